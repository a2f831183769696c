import { countWords } from "../../wording/count-words.ts";
import { blank } from "../../wording/prose.ts";
import { rememberInStretches } from "../../wording/stretches.ts";
import type { Span } from "../../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Shorter sentences may come twice: "We are sorry.", "Change your password." */
const fewestWords = 8;

export const repeatedSentence: Rule = {
  id: "IC805",
  name: "repeated-sentence",
  title: "The same sentence twice under one heading",
  why: "A sentence that comes twice tells careful readers that nobody read the letter to its end.",
  source: "House judgement",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      {
        text: "We left a folder open for eight days in May. We are sorry. We left a folder open for eight days in May.",
      },
      {
        text: "# A letter\n\nWe deleted the file on the day we found it.\n\nWe are sorry.\n\nWe deleted the file on the day we found it.",
      },
      {
        text: "We will write again on Thursday with all we know.\n\nWe will write again on Thursday with **all** we know.",
      },
      {
        text: "- Do not open links in messages that name a booking.\n- Do not open links in messages that name a booking.",
      },
      {
        text: "Nobody outside our company has seen the second file.\n\n> Quoted.\n\nNobody outside our company has seen the second file.",
      },
      {
        text: "Your password was not in the file that leaked. Your card was not in the file. Your password was not in the file that leaked.",
      },
    ],
    clean: [
      { text: "We are sorry. We left a folder open. We are sorry." },
      { text: "We left a folder open for eight days in May. We left it open because we forgot it." },
      {
        text: "| Day | What |\n| --- | --- |\n| 3 March | We looked for other files like it on our website |\n| 4 March | We looked for other files like it on our website |",
        note: "A table.",
      },
      { text: "> We left a folder open for eight days in May.\n\n> We left a folder open for eight days in May." },
      {
        text: "## What we have done so far and what we will do\n\n## What we have done so far and what we will do",
        note: "Headings; another rule looks at them.",
      },
      {
        text: "## 14:00\n\nWe are looking for the cause and will write again.\n\n## 15:00\n\nWe are looking for the cause and will write again.",
        note: "Each under a heading of its own, as news of an outage is.",
      },
      {
        text: "- Guests since May: 1,200 people. For them, this involves names and phone numbers.\n- Guests before May: 300 people. For them, this involves names and phone numbers.",
        note: "Said of two groups.",
      },
      {
        text: "**Guests since May**: 1,200 people.\n\nFor them, this involves names and phone numbers.\n\n**Guests before May**: 300 people.\n\nFor them, this involves names and phone numbers.",
        note: "Said of two groups, each in a paragraph.",
      },
      { text: "`We left a folder open for eight days in May.` `We left a folder open for eight days in May.`" },
    ],
  },
};

/** Speaks of whom or what was named before it. */
const ofOthersPattern =
  /^(?:(?:for|of|with|from|to) )?(?:they|them|these|those|their)\b|^(?:für|bei|von) (?:sie|ihnen|diese\w*)\b/i;

/** The sentences of a stretch that come more than once in it. */
const repeated = rememberInStretches((passages) => {
  const long = passages.flatMap(({ text, kind, opensBlock }, offset) =>
    // What follows in an item is said of that item: "For them, this involves names."
    kind === "heading" ||
    kind === "row" ||
    (kind === "item" && !opensBlock) ||
    text.includes(blank) ||
    countWords(text) < fewestWords
      ? []
      : [{ offset, found: text }],
  );
  const counts = new Map<string, number>();
  for (const { found } of long) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts.size === long.length ? [] : long.filter(({ found }) => (counts.get(found) ?? 0) > 1);
});

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const earlier = new Map<string, Said>();
  const again = repeated(draft.passages).flatMap(({ passage }) => {
    const { text, span, section, quoted = [] } = draft.passages[passage] ?? nowhere;
    if (quoted.some(({ start, end }) => start === 0 && end >= text.length - 1)) {
      return [];
    }
    // "For them, this involves names": said of the group that was named before it.
    const said = ofOthersPattern.test(text) ? `${draft.passages[passage - 1]?.text ?? ""} ${text}` : text;
    const before = earlier.get(said);
    earlier.set(said, { passage, section, span });
    return before?.section === section ? [{ passage, span, before }] : [];
  });
  return again
    .filter(({ passage, before }, index) => {
      const last = again[index - 1];
      const isNear = last !== undefined && passage - last.passage <= mostBetween;
      // A paragraph that comes twice is one mistake, whatever number of sentences it has.
      return !isNear || passage - last.passage !== before.passage - last.before.passage;
    })
    .map(({ span, before }) => {
      const { line } = draft.lines.positionAt(before.span.start);
      return {
        span,
        message: say("This sentence is already in line {0}. Keep the one that is in the better place.", String(line)),
      };
    });
}

interface Said {
  readonly passage: number;
  readonly section: number;
  readonly span: Span;
}

/** So many passages on, a sentence still belongs to the one that came twice before it: short ones are not counted. */
const mostBetween = 3;

const nowhere = { text: "", span: { start: 0, end: 0 }, section: -1, quoted: [] };
