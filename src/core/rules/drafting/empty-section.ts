import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** A comment, which nobody sees in what goes out. */
const commentPattern = /<!--[\s\S]*?-->/g;

/** `## A heading`, or a line with a row of `=` or `-` below it; a bold line is a heading only by its looks. */
const realHeadingPattern = /^ {0,3}#|\n {0,3}[=-]+\s*$/;

/** "What you can do", in bold: what asks is a heading, where other bold lines may be a call to act or a signature. */
const askingPattern = /^(?:what|how|when|who|why|where|was|wie|wann|wer|warum|wo)\b[^.!:…]*$/i;

/** "Ana Prior, Head of Customer Care": who signs, in large letters. */
const signaturePattern = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, \p{L}/u;

/**
 * "We will write here again on 3 June. Thank you for waiting.": a text set in large letters, and no heading of one. "How you
 * can reach us about this leak of data!" is one, with a mark behind it.
 */
const wholeTextPattern =
  /^(?!(?:what|how|when|who|why|where|was|wie|wann|wer|warum|wo)\b[^.!]*[.!]$)(?:\S+\s+){7,}\S+[.!]$/i;

/** Who opens or ends a letter so leads to nothing: "Dear members of our plan:", "Signed on behalf of the board:". */
const greetingPattern =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to (?:all|our|the|whom)|attention|sehr geehrte|liebe|guten|an (?:alle|unsere|die)|chers?|chères?|madame|monsieur)\b|\b(?:sincerely|faithfully|regards|signed|grüßen|grüssen)\b/i;

/** "14:43", "Step 1": what a line before it leads to may be told under such headings. */
const countedPattern = /^(?:step |schritt )?\d/i;

/** Fewer words are a label, such as "Press contact:". */
const fewestOfLeadIn = 4;

export const emptySection: Rule = {
  id: "IC803",
  name: "empty-section",
  title: "A heading with nothing under it",
  why: "A heading promises an answer, and so does a line that leads to a list; with nothing under it readers see that somebody forgot it, or has something to hide.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "# A letter\n\n## What happened\n\n## What you can do\n\nChange your password." },
      { text: "# A letter\n\nWe are sorry.\n\n## What happened" },
      {
        text: "## What you can do\n\n- Call us.\n\nIn particular for members whose number was in the file:\n\n## Contact\n\nCall us.",
      },
      { text: "# A letter\n\n## What happened\n\n<!-- to be written by Ana -->\n\n## Who was affected\n\nNobody." },
      { text: "What happened\n-------------\n\nWhat you can do\n---------------\n\nChange your password." },
      { text: "## What happened\n\n---\n\n## What you can do\n\nChange your password." },
      { text: "## One\n\nText.\n\n### What happened\n\n## Two\n\nText." },
      { text: "**What happened**\n\nWe left it open.\n\n**How we prevent it**\n\n**How to reach us**\n\nWrite to us." },
      { text: "## What we do\n\nWe will take these steps next:\n\n<!-- ask Rob -->" },
      { text: "# A letter\n\nWe are sorry.\n\n## What you can do to protect yourself against this now." },
      { text: "# A letter\n\nWe are sorry.\n\n## How you can reach us about this leak of data!" },
      { text: "# Ein Brief\n\nEs tut uns leid.\n\n## Was Sie jetzt tun können, um sich davor zu schützen." },
      {
        text: "## Was Sie tun können\n\nBesonders für alle, deren Nummer in der Datei stand:\n\n## Kontakt\n\nRufen Sie an.",
      },
    ],
    clean: [
      { text: "# A letter\n\n## What happened\n\nWe left a folder open." },
      {
        text: "# A letter\n\n## What happened\n\n### In the shop\n\nWe left a folder open.",
        note: "A smaller heading under a larger one.",
      },
      { text: "## The log\n\n```\n14:05 open\n```" },
      { text: "## What they wrote\n\n> We have your files." },
      { text: "## When\n\n| Day | What |\n| --- | --- |\n| 3 March | Found |" },
      { text: "## Map\n\n![Our office](office.png)" },
      {
        text: "**What happened**\nWe left it open.\n\n**Call us on 01632 960100**\n\n**How to reach us**\n\nWrite to us.",
      },
      { text: "# A letter", note: "No more than its title." },
      {
        text: "# A letter\n\nWe are sorry.\n\n### We will write here again on 3 June. Thank you for your patience.",
        note: "A text in large letters.",
      },
      {
        text: "# A letter\n\nWe are sorry.\n\n### When we know more on 3 June, we write here. Thank you for your patience.",
        note: "Two sentences are a text, also where the first begins with “when”.",
      },
      { text: "# A letter\n\nWe are sorry.\n\n### We will write here again as soon as we know any more." },
      { text: "# A letter\n\nWe are sorry.\n\n#### Ana Prior, Head of Customer Care" },
      { text: "## What we do\n\nWe will take these steps next:\n\n- Lock it.\n\n## Contact\n\nCall us." },
      { text: "## What we do\n\nWe will take these steps next:\n\n### In the shop\n\nLock it." },
      { text: "## What we do\n\nYou are affected if one is true:\n\n**You had a card of ours**\n\nIt was read." },
      { text: "### 14:08\n\nThe way to change it begins:\n\n### 14:43\n\nWe change the chart." },
      { text: "# A letter\n\nDear members of our health plan:\n\n## What happened\n\nWe left it open." },
      { text: "# A letter\n\nWe are sorry.\n\nYours sincerely, for the whole board:" },
      { text: "# A letter\n\nWe are sorry.\n\nPress contact:", note: "A label, whose line may come in a field." },
    ],
  },
};

function check(context: RuleContext): readonly RuleFinding[] {
  return [...emptySections(context), ...emptyLeadIns(context)];
}

/** "We will take these steps next:", and then the next heading, or the end. */
function emptyLeadIns({ draft: { sections, text }, say }: RuleContext): readonly RuleFinding[] {
  return sections.flatMap(({ level, bodySpan }, index) => {
    const next = sections[index + 1];
    const isFollowed =
      next !== undefined &&
      (level === 0 ||
        next.level > level ||
        countedPattern.test(next.title) ||
        !realHeadingPattern.test(text.slice(next.headingSpan.start, next.headingSpan.end)));
    const body = text
      .slice(bodySpan.start, bodySpan.end)
      .replace(commentPattern, (comment) => " ".repeat(comment.length))
      .trimEnd();
    const last = body.endsWith(":") && !isFollowed ? (body.split(/\n[ \t\r]*\n/).at(-1) ?? "").trimStart() : "";
    const isLeadIn =
      /^[^\s>|#*+`-]/.test(last) && last.split(/\s+/).length >= fewestOfLeadIn && !greetingPattern.test(last);
    const end = bodySpan.start + body.length;
    return isLeadIn
      ? [
          {
            span: { start: end - last.length, end },
            message: say(
              "Nothing stands under “{0}” Write what belongs there, or take the line out.",
              last.replace(/\s+/g, " "),
            ),
          },
        ]
      : [];
  });
}

function emptySections({ draft, say }: RuleContext): readonly RuleFinding[] {
  const { sections, text } = draft;
  return sections.flatMap(({ level, title, headingSpan, bodySpan }, index) => {
    const heading = text.slice(headingSpan.start, headingSpan.end);
    const next = sections[index + 1];
    const isOnlyTitle = index === 1 && next === undefined;
    const isKicker = index === 1 && next !== undefined && next.level === 1;
    const isSignature = next === undefined && signaturePattern.test(title);
    const hasSmallerBelow = next !== undefined && next.level > level;
    const body = text.slice(bodySpan.start, bodySpan.end).replace(commentPattern, "");
    return level === 0 ||
      isOnlyTitle ||
      isKicker ||
      isSignature ||
      wholeTextPattern.test(title) ||
      hasSmallerBelow ||
      (!realHeadingPattern.test(heading) && !askingPattern.test(title)) ||
      /[^\s*_-]/.test(body)
      ? []
      : [
          {
            span: headingSpan,
            message: say(
              "Nothing stands under “{0}”. Write what belongs there, or that it is not yet known, or take the heading out.",
              title,
            ),
          },
        ];
  });
}
