import { isDenialCorrected, isLeakWithoutData } from "../../record/contradicted.ts";
import { noDataTold } from "../../wording/no-data-told.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
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
  title: "No data involved, and a record that says both",
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
      { text: inGerman("Wir schrieben: „Personenbezogene Daten sind nicht betroffen.“"), record: corrected },
    ],
  },
};

const denials = rememberInPassages((passage) =>
  passage.kind !== "heading" && noDataTold(passage.text) !== undefined ? passage : undefined,
);

function check({ draft, record, say }: RuleContext): readonly RuleFinding[] {
  const isCorrected = record !== undefined && isDenialCorrected(record);
  return !isCorrected && (record === undefined || !isLeakWithoutData(record))
    ? []
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
