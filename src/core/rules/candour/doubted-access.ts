import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";

const place = String.raw`(?:servers?|systems?|networks?|mailbox(?:es)?|accounts?|environments?|databases?|folders?|drives?|storage|portals?|platforms?|inbox(?:es)?|archives?|laptop|computers?|devices?)`;
const thing = String.raw`(?:files?|data|documents?|records?|messages|information|e-?mails?|details|databases?|backups?|letters|images|folders?|lists?|photographs|photos|forms|scans|contents?|names|numbers)`;
const taken = "(?:copied|downloaded|taken|stolen|exfiltrated|extracted|removed|transferred|published|posted)";

/** "and that certain files were copied": by strangers, and beyond doubt */
const takenPattern = new RegExp(
  String.raw`\b${thing}(?: (?!may\b|might\b|could\b|if\b|not\b)[\w'-]+){0,6}? (?:were|was|had been) (?:\w+ly |also |then )?${taken}\b(?! (?:by us|offline|to safety|down|away by))`,
  "i",
);
const doubtPattern =
  /\b(?:believe|suspect\w*|appears?|appeared|seems?|whether|if|no|not|never|nor|none|likely|possibl[ey]|potential(?:ly)?|alleg\w*|claim\w*|we (?:copied|took|removed)|backed up)\b|n't\b/i;

export const doubtedAccess = wordingRule({
  id: "IC419",
  name: "doubted-access",
  title: "“May have had access” beside what was copied",
  message:
    "“{words}” leaves open what the letter itself makes certain: who copied something had access to it. Say that they had it.",
  why: "Readers hold on to the “may”, and do nothing.",
  source: "Zou, Danino, Sun and Schaub (2019), CHI: seven in ten notices hedge whether readers are affected",
  severity: "information",
  triggers: ["may", "might", "could"],
  unless:
    "also|other|others|further|additional|second|another|more (?!than)|since (?:at least|early|late|\\d|last|january|february|march|april|may|june|july|august|september|october|november|december)|earlier|as early as|your",
  phrases: [
    {
      words: String.raw`(?:may|might|could) (?:potentially |possibly )?have (?:(?:(?:had|gained|obtained|got) (?:[\w-]+ )?access to|accessed|entered|got into|viewed) (?:[\w'-]+ ){0,4}?${place})`,
    },
    { words: String.raw`${place} (?:may|might|could) (?:potentially |possibly )?have been (?:accessed|entered)` },
  ],
  counts: isTakenBeside,
  examples: {
    flagged: [
      { text: "A stranger may have had access to a drive in May, and certain files were copied." },
      { text: "Somebody may have accessed our mail server. Letters were downloaded on 4 May." },
      {
        text: "An unknown party might have gained access to the archive and that photographs were taken from it.",
        note: "What was taken is certain.",
      },
      { text: "The investigation found that somebody may have entered the network and that records were stolen." },
      { text: "An unauthorised person may have obtained access to the ward’s mailbox. Messages were then copied." },
      { text: "The folder may have been accessed on Sunday. Lists were posted on a forum." },
    ],
    clean: [
      { text: "A stranger had access to a drive, and certain files were copied." },
      { text: "A stranger may have had access to a drive. We do not know whether files were copied." },
      { text: "Files were copied from one drive. The stranger may also have had access to another drive." },
      { text: "A stranger may have accessed the server and copied files.", note: "Both are in doubt." },
      { text: "Files may have been accessed or copied." },
      { text: "A stranger may have had access to the server. No files were taken." },
      { text: "A stranger may have accessed the server. We believe that files were copied." },
    ],
  },
});

/** Whether the same sentence or one beside it says that something was taken. */
function isTakenBeside({ passage, end }: PlacedHit, { draft: { passages } }: RuleContext): boolean {
  const rest = passages[passage]?.text.slice(end) ?? "";
  const besides = [passages[passage - 1], passages[passage + 1]].map((one) =>
    one?.kind === "sentence" ? one.text : "",
  );
  return [rest, ...besides].some((text) => takenPattern.test(text) && !doubtPattern.test(text));
}
