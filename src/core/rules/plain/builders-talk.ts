import { sourceLines } from "../../text/pattern-lines.ts";
import { kindsBut } from "../kinds-but.ts";
import { wordingRule } from "../wording-rule.ts";
import { isForBuilders } from "./for-builders.ts";
import { whereItSaysTheSame } from "./plainer-words.ts";

const weakPoint = { text: "weak point", when: whereItSaysTheSame };
const flaw = { text: "flaw", when: whereItSaysTheSame };
/** Not the vendor at the market. */
const firm = String.raw`(?<=\b(?:our|their|third[- ]party|external|outside|software|IT|cloud|hosting|technology|other|another) )`;

export const buildersTalk = wordingRule({
  id: "IC712",
  name: "builders-talk",
  title: "Words of those who build it",
  message: "“{words}” is how those talk who build such things. Say to people who only use them what it meant.",
  why: "Whoever cannot follow how it came about believes that you hide it behind words.",
  source: "GOV.UK style guide: plain English and words to avoid; GSA, plainlanguage.gov: avoid jargon",
  severity: "information",
  kinds: kindsBut([
    "post-incident-report",
    "partner-notice",
    "regulator-worksheet",
    "staff-note",
    "remediation-plan",
    "remediation-progress",
  ]),
  triggers: undefined,
  phrases: [
    {
      words:
        "(?:scheduled |planned |routine |faulty |bad |failed )?(?:code )?(?:re)?deployments?(?! (?:of (?!the (?:fix|change))|in (?!production)|to (?!production)|areas?|zones?|abroad))",
    },
    {
      words:
        "(?:deployed|pushed|released|shipped|rolled out)(?: \\w+){0,3} (?:in)?to (?:production|prod|live)|went (?:live )?(?:in)?to production|(?:in|on|to) (?:production|prod)(?=[.,;]|$| (?:on|at|by|and)\\b)",
    },
    {
      words:
        "(?:fix|patch|hotfix|update|change|correction)(?:es|s)? (?:was|were|has been|have been|is being|are being) (?:\\w+ )?deployed",
    },
    {
      words:
        "(?<!\\b(?:had|have|has|be|been) (?:\\w+ )?)(?:reverted|rolled back)(?= (?:the|this|that|a|our) (?:[\\w-]+ ){0,2}(?:change|deployment|update|upgrade|release|version|configuration|commit)\\b)",
      instead: [{ text: "undid", when: whereItSaysTheSame }],
    },
    {
      words: sourceLines`
          (?:edge|cdn|proxy|application|server-side) cach(?:e|es|ed|ing)
          |cached (?:at|on|in|by) (?:the|our|a) (?:edge|cdn|servers?|proxy|proxies|portal|application)
          |(?:bug|error|fault|flaw) in (?:the|our|a) cache|(?:cleared|flushed|purged) (?:the|our) cache
          |cache (?:keys?|layer|settings?|configuration)|caching (?:layer|issue|error|bug|problem|rule)
        `,
    },
    { words: "(?:an|our|its|their|this|that) APIs?(?! keys?)" },
    {
      words: "(?<=\\b(?:the|a|this|its) )(?:underlying )?root cause(?! analys)",
      instead: [{ text: "cause", when: whereItSaysTheSame }],
    },
    {
      words: "(?:log-?in|sign-?in|user|account|customer) credentials",
      instead: [{ text: "user names and passwords", when: "They are that." }],
    },
    {
      words:
        "(?<=\\b(?:your|their|our|update|change|reset|of|and|these|those|with) )credentials(?! (?:monitoring|stuffing))",
      instead: [{ text: "user names and passwords", when: "They are that." }],
    },
    {
      words: "(?<=^|[.:] )authentication(?= (?:was|is|has|failed|problems?|errors?|issues?)\\b)",
      instead: [{ text: "signing in", when: whereItSaysTheSame }],
    },
    {
      words: "(?:re-?)?authenticate(?= (?:again|yourself|once|anew|to (?:the|your|our))\\b|[.,;]|$)",
      instead: [{ text: "sign in", when: whereItSaysTheSame }],
    },
    {
      words: "(?<=\\b(?:was|were|been|be|is|are) )escalated(?= to\\b)",
      instead: [{ text: "passed on", when: whereItSaysTheSame }],
    },
    { words: "escalate(?= (?:it|this|them|urgent|any|your)\\b)" },
    {
      words: "(?:security )?vulnerability(?! (?:of|to|disclosure|report|scan|management)\\w*)",
      instead: [weakPoint, flaw],
    },
    {
      words: "(?:security )?vulnerabilities",
      instead: [
        { ...weakPoint, text: "weak points" },
        { ...flaw, text: "flaws" },
      ],
    },
    { words: `${firm}vendor`, instead: [{ text: "supplier", when: whereItSaysTheSame }] },
    { words: `${firm}vendors`, instead: [{ text: "suppliers", when: whereItSaysTheSame }] },
    {
      words: "escalated(?= (?:this|it|them|(?:the|your|that) \\w+) to\\b)",
      instead: [{ text: "passed", when: whereItSaysTheSame }],
    },
    { words: "triag(?:ed|ing)" },
    {
      words:
        "action(?:ed|ing) (?:your|the|this|these|all) (?:requests?|tickets?|items?|cases?)|(?:will|to) action (?:this|it|your|the)",
    },
    {
      words: "revert (?:back )?(?:to (?:us|me)|with (?:any|your) (?:quer(?:y|ies)|questions?))",
      instead: [{ text: "reply to us", when: whereItSaysTheSame }],
    },
    {
      words:
        "full functionality|(?:data|session|state|cross-(?:account|tenant|customer)) (?:leakage|bleed|visibility|contamination)",
    },
  ],
  counts: (_, { draft }) => !isForBuilders(draft),
  examples: {
    flagged: [
      { text: "At 6:40 a deployment made customers see one another’s bills." },
      { text: "The fix has been deployed to production." },
      { text: "We reverted the change at 15:20." },
      { text: "Pages of other guests were cached at the edge." },
      { text: "The root cause was an update that we had not tested." },
      { text: "Your login credentials are safe." },
      { text: "Authentication was not affected." },
      { text: "We escalated this to our vendor." },
      { text: "A vulnerability in the booking page let others in." },
      { text: "We actioned your request on Monday." },
      { text: "In some instances bills were wrong. The fix has been deployed to production." },
    ],
    clean: [
      { text: "At 6:40 we installed a new version, and customers saw one another’s bills." },
      { text: "The fix is in place." },
      { text: "Please clear the cache of your browser.", note: "What readers know from their browser." },
      { text: "Switch on two-factor authentication." },
      { text: "The deployment of soldiers was put off." },
      { text: "He has the credentials of a good cook." },
      { text: "Developers who use our library: the fix has been deployed to production." },
      { text: "“The root cause was an update,” wrote the supplier." },
      { text: "The quarrel escalated quickly." },
      { text: "Production of bread began again." },
      { text: "The new instances restarted. The fix has been deployed to production." },
      { text: "Market vendor Tom Hale lost his till." },
    ],
  },
  exceptions: "A notice for technical readers, who know the words, may use them.",
});
