import { allMatches } from "../../text/all-matches.ts";
import { patternLines } from "../../text/pattern-lines.ts";
import { spanOfMatch } from "../../text/span.ts";
import { isQuotedFromOthers } from "../../wording/quotation.ts";
import type { Match } from "../../wording/prose.ts";
import { rememberInPassages } from "../../wording/stretches.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** Names for what happened, with "this" or "the" before them: each stands for the whole. */
const namePattern = patternLines("gi")`
    (?<!\bin )\b(?:this|the) (?:(?:recent|security|data|cyber|cyber ?security|privacy|service) ){0,2}(
      incident|breach|leak|outage|event|issue|attack|intrusion|compromise|hack|disruption|situation|matter|problem
      |error|mistake|accident|exposure|failure|mishap|episode|occurrence|glitch|hiccup|anomaly|mix-up|lapse|downtime
      |malfunction|interruption|disturbance|security violation|data loss
    )(?! (?:
        response|report|review|management|team|page|number|bridge|channel|tracker|commander|log|itself
        |in (?:our|the) code|queue|handler|message|rate|was (?:fixed|patched|in)
      )\b
    )(?![\w-])
  `;

/** One thing may be called by so many names. */
const mostNames = 3;
/** Names that mean the same here: "the problem" may be a part of "the outage", but "the breach" is not one of "the leak". */
const families: readonly (readonly string[])[] = [
  [
    ...["incident", "event", "situation", "matter", "accident", "mishap", "episode", "occurrence", "glitch", "hiccup"],
    ...["anomaly", "mix-up", "lapse"],
  ],
  ["breach", "leak", "exposure", "compromise"],
  ["outage", "disruption", "downtime", "malfunction", "interruption", "disturbance"],
];

export const mixedNames: Rule = {
  id: "IC812",
  name: "mixed-names",
  title: "Many names for one thing",
  why: "Readers take a new name for a new thing, and wonder how many leaks there were.",
  source: "GSA, plainlanguage.gov: use the same term consistently for the same thing",
  severity: "information",
  kinds: "all",
  languages: ["en"],
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      {
        text: "The incident began in May. The breach was found in June. We regret the event. We are looking into the situation.",
      },
      { text: "This leak is our fault. The incident is over. We found the exposure in June. The matter is closed." },
      {
        text: "The breach began at noon. The exposure ended at one. The incident is over. The event is being reviewed.",
      },
      {
        text: "- The breach began in May.\n- The leak ended in June.\n- The security event is over.\n- The incident is being reviewed.",
      },
      {
        text: "This security incident is over. We regret the data breach. The compromise is closed. The situation is under review.",
      },
      { text: "The downtime was long. The malfunction is over. The glitch was ours. The episode is closed." },
      { text: "The event was short. The breach was long. The leak was small. The matter is closed." },
    ],
    clean: [
      { text: "The leak began in May. The leak was found in June. We regret the leak." },
      { text: "The incident began in May. The breach was found in June." },
      { text: "The outage began at noon. The error was ours. The problem is solved." },
      {
        text: "The attack began at noon. The intrusion was found at one. The breach is closed. The incident is over.",
        note: "What others did, and what came of it.",
      },
      { text: "In the event of fire call us. The breach is closed. The leak is small. The matter is over." },
      { text: "Our incident response team met. The breach is closed. The leak is small." },
      { text: "“The incident, the breach, the event, the matter,” wrote the carrier." },
      { text: "## The incident\n\n## The breach\n\n## The event\n\n## The matter" },
    ],
  },
};

const namesIn = rememberInPassages(({ text, kind }) => {
  const names = allMatches(namePattern, text).map((match) => ({
    name: (match[1] ?? "").toLowerCase(),
    ...spanOfMatch(match),
  }));
  return kind === "heading" || kind === "row" || names.length === 0 ? undefined : names;
});

function check({ draft }: RuleContext): readonly RuleFinding[] {
  const places = new Map<string, Match>();
  for (const { passage, found } of namesIn(draft.passages)) {
    for (const { name, start, end } of found) {
      if (!places.has(name) && !isQuotedFromOthers(draft, passage, start)) {
        places.set(name, { passage, start, end });
      }
    }
  }
  const names = [...places.keys()].filter((name) => families.some((family) => family.includes(name)));
  const place = places.get(names[mostNames] ?? "");
  return place === undefined
    ? []
    : [
        {
          span: draft.spanOf(place),
          message: `This draft calls what happened ${names.map((name) => `“the ${name}”`).join(", ")}. Choose one name and keep to it.`,
        },
      ];
}
