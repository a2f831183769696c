/** The fields of a team's house rules: how each is read, and what people are told of it. */
import { kinds } from "../../documents/kinds.ts";
import { kindIds, type Kind, type KindId } from "../../documents/kinds/kind.ts";
import { choice, described, list, mapping, otherwise, shorten, text, type Optional } from "../../record/fields.ts";
import { nearName } from "../../record/near-name.ts";
import { isNothing } from "../../record/read-context.ts";
import { said } from "../../text/say.ts";
import { allRules } from "../all-rules.ts";
import type { RuleId, Severity } from "../rule.ts";
import type { HousePhrase, HouseRules, HouseSetting } from "./house-rules.ts";
import { readPhrase } from "./phrase-pattern.ts";

const kindTitles = Object.fromEntries(kinds.map(({ id, title }) => [id, title])) as Record<KindId, string>;

const scopeFields = {
  kinds: described(
    {
      label: "Which documents",
      meaning: "The kinds of document it holds for; without this line, for all.",
      example: "[apology, disclosure]",
    },
    otherwise(list(choice(kindIds, kindTitles)), []),
  ),
  readers: described(
    {
      label: "For whom",
      meaning:
        "Whether it holds only for what everybody may read, or only for what authorities read; without this line, for both.",
      example: "public",
    },
    choice<Kind["readers"]>(["public", "regulator"], {
      public: "What customers, staff, partners or the press read",
      regulator: "What authorities read",
    }),
  ),
};

/** `note` is what people know it as. */
type Grade = "error" | "warning" | "note";
const severities: Readonly<Record<Grade, Severity>> = { error: "error", warning: "warning", note: "information" };
const gradeMeanings = {
  error: "It must not go out like this",
  warning: "It should be corrected",
  note: "It is worth a look",
};

const phraseFields = mapping(
  {
    phrase: described(
      {
        label: "Phrase to avoid",
        meaning:
          "The words, in large or small letters alike. A `*` at the end of a word stands for any ending, one alone for one to five words; such a phrase needs quotation marks.",
        example: '"leverag*"',
      },
      text,
    ),
    write: described(
      {
        label: "What to write instead",
        meaning: "Better words, or a list of them; each is offered where the phrase stands.",
        example: "use",
      },
      otherwise(list(text), []),
    ),
    why: described(
      {
        label: "Why",
        meaning: "The reason in one sentence; whoever writes a draft is told it.",
        example: "A plain verb says it",
      },
      text,
    ),
    severity: described(
      {
        label: "How grave it is",
        meaning: "Without this line it is a warning.",
        example: "note",
      },
      otherwise(choice<Grade>(["error", "warning", "note"], gradeMeanings), "warning"),
    ),
    ...scopeFields,
  },
  ["phrase"],
);

const phrase: Optional<HousePhrase> = {
  shape: phraseFields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const before = context.problems.length;
    const { phrase: words, severity, ...rest } = phraseFields.read(node, context);
    if (words === undefined) {
      if (context.problems.length === before) {
        context.report(node, said("This entry does not say which phrase to avoid. Add “phrase: …”."));
      }
      return undefined;
    }
    const reading = readPhrase(words);
    if ("problem" in reading) {
      context.report(node, reading.problem);
      return undefined;
    }
    return { ...rest, pattern: reading.pattern, severity: severities[severity] };
  },
};

const ruleNames = allRules.map(({ name }) => name);

/** One of our rules, by its number or its name. */
const rule: Optional<RuleId> = {
  shape: {
    kind: "choice",
    options: allRules.flatMap(({ id, name, title }) => [id, name].map((value) => ({ value, meaning: title }))),
  },
  read(node, context) {
    const words = text.read(node, context);
    const found = allRules.find(({ id, name }) => [id.toLowerCase(), name].includes(words?.toLowerCase() ?? ""));
    if (words !== undefined && node !== undefined && found === undefined) {
      // Of numbers that are alike, none is the likelier.
      const near = nearName(words, ruleNames);
      context.report(
        node,
        near === undefined
          ? said("There is no rule “{0}”. Write the number that stands with a mark, such as IC401.", shorten(words))
          : said("There is no rule “{0}”. Did you mean “{1}”?", shorten(words), near),
      );
    }
    return found?.id;
  },
};

const settingFields = mapping(
  {
    rule: described(
      {
        label: "Which rule",
        meaning: "The number or the name of one of our rules, as it stands with each mark.",
        example: "IC401",
      },
      rule,
    ),
    severity: described(
      {
        label: "How grave it is",
        meaning: "How grave you take it; “off” switches it off.",
        example: "off",
      },
      choice<Grade | "off">(["error", "warning", "note", "off"], { ...gradeMeanings, off: "Nobody is told" }),
    ),
    why: described(
      {
        label: "Why",
        meaning: "The reason, for whoever reads this file after you.",
        example: "Our board insists on that sentence",
      },
      text,
    ),
    ...scopeFields,
  },
  ["rule", "severity"],
);

const setting: Optional<HouseSetting> = {
  shape: settingFields.shape,
  read(node, context) {
    if (isNothing(node)) {
      return undefined;
    }
    const before = context.problems.length;
    const { rule: id, severity, kinds: ofKinds, readers } = settingFields.read(node, context);
    if (id !== undefined && severity !== undefined) {
      return { rule: id, severity: severity === "off" ? "off" : severities[severity], kinds: ofKinds, readers };
    }
    if (context.problems.length === before) {
      context.report(
        node,
        said("This entry needs two lines: “rule: …” and “severity: …”, for example “severity: off”."),
      );
    }
    return undefined;
  },
};

/** Every field of the file. */
export const houseFields = mapping<{
  whose: HouseRules["whose"];
  phrases: HouseRules["phrases"];
  rules: HouseRules["settings"];
}>({
  whose: described(
    {
      label: "Whose rules these are",
      meaning: "The team that keeps them; every mark of such a rule names it.",
      example: "the press office",
    },
    text,
  ),
  phrases: described(
    {
      label: "Phrases to avoid",
      meaning: "Each with what to write instead and the reason.",
      example: '\n  - phrase: "leverag*"\n    write: use\n    why: A plain verb says it',
    },
    otherwise(list(phrase), []),
  ),
  rules: described(
    {
      label: "Our rules, as you want them",
      meaning:
        "How grave you take what a rule of ours finds, or that you switch it off; the first entry that fits counts.",
      example: "\n  - rule: IC401\n    severity: note\n    readers: regulator",
    },
    otherwise(list(setting), []),
  ),
});
