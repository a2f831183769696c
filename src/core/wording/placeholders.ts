import { sourceLines } from "../text/pattern-lines.ts";
import { rememberLines } from "../text/remember-lines.ts";
import type { Span } from "../text/span.ts";

/** Template marks: `{{customer}}`, `{{{customer}}}`. */
const templateMarkPattern = /\{\{[^{}\n]{0,200}\}\}\}?/g;

/**
 * `[NAME]`, `[DATE AND TIME]`, `[GRÖSSE]`, `[your name]`, `[insert link]`: no link, no footnote, no task box. Escaped, as
 * `\[NAME\]`, where it came from Word or from the record.
 */
const bracketPattern =
  /(?<![\]!\\])\\?\[(?:\p{Lu}[\p{Lu}0-9 ,/'’&-]+|(?:your|insert|add|enter|to be)\b[^\]\n]{0,80})\\?\](?![([:])/gu;

/** `[Customer Support Email]`, `[Date of the Breach]`: two words or more, with capitals; who quotes may put words in brackets. `[Open Issue]` tells the state of one. */
const titleCasePattern =
  /(?<![\]!\\])\\?\[(?!(?:Open|Opened|Closed?|Reopened|New|Resolved|Ongoing) (?:Issue|Incident|Ticket|Case)\])[A-Z][\w'’&/-]{0,30}(?: (?:(?:of|and|or|the|for|to|in|at|on|by) ){0,2}[A-Z][\w'’&/-]{0,30}){1,6}\\?\](?![([:])/g;

/** What is left to be filled in, in the languages that letters here are written in. */
const field = sourceLines`
  (?:first |last |full |family )?names?|surname|dates?|days?|times?|hours?|numbers?|amounts?|sums?|address
  |(?:tele)?phone(?: number)?|e-?mail(?: address)?|place|city|country|company|organi[sz]ation|product|department
  |position|signature|details|reason|tb[acd]|n\. ?n\.|vorname|nachname|datum|uhrzeit|zeitpunkt|tag|anzahl|zahl|nummer
  |betrag|adresse|anschrift|telefon(?:nummer)?|ort|firma|kund(?:e|in|ennummer)|abteilung|grund|ursache|unterschrift
  |stra(?:ss|ß)e|nom|prénom|nombre|numéro|fecha|número
`;
/** "please add", "bitte ergänzen", "à compléter", "noch offen" */
const order =
  "(?:please|insert|fill in|complete|choose|specify|bitte|noch|folgt|à (?:compléter|préciser|confirmer)|por (?:confirmar|completar))";
const ordered = "(?:einsetzen|einfügen|ergänzen|eintragen|ausfüllen|angeben|offen|folgt|fehlt|here|hier)";
const more = String.raw`[^\][\n]{0,60}`;

/** `[date]`, `[number of customers]`, `[Datum einsetzen]`, `[bitte ergänzen]`, `[?]`, `[xx]`, `[…]`, `[●]`: who quotes may write these, too. */
const fieldPattern = new RegExp(
  String.raw`(?<![\]!\\\w])\\?\[(?:(?:${field})(?: (?:of|and|or|in|der|des|und|de) ${more}| ${ordered})?|${order}(?: ${more})?|(?:[\p{L}-]+ ){1,4}${ordered}|\?{1,3}|[…●•■]|\.\.\.|xx)\\?\](?![([:])`,
  "giu",
);

/** `DD/MM/YYYY`, `TT.MM.JJJJ`, `tt.mm.jjjj`, `XX.XX.2026`, `12:xx`; "in the format DD/MM/YYYY" tells people how to write it. */
const datePattern =
  /(?<![\w/.-])(?<!\b(?:[Ff]ormat|[Ff]orm|as|like|als|wie)(?: of)?:? ["“(]?)(?:(?:DD|TT|JJ|XX|xx|\d\d?)([./-])(?:MM|XX|xx)\1(?:YYYY|JJJJ|AAAA|YY|JJ|XX|xx|\d{2}|\d{4})|MM([/-])DD\2(?:YYYY|YY|\d{4})|(?<!\()(?:dd|tt)([./-])mm\3(?:yyyy|jjjj|yy|jj)|YYYY-MM-DD|(?:\d\d?|XX|xx|HH):(?:XX|xx|MM))(?![\w/])/g;

/** `XX customers`: two capitals are a number of Romans behind a name, "Article XX". */
const numberPattern = /(?<![\w.-])(?<!\p{Lu}[\p{L}.]{0,20} )XX(?= \p{Ll}|[.,;]| ?%)/gu;

/** `am ??. November`, `seit dem ??.??.2026`, `um ?? Uhr` */
const doubtPattern =
  /(?<=\b(?:am|um|vom|bis|ab|seit|dem|den|zum|gegen|rund|etwa) )\?{2,4}(?:[.:/]\?{2,4}){0,2}(?:[.:/]\d{2,4})?|(?<![\p{L}\p{N}?!])\?{2,4}\.(?= ?(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/giu;

/** `Hier Text einfügen`, `bitte hier Namen ergänzen`; "Sie können hier Text einfügen" tells people what they can do. */
const hierPattern = new RegExp(
  sourceLines`
    (?<!(?:
      [„“"»]
      |(?<!\p{L})
      (?:könn|konn|kann|müss|muss|soll|woll|will|dürf|darf|möcht|lass|lässt|werd|wird|würd|wer |wo |man )[^.!?:]{0,60}
    ))
    (?<!\p{L})(?:bitte )?hier (?:bitte )?(?:den |die |das |ihren )?
    (?:${field}|text|namen|link|logo) (?:einfügen|einsetzen|ergänzen)(?!\p{L}| (?:will|kann|möchte|soll|muss|darf))
  `,
  "giu",
);

/** `(insert number)` */
const insertPattern = new RegExp(
  String.raw`\((?:please )?insert (?:the |an? |your )?(?:\w+ )?(?:${field})(?: of [\w ]{1,30})?\)`,
  "gi",
);

/** `«Vorname»`, `«Last_Name»`, `«ActivationCode»`, `<<Name>>`, `{date}`: fields of Word and of programs that send letters. */
const mergePattern = new RegExp(
  String.raw`«(?:${field}|\w{2,30}_\w{1,30}|\p{L}{2,30}(?:name|code|date|number|id|address|amount|phone|e?mail|nummer|datum|adresse))»|(?:\\?<){2}[^<>\n]{1,60}(?:\\?>){2}|\\<(?:[\p{L}'’-]{1,20} ){0,2}(?:${field})(?: [\p{L} ]{1,40})?\\?>|(?<![\w$\\{#])\{(?:${field})(?:[ _.][\w .]{1,30})?\}(?!\})`,
  "giu",
);

/** `We found it on ____ and told you`: a blank within a sentence; a line to sign on, "Name: ____", is none. */
const blankPattern = /(?<=[\p{L}\d,] )(?:\\?_){3,}(?= ?[\p{L}.,;])/gu;

/** `Max Mustermann`, `Musterstraße 1` */
const dummyPattern = /(?<!\p{L})Muster(?:mann|frau|stra(?:ß|ss)e|stadt|firma|kunde)(?!\p{L})/gu;

/** `[RESOLVED]`, `[MALWARE WARNING]`, `[UPDATE 2]`: says what kind of news it is, as titles do. */
const labelPattern =
  /^\[(?:[A-Z]{2,20} )?(?:RESOLVED|FIXED|CLOSED|ONGOING|INVESTIGATING|IDENTIFIED|MONITORING|UPDATED?|FINAL|PSA|WARNING|ALERT|NOTICE|URGENT|IMPORTANT|REQUIRED|ADVISORY|INCIDENT|OUTAGE|MAINTENANCE|ANNOUNCEMENT|SECURITY|CORRECTION)(?: \d{1,2})?\]$/;

/** `TBC`, `TBD`, `TODO`, `XXX`, `XX.XX`: words of their own. "Date TBA" in a sentence tells readers that it is not set. */
const wordPattern =
  /\b(?:(?<!\b(?:[Dd]ate|[Dd]ay|[Tt]ime|[Vv]enue|[Pp]lace)s?,? (?:(?:is|are) )?(?:still )?)TB[AC]|TBD|TODO|FIXME|X{3,})\b/g;

/** "Lorem ipsum", the printers' filler text. */
const fillerPattern = /\blorem ipsum\b/gi;

/** `[Status Page]` is a link where `[Status Page]: https://…` stands in the text. */
const referencePattern = /\[[^[\]\n]{1,300}\](?=:)/g;

/** Whether a quotation mark is open before it in its line: "[Prime Minister] May" is an editor's word. */
function isInQuotation(line: string, match: RegExpExecArray): boolean {
  const before = line.slice(0, match.index);
  if (/^ *>/.test(line)) {
    return true;
  }
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
}

/** A pattern, and what all that it matches holds: only lines with that are read by it. */
type MarkedPattern = readonly [mark: RegExp, pattern: RegExp];

const surePatterns: readonly MarkedPattern[] = [
  [/\{\{/, templateMarkPattern],
  [/\[/, bracketPattern],
  [/TB[ACD]|TODO|FIXME|XXX/, wordPattern],
  [/lorem/i, fillerPattern],
  [/XX|:MM|MM[./-]|-MM/i, datePattern],
  [/XX/, numberPattern],
  [/\(insert|\(please insert/i, insertPattern],
  [/«|<<|\\<|\{[a-z]/i, mergePattern],
  [/_\\?_/, blankPattern],
  [/Muster/, dummyPattern],
  [/\?\?/, doubtPattern],
  [/\bhier .+(?:fügen|setzen|gänzen)/i, hierPattern],
];
const unsurePatterns: readonly MarkedPattern[] = [
  [/\[/, titleCasePattern],
  [/\[/, fieldPattern],
];
const anyMarkPattern = new RegExp(
  [...new Set([...surePatterns, ...unsurePatterns].map(([{ source }]) => source))].join("|"),
  "i",
);

function matchesIn(line: string, patterns: readonly MarkedPattern[]): readonly RegExpExecArray[] {
  return patterns.flatMap(([mark, pattern]) => (mark.test(line) ? [...line.matchAll(pattern)] : []));
}

/** What may be a placeholder; some are none where they name a link. */
interface Candidates {
  readonly sure: readonly RegExpExecArray[];
  readonly unsure: readonly RegExpExecArray[];
}

/** No placeholder goes on over the end of its line. */
const candidatesIn = rememberLines((line): Candidates | undefined => {
  if (!anyMarkPattern.test(line)) {
    return undefined;
  }
  const isNoLabel = ([words]: RegExpExecArray) => !labelPattern.test(words);
  const sure = matchesIn(line, surePatterns).filter(isNoLabel);
  const unsure = matchesIn(line, unsurePatterns).filter((match) => isNoLabel(match) && !isInQuotation(line, match));
  return sure.length + unsure.length === 0 ? undefined : { sure, unsure };
});

/** Every stretch of `text` that waits to be filled in, in order, none inside another. */
export function findPlaceholders(text: string): readonly Span[] {
  const candidates = candidatesIn(text);
  const isAsked = candidates.some(({ found: { unsure } }) => unsure.length > 0);
  const references = new Set(isAsked ? [...text.matchAll(referencePattern)].map(([words]) => words.toLowerCase()) : []);
  const found = candidates
    .flatMap(({ start, found: { sure, unsure } }) =>
      [...sure, ...unsure.filter(([words]) => !references.has(words.toLowerCase()))].map(({ 0: words, index }) => ({
        start: start + index,
        end: start + index + words.length,
      })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end);
  const outer: Span[] = [];
  for (const span of found) {
    const last = outer.at(-1);
    if (last === undefined || span.start >= last.end) {
      outer.push(span);
    }
  }
  return outer;
}
