import { isDenialCorrected, isLeakWithoutData } from "../../record/contradicted.ts";
import { noDataTold } from "../../wording/no-data-told.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { proseOfNow } from "../../wording/earlier-notice.ts";
import { leakTold } from "./leak-told.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const leak = "type: leak\ndata: { certainty: ruled-out }";
const corrected =
  "type: outage\ndata: { certainty: ruled-out }\ncorrections: [{ said: No personal data was involved., instead: Others saw your name., audience: public }]";
const sound = "type: outage\ndata: { certainty: ruled-out }";
const inGerman = (text: string): string => `---\nkind: apology\nlang: de\n---\n\n${text}`;

export const deniedAgainstItself: Rule = {
  id: "IC420",
  name: "denied-against-itself",
  title: "No data involved, and elsewhere that some was",
  why: "A letter that owns a false sentence and says it again a few lines below is believed in neither place.",
  source:
    "NCSC, Effective communications in a cyber incident (2024): be consistent, and take back as little as you can",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "No personal data was involved.", record: leak },
      { text: "No personal data was involved.", record: corrected },
      { text: "Cards did not work. As far as we know, no customer data was affected.", record: corrected },
      { text: "The outage affected card payments. No personal data was involved.", record: leak },
      { text: "Personal data was not affected.", record: corrected },
      { text: "No data of our customers was lost.", record: leak },
      { text: "Some customers saw somebody else’s page. We are sorry.\n\nNo personal data was involved." },
      { text: "No customer data was affected.\n\nYour name was shown to another customer." },
      { text: "An attacker copied your address.\n\n## Which data\n\nNo personal data was compromised." },
      { text: "Some customers saw another customer’s account.\n\nNo personal data was involved." },
      { text: inGerman("Personenbezogene Daten sind nicht betroffen."), record: leak },
      { text: inGerman("Es waren keine Kundendaten betroffen."), record: corrected },
    ],
    clean: [
      { text: "No personal data was involved.", record: sound },
      { text: "No personal data was involved.", note: "Nothing is known of the record." },
      { text: "We said on 2 December 2026: “No personal data was involved.” That was wrong.", record: corrected },
      { text: "We told you that no personal data was involved. That was wrong.", record: corrected },
      { text: "No card data was involved.", record: corrected },
      { text: "Was it true that no personal data was involved?", record: leak },
      { text: "Passwords are not affected.", record: corrected },
      { text: "Personal data was involved: names and account balances.", record: corrected },
      { text: "We do not yet know whether no personal data was involved.", record: corrected },
      { text: "Some customers saw somebody else’s page. We said that no personal data was involved." },
      { text: "Some customers saw somebody else’s page. No personal data was involved in the outage of May." },
      { text: "Nobody saw anybody else’s page. No personal data was involved." },
      { text: "Some customers saw an empty page. No personal data was involved." },
      { text: "At 14:20 some customers saw somebody else’s page. For everybody else, no data was involved." },
      { text: "## 12:00\n\nNo personal data is involved.\n\n## 15:00\n\nSome customers saw somebody else’s page." },
      { text: "Some customers saw somebody else’s page. No data was lost.", note: "All of it is still there." },
      ...[
        "Some customers saw another customer’s review.",
        "Our staff viewed another customer’s account and fixed it.",
        "The statement was read by outsiders as an admission.",
      ].map((text) => ({ text: `${text}\n\nNo personal data was involved.` })),
      { text: inGerman("Wir schrieben: „Personenbezogene Daten sind nicht betroffen.“"), record: corrected },
    ],
  },
};

const denials = rememberInPassages((passage) =>
  passage.kind !== "heading" && noDataTold(passage.text) !== undefined ? passage : undefined,
);
const leaks = rememberInPassages((passage) => (passage.kind === "heading" ? undefined : leakTold(passage.text)?.[0]));
/** Of some of them, of a time or a course of its own, or that nothing has gone. */
const ofPartPattern =
  /\b(?:for|of) (?:every(?:body|one) else|them|these|those|most|the others?|all others?)\b|\b(?:lost|otherwise|so far|until then|else|up to)\b|\b(?:in|by|from|during|through) (?:the|this|that|our) (?!leak|breach|incident)|\d[:.]\d\d/i;
const timedPattern =
  /^\W*(?:update\W+)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|investigating|identified|monitoring)/i;

function check({ draft, record, say }: RuleContext): readonly RuleFinding[] {
  const isCorrected = record !== undefined && isDenialCorrected(record);
  return !isCorrected && (record === undefined || !isLeakWithoutData(record))
    ? againstItself(draft, say)
    : denials(draft.passages)
        .filter(({ passage }) => !isQuotedFromOthers(draft, passage, 0))
        .map(({ passage, found: { text } }) => ({
          span: draft.spanOf({ passage, start: 0, end: text.length }),
          message: isCorrected
            ? say(
                "“{0}” is among what you told wrongly, and the record still says under “Which data” that none was involved. Correct the record, and then this.",
                text,
              )
            : say(
                "“{0}” is what the record says, and it says as well that personal data leaked. Correct the record, and then this.",
                text,
              ),
        }));
}

/** Where a draft says in one place that no data was involved, and in another that some came to strangers. */
function againstItself(draft: RuleContext["draft"], say: RuleContext["say"]): readonly RuleFinding[] {
  const told = denials(draft.passages);
  const leak = (told.length === 0 ? [] : leaks(proseOfNow(draft, "data-involved").passages)).find(
    ({ passage }) => !isQuotedFromOthers(draft, passage, 0),
  );
  const place = leak && draft.passages[leak.passage];
  return place === undefined
    ? []
    : told
        .filter(
          ({ passage, found: { text, heading } }) =>
            passage !== leak?.passage &&
            !ofPartPattern.test(text) &&
            // News of an outage, hour by hour: then it was not known yet.
            !timedPattern.test(heading) &&
            !isQuotedFromOthers(draft, passage, 0),
        )
        .map(({ passage, found: { text } }) => ({
          span: draft.spanOf({ passage, start: 0, end: text.length }),
          message: say(
            "“{0}” is not what line {1} says: “{2}”. Take out the one that is wrong.",
            text,
            String(draft.lines.positionAt(place.span.start).line),
            leak?.found ?? "",
          ),
        }));
}
