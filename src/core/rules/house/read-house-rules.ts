import { said, type Said } from "../../text/say.ts";
import { problemAt } from "../../record/read-context.ts";
import { isMap } from "yaml";
import { formProblems } from "../../record/form-problems.ts";
import { parseYaml } from "../../record/parse-yaml.ts";
import { ReadContext, type RecordProblem } from "../../record/read-context.ts";
import { firstLine } from "../../record/read-record.ts";
import { houseFields } from "./house-fields.ts";
import type { HousePhrase, HouseRules } from "./house-rules.ts";

export interface HouseRulesReading {
  readonly rules: HouseRules;
  /** In the order of the text; empty where all is well. */
  readonly problems: readonly RecordProblem[];
}

/** More is no list that a team keeps by hand. */
const longestHouseRules = 200_000;
const mostPhrases = 500;
/** Each way to fill such a gap has to be looked at. */
const mostWithGaps = 50;
const mostProblems = 50;

const none: HouseRules = { whose: undefined, phrases: [], settings: [] };

/** The house rules that `text` holds, as far as it can be read. Never throws; one bad entry never hides the rest. */
export function readHouseRules(text: string): HouseRulesReading {
  if (text.length > longestHouseRules) {
    return refused(
      text,
      said("This file is too large for house rules: it has more than 200,000 characters, so none of it counts."),
    );
  }
  try {
    return readText(text);
  } catch {
    return refused(text, tooDeep);
  }
}

const tooDeep = said(
  "This file has too many levels to be read, so none of it counts. Keep to “phrases:” and “rules:”.",
);

function readText(text: string): HouseRulesReading {
  const document = parseYaml(text);
  if (document === undefined) {
    return refused(text, tooDeep);
  }
  const context = new ReadContext(text.length, "UTC");
  for (const { span, said } of formProblems(document, text)) {
    context.report(span, said);
  }
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    context.report(firstLine(text), said("This file holds no house rules. Begin with a line “phrases:” or “rules:”."));
  }
  const { whose, phrases, rules } = houseFields.read(isMap(contents) ? contents : undefined, context);
  if (phrases.length > mostPhrases) {
    context.report(
      firstLine(text),
      said("This file has more than {0} phrases, and only the first {0} count.", String(mostPhrases)),
    );
  }
  const counted = withFewGaps(phrases.slice(0, mostPhrases));
  if (counted.length < Math.min(phrases.length, mostPhrases)) {
    context.report(
      firstLine(text),
      said(
        "This file has more than {0} phrases with a * that stands alone, and only the first {0} of those count.",
        String(mostWithGaps),
      ),
    );
  }
  const problems = context.problems.toSorted((left, right) => left.span.start - right.span.start);
  // What breaks the form of a line also makes nonsense of what stands there.
  const distinct = problems.filter(({ span }, index) => span.start !== problems[index - 1]?.span.start);
  return {
    rules: { whose, phrases: counted, settings: rules },
    problems: distinct.slice(0, mostProblems),
  };
}

/** Without those that have a * alone, where there are too many of them. */
function withFewGaps(phrases: readonly HousePhrase[]): readonly HousePhrase[] {
  let seen = 0;
  return phrases.filter(({ pattern }) => {
    const hasGap = pattern.some(({ kind }) => kind === "gap");
    seen += hasGap ? 1 : 0;
    return !hasGap || seen <= mostWithGaps;
  });
}

function refused(text: string, message: Said): HouseRulesReading {
  return { rules: none, problems: [problemAt(firstLine(text), message)] };
}
