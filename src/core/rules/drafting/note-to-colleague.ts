import { patternLines } from "../../text/pattern-lines.ts";
import type { Say } from "../../text/say.ts";
import { sieveList } from "../../text/sieve-list.ts";
import { Sieved } from "../../text/sieve.ts";
import { rememberLines } from "../../text/remember-lines.ts";
import { overlapTest } from "../../text/span.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** What colleagues leave in a text for each other; each with an example above. */
const patterns: readonly Sieved[] = [
  // "[JS1]", "[JS 12]", "Commented [AB3]:" as word processors print them
  /\bComment(?:ed)? \[[A-Z]{2,4}\d{1,3}\]:?/g,
  /(?<![\w\]!\\])\[[A-Z]{2,3} ?\d{1,2}\](?![([:\w])/g,
  // "Deleted: the old sentence", "Formatted: Font: Bold", "Inserted:"
  /^[ \t>*-]{0,6}(?:Deleted|Inserted|Formatted|Comment(?:ed)? by [A-Z]\w+)(?: \[[^\]\n]{1,20}\])?: ?[^\n]{0,80}/gm,
  // "{++new++}", "{--old--}", "{>>please check<<}"
  /\{(?:\+\+|--|~~|>>|==)[^\n]{0,300}?(?:\+\+|--|~~|<<|==)\}/g,
  // "<<<<<<< HEAD", ">>>>>>> theirs"
  /^(?:<{7}|>{7})(?: [^\n]{0,80})?$/gm,
  // "@Ana please check", "@Legal: is this right?"
  /(?<![\w/])@[A-Z][\w.]{1,30}[,:]? (?:please|pls|can you|could you|is this|are we|do we|check|confirm|to (?:check|confirm|review)|what|thoughts)\b[^\n.!]{0,80}/g,
  // "(check with legal)", "(Ana to confirm)", "[legal to review]"
  patternLines("gi")`
    [([](?:
      (?:please )?(?:check|confirm|verify|review|discuss|clear|agree|align)(?: this| these)? (?:with|by|against) [^)\]\n]{2,40}
      |(?!
        (?:
          remember|remind|want|wish|need|like|try|able|sure|ask|please|happy|free|how|used|time|easy|hard|way|good
          |best|important
        )\b
      )[A-Z]?\w{2,20} to (?:check|confirm|review|approve|provide|supply|advise|add|complete|follow)(?: [^)\]\n]{2,60})?
      |to be (?:confirmed|checked|reviewed|approved|completed|verified|agreed|updated)(?: (?:by|with) [^)\]\n]{2,40})?
      |is this (?:right|correct|true|accurate)\??|do we know (?:this|that)\??|are we sure\??|really\?|source\?
      |citation needed|wording\?|number\?|date\?
    )[)\]]
  `,
  // "[Ana – is this the final number?]", "[please ask legal]"
  /(?<![\w\]!\\])\[(?=[^[\]\n]{0,120}(?:\?|\b(?:please|pls)\b))[^[\]\n]{0,80}?\b(?:please|pls|is this|are these|do we|should we|did we|shall we|can (?:you|we)|could you|are (?:you|we)|ok(?:ay)? to|final)\b[^[\]\n]{0,120}\](?![([:])/gi,
  // "???"
  /\?{3,}/g,
].map((pattern) => new Sieved(pattern));

const quickLook = /\[[A-Z]{2}|Deleted|Inserted|Formatted|Comment|\{[+\-~>=]|<{7}|>{7}|@[A-Z]|[([]|\?{3}/;

export const noteToColleague: Rule = {
  id: "IC810",
  name: "note-to-colleague",
  title: "A note to a colleague, or the trace of a change",
  why: "What colleagues write to each other shows readers what you were unsure of, and looks careless besides.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "We found it on 3 March [JS1]." },
      { text: "We found it on 3 March.\n\nDeleted: 2 March" },
      { text: "We found it on {++3++}{--2--} March." },
      { text: "@Ana please check the number." },
      { text: "The file held 18,240 names (check with legal)." },
      { text: "The file held 18,240 names (to be confirmed)." },
      { text: "Nobody was harmed (Ana to confirm)." },
      { text: "Who found it???" },
      { text: "Nobody was harmed (Ana to confirm before we send this)." },
      { text: "The file held 18,240 names [Ana, is this still right?]." },
      { text: "Comment [JS1]: too soft" },
      { text: "<<<<<<< HEAD\nWe are sorry.\n>>>>>>> theirs" },
    ],
    clean: [
      { text: "We found it on 3 March." },
      { text: "See the note.[1]" },
      { text: "We deleted this: the file and its copies." },
      { text: "Follow us at @TidewaterCycles for news." },
      { text: "Call us (Monday to Friday)." },
      { text: "Open the form (remember to check both pages)." },
      { text: "Who found it?" },
      { text: "The log says `[JS1]` and `???`." },
      { text: "> Is it true???\n\nA customer asked us this." },
      { text: "See [AB12](https://example.org)." },
      { text: "See [what we do, and can you help?](https://example.org)." },
    ],
  },
};

const patternsIn = sieveList(patterns, (pattern) => pattern);

/** No note goes on over the end of its line. */
const notesIn = rememberLines((line): readonly RegExpExecArray[] | undefined => {
  const notes = quickLook.test(line) ? patternsIn(line).flatMap((pattern) => pattern.matchAll(line)) : [];
  return notes.length === 0 ? undefined : notes;
});

function check({ draft: { text, ignored, frontMatter }, say }: RuleContext): readonly RuleFinding[] {
  const isIgnored = overlapTest(ignored);
  return notesIn(text).flatMap(({ start: lineStart, found }) =>
    found.flatMap(({ 0: words, index }) => {
      const start = lineStart + index;
      const span = { start, end: start + words.trimEnd().length };
      return start < frontMatter.span.end || isIgnored(span)
        ? []
        : [{ span, message: messageFor(text.slice(span.start, span.end), say) }];
    }),
  );
}

function messageFor(words: string, say: Say): string {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return say(
    "“{0}” is meant for a colleague, or is the trace of a change. Settle it and take it out before this goes out.",
    shown,
  );
}
