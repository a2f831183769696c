/** What came to the eyes and ears of people who had no business with it. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import type { Deed } from "../clause/reading.ts";
import { whoIs, type Who } from "../clause/who.ts";
import { namesThing, nearThing, subjectThing } from "./concrete-things.ts";
import { takingVerbs } from "./harm-deed-words.ts";
import { dataPattern } from "./harm-to-data.ts";
import { peopleByForm } from "../people-affected/people-nouns.ts";
import { namesPrivate } from "./private-things.ts";
import { setOf } from "../word-list.ts";

/** "passers-by", "any logged-in user", "the new tenant": who has no business with it. */
const outsiderPattern = new Sieved(
  patternLines()`
    ^(?:
      passers-by|bystanders|outsiders|visitors|strangers|anyone|anybody|everyone|everybody|others|the public
      |the wrong (?:[\w-]+ )?[\w-]+
      |another (?:[\w-]+ )?(?!
        engineer|technician|colleague|expert|specialist|officer|developer|team|company|firm|researcher|volunteer
        |maintainer
      )\w+
      |(?:a|an|one|the|our|two|three) (?:former|ex-|departing|dismissed|temporary|new|junior|curious) (?:[\w-]+ )?\w+
      |he|she
      |(?:the|an?|one|another|some) (?:[\w-]+ )?(?:
        finder|courier|visitor|neighbou?r|buyer|passer-by|stranger|caller|landlord|bystander|contractor|temp|person
        |individual|man|woman|impostor|imposter|reporter|journalist|recipient
      )s?(?: (?:of|on|at|in|from) (?:the|that|this|our) [\w-]+)?
    )$
  `,
);
const lookingVerbs = setOf(`
  look list browse read open see view download copy search inspect find access get leaf go take keep photograph export
  print query pull call forward film record receive listen hear overhear learn change alter edit delete search
`);
/** "without a reason to do so", "out of curiosity" */
const noBusinessPattern = new Sieved(/\b(?:out of curiosity|improperly|unlawfully|should not have|had no right)\b/);

/** "a clerk": who may read much, and not the files of neighbours. */
const insiderPattern = new Sieved(
  /^(?:the|an?|one|one of our|another|two|some) (?:[\w-]+ )?(?:employees?|member of staff|clerks?|workers?|trainees?|interns?|nurses?|doctors?|teachers?|agents?|volunteers?|colleagues?|officers?|receptionists?)$/,
);
/** "opened your tax file without a reason" */
const noReasonPattern =
  / without (?:an?y? |the |your |his |her )?(?:[\w-]+ )?(?:reason|cause|need|right|permission|consent|authori[sz]ation|authority|business)\b|out of curiosity/;
const otherPeoplePattern = new Sieved(
  patternLines()`
    \b(?:
      (?:his|her|their) (?:own )?(?:
        \w+-in-law|mother|father|sister|brother|son|daughter|wife|husband|friend|boss|girlfriend|boyfriend|partner
        |landlord|aunt|uncle|cousin|neighbou?r|colleague|ex
      )
      |other|another|neighbours?'?|relatives?'?|ex-\w+|celebrit\w+|residents'|patients'|customers'|tenants'
      |colleagues'
    )\b
  `,
);
/** "She was able to open it": then, and not in general. */
const wasAblePattern = new Sieved(/\b(?:he|she) (?:was able to|could) /i);

/** Whether somebody who has no business with a thing looked at it, took it or could. */
export function wasLookedAt({ lemma, mood, isPassive, isNegated, subject, object }: Deed, text: string): boolean {
  if (
    isPassive ||
    isNegated ||
    !lookingVerbs.has(lemma) ||
    !(mood === "done" || mood === "doing" || mood === "possible")
  ) {
    return false;
  }
  const sought = /^(?:search|query|check)$/.test(lemma) ? / for (.+)/.exec(object)?.[1] : undefined;
  const thing = nearThing(
    sought ?? object.replace(/^ (?:at|through|into|up|over|hold of|away|in on|to|of|about)\b/, ""),
  );
  const isInsider = /^(?:he|she)$/.test(subject);
  if (insiderPattern.test(subject.replace(/ of (?:ours|mine)$/, ""))) {
    return (
      (otherPeoplePattern.test(object) || noReasonPattern.test(object)) && namesPrivate(thing) && !/possible/.test(mood)
    );
  }
  return (
    outsiderPattern.test(subject) &&
    (isInsider
      ? noBusinessPattern.test(text) || wasAblePattern.test(text)
      : mood !== "possible" || /\b(?:could|able|(?:may|might) have)\b/.test(text)) &&
    !theirOwnPattern.test(object) &&
    (namesPrivate(thing) || (/^ ?your /.test(thing) && namesThing(thing)))
  );
}

/** "could be listened to by anyone who knew the number" */
const byAnyonePattern = new Sieved(
  /^ on the (?:internet|web)\b|^(?: [\w-]+){0,3}? by (?:anyone|anybody|everyone|everybody|strangers|outsiders|passers-by|others|whoever|(?:the )?(?:general )?public|(?:any|every|all|other|another) (?:[\w-]+ )?\w+)\b/,
);
/** "Tickets could be bought by anyone": what is on offer. */
const offeringPattern =
  /^(?:buy|book|order|attend|join|use|fill|apply|request|ask|borrow|rent|hire|make|send|understand)$/;

/** Whether anyone could do with a thing what only few are to do. */
export function isOpenToAnyone({ lemma, mood, subject, object, isNegated, isPassive }: Deed): boolean {
  return (
    isPassive &&
    (mood === "possible" || mood === "done") &&
    !isNegated &&
    byAnyonePattern.test(object) &&
    !offeringPattern.test(lemma) &&
    (/^(?:track|locate|follow|trace)$/.test(lemma) || namesPrivate(subjectThing(subject)) || dataPattern.test(subject))
  );
}

/** "Could see their own orders" */
const theirOwnPattern = /^ (?:\w+ )?(?:his|her|their|its)\b/;
/** "was told", "was shown": with whoever came to know of a thing as the subject. */
const impartingVerbs = setOf(
  "tell show give hand send read offer sell pass lend grant issue forward text email e-mail mail post fax",
);
/** "handed in the minutes", "leafed through the letters" */
const broughtBackPattern = /^(?:hand|bring|turn|give) (?:in|back) (.+)/;
const throughPattern = /^(?:leaf|look|go|flick|browse|thumb|rummage|rifle|search|read) (?:through|at|into|up) (.+)/;

/** "A translator sold the minutes": people who are neither we nor you, and what is not theirs. */
export function cameToOthers({ lemma, mood, role, isPassive, subject, object }: Deed, who: Who): boolean {
  if (
    (mood !== "done" && mood !== "possible" && mood !== "doing") ||
    isPassive ||
    role === "condition" ||
    role === "question" ||
    role === "later"
  ) {
    return false;
  }
  const head =
    subject
      .split(/ (?:of|at|from|in) /)[0]
      ?.split(" ")
      .at(-1) ?? "";
  const thing =
    broughtBackPattern.exec(`${lemma}${object}`)?.[1] ??
    throughPattern.exec(`${lemma}${object}`)?.[1] ??
    (takingVerbs.has(lemma) ? object : "");
  return who === "thing" && peopleByForm(head) !== "none" && namesPrivate(nearThing(thing));
}

const anyonePattern =
  /^(?:whoever|anyone|anybody|everyone|everybody|strangers?|outsiders?|others|an? (?:stranger|outsider)|the (?:caller|finder|thie(?:f|ves)|burglars?|strangers?))\b/;
const ofYoursPattern = /^ (?:where|which|what|how much|how often|when|whom|with whom)(?: [\w-]+)? (?:you|your)\b/;

/** "Whoever has the link can read the minutes", "Strangers see which flat you rent": as it is to this day. */
export function isOpenNow({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  return (
    (mood === "possible" || mood === "habit") &&
    !isPassive &&
    !isNegated &&
    anyonePattern.test(subject) &&
    /^(?:see|read|open|view|find|hear|download|know|have|learn)$/.test(lemma) &&
    !theirOwnPattern.test(object) &&
    (ofYoursPattern.test(object) || namesPrivate(nearThing(object)))
  );
}

/** "letters meant for others" */
const meantForOthersPattern =
  /\b(?:meant|intended|addressed) (?:for|to) (?:an?other|others?|someone|somebody|different)\b/;

/** "the results of others", "a file that was not hers" */
const notTheirsPattern = new Sieved(
  /\b(?:of|for|meant for|about|belonging to) (?:others|strangers|somebody else|someone else|other \w+)\b|\b(?:someone|somebody) else['’]s|\b(?:an?other|the wrong|each other|one another) ?[\w-]*['’]?s?\b|\bother [\w-]+['’]|\bnot (?:his|hers|theirs|meant)\b/,
);
/** "A passer-by was shown the register": who should not have been. */
export function wasImparted({ lemma, mood, isPassive, isNegated, subject, object }: Deed): boolean {
  const thing = nearThing(object.replace(/^ (?:out|over|access to|hold of)\b/, ""));
  return (
    isPassive &&
    mood === "done" &&
    !isNegated &&
    impartingVerbs.has(lemma) &&
    (meantForOthersPattern.test(object) ||
      notTheirsPattern.test(object) ||
      outsiderPattern.test(subject) ||
      whoIs(subject, []) === "hostile") &&
    !theirOwnPattern.test(object) &&
    (namesPrivate(thing) ||
      dataPattern.test(thing) ||
      namesThing(/^ (?:about )?(?:your|his|her) (.+)/.exec(object)?.[1] ?? ""))
  );
}

/** "Whoever did this could see which stations you used" */
export const couldLearnPattern = new Sieved(
  patternLines("i")`
    \b(?:
      whoever|anyone|anybody|attackers?|intruders?|hackers?|thie(?:f|ves)|strangers?|outsiders?|they|he|she|others
      |people|members|users|customers|neighbours|visitors|criminals|recipients?|crooks?|fraudsters?|scammers?|burglars?
    )\b[^.;?!]{0,60}? (?:could(?: have)?|(?:was|were) able to|(?:may|might) have|can|now) (?:\w+ )?(?:
      see|saw|seen|learn|learnt|learned|know|known|tell|read|find out|found out|work out|worked out|follow|track
      |tracked
    ) (?:which|what|when|where|how|who|whom|whose|whether) ([^.;?!]{3,80})
  `,
);
/** "What the caller learned from our clerk was your tariff" */
const learnedPattern = new Sieved(
  patternLines("i")`
    ^\W*what (?!
      (?:we|you|i)\b|our (?!neighbou?rs|guests|visitors|customers|members|tenants|patients|other)\b
    )(?:[\w'’-]+ ){0,9}?(?:
      could (?:see|hear|read|open|find|follow)|saw|heard|overheard|learned|learnt|read|got|copied|took|obtained
      |received|opened|downloaded|found|stole|photographed
      |(?<=\bthey |\bthe thieves |\bthe attackers ) ?(?:now )?(?:have|know|hold)
    )(?: [^.;:?!,]{2,60}?)? (?:is|was|are|were) (?!not\b|still\b|un)([^.;:?!]{3,80})
  `,
);

/** Whether a sentence that begins with "What" tells what outsiders came to know. */
export function tellsWhatWasLearned(text: string): boolean {
  const thing = nearThing(learnedPattern.exec(text)?.[1] ?? "");
  return namesPrivate(thing) || dataPattern.test(thing);
}
