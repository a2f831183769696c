/**
 * What the law lets everybody do with data about them at any time, as every privacy notice says it: "You have the right to
 * access your data." It tells readers nothing that they can do about this incident, and they need not do it because of it;
 * so it is no advice, unless the sentence goes on to say how. A complaint is an act about the incident, and a freeze or a
 * new card is help against its harm: those stay.
 */
import { patternLines, sourceLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { blank } from "../statement.ts";

const own =
  "(?:(?:your|their|the|any|certain|personal|our|own|such) ){0,3}(?:data|information|details|records?|it|them)";
/** Access, correction, deletion, restriction, objection, a copy in a common format, and to take back one's consent. */
const act = sourceLines`
  (?:
    access(?: to)?|rectif(?:y|ication)|correct(?:ion)?|eras(?:e|ure)|delet(?:e|ion)|restrict(?:ion)?|object(?:ion)?
    |(?:data )?portability|port|withdraw|have ${own} (?:\w+ly )?(?:erased|deleted|corrected|rectified|transferred|removed)
    |(?:ask for|request|obtain|receive|get)(?: us to)? (?:access|rectification|erasure|deletion|restriction|correction)
    |be (?:informed|forgotten)|not to be subject|data protection|(?:(?:your|their) )?privacy
  )
`;
const rightPattern = new Sieved(
  patternLines("gi")`
    \b(?:you|everyone|everybody|customers|individuals|people|members|patients|data subjects)(?: \w+ly)? (?:
      (?:also |always |still |further )?(?:have|has|enjoys?)(?: also| always)? (?:the|an?|certain|various|several|other|following)(?: \w+)? rights?
      |(?:are|is) (?:also |always )?entitled
    ) (?:to|of|:) ?(?:(?:the|your|their|use|exercise) )?${act}\b(?:(?!,? and (?:you|here|this|to do)\b|, which you\b)[^.;:])*
  `,
);
const complaintPattern = /\b(?:complain|complaint)\b/i;

/** `text` with such rights blanked out, so that places stay the same. */
export function withoutGeneralRights(text: string): string {
  return rightPattern.replaceIn(text, (right) => (complaintPattern.test(right) ? right : blank(right)));
}
