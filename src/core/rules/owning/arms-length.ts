import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { findPhrases, type Phrase } from "../wording-rule.ts";

/** "a third-party vendor", "one of our payroll suppliers" */
const supplier = sourceLines`
  (?:an?|one of (?:our|its|the)|our|its|the) (?:[\w-]+ ){0,3}?(?:
    vendor|supplier|provider|sub-?contractor|contractor|(?:sub-)?processor|business (?:associate|partner)|third party
    |outside (?:firm|company)|external (?:firm|company)
    |(?:mailing|hosting|printing|software|cloud|payroll|IT) (?:firm|company|house)
  )s?
`;
const place = String.raw`(?:environment|system|server|platform|network|database|software|application|app|website|portal|tool|service|cloud|storage|mailbox|account|infrastructure|program)s?`;
const doing = String.raw`(?:provid|suppl|handl|operat|run|host|process|print|deliver|manag|maintain|perform|carri|carry|look|stor|keep|support|help)\w*`;

const message =
  "“{words}” keeps the supplier at arm's length, and nowhere does the letter say what was your own part. Say that you chose it, what you gave it, and that you answer for it.";

/** Where an incident is put at a supplier's door: "an environment maintained by a third-party vendor". */
export const armsLength: readonly Phrase[] = [
  String.raw`an? (?:\w+ )?(?:independent|separate|third-party|external|outside) (?:[\w-]+ ){0,2}?(?:company|firm|organi[sz]ation|contractor|provider|supplier|business|vendor|agency|operator),? (?:(?:which|that|who) )?(?:(?:has|have|had|also) )?${doing}`,
  String.raw`${place} (?:(?:that|which) (?:is|was|are|were) )?(?:maintained|hosted|operated|run|managed|provided|owned|administered|controlled|supplied|used|supported) by ${supplier}`,
  sourceLines`
    (?:incident|breach|attack|leak|intrusion|theft|activity|event|compromise|failure|hack)s? (?:(?:which|that) )?(?:(?:has|have|had) )?(?:(?:recently )?(?:occurred|happened|taken place|took place|originated|arose) )?(?:
      at|on|with|within|in|involving|affecting|experienced by|suffered by|reported by|impacting|concerning
    ) ${supplier}
  `,
].map((words) => ({
  words,
  message,
  unless: String.raw`not|no|never|nor|nothing|neither|none|if|whether|will|would|could not|cannot|\w+n't|forensics?|investigat\w+ by|engaged|retained|hired|appointed|monitoring|help ?lines?|call cent(?:re|er)|offer\w*`,
}));

const findArmsLength = findPhrases(armsLength);
const armsLengthPattern = new RegExp(`^(?:${armsLength.map(({ words }) => words).join("|")})$`, "i");
const incidentPattern =
  /\b(?:incident|breach\w*|attack\w*|unauthori[sz]ed|intru\w+|stole\w*|theft|copied|leak\w*|expos\w*|compromis\w*|accessed|acquired|hack\w*|suspicious|ransom\w*|malware|lost|got (?:in|at|hold)|shown|published|vulnerab\w+|disclosed|viewed)\b/i;

/** "we chose that firm", "you trusted us", "we remain responsible", "we should have asked" */
const ownPartPattern = patternLines("i")`
    \b(?:
      (?:we|I|the [a-z]+) (?:\w+ly )?(?:
        chose|selected|picked|entrusted|gave (?:them|it|him|her|this|your?)|passed (?:your|them|it)|answer|should have
        |ought to have|could have|did(?: not|n't) (?:check|ask|insist|verify|make sure|test|require)
        |never (?:checked|asked)|failed|(?:take|accept|bear)s? (?:\w+ )?(?:responsibility|blame)
      )
      |(?:remain|are|am|is) (?:\w+ )?(?:responsible|answerable|accountable) (?:for|to)
      |our (?:own )?(?:responsibility|fault|duty|choice|decision|mistake|failure)
      |(?:gave|trusted|entrusted) (?:us|it to us)|trust in us
    )\b
  `;

/** Whether a hit of `armsLength` counts: the first in a letter that tells of an incident there and of no part of our own; undefined for others. */
export function countsAtArmsLength({ passage, start, end }: PlacedHit, context: RuleContext): boolean | undefined {
  const { draft, judgements, kind } = context;
  const text = draft.passages[passage]?.text ?? "";
  if (!armsLengthPattern.test(text.slice(start, end))) {
    return undefined;
  }
  return (
    !kind.id.startsWith("status") &&
    incidentPattern.test(text) &&
    judgements.get("fault")?.state !== "met" &&
    !draft.passages.some(
      (other, index) =>
        ownPartPattern.test(other.text) ||
        (index < passage && incidentPattern.test(other.text) && findArmsLength(other.text).length > 0),
    )
  );
}
