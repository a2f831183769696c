import { kinds } from "../../documents/kinds.ts";
import type { Draft } from "../../draft/draft.ts";
import { spansOverlap, type Span } from "../../text/span.ts";
import { findName, findNameInAddress } from "../../wording/find-names.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** An entry without a letter or digit is a slip of the pen. */
const letterPattern = /[\p{L}\p{N}]/u;

const record = "neverSay:\n  - Rob\n  - Project Heron\n  - ransom";

export const neverSay: Rule = {
  id: "IC901",
  name: "never-say",
  title: "A name or word that must not be said",
  why: "Somebody decided that this name or word stays inside; once it has gone out it cannot be taken back.",
  source: "House judgement; UK Information Commissioner's Office: personal data is shared only where it must be",
  severity: "error",
  kinds: kinds.filter(({ readers }) => readers === "public").map(({ id }) => id),
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Rob found the file.", record },
      { text: "We thank ROB for his help.", record },
      { text: "Rob’s account was open.", record },
      { text: "The file belongs to Project\nHeron.", record },
      { text: "No Ransom was paid.", record },
      { text: "The folder was `/home/rob/Rob`.", record, note: "In code as well." },
      { text: "> Rob was here.", record, note: "In a quotation as well." },
      { text: "[our page](https://example.org/rob)", record, note: "In an address as well, however it is written." },
      { text: "The file belongs to Project **Heron**.", record },
      { text: "It is at <https://example.org/project-heron/>, or write to ProjectHeron@example.org.", record },
    ],
    clean: [
      { text: "Robin found the file.", record },
      { text: "They wanted to rob the shop.", record, note: "The name is written with a capital." },
      { text: "Write to robin@example.org.", record },
      { text: "Rob found the file.", note: "No record says that he must not be named." },
      {
        text: "---\nkind: apology\naccepted:\n  - rule: IC110\n    reason: Rob asked for it\n    by: Ana\n    on: 2026-03-04\n---\n\nA colleague found the file.",
        record,
        note: "The lines at the top stay at home.",
      },
      { text: "The project is finished. A heron stood in the pond.", record },
      { text: "Rob found the file.", record: "neverSay: []" },
    ],
  },
  exceptions:
    "Take the word off the list in the record, under “What must not be said”, once it may be said. A worksheet for an authority may hold it.",
};

function check({ draft, record: incident }: RuleContext): readonly RuleFinding[] {
  return (incident?.neverSay ?? []).flatMap((name) =>
    placesOf(draft, name).map((span) => ({
      span,
      message: `“${draft.text.slice(span.start, span.end).replace(/\s+/g, " ")}” must not be said: the record has it among the names and words that no draft for the public may hold. Take it out, or say it in other words.`,
    })),
  );
}

/** In the source, code and comments included; in the words as they are read, whatever markup is between; in addresses. */
function placesOf(draft: Draft, name: string): readonly Span[] {
  const [firstWord = ""] = name
    .trim()
    .toLowerCase()
    .split(/[\s'’‘ʼ]/);
  const mayHoldIt = draft.text.includes("%") || draft.text.toLowerCase().includes(firstWord);
  if (!letterPattern.test(name) || !mayHoldIt) {
    return [];
  }
  const places = [
    ...findName(draft.text, name).filter(({ start }) => start >= draft.frontMatter.span.end),
    ...draft.passages.flatMap(({ text }, passage) =>
      findName(text, name).map((place) => draft.spanOf({ passage, ...place })),
    ),
    ...linksIn(draft).flatMap(({ target, targetSpan }) =>
      findNameInAddress(target, name).map(({ start, end }) => ({
        start: targetSpan.start + start,
        end: targetSpan.start + end,
      })),
    ),
  ].sort((left, right) => left.start - right.start);
  return places.filter((place, index) => !places.slice(0, index).some((earlier) => spansOverlap(earlier, place)));
}
