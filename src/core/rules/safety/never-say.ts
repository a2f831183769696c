import type { IncidentRecord } from "../../record/record.ts";
import { kinds } from "../../documents/kinds.ts";
import type { Draft } from "../../draft/draft.ts";
import { spansOverlap, type Span } from "../../text/span.ts";
import { asCompared, findName, findNameInAddress } from "../../wording/find-names.ts";
import { setOf } from "../../wording/word-list.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** What may stand within a word and is not read: "North**cloud**", "Pro<b>ject</b>". */
const markupPattern = /[*_~`\\]|<[^<>\n]*>/g;

/** An entry without a letter or digit is a slip of the pen. */
const letterPattern = /[\p{L}\p{N}]/u;

const people =
  "organisation: { name: Marram Boats }\nneverSay: [Gareth Lunt, Corvane Systems, Marram Hosting, Ruth Lyle]";
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
      { text: "The update was installed by Gareth.", record: people, note: "A part of the name." },
      { text: "Corvane's servers hold our pages.", record: people },
      { text: "Rob found the file.", record },
      { text: "We thank ROB for his help.", record },
      { text: "Rob’s account was open.", record },
      { text: "The file belongs to Project\nHeron.", record },
      { text: "No Ransom was paid.", record },
      { text: "The folder was `/home/rob/Rob`.", record, note: "In code as well." },
      { text: "> Rob was here.", record, note: "In a quotation as well." },
      { text: "[our page](https://example.org/rob)", record, note: "In an address as well, however it is written." },
      { text: "The file belongs to Project **Heron**.", record },
      { text: "The file belongs to Pro<b>ject</b> He**ron**.", record },
      { text: "It is at <https://example.org/project-heron/>, or write to ProjectHeron@example.org.", record },
    ],
    clean: [
      { text: "We thank Gareth Hall and our systems people.", record: people, note: "Somebody else." },
      { text: "Marram Boats is sorry.", record: people, note: "Our own name." },
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

function check({ draft, record: incident, say }: RuleContext): readonly RuleFinding[] {
  const names = incident?.neverSay ?? [];
  const compared = names.length === 0 ? "" : asCompared(`${draft.text}\n${draft.text.replace(markupPattern, "")}`);
  const whole = names.flatMap((name) =>
    placesOf(draft, name, compared).map((span) => ({
      span,
      message: say(
        "“{0}” must not be said: the record has it among the names and words that no draft for the public may hold. Take it out, or say it in other words.",
        wordsAt(draft, span),
      ),
    })),
  );
  const ours = incident === undefined ? [] : ownWords(incident);
  const parts = names.flatMap(partsOf).filter((part) => !ours.includes(part));
  return [
    ...whole,
    ...[...new Set(parts)].flatMap((part) =>
      draft.passages.flatMap(({ text }, passage) =>
        findName(text, part)
          // "Gareth Hall" is somebody else than "Gareth Lunt".
          .filter(({ end }) => !besideAnotherNamePattern.test(text.slice(end)))
          .map((place) => draft.spanOf({ passage, ...place }))
          .filter((span) => !whole.some((other) => spansOverlap(other.span, span)))
          .map((span) => ({
            span,
            severity: "warning" as const,
            message: say(
              "“{0}” is part of a name that must not be said. If it is the same, take it out.",
              wordsAt(draft, span),
            ),
          })),
      ),
    ),
  ];
}

function wordsAt({ text }: Draft, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** "Gareth" and "Lunt" of "Gareth Lunt", "Corvane" of "Corvane Systems". */
const partPattern = /(?<!\p{L})\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;
const besideAnotherNamePattern = /^ \p{Lu}\p{Ll}/u;
/** What firms and projects are called beside their names, and words that are more often no name. */
const commonParts = setOf(`
  Systems Services Solutions Group Company Limited Holdings Hosting Software Technologies Technology Consulting Partners
  Associates Agency Bank Trust Council Hospital Clinic School University College Institute Foundation Society Union Club
  House Hotel Insurance Logistics Media Data Cloud Digital Security Network Networks Online International National Global
  European British American German London North South East West Northern Southern Eastern Western Central United Royal
  First Project Operation Team Department Office Police Print Printing Street Road Square Will Mark Grace Rose Hope Frank
  Faith Summer April June August Chase Grant Bill Christian Young White Black Green Brown King Page Price
`);

function partsOf(name: string): readonly string[] {
  const parts = name.match(partPattern) ?? [];
  return /\s/.test(name.trim()) ? parts.filter((part) => !commonParts.has(part)) : [];
}

/** Names that the letter itself is full of: its own, and those of whoever signs it. */
function ownWords({ organisation, signatory }: IncidentRecord): readonly string[] {
  return [organisation.name, organisation.legalName, signatory.name].flatMap(
    ({ value = "" }) => value.match(partPattern) ?? [],
  );
}

/** In the source, code and comments included; in the words as they are read, whatever markup is between; in addresses. `compared`: the draft with its markup and without, as `asCompared` gives it. */
function placesOf(draft: Draft, name: string, compared: string): readonly Span[] {
  const [firstWord = ""] = asCompared(name.trim()).split(/[\s']/);
  const mayHoldIt = /%|&#/.test(draft.text) || compared.includes(firstWord);
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
