import type { Draft } from "../../draft/draft.ts";
import { isKnown } from "../../record/fact.ts";
import { spansOverlap } from "../../text/span.ts";
import { isNoNotice } from "../../wording/other-kinds-of-text.ts";
import type { RuleContext } from "../rule.ts";
import type { PlacedHit } from "../wording.ts";
import { wordingRule } from "../wording-rule.ts";
import { nothing, softPhrases, vigilant } from "./soft-phrases.ts";

export const softAdvice = wordingRule({
  id: "IC607",
  name: "soft-advice",
  title: "Advice so polite that it can be passed over",
  message:
    "“{words}” leaves it open whether this matters. Say what to do as an instruction, and why: people follow advice that sounds as if it counts.",
  why: "Notices that only suggest leave readers unsure how much is at stake, and most then do nothing.",
  source:
    "Zou and others (2019), “You ‘Might’ Be Affected”, CHI 2019: notices say little of how urgent and useful each action is",
  severity: "information",
  triggers: [
    ...["you", "we", "advis", "prudent", "recommend", "consider", "it", "perhaps", "maybe", "feel", "why", "no harm"],
    ...["should", "if", "when", "at", "in your", "sooner", "some", "one of", "once", "a", "free", "welcome", "there"],
    ...[
      "customers",
      "members",
      "parents",
      "guests",
      "patients",
      "residents",
      "tenants",
      "students",
      "passengers",
      "users",
    ],
    ...["clients", "subscribers", "readers", "shoppers", "families", "staff", "employees", "people", "households"],
    ...["policyholders", "cardholders", "holders", "donors", "volunteers", "players", "fans", "visitors", "travel"],
    ...["owners", "admin", "developers", "individuals", "pupils", "teachers", "buyers", "sellers", "drivers", "carers"],
    ...["guardians", "voters", "taxpayers", "applicants", "any", "every", "those", "whoever"],
  ],
  phrases: softPhrases,
  counts: holds,
  examples: {
    flagged: [
      { text: "You do not need to do anything.", record: "advice: [Change the lock.]" },
      { text: "No action is required on your part.", record: "advice: [Change the lock.]" },
      { text: "While no action is required, we recommend taking a moment to change your start time." },
      { text: "Although you do not need to do anything, we suggest a new password." },
      { text: "Please be vigilant." },
      { text: "We ask everyone to remain vigilant at all times." },
      { text: "You may want to change your password." },
      { text: "You might wish to consider placing a fraud alert." },
      { text: "We encourage you to consider changing your password." },
      { text: "It may be advisable to check your statements." },
      { text: "- You may also want to tell your bank" },
      { text: "You could consider closing the account." },
      { text: "Season ticket holders might like to change their passwords." },
      { text: "Feel free to change your PIN." },
      { text: "Perhaps you could ask your bank." },
      { text: "It would not hurt to check your bills." },
      { text: "Update the app when convenient." },
      { text: "We would gently invite members to reset the code." },
      { text: "Consider placing a fraud alert." },
      { text: "Why not switch on the second step?" },
      { text: "We would encourage you to remain vigilant." },
      { text: "The leaflet lists steps you can take, if you deem it prudent." },
      { text: "Freeze the account as you see fit." },
      { text: "You can take steps to protect yourself, should you feel that it is appropriate." },
    ],
    clean: [
      { text: "While no action is required, the new keys are here from Monday.", note: "No advice follows." },
      { text: "While we act on this, you need not do anything." },
      {
        text: "# Privacy policy\n\nWe encourage you to be mindful of this when you post something.",
        note: "A rule book tells of no incident.",
      },
      { text: "You do not need to do anything.", note: "No record says otherwise." },
      { text: "You do not need to do anything.", record: "advice: { certainty: ruled-out }" },
      { text: "You do not need to do anything to get the refund.", record: "advice: [Change the lock.]" },
      {
        text: "We will cancel every ticket of that day. You need not do anything.",
        record: "advice: [Change the lock.]",
        note: "To get what is offered.",
      },
      {
        text: "Each late fee is refunded automatically; you do not have to do anything.",
        record: "advice: [Change the lock.]",
      },
      {
        text: "There is nothing you need to do about your mooring fee.",
        record: "advice: [Change the lock.]",
      },
      { text: "Please be vigilant. Hang up on whoever asks for your code, and change your code today." },
      { text: "Change your password today." },
      { text: "We ask you to change your password." },
      { text: "You can check your statements on our website." },
      { text: "You may want to know how this could happen." },
      { text: "You may have received a letter from us." },
      { text: "“You may wish to tell your bank,” wrote the carrier." },
      { text: "It may be weeks before we know." },
      { text: "Feel free to ring the box office." },
      { text: "When it is convenient, our plumber will replace the tap." },
      { text: "Some singers may want to ask us more." },
      { text: "We would encourage you to ring us with questions." },
      { text: "Our night guards remain vigilant." },
      { text: "We may want to check the ledger again." },
      { text: "We will change the locks as we see fit." },
    ],
  },
});

/** Whether it keeps readers from recorded advice, or is the only advice; a soft word always counts. */
function holds({ message, passage, start }: PlacedHit, { draft, record, judgements }: RuleContext): boolean {
  if (isNoNotice(draft)) {
    return false;
  }
  if (message === nothing) {
    const isAdvised = record !== undefined && isKnown(record.advice) && record.advice.value.length > 0;
    return isAdvised && !isOfOffer({ passage, start }, draft.passages);
  }
  const here = draft.passages[passage]?.span;
  const advice = judgements.get("reader-action")?.evidence ?? [];
  return message !== vigilant || advice.every((span) => here !== undefined && spansOverlap(span, here));
}

/** What we do for readers, who need do nothing to get it: "We will cancel the ticket. You need not do anything." */
const offerPattern =
  /\b(?:no (?:[\w-]+ )?(?:fees?|charges?|fines?)|refund\w*|repa(?:y|id)|pa(?:y|id) (?:\w+ )?back|cancel\w*|waiv\w+|extend\w*|credit(?:ed)?|reimburs\w+|replac\w+|free of charge|automatically)\b/i;

function isOfOffer({ passage, start }: Pick<PlacedHit, "passage" | "start">, passages: Draft["passages"]): boolean {
  const here = passages[passage];
  const before = here?.opensBlock === false ? (passages[passage - 1]?.text ?? "") : "";
  return offerPattern.test(`${before} ${here?.text.slice(0, start) ?? ""}`);
}
