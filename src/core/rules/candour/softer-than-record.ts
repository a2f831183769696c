import type { KindId } from "../../documents/kinds.ts";
import type { IncidentRecord } from "../../record/record.ts";
import type { RuleContext } from "../rule.ts";
import { wordingRule } from "../wording-rule.ts";
import type { PlacedHit, Replacement } from "../wording.ts";
import { doubtsOfRecord, isKnownInRecord } from "./doubts-of-record.ts";
import { areTaken, plainSummary } from "./denied-in-general.ts";
import { amongData, recordedData } from "./recorded-data.ts";

const names = "data:\n  - names\n  - e-mail addresses";
const ended = "type: leak\nmoments: { contained: 2026-03-03T10:02 }";
const counted = "type: leak\npeople: { total: 310 }\ndata:\n  - names\n  - { value: passwords, certainty: ruled-out }";
const leak = "type: leak";
const stolen = `${names}\ncause: { summary: A thief copied our list. }`;

const sent = "data:\n  - names\ncause: { summary: One of us sent our list to 40 firms. }";

const shown = `${names}\ncause: { summary: Our page showed guests one another's bookings. }`;

const involved = String.raw`(?:affected|involved|included|exposed|impacted|compromised|concerned|part of|in the|${amongData}|among)`;

/** What became of data: to be told only where the record tells it. */
const taken = "(?:copied|accessed|stolen|downloaded)";
const takenPattern = new RegExp(String.raw`\b${taken}$`, "i");

/** By whom it was sent to others, and not only left open: "may have been shared" is no doubt then. */
const given = "(?:shared|sent|e-?mailed|disclosed|given away|passed on)";
const givenPattern = new RegExp(String.raw`\b${given}$`, "i");
const sentPattern =
  /\b(?:sent|e-?mailed|attached|posted|forwarded|shared|gave|handed|disclosed|published)\b[^.]* to\b|\b(?:sent|e-?mailed|forwarded|showed) (?:\d|some|another|the wrong)/i;

/** "may have been visible to another customer" is no doubt where the record says that others saw it. */
const visible = "(?:visible|viewable|shown|displayed|readable)";
const visiblePattern = new RegExp(String.raw`\b${visible}$`, "i");
const seenPattern =
  /\b(?:saw|seen|shown|showed|visible|displayed) [^.]*\b(?:others?|another|one another|each other|wrong|strangers?|public|everybody|anybody)\b|\b(?:others?|another|strangers?|everybody|anybody)\b[^.]* (?:could see|saw)\b/i;
const readersOwnPattern =
  /(?:\b(?:your|certain|some|limited|personal|account|customer)(?: of your)?|^) ?(?:[a-z]+ ){0,2}?(?:information|data|details|accounts?|pages?|profiles?|bills?|invoices?|records?)\b/i;

/** "some of your information": in a letter to those affected, what is confirmed. */
const yourDataPattern = /\byour (?:own |personal |private |customer |patient )*(?:information|data|details)\b/i;
const letters: ReadonlySet<KindId> = new Set(["apology", "disclosure", "notice-eu", "notice-us-ca"]);

export const softerThanRecord = wordingRule({
  id: "IC404",
  name: "softer-than-record",
  title: "A doubt that the record does not have",
  message:
    "“{words}” leaves open what the record has as confirmed. Say it as it is; or, if it is in doubt again, change the record.",
  why: "Readers who “may be” affected take it that they are not, and do nothing.",
  source: "Zou, Danino, Sun and Schaub (2019), CHI: seven in ten notices hedge whether readers are affected",
  severity: "warning",
  triggers: [
    ...["may", "might", "could", "potential", "possibl", "suspect", "apparent", "alleged"],
    ...["how many", "which", "what", "whether", "know if", "into if", "leak", "breach"],
  ],
  phrases: [
    ...doubtsOfRecord,
    {
      words: String.raw`(?:it (?:may|might|could) (?:well )?be|it is possible|(?:we|I) suspect)(?: that)? [^.;,?!]{3,60}? (?:(?:was|were|has been|have been) (?:${involved}|${visible}|${taken}|${given})|(?:has|have) leaked)`,
    },
    {
      words: String.raw`(?:may|might|could) (?:also |potentially |possibly )?(?:have (?:also |potentially |possibly )?been|be) (?:\w+ly )?${involved}`,
    },
    {
      words: String.raw`(?:may|might|could) (?:also )?(?:have )?(?:includ(?:e|ed)|contain(?:ed)?|affect(?:ed)?|involv(?:e|ed)|concern(?:ed)?)`,
    },
    { words: String.raw`(?:potentially|possibly) ${involved}` },
    {
      words: String.raw`(?:may|might|could) (?:also |potentially |possibly )?have (?:also |potentially |possibly )?been ${taken}`,
    },
    {
      words: String.raw`(?:may|might|could) (?:also |potentially |possibly )?have (?:also |potentially |possibly )?been ${given}|(?:potentially|possibly) ${given}`,
    },
    {
      words: String.raw`(?:may|might|could) (?:also |potentially |possibly |inadvertently )?have (?:also |potentially |possibly |inadvertently )?been ${visible}|(?:potentially|possibly) ${visible}`,
    },
    {
      words: String.raw`(?:possible|potential|suspected|apparent|alleged) ((?:data |security |personal data )?(?:leak|breach|theft))`,
      instead: [{ text: "{1}", when: "It is confirmed, as the record says." }],
    },
  ],
  unless: String.raw`(?<!\b(?:to|by|(?:number|handful|group) of) )others?|further|more (?:people|customers|kinds|data)|also|you may be asked`,
  passages: ["sentence", "item"],
  counts: isConfirmed,
  replacementsFor: plainVerb,
  examples: {
    flagged: [
      { text: "Your names may have been affected.", record: names },
      { text: "Data may have been visible.", record: shown },
      {
        text: "This may have led to limited information being potentially visible to a small number of other guests.",
        record: shown,
      },
      { text: "It may be that your name was visible to other guests.", record: shown },
      { text: "We suspect that names were visible.", record: shown },
      { text: "It is possible that your e-mail address was involved.", record: names },
      { text: "We do not yet know how many people are affected.", record: counted },
      { text: "The leak has not yet been stopped.", record: ended },
      { text: "We cannot yet say that the breach is over.", record: ended },
      { text: "We are still working out how many of you were affected.", record: counted },
      { text: "We do not yet know which data were affected.", record: counted },
      { text: "We are still looking into whether data leaked.", record: counted },
      { text: "It is not yet clear whether any personal data was involved.", record: counted },
      { text: "The file may have included e-mail addresses.", record: names },
      { text: "Names were potentially exposed.", record: names },
      { text: "We are writing about a possible data leak.", record: leak },
      { text: "There has been a potential breach.", record: leak },
      { text: "Your e-mail address might be involved.", record: names },
      { text: "Your name may have been on the list.", record: names },
      { text: "Your name may have been copied.", record: stolen },
      { text: "We write about an incident that may have affected some of your information.", record: names },
      { text: "Your data may have been affected.", record: names },
      { text: "Your data may have been shared.", record: sent },
      { text: "Your name may have been sent to them.", record: sent },
      { text: "Your account may have been visible to other guests.", record: shown },
      { text: "Certain personal information may have been viewable by another guest.", record: shown },
    ],
    clean: [
      { text: "Your name was in the file.", record: names },
      {
        text: "We do not yet know how many people are affected.",
        record: counted.replace("310", "{ certainty: unknown }"),
      },
      { text: "We do not yet know how many records are involved.", record: counted },
      { text: "We did not know then how many people were affected.", record: counted },
      { text: "The leak has not yet been stopped.", record: counted },
      { text: "We cannot yet say that it is over.", record: ended, note: "It may be the outage." },
      { text: "We do not yet know how many guests are affected by the strike.", record: names },
      {
        text: "We do not yet know which data were affected.",
        record: `${counted}\n  - { value: bills, certainty: unknown }`,
      },
      {
        text: "We do not yet know which data were copied.",
        record: counted,
        note: "What became of them is another matter.",
      },
      { text: "We are still looking into whether other data leaked.", record: counted },
      { text: "We are still looking into whether data leaked.", record: counted.replace("leak", "incident") },
      { text: "We suspect that our page was too old.", record: shown },
      { text: "It may be that you get two letters.", record: names },
      { text: "Names of other guests may have been visible.", record: shown, note: "Of others." },
      { text: "Your name may have been copied.", record: names, note: "The record tells of no theft." },
      {
        text: "This may have affected some of your information.",
        record: "data:\n  - { value: names, certainty: suspected }",
      },
      { text: "Your name may have been passed on.", record: names, note: "The record tells of nothing sent." },
      { text: "Your data may have been seen.", record: names, note: "Nobody knows." },
      { text: "Your account may have been visible to other guests.", record: names },
      { text: "Another guest may have seen your name.", record: shown, note: "Whether anybody looked nobody knows." },
      { text: "Your name may have been affected.", note: "No record says otherwise." },
      { text: "Your name may have been affected.", record: "data:\n  - { value: names, certainty: suspected }" },
      { text: "Your phone number may have been affected.", record: names, note: "Another kind of data." },
      {
        text: "Names were in the file, and strangers may have read them.",
        record: names,
        note: "What became of it is another matter.",
      },
      {
        text: "Bank details of our staff may have been affected.",
        record:
          "data: [names, bank details]\npeople: { groups: [{ who: staff, data: [{ value: bank details, certainty: suspected }] }] }",
        note: "The record is less sure for one group.",
      },
      { text: "We are writing about a possible leak.", record: "type: { value: leak, certainty: suspected }" },
      { text: "“Names may have been affected,” said the carrier.", record: names, note: "Somebody else's words." },
    ],
  },
});

function isConfirmed(hit: PlacedHit, context: RuleContext): boolean {
  return isKnownInRecord(hit, context) ?? isCertain(hit, context);
}

function isCertain(hit: PlacedHit, { draft, record, kind }: RuleContext): boolean {
  const text = draft.passages[hit.passage]?.text ?? "";
  const words = text.slice(hit.start, hit.end);
  if (/\b(?:leak|breach|theft)$/i.test(words)) {
    return record?.type.certainty === "confirmed" && record.type.value === "leak";
  }
  if (takenPattern.test(words) && !areTaken(record)) {
    return false;
  }
  if (givenPattern.test(words) && !areSent(record)) {
    return false;
  }
  const known = recordedData(record);
  if (visiblePattern.test(words)) {
    const isAny = known.some(({ certainty }) => certainty === "confirmed");
    const named = known.filter(({ pattern }) => pattern.test(text));
    const isOurs = named.length === 0 ? letters.has(kind.id) && readersOwnPattern.test(text) : true;
    return isAny && areSeen(record) && isOurs && named.every(({ certainty }) => certainty === "confirmed");
  }
  if (letters.has(kind.id) && yourDataPattern.test(text)) {
    return known.some(({ certainty }) => certainty === "confirmed");
  }
  const named = known.filter(({ pattern }) => pattern.test(text));
  return named.length > 0 && named.every(({ certainty }) => certainty === "confirmed");
}

/** Whether what happened, by the record, is that we sent data to others. */
function areSent(record: IncidentRecord | undefined): boolean {
  return sentPattern.test(plainSummary(record));
}

/** Whether what happened, by the record, is that others saw data. */
function areSeen(record: IncidentRecord | undefined): boolean {
  const facts = record === undefined ? [] : [record.cause.summary, ...record.people.groups.map(({ who }) => who)];
  return facts.some(
    (fact) =>
      fact.certainty === "confirmed" &&
      seenPattern.test(fact.value) &&
      !/\b(?:may|might|could have|whether|if|not|no|nobody|never)\b/i.test(fact.value),
  );
}

const hedgedPassive = new RegExp(
  String.raw`^(?:may|might|could) (?:also |potentially |possibly )?(?:have (?:also |potentially |possibly )?been|be) ((?:\w+ly )?(?:${involved}|${given}))$`,
  "i",
);

/** "names may have been affected" → "names were affected" */
function plainVerb(hit: PlacedHit, { draft }: RuleContext): readonly Replacement[] {
  const text = draft.passages[hit.passage]?.text ?? "";
  const rest = hedgedPassive.exec(text.slice(hit.start, hit.end))?.[1];
  const isPlural = /(?:\w[^s]s|\band [\w-]+|data) $/i.test(text.slice(0, hit.start));
  return rest === undefined
    ? []
    : [{ of: "words", text: `${isPlural ? "were" : "was"} ${rest}`, when: "It is confirmed, as the record says." }];
}
