/** Whom a notice may tell what to do. */
import { whoIs } from "../clause/who.ts";
import { morePeopleNouns, peopleByForm } from "../people-affected/people-nouns.ts";
import { setOf } from "../word-list.ts";

const peopleNouns = setOf(`
  households homeowners businesses colleagues citizens companies organisations organizations shops schools
  families neighbours neighbors clubs churches charities choirs riders rowers ${morePeopleNouns.join(" ")}
`);
/** Who has a say in an incident, and is not told what to do by a notice of it. */
const onlookers = setOf(`
  researchers journalists reporters lawyers solicitors regulators auditors inspectors lawmakers politicians competitors
  commissioners prosecutors observers critics experts investigators engineers suppliers vendors contractors
  subcontractors governors councillors councilors judges courts ministries departments authorities agencies executives
  directors trustees others powers servers computers routers printers hospitals
`);
/** "anyone who has one of the folders", "whoever finds it": the first words of a sentence, up to its verb. */
const whoeverPattern =
  /^\W*(?:whoever(?! (?:did|took|stole|broke|got|had|has|was behind|is behind)\b)|(?:anyone|anybody|those|people) who\b)[^,;:.]{1,120}$/i;
/** "any firm whose invoices went astray" */
const anyPattern = /^(?:any|every|each) ([a-z-]{3,20})\b/;
/** Where the noun ends and what tells which of them begins. */
const restPattern = / (?:with|of|on|in|at|for|from|who|whose|that|to|by|without|due|wishing|wanting|using|living)\b/;

function isPeople(noun: string): boolean {
  return !onlookers.has(noun) && (peopleByForm(noun) === "group" || peopleNouns.has(noun));
}

/** Whether the words of a subject, in small letters, stand for readers: "you", "all members", "travellers due to fly". */
export function areReaders(subject: string, ownNames: readonly string[]): boolean {
  const who = whoIs(subject, ownNames);
  if (
    who === "you" ||
    /^your (?:child|children|sons?|daughters?|family|relatives?|partner|staff|pets?|dogs?|cats?)\b/.test(subject)
  ) {
    return true;
  }
  if (who === "hostile" || who === "nobody") {
    return false;
  }
  const one = anyPattern.exec(subject)?.[1];
  if (one !== undefined) {
    return (
      whoIs(`${one}s`, ownNames) === "you" ||
      isPeople(`${one}s`) ||
      isPeople(one.replace(/y$/, "ies")) ||
      /^(?:firm|business|company)$/.test(one)
    );
  }
  const stop = subject.search(restPattern);
  const head = (stop === -1 ? subject : subject.slice(0, stop)).split(" ").slice(0, 5);
  const isOurs = who === "we" && !/^(?:all )?(?:staff|colleagues)\b/.test(subject);
  return !isOurs && !head.some((word) => /^(?:our|some|many|these|hostile)$/.test(word)) && head.some(isPeople);
}

/** "Travellers due to fly on Tuesday", "any firm whose invoices went astray": the first words of a sentence. */
const whichPeoplePattern =
  /^\W*(?:(?:any|every|each|all|those) )?([a-z-]{3,20}) (?:due|booked|who|whose|with|without|wishing|wanting|living|affected|holding|using|travelling|traveling|hit|still|on|in|at|from)\b[^,;:.]{1,120}$/i;

/** Whether what stands before a verb names readers by what they have or did: "Whoever finds a folder". */
export function isWhoever(before: string): boolean {
  const [, noun = ""] = whichPeoplePattern.exec(before) ?? [];
  return whoeverPattern.test(before) || isPeople(noun.toLowerCase());
}
