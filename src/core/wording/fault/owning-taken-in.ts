import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { strangerPattern } from "./owning-marks.ts";
import { setOf } from "../word-list.ts";

/** "gave out the code to a caller", "let a stranger in", "handed the folder to a man who said he was you" */
const handingVerbs = setOf(
  "give hand read disclose forward release share send email e-mail mail post show display deliver serve return pass tell reveal provide issue transfer sell lend prescribe dispense supply administer inject",
);
/** "gave your former wife your new address" */
const tellingRelativesPattern =
  /^ (?:your|his|her|their) (?:ex|ex-\w+|former \w+|neighbours?|employer|landlord|boss|husband|wife|partner|father|mother|brother|sister|son|daughter|colleagues?|friends?|in-laws) (?:your|his|her|their|the) /;

/** "told a caller which bed you lie in", "read a stranger the code" */
const tellingStrangersPattern = new Sieved(
  patternLines()`
    ^ (?:an?|the|some) (?:[\w-]+ )?(?:
      callers?|strangers?|visitors?|reporters?|journalists?|m[ae]n|wom[ae]n|passer-by|fraudsters?|impostors?
      |imposters?
    )(?: (?:who|that) [^.;,]{2,40}?)? (?:
      your|his|her|their|our|which|where|what|when|who|how
      |the (?:[\w-]+ )?(?:codes?|passwords?|keys?|address\w*|numbers?|list|names?|files?|pin)
    )\b
  `,
);
/** "changed it at the request of a caller who was not you": whatever was done, it was done for somebody with no right to it. */
const servedStrangerPattern = new Sieved(
  patternLines()`
    \b(?:
      at the (?:request|wish|word|prompting|bidding) of|on the (?:word|instructions?|orders?|say-so|authority) of
      |to please|for
    ) (?:[\w-]+ ){0,3}?(?:
      (?:callers?|m[ae]n|wom[ae]n|person|people|somebody|someone|visitors?|strangers?) (?:
        (?:who|that) (?:
          (?:was|were)(?: not|n't) (?!hurt|affected|able)
          |(?:falsely |only )?(?:
            pretended|claimed|posed|said (?:that )?(?:he|she|they) (?:was|were|worked)|called (?:him|her|them)sel
            |turned out|had no (?:right|business)
          )
        )
        |pretending|claiming|posing
      )
      |(?<!\bfor [^.;]{0,20})(?:strangers?|fraudsters?|impostors?|imposters?|scammers?|criminals?|thie(?:f|ves))\b
    )
  `,
);

/** "our programme to every other family": everybody may have what is ours to tell. */
const isOurOwnNews = patternLines()`
    ^ (?:our|an?|the|this|that) (?:[\w-]+ )?(?:
      programmes?|newsletters?|notices?|letters?|news|updates?|apolog(?:y|ies)|reminders?|messages?|e-?mails?
      |invitations?|corrections?|statements?|surveys?|calendars?|timetables?|explanations?
    )(?: [^.;,]{0,30})? to (?:(?:every|all|all the|the) )?(?:others?|another)\b
  `;

/** "disclosed the donors to one another" */
const givingAwayVerbs = setOf("disclose reveal expose show betray name identify");
const toEachOtherPattern = /^[^.;,]{2,60} to (?:each other|one another)\b/;

export function isHandedOut({ lemma, object }: Deed): boolean {
  const near = object.slice(0, 120);
  return (
    (givingAwayVerbs.has(lemma) && toEachOtherPattern.test(near)) ||
    (handingVerbs.has(lemma) &&
      (strangerPattern.test(near) || tellingRelativesPattern.test(object) || tellingStrangersPattern.test(near)) &&
      !/\b(?:only|details of|warning|advice)\b/.test(object.slice(0, 60)) &&
      !isOurOwnNews.test(object)) ||
    (!/^(?:refuse|decline|reject)$/.test(lemma) && servedStrangerPattern.test(near))
  );
}

const takingVerbs = setOf("trick talk lure deceive fool dupe persuade convince con mislead manipulate phish hoodwink");
/** "was tricked into sharing", "had been talked into", "fell for the call" */
const takenInPattern = new Sieved(/^ (?:into|by an?|by the|for (?:an?|the)) /);

export function isTakenIn({ lemma, isPassive, object }: Deed): boolean {
  return (
    (isPassive && takingVerbs.has(lemma) && takenInPattern.test(`${object} `)) ||
    (lemma === "phish" && isPassive) ||
    (lemma === "fall" &&
      /^ (?:for|victim)\b/.test(object) &&
      !/^ victim to (?:an? )?(?:\w+ )?(?:cyber|attack|ransom)/.test(object))
  );
}

/** "what she took for an invoice", "believing it came from us", "on a fake page" */
const takenForPattern = patternLines()`
  ^ (?:on )?what (?:
    (?:he|she|they|we) (?:took|had taken|thought|believed)|looked|seemed|appeared|purported|claimed
  )\b
  |\b(?:believing|thinking|assuming) (?:it|this|that it|them) (?:was|were|to be|came)\b
  |^ (?:on )?(?:an?|the) (?:[\w-]+ )?(?:fake|forged|malicious|infected|phishing|bogus|fraudulent|scam)\b
`;

/** Verbs of a finger on a key: with "reply all", "delete", "the wrong button". */
export function isKeyPressed({ lemma, object }: Deed): boolean {
  if (/^(?:open|click|follow|download|approve|pay|accept|believe|answer|install|run)$/.test(lemma)) {
    return takenForPattern.test(object);
  }
  if (/^(?:type|enter)$/.test(lemma)) {
    return /^ (?:in )?(?:my|our|his|her|their) (?!new\b)(?:[\w-]+ )?(?:passwords?|credentials|log-?in|pin|codes?)\b/.test(
      object,
    );
  }
  if (/^(?:answer|reply|respond|act|comply)$/.test(lemma)) {
    return /^ [^.;,]{0,30}(?:mail|message|letter|request|call|text|invoice|order) (?:that|which) (?:pretended|purported|claimed|appeared|seemed) to /.test(
      object,
    );
  }
  return (
    /^(?:press|hit|click|push|tap)$/.test(lemma) &&
    /^ (?:on )?(?:"|the wrong|an? (?:malicious|phishing|bad)|reply|send|delete|publish)/i.test(object)
  );
}
