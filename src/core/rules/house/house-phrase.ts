import type { Kind } from "../../documents/kinds.ts";
import { rememberByText } from "../../text/remember.ts";
import type { Say } from "../../text/say.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { suggestionsFor } from "../replace-words.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";
import { isInScope, type HousePhrase, type HouseRules } from "./house-rules.ts";
import { createPhraseFinder } from "./phrase-pattern.ts";

const house = `whose: the press office
phrases:
  - phrase: leverag*
    write: use
    why: A plain verb says it
  - phrase: at this point in time
    write: now
  - phrase: take * seriously
    why: It is what everybody says
  - phrase: user base
    write: [customers, members]
    kinds: disclosure`;

/** Phrases that a team wants out of its documents. They may be in any language. */
export const housePhrase: Rule = {
  id: "IC890",
  name: "house-phrase",
  title: "A phrase that your house rules avoid",
  why: "Your team has agreed on its own words; a letter that keeps to them reads as one voice.",
  source: "Your team’s own file `.incident-comms/rules.yaml`; the message says whose it is",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  isOfTheTeam: true,
  check,
  examples: {
    flagged: [
      { text: "We are leveraging a second key.", house, note: "*leverag\\** stands for every word that begins so." },
      { text: "At this point in time the site works.", house },
      { text: "At this\npoint in time the site works.", house, note: "Across the end of a line." },
      { text: "We take the security of bookings seriously.", house, note: "A \\* alone: one to five words." },
      { text: "Our user base was told on Monday.", house, note: "In a disclosure." },
      { text: "# How we leverage logs", house, note: "Headings count." },
    ],
    clean: [
      { text: "We are leveraging a second key.", note: "A team without house rules." },
      { text: "We use a second key.", house },
      { text: "At this point, in time, the site works.", house },
      { text: "The `leverage` switch is off.", house, note: "Code." },
      { text: "“We leverage it,” said the carrier.", house, note: "Somebody else's words." },
      {
        text: "---\nkind: apology\n---\n\nOur user base was told on Monday.",
        house,
        note: "That phrase is avoided in disclosures only.",
      },
    ],
  },
  exceptions:
    "Where the words are right here, choose *Accept…* and *Only here*. Where the rule is wrong, change it: *House Rules…* opens the file.",
};

interface PhraseInText {
  readonly phrase: HousePhrase;
  readonly start: number;
  readonly end: number;
}

type Finder = (text: string) => readonly PhraseInText[];

/** As long as somebody holds the house rules: a draft is judged at each keystroke, and they hardly ever change. */
const finders = new WeakMap<HouseRules, Map<Kind["id"], Finder>>();

function finderFor(rules: HouseRules, kind: Kind): Finder {
  const ofRules = finders.get(rules) ?? new Map<Kind["id"], Finder>();
  finders.set(rules, ofRules);
  const known = ofRules.get(kind.id);
  if (known !== undefined) {
    return known;
  }
  const phrases = rules.phrases.filter((phrase) => isInScope(phrase, kind));
  const find = createPhraseFinder(phrases.map(({ pattern }) => pattern));
  const finder = rememberByText((text: string) =>
    find(text).flatMap(({ pattern, start, end }): readonly PhraseInText[] => {
      const phrase = phrases[pattern];
      return phrase === undefined ? [] : [{ phrase, start, end }];
    }),
  );
  ofRules.set(kind.id, finder);
  return finder;
}

function check({ draft, house: rules, kind, say }: RuleContext): readonly RuleFinding[] {
  if (rules === undefined || rules.phrases.length === 0) {
    return [];
  }
  const find = finderFor(rules, kind);
  return draft.passages.flatMap((passage, index) =>
    find(passage.text)
      .filter(({ start }) => !isQuotedFromOthers(draft, index, start))
      .map(({ phrase, start, end }): RuleFinding => {
        const replacements = phrase.write.map((text) => ({
          text,
          when: phrase.why ?? whoseRules(rules, say),
          of: "words" as const,
        }));
        const hit = { passage: index, start, end, message: "", replacements };
        const suggestions = replacements.flatMap((replacement) => suggestionsFor(replacement, hit, draft, say));
        return {
          span: draft.spanOf(hit),
          message: messageOf(phrase, { words: passage.text.slice(start, end), rules, say }),
          severity: phrase.severity,
          ...(suggestions.length > 0 && { suggestions }),
        };
      }),
  );
}

function whoseRules({ whose }: HouseRules, say: Say): string {
  return whose === undefined ? say("Your house rules") : say("The house rules of {0}", whose);
}

function messageOf(
  { why, write }: HousePhrase,
  { words, rules, say }: { readonly words: string; readonly rules: HouseRules; readonly say: Say },
): string {
  const reason = why === undefined ? "" : ` ${/[.!?]$/.test(why) ? why : `${why}.`}`;
  const [first, ...others] = write.map((one) => say("“{0}”", one));
  const better = others.reduce((left, right) => say("{0} or {1}", left, right), first ?? "");
  const advice = better === "" ? "" : ` ${say("Write {0}.", better)}`;
  return `${say("{0} avoid “{1}”.", whoseRules(rules, say), words)}${reason}${advice}`;
}
