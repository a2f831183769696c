import { isOwnedNearby } from "../owned-nearby.ts";
import { wordingRule } from "../wording-rule.ts";

/** "was", "had been", "were all"; not "the servers that were …", which takes up what was told before, and not "may have been" */
const be = String.raw`(?=[whg])(?<!\b(?:that|which|who|may|might|could|would|should|to|if|not) )(?:was|were|had been|have been|has been|got)(?: (?:all|also|both|then|therefore))?`;
/** How an act of one's own goes wrong: nobody attacks by mistake. */
const wrongly = String.raw`(?:mistakenly|accidentally|inadvertently|unintentionally|erroneously|incorrectly|wrongly|improperly)`;
const act = String.raw`(?:configured|deployed|deleted|removed|sent|e?mailed|published|posted|released|uploaded|shared|disclosed|exposed|included|added|set(?: up)?|left|made|given|granted|stored|logged|enabled|disabled|applied|changed|merged|pushed|copied|handled|processed|addressed|attached|listed|shown|displayed|indexed|routed|merged|committed)`;

/** "by us", "by one of our engineers": then somebody did it. "by accident" is nobody. What is another's is not our act. */
const saidByWhom = String.raw`according to|(?:supplier|vendor|provider|partner|contractor|operator)s?'s?|by (?!accident|mistake|error|default|then|this|that|the (?:time|incident|breach|leak|outage|change)|\d|email|e-mail|post|using|\w+ing\b)\w+|(?:we|our team|our staff|our \w+) (?:accidentally|mistakenly|wrongly|incorrectly|inadvertently|failed|forgot|left|did|had|should|made|misconfigured|was|were)`;

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
    ...["mistake", "error", "misconfigur", "accident", "inadvert", "unintention", "erroneous", "incorrect", "wrongly"],
    ...[
      "improper",
      "overlook",
      "forgot",
      "left",
      "stored",
      "check",
      "encrypt",
      "test",
      "patch",
      "updat",
      "not ",
      "oversight",
      "slip",
      "lapse",
      "exposed",
    ],
    ...["made public", "public", "put online", "disclosed"],
  ],
  unless: saidByWhom,
  phrases: [
    {
      words: String.raw`(?:mistakes?|errors?) (?:was|were|had been|have been|has been|got) made`,
    },
    {
      words: String.raw`an? (?:\w+ )?(?:mistake|error|oversight|misconfiguration|slip|lapse)(?: in [^.;:?!]{1,40})? (?:occurred|happened|took place|crept in)`,
    },
    {
      words: String.raw`(?:data|information|details|records?|names|addresses|passwords?|files?|lists?|database|bucket|backups?|folder)(?: (?:of|about|with|from|on|in) [^.;:?!,]{1,40})? ${be} (?:\w+ly )?(?:exposed|made public|publicly (?:accessible|available|visible|readable)|put online|disclosed)`,
      unless: String.raw`(?:no|none of|any|other|such|whose)(?: [\w-]+){0,3}? (?:data|information|details|records?|names|addresses|passwords?|files?|lists?|database|bucket|backups?|folder)`,
    },
    { words: String.raw`${be} misconfigured` },
    { words: String.raw`${be} ${wrongly} (?:\w+ )?${act}` },
    { words: String.raw`${be} ${act}(?: \w+){0,3} (?:by (?:accident|mistake)|in error)` },
    { words: String.raw`${be} (?:overlooked|forgotten)` },
    {
      words: String.raw`${be} left (?:\w+ )?(?:open|public|exposed|unprotected|unlocked|unsecured|unencrypted|unpatched|accessible|readable|enabled|reachable|unattended|without)`,
    },
    {
      words: String.raw`(?:passwords?|data|files?|records?|information|backups?|details|tokens?|keys?) ${be} (?:stored|kept|saved|sent|held) (?:in (?:plain ?text|the clear)|unencrypted|without encryption)`,
    },
    {
      words: String.raw`(?=[wh])(?<!\b(?:that|which|who|may|might|could|would|should|if) )(?:(?:was|were) (?:never|not)|had (?:never|not) been) (?:properly |correctly |fully |sufficiently |adequately )?(?:checked|tested|encrypted|patched|reviewed|secured|locked|monitored|rotated|revoked|sanitised|sanitized|validated|switched off|told in time)`,
    },
  ],
  passages: ["sentence", "item"],
  counts: (hit, context) => !isOwnedNearby(hit.passage, 1, context),
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
      { text: "An error occurred in the billing." },
    ],
    clean: [
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
      { text: "## Mistakes were made", note: "A heading alone." },
    ],
  },
  exceptions: "Where it truly is not known who did it, say that it is not known, and by when it will be.",
});
