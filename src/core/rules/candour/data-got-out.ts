import { sourceLines } from "../../text/pattern-lines.ts";
import { rememberWhere } from "../../wording/stretches.ts";

/** "files", "the P60s", "test results" */
export const dataNoun = sourceLines`
  (?:
    data|information|details|records?|files?|documents?|lists?|bookings|letters?|messages|e-?mails?|mailbox
    |correspondence|names?|addresses|photos|results|passports?|numbers|orders|cards?|payslips?|pay slips?|P\d+s?
    |invoices|statements|reports?|notes|accounts?|backups?|databases?|archives?|contents?|spreadsheets?|attachments?
  )
`;

const taken = "copied|downloaded|exfiltrated|stolen|taken|acquired|published|posted";
const opened = "opened|viewed|accessed|seen|read|obtained|exposed|disclosed|leaked";
/** Who should not have had it: "the wrong tenants", "another family", "an unauthorised party". */
const strangers = String.raw`\b(?:wrong|another|others?|(?:some|any)body(?: else)?|(?:some|any)one(?: else)?|strangers?|outsiders?|criminals?|thie(?:f|ves)|hackers?|attackers?|intruders?|third part(?:y|ies)|unauthori[sz]ed|unknown (?:persons?|people|part\w+)|the public)\b`;
const gap = String.raw`(?: (?!not\b|never\b|no\b)[\w'-]+){0,6}?`;

/** "the files were copied", "downloaded all of our orders", "copied what customers typed in" */
const takenPattern = new RegExp(
  String.raw`\b${dataNoun}${gap} (?:was|were|been|being) (?:\w+ )?(?:and )?(?:${taken})\b|\b(?:copied|downloaded|exfiltrated|stole|took)${gap} ${dataNoun}\b|\bcopied (?:what|all|everything)\b`,
  "i",
);
/** "an unauthorised party may have opened the files", "payslips were sent to the wrong people" */
const reachedPattern = new RegExp(
  sourceLines`
    ${strangers}[^.;:?!]{1,60}?\b(?:open|view|access|see|saw|read|obtain|acquire|copy|take)\w*${gap} ${dataNoun}\b
    |\b${dataNoun}\b[^.;:?!]{1,60}?\b(?:
      ${opened}|${taken}|sent|e-?mailed|shown|visible|given|open|available|belonging
    )\b[^.;:?!]{1,40}?${strangers}
    |\b(?:sent|e-?mailed|showed|gave|see|attached)\b[^.;:?!]{1,60}?\b${dataNoun}\b[^.;:?!]{1,40}?${strangers}
    |\b(?:sent|e-?mailed|showed|gave|let)\b[^.;:?!]{1,20}?${strangers}[^.;:?!]{1,60}?\b${dataNoun}\b
  `,
  "i",
);
const deniedPattern = /\b(?:no|not|nor|never|none|nobody|neither|whether|if)\b|n't\b/i;
const doubtPattern = /\b(?:may|might|could|possibl[ey]|potentially)\b/i;

/** Sentences that tell for certain that data were taken, by their index. */
export const tellsTaken = rememberWhere(({ text, kind }) => {
  const words = kind === "heading" ? undefined : wordsAround(takenPattern, text);
  return words !== undefined && !deniedPattern.test(words) && !doubtPattern.test(words);
});

/** Sentences that tell that data came to people who should not have them, certain or not. */
export const tellsGotOut = rememberWhere(({ text, kind }) =>
  [takenPattern, reachedPattern].some((pattern) => {
    const words = kind === "heading" ? undefined : wordsAround(pattern, text);
    return words !== undefined && !deniedPattern.test(words);
  }),
);

/** What a pattern found, with what stands right before it. */
function wordsAround(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : text.slice(Math.max(found.index - 40, 0), found.index + found[0].length);
}
