import { wordingRule } from "../wording-rule.ts";

const care = String.raw`(?:security|safeguards?|protections?|measures|controls|defen[cs]es|systems?|processes|procedures|encryption|technolog(?:y|ies)|infrastructure|practices|standards|safety|monitoring|tools)`;
const praise = String.raw`(?:industry-leading|industry leading|market-leading|best[- ]in[- ]class|world[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|bank[- ]grade|bank[- ]level|military[- ]grade|enterprise[- ]grade|gold[- ]standard|unparalleled|unrivalled|top[- ]notch|first[- ]class|highest[- ]quality)`;

export const selfPraise = wordingRule({
  id: "IC412",
  name: "self-praise",
  title: "Praise of our own security",
  message:
    "“{words}” praises the defence that has just failed. Say what was in place, in plain words, and what was not.",
  why: "Praise of one’s own security in a letter about its failure is read as denial.",
  source: "Benoit (1995), bolstering: praise of oneself to outweigh the harm",
  severity: "information",
  triggers: [
    "industry",
    "market-lead",
    "best-in",
    "best in",
    "world-class",
    "world class",
    "state-of",
    "state of the",
    "cutting",
    "bank-",
    "bank ",
    "military",
    "enterprise-",
    "gold",
    "unparallel",
    "unrival",
    "top-notch",
    "first-class",
    "highest",
    "despite",
    "robust",
    "strong",
    "rigorous",
    "stringent",
  ],
  phrases: [
    {
      words: String.raw`(?:(?:our|use|uses|using|with|have|has|had|by|of|and|employ|employs|the) )${praise}(?: [\w-]+){0,2}? ${care}`,
    },
    {
      words: String.raw`despite (?:our|all our|having|the|these) (?:[\w-]+ ){0,3}?(?:robust|strong|rigorous|stringent|strict|extensive|best|high|numerous|many|advanced)(?: [\w-]+){0,3}? ${care}`,
    },
    {
      words: String.raw`(?:we|our \w+) (?:have|has|had|use|uses|maintain|maintains|employ|employs|follow|follows|adhere to|adheres to) (?:(?:a|the|very|some of the|only the|extremely) )*(?:robust|rigorous|stringent|strictest|highest)(?: [\w-]+){0,3}? ${care}`,
    },
  ],
  unless: String.raw`not|n't|no longer|lacked|should have|failed`,
  passages: ["sentence", "item"],
  examples: {
    flagged: [
      { text: "We use industry-leading security." },
      { text: "Despite our robust security measures, a file was copied." },
      { text: "Your data is kept with military-grade encryption." },
      { text: "We have rigorous security controls." },
      { text: "Our state-of-the-art systems found the intruder." },
      { text: "We follow the highest standards." },
    ],
    clean: [
      { text: "The passwords were kept as salted hashes." },
      { text: "We asked a leading security company to check our work." },
      { text: "Our alarms did not meet the standards of our trade." },
      { text: "We had plans for a fire, and none for this." },
      { text: "“We use world-class security,” said the supplier.", note: "Somebody else's words." },
      { text: "Use a strong password." },
      { text: "Despite the alarm, nobody looked." },
    ],
  },
});
