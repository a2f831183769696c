import { sourceLines } from "../../text/pattern-lines.ts";
import { hedgedThoughKnown, isKnownAllTheSame } from "./hedged-though-known.ts";
import { wordingRule } from "../wording-rule.ts";

const once = "One hedge says it.";
const modal = String.raw`(may|might|could)`;
const perhaps = sourceLines`
  (?:
    potentially|possibly|perhaps|conceivably|maybe|theoretically|presumably|arguably|hypothetically|feasibly|plausibly
    |in theory|in principle|in (?:some|all) (?:likelihood|probability)|by (?:some|any) chance|likely|probably
    |apparently|seemingly|allegedly|supposedly|reportedly|purportedly
  )
`;
/** Before the one that does it: "perhaps somebody", "possibly the bill". */
const whoever = String.raw`(?:an?|the|this|that|these|those|it|they|he|she|some|someone|somebody|others?|another|strangers?|people|anyone|anybody|one|outsiders?|your|our|their|its|parts?|many|few|several|most|all|there|we|I)`;
/** "it is possible that", "there is a chance that", "it appears that", "we cannot exclude that" */
const doubt = sourceLines`
  (?:
    (?:it is|it's|it remains|it seems|it was) (?:(?:just|quite|also|entirely|at least|very|perfectly) )*(?:
      possible|conceivable|thinkable|imaginable|plausible|likely|probable
      |not (?:impossible|inconceivable|excluded|unlikely)
    )(?= that\b)
    |there (?:is|was|remains|exists|may be|might be|could be) (?:also |still )?(?:an? |some |the |every )?(?:\w+ )?(?:
      chance|possibility|likelihood|probability|potential|risk|prospect
    )
    |(?:it|this) (?:cannot|can't|could not|can not) (?:yet |entirely |fully )?be (?:excluded|ruled out|discounted)
    |(?:we|I) (?:cannot|can't|could not|are unable to) (?:yet |entirely |fully )?(?:exclude|rule out|discount)(?: the (?:possibility|chance))?
    |it (?:appears|seems|would appear|would seem|looks)(?: as (?:if|though))?
    |(?:our |the )?(?:\w+ )?(?:findings|evidence|indications|signs|investigation|analysis|results|logs) (?:suggests?|indicates?|hints?)
    |(?:we|I) (?:suspect|suppose|guess|presume|assume|imagine|think it (?:is )?(?:possible|likely))
    |(?:seems?|appears?) (?:possible|likely)
  )
`;

export const stackedHedges = wordingRule({
  id: "IC414",
  name: "stacked-hedges",
  title: "A hedge too many: two for one doubt, or one where the draft knows better",
  message: "“{words}” hedges twice. Say it once: what is not certain, and when you will know.",
  why: "Hedges on hedges sound like hiding, and readers cannot tell how likely it is.",
  source:
    "Zou, Danino, Sun and Schaub (2019), CHI: seven in ten notices hedge whether readers are affected; avoid hedge terms",
  severity: "information",
  triggers: ["may", "might", "could", "potential", "possibl", "perhaps", "conceivabl", "seem", "appear", "or "],
  phrases: [
    ...hedgedThoughKnown,
    {
      words: String.raw`${modal}(?: also| well)? ${perhaps} have(?! to\b)`,
      instead: [{ text: "{1} have", when: once }],
    },
    {
      words: String.raw`${modal}(?: also| well)? have ${perhaps} been`,
      instead: [{ text: "{1} have been", when: once }],
    },
    {
      words: String.raw`${modal}(?: also)? have been,? ${perhaps}`,
      instead: [{ text: "{1} have been", when: once }],
    },
    {
      words: String.raw`${modal} (?:also )?(?:be )?${perhaps}(?! \w+ed (?:by|to) law)`,
      unless: String.raw`(?:you|we|I) could (?:perhaps|maybe)`,
    },
    { words: String.raw`${perhaps},? ${modal}(?! (?:you|we|I)\b)`, instead: [{ text: "{1}", when: once }] },
    {
      words: String.raw`(?:^|, |and |but |that )(?:possibly|perhaps|maybe|conceivably|apparently|presumably|potentially|seemingly|probably),? (?:${whoever} )[^.;:?!]{0,50}?\b(?:may|might|could)(?! not\b)(?: have| be)?`,
      unless: String.raw`(?:you|we|I) (?:could|might|may)`,
    },
    {
      words: String.raw`(?:was|is|were|are) (?:maybe|perhaps|possibly|conceivably|apparently) [^.;:?!]{0,50}?\b(?:may|might|could)(?! not\b)(?: have| be)?`,
    },
    {
      words: String.raw`${doubt} (?:that )?[^.;:?!]{1,60}?\b(?:may|might|could)(?! not\b)(?: (?:also )?(?:have|be)| \w+)?`,
      unless: String.raw`(?:we|you) could (?:not|have (?:known|acted|done|been faster))|so that|could (?:see|read|open) (?:them|it)\b`,
    },
    {
      words: String.raw`(?:seems?|appears?|seemed|appeared|(?:would|may|might|could) (?:seem|appear)) (?:that [^.;:?!]{1,40} )?(?:to )?(?:have )?(?:(?:perhaps|possibly|potentially|conceivably|maybe|presumably)(?: been| have)?)`,
    },
    {
      words: sourceLines`
        ${modal} (?:
          (?:also |well )?(?:
            have|be|lead|result|involve|affect|include|cause|pose|mean|relate|concern|contain|constitute|allow|suggest
            |indicate|point
          )
        ) (?:[\w-]+ ){0,6}?(?:(?:a|an|the|any|at|some|of|is|was|to|with) )(?:potential|possible|suspected) (?:[\w-]+ ){0,2}?(?:
          access|exposure|disclosure|theft|leak|breach|loss|compromise|misuse|fraud|incident|risk|harm|attack
          |intrusion|abuse|errors?|delays?|outage
        )
      `,
      unless: String.raw`(?:as \w+ as|if|where|when|whenever|best|worst|only|every) possible`,
    },
    {
      words: String.raw`(?:potential|possible|suspected|alleged|apparent|presumed)(?:ly)? (?:potential|possible|suspected|possibly|potentially|perhaps)`,
    },
    {
      words: String.raw`${modal}(?:,? [\w-]+){0,4}?,? (?:potentially|possibly|perhaps|conceivably)`,
      unless: String.raw`(?:as|if|where) possibly|(?:you|we|I) could (?:perhaps|maybe)`,
    },
    {
      words: String.raw`${modal} (?:also |well )?be (?:an? |some |the )?(?:[\w-]+ )?(?:chance|possibility|potential|likelihood) (?:that|of)`,
    },
    {
      words: String.raw`(?:may|might|could) (?:also |well )?be that [^.;:?!]{0,50}?\b(?:perhaps|possibly|potentially|may|might|could)`,
    },
  ],
  passages: ["sentence", "item"],
  counts: isKnownAllTheSame,
  examples: {
    flagged: [
      { text: "Your data may have potentially been read." },
      { text: "The file could possibly have been copied." },
      { text: "Names may potentially be involved." },
      { text: "It is possible that your address might be in the file." },
      { text: "Your address might perhaps be among them." },
      { text: "- Addresses could potentially be misused" },
      { text: "Perhaps a stranger might have had the key." },
      { text: "There is a slight chance that your boat might have been untied." },
      { text: "There might be a possibility that the key was copied." },
      { text: "It may be that the lock was perhaps open." },
      { text: "It appears that the ledger could have been copied." },
      { text: "The gate seems to have possibly been open." },
      { text: "The note may concern a possible theft." },
      { text: "You are receiving this letter because your name was in the file. It may have included your berth." },
      { text: "Our inquiry found that a stranger may have opened the letters." },
      { text: "The thief copied the list. He may have had access to the list since May." },
    ],
    clean: [
      { text: "Your data may have been read." },
      { text: "It is possible that your address was in the file." },
      { text: "We do not know yet whether the file was copied." },
      { text: "Where possible, you may call us." },
      { text: "You may change your password as soon as possible." },
      { text: "It is possible to come later, and you may bring a friend." },
      { text: "Perhaps you might like to call us." },
      { text: "It appears that the key could not be turned." },
      { text: "You may show it to a potential buyer of your boat." },
      { text: "We do not know whose names were in the file. It may have included yours." },
      { text: "A boat was stolen, and somebody may have accessed the log book in it." },
      { text: "The thief copied the list. He may have sold it." },
      { text: "“It could possibly rain,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});
