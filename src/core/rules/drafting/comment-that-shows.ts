import type { Span } from "../../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** How a comment begins; in one that is none after all, in the words of the text. */
const opening = "<!--";

export const commentThatShows: Rule = {
  id: "IC818",
  name: "comment-that-shows",
  title: "A comment that readers would see",
  why: "A comment that begins within a line ends at the next empty line at the latest; what stands behind that goes out, word for word.",
  source: "CommonMark 0.31.2, sections 4.6 and 6.10: HTML blocks and comments",
  severity: "error",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "We are sorry. <!-- Counsel says:\n\nnever admit that Bob did it --> We left it open." },
      { text: "We are sorry. <!-- ask Ana" },
      { text: "- We closed it. <!-- when?\n\n- We told you. -->" },
      { text: "> We are sorry. <!-- his words\n>\n> or hers --> He meant it." },
      { text: "| What |\n| --- |\n| Names <!-- all? |" },
      { text: "## What happened <!-- check\n\nWe left it open. -->" },
      { text: "Es tut uns leid. <!-- prüfen\n\nWir waren es. -->" },
    ],
    clean: [
      { text: "We are sorry. <!-- ask Ana -->" },
      { text: "<!-- ask Ana\n\nand Bob -->\n\nWe are sorry." },
      { text: "We are sorry. <!-- ask\nAna --> We left it open." },
      { text: "> We are sorry. <!-- his\n> words --> He meant it." },
      { text: "Write `<!-- ask Ana` in front of it." },
      { text: "```\n<!-- ask Ana\n```" },
      { text: "We moved it from A --> B." },
    ],
  },
  exceptions: "A comment that begins at the start of a line may hold empty lines.",
};

/** Where a quotation, which is no prose of the author's, goes on in a new paragraph. */
const nextParagraphPattern = /\n[ \t>\r]*\n/g;

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const said = draft.passages.flatMap(({ text }, passage) => {
    const start = text.indexOf(opening);
    return start < 0 ? [] : [draft.spanOf({ passage, start, end: start + opening.length })];
  });
  const quoted = draft.ignored.flatMap(({ start, end }) => openInQuotation(draft.text, start, end));
  return [...said, ...quoted].map((span) => ({
    span,
    message: say(
      "This comment goes on over an empty line or has no end, so readers would see it. Let it begin on a line of its own, and end it with “-->”.",
    ),
  }));
}

/** Comments that do not end in their paragraph. */
function openInQuotation(text: string, start: number, end: number): readonly Span[] {
  if (text[start] !== ">") {
    return [];
  }
  const quotation = text.slice(start, end);
  const ends = [...Array.from(quotation.matchAll(nextParagraphPattern), ({ index }) => index), quotation.length];
  return ends.flatMap((paragraphEnd, index) => {
    const paragraph = quotation.slice(ends[index - 1] ?? 0, paragraphEnd);
    const open = paragraph.lastIndexOf(opening);
    const at = start + (ends[index - 1] ?? 0) + open;
    return open > paragraph.lastIndexOf("-->") ? [{ start: at, end: at + opening.length }] : [];
  });
}
