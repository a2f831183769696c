import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { verbFormOf } from "../clause/verb-forms.ts";
import { isByUs, isOfOthers } from "../own-agents.ts";
import { strangerPattern, twicePattern, wrongWayPattern } from "./owning-marks.ts";
import { isThingOfOurs } from "./owning-things.ts";
import { harmVerbs, informVerbs, inquiryVerbs, mindVerbs, sayVerbs, sufferVerbs } from "../verbs/verb-classes.ts";
import { setOf } from "../word-list.ts";

/** What does harm beside the verbs of harm, when it is told of a thing that we made, changed or handed on. */
const undoingVerbs = setOf(`
  empty delete erase remove reject discard throw cut block shut lock drop swap mix double wipe cancel switch disable
  reset close refuse flood hammer swamp overwhelm choke starve kill eat swallow clog jam burn melt poison scald pull withdraw unsubscribe
`);
/** Of the verbs of harm, those by which a thing may also serve. */
const servingVerbs = setOf("encrypt download access copy enter result allow let lead contribute prevent stop attack");
/** "stopped the leak", "closed the hole", "let you in": harm that is ended or a service. */
const endedHarmPattern = new Sieved(
  patternLines()`
    ^ (?:off |down |out |away )?(?:
      the |this |that |all |any |these |those |further |more |its |an? |every )*(?:[\w-]+ ){0,2}?(?:
      attack\w*|intru\w+|hack\w*|malware|virus\w*|leaks?|spread\w*|fire|flood|fraud\w*|spam\w*|burglar\w*
      |thie(?:f|ves)|damage|loss(?:es)?|faults?|bugs?|holes?|gaps?|flaws?|errors?|vulnerabilit\w+|abuse|bots?|noise
      |risks?|causes?|delays?|confusion|misuse|pain|suspicious|malicious|infected|compromised|stolen|affected
    )\b
    |^ (?:you|us|our|your engineers?)\b(?! (?:[\w-]+ )?(?:out\b|off\b|data|file|record|account|money|name))
  `,
);

/** Whether a thing does harm by `lemma` and what follows it. */
function doesHarm(lemma: string, object: string): boolean {
  const near = object.slice(0, 110).replace(/[,.;] .*| (?:because|so that)\b.*/, "");
  const isHarm = (harmVerbs.has(lemma) && !servingVerbs.has(lemma)) || undoingVerbs.has(lemma);
  return (
    ((isHarm || lemma === "stop" || lemma === "turn") && objectPattern.test(near) && !endedHarmPattern.test(near)) ||
    (!mindVerbs.has(lemma) &&
      (wrongWayPattern.test(near) ||
        strangerPattern.test(near) ||
        twicePattern.test(near) ||
        laidBarePattern.test(near)))
  );
}
/** Something that it is done to, and not a time or a place. */
const objectPattern =
  /^ (?:on (?!\w+day\b|\d|the \w+ of\b))?(?!(?:in|on|at|for|by|to|from|with|after|before|as|when|until|him|her|them|again|working|running)\b)\w/;
/** "for everyone to read", "the marks of every pupil", "no certificate": what should not have been there to see, or was not there. */
const laidBarePattern = new Sieved(
  patternLines()`
    \b(?:yesterday's|last (?:week|month|year)'s)\b|\bof the (?:day|week|month|year) before\b
    |\b(?:for|to) (?:anyone|anybody|everyone|everybody|all|the (?:whole|entire) \w+)\b(?! (?:who (?:needs|wants|asks|are|were|is|was|have)|whom?|whose|free|those|of (?:you|them)|customers|members|patients|parents|tenants|users|our)\b)
    |^ (?:up )?(?:the|our|your|a) (?:whole|entire|complete|full) (?:[\w-]+ )?(?:
      folder|list|file|database|table|archive|drive|directory|register|mailbox|inbox|page|spreadsheet
    )\b
    |\bon the outside\b|\bwhere (?:any|every|each)\w*(?: \w+)? (?:can|could)\b
    |\b(?:of|for) (?:
      every|each|all (?:the )?(?:other|our)|other|another|everyone|everybody|somebody else|someone else
    )\b(?! (?:day|week|month|year|day's)\b)
    |^ no (?:valid )?(?:
      certificate|licen[cs]e|training|password|lock|key|guard|cover|insurance|experience|permit|encryption|limit|check
      |alarm|brake|seal
    )\b
  `,
);

/** "A filter that we set", "the labels which our office had printed": a thing with what we did to it. */
const madePattern = new Sieved(
  patternLines("i")`
    ^["'(*]*(?:
      (?:on|in|at|since|for|by|after|during) [^,;.]{2,40}, |(?:[\w-]+ly|instead|here|also|but|and|yet),? )?(
      (?:an?|the|one|one of the|some|some of the|this|these|two|three|several|all the) (?:(?!who\b|that\b|which\b)[\w'-]+ ){0,6}?[\w'-]+,? )(?:that |which |whom )?(?:
      we|I|our (?:own )?(?:[\w-]+ ){0,2}?[\w-]+
    ) (?:had |have |then |also |\w+ly )*\w
  `,
);
/** "the helpers whom we sent had not been checked" */
const notDonePattern = new Sieved(
  /^[^.;,]{0,60}? (?:had|was|were|has|have)(?: not|n't| never)(?: \w+ly| yet| ever)? (?:been )?(?!affected|involved|touched|hurt|harmed|damaged|seen|found|taken|opened|stolen|lost|exposed|compromised|visible|among|part|in\b|at\b|on\b)\w+(?:ed|en|wn|ght|own)\b(?! by (?!us\b|our\b))/,
);
/** Whom we only called in, or what we only came upon: what these did is theirs. */
const metNotMade = setOf(
  "hire engage contract commission appoint ask call contact trust use work meet need have buy order rent miss lose",
);

/** "A filter that we set threw away the orders": the verb of the main clause, behind the clause that tells what we did. */
function mainVerbBehind(deed: Deed): readonly [string, string] | undefined {
  const words = deed.object.match(/[\w'-]+|,/g) ?? [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    at = deed.object.indexOf(word, at) + word.length;
    const before = words[index - 1]?.toLowerCase() ?? "";
    const form = verbFormOf(word);
    if (index > 0 && /^(?:was|were)$/.test(word)) {
      const [verb = "", going = ""] = /^ (\w+ing)\b/.exec(deed.object.slice(at)) ?? [];
      const doing = verbFormOf(going);
      return doing === undefined ? ["be", deed.object.slice(at)] : [doing.lemma, deed.object.slice(at + verb.length)];
    }
    if (/^(?:because|so|but|although|when|while|who|which|that)$/.test(word)) {
      return undefined;
    }
    if (
      (form?.isPast === true ||
        ((form?.isPresent === true || form?.isBase === true) && laidBarePattern.test(deed.object.slice(at)))) &&
      !/^(?:,|and|or|but|the|an?|our|your|to|of|\w+ly|be|been|had)$/.test(before)
    ) {
      return [form.lemma, deed.object.slice(at)];
    }
  }
  return undefined;
}

/** Whether `deed` is what we did to a thing, told in a clause beside it, and the thing then did harm. */
export function isMadeByUsAndHarmful(deed: Deed, text: string): boolean {
  const { lemma, mood, isPassive, isNegated, subject, role } = deed;
  if (mood !== "done" || isPassive || isNegated || role === "side" || !/(?:^|\s)(?:we|i|our [\w -]+)$/.test(subject)) {
    return false;
  }
  const thing = madePattern.exec(text)?.[1]?.trim().toLowerCase() ?? "";
  const isMet =
    [mindVerbs, sayVerbs, sufferVerbs, inquiryVerbs, informVerbs].some((verbs) => verbs.has(lemma)) &&
    !/^(?:add|run|write|mail|e-?mail|text|serve|publish|release)$/.test(lemma);
  if (
    thing === "" ||
    isMet ||
    metNotMade.has(lemma) ||
    isOfOthers(thing) ||
    /\b(?:attack|breach|incident|outage|leak|problem|fault|theft|fire|storm|flood|virus)s?$/.test(thing) ||
    !isByUs({ ...deed, subject: /(?:we|i|our [\w -]+)$/.exec(subject)?.[0] ?? "" }, text)
  ) {
    return false;
  }
  if (notDonePattern.test(deed.object)) {
    return true;
  }
  const [verb, object] = mainVerbBehind(deed) ?? [];
  return verb !== undefined && object !== undefined && doesHarm(verb, object);
}

/** Things that do what they were made to do: "our script", "the new rule of ours". */
const workPattern = new Sieved(
  patternLines()`
    ^(?:[^,;]{1,40}, )?(?:
      (?:the (?:[\w-]+ ){0,2}?[\w-]+ (?:in|of) )?our (?:own )?(?:[\w-]+ ){0,3}?
      |(?:an?|the|one|this) (?:[\w-]+ ){0,3}?(?=[\w-]+ of ours)
      |(?:an?|the|this|one) (?:[\w-]+ ){0,2}?(?=
        (?:changes?|updates?|upgrades?|releases?|patch|fix|repairs?|rules?) (?:to|of|in|on|for) our (?:own )?(?!
          (?:[\w-]+ ){0,2}(?:customer|user|member|client|supplier|vendor|provider|partner|contractor|host)s?\b
        )
      )
    )(?:
      procedures?|process|workflows?|clients?(?= ?$)|apps?|buttons?|bots?|kiosks?|machines?|filters?|forms?|tills?
      |scripts?|updates?|upgrades?|changes?|rules?|jobs?|imports?|exports?|releases?|deploy(?:ment)?s?|migrations?
      |settings?|configuration|commands?|quer(?:y|ies)|code|programs?|routines?|macros?|cron|clean-?ups?|patch|fix
      |repairs?|formulas?|spreadsheets?|templates?|labels?|posters?|brochures?|newsletters?|mailings?|letters?|e-?mails?|messages?|parcels?|packets?|envelopes?|invoices?|bills?|fax(?:es)?|lists?
      |tests?|drills?|works?|diggers?|cranes?|vans?|trucks?|lorr(?:y|ies)|mowers?
    )(?: (?:of ours|(?:on|at|in|to|of|near|under|beside|for) [\w: -]{2,40}))?$
  `,
);

/** "our own script emptied the queue" */
export function isWorkOfOursHarmful({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  return mood === "done" && !isPassive && !isNegated && workPattern.test(subject) && doesHarm(lemma, object);
}

/** What it did to others or to their things. */
const harmedPattern: ReadonlyMap<string, RegExp> = new Map([
  ["leave", /\b(?:open|public|exposed|unprotected|accessible|unlocked|behind|readable|visible|vulnerable)\b/],
  ["expose", /\w/],
  ["introduce", /\b(?:leak|bug|error|fault|flaw|regression|defect|mistake|problem|loop|delay)s?\b/],
  ["put", /\bin the (?:"?(?:to|cc)"? (?:field|line|box)|wrong)\b/i],
  [
    "fill",
    /^ (?:up )?(?:the|its|our|all|every) (?:[\w-]+ ){0,2}(?:disks?|volumes?|storage|memory|drives?|tanks?|drains?)\b/,
  ],
  ["leak", /\w/],
  ["reveal", /^ (?!nothing|no\b|that\b|how\b)/],
  ["cause", /\w/],
  ["trigger", /^ (?!(?:an? |the |our )?(?:alert|alarm|warning|investigation))/],
  ["delete", /^ (?:the|your|all|some|\d|customer)/],
  ["overwrite", /\w/],
  ["corrupt", /\w/],
  ["duplicate", /\w/],
  ["make", /\b(?:public|visible|accessible|readable)\b/],
  [
    "let",
    /^ (?:(?:all of )?(?:them|him|her)(?: all)?(?=[.,;]|$| (?:in|through|see|do)\b)|an?y?one|others|strangers|attackers?|the (?:attackers?|intruders?|thie(?:f|ves))|somebody|people)\b/,
  ],
  ["allow", /^ (?:an?y?one|others|strangers|attackers?|the (?:attackers?|intruders?|thie(?:f|ves))|somebody|people)\b/],
  ["show", /\b(?:to|of) (?:other|others|another|the wrong|strangers)\b/],
  ["send", /\bto (?:other|others|another|the wrong|strangers)\b/],
]);

/** "a setting of ours left the door open" */
export function isHarmOfOurs({ lemma, isNegated, isPassive, object, mood, subject }: Deed): boolean {
  const harmed = harmedPattern.get(lemma);
  return (
    mood === "done" &&
    !isNegated &&
    !isPassive &&
    harmed?.test(object) === true &&
    isThingOfOurs(subject) &&
    !/^ (?:us|our team)\b/.test(object)
  );
}
