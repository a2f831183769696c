import type { Draft } from "../../draft/draft.ts";
import { linksIn } from "../draft-links.ts";
import type { Rule, RuleContext, RuleFinding } from "../rule.ts";

/** `<a id="steps">`, `<a name='steps'>`, `## Steps {#steps}` */
const namedPlacePattern = /\b(?:id|name)=["']?([\w-]{1,100})|\{#([\w-]{1,100})\}/g;

export const brokenLinkInDraft: Rule = {
  id: "IC808",
  name: "broken-link-in-draft",
  title: "A link to a place that is not in the draft",
  why: "A link that leads nowhere leaves readers where they were, without the steps that it promised.",
  source: "House judgement; W3C, Web Content Accessibility Guidelines 2.2, 2.4.4 Link Purpose",
  severity: "warning",
  kinds: "all",
  languages: "any",
  isAboutWords: true,
  check,
  examples: {
    flagged: [
      { text: "See [what you can do](#what-you-can-do).\n\n## What you should do\n\nWait." },
      { text: "See [below](#below)." },
      { text: "- [When](#when)\n- [Where](#where)\n\n## When\n\n3 March" },
      { text: "See [the steps](#steps)\n\n### The steps\n\nOne." },
      { text: "See [part 2](#what-happened-1).\n\n## What happened\n\nA leak." },
      { text: "See [our part](#our-part-in-it).\n\n## Our part\n\nA key." },
    ],
    clean: [
      { text: "See [what you can do](#what-you-can-do).\n\n## What you can do\n\nWait." },
      {
        text: "See [our part](#how-it-happened-and-our-part-in-it).\n\n## How it happened, and our part in it\n\nA key.",
      },
      { text: "See [part 2](#what-happened-1).\n\n## What happened\n\nA leak.\n\n## What happened\n\nMore." },
      { text: 'See [the steps](#steps).\n\n<a id="steps"></a>\n\nOne.' },
      { text: "See [the page](https://example.org/#below)." },
      { text: "Back to the [top](#top) or [here](#)." },
      { text: "See [What](#What-Happened).\n\n## What *happened*?\n\nA leak." },
      { text: "`[below](#below)`" },
    ],
  },
};

function check({ draft, say }: RuleContext): readonly RuleFinding[] {
  const links = linksIn(draft).filter(({ target }) => /^#./.test(target) && target !== "#top");
  if (links.length === 0) {
    return [];
  }
  const places = placesIn(draft);
  return links
    .filter(({ target }) => !places.has(decoded(target.slice(1)).toLowerCase()))
    .map(({ span, target }) => ({
      span,
      message: say(
        "Nothing in this draft is called “{0}”. Link to a heading that is there, or put the heading in.",
        target,
      ),
    }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The names by which places can be reached: headings as GitHub and VS Code name them, and names that were given. */
function placesIn({ sections, text }: Draft): ReadonlySet<string> {
  const places = new Set<string>();
  const turns = new Map<string, number>();
  for (const { title } of sections) {
    const slug = title
      .toLowerCase()
      .trim()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replace(/ /g, "-");
    let name = slug;
    let turn = turns.get(slug) ?? 1;
    for (; places.has(name); turn += 1) {
      name = `${slug}-${String(turn)}`;
    }
    turns.set(slug, turn);
    places.add(name);
  }
  for (const match of text.matchAll(namedPlacePattern)) {
    places.add((match[1] ?? match[2] ?? "").toLowerCase());
  }
  return places;
}
