import { patternLines } from "../../text/pattern-lines.ts";

/** No paragraph is wrapped narrower than this: a word that still had room on the line above stands below on purpose. */
const narrowest = 60;

/** "We are sorry.", "Why us?”" */
const sentenceEndPattern = /[.!?…][)\]"”’»]*$/u;

/** "Marlow & Finch Ltd.", "4 Harbour Rd." */
const shortenedEndPattern =
  /(?<!\p{L})(?:ltd|inc|corp|co|bros|plc|llc|st|rd|ave|sq|no|ext|tel|dr|jr|sr|e\.v|str|nr|ph\.d|m\.d)\.$/iu;

/** Words that begin what no line on its own ends with: "on", "and the". */
const openEndPattern = patternLines("iu")`
    (?<![\p{L}\p{N}])(?:
      an?|the|and|or|nor|but|of|to|for|from|by|at|in|on|with|about|as|that|which|who|our|your|their|its|this|these|is
      |are|was|were|be|has|have|had|will|not|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|aber|von|vom
      |zu|zum|zur|für|mit|bei|beim|im|am|auf|aus|als|dass|ist|sind|war|waren|wird|werden|hat|haben|nicht|unsere?|ihre
    )$
    |[-–—/]$
  `;

/** An address, or a number to call: "privacy@company.example", "www.company.example". */
const addressPattern = /^(?:[\w.+-]+@[\w-]+\.[\w.-]+|https?:\/\/\S+|www\.\S+)$/i;

/** "tel. 0117 496 0123", "e-mail: a@b.example", "c/o Marram": what begins small in an address. */
const labelPattern = /^(?:tel|fax|phone|mobile|e-?mail|web|c\/o|z\. ?hd|telefon|mobil)\b/i;

/** "Dear patients,", "Hello everybody", "Sehr geehrte Damen und Herren," */
const greetingPattern =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to (?:all|our)|sehr geehrte[rn]?|liebe[rn]?|hallo|guten (?:tag|morgen|abend))\b.{0,50}[,:!]$/iu;

/** "Yours sincerely,", "Kind regards", "Mit freundlichen Grüßen" */
const closingPattern =
  /^(?:yours(?: \w+)?|sincerely(?: yours)?|(?:with )?(?:(?:kind|best|warm|many|with) )*(?:regards|wishes|thanks)|respectfully(?: yours)?|signed|(?:mit )?(?:freundlich|herzlich|viel|best)en? gr(?:ü|ue)(?:ß|ss)en?|hochachtungsvoll)[,.]?$/iu;

/** What an end of line in the draft stands for. */
type Meaning = "meant" | "wrapped" | "either";

/**
 * Which ends of lines in a paragraph a person wanted, as those of a signature or a postal address, and did not just get
 * where the line was full. `lines` are the words of the paragraph, line by line, without markup, and `widths` says how
 * long each is in the draft; one answer for each end between two of them. Where it could be either, lines run on, as
 * Markdown has it.
 */
export function meantLineEnds(lines: readonly string[], widths: readonly number[]): readonly boolean[] {
  const words = lines.map((line) => line.trim());
  const ends = words.slice(1).map((below, index) => meaningOf(words[index] ?? "", below, widths[index] ?? Infinity));
  // A paragraph that was wrapped has a full line above its last one: what stands below that was written line by line.
  const firstOwn = ends.lastIndexOf("wrapped") + 1;
  const isByLine = ends.slice(firstOwn).includes("meant");
  return ends.map((_, index) => {
    const isAtFrame = opensOrCloses(words[index] ?? "", words[index + 1] ?? "");
    return isAtFrame || (isByLine && index >= firstOwn);
  });
}

/** Behind the greeting, and on either side of the words that close a letter. */
function opensOrCloses(above: string, below: string): boolean {
  return greetingPattern.test(above) || closingPattern.test(above) || closingPattern.test(below);
}

function meaningOf(above: string, below: string, width: number): Meaning {
  if (opensOrCloses(above, below)) {
    return "meant";
  }
  const [first = ""] = below.split(" ", 1);
  const hadRoom = width + 1 + first.length <= narrowest;
  if (!hadRoom || openEndPattern.test(above) || goesOn(below)) {
    return "wrapped";
  }
  return above.endsWith(",") || endsSentence(above) || endsSentence(below) ? "either" : "meant";
}

/** Whether a line begins as the middle of a sentence does. */
function goesOn(line: string): boolean {
  return /^[\p{Ll},;.()\-–—/“„«‘"']/u.test(line) && !addressPattern.test(line) && !labelPattern.test(line);
}

function endsSentence(line: string): boolean {
  return sentenceEndPattern.test(line) && !shortenedEndPattern.test(line);
}
