import { patternLines, sourceLines } from "../text/pattern-lines.ts";
import { rememberByText } from "../text/remember.ts";
import type { DraftDay } from "./draft-days.ts";

const irregularPast = sourceLines`
    was|were|had|did|found|began|told|took|sent|made|went|saw|knew|left|lost|stole|shut|put|got|came|wrote|broke|ran
    |met|gave|held|kept|fell|learnt|brought|caught|cut|hit|fixed|heard|rang|spoke|stood|stopped|thought|understood
    |withdrew|won|built|burnt|drove|paid|posted|stuck|threw|tore|woke|rebuilt|forgot|overwrote|undid
  `;

/** "affected", "used": stands behind a noun as often as it tells of a deed. */
const describing = "affected|involved|concerned|interested|needed|based|limited|related|named|attached|required";

/** "closed", "was", "have found"; not "is closed", "to be closed", "the people affected". */
const pastPattern = new RegExp(
  sourceLines`
    (?<!\b(?:is|are|be|being|gets?|remains?|stays?|not|to) (?:\w+ly )?)\b(?:
      ${irregularPast}
      |(?!(?:${describing}|need|feed|seed|speed|indeed|breed|bleed|weed|hundred|red|bed|shed)\b)[a-z]+ed
      |(?:has|have) (?:\w+ly |since |now |also |not )?(?:
        been|stolen|taken|gone|written|shown|seen|known|given|done|become|come|run
      )
    )\b
  `,
  "i",
);

/** Of what is or comes, or of a plan, a rule or a condition; "May" is a month. */
const plannedPattern = patternLines()`
    \b(?:
      [Ww]ill|'ll|[Ss]hall|would|should|could|can|may|might|must|going to|to be|due|[Ii]f|[Uu]nless|next
      |(?:
        plan|postpon|schedul|book|reserv|announc|promis|invit|arrang|remind|cancel|mov|extend|expect|intend|entitl
        |offer|order|ask|appoint|agree|decid|hop|expir|want|dat|propos|call
      )e?d
      |plans?|expires?|valid|deadline|chosen?|sold|bought
      |(?:run|end|start|begin|open|close|fall|come|goe|take|stay|remain)s|is|are
    )\b
  `;

/** What happens on a day that everybody knows beforehand: "the concert on 6 June". */
const eventPattern = patternLines("i")`
    (?:
      \b(?:
        concert|meeting|hearing|event|game|match|gala|regatta|flight|train|course|exam|test|election|vote|conference
        |session|show|performance|trip|wedding|party|delivery|booking|reservation|stay|visit|tour|class|lesson|race
        |ceremony|festival|operation|holiday|departure|appointment|deadline|renewal|payment|day|evening|assembly|fair
        |market|talk|webinar|training|maintenance|work|ballot|interview|launch|term|shift|service|mass|opening|closing
        |(?:a|an|your) (?:[a-z]+ )?(?:bed|slot|place|room|seat|table|date)
      )s?
      |\b(?:for|about) [^,]{1,40}
    ) $
  `;

/** "permission to reopen on": the day is that of the purpose; not "wrote to customers on", "told it to the police on". */
const purposePattern =
  / to (?!(?:the|an?|our|your|you|them|him|her|it|me|all|every\w*|each|some\w*|another|both|their|staff|that|these|those|\w+s)\b)[a-z]+\b/;

/** "on", "since", "on Monday", "on the evening of", "in the night to" right before the day. */
const onPattern =
  /(?<=^|\s)(?:(?:early |late )?on(?: (?:the )?(?:morning|afternoon|evening|night) of)?|since|(?:in|during|on) the (?:night|early hours|morning|afternoon|evening) (?:of|to|from))(?: [a-z]{3,6}day,?)?(?: the)? $/i;

/** Where a clause ends and another begins: "; ", " that ", ", which ". */
const boundaryPattern =
  /[;:!?](?= )|[()—]|,? (?:that|which|who|whose|where|when|while|whereas|because|although|though|after|before|so|but|until|till) |, (?:and|or|since|as) | [-–—] | \| /g;

/** What may stand before a day that opens its clause: "At 03:20 on", "Dear guests, on", "Then on". */
const opensPattern =
  /^[^a-z]*(?:dear [\w ,]{1,40}, |(?:then|later|finally|already|only|also|again|and|but) )?(?:(?:shortly |just )?(?:at|before|after|around|about) [\d:.]{1,8} ?(?:[ap]\.?m\.? |[a-z]{2,4} )?)?$/i;

/** Whether the words around a day tell of it as of something that has happened: "we closed it on", ", the list was copied". */
export function isToldAsOver({ text, start, end, kind }: DraftDay): boolean {
  if (kind === "heading" || !mayTell(text)) {
    return false;
  }
  if (kind === "row") {
    return start === 0 && tells(/^ \| ([^|]*)/.exec(text.slice(end))?.[1] ?? "");
  }
  const before = lastClause(text.slice(0, start));
  const on = onPattern.exec(before);
  if (on === null) {
    return false;
  }
  const lead = before.slice(0, on.index);
  const rest = firstClause(text.slice(end));
  return opensPattern.test(lead)
    ? tells(rest)
    : tells(lead) && !plannedPattern.test(rest) && !eventPattern.test(lead) && !purposePattern.test(lead);
}

const mayTell = rememberByText((text) => pastPattern.test(text) && !text.endsWith("?"));

function tells(clause: string): boolean {
  return pastPattern.test(clause) && !plannedPattern.test(clause);
}

function lastClause(before: string): string {
  const boundary = [...before.matchAll(boundaryPattern)].at(-1);
  return boundary === undefined ? before : before.slice(boundary.index + boundary[0].length);
}

/** Up to the next clause; a time or a comma right behind the day belongs to it. */
function firstClause(after: string): string {
  const opening = /^,? ?(?:\(?at )?[\d:. ]{0,8}(?:[ap]\.?m\.?)?,?\)?/i.exec(after)?.[0] ?? "";
  const rest = after.slice(opening.length);
  return rest.slice(0, rest.search(boundaryPattern) >>> 0);
}
