import { sourceLines } from "../../text/pattern-lines.ts";
import type { Passage } from "../../wording/prose.ts";
import { wordingRule } from "../wording-rule.ts";

/** What a pattern for letters tells its writer to put in. */
const what =
  "(?:the )?(?:name|date|time|number|nature|type|cause|scope|impact|details?|description|summary|company|organi[sz]ation|contact|reason|steps|measures|list|link|address|what happened|what (?:data|information|you|we|the company|your organi[sz]ation)|how (?:the|it|you|many)|when (?:the|it)|who)";

/** "- your company name", in a list of what was copied: a kind of information, and no gap. */
function isNameInList(passage: Passage | undefined, start: number): boolean {
  return (
    (passage?.kind === "item" || passage?.kind === "row") &&
    /^(?:(?:your|the) )?(?:company|organi[sz]ation)(?:'s)? name(?! here)/i.test(passage.text.slice(start))
  );
}

export const templateGuidance = wordingRule({
  id: "IC804",
  name: "template-guidance",
  title: "Words to the writer, left in",
  message:
    "“{words}” speaks to whoever writes the letter, not to whoever gets it. Put in what it asks for, or take it out.",
  why: "Instructions that go out with the letter show that it was filled in and not meant.",
  source: "House judgement; public status pages have shown a vendor's sample wording to their readers",
  severity: "warning",
  triggers: [
    "insert",
    "describe",
    "explain",
    "include",
    "provide",
    "briefly",
    "summari",
    "list of",
    "list",
    "quick",
    "add",
    "fill",
    "delete",
    "remove",
    "choose",
    "select",
    "note to",
    "drafting",
    "optional",
    "if applicable",
    "your company",
    "company name",
    "your organi",
    "sample",
    "this section",
    "use this",
    "enter",
    "state",
    "specify",
    "adapt",
    "customi",
  ],
  passages: ["sentence", "item", "row", "heading"],
  counts: ({ passage, start }, { draft: { passages } }) => !isNameInList(passages[passage], start),
  phrases: [
    {
      words: sourceLines`
        ^(?:please )?(?:briefly |clearly |now )?(?:
          insert|describe|explain|summari[sz]e|include|provide|enter|state|specify|add|list|fill in
        ) (?:here |below )?(?:
          a (?:brief|short|detailed|clear|concise|full|one-sentence) (?:\w+ )?(?:
            description|summary|explanation|statement|message|account|list|overview
          )
          |${what}
        )\b[^.;?!]{0,80}
      `,
      unless:
        "your (?:account|e-?mail|password|report|message|reply|request|letter)|to us|us with|us your|in your|we (?:have|will|do)",
    },
    {
      words:
        "(?:quick|brief|short) (?:summary|description|list|overview) of (?:what|how|the|things|who|when)\\b[^.;?!]{0,60}",
      unless: "(?:is|are|was|were|this|below|here|follows|we|our)",
    },
    { words: "list of things (?:that|which)\\b[^.;?!]{0,60}" },
    {
      words:
        "(?:delete|remove|strike|cross out|omit) (?:this|the) (?:section|paragraph|sentence|line|text|part|box|note|instruction|guidance)s?(?: (?:if|before|when|unless)\\b[^.;?!]{0,60})?",
    },
    {
      words:
        "delete (?:as (?:appropriate|applicable|necessary)|whichever|if not (?:applicable|needed)|where not applicable|before (?:sending|publication|publishing))\\b[^.;?!]{0,40}",
    },
    {
      words:
        "(?:choose|select|pick|use|keep) (?:one|either|whichever|the (?:appropriate|right|correct|relevant) (?:option|wording|sentence|paragraph|version))(?: (?:of|from|as|below)\\b[^.;?!]{0,40})?",
      unless: "you (?:can|may|could)|your|plan|password",
    },
    { words: "note to (?:the )?(?:author|editor|writer|drafter|self|reviewer|legal|counsel|team|draft)s?" },
    { words: "drafting (?:note|guidance|instruction)s?" },
    { words: "^(?:optional|if applicable|where applicable)[:.)\\]]?$" },
    { words: "^\\W{0,3}(?:optional|if applicable|where applicable)\\W{0,3}(?=[:)\\]])" },
    {
      words:
        "(?:your|the) (?:company|organi[sz]ation)(?:'s)? name(?: here)?|company name(?: here)?|your name here|name of (?:your )?(?:company|organi[sz]ation) here",
      unless:
        "ask|question|form|register\\w*|account|field|invoice|includ\\w+|data|held|contain\\w*|exposed|affected|using|uses?|imperson\\w*|with",
    },
    { words: "(?:sample|boilerplate|placeholder|dummy) (?:text|wording|sentence|paragraph)" },
    {
      words:
        "this (?:section|paragraph) (?:should|must|is meant to|is intended to|needs to) (?:describe|explain|include|contain|list|state|say|cover|set out)\\b[^.;?!]{0,60}",
    },
    { words: "(?:adapt|customi[sz]e|tailor) (?:this|the) (?:template|text|letter|wording|message)\\b[^.;?!]{0,40}" },
    { words: "use this (?:template|section|paragraph|text|wording) (?:to|for|when|if|as)\\b[^.;?!]{0,60}" },
  ],
  examples: {
    flagged: [
      { text: "Describe what happened." },
      { text: "Insert the date here." },
      { text: "Include a brief summary of the incident." },
      { text: "Delete this paragraph if no passwords were involved." },
      { text: "Note to editor: check the number." },
      { text: "## What happened\n\nThis section should explain the cause in plain words." },
      { text: "Delete as appropriate." },
      { text: "Yours sincerely,\n\nYour company name" },
      { text: "- Company name here" },
      { text: "Please provide a short description of the cause." },
    ],
    clean: [
      { text: "We describe below what happened." },
      { text: "Please include your booking number in your message." },
      { text: "Delete these messages." },
      { text: "Please describe what you saw in your report to us." },
      { text: "We explain the cause in plain words." },
      { text: "Here is a short summary of what we know." },
      { text: "You can choose one of two ways to get your money back." },
      { text: "Two-step sign-in is optional." },
      { text: "Enter your new password on our website." },
      { text: "These were copied:\n\n- company name\n- delivery address", note: "A kind of information." },
    ],
  },
});
