import { sourceLines } from "../../text/pattern-lines.ts";
import { actedAgainstRules } from "../../wording/fault/owning-blamed-one.ts";
import { isOwnedNearby } from "../owned-nearby.ts";
import { wordingRule } from "../wording-rule.ts";
import { others, them } from "./other-parties.ts";
import { armsLength, countsAtArmsLength } from "./arms-length.ts";

/** Those whom we serve, and what they are said to have brought upon themselves */
const readers = String.raw`(?:users|customers|clients|members|patients|parents|guests|subscribers|account holders|people|some of you|you|they)`;
/** "entirely", "squarely and solely" */
const alone = String.raw`(?:entirely|solely|wholly|purely|exclusively|squarely|firmly|fully|completely|alone|only|and solely|and only)`;
const notUs = String.raw`(?!(?:us|we|me|I|ours|ourselves|our (?:staff|team|engineers?|own|company|organi[sz]ation|side|board|management|code|systems?|servers?|software|tools?|network|failure))\b)`;
const misdeed = sourceLines`
  (?:
    failed|let (?:[\w']+ ){1,3}down|neglected|ignored|botched|bungled|got it wrong|is solely
    |(?:was|had been|has been) (?:breached|hacked|attacked|compromised|at fault|responsible|to blame|careless|negligent)
    |were (?:breached|hacked|at fault|responsible|to blame|careless|negligent)|should (?:never |not )?have
    |ought to have|was supposed to
    |(?:made|suffered|experienced|caused|had) an? (?:\w+ ){0,2}?(?:
      mistake|error|breach|leak|attack|outage|failure|incident
    )
    |(?:leaked|lost|exposed|left|misconfigured|mishandled|broke|deleted|mixed up) (?:
      your|our|the|a|an|some|it|them|this
    )
    |published (?:your|our|some)
    |(?:did not|didn't|had not|never) (?:
      tell|told|warn|warned|inform|informed|follow|followed|keep|kept|check|checked|do its
    )
  )
`;
const causedBy = String.raw`(?:due to|because of|caused by|as a result of|the result of|owing to|thanks to|down to)`;

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
    ...["network", "grid", "insurer", "consultant", "control", "fault", "blame", "culprit", "responsib", "accountab"],
    ...["liable", "reus", "re-us", "due to", "result of", "owing to", "thanks to", "down to", "ly by", "party"],
    ...["parties", "vendor", "supplier", "contractor", "provider", "partner", "operator", "processor", "courier"],
    ...[
      "carrier",
      "host",
      "printer",
      "designer",
      "manufacturer",
      "landlord",
      "developer",
      "agency",
      "airport",
      "county",
    ],
    ...["compan", "firm", "people", "builder", "cleaner", "auditor", "would", "everything", "nothing", "hands"],
    ...["not us", "n't us", "not at", "not in", "not with", "not by", "not our", "our doing", "our making"],
    ...["no part", "no hand", "foreseen", "force majeure", "act of god", "doing of", "negligence", "careless"],
    ...["themselves", "yourselves", "see ", "seen ", "predict", "anticipat", "prevent", "guard", "let down"],
    ...["failed", "misled", "deceived", "assured", "promised", "lied to", "kept in the dark", "mercy", "regulator"],
    ...["ministry", "post office", "scheme", "not we", "other", "someone else", "you should", "you ought"],
    ...["gullible", "naive", "acted", "behaved", "followed", "met ", "complied", "observed", "forced us"],
    ...["obliged us", "compelled us", "left us", "none of", "not me", "not mine", "not for us", "maker", "problem"],
    ...["issue", "error", "mistake", "cause", "decision", "choice", "our call", "our idea", "failure on", "let us"],
    ...["of yours", "independent", "associate", "house", "polic", "procedure", "rule", "instruction", "guideline"],
    ...["protocol", "training"],
  ],
  unless: String.raw`whether|nobody but us|no one but us|(?:we|I) (?:\w+ )?(?:are|am) (?:\w+ )?to blame|blame (?:is|lies|was) (?:ours|with us)|(?:does|do|did|is|are) (?:not|in no way) (?:excuse|absolve|lessen|free)|no excuse`,
  phrases: [
    { words: String.raw`nothing to do with (?:us|our [\w-]+)|${them}'s? (?:own )?(?:fault|mistake|doing|negligence)` },
    {
      words: String.raw`(?:(?<=, )|and |but )not (?:for |by |with )?(?:us|ours|me|mine)(?=[.!]?$)`,
      unless: String.raw`you|yours?`,
    },
    {
      words: String.raw`(?:other people|others|someone else|somebody else|other firms|other companies)'s? (?:errors?|mistakes?|faults?|failures?|failings?|negligence)`,
    },
    {
      words: String.raw`own [\w-]+ (?:did|have done|had done) nothing wrong`,
    },
    {
      words: String.raw`(?<!\bwhat )you (?:should|ought to) (?:never |not |also )?have (?!been|received|had|heard|got|seen|learn)\w+`,
    },
    {
      words: String.raw`(?<!\b(?:if|when|that) (?:some )?)${readers} (?:were|was|are|have been|had been) (?:\w+ )?(?:careless|negligent|at fault|to blame|gullible|naive|irresponsible)`,
    },
    {
      words: String.raw`none of (?:this|it|that) (?:is|was) (?:our (?:doing|fault|making|responsibility)|of our (?:doing|making)|down to us)`,
    },
    { words: String.raw`culprits? (?:is|are|was|were) ${them}` },
    {
      words: sourceLines`
        (?:we|I|our [\w-]+) (?:have |has )?(?:always )?(?:acted|behaved) (?:
          properly|correctly|responsibly|in good faith|by the book|as (?:we|anyone) should
        )
        |(?:we|our [\w-]+) (?:\w+ )?(?:followed|met|complied with|observed) (?:all|every) (?:of )?(?:the )?(?:[\w-]+ )?(?:
          rules?|procedures?|standards?|requirements?|guidelines|regulations?|best practices?|laws?
        )
      `,
    },
    { words: String.raw`(?:forced|obliged|compelled) us to|left us (?:with )?no (?:choice|option)` },
    { words: String.raw`(?:beyond|outside|out)(?: of)? (?:our|anyone's|anybody's|the \w+'s) control` },
    { words: String.raw`(?:through |by )?no fault of (?:ours|our own)` },
    {
      words: String.raw`(?:is|was|were) not (?:caused by|due to|the result of) (?:any (?:failure|fault|error|mistake|failing)(?: of ours| on our part|s)?|us)`,
    },
    {
      words: sourceLines`
        (?:is|was|were|are)(?: not|n't| in no way| hardly| none of) (?:
          our (?:own )?(?:fault|mistake|doing|making|error|responsibility|decision|choice|call|idea)
          |of our (?:own )?(?:doing|making)|down to us|on us
          |(?<!\b(?:that|which|who)(?: is| was|'s|)(?: not|n't) )us(?=[.,;:!]| (?:who|that))
        )
      `,
    },
    {
      words: String.raw`(?:there was )?no (?:mistake|error|fault|failing|failure|negligence) on our (?:part|side|end)`,
    },
    {
      words: String.raw`(?:we|I)(?: are|'re| am) not (?:the ones? )?(?:\w+ )?(?:responsible|at fault|to blame|answerable|accountable|liable)(?! (?:to|for (?:the )?(?:content|security|privacy|practices|websites?)))`,
    },
    { words: String.raw`(?:we|I) (?:bear|carry|had|played|have) no (?:blame|part in|hand in|share in|say in)` },
    {
      words: String.raw`(?:cannot|can't|can not|could not|must not|should not) be (?:held (?:\w+ )?(?:responsible|accountable|liable|to account|answerable)|blamed)`,
    },
    {
      words: String.raw`(?<!\b(?:no|any) )(?:fault|doing|negligence|carelessness) of ${notUs}(?:an? |the |our |your )?(?!yours|anyone|anybody)[\w'-]+(?: [\w'-]+)?`,
    },
    {
      words: String.raw`(?<!\b(?:we|I|who|that|persons?|those|one|team|officer|our [\w-]+) (?:alone )?)(?:is|are|was|were) (?:${alone} )?responsible for (?:this|what happened|the (?:outage|leak|loss|breach|incident|failure|delay|error|mistake|disruption|damage))`,
    },
    {
      words: String.raw`(?:responsible|to blame|at fault|caused|failed|fault)\b[^.;:?!]{0,60}, (?:and )?not (?:us|we|ours|our (?:own )?[\w-]+)`,
    },
    {
      words: String.raw`(?:brought|bring) (?:this|it|that) (?:up)?on (?:themselves|yourselves)|only themselves to blame`,
    },
    {
      words: String.raw`(?:nobody|no one)(?: \w+)? (?:could|can) (?:possibly |reasonably )?(?:have )?(?:seen? (?:this|it|that) coming|foreseen?|predict(?:ed)?|anticipated?|prevent(?:ed)?|guard(?:ed)?)`,
    },
    {
      words: String.raw`(?:we|I) (?:were|was|have been|had been|are) (?:\w+ )?(?:let down|failed|misled|deceived|assured|promised|lied to|kept in the dark)|at the mercy of`,
    },
    {
      words: String.raw`(?:made|introduced|lost|deleted|exposed|leaked|published|committed|mixed up|mishandled) by ${them}`,
    },
    { words: String.raw`(?:our )hands (?:were|are|have been) (?:\w+ )?tied` },
    {
      words: sourceLines`
        (?:
          we|I|our \w+
          |the (?:
            clinic|school|trust|bank|company|firm|council|club|shop|museum|university|charity|hospital|library|board
          )
        )(?: had| have|'ve|'d)? (?:did|done) (?:
          everything (?:
            right|correctly|properly|by the book
            |(?:that )?(?:we|anyone) (?:should|could) (?:have )?to (?:prevent|protect|avoid|keep)
          )
          |nothing wrong
        )
      `,
    },
    {
      words: String.raw`(?:there (?:was|is) )?nothing (?:that |else |more )?(?:we|anyone|anybody) (?:could have|can have|could) (?:done|do)`,
    },
    {
      words: String.raw`(?:could|can)(?: not|not|n't) (?:\w+ )?have (?:been )?(?:foreseen|prevented|avoided|known)|force majeure|act of god`,
    },
    {
      words: sourceLines`
        (?:fault|blame|responsibility|liability|problem|issue|error|mistake|cause)(?: (?:for|of|in) [^.,;:?!]{1,40}?)? (?:
          (?:lies|lay|rests|belongs|falls|sits|must be laid|must lie|has to be laid) (?:${alone} )*(?:with|on|at|to|upon)
          |(?:is|was) (?:${alone} )*(?:with|that of)
        ) ${notUs}[\w'-]+(?: [\w'-]+){0,2}
      `,
    },
    {
      words: String.raw`(?:caused|triggered|brought about|created|introduced|made) ${alone} by ${notUs}(?:an? |the |our )?[\w'-]+(?: [\w'-]+)?`,
    },
    {
      words: String.raw`(?<!\b(?:we|I|are we|am I) (?:are|am|were|was) )(?:${alone}|themselves) (?:responsible for (?:this|what|the (?:loss|leak|breach|incident|failure|outage|delay|error))|(?:the )?(?:fault|doing|responsibility) of ${notUs}|to blame)`,
    },
    {
      words: String.raw`(?<!\b(?:we|I|us|ourselves|me|ours|nobody|no one|who|what|not) (?:alone )?)(?:is|are|was|were) (?:the (?:only )?ones? )?(?:${alone} )?(?:to blame|at fault)`,
    },
    {
      words: String.raw`(?<!\b(?:not|n't|never|to|no|nor|or) )blame (?:the|our|your|them|him|her|it on|this on) ?[\w'-]*`,
    },
    { words: String.raw`(?:the )?(?:real|true|only|actual) (?:culprits?|guilty (?:party|parties|ones)|villains?)` },
    {
      words: String.raw`(?:happened|occurred|began|started|took place|arose|originated|came|lay|lies|was|were|is) (?:at|with|by|in|from|on) ${notUs}[^.;:?!,]{1,40},? (?:and )?not (?:at|with|by|in|from|on) (?:us\b|here|our\b|ours|any of our)(?: [\w-]+)?`,
    },
    {
      words: String.raw`(?:mistake|error|fault|failure|problem|failing|negligence|carelessness)s? (?:on|at) (?:their|${them}'s?) (?:end|side|part)|(?:mistake|error|fault|failure|failing|negligence|carelessness)s? (?:on the part|on the side|at the hands) of ${them}`,
    },
    {
      words: String.raw`(?:issue|problem|fault|failure|error|mistake|flaw|bug|glitch)s? (?:at|with|by|of|in|on the part of) ${them} (?:has |had |have )?(?:caused|led to|resulted in|was behind|is behind)`,
    },
    { words: String.raw`it (?:is|was) ${them}(?:'s? [\w-]+)? (?:that|who|which) [\w'-]+` },
    {
      words: String.raw`user error|(?:users|customers|members)' own (?:fault|carelessness|mistake|doing)|fault of yours`,
    },
    {
      words: String.raw`(?:${them}|third[- ]part(?:y|ies)) (?:who |which |that )?(?:has |had |have |themselves |itself )?(?:simply |once again )?${misdeed}`,
    },
    {
      words: String.raw`(?:had ${them}|if ${them} had|had (?:the )?${readers}(?! been \w+ed\b)|if (?:the |our )?${readers} had)(?! (?:an?|the|no|any|your|to|questions?|our|some)\b)(?= [^.;:?!]{3,100}, [^.;:?!]{1,60} would\b)(?: [\w'-]+){1,3}`,
    },
    {
      words: String.raw`(?:direct|address|send|take) (?:your|any|all) (?:complaints?|claims?|grievances|anger) to ${them}`,
    },
    {
      words: String.raw`(?:because|since) (?:some |many |our |the |certain |a few )?${readers} (?:had |have )?(?:re-?used|chose|chosen|failed|forgot|forgotten|ignored|neglected|clicked|fell for|shared|picked|did not|didn't|had not)(?: [\w'-]+){0,2}`,
      unless: String.raw`you did not (?:have|need|get|receive|hear)`,
    },
    {
      words: String.raw`(?:users|customers|people|account holders|you) (?:who )?(?:had )?(?:re-?used|reusing|re-using) (?:\w+ )?passwords?`,
      unless: String.raw`if|unless|whether|where|you should|please|elsewhere|do not|don't`,
    },
    {
      words: String.raw`${causedBy} (?:an? |the |our |one of our )?(?:\w+ ){0,6}?(?:of|at|by|with|in) (?:an? |the |our |one of our )?${others}s?`,
    },
    { words: String.raw`${causedBy} (?:an? |the |our |one of our )?${others}s?(?:'s?)?(?: \w+)?` },
    {
      words: String.raw`(?!(?:[\w-]+ ){1,3}?(?:customer|user|member(?! of)|supplier|provider|contractor|printer|courier|carrier|vendor|caller|visitor|reader|partner|intruder|attacker|hacker)\b)${actedAgainstRules}`,
      unless: String.raw`if|whether|any|nobody|no one|(?:we|I) (?:had |have )?(?:not|never)`,
      message:
        "“{words}” puts it on one colleague. To readers that colleague is you: say beside it what was your own part, such as what nobody had explained, checked or made impossible.",
    },
    ...armsLength,
  ],
  counts: (hit, context) => countsAtArmsLength(hit, context) ?? !isOwnedNearby(hit.passage, 2, context),
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
      { text: "The blame for the empty seats rests squarely with the ferry line." },
      { text: "We did everything by the book; the courier let us down." },
      { text: "Had the printer read our note, no card would have gone astray." },
      { text: "Thieves are to blame for the empty shelves." },
      { text: "The leak began at Ostra, and not at our theatre." },
      { text: "The theatre cannot be held liable for what the ushers' agency did." },
      { text: "It was the landlord who cut the power." },
      { text: "A technical issue at our supplier caused this." },
      { text: "Please take any complaints to our courier." },
      { text: "The mix-up had nothing to do with us." },
      { text: "The employee acted against our policy on attachments." },
      { text: "Our colleague in repairs did not follow our procedures." },
      { text: "You should have kept the ticket dry." },
      { text: "An intruder got into a server run by a third-party vendor and copied your ticket history." },
      { text: "We write about a theft of data at Ostra, an independent firm that prints tickets for us." },
      { text: "Your seat number was exposed in an incident at one of our suppliers." },
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
      { text: "The employee acted against our policy. We had never explained it to her, and that was our mistake." },
      { text: "The customer ignored our instructions.", note: "Nobody's colleague." },
      { text: "If an employee acts against our policy, tell us." },
      { text: "Our clerk followed our procedures, and they were wrong.", note: "It is owned." },
      { text: "If you reused the password elsewhere, change it there too." },
      { text: "We have the network under our control again." },
      { text: "A third party is checking our work." },
      { text: "“It was no fault of ours,” said the carrier.", note: "Somebody else's words." },
      { text: "Please do not blame the ushers." },
      { text: "A fault at our supplier caused this. We had not checked what it sent us, and that was our mistake." },
      { text: "We look for problems at our suppliers that caused delays before." },
      { text: "Our landlord let us keep the costumes in his barn." },
      { text: "Nobody but us is to blame." },
      { text: "Your data was copied at one of our suppliers. You trusted us with it, and we chose that firm." },
      { text: "A server run by a third-party vendor holds our sound effects." },
      { text: "Please keep a copy somewhere that isn't us." },
      { text: "If you had a ticket for Monday, the box office would like to hear from you." },
      { text: "We are not responsible enough with spare keys, and that was our mistake." },
    ],
  },
  exceptions: "The law may want the supplier’s part told. Tell it as a fact, and your own part in the same breath.",
});
