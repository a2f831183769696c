import { isKnown } from "../../record/fact.ts";
import type { IncidentRecord } from "../../record/record.ts";
import { isFor } from "../../record/record-for.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { beginningsOf } from "../words-said.ts";

const done =
  "(?:carried out|executed|made|paid|processed|delivered|sent(?: out)?|completed|settled|booked|dispatched|handled)";
const are = "(?:was|were|is|are|has been|have been)";
const things = String.raw`(?<things>[\w-]+(?: [\w-]+){0,5}?)`;
/** What a draft denies of something, and what the record says may come of it. */
const denials = [
  {
    // "All payments have been executed on time", "direct debits went out as planned"
    patterns: [
      String.raw`\b(?:all (?:of )?(?:the |our |your )?|every |each |your |the |^)${things}(?: (?:that|which) (?:was|were) due)? (?:${are} (?:all )?${done}|went out|arrived|reached you|came) (?:on time|as (?:planned|usual|scheduled|expected)|punctually|on schedule|without (?:any )?delay)\b`,
      String.raw`\b(?:no|none of (?:the |our |your )?) ?${things} (?:${are} |came |arrived |went out )(?:late|delayed|held up)\b`,
      String.raw`\b(?:your|the|our) ${things} (?:was|were|is|are|has been|have been) not (?:late|delayed|held up)\b`,
      String.raw`\bthere ${are} no delays? (?:to|of|in|with) (?:any |the |your )?${things}(?=[.,;!]|$)`,
    ],
    mayBe: /\b(?:late|later|delay\w*|held up|not (?:yet )?(?:arrive|come|be (?:paid|made)))\b/i,
  },
  {
    // "No bookings were lost"
    patterns: [String.raw`\b(?:no|none of (?:the |our |your )?) ?${things} ${are} (?:lost|missing|deleted)\b`],
    mayBe: /\b(?:lost|missing|gone|deleted)\b/i,
  },
].map(({ patterns, mayBe }) => ({ patterns: patterns.map((words) => new RegExp(words, "i")), mayBe }));

/** It is of a part, of a condition, of what comes or of another time; or somebody said so. */
const otherwisePattern =
  /\b(?:if|unless|whether|will|shall|should|would|may|might|could|not|never|most|some|many|almost|nearly|but|except|apart|other|else|again|since|now|from|before|after|usually|always|said|told|wrote|thought|believed?|wrong(?:ly)?)\b|n['’]t\b|\?/i;

interface Denied {
  readonly start: number;
  readonly end: number;
  readonly things: ReadonlySet<string>;
  /** Whom it went to, where that is not the reader. */
  readonly to: ReadonlySet<string>;
  readonly mayBe: RegExp;
}

/** "payments to suppliers", "on time to the regulator" */
const toOthersPattern = /(?:^| )(?:to|for) (?!you\b|your\b|all\b|every)([^.;,]+)/i;

const denied = rememberInPassages(({ text, kind }): Denied | undefined => {
  if (
    kind === "heading" ||
    kind === "row" ||
    otherwisePattern.test(text.replace(/\b(?:was|were|is|are|been) not (?=late|delayed|held up)/gi, ""))
  ) {
    return undefined;
  }
  for (const { patterns, mayBe } of denials) {
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match !== undefined) {
      const named = match.groups?.["things"] ?? "";
      const end = match.index + match[0].length;
      const to = toOthersPattern.exec(named) ?? toOthersPattern.exec(text.slice(end));
      return { start: match.index, end, things: beginningsOf(named), to: beginningsOf(to?.[1] ?? ""), mayBe };
    }
  }
  return undefined;
});

/** What is a payment under another name. */
const paymentPattern =
  /\b(?:payments?|direct debits?|standing orders?|transfers?|salar(?:y|ies)|wages|pensions?|instal?lments?)\b/i;

/** Where a draft denies what by the record may follow for those affected. */
export function deniedConsequences({ draft, kind }: RuleContext, record: IncidentRecord): readonly RuleFinding[] {
  const all = [record.consequences, ...record.people.groups.map(({ consequences }) => consequences)].flatMap((fact) =>
    isKnown(fact) ? fact.value.map((text) => ({ text, audience: fact.audience })) : [],
  );
  return (all.length === 0 ? [] : denied(draft.passages)).flatMap(
    ({ passage, found: { start, end, things, to, mayBe } }) => {
      const same = all.find(({ text }) => {
        const said = beginningsOf(text);
        const isPayment = things.has("payme") && paymentPattern.test(text);
        const isToThem = to.size === 0 || [...to].some((word) => said.has(word));
        return isToThem && mayBe.test(text) && (isPayment || [...things].some((word) => said.has(word)));
      });
      if (same === undefined || isQuotedFromOthers(draft, passage, start)) {
        return [];
      }
      const words = draft.passages[passage]?.text.slice(start, end) ?? "";
      const otherwise = isFor(same.audience, kind.readers)
        ? `: “${same.text.replace(/[.!]$/, "")}”. Correct the one that is wrong.`
        : ", and it keeps that from these readers. Correct the one that is wrong, or leave it out.";
      return [
        {
          span: draft.spanOf({ passage, start, end }),
          message: `“${words}” denies what may follow by the record${otherwise}`,
        },
      ];
    },
  );
}
