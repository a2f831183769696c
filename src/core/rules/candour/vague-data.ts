import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { overlapTest } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { isInnocent } from "./untouched-data.ts";

const kinds = sourceLines`
  (?:
    (?:
      (?:other )?(?:
        personal|customer|user|client|patient|employee|member|account|sensitive|confidential|private|internal|other
        |identifying|identifiable|personally identifiable|health|medical|financial|staff|student|pupil|policyholder
        |business|company|limited|further|additional|non-sensitive|basic|historical|important|valuable|guest|tenant
        |donor|subscriber|booking|order|case|related|specific
      )
      |personal or \w+|of this
    )(?:,| and| or)? )*
`;
const whose = String.raw`(?:(?:your|(?:our )?[\w-]+s'|our [\w-]+'s|[\w-]+'s|their|the|our|his|her|these|those) )?`;
const some = sourceLines`
  (?:
    some|certain|limited|various|several|multiple|different|many|unspecified|miscellaneous|assorted
    |an? (?:
      (?:
        certain|limited|large|small|wide|broad|undetermined|unspecified|undisclosed|unknown|great|significant
        |considerable
      ) )?(?:
      range|number|variety|set|quantity|amount|portion|subset|selection|deal|mix|assortment|proportion|part|collection
      |body|volume
    )(?= of)
    |(?:parts|portions|elements|pieces|bits)(?= of)
  )
`;
const sorts = String.raw`(?:kinds|types|sorts|categories|classes|forms|pieces|items|bits|elements|sets|parts)`;
/** "about your child", "belonging to our tenants", "you had given us" */
const ofYours = sourceLines`
  (?:
    (?:
      about|on|concerning|regarding|(?:relating|related|pertaining|belonging|linked|tied) to|connected (?:with|to)
      |associated with|in connection with|of|from|to do with
    ) (?:
      you(?!r (?:rights|options|questions|choices|next)\b)(?:rself|r \w+)?
      |(?:our|some|some of our|the|other|former|current|its|club|all|these|those|past|many|several) (?:[\w-]+ )?[\w-]+s'?
      |(?:club |fellow )?(?:
        customers|members|patients|users|tenants|guests|donors|staff|employees|policyholders|students|pupils|clients
        |parents|children|people|residents|applicants|subscribers|volunteers
      )
      |another [\w-]+|other [\w-]+s|somebody else|someone else|strangers
    )
    |(?:that |which )?(?:you|they|our \w+|customers|members|patients) (?:(?:may |might )?(?:have|had) )?(?:once )?(?:
      gave|given|provided|shared|entrusted|supplied|submitted|entered|told|sent|left|filed|uploaded|disclosed
    )
    |(?:that |which )?(?:we|I) (?:hold|held|keep|kept|store|stored|have|had) (?:about|on|for) (?:you|our|the|some|\w+s\b)
  )
`;

const somePattern = new RegExp(`^${some}`, "i");

/** What happened to it: "was copied", "were affected". */
const affected = patternLines("i")`
    \b(?:
      access(?:ed|ible)?|cop(?:y|ied)|stolen|stole|theft|thie(?:f|ves)|taken|took|expos\w+|leak\w+|affect\w+|involv\w+
      |compromis\w+|impact\w+|obtained|viewed|downloaded|disclos\w+|acquir\w+|read|seen|saw|public|publish\w*|visible
      |lost|deleted|exfiltrat\w+|posted|sent|left (?:our|the|on|in|at|behind|lying)|(?:was|were|been) left|astray
      |missing|contain(?:s|ed|ing)?|held|holds|includ(?:es|ed)|among
      |in the (?:\w+ )?(?:file|bag|box|folder|mail|e-mail|list|backup|letter|laptop)
      |on the (?:\w+ )?(?:laptop|disk|drive|stick|phone|server|list|page)|hacked|hackers?|breach\w*|fell into|got out
      |passed (?:on|to)|handed|open to|opened|removed|had|carried|stored|intruders?|attackers?
    )\b
  `;
/** Then the kinds are named: "including names", "such as", ": names". */
const namedPattern =
  /\b(?:includ(?:e[ds]? (?!(?:different|various|certain|some|several|many)\b)|ing)|such as|namely|like|e\.g\.|i\.e\.|for example|for instance|among (?:them|these)|meaning|that is|consisting of|comprising)|:|\(/i;
/** A kind of data that readers know: "your name", "e-mail addresses". */
const kindPattern = patternLines("i")`
    \b(?:
      (?:first |last |full |user)?names?(?! of the)|(?:e-?mail |postal |home |billing )?address(?:es)?|dates? of birth
      |birthdays?|phone numbers?|telephone numbers?|passwords?|passport|card numbers?|account numbers?|social security
      |national insurance|salar(?:y|ies)|diagnos[ei]s|photos?|photographs?|payslips?|invoices?|api keys?|tokens?|marks
    )\b
  `;
/** "(e.g. the date of your claim)", ", such as your berth": then it is said what lies in it. */
const examplePattern =
  /^[^.;?!]*?(?:\((?:e\.g\.|for example|such as|that is|your |the )|, (?:such as|including|for example) )/i;
/** "the records relating to your hearing test": of which matter, tells the kind; of whose, or of “your relationship”, does not. */
const matterPattern =
  /\b(?:relating|related|pertaining) to your (?!(?:accounts?|polic(?:y|ies)|files?|cases?|claims?|use|membership|child(?:ren)?|famil(?:y|ies)|household|relatives?|patients?|employees?|customers?|records?|profiles?|person|relationships?|interactions?|dealings?|business|visits?|contacts?|involvement)\b)[\w-]+/i;
/** "Deleted all account data of the three": what was done about it. */
const undonePattern =
  /^\W*(?:we |our \w+ )?(?:have |has )?(?:deleted|removed|erased|wiped|purged|destroyed|recovered|restored|locked|closed|reset|checked|reviewed)\b/i;

/** "information desks", "data centre" */
const notData = String.raw`(?! (?:desks?|boards?|sheets?|security|systems?|cent(?:re|er)s?|points?|protection|controllers?|stands?|packs?|commissioner|technology|screens?|events?|matters?|breach(?:es)?|leaks?|incidents?|privacy)\b)`;

const stuff = "(?:data|information|details|particulars|paperwork|documents|records|material)";
const usually = "(?:ordinarily|normally|usually|typically|commonly|generally|customarily|often|routinely)";
/** "information of the kind ordinarily contained in a letter", "the usual paperwork" */
const usual = sourceLines`
  (?:
    ${stuff} of (?:the|a|this|that) (?:kind|type|sort|nature)(?: (?:that|which) (?:is|are))? (?:
      ${usually} [\w-]+(?: (?:in|by|on|with|at|for) an? [\w-]+)?|you (?:give|gave|provided?|sen[dt])
    )
    |${stuff}(?: (?:as|that|which) (?:is|are))? ${usually} (?:
      contained|found|held|included|recorded|kept|given|provided|stored|exchanged|submitted|collected|required|needed
    )
    |(?:kinds?|sorts?|types?) of (?:personal )?${stuff} (?:(?:that|which) )?(?:you|one) (?:would|might|will|${usually}) [\w-]+
    |(?:other|further|additional) (?:personal )?${stuff} (?:
      relating to|about|concerning|connected with|regarding|linked to
    ) your? ?[\w-]*
    |(?:usual|customary|standard|ordinary|typical) (?:(?:kinds?|sorts?) of )?(?:personal )?${stuff}
  )
`;
/** "profile information and preferences": a drawer, and not what lies in it. */
const drawer = sourceLines`
  (?<!\b(?:bank|card|insurance|payment|savings|credit|tax|pension) )(?:(?:other|additional|related|associated|similar|miscellaneous|any|certain) )*(?:
    profile|account|usage|activity|lifestyle|background|behaviou?ral|related|associated|additional|supplementary
    |miscellaneous|similar
  ) (?:account |profile |personal )?(?:data|information|details)(?! \()(?!
    ,? (?:such as|including|like|namely|e\.g\.|for example|i\.e\.)|:
  )(?: and preferences| (?:that |which )?you (?:have |may have )?(?:provided|gave|given|submitted|entered))?
`;
const listedMessage =
  "“{words}” leaves readers to guess what lies in it, and everybody fears for the worst. Name the kinds of data in plain words.";

export const vagueData = wordingRule({
  id: "IC413",
  name: "vague-data",
  title: "“Certain information”",
  message:
    "“{words}” leaves open what was affected, and everybody fears for the worst. Name the kinds of data, or say that you do not know yet and when you will.",
  why: "Readers need to know which of their data it is to know what to do.",
  source: "GDPR Art. 33(3)(a) and Cal. Civ. Code § 1798.82(d)(2): the kinds of data; Whittaker (2020), TechCrunch",
  severity: "information",
  triggers: [
    ...["data", "information", "details", "records"],
    "particulars",
    "documents",
    "paperwork",
    "material",
    "things",
    "stuff",
    "files",
    "content",
    "correspondence",
    ...["profile", "account", "application", "history", "booking", "claim", "case", "treatment", "particular"],
  ],
  phrases: [
    { words: usual, message: listedMessage },
    { words: drawer, message: listedMessage },
    {
      words: sourceLines`
        (?<!\b(?:in|the|specific|these|those|which|what) )${some} (?:of )?(?:(?:the |different |various |other )?${sorts} of )?${whose}${kinds}(?:
          data|information|details|records|particulars|documents|paperwork|correspondence|(?<!\w\.)files
          |personal (?:material|content|files)
        )(?: (?:elements?|items?|points?|fields?|sets?|types?))?${notData}(?: ${ofYours})?
      `,
    },
    {
      words: String.raw`(?:${kinds}(?:data|information|details|particulars|records|documents|material))${notData} ${ofYours}`,
    },
    {
      words: String.raw`(?:some |certain |various |a few )?(?:\w+ )?(?:personal|sensitive|private|confidential) (?:things?|stuff|matters|material|items|content|particulars)`,
    },
    {
      words: String.raw`(?:your|(?:our )?[\w-]+s'|customer|patient|member|personal|client|employee) ${kinds}(?:data|information|details|records)(?= (?:may|might|could|was|were|has|have|had) )`,
    },
    {
      words: String.raw`(?:only |just |merely |very )*(?:basic|simple|routine|ordinary|general|harmless|low-risk|innocuous) (?:contact |personal |account |customer |identity |demographic |tenan\w+ |member\w* )?(?:data|information|details)${notData}`,
      message:
        "“{words}” makes little of it and does not say what it was. Name the kinds of data in plain words, and let readers judge.",
    },
    {
      words: String.raw`(?:some|certain|various|several) (?:parts|elements|bits|pieces|details|sections|aspects) of (?:your|their|our [\w-]+s'|the) (?:[\w-]+ )?(?:profiles?|accounts?|files?|applications?|history|bookings?|claims?|cases?|treatment)`,
    },
  ],
  passages: ["sentence", "item"],
  counts: (hit, context) => {
    const kind = context.draft.passages[hit.passage]?.kind;
    return hit.message === listedMessage
      ? isListed(hit, context)
      : kind === "sentence" && isAffected(hit, context) && (isAmount(hit, context) || !isTold(context));
  },
  examples: {
    flagged: [
      { text: "Some of your data was copied." },
      { text: "Certain information may have been accessed." },
      { text: "The attackers took certain records." },
      { text: "Some customer information was exposed." },
      { text: "They copied some of our customers' details." },
      { text: "Various personal details were leaked." },
      { text: "Information about our lodgers was left on the ferry." },
      { text: "The thief took documents that you had given us." },
      { text: "Several types of member data were visible." },
      { text: "A range of confidential records was posted." },
      { text: "Your personal details may have been seen." },
      { text: "There were some private things in the parcel that was opened." },
      { text: "The stolen folder held your name and information of the kind normally found in a berth contract." },
      { text: "The ledger that was copied contained basic contact details." },
      { text: "What was copied:\n\n- your name\n- the usual paperwork of a mooring" },
      { text: "The file that was copied held names, phone numbers, and profile information." },
      { text: "We have no reason to believe that this is over; some of your details were copied." },
      { text: "None of the locks worked, and some of your information was copied." },
      { text: "Some information relating to your person was copied." },
      { text: "Some data pertaining to your relationship with us was copied." },
      { text: "Certain information relating to your interactions with the marina was copied." },
    ],
    clean: [
      { text: "Your name and your e-mail address were copied." },
      { text: "Some of your data was copied: your name and your address." },
      { text: "Certain information was exposed, including your name." },
      { text: "Some of your data was copied.\n\n- names\n- addresses", note: "Named right below." },
      { text: "We need some information from you to find your order." },
      { text: "We do not know yet whether some data was copied; we will tell you by 9 March 2026." },
      { text: "Some information was copied. It was your name and your berth.", note: "Named right after." },
      { text: "Information about our lodgers was not copied." },
      { text: "We have no sign that keys, plans, and personal details were copied.", note: "One list." },
      { text: "If the parcel was opened, and some of your details were seen, we will call you." },
      { text: "We sent you information about your berth twice.", note: "Meant for the reader." },
      { text: "Should your details have been in the parcel, we will call you.", note: "Nobody knows." },
      { text: "We had to restore some data from the backup." },
      { text: "The file that was copied held names and account information (berth and tariff)." },
      { text: "The ledger that was copied held basic contact details: names and phone numbers." },
      { text: "Our desk gives general information." },
      { text: "You can change your profile information and preferences in the app.", note: "Nothing happened to it." },
      { text: "Some information boards were stolen from the zoo." },
      { text: "We have no sign at all that your details were read." },
      { text: "Some information relating to your boat licence was visible.", note: "What it is about is told." },
      {
        text: "What was copied:\n\n- names and berths\n\nWhat we did:\n\n- deleted all account data of the three anglers",
        note: "What was done about it.",
      },
      { text: "No names, addresses, usage data or passwords were copied." },
      {
        text: "The folder that was copied held your name and information that is usually needed for a berth (e.g. the length of the boat).",
      },
      { text: "Your profile information was copied. It was this:\n\n- name\n- berth", note: "Listed right below." },
      { text: "More information about you was asked for than we need." },
      { text: "“Some data was copied,” said the carrier.", note: "Somebody else's words." },
    ],
  },
});

/** "some of your data", where "information about you" needs no kinds if the draft names them elsewhere. */
function isAmount({ passage, start }: PlacedHit, { draft }: RuleContext): boolean {
  return somePattern.test(draft.passages[passage]?.text.slice(start) ?? "");
}

/** Whether it stands in what the draft lists as affected: beside "your name", or in a line among such lines. */
function isListed({ passage, end }: PlacedHit, { draft, judgements }: RuleContext): boolean {
  const here = draft.passages[passage];
  const text = here?.text ?? "";
  const [next, afterwards] = draft.passages.slice(passage + 1);
  const isListBelow = here?.kind === "sentence" && next?.text.endsWith(":") === true && afterwards?.kind === "item";
  const near = here?.kind === "item" ? draft.passages.slice(Math.max(passage - 1, 0), passage + 2) : [here];
  const isEvidence = overlapTest(judgements.get("data-involved")?.evidence ?? []);
  const isAmongData = near.some((one) => one !== undefined && one.kind === here?.kind && isEvidence(one.span));
  return (
    isAmongData &&
    !isListBelow &&
    !isInnocent(text, { start: 0, end: text.length }) &&
    !undonePattern.test(text) &&
    !examplePattern.test(text.slice(end))
  );
}

function isTold({ draft }: RuleContext): boolean {
  return draft.passages.some(({ kind, text }) => kind === "item" || kind === "row" || kindPattern.test(text));
}

/** Whether something happened to it, and neither the sentence nor one beside it names a kind of data. */
function isAffected({ passage, start, end }: PlacedHit, { draft }: RuleContext): boolean {
  const text = draft.passages[passage]?.text ?? "";
  const [before, next] = [draft.passages[passage - 1], draft.passages[passage + 1]];
  const isListed = next?.kind === "item" || next?.kind === "row";
  const isNamedNear = [before, next].some((near) => near?.kind === "sentence" && kindPattern.test(near.text));
  return (
    affected.test(text) &&
    !namedPattern.test(text) &&
    !kindPattern.test(text) &&
    !matterPattern.test(text) &&
    !isListed &&
    !isNamedNear &&
    !isInnocent(text, { start, end })
  );
}
