import { hostOf, linksIn } from "../draft-links.ts";
import { kindsBut } from "../kinds-but.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Where teams talk, plan and keep papers; each with an example above. */
const innerPlacePatterns: readonly RegExp[] = [
  // https://tidewater.slack.com/archives/C01/p2
  /^https?:\/\/[\w-]+\.slack\.com\/(?:archives|files|client)\b/i,
  // https://tidewater.atlassian.net/browse/OPS-12
  /^https?:\/\/[\w-]+\.atlassian\.net\/(?:browse|wiki|jira|issues)\b/i,
  // https://jira.tidewater.example/browse/OPS-12
  /^https?:\/\/(?:jira|confluence|intranet|sharepoint|grafana|kibana|splunk|jenkins|servicenow|redmine)\.(?!atlassian\.com|jenkins\.io)[\w.-]+\/\S/i,
  // https://tidewater.sharepoint.com/sites/x
  /^https?:\/\/[\w-]+\.sharepoint\.com\//i,
  // https://docs.google.com/document/d/1x/edit
  /^https?:\/\/docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/[^/]+\/edit\b/i,
  // https://teams.microsoft.com/l/channel/1
  /^https?:\/\/teams\.(?:microsoft|live)\.com\/l\//i,
  // https://app.asana.com/0/1, https://linear.app/x/issue/1, https://tidewater.pagerduty.com/incidents/P1
  /^https?:\/\/(?:app\.asana\.com\/|linear\.app\/[\w-]+\/issue|[\w-]+\.pagerduty\.com\/|app\.datadoghq\.com\/|[\w-]+\.service-now\.com\/|app\.clickup\.com\/|[\w-]+\.monday\.com\/boards)/i,
];

export const internalLink: Rule = {
  id: "IC907",
  name: "internal-link",
  title: "A link that only colleagues can open",
  why: "Readers meet a locked door, and learn where your team keeps its papers.",
  source: "House judgement",
  severity: "warning",
  kinds: kindsBut(["staff-note", "staff-script"]),
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "See https://tidewater.slack.com/archives/C01/p2." },
      { text: "The [ticket](https://tidewater.atlassian.net/browse/OPS-12) has more." },
      { text: "Details are [in our notes](https://docs.google.com/document/d/1x/edit)." },
      { text: "<https://tidewater.sharepoint.com/sites/incident>" },
      { text: "See https://jira.tidewater.example/browse/OPS-12." },
      { text: "- https://tidewater.pagerduty.com/incidents/P1" },
    ],
    clean: [
      { text: "See https://status.tidewater.example." },
      { text: "Join us at https://join.slack.com/t/tidewater." },
      { text: "The flaw is described at https://confluence.atlassian.com/doc/advisory.html." },
      { text: "Fill in https://docs.google.com/forms/d/e/1x/viewform." },
      { text: "We spoke about it on Slack." },
      { text: "See [our page](https://www.tidewater.example/jira)." },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  return linksIn(draft)
    .filter(({ target }) => innerPlacePatterns.some((pattern) => pattern.test(target)))
    .map(({ span, target }) => ({
      span,
      message: say(
        "This link leads into {0}, which only colleagues can open. Say what readers need from there, and take the link out.",
        hostOf(target) ?? target,
      ),
    }));
}
