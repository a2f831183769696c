/**
 * Who came to know something, who looked into it or called somebody in: nothing is owned by that, and what is found may be
 * anybody's. "We heard that the anchor was gone", "our divers determined that the poacher went in without a permit".
 */
import { sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";

/** What stands between and says nothing of how well it was done: "we only learned", "we noticed too late" stay as they are. */
const plainly = String.raw`(?: (?:have|had|has|then|also|since|now|later|first|initially|subsequently|quickly|immediately|promptly|swiftly|soon|thereafter|further|next|eventually|recently|originally|therefore|jointly|next))*`;

const found = sourceLines`
  (?:
    learn(?:ed|t)|determined|discovered|found|concluded|identified|detected|established|ascertained|confirmed|verified
    |observed|noticed|noted|realised|realized|recognised|recognized|saw|believe[sd]?|suspect(?:ed)?|understand
    |understood|uncovered
  )
`;

/** "we learned that the thief", "we concluded the pump was", and not "we found too late", "we found our own mistake". */
const whatIsFound = sourceLines`
  (?:
    (?: (?:on|in|at|from|by|with|through|during|after|as) [^.;:,]{1,60}?)?,? that\b
    | (?=(?:the|an?|these|those|this|some|several|many|two|three) (?!(?:[\w-]+ )?(?:wrong|mistake|error)s?\b)(?:[\w'-]+ ){1,5}?(?:was|were|had|has|have|is|are)\b)
    | (?=(?:many|several|some|a number of|unusual|suspicious|signs of|evidence of)\b)
  )(?! ?(?:we|our|one of our)\b)
`;

/** "launched an investigation, which revealed that": what comes of it is knowledge. */
const lookingInto = sourceLines`
  (?:
    launched|initiated|commenced|conducted|opened|started|undertook|performed|carried out|ordered|commissioned
    |requested|completed|began|begun|set up
  ) (?:
    (?:
      an?|the|our|its|own|full|thorough|internal|independent|forensic|immediate|initial|preliminary|detailed|extensive
      |comprehensive|lengthy|diligent|careful|further|joint|separate
    ) ){0,5}(?:[\w-]+ )?(?:
    investigations?|inquir(?:y|ies)|enquir(?:y|ies)|examinations?|analys[ei]s|reviews?|audits?|search(?:es)?
    |inspections?|assessments?
  )\b(?![^.;]{0,60}\b(?:only|too|late)\b)
`;

/** "our investigation determined": its doer is no owner of what is told behind it. */
const inquirySubject = sourceLines`
  (?:[\w'-]+ ){0,3}?(?:
    investigations?|investigators?|inquir(?:y|ies)|enquir(?:y|ies)|analys[ei]s|analysts?|examinations?|inspections?
    |inspectors?|forensics|findings|experts?|specialists?
  )
`;

const tells = sourceLines`
  (?:
    learn(?:ed|t)|determine[sd]?|discovered|f(?:ound|inds?)|conclude[sd]?|identifie[sd]|detected|established
    |confirm(?:s|ed)?|reveal(?:s|ed)?|show(?:s|ed|n)?|indicate[sd]?|suggest(?:s|ed)?|uncovered|observed|demonstrate[sd]?
  )
`;

const finderPattern = new Sieved(
  new RegExp(
    [
      String.raw`\bwe(?=${plainly} (?:${found}${whatIsFound}|${lookingInto}))`,
      String.raw`\bour(?= ${inquirySubject}${plainly} ${tells}\b)`,
    ].join("|"),
    "gi",
  ),
);

const nobodys: ReadonlyMap<string, string> = new Map([
  ["We", "It"],
  ["we", "it"],
  ["Our", "The"],
  ["our", "the"],
]);

/** `text` with whoever only came to know something told as nobody of ours; places stay the same. */
export function withoutFinders(text: string): string {
  return finderPattern.replaceIn(text, (finder) => nobodys.get(finder) ?? finder);
}
