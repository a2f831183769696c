import { patternLines } from "../../text/pattern-lines.ts";
import type { Span } from "../../text/span.ts";
import { rememberWhere } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const greetingPattern = /^(?:dear|hello|hi|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?)\b[^.?!]{0,60}[,:]?$/i;
/** "The Harbour Privacy Team", "Your customer service", "On behalf of the board" */
const nobodyPattern = patternLines("u")`
    ^(?:
      (?:
        Yours(?: \w+)?|Sincerely|(?:(?:Kind|Best|Warm|Many) )?(?:[Rr]egards|[Ww]ishes)|Respectfully|Signed|Thank you
        |Thanks
      ),? )?(?:(?:[Ff]or and )?[Oo]n behalf of )?(?:[Tt]he |Your |All (?:of us )?at )?(?:(?:\p{Lu}[\p{L}&'’.-]*|of|for|and(?! the\b)|&|whole|entire|customer|support) ){0,6}(?:
      [Tt]eam|[Dd]epartment|[Oo]ffice|[Dd]esk|[Ss]upport
      |(?:[Cc]ustomer|[Mm]ember|[Pp]atient) ?(?:[Ss]ervices?|[Cc]are|[Rr]elations)|[Mm]anagement|[Aa]dministration
      |[Cc]ommittee|[Bb]oard
    )(?: (?:at|of) [\p{L}&'’ .-]+)?[.,]?$
  `;
/** "Ana Ruiz", "Dr J. O'Hara, Director" */
const personPattern =
  /^(?:\p{L}+,? )?(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Rev)\.? )*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|di|al|bin)){1,3}(?:,|$)|^\p{Lu}\p{Ll}+(?: and the\b|$)/u;
/** "I am Ana Ruiz", "From: Ana Ruiz": the writer is named above. */
const writerPattern =
  /\b(?:I am|I'm|[Mm]y name is) (?:Dr )?\p{Lu}\p{Ll}+|^From:? (?:\p{L}+ )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const organisationPattern =
  /\b(?:Bank|Ltd|Limited|Inc|LLC|plc|Trust|Club|School|College|University|Hospital|Council|Group|Company|Association|Society|Foundation|Member Relations|(?:Sincerely|Yours|Respectfully|Regards|Wishes|Faithfully|Thanks|Confidential),?$)/i;
/** A letter is closed in its last lines, and those in so many characters. */
const closing = 10;
const longestClosing = 1_000;

export const unsignedLetter: Rule = {
  id: "IC215",
  name: "unsigned-letter",
  title: "A letter that nobody signs",
  why: "An apology counts when somebody stands for it; a team’s name leaves the reader with nobody to write to.",
  source: "House judgement",
  severity: "information",
  kinds: ["apology", "disclosure", "notice-eu", "notice-us-ca", "notice-us-ma", "correction", "closing-notice"],
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "Dear member,\n\nWe lost your file.\n\nYours sincerely\n\nThe Harbour Club Team" },
      { text: "Dear guest,\n\nWe lost your booking.\n\nSincerely,\n\nYour Customer Service" },
      { text: "Hello Ana,\n\nWe lost your letter.\n\nKind regards,\nThe Privacy Office" },
      { text: "Dear parents,\n\nWe sent the wrong list.\n\nThe management" },
      { text: "Dear customer:\n\nWe lost your parcel.\n\nThe Parcels Support Team\n\n*Call 020 7946 0000.*" },
      { text: "Dear reader,\n\nWe were wrong.\n\nOn behalf of the board" },
    ],
    clean: [
      { text: "Dear member,\n\nWe lost your file.\n\nYours sincerely\n\nAna Ruiz\nDirector" },
      { text: "Dear member,\n\nWe lost your file.\n\n**Ana Ruiz**\n\nThe Harbour Club Team" },
      { text: "Dear member,\n\nWe lost your file.\n\nSincerely, Ana Ruiz, for the board" },
      { text: "Dear member,\n\nI am Ana Ruiz, your secretary, and I lost your file.\n\nThe Harbour Club Team" },
      { text: "We lost your file.\n\nThe Harbour Club Team", note: "A post, and no letter." },
      { text: "Dear member,\n\nWe lost your file.", note: "Not yet closed." },
      { text: "Dear member,\n\nWe lost your file.\n\n{{NAME}}\n\nThe Harbour Club Team", note: "A gap for a name." },
    ],
  },
};

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const lines = closingOf(draft);
  const signature = lines.find(({ text }) => nobodyPattern.test(text));
  return signature === undefined ||
    lines.some(({ text }) => isPerson(text)) ||
    draft.passages.some(({ text }) => writerPattern.test(text))
    ? []
    : [
        {
          span: signature.span,
          message: `“${signature.text}” is nobody. Let the person who answers for this sign with name and role.`,
        },
      ];
}

/** Whether a draft greets its reader, and somebody's name stands below it. */
export function isSignedLetter(draft: RuleContext["draft"]): boolean {
  return closingOf(draft).some(({ text }) => isPerson(text));
}

const greetings = rememberWhere(({ text, opensBlock }) => opensBlock && greetingPattern.test(text));

/** The last lines of a letter; none where nobody is greeted. */
function closingOf({ passages, text }: RuleContext["draft"]): ReturnType<typeof lastLines> {
  const greeting = passages[greetings(passages)[0] ?? -1];
  return greeting === undefined ? [] : lastLines(text, greeting.span.end);
}

/** The last lines of the letter, without emphasis. */
function lastLines(text: string, greeted: number): readonly { readonly text: string; readonly span: Span }[] {
  const from = Math.max(text.length - longestClosing, greeted);
  return [...text.slice(from).matchAll(/^(?!#)[^\r\n]+/gm)].slice(-closing).map(({ 0: line, index }) => {
    const words = line.replace(/[*_#>\\]/g, "").trim();
    const start = from + index + Math.max(line.indexOf(words), 0);
    return { text: words, span: { start, end: Math.min(start + words.length, text.length) } };
  });
}

/** Whether a line is a name, or a gap for one. */
function isPerson(line: string): boolean {
  return (
    !nobodyPattern.test(line) &&
    !organisationPattern.test(line) &&
    (personPattern.test(line) || /^(?:\{\{|\[)/.test(line))
  );
}
