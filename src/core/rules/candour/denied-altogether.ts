import type { IncidentRecord } from "../../record/record.ts";
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";

const ofData = String.raw` of (?:any |your |our )?(?:personal |patient |customer |member )*(?:data|information)`;
const ended = "(?=[.,;!]|$| (?:and|but|or) )";
/** "There was no leak", "there has been no breach of personal data" */
const noLeakPattern = new RegExp(
  String.raw`\b(?:there (?:was|has been|is) no|this (?:was|is) (?:not a|no)|we (?:have )?(?:had|suffered) no) (?:(?:data |personal data )?leak(?:${ofData})?|data breach|breach${ofData})${ended}`,
  "i",
);
/** "No data has leaked", "none of your data got out" */
const noneLeakedPattern =
  /\b(?:no|none of (?:your|our|the)) (?:(?:personal|sensitive|private|patient|customer|member) )*(?:data|information|details) (?:(?:has|have) (?:been )?|was |were )?(?:leaked|got out|escaped|left (?:us|our (?:systems?|hands|network|control))|(?:was|were) (?:ever )?(?:at risk|in danger))\b/i;
/** "Your data never left the bank", "your data is safe" */
const nothingHappenedPattern = patternLines("i")`
    \b(?:your|the|our|any|all) (?:(?:personal|customer|member|patient)s?['’]? )*(?:data|information|details) (?:
      never left|has never left|(?:did|has) not (?:leave|left)
    ) (?:us|the [a-z]+|our (?:own )?[a-z]+)\b(?! (?:until|before))
    |^(?:your|all your) (?:personal )?(?:data|information) (?:is|are|was|were|remains?|remained|stayed) (?:safe|secure|untouched)(?: with us)?(?=[.,;!]|$| and )
    |\bno (?:
      (?:
        personal|sensitive|customer|member|patient|client|guest|user|passenger|tenant|student|pupil|resident|donor
        |subscriber
      ) )*(?:data|information) (?:was|were|has been|have been) (?:lost|stolen)(?: or (?:lost|stolen|misused))?(?=[.,;!]|$)
  `;
/** Then it is told beside it what did happen to them. */
const besidesPattern = /\b(?:but|although|though|while|only|seen|saw|see|visible|copied|copy|leaked|shown|exposed)\b/i;
/** "We told you that your data is safe, and it is": told again, and now. */
const stillTrue =
  /^(?:as |what )?(?:we|I) (?:told|said|wrote)\b[^.;,]*? that ([^.;]+?),? and (?:(?:it|they|that|this) (?:still |all )?(?:is|are|holds|stands|was|were)|nothing has changed)\b(?! (?:wrong|untrue|not|false|a mistake)\b)[^.;,]*$/i;
const people = "patients|customers|guests|users|members|clients|tenants|residents|strangers|visitors|others|people";
/** "Your data was safe at all times", "at no point was customer data at risk": of all of them, and all the time. */
const allSafePattern = patternLines("i")`
    \b(?:
      your|all
      |(?:customer|member|patient|client|guest|user|passenger|tenant|student|pupil|resident|donor|subscriber)s?['’]?
    )(?: (?:personal|customer|member|patient))* (?:data|information|details) (?:
      (?:was|were|has been|have been|remained|stayed|is|are) (?:(?:always|fully|completely|entirely|perfectly) )*(?:safe|secure|protected) (?:
        at all times|throughout|all along|the whole time
      )
      |(?:was|were|has been|have been) (?:never|at no (?:time|point)) (?:at risk|in danger)
    )\b
    |\bat no (?:time|point) (?:was|were)(?: any)?(?: of)?(?: your)?(?: (?:personal|customer|member|patient|passenger|tenant|student|pupil|resident|donor|subscriber))* (?:data|information|details) (?:at risk|in danger)\b
  `;
const outsiders = String.raw`(?: outside (?:the|our) [a-z]+(?: [a-z]+)?)?`;
/** "Nobody saw anything", "no one outside the hospital could see your data" */
const nobodySawPattern = new RegExp(
  sourceLines`
    \b(?:
      (?:nobody|no one)${outsiders}
      |no (?:
        third party|outsiders?|strangers?|unauthori[sz]ed (?:person|people|party|user)
        |other (?:customer|member|user|guest|patient|client|person)
      )
    ) (?:
      (?<did>(?:ever )?saw|has seen|read|viewed)|could (?:see|read|view)|(?:ever )?(?:had|gained) (?:any )?access to
    ) (?:
      anything|any of (?:it|this)|(?:your|any|the)(?: personal)? (?:data|information|details|accounts?|profiles?)
    )${ended}
    |^only (?:you|the (?:[a-z]+ )?(?:holders?|owners?)(?: of the account)?) could (?:see|read|view) (?:your|the|their|its) (?:
      data|information|details|accounts?|profiles?
    )${ended}
  `,
  "i",
);
/** It is left open, told of others or of another time, or said by somebody. */
const otherwisePattern =
  /\?$|\b(?:if|whether|unless|may|might|could not|at first|first|thought|believed?|said|told|wrote|claim\w*|wrong(?:ly)?|mistaken(?:ly)?|earlier|previously|another|second|further|other|last year|any ?more|from now on|since|now|until|before|after|as far as|so far)\b|n't\b/i;
/** Who saw it by the record, and that they did. */
const sawPattern = new RegExp(
  String.raw`\b(?:${people}|another [a-z]+)\b[^.]{0,50}? (?:(?<did>saw)|could see|were shown)\b|\bshowed (?:some |\d+ )?(?:${people})\b|\bgave (?:some |\d+ )?(?:${people}) the (?:pages?|accounts?|profiles?|data) of\b`,
  "i",
);

/** What `text` denies altogether that by the record happened. */
export function deniedAltogether(words: string, record: IncidentRecord): RegExpExecArray | undefined {
  const again = stillTrue.exec(words.replace(/[.!]$/, ""))?.[1];
  const match = deniedIn(again ?? words, record);
  if (match !== undefined && again !== undefined) {
    match.index += words.indexOf(again);
  }
  return match;
}

function deniedIn(text: string, record: IncidentRecord): RegExpExecArray | undefined {
  if (otherwisePattern.test(text)) {
    return undefined;
  }
  const { type, data } = record;
  const isLeak = type.certainty === "confirmed" && type.value === "leak";
  const isAny = data.certainty === "confirmed" && data.value.some(({ certainty }) => certainty === "confirmed");
  const leak =
    isLeak && isAny
      ? (noLeakPattern.exec(text) ??
        noneLeakedPattern.exec(text) ??
        allSafePattern.exec(text) ??
        (besidesPattern.test(text) ? null : nothingHappenedPattern.exec(text)))
      : null;
  const sight = leak === null ? nobodySawPattern.exec(text) : null;
  const seen = sight === null ? undefined : seenIn(record);
  return (
    leak ??
    (sight !== null && seen !== undefined && (seen === "saw" || sight.groups?.["did"] === undefined)
      ? sight
      : undefined)
  );
}

/** Whether others saw data by the record, or could. */
function seenIn({ cause: { summary }, corrections, people: { groups } }: IncidentRecord): "saw" | "could" | undefined {
  const said = [
    ...(summary.certainty === "confirmed" ? [summary.value] : []),
    ...corrections.map(({ instead }) => instead),
    ...groups.flatMap(({ who }) => (who.certainty === "confirmed" ? [who.value] : [])),
  ].filter((text) => !/\b(?:may|might|whether|if|not|no|nobody|never)\b/i.test(text));
  const matches = said.map((text) => sawPattern.exec(text)).filter((match) => match !== null);
  return matches.length === 0
    ? undefined
    : matches.some((match) => match.groups?.["did"] !== undefined)
      ? "saw"
      : "could";
}
