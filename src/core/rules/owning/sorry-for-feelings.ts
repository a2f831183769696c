import { sourceLines } from "../../text/pattern-lines.ts";
import { wordingRule } from "../wording-rule.ts";

const sorry = String.raw`(?:sorry|regrets?|apologi[sz]es?)(?: to (?:learn|hear))?`;
/** "that some of our members", "if you", "to hear you're". */
const people = String.raw`(?:that |if )?(?:[\w-]+ ){0,4}?[\w-]+`;
const feeling = String.raw`(?:upset|offended|concerned|worried|disappointed|frustrated|unhappy|hurt by|confused|alarmed|annoyed|angry|nervous|anxious|uneasy|displeased|dissatisfied|insulted|irritated|disturbed|unsettled|outraged|bothered)`;
/** What is felt at those who did it, and not at what may come of it */
const grudge = String.raw`(?:upset|offended|disappointed|frustrated|unhappy|annoyed|angry|cross|furious|displeased|dissatisfied|irritated|outraged|let down|hurt by (?:this|that|our|us))`;
const readers = String.raw`(?:you|(?:some|many|most|several|a number|those) of you|(?:some |many |our )?(?:customers|members|users|patients|parents|families|tenants|residents|readers|guests|passengers|clients|pupils|students|subscribers|people))`;
const feels = String.raw`(?:(?:(?:may|might|could|must|will|would) )?(?:well )?(?:also |still )?(?:be|feel|have been|have felt)|are|'re|were|felt)(?: (?:\w+ly|so|very|quite|rather|a bit|a little))?`;

/** "feel let down", "see it that way", "found our letter offensive" */
const taking = sourceLines`
  (?:
    feels?|felt|perceives?|perceived|considers?|considered
    |(?:sees?|saw|takes?|took|finds?|found) (?:it|this|that|things|(?:the|our|my|this|that) \w+(?: \w+)?) (?:
      that way|this way|so|otherwise|differently|badly|personally|amiss|the wrong way
      |(?:\w+ly )?(?:
        alarming|offensive|upsetting|inadequate|unsatisfactory|disappointing|insulting|confusing|worrying|frightening
        |distressing|unhelpful
      )
    )
  )
`;

export const sorryForFeelings = wordingRule({
  id: "IC208",
  name: "sorry-for-feelings",
  title: "Sorry for how people feel",
  message:
    "“{words}” is sorry for the reader’s feelings and not for what was done. Say that you are sorry for what you did, and for what it did to them.",
  why: "Being sorry for feelings puts the fault on those who have them.",
  source: "McCarthy and Ingall (2023), Sorry, Sorry, Sorry: say what you did, and not how others took it",
  severity: "warning",
  triggers: [
    "sorry",
    "apolog",
    "regret",
    "understand",
    "appreciate",
    "recogni",
    "acknowledg",
    "realis",
    "realiz",
    "know",
    "feel",
  ],
  phrases: [
    { words: String.raw`${sorry} ${people} (?:(?:do|did)(?: not|n't) )?${taking}` },
    {
      words: String.raw`${sorry} (?:that |if )[^.;:?!]{1,60}? (?:(?:was|were|has been|have been) (?:seen|perceived|taken|read|received|understood) (?:by [\w ]{1,25})?as|took (?:offen[cs]e|umbrage|exception)|taken (?:offen[cs]e|umbrage|exception))`,
    },
    {
      words: String.raw`${sorry} ${people}(?:'re|'s| are| is| was| were| be| been| become| became| got| have become| has become) (?:\w+ )?${feeling}`,
      unless: String.raw`${sorry} (?:that )?(?:we|I)`,
    },
    {
      words: String.raw`(?:sorry|apologi[sz]es?|apologies|regrets?) (?:for|about|to) (?:the way|how|(?:all |the )?(?:those|anyone|everyone|people|customers|members|users|patients)(?: of you)? who|[\w-]+ [\w-]+ who) ?(?:${people} )?(?:may |might |must )?(?:feels?|felt|took|take|have taken)`,
    },
    {
      words: String.raw`(?:sorry|apologi[sz]es?|apologies|regrets?) (?:for|about) (?:the |any |your )?(?:hurt feelings|upset feelings|perception|impression)`,
    },
    {
      words: sourceLines`
        (?:we|I) (?:(?:all|do|fully|truly|really|can) )*(?:know|understand|feel|appreciate) (?:(?:exactly|just|only too well) )?(?:
          how (?:you|(?:all of )?our [\w-]+|everyone|everybody) (?:(?:all|must|may|might) )?(?:be )?feel(?:s|ing)?
          |what you(?: are|'re|’re| must be) going through|your pain
        )
      `,
      unless: String.raw`cannot|can't|not|never|if|want to`,
      message:
        "“{words}” claims to know what only the reader can. Say instead what you did to them, and what it may mean for them.",
    },
    {
      words: String.raw`(?:understands?|appreciates?|recogni[sz]es?|acknowledges?|reali[sz]es?|(?:it is|it's) understandable) (?:if ${readers}(?:'re| are| were| feel| felt)(?: \w+)? (?:${feeling}|${grudge})|(?:that )?${readers}(?:'re| ${feels}) ${grudge})`,
      unless: String.raw`sorry|apologi\w+|(?:right|reason|cause|justified|entitled) (?:to|for)|(?:every|good|with) (?:right|reason|cause)|rightly|justifiably|so (?:am|are|were|would|should) (?:I|we)|(?:I|we)(?:'d| would| should) be`,
      message:
        "“{words}” turns to the reader’s feelings where your own part was due. Say what you did or left undone, and that you are sorry for it.",
    },
  ],
  examples: {
    flagged: [
      { text: "We are sorry you feel let down." },
      { text: "We are sorry that some customers were upset." },
      { text: "We regret that you feel this way." },
      { text: "We apologise for the way you feel." },
      { text: "Sorry if anyone was offended." },
      { text: "We are sorry for any impression that we did not care." },
      { text: "We regret that a number of walkers see it that way." },
      { text: "We are sorry that tenants have become uneasy about the lifts." },
      { text: "We are sorry to hear you're unhappy." },
      { text: "Sorry you found our sign unhelpful!" },
      { text: "We are sorry that some ramblers took offence at the notice." },
      { text: "It took us nine days to write, and we understand if you are annoyed." },
      { text: "We know how you feel." },
      { text: "I know exactly what you are going through." },
      { text: "We appreciate that some members may be disappointed by this." },
    ],
    clean: [
      { text: "We are sorry that we let you down." },
      { text: "We are sorry for the worry that we caused you." },
      { text: "You may feel angry, and you have every reason to." },
      { text: "We are sorry that customers were charged twice." },
      { text: "We are sorry you had to wait." },
      { text: "We are sorry that you found it closed." },
      { text: "We are sorry that we were so confused on the day." },
      { text: "We do not know how you feel, and we will not say that we do." },
      { text: "We know how this looks." },
      { text: "If you feel unsafe, call us." },
      { text: "I understand that you are angry, and you have every reason to be." },
      { text: "We understand if you are cross with us, and we are sorry." },
      { text: "We understand that you may be worried about the lift; it was tested today." },
    ],
  },
});
