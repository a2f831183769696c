import { patternLines } from "../../text/pattern-lines.ts";
import { promisedTime } from "../../wording/promised-times.ts";
import { wholeWords } from "../../wording/word-list.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { vaguePhrases } from "./vague-phrases.ts";

/** What makes it concrete after all: "including two-step sign-in", "by moving the backups", "so that nobody can …". */
const concretePattern = patternLines("i")`
    ^[^.;?!]{0,80}(?:
      \bincluding\b|\bsuch as\b|\bnamely\b|\bfor (?:example|instance)\b|\be\.g\.|\bby \w+ing\b
      |\bto (?:\w+ly |further )?(?:
        (?:reduce|restrict|limit|narrow) (?:the (?:scope|number|range|time)|who|access)|delete|remove|erase|encrypt
        |block|disable|reset|recover|restore|return|repair
      )\b
      |\bwith (?:an?|the|two|new)\b(?! (?:help|assistance|support|aid)\b)
      |\bso that (?!(?:[\w-]+ ){0,7}?(?:happens?|occurs?|recurs?|likely|repeated|again|possible)\b)
      |,? and (?:we|now|have|will|are|is)\b|, \w+ing\b|:|\(
    )
  `;

const timePattern = wholeWords(promisedTime);
/** A time that says nothing: "over the coming months". */
const someTimePattern = /\b(?:over|in|during) the (?:coming|next|following) (?:few )?(?:days|weeks|months)\b/i;

/** "These include", "Specifically", "For example": the next sentence names them. */
const namingPattern =
  /^\W*(?:th(?:ese|is|ey|ose) (?!(?:notice|letter|notification|incident|matter)\b)|specifically|in particular|for (?:example|instance)|among|first|we have |we've |we now |we will (?:also )?\w+ (?:a|an|the|all|every)\b|all |from now)/i;

export const vagueMeasures = wordingRule({
  id: "IC501",
  name: "vague-measures",
  title: "Measures that are not named",
  message:
    "“{words}” does not say what is done, so nobody can tell whether it helps. Name one step that could be checked from outside, or leave the sentence out.",
  why: "A promise to prevent it is one of the parts that make an apology work, and only a step that is named can be believed or checked.",
  source:
    "Lewicki, Polin and Lount (2016), An Exploration of the Structure of Effective Apologies; PagerDuty incident response guide: say exactly how you plan to prevent it",
  severity: "information",
  triggers: [
    ...["tool", "feature", "capabilit", "layer", "contain", "remedi", "mitigat"],
    ...["step", "measure", "safeguard", "control", "action", "precaution", "protect"],
    ...["improv", "enhanc", "strengthen", "bolster", "tighten", "increas", "reinforc", "upgrad", "review"],
    ...[
      "protocol",
      "procedure",
      "process",
      "polic",
      "check",
      "change",
      "adjust",
      "arrange",
      "harden",
      "moderni",
      "overhaul",
    ],
    ...[
      "revis",
      "updat",
      "re-",
      "reexamin",
      "reassess",
      "fortif",
      "invest",
      "work",
      "effort",
      "safer",
      "secure",
      "more",
    ],
    ...["beef", "robust", "resilien", "do", "harder", "care", "vigilan", "attent", "extra", "plan"],
    ...["ensur", "sure", "weakness", "shortcoming", "failing", "gap", "deficienc", "securit", "system", "defen"],
  ],
  phrases: vaguePhrases,
  counts: isNowhereNamed,
  examples: {
    flagged: [
      { text: "We have added additional testing for any future change." },
      { text: "Extra monitoring is now in place." },
      { text: "We sought and received assurances regarding the steps our printer has taken." },
      { text: "We initiated a review of our existing vendor management policies." },
      { text: "We are taking appropriate measures." },
      { text: "We have taken additional steps to protect your data." },
      { text: "Further security measures have been put in place." },
      { text: "We will continue to strengthen our security." },
      { text: "We have enhanced our security controls." },
      { text: "All necessary precautions were taken." },
      { text: "We are reviewing our procedures." },
      { text: "The zoo has put several safeguards in place." },
      { text: "Steps are being taken to prevent a repeat." },
      { text: "Our procedures have been reviewed and improved." },
      { text: "The orchestra is investing heavily in security." },
      { text: "We will take greater care." },
      { text: "We changed the codes, deployed additional monitoring tools and told the coastguard." },
      { text: "The abbey moved quickly to secure its network." },
      { text: "We immediately took action to contain the incident." },
      { text: "We made sure that this cannot happen again." },
    ],
    clean: [
      { text: "We have introduced additional monitoring of failed sign-ins." },
      { text: "Further testing will be carried out on 3 March." },
      { text: "We have taken further steps, including a second lock on the archive." },
      { text: "We are taking these additional steps:\n\n- Every backup is encrypted from today." },
      { text: "We have strengthened our security by requiring two people for every export." },
      { text: "We have improved our processes. Specifically, two people now approve each export." },
      { text: "To improve our security we bought hardware keys for everybody." },
      { text: "The measures that we announced on 3 March are finished." },
      { text: "We removed the copy and changed every password." },
      { text: "You may want to take further precautions." },
      { text: "Legal action has been taken against the builder." },
      { text: "The tug moved quickly to secure the barge." },
      { text: "The attackers took several steps to hide." },
      { text: "The pump stopped while we updated our systems." },
      { text: "We have taken further steps to delete the copies." },
    ],
  },
  exceptions:
    "Where naming a step would help an attacker, name its kind: “a second check before anybody can export data”.",
});

/** Whether neither the rest of the sentence nor what follows it says which measures. */
function isNowhereNamed(hit: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const passage = draft.passages[hit.passage];
  const next = draft.passages[hit.passage + 1];
  const rest = passage?.text.slice(hit.end) ?? "";
  if (concretePattern.test(rest) || timePattern.test(rest.replace(someTimePattern, ""))) {
    return false;
  }
  if (next === undefined || next.kind === "heading") {
    return true;
  }
  const isNamedNext = judgements
    .get("prevention")
    ?.evidence.some((span) => span.start < next.span.end && next.span.start < span.end);
  return (
    next.kind === "sentence" &&
    passage?.kind !== "item" &&
    !namingPattern.test(next.text) &&
    (next.opensBlock || isNamedNext !== true)
  );
}
