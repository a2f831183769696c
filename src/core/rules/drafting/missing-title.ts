import { findMoments } from "../../wording/dates-in-text.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** A heading further down than this is no title. */
const passagesAtTop = 6;

export const missingTitle: Rule = {
  id: "IC807",
  name: "missing-title",
  title: "No title",
  why: "The title is the subject of the e-mail and the name of the page; without one nobody knows why to read on.",
  source:
    "PagerDuty incident response guide: a title, with the date; W3C, Web Content Accessibility Guidelines 2.2, 2.4.2 Page Titled",
  severity: "information",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We left a folder open. We are sorry." },
      { text: "3 March 2026\n\nDear all,\n\nwe left a folder open." },
      { text: "- We left a folder open.\n- We closed it." },
      { text: "> Quoted.\n\nWe left a folder open." },
      {
        text: "We left a folder open.\n\nWe closed it.\n\nWe looked for others.\n\nWe told everybody.\n\nWe are sorry.\n\nWe will write again.\n\n## Contact\n\nWrite to us.",
      },
      { text: "---\nkind: apology\n---\n\nWe left a folder open. We are sorry." },
    ],
    clean: [
      { text: "# We are sorry\n\nWe left a folder open." },
      { text: "We are sorry\n============\n\nWe left a folder open." },
      { text: "**Notice of a leak**\n\nWe left a folder open." },
      { text: "3 March 2026\n\n# We are sorry\n\nWe left a folder open." },
      { text: "Subject: Your bookings were open to everybody\n\nDear all,\n\nwe left a folder open." },
      { text: "## Notice of a leak\n\nWe left a folder open." },
      { text: "Notice of a leak\n\nWe left a folder open.", note: "A title, if not marked as one." },
    ],
  },
  exceptions: "A post on a page that has a title of its own needs none.",
};

/** "3 March 2026" */
function isDay(text: string): boolean {
  return findMoments(text).length > 0 && text.split(" ").length <= 6;
}

/** "Notice of a leak", at the very top: a title, if one that is not marked as a heading. */
function readsLikeTitle(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) &&
    !/^\W*(?:dear|hi|hello|to|good)\b/i.test(text) &&
    !/[.:;,]$/.test(text) &&
    text.split(" ").length <= 16
  );
}

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const top = draft.passages.slice(0, passagesAtTop);
  const hasTitle = top.some(
    ({ kind, text }) => kind === "heading" || /^\W{0,3}(?:subject|re|title|betreff) ?:/i.test(text),
  );
  const hasPlainTitle = draft.passages
    .slice(0, 2)
    .some(({ kind, text, opensBlock }) => kind === "sentence" && opensBlock && !isDay(text) && readsLikeTitle(text));
  return hasTitle || hasPlainTitle || draft.passages.length === 0
    ? []
    : [
        {
          span: draft.titleSpan,
          message: say(
            "This draft has no title. Begin with a line such as “# We are sorry: your bookings could be read by others”.",
          ),
        },
      ];
}
