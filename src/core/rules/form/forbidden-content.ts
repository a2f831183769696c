import { requirementTitles } from "../../wording/requirements.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

const massachusetts = "---\nkind: notice-us-ma\n---\n\n# Notice\n\n";

export const forbiddenContent: Rule = {
  id: "IC151",
  name: "forbidden-content",
  title: "Something that the law of the readers forbids you to say",
  why: "Most laws on notices ask you to say more; the law of Massachusetts forbids you to say how a breach came about and how many residents it affects, and a notice that does breaks it.",
  source: "Massachusetts General Laws, chapter 93H, section 3(b)",
  severity: "warning",
  kinds: ["notice-us-ma"],
  languages: ["en"],
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: `${massachusetts}We left a storage folder public.` },
      { text: `${massachusetts}One of our engineers opened the wrong port.` },
      { text: `${massachusetts}This affects 412 residents of Massachusetts.` },
      { text: `${massachusetts}The breach affected all customers in the state.` },
      { text: `${massachusetts}The breach began on 3 May 2026, and we found it on 9 May 2026.` },
      { text: `${massachusetts}We failed to install an update in time.` },
    ],
    clean: [
      { text: `${massachusetts}You have the right to obtain a police report.` },
      { text: `${massachusetts}A security freeze costs nothing.` },
      { text: `${massachusetts}We are sorry.` },
      { text: `${massachusetts}Write to us at help@company.example.` },
      { text: "We left a storage folder public.", note: "In a notice to others it must be said." },
      { text: "This affects 412 people.", note: "In a notice to others it must be said." },
    ],
  },
  exceptions: "Where counsel has read the notice and thinks otherwise, accept the mark with that reason.",
};

function check({ draft, kind, judgements }: RuleContext): readonly RuleFinding[] {
  return kind.forbids.flatMap((requirement) => {
    const judgement = judgements.get(requirement);
    return judgement?.state === "met"
      ? [
          {
            span: judgement.evidence[0] ?? draft.titleSpan,
            message: `This notice must not say “${requirementTitles[requirement]}”: the law of its readers forbids it (${kind.source}). Take it out, or ask counsel.`,
          },
        ]
      : [];
  });
}
