import { isKnown, type Reader } from "../../record/fact.ts";
import { jottedTexts } from "../../record/jotted-texts.ts";
import { isFor } from "../../record/record-for.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { onceForEach, rememberByText } from "../../text/remember.ts";
import { findName } from "../../wording/find-names.ts";
import { setOf } from "../../wording/word-list.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const record = `cause:
  supplier: Quarrymead
  ownPart: We left your letters with that firm for three years, and nobody checked that it deletes them.
measures:
  - { action: Pay an outside team to negotiate with the intruders, purpose: response, state: in-progress }
  - { action: End the contract with the printing firm by March, purpose: prevention, state: promised }
  - { action: Give everybody a new password for the letters page, purpose: response, state: done, audience: public }
timeline:
  - { at: 2026-03-02T09:10, what: "Called the National Cyber Security Centre", audience: regulator }
  - { at: 2026-03-02T10:00, what: "Gave all patients new passwords for the letters page" }`;

export const keptInside: Rule = {
  id: "IC915",
  name: "kept-inside",
  title: "Something that the record keeps from these readers",
  why: "Somebody marked it for the team or the authorities alone, or has not yet said that it may go out; once it has gone out it cannot be taken back.",
  source: "House judgement: what is jotted down is internal until somebody says that it may be published",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We pay an outside team to negotiate with the intruders.", record },
      { text: "An outside team, paid by us, is negotiating with these intruders.", record, note: "In other words." },
      { text: "We left your letters with that firm for almost three years, and we never checked.", record },
      { text: "We are ending our contract with the printing firm.", record },
      { text: "On the same day we called the National Cyber Security Centre.", record },
      { text: "Our letters are printed by Quarrymead.", record, note: "The name of a supplier." },
    ],
    clean: [
      { text: "We will not end any contract with our printing house before March.", record },
      { text: "We left a file in an open folder for three weeks.", record },
      { text: "We gave everybody a new password for the letters page.", record, note: "This may be said to everyone." },
      { text: "We checked with the firm that prints our letters.", record },
      { text: "The National Cyber Security Centre has advice on passwords.", record },
      { text: "We pay an outside team to negotiate with the intruders.", note: "No record keeps it inside." },
      { text: "The intruders wrote to us.", record },
    ],
  },
  exceptions:
    "Where it may be said, say so in the record: set who may read it to everyone, and this mark is gone. That it has been kept inside because nobody has thought of it yet is no reason to send it out unasked.",
};

/** Fewer words say too little to tell that two sentences are of one thing … */
const fewestWords = 4;
/** … of which so many stand in both. */
const leastShare = 0.7;
/** Words that stand in any sentence, and months. */
const emptyWords = setOf(`
  a about after all also an and any are as at be been before being but by did do does for from had has have he her his
  i in into is it its more my no not of on or our over she so than that the their them then there these they this
  those to us was we were what when where which who will with would you your january february march april june july
  august september october november december
`);
/** "ending", "ended" and "ends" are "end". */
const endingPattern = /(?<=\p{L}{3})(?:ing|ed|es|e|s)$/u;

type Words = ReadonlySet<string>;

function check({ draft, record: incident, kind: { readers } }: RuleContext): readonly RuleFinding[] {
  if (incident === undefined) {
    return [];
  }
  const { kept, told } = jottedWords[readers](incident);
  const { supplier } = incident.cause;
  const name = isKnown(supplier) && !isFor(supplier.audience, readers) ? supplier.value : "";
  return draft.passages.flatMap(({ text, span }, passage): readonly RuleFinding[] => {
    const words = wordsOf(text);
    const isKept = kept.some(
      (each) => isSaidIn(each, words) && !told.some((other) => isSaidIn(commonTo(each, words), other)),
    );
    return isKept
      ? [{ span, message: sentenceMessages[readers] }]
      : findName(text, name).map((at) => ({ span: draft.spanOf({ passage, ...at }), message: nameMessage }));
  });
}

const wayOut = "Take it out, or have the record say first that everyone may read it.";
const sentenceMessages: Readonly<Record<Reader, string>> = {
  public: `The record keeps what this sentence says for your team, or for authorities, and this is for the public. ${wayOut}`,
  regulator:
    "The record keeps what this sentence says for your team. Take it out, or have the record say first that authorities may read it.",
};
const nameMessage = `The record does not say that these readers may know which supplier it was. ${wayOut}`;

const jottedWords: Readonly<
  Record<Reader, (record: IncidentRecord) => { readonly kept: readonly Words[]; readonly told: readonly Words[] }>
> = {
  public: onceForEach((record) => wordsForReader(record, "public")),
  regulator: onceForEach((record) => wordsForReader(record, "regulator")),
};

function wordsForReader(record: IncidentRecord, reader: Reader) {
  const { kept, told } = jottedTexts(record, reader);
  return { kept: kept.flatMap(sentencesIn), told: told.flatMap(sentencesIn) };
}

function sentencesIn(text: string): readonly Words[] {
  return text.split(/[.!?]\s+/).map(wordsOf);
}

/** "National Cyber Security Centre" is one thing, "£2.4" another. */
const wordPattern = /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+|\p{L}+|\d[\d.,]*/gu;

const wordsOf = rememberByText(
  (text): Words =>
    new Set(
      (text.match(wordPattern) ?? [])
        .map((word) => word.toLowerCase())
        .filter((word) => !emptyWords.has(word))
        .map((word) => word.replace(endingPattern, "")),
    ),
);

function isSaidIn(words: Words, sentence: Words): boolean {
  const common = commonTo(words, sentence);
  const size = [...common].join(" ").split(" ").length;
  return size >= fewestWords && common.size >= leastShare * words.size;
}

function commonTo(left: Words, right: Words): Words {
  return new Set([...left].filter((word) => right.has(word)));
}
