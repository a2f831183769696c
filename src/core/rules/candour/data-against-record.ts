import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Match } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { areTaken, generalDenialIn, mayDeny } from "./denied-in-general.ts";
import { claimedAt, deniedAt, mayTellOfData } from "./involved-data.ts";
import { recordedData, type RecordedData } from "./recorded-data.ts";
import { sightIn } from "./seen-data.ts";

const alone = "type: outage\nservice: card payments";
const out = "data:\n  - names\n  - { value: bank details, certainty: ruled-out }";
const stolen = `${out}\ncause: { summary: Somebody copied our list. }`;
const maybe = "data:\n  - names\n  - phone numbers\n  - { value: health insurance numbers, certainty: suspected }";
const open = "data:\n  - names\n  - { value: bank details, certainty: unknown }";
const leaked =
  "type: leak\ndata: [names]\ncause: { summary: Our page was wrong and visitors saw the names of pupils. }";
const pupils = "data: [names, birthdays, notes on allergies]";
const digits = "data: [names, the last four digits of cards]";
const patients = "data: [names]\npeople: { groups: [{ who: patients of our practice }] }";

export const dataAgainstRecord: Rule = {
  id: "IC417",
  name: "data-against-record",
  title: "The opposite of what the record says of data",
  why: "Readers guard what they are told is gone and leave the rest alone: told the wrong data, they guard the wrong things.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Your bank details were stolen.", record: out },
      { text: "The file contained names, addresses and bank details.", record: out },
      { text: "Somebody copied your names and bank details.", record: out },
      { text: "No names were in the file.", record: out },
      { text: "The list held no names.", record: out },
      { text: "No personal data was affected.", record: out },
      { text: "No patient data is affected.", record: patients },
      { text: "Your names were not copied.", record: stolen },
      { text: "All your names are safe.", record: out },
      { text: "Your bank details may have been involved.", record: out },
      { text: "Your health insurance numbers were not affected.", record: maybe },
      { text: "No health data was involved.", record: maybe },
      { text: "Your bank details were not affected.", record: open },
      { text: "No bank details were in the file.", record: open },
      { text: "Only names were affected.", record: maybe },
      { text: "No notes on allergies were on the list.", record: pupils },
      { text: "There were no notes on allergies in that file.", record: pupils },
      { text: "Your bank details were not exposed.", record: "data: [names, the last digits of bank accounts]" },
      { text: "Only names were in the list.", record: pupils },
      { text: "The list held only names and birthdays.", record: pupils },
      { text: "No medical information was in the list.", record: pupils },
      { text: "Your names could not be seen by anybody else.", record: out },
      { text: "Nobody else could see your birthday.", record: pupils },
      { text: "Your bank details were visible to other customers.", record: out },
      { text: "There was no health data in the list.", record: pupils },
      { text: "Your card details were not exposed.", record: digits },
      { text: "No payment data was involved.", record: "data: [names, card numbers]" },
      { text: "The reason for your visit was not affected.", record: "data: [reasons for the visit]" },
      {
        text: "Your customers’ card numbers were seen by others.",
        record: "type: outage\ndata: { certainty: ruled-out }",
      },
      ...[
        "214 customers could see the name and the balance of another customer.",
        "Your personal data has leaked.",
        "We showed your invoices to a stranger.",
      ].flatMap((text) => [alone, `${alone}\ndata: { certainty: ruled-out }`].map((record) => ({ text, record }))),
      ...[
        "There was no leak.",
        "No data has leaked.",
        "There was no leak of personal data, and you need do nothing.",
      ].map((text) => ({ text, record: leaked })),
      { text: "None of your data left our systems.", record: leaked },
      ...[
        "As we said yesterday, no personal data was affected.",
        "Nothing has changed since our notice of 14:25: everything works and no data is affected.",
        "Your data was safe at all times.",
        "At no point was customer data at risk.",
        "No data left our systems.",
        "Nobody saw your account.",
        "The data never left the school.",
        "No data was lost.",
        "None of your personal data was at risk.",
        "Your data is safe.",
        "We told you that your data is safe, and it is.",
        "No third party had access to your account.",
        "Only the holder of the account could see your account.",
      ].map((text) => ({ text, record: leaked })),
      { text: "Nobody outside the school saw anything.", record: leaked },
      { text: "No one could see your data.", record: leaked },
    ],
    clean: [
      ...[
        "Some were shown other passengers’ seats on the plan.",
        "People saw somebody else’s car in the drive.",
        "Our telephone numbers were given to other customers.",
        "Statements were sent by others.",
        "Nurses opened another patient’s records by hand because the system was down.",
      ].map((text) => ({ text, record: alone })),
      ...[
        "Other customers saw an error page in place of their account.",
        "Other members could see their bookings again at noon.",
        "We sent your statement to you a day late.",
        "Nobody saw the account of another customer.",
        "If another customer saw your account, we would tell you.",
        "Water leaked into the machine room.",
      ].map((text) => ({ text, record: alone })),
      { text: "Your personal data has leaked.", record: `${alone}\ndata: [names]`, note: "The record has data." },
      { text: "Your bank details were not stolen.", record: out },
      ...[
        "There was no leak of passwords.",
        "No data was lost, but visitors saw some of it.",
        "Your data is safe again.",
        "Your data is safe only if you change your password.",
        "No data was lost in the move of our office.",
        "We told you that your data is safe, and that was wrong.",
        "We told you that your data is safe. It was not.",
        "There was no breach of our network.",
        "No data has leaked since.",
        "Nobody outside the school saw your passwords.",
        "Nobody at the desk could see your data on that screen.",
        "There was no leak at our supplier.",
        "We said yesterday that no personal data was affected.",
        "As we said yesterday, wrongly, no personal data was affected.",
        "We told you that your data was safe at all times. That was wrong.",
        "Your data was not safe at all times.",
        "Nobody saw your passwords.",
        "No third party had access to our building.",
        "Only you could see the passwords.",
        "No data left in the trash is read.",
      ].map((text) => ({ text, record: leaked })),
      { text: "There was no leak.", record: leaked.replace("leak", "incident") },
      { text: "Nobody saw anything.", record: leaked.replace("saw", "could see"), note: "Perhaps nobody looked." },
      { text: "Names were in the file, and bank details were stored elsewhere.", record: out },
      { text: "No bank details were in the file.", record: out },
      { text: "No user names were in the file.", record: out, note: "Another kind of data." },
      { text: "Your names were not published.", record: out, note: "What became of them is another matter." },
      { text: "No customer data was involved.", record: patients, note: "Nobody says that customers are affected." },
      { text: "Your bank details were stolen.", note: "No record." },
      { text: "Your names were not copied.", record: out, note: "By the record nothing was copied." },
      { text: "Your bank details are safe.", record: out },
      { text: "We do not yet know whether bank details were affected.", record: open },
      { text: "We cannot rule out that bank details were in the file.", record: open },
      { text: "As far as we know, your passwords were not affected.", record: open },
      { text: "Only names and phone numbers were affected.", record: maybe },
      { text: "Only names of our suppliers were in the list.", record: pupils, note: "Other people's." },
      { text: "Only names, birthdays and notes on allergies were in the list.", record: pupils },
      { text: "For your child, no notes on allergies were in the list.", record: pupils, note: "True of one reader." },
      { text: "There were no notes on allergies in the club before 2024.", record: pupils },
      { text: "Only names are in the list that we will send you.", record: pupils, note: "Another list." },
      { text: "Only names from the list of May were affected.", record: maybe },
      { text: "No medical advice was given.", record: maybe },
      { text: "Nobody could see your bank details.", record: out },
      { text: "Your names could not be seen before 3 March.", record: out },
      { text: "Your card details were not exposed: only the last four digits were visible.", record: digits },
      { text: "No payment data was involved.", record: digits, note: "Nobody can pay with these." },
      {
        text: "Nobody could see your e-mail address on the page of the ferry itself.",
        record: "data: [names, e-mail addresses]",
      },
      {
        text: "Only names were copied.",
        record:
          "data: [names, phone numbers]\npeople: { groups: [{ who: guests, data: [names] }, { who: staff, data: [names, phone numbers] }] }",
        note: "True of one group.",
      },
      { text: "No card details were seen.", record: "data: [bills, { value: card numbers, certainty: ruled-out }]" },
      { text: "Somebody copied names from the page on which bank details are explained.", record: out },
      { text: "We thought at first that bank details may have been involved.", record: out },
      { text: "The list included bank details of our suppliers.", record: out, note: "Other people's." },
      { text: "“Your bank details were stolen,” wrote the paper.", record: out, note: "Somebody else's words." },
    ],
  },
};

const claimsRuledOut = "tells of data that by the record were not involved";
const deniesInvolved = "denies data that by the record were involved";

const mayTellInGeneral = rememberInPassages((passage) =>
  passage.kind !== "heading" && mayDeny(passage.text) ? passage : undefined,
);

function check(context: RuleContext): readonly RuleFinding[] {
  const kinds = recordedData(context.record);
  const againstSight = sightIn(context.draft, kinds).map((sight) =>
    findingFor(context.draft, sight, sight.isDenied ? deniesInvolved : claimsRuledOut),
  );
  return [...(kinds.length === 0 ? [] : [...againstKinds(context, kinds), ...againstSight]), ...inGeneral(context)];
}

/** What is said of all data, or of a sort of them. */
function inGeneral({ draft, record }: RuleContext): readonly RuleFinding[] {
  return record === undefined
    ? []
    : mayTellInGeneral(draft.passages).flatMap(({ passage, found: { text } }) => {
        const denial = generalDenialIn(text, record);
        return denial === undefined || isQuotedFromOthers(draft, passage, denial.start)
          ? []
          : [findingFor(draft, { passage, ...denial }, denial.what)];
      });
}

function againstKinds({ draft, record }: RuleContext, kinds: readonly RecordedData[]): readonly RuleFinding[] {
  const isTheft = areTaken(record);
  return mayTellOfData(draft.passages).flatMap(({ passage, found: { text } }) => {
    const deniedAs = (certainty: RecordedData["certainty"]) =>
      kinds.flatMap((kind) => (kind.certainty === certainty ? (deniedAt(text, kind, isTheft) ?? []) : []));
    const [denied, doubted, open] = [deniedAs("confirmed"), deniedAs("suspected"), deniedAs("unknown")];
    const claimed = kinds.flatMap((kind) => (kind.certainty === "ruled-out" ? (claimedAt(text, kind) ?? []) : []));
    const [first] = [...denied, ...doubted, ...open, ...claimed];
    if (first === undefined || isQuotedFromOthers(draft, passage, first.start)) {
      return [];
    }
    const what = claimed.includes(first)
      ? claimsRuledOut
      : doubted.includes(first)
        ? "denies data that by the record are suspected to be involved"
        : open.includes(first)
          ? "denies data of which by the record nobody knows yet whether they were involved"
          : deniesInvolved;
    return [findingFor(draft, { passage, ...first }, what)];
  });
}

function findingFor(draft: RuleContext["draft"], match: Match, what: string): RuleFinding {
  const words = draft.passages[match.passage]?.text.slice(match.start, match.end) ?? "";
  return { span: draft.spanOf(match), message: `“${words}” ${what}. Correct the one that is wrong.` };
}
