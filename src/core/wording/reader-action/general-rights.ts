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
/** "Access to the free monitoring", "withdraw your deposit": of something else than what is held of somebody. */
const ofOther = sourceLines`
  (?! (?:to )?(?:(?:your|their|the|our|any|a|free|all) ){0,3}(?!
    (?:(?!and\b|or\b|to\b|monitoring\b|protection\b|account\b|benefits?\b|services?\b|help\b)[\w-]+ ){0,3}?(?:
      data|information|details|records?|files?|it|them|cop(?:y|ies)|consent|permission|agreement|authori[sz]ation
    )\b
  )(?!(?:and|or|to|port|at|in|under|by|from|with|when|where|if|what|as|on|of|rectif\w+|correct\w*|eras\w+|delet\w+|object\w*|restrict\w*)\b)\w)
`;
/** Access, correction, deletion, restriction, objection, a copy in a common format, and to take back one's consent. */
const act = sourceLines`
  (?:
    (?:access|withdraw)\b${ofOther}
    |rectif(?:y|ication)|correct(?:ion)?|eras(?:e|ure)|delet(?:e|ion)|restrict(?:ion)?|object(?:ion)?
    |(?:data )?portability|port|have ${own} (?:\w+ly )?(?:erased|deleted|corrected|rectified|transferred|removed)
    |(?:ask for|request|obtain|receive|get)(?: us to)? (?:access\b${ofOther}|rectification|erasure|deletion|restriction|correction)
    |be (?:informed|forgotten)|not to be subject|data protection|(?:(?:your|their) )?privacy
  )
`;
/** Where it goes on to what is to be done: "…, so ask us", "…: send us an e-mail", "… by changing your settings". */
const goesOn = sourceLines`
  (?:
    (?:[,:;]|,? (?:and|but|so|therefore)\b|[,;] (?:and|but|so|therefore|thus)\b) ?(?:(?:to do (?:so|this|that)|for (?:this|that)|then|in that case),? )?(?:
      please|we (?:ask|urge|advise|recommend|invite|suggest|encourage)|(?:first |simply |just )?(?:
        ask|tell|send|write|call|ring|phone|e-?mail|contact|use|fill|click|visit|reply|change|go|log|let|speak|check
      )\b(?! (?:for|the|their|your) (?:rectif|eras|delet|restrict|correct))|should\b|must\b|need to\b|ha(?:ve|s) to\b
    )
    |,? by (?!law\b)[a-z]+ing\b
  )
`;
const rightPattern = new Sieved(
  patternLines("gi")`
    \b(?:you|everyone|everybody|customers|individuals|people|members|patients|data subjects)(?: \w+ly)? (?:
      (?:also |always |still |further )?(?:have|has|enjoys?)(?: also| always)? (?:the|an?|certain|various|several|other|following)(?: \w+)? rights?
      |(?:are|is) (?:also |always )?entitled
    ) (?:to|of|:) ?(?:(?:the|your|their|use|exercise) )?${act}\b(?:(?!${goesOn}|,? and (?:you|here|this|to do)\b|, which you\b)[^.;:])*(?:${goesOn})?
  `,
);
const complaintPattern = /\b(?:complain|complaint)\b/i;
const howPattern = new RegExp(String.raw`${goesOn}$`, "i");

/** `text` with such rights blanked out, so that places stay the same. */
export function withoutGeneralRights(text: string): string {
  return rightPattern.replaceIn(text, (right) =>
    howPattern.test(right) || complaintPattern.test(right) ? right : blank(right),
  );
}
