import fc from "fast-check";

const words = fc
  .array(
    fc.constantFrom(
      "We are sorry",
      "for this leak,",
      "and **we mean it**",
      "*at once*",
      "write to a_b@c.example",
      "see [our page](https://a.example/x_y#z)",
      "`code`",
      "\\*starred\\*",
      "[NAME]",
      "{{who}}",
      "<!-- Rob -->",
      "2 < 3 & 4",
      "**bold *and more***",
      "~~gone~~",
      "“so”",
      "No. 1",
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.join(" "));

const sentences = fc
  .array(
    words.map((text) => `${text}.`),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join(" "));

const block = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: sentences },
  words.map((text) => `## ${text}`),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
  fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item, at) => `${at + 1}. ${item}`).join("\n")),
  fc.tuple(words, words).map(([item, below]) => `- ${item}\n  - ${below}\n\n  ${item}`),
  words.map((text) => `> ${text}`),
  words.map((text) => `> > ${text}`),
  fc.tuple(words, words).map(([item, cell]) => `- ${item}\n\n  | What | When |\n  | --- | --- |\n  | ${cell} | now |`),
  words.map((text) => `> | What | When |\n> | --- | --- |\n> | ${text} | now |`),
  fc.tuple(words, words).map(([one, other]) => `${one}\\\n${other}`),
  fc.tuple(words, words).map(([one, other]) => `| What | When |\n| --- | --- |\n| ${one} | ${other} |`),
  fc.constant("---"),
  fc.constant("<!-- ask Ana -->"),
  fc.constant("```\nas  it is\n```"),
);

export const draftFront = "---\nkind: disclosure\n---\n\n# A letter\n\n";

/** What may stand in a draft below its title, block by block. */
export const draftBlocks = fc.array(block, { maxLength: 8 });

/** A block, and what somebody made of it: another word here and there. */
const editedBlock = fc.tuple(block, fc.array(fc.nat(5), { minLength: 1, maxLength: 12 })).map(([text, dice]) => {
  let at = 0;
  const edited = text.replace(/(?<=[a-z] )[a-z]+(?= [a-z]|\.)/g, (word) =>
    dice[at++ % dice.length] === 0 ? "now" : dice[at % dice.length] === 1 ? `${word} too` : word,
  );
  return [text, edited] as const;
});

/** Two drafts that have something in common. */
export const twoDrafts = fc
  .tuple(draftBlocks, draftBlocks, draftBlocks, fc.array(editedBlock, { maxLength: 4 }))
  .map(([same, mine, theirs, edited]) => {
    const draftOf = (own: readonly string[], side: 0 | 1): string =>
      draftFront +
      [...same.slice(0, 3), ...own, ...same.slice(3, 5), ...edited.map((pair) => pair[side]), ...same.slice(5)].join(
        "\n\n",
      );
    return [draftOf(mine, 0), draftOf(theirs, 1)] as const;
  });
