import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { knownVerbs } from "../verbs/known-verbs.ts";
import { oneOf, wholeWords, setOf } from "../word-list.ts";

/** Acts that answer an incident only where we do them; done by others or by themselves they may be part of it. */
export const ownRemedyVerbs: ReadonlySet<string> = setOf(`
  stop freeze close delete remove end kill drain pull destroy encrypt credit search withhold sever audit scan shut cut
  catch capture divert trace track empty shred
`);

/** "We have moved to another bank": the perfect tells what we did since. */
export const alteringVerbs = setOf(`
  add apply change deploy implement introduce install enable activate move migrate switch update reduce lower
  adjust modify configure split scale upgrade shift merge
`);

/** "rewired", "re-tested", "reprinted": whatever is done once more was wrong before. */
export function isDoneAgain(lemma: string): boolean {
  const once = /^re-?(?=[a-z]{3})/.exec(lemma);
  return once !== null && !notAgain.has(lemma) && knownVerbs.has(lemma.slice(once[0].length));
}
/** What only begins like that, and what anybody may do once more with what has leaked. */
const notAgain = setOf(`
  release return remark remove react relay reserve resign research represent repost resell reuse reassure retreat
  recollect rename rejoin reconsider reassess reproduce redefine retell rethink report
`);

/** "version 7.0.7 with the permissions corrected", "new releases that fix it" */
const mendedVersionPattern =
  /^ (?:(?:an?|the|our|two|new|further) )*(?:[\w-]+ )?(?:versions?|releases?|updates?|builds?)\b(?:[^.;]|\.\d){1,80}?\b(?:fix\w*|correct\w*|patch\w*|repair\w*|mend\w*|clos(?:es|ing)|without (?:it|this|the))\b/;

/** Verbs that answer an incident together with a word behind them: "took it offline", "rolled the change back". */
const particles: ReadonlyMap<string, RegExp> = new Map([
  [
    "take",
    /\b(?:down|off|offline|off-line|out|over|back|away|in for)\b(?!.+\bseriously\b)|^ (?:immediate|swift|quick|prompt|legal|disciplinary)\b/,
  ],
  ["shut", /\b(?:down|off)\b/],
  ["switch", /\b(?:off|to|over|back)\b/],
  ["turn", /\b(?:off|away)\b/],
  ["pull", /\b(?:down|offline|back|out)\b/],
  ["roll", /\bback\b/],
  ["fall", /\bback (?:to|on)\b/],
  ["fail", /\bover\b/],
  ["scale", /\b(?:up|out|down)\b/],
  ["bring", /\b(?:back|online|offline|up|in|forward|down)\b/],
  [
    "address",
    /^ (?:the |this |these |an? |all |that |our )(?:[\w-]+ ){0,2}?(?:vulnerabilit|weakness|flaw|bug|gap|hole|loophole|defect|misconfiguration)/,
  ],
  ["back", /^ out\b/],
  ["place", /^ (?:[\w-]+ ){0,3}?(?:under|on hold|out of)\b/],
  [
    "move",
    /\b(?:off|away from|out of|over to|back to|onto|behind|to (?:another|an? (?:new|different|second|safer?|spare)))\b/,
  ],
  ["release", mendedVersionPattern],
  ["ship", mendedVersionPattern],
  ["publish", mendedVersionPattern],
  ["migrate", /\b(?:off|away from|out of|over to|onto|behind)\b/],
  ["put", /\b(?:right|back|in place|maintenance|read-only|up (?:a|an|signs?|notices?)|a stop|on hold|an end|under)\b/],
  ["send", /\b(?:home|back)\b/],
  ["set", /^ aside\b|\b(?:up (?:a|an|our|two|three)|right|straight)\b/],
  ["call", /\b(?:in|back|off)\b/],
  [
    "go",
    /^ (?:back|over) to (?:paper|pen and paper|pencil|manual|hand-?written|cash|radios?|the (?:tele)?phone)\b|^ back to (?:the|our|an?) (?:old|previous|earlier|last|former|safe|(?:version|release|build|copy|state|backup) (?:of|from|before)\b)/,
  ],
  ["give", /\bback\b/],
  ["fetch", /\b(?:back|out|off)\b/],
  ["hand", /\bback\b|\bto the police\b/],
  ["get", /\bback\b/],
  ["buy", /\bback\b/],
  ["log", /\bout\b/],
  ["sign", /\bout\b/],
  [
    "work",
    patternLines()`
      ^ (?:around|through) (?!the (?:clock|night))|^ off\b
      |\bwith\b(?! (?:
          all (?:the )?(?:relevant |other )?(?:involved|concerned|parties|stakeholders|teams|partners)|relevant
          |the relevant|each other|one another
        )\b
      )(?!
        .+, (?:we|our [\w-]+) (?:have |has |had )?(?:determined|established|found|confirmed|learn(?:ed|t)|concluded|identified)\b
        |.+\bto (?:\w+ly |better )?(?:
          address|resolve|fix|understand|investigate|determine|learn|identify|establish|find|remedy|evaluate|assess
          |ensure
        )\b
      )
    `,
  ],
  ["make", /\b(?:private|safe|unavailable|inaccessible|good|sure)\b/],
  ["change", /\b(?:passwords?|credentials|locks?|keys?|codes?)\b/],
]);

/** Whether `lemma` with what stands behind it is such a verb. */
export function isPhrasalRemedy(lemma: string, object: string): boolean {
  return particles.get(lemma)?.test(object.slice(0, 70)) ?? false;
}

/** What marks any act as an answer: quick, for the time being, with a purpose of repair, or a thing that repairs. */
export const promptPattern = new Sieved(
  patternLines("i")`
    \b(?:
      immediately|at once|straight ?away|right away|promptly|swiftly|quickly
      |(?:the|that) same (?:day|hour|evening|night|afternoon|morning)
      |within (?:the hour|minutes|hours|\w+ (?:minutes|hours|days))|as a precaution|precautionary
      |as an? (?:immediate|first|temporary|emergency) (?:step|measure|response|fix)|in response|temporar(?:y|ily)
      |for the time being|for now|meanwhile|since then|from then on|by hand|in the meantime|until further notice
      |until (?:[\w-]+ ){1,6}(?:again|back|restored|fixed|repaired|mended|ready|works)|as soon as|overnight|on paper
      |on foot|manually|upon (?:learning|discover\w+|being)|in return|as compensation|free of charge
      |at our (?:own )?(?:expense|cost)
    )\b
  `,
);

/** What such an act is done with or to. */
const repairThings: readonly string[] = [
  ...setOf(`
  fix(?:es)? hot-?fix(?:es)? patch(?:es)? work-?arounds? mitigations? corrections? roll-?back safeguards?
  protections? restrictions? limits? checks? alerts? alerting monitoring controls? capacity recalls? firewall
  backups? two-factor two-step multi-factor 2fa mfa police authorit(?:y|ies) regulators? commissioner forensics?
  recovery restoration restarts? repairs? resets? rotation clean-?up temporary emergency refunds? replacements?
  compensation vouchers? read-only failover
  `),
  "replacement (?:cards?|keys?|letters?|passwords?|devices?|units?|documents?|parts?)",
  "new (?:keys?|certificates?|passwords?|credentials|cards?|letters?|locks?|tokens?|address(?:es)?|lines?|cables?|hosts?|servers?|providers?|batch|link)",
  sourceLines`
    (?:
      previous|earlier|older|corrected|safe|fixed|patched|clean|second|different|another|spare|backup|standby
      |replacement|separate|right|correct
    ) (?:[\w-]+ )?(?:
      versions?|servers?|hosts?|providers?|systems?|clusters?|regions?|networks?|suppliers?|databases?|machines?|keys?
      |certificates?|passwords?|credentials|lines?|cables?|address(?:es)?|cards?|letters?|files?|lists?|copies|copy
      |tokens?|locks?|site|data ?cent(?:er|re)|release|build|account|link|code|batch
    )
  `,
  "(?:notice|notification|warning|corrected|corrective|apology) (?:letters?|e-?mails?|messages?)",
  "traffic to",
  "password (?:resets?|changes?)",
  "security measures?",
  "law enforcement",
  "(?:alternative|affected|impacted|vulnerable|compromised|infected|remaining|broken) [\\w-]+",
  "so (?:that|nobody|no one|everyone)",
  "(?:hot|help|phone|telephone) ?lines?",
  "call cent(?:er|re)",
  "help ?desk",
  "credit monitoring",
  "maintenance mode",
  "(?:restoring|recovering|rebuilding|rolling back|reverting|replacing|removing|replaying|redirecting|rotating|resetting|revoking|reversing|cleaning|isolating|restarting|rerouting)",
  "to (?:rebalance|update|fetch|collect|retrieve|warn|inform|rescue|help|assist|carry|restore|fix|stop|prevent|mitigate|resolve|contain|limit|protect|reduce|recover|repair|address|avoid|block|disable|remove|secure|replace|close|end|relieve|lessen|get|bring|reset|change|delete|return|destroy)",
];

export const repairThingPattern = wholeWords(oneOf(repairThings));

/** What begins as an object does, and not as a time, a place or a clause. */
export const takesObjectPattern = new Sieved(
  /^ (?!(?:about|after|again|and|as|at|because|before|but|by|during|for|from|in|on|or|since|so|to|today|twice|until|when|while|with|within)\b)[\w"'\uFFFC]/,
);
