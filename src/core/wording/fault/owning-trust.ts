import type { OwningPattern } from "./owner.ts";

const given = String.raw`(?:gave|given|handed|sent|passed|shared|supplied|provided|released|disclosed|forwarded|transferred|let)`;
const information = String.raw`(?:data|information|details|records?|letters?|files?|names|addresses|documents?|papers|copies|lists?)`;
const asked = String.raw`(?:assurances?|promises?|statements?|word|reports?|certificates?|claims?|answers?)`;
const looked = String.raw`(?:check|look|verif|test|ask|confirm|inspect|audit|question|prov)\w*`;

/** More given away than was needed, others trusted without a look, and a duty of ours that we did not do. */
export const trustPatterns: readonly OwningPattern[] = [
  {
    note: "“We gave that firm more of your data than it needed”, “passed on far more information than was necessary”",
    pattern: String.raw`WE ADV ${given}(?: (?:on|out|over))?\b[^.;]{0,40}?\b(?:(?:much|far|a lot|many) more (?:of )?(?:(?:your|their|personal) )?|more (?:of )?(?:your|their|personal) )${information}\b[^.;]{0,50}? than (?:(?:it|they|she|he|the [\w-]+|that [\w-]+|we|anyone|anybody) (?:\w+ )?(?:need\w*|required|(?:had|were|was) (?:to|allowed|entitled|meant))|(?:was |were )?(?:\w+ly )?(?:necessary|needed|required|allowed|permitted|agreed))\b`,
    unless: String.raw`\b(?:no|not|n't|never) (?:\w+ )?(?:${given}|more)|\b(?:police|auditors?|inspectors?|regulators?|authorit\w+|courts?|ombudsman|law)\b`,
  },
  {
    note: "“We sent the firm whole letters where a name and an address would have done”",
    pattern: String.raw`WE ADV ${given}(?: (?:on|out|over))?\b[^.;]{3,80}?,? (?:where|when|although|though|while|but) [^.;,]{2,60} would have (?:done|sufficed|served|been (?:\w+ )?(?:enough|sufficient|plenty))\b`,
  },
  {
    note: "“We relied on our supplier's word and never looked for ourselves”, “we trusted their assurances and did not check”",
    pattern: String.raw`WE ADV (?:relied (?:up)?on|trusted|took|accepted|believed|went by|had trusted|had relied on)\b[^.;]{0,50}\b${asked}\b[^.;]{0,30}?,? (?:and|but|without) (?:we |then )?(?:(?:never|did not|didn't|had never|had not|nobody) (?:\w+ly |once |even )?${looked}|(?:ever |once )?${looked})`,
    unless: String.raw`\b(?:and|but) (?:we |then )?${looked}`,
  },
  {
    note: "“Not checking our supplier was our mistake”, “leaving the drawer open was an error on our part”",
    pattern: String.raw`^\W*(?:not )?(?:\w+ly )?[A-Za-z]\w+ing\b[^.;,?!]{2,80} (?:was|is|were) (?:\w+ly )?(?:our|my) (?:own )?(?:\w+ )?(?:mistake|error|fault|failing|failure|oversight|wrongdoing|omission)\b`,
    unless: String.raw`\b(?:not|never|n't) our\b`,
  },
];

/** "It is our duty to see that it keeps your data safe." */
const dutyPattern =
  /\b(?:it|that|this) (?:is|was) (?:our|my) (?:\w+ )?(?:duty|job|task|responsibility|business) to \w+|\b(?:is|was) (?:our|my) (?:\w+ )?(?:duty|job|task|responsibility)\W*$/i;
/** "We did not.", "We never did so." */
const notDonePattern =
  /^(?:but |and |yet |sadly,? |this time )?(?:we|I) (?:did not|didn't|have not|haven't|failed to|never did|never have)(?: (?:do|done))?(?: (?:so|it|that|this))?(?: (?:here|properly|well enough|in time|this time))?\W*$/i;

/** "It is our duty to see to it. We did not.": a duty and, in the sentence behind, that it was not done. */
export function isDutyNotDone(before: string, text: string): boolean {
  return notDonePattern.test(text) && dutyPattern.test(before);
}
