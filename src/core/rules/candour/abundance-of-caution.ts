import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const takeOut = { text: "", when: "The sentence stands without it." } as const;
const merely = String.raw`(?:purely|merely|simply|just|only|solely|strictly|entirely|exclusively|mainly)`;
const care = String.raw`(?:caution|care|prudence|carefulness|cautiousness|precaution|vigilance)`;
const over = String.raw`(?:extra|overly|over|especially|super|doubly|particularly|exceedingly|ultra|very|more than usually|excessively|too)`;
/** What readers must know or do, and no deed of ours. */
const tells =
  "(?:writ(?:e|ing|ten)|inform(?:ing|ed)?|notif(?:y|ying|ied)|contact(?:ing|ed)?|tell(?:ing)?|told|letting|alert(?:ing|ed)?|ask(?:ing)?|advis(?:e|ing)|recommend(?:ing)?|urg(?:e|ing)|suggest(?:ing)?|encourag(?:e|ing))";
/** "This is not a mere precaution" */
const denied = String.raw`(?:not|n't|no|never|more than|rather than|nor) (?:(?:a|an|just|merely|purely|simply|only|being|out of|as|done) )*(?:mere |pure |simple )?(?:precaution\w*|caution|${over}[ -]?(?:cautious|careful)|abundance|better safe|just in case)`;

export const abundanceOfCaution = wordingRule({
  id: "IC410",
  name: "abundance-of-caution",
  title: "“Out of an abundance of caution”",
  message:
    "“{words}” says that what follows is not really needed, so readers do not do it. Say why you do it, or why they should.",
  why: "The phrase plays the danger down in the very sentence that asks people to act.",
  source: "Zou, Danino, Sun and Schaub (2019), CHI: hedges keep readers from acting",
  severity: "information",
  triggers: [
    ...["caution", "cautious", "careful", "abundance", "excess", "prudence", "safe", "to be sure", "just in case"],
    ...["no need", "necessary", "needed", "required", "unlikely event", "peace of mind", "belt and braces", "care"],
    ...[
      "belt-and-braces",
      "vigilance",
      "sorry",
      "safety",
      "measure",
      "risk",
      "danger",
      "really",
      "strictly",
      "actually",
    ],
  ],
  unless: denied,
  phrases: [
    {
      words: String.raw`(?:out of|in|from|through|with|due to|because of|given|for|by) (?:an? |the |our )(?:(?!of )[\w-]+ )?(?:over-?)?(?:abundance|excess|surplus|surfeit|superabundance|wealth|great deal|spirit) of (?:\w+ )?${care}`,
      instead: [takeOut],
    },
    {
      words: sourceLines`
        (?:out of|from|through|with) (?:
          (?:an? |the )?(?:
            extreme|extra|sheer|pure|mere|simple|excessive|excess|undue|overabundant|abundant|utmost|general|greatest
          ) )(?:caution|prudence|precaution)
        |out of (?:caution|prudence|precaution)
        |(?:as|for) (?:a matter|reasons) of (?:\w+ )?(?:caution|prudence|precaution)
      `,
      instead: [takeOut],
    },
    {
      words: sourceLines`
        (?:
          ${merely} (?:as|by way of|for) (?:an? )?
          |(?:as|by way of) an? (?:
            purely |merely |mere |simple |pure |extra |sensible |prudent |further |added |additional )+
        )(?:extra |sensible |prudent |mere |further |added )?(?:
          precaution|(?:precautionary|safety|protective) (?:measure|step|move|action)
        )
      `,
      instead: [takeOut],
    },
    {
      words: String.raw`(?:for |as )?(?:(?:an? )?${merely} (?:for )?(?:an? )?precautionary(?: reasons| measures?| steps?| moves?| purposes)?|(?:is|are|was|were) (?:${merely}|no more than|nothing more than) (?:an? )?precaution(?:s|ary)?)`,
    },
    { words: String.raw`(?:for |out of )?(?:purely |merely )?precautionary reasons` },
    {
      words: String.raw`as an? (?:added |further )?(?:precaution|precautionary measure)(?=,? (?:please|you (?:should|may|might|can)|(?:we|I)(?: (?:are|am|have|would|also|now|therefore))* ${tells})\b)`,
      instead: [takeOut],
    },
    {
      words: String.raw`${tells} (?:to )?(?:you|all|each|every\w*|our|those|the)\b(?! (?:[\w-]+ )?(?:staff|colleagues)\b)[^.;:?!]{0,60}? as an? (?:precaution|precautionary measure)`,
    },
    {
      words: String.raw`(?:(?:just|simply|merely|only|purely|in order|and,?|but,?|so,?) |^|(?<=, ))(?:to be|to stay|to remain|to keep|to play it|being|keeping|staying|play it|playing it) (?:on the safe side|${over} (?:safe|careful|cautious|sure))`,
      instead: [takeOut],
    },
    {
      words: String.raw`(?:(?:just|simply|merely|only) (?:to (?:be|play it) (?:safe|sure|careful|cautious|certain)|in case)(?=[,.;!]|$| (?:we ask|please)\b)|^to (?:be|play it) safe(?=,)|, to be safe(?=[,.]))`,
      instead: [takeOut],
    },
    {
      words: String.raw`(?:err|errs|erring|erred|be|are|is|stay) (?:(?:firmly|always|rather|only|simply) )?on the (?:side of (?:\w+ )?(?:caution|safety|prudence)|safe side|cautious side|careful side)`,
      unless: String.raw`should have erred|failed to err`,
    },
    { words: String.raw`better[- ](?:to be )?safe[- ]than[- ]sorry|belt[ -]and[ -]braces` },
    {
      words: String.raw`(?:because|since|as) (?:we|I) (?:would|'d|prefer|are|am|want|like|tend)\b(?: rather| sooner| to)?(?: be)? (?:${over}[ -](?:careful|cautious|prudent))|(?:would|'d) (?:rather|sooner) be (?:${over}[ -])?(?:safe|careful|cautious|prudent)`,
    },
    { words: String.raw`over[ -](?:careful|cautious)|overly (?:careful|cautious)` },
    {
      words: sourceLines`
        (?:while|whilst|although|though|even though|even if) (?:
          (?:there is|there's|we see|we do not see|we believe there is|you have) (?:
            really |strictly |probably |actually |currently |absolutely |any )*(?:no |any )?(?:
            need|reason|requirement|necessity
          )
          |(?:it|this|that) (?:is|may|might|should) (?:
            probably |strictly |really |almost certainly |in all likelihood )*(?:not|n't) (?:be )?(?:\w+ )?(?:
            necessary|needed|required|called for
          )
          |(?:we (?:believe|think|consider) )?(?:that )?the (?:risk|danger|likelihood|chance|threat)[^.;:?!,]{0,40} (?:is|seems|remains) (?:very |extremely |quite )?(?:
            low|small|remote|minimal|slight|negligible
          )
          |(?:it|this|that) (?:is|may be) (?:probably |strictly |really |almost certainly )*(?:unnecessary|superfluous)
        )
      `,
    },
    {
      words: String.raw`(?:not|n't) strictly (?:necessary|needed|required)|strictly speaking (?:unnecessary|not (?:necessary|needed))`,
    },
    {
      words: String.raw`you (?:do not|don't) (?:really|strictly|actually) (?:need|have) to|(?:it|this) is (?:only|just|merely|purely|simply) an? (?:\w+ )?precaution`,
    },
    { words: String.raw`for (?:your (?:own )?|added |extra |additional |greater )peace of mind` },
  ],
  examples: {
    flagged: [
      { text: "Out of an abundance of caution, we have reset your password." },
      { text: "We are writing to you out of an abundance of caution." },
      { text: "We have, out of an abundance of caution, closed the shop." },
      { text: "Purely as a precaution, we ask you to change your password." },
      { text: "The reset is merely precautionary." },
      { text: "- In an abundance of caution we changed all keys" },
      { text: "Just to be on the safe side, please change the lock." },
      { text: "We would rather be over-careful and ask you to sign out." },
      { text: "Although it is probably not necessary, choose a new code." },
      { text: "By way of a mere precaution the lodge has new keys." },
      { text: "Although the risk is low, change the code of your locker." },
      { text: "As a matter of caution we have called the skippers." },
      { text: "As a precaution, we are writing to all skippers." },
      { text: "As a precaution, please change the lock." },
      { text: "We are telling every lodger as a precaution." },
      { text: "Erring on the side of caution, we call every lodger." },
    ],
    clean: [
      { text: "We have reset your password, since it was in the file." },
      { text: "As a precaution, we changed the keys that the server knew." },
      { text: "We wrote to every lodger, and locked the gate as a precaution.", note: "Another deed of ours." },
      { text: "Caution: the old page still takes orders." },
      { text: "Be cautious with letters that ask for your password." },
      { text: "“Out of an abundance of caution,” said the letter.", note: "Somebody else's words." },
      { text: "Take every precaution that you can." },
      { text: "Changing the code is more than just a precaution: the old one is known." },
      { text: "Park on the safe side of the dyke." },
      { text: "Bring your key just in case the gate is shut." },
    ],
  },
});
