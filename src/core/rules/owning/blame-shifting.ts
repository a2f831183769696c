import { isOwnedNearby } from "../owned-nearby.ts";
import { wordingRule } from "../wording-rule.ts";

const others = String.raw`(?:third[- ]party|(?:external|outside) (?:vendor|supplier|company|provider|partner|contractor)|vendor|supplier|sub-?contractor|contractor|(?:hosting|cloud|service|payment|internet|network|e-?mail) provider|upstream provider|data cent(?:re|er) (?:operator|provider))`;

export const blameShifting = wordingRule({
  id: "IC205",
  name: "blame-shifting",
  title: "Others alone are to blame",
  message:
    "“{words}” puts it on others. Readers trusted you, and not them: say beside it what was your own part, if only whom you chose and what you did not check.",
  why: "To your readers it is a problem with your service, whoever caused it; blame on others alone reads as a way out.",
  source: "Atlassian Statuspage, tips for incident communication: own the problem; Benoit (1995), shifting the blame",
  severity: "information",
  asksFor: "fault",
  triggers: [
    ...[
      "control",
      "fault",
      "blame",
      "responsib",
      "user error",
      "reus",
      "re-us",
      "due to",
      "party",
      "vendor",
      "supplier",
      "contractor",
      "provider",
      "partner",
      "operator",
      "because of",
      "caused by",
    ],
    ...["result of", "owing to"],
  ],
  phrases: [
    { words: String.raw`(?:beyond|outside)(?: of)? our control` },
    { words: String.raw`(?:through |by )?no fault of (?:ours|our own)` },
    {
      words: String.raw`(?:is|was|were) not (?:caused by|due to|the result of) (?:any (?:failure|fault|error|mistake)(?: of ours| on our part|s)?|us)`,
    },
    { words: String.raw`(?:this|it|that) (?:is|was) not our (?:own )?(?:fault|mistake|doing|responsibility)` },
    {
      words: String.raw`(?:fault|blame|responsibility) (?:for (?:this|it) )?(?:lies|lay|rests) (?:entirely |solely |alone )?(?:with|on) (?!us\b)\w+(?: \w+){0,2}`,
    },
    { words: String.raw`user error` },
    {
      words: String.raw`(?:our|a|an|one of our) (?:[\w-]+ )?${others}s?(?:, [\w .&-]{1,40},)? (?:has |had |have )?(?:failed|was (?:breached|hacked|attacked|compromised|at fault|responsible|to blame)|(?:made|suffered|experienced|caused|had) an? (?:\w+ ){0,2}?(?:mistake|error|breach|leak|attack|outage|failure|incident)|(?:leaked|lost|exposed|published|left|misconfigured) (?:your|our|the|a|an|some))`,
    },
    {
      words: String.raw`(?:users|customers|people|account holders|you) (?:who )?(?:had )?(?:re-?used|reusing|re-using) (?:\w+ )?passwords?`,
      unless: String.raw`if|unless|whether|where|you should|please|elsewhere|do not|don't`,
    },
    {
      words: String.raw`(?:due to|because of|caused by|as a result of|the result of|owing to) (?:an? |the |our |one of our )?(?:\w+ ){0,6}?(?:of|at|by|with|in) (?:an? |the |our |one of our )?${others}s?`,
    },
    {
      words: String.raw`(?:due to|because of|caused by|as a result of|the result of|owing to) (?:an? |the |our |one of our )?${others}s?(?:'s?)?(?: \w+)?`,
    },
  ],
  counts: (hit, context) => !isOwnedNearby(hit.passage, 2, context),
  examples: {
    flagged: [
      { text: "The outage was beyond our control." },
      { text: "This happened through no fault of our own." },
      { text: "The leak was caused by a third party." },
      { text: "The site was down due to a failure at our hosting provider." },
      { text: "The responsibility lies with our supplier." },
      { text: "Our payroll supplier was breached." },
      { text: "A third-party vendor exposed your details." },
      { text: "We looked into it, and it was user error." },
      { text: "The break-in happened because customers reused passwords." },
    ],
    clean: [
      {
        text: "The site was down because of a failure at our hosting provider. We had no second provider to switch to, and that was our mistake.",
        note: "Our own part stands beside it.",
      },
      { text: "Our mail supplier, Ostra, prints our letters.", note: "What it does, not what it did." },
      {
        text: "Our supplier lost your letter. We chose it without asking how it keeps letters, and that was our mistake.",
      },
      { text: "The responsibility lies with us." },
      { text: "If you reused the password elsewhere, change it there too." },
      { text: "We have the network under our control again." },
      { text: "A third party is checking our work." },
      { text: "“It was no fault of ours,” said the carrier.", note: "Somebody else's words." },
    ],
  },
  exceptions: "The law may want the supplier’s part told. Tell it as a fact, and your own part in the same breath.",
});
