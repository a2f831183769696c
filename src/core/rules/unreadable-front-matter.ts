import { moveFirstLinesUp } from "../documents/lost-first-lines.ts";
import { groupsToWriteTo, recordToWriteFrom } from "../documents/record-of-group.ts";
import { withFrontMatter } from "../documents/versions/front-matter-of.ts";
import type { Draft } from "../draft/draft.ts";
import { smallestEdit } from "../record/edit-smallest.ts";
import { sayLater, type Say } from "../text/say.ts";
import type { Span } from "../text/span.ts";
import type { Rule, RuleContext, RuleFinding, Suggestion } from "./rule.ts";

const groups = "people:\n  groups:\n    - who: our customers\n    - who: former staff";

export const unreadableFrontMatter: Rule = {
  id: "IC802",
  name: "unreadable-front-matter",
  title: "The lines at the very top cannot be read",
  why: "The lines between the two rows of dashes say what kind of document this is and what was decided about it; what cannot be read there does not count.",
  source: "House judgement",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: false,
  check,
  examples: {
    flagged: [
      { text: "---\nkind: apology\ngroup: our staff\n---\n\n# A letter", record: groups, note: "No such group." },
      { text: "---\nkind: apology\naccepted: yes\n---\n\n# A letter" },
      { text: "---\nkind: apology\naccepted:\n  - rule: IC101\n---\n\n# A letter", note: "No reason and no name." },
      { text: "---\nkind: [apology\n---\n\n# A letter" },
      { text: "Hello\n---\nkind: apology\n---\n\n# A letter", note: "A stray line above." },
      { text: "---\nkind: apology\nsaid: yes\n---\n\n# A letter" },
      { text: "---\nkind: apology\nsaid:\n  - requirement: fault\n---\n\n# A letter" },
      {
        text: "---\nkind: apology\naccepted:\n  - rule: IC101\n    reason: Pending\n    on: 2026-11-12\n---\n\n# A letter",
        note: "No name.",
      },
    ],
    clean: [
      { text: "---\nkind: apology\ngroup: Former  staff\n---\n\n# A letter", record: groups },
      { text: "# A letter" },
      { text: "---\nkind: apology\nlang: en\n---\n\n# A letter" },
      { text: "---\nkind: apology\ntitle: A letter\ntags: [water]\n---\n\n# A letter", note: "Lines of your own." },
      { text: "---\nkind: apology\nincident: ../incident.yaml\n---\n\n# A letter" },
      { text: "---\nkind: apology\n---\n\n# A letter" },
      { text: "\n---\nkind: apology\n---\n\n# A letter", note: "An empty line above." },
      {
        text: "---\nkind: apology\naccepted:\n  - rule: IC101\n    reason: Proceedings are open\n    by: Head of legal\n    on: 2026-11-12\n---\n\n# A letter",
      },
    ],
  },
};

function check({ draft, record, kind, say }: RuleContext): readonly RuleFinding[] {
  const problems = draft.frontMatter.problems.map(({ message, span }) => {
    const isAbove = span.end <= draft.frontMatter.span.start;
    return { span, message: sayLater(say, message), ...(isAbove && { suggestions: waysOut(draft, span, say) }) };
  });
  return [...problems, ...missingGroup({ draft, record, kind, say })];
}

/** `group: staff` */
const groupLinePattern = /^group:[^\r\n]*/m;

/** A letter to people of whom the record does not know, or not for these readers, can be drafted from nothing. */
function missingGroup({
  draft: { text, frontMatter },
  record,
  kind: { readers },
  say,
}: Pick<RuleContext, "draft" | "record" | "kind" | "say">): readonly RuleFinding[] {
  const { group } = frontMatter;
  if (group === undefined || record === undefined || recordToWriteFrom(record, readers, group) !== undefined) {
    return [];
  }
  const line = groupLinePattern.exec(text.slice(0, frontMatter.span.end));
  const start = line?.index ?? 0;
  const message = say(
    "This letter is for “{0}”, and the record has no group of that name for its readers. Write here what the record calls them; until then the letter cannot be compared with it.",
    group,
  );
  const suggestions = groupsToWriteTo(record, readers).map((name) => ({
    title: say("Write “{0}” for “{1}”", name, group),
    when: say("This is what they are called by now"),
    edits: smallestEdit(text, withFrontMatter(text, { group: name }) ?? text),
  }));
  return [{ span: { start, end: start + (line?.[0].length ?? 0) }, message, suggestions }];
}

/** For what was typed or pasted above the first lines. */
function waysOut({ text, frontMatter }: Draft, above: Span, say: Say): readonly Suggestion[] {
  const moved = moveFirstLinesUp(text);
  const gone = { span: { start: above.start, end: frontMatter.span.start }, newText: "" };
  return [
    ...(moved === undefined
      ? []
      : [{ title: say("Move it below the lines at the top"), when: say("It belongs to the letter"), edits: moved }]),
    { title: say("Take it out"), when: say("It was typed by mistake"), edits: [gone] },
  ];
}
