import { patternLines } from "../../text/pattern-lines.ts";
import { isOwnedNearby } from "../owned-nearby.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { agentlessPhrases, defect, saidByWhom, wrongly } from "./agentless-phrases.ts";

/** "by a change", "should have been": no hiding in a letter that owns its failing elsewhere */
const besidesOwning = new RegExp(String.raw`^${defect} |^(?:should|ought to|could) have been`, "i");
/** "the office emailed the list": what the next sentence tells of that sending is told as ours. */
const ourSending = patternLines("i")`
    \b(?:
      we|I|(?:the|our) (?:office|team|staff|desk|school|clinic|shop|club|branch|bank|council)|one of us
      |(?:a|my) colleague|one of our \w+
    )(?: (?:have|had|has|\w+ly|then|also))? (?:
      sent|e-?mailed|mailed|posted|published|attached|uploaded|printed|handed|gave|shared|forwarded|released|put|wrote
    )\b
  `;
const wronglyPattern = new RegExp(String.raw`\b${wrongly}\b`);
/** "6,240 accounts were shown to …": of how many it is so, in a letter that owns it elsewhere. */
const countedPattern = /(?:^|[^\d.,])\d[\d,]* (?:[\w-]+ ){1,3}$/;
const partOfSending =
  /\b(?:attached|sent|e-?mailed|mailed|posted|included|enclosed|copied|printed|shown|uploaded|entered|chosen|selected|picked|pasted|addressed|used|put)\b/i;

function isDoneByUs({ passage, start, end }: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const words = draft.passages[passage]?.text.slice(start, end) ?? "";
  const isCount =
    !wronglyPattern.test(words) && countedPattern.test(draft.passages[passage]?.text.slice(0, start) ?? "");
  const isSent = partOfSending.test(words) && ourSending.test(draft.passages[passage - 1]?.text ?? "");
  return isSent || ((isCount || besidesOwning.test(words)) && judgements.get("fault")?.state === "met");
}

export const agentlessPassive = wordingRule({
  id: "IC204",
  name: "agentless-passive",
  title: "An act of ours that nobody seems to have done",
  message:
    "“{words}” does not say who did it, and readers take that for hiding. Where it was us, say “we”: “we left …”, “we did not check …”.",
  why: "A passive about one’s own act keeps out the one thing that readers look for: who is responsible.",
  source: "GSA, plainlanguage.gov, on the active voice: it leaves no doubt about who is responsible",
  severity: "information",
  asksFor: "fault",
  triggers: [
    ...["error", "accident", "inadvert", "unintention", "erroneous", "incorrect", "wrong", "improper", "premature"],
    ...["careless", "needless", "overlook", "forgot", "ignored", "neglect", "disregard", "omitted", "skipped"],
    ...["left", "stored", "kept", "saved", "sent", "held", "not ", "never ", "n't ", "oversight", "slip", "lapse"],
    ...["exposed", "publi", "put ", "pinned", "shared", "included", "disclosed", "without", "decided", "decision"],
    ...["felt", "thought", "judged", "deemed", "assumed", "considered", "chosen", "agreed", "should have been"],
    ...["could have been", "mis", "mixed up", "outdated", "out-of-date", "untested", "faulty", "bad ", "nothing was"],
    ...["nothing had", "nobody ", "no ", "none of", "corners", "ball", "too ", "double-", "posted", "printed"],
    ...["shown", "displayed", "listed", "uploaded", "read out", "circulated", "placed", "another", "stranger"],
    ...["someone else", "somebody else", "people who", "third part", "other ", "different", "unrelated", "unauthori"],
    ...["secret", "quiet", "hushed", "concealed", "covered up", "played down", "allowed to", "alarm", "alert"],
    ...["monitoring", "logging", "encryption", "backup", "firewall", "protection", "safeguard", "check", "filter"],
    ...["lock", "camera", "authentic", "copy", "cc ", "bcc", "lost", "swapped", "switched", "confused", "jumbled"],
    ...["thrown", "binned", "dumped", "discarded", "written", "stuck", "reused", "before ", "same ", "only "],
    ...["twice", "times", "more than once", "longer", "warning", "it was", "it had been", "supposed", "meant to"],
    ...["due to", "to have been", "introduced", "created", "caused", "triggered", "brought", "postponed", "deferred"],
    ...["shelved", "visible", "readable", "on show"],
  ],
  unless: String.raw`${saidByWhom}|answer for|(?:is|was) (?:ours|mine|(?:our|my) (?:own )?(?:fault|mistake|failing|responsibility))|whether|no (?:evidence|indication|sign)`,
  phrases: agentlessPhrases,
  passages: ["sentence", "item"],
  counts: (hit, context) => !isOwnedNearby(hit.passage, 1, context) && !isDoneByUs(hit, context),
  examples: {
    flagged: [
      { text: "Mistakes were made." },
      { text: "The storage area had been misconfigured." },
      { text: "Your invoice was mistakenly sent to another customer." },
      { text: "A backup was left open to the internet." },
      { text: "Passwords were stored in plain text." },
      { text: "The alarm was overlooked for two days." },
      { text: "The list was published by accident." },
      { text: "The restored copies had never been tested." },
      { text: "Your data was exposed." },
      { text: "Part of the data was put on a website of the choir." },
      { text: "An error occurred in the billing." },
      { text: "The wrong key was handed out at the desk." },
      { text: "Your violin was returned to another pupil." },
      { text: "The rota was pinned to the wrong door." },
      { text: "It was decided not to ring the parents." },
      { text: "Walkers were not warned until Sunday." },
      { text: "The old locks had never been replaced." },
      { text: "The salaries of the ushers were printed in the programme." },
      { text: "This should have been caught at the first rehearsal." },
      { text: "The drives were auctioned without being wiped." },
      { text: "The second alarm was simply ignored." },
      { text: "The choir was left waiting in the rain." },
      { text: "The error was introduced by an update of the tills in June." },
      { text: "It had been planned to replace the pump." },
      { text: "The second key was supposed to be destroyed." },
      { text: "The inspection had been put off twice." },
      { text: "Visitors were charged three times for one seat." },
    ],
    clean: [
      { text: "Skippers whose permit or berth was shown to another skipper will hear from us." },
      { text: "Nobody was charged twice." },
      { text: "If you were charged twice, tell us." },
      { text: "31 lodgers were charged twice, and we will pay that back by Friday." },
      { text: "A mistake was made, and I am the one who has to answer for it." },
      {
        text: "It is our fault, and we are sorry for it. The boathouse was dark all night. Nobody came to look. 240 permits were shown to somebody else.",
      },
      { text: "We made mistakes." },
      { text: "We left the storage area open." },
      { text: "The list was mistakenly published by one of our editors." },
      {
        text: "We failed to lock the archive. It had been left open since May.",
        note: "Owned in the sentence before.",
      },
      { text: "Your data was copied by criminals." },
      { text: "Passwords were stored in a safe form, and cannot be read from it." },
      { text: "No error was found." },
      { text: "Our supplier's copies had never been tested.", note: "Another rule asks for our own part." },
      { text: "The courier says that it had not locked the van.", note: "It says who." },
      { text: "Your data was not exposed." },
      { text: "We exposed your data." },
      { text: "Your data may have been exposed.", note: "Whether it was is the question here." },
      { text: "The door was left open by the cleaners." },
      { text: "Your names were published on a forum of the thieves.", note: "Not our act." },
      { text: "Part of the data was put on a website of the intruders.", note: "It says whose." },
      { text: "The files were posted on the gang's website." },
      { text: "The wrong keys were replaced on Monday.", note: "What mended it." },
      { text: "Your card was not read, and the code on it was not changed.", note: "Good news." },
      { text: "It was decided by the two directors not to ring the parents." },
      { text: "No wallet was handed to anyone." },
      {
        text: "On Monday the office emailed the rota to all crews. The wrong page was attached.",
        note: "It says who.",
      },
      { text: "The key of a guide who left us should have been cancelled in May." },
      { text: "The fault was introduced by an update of our host's tills." },
      { text: "Boats were due to be moved on Friday, and we moved them.", note: "Done." },
      { text: "## Mistakes were made", note: "A heading alone." },
    ],
  },
  exceptions: "Where it truly is not known who did it, say that it is not known, and by when it will be.",
});
