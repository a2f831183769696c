import { setOf } from "../word-list.ts";
/** Words of English that form closed classes, as small letters. They tell where a verb stands and what mood it is in. */

export const modals: ReadonlySet<string> = setOf(`
  will 'll shall would 'd can could may might must should
`);
export const formsOfBe: ReadonlySet<string> = setOf(`
  am 'm is 's are 're was were be been being get got gets getting
`);
export const formsOfHave: ReadonlySet<string> = setOf(`
  have 've has had having
`);
export const formsOfDo: ReadonlySet<string> = setOf(`
  do does did
`);

export const negations: ReadonlySet<string> = setOf(`
  not n't never hardly neither nor
`);

/** Adverbs without -ly that may stand between a subject, its auxiliaries and the verb. */
export const adverbs: ReadonlySet<string> = new Set([
  ...["also", "now", "already", "then", "since", "again", "just", "soon", "still", "first", "once", "later", "too"],
  ...["therefore", "thus", "ever", "even", "only", "both", "all", "each", "together", "instead", "meanwhile", "today"],
  ...[
    "always",
    "often",
    "usually",
    "rather",
    "however",
    "further",
    "furthermore",
    "next",
    "so",
    "far",
    "yet",
    "indeed",
    "please",
    "henceforth",
    "nowadays",
  ],
  ...["simply", "in", "turn", "at"].slice(0, 1),
]);

/** Words in -ly that are no adverbs. */
export const noAdverbs: ReadonlySet<string> = setOf(`
  family apply reply supply comply rely july early only assembly anomaly rally
`);

export const determiners: ReadonlySet<string> = setOf(`
  a an the this that these those our your my his her its their all every each any some no both another such which
  what several many more most few other one two three four five ten
`);

export const prepositions: ReadonlySet<string> = setOf(`
  of in on at to for from with by about into onto over under after before during between through without within
  against across via upon until as than per among around towards behind beside out off up down back
`);

export const objectPronouns: ReadonlySet<string> = setOf(`
  it them him her us me you everyone everybody everything anyone those nobody yourself ourselves themselves someone
  somebody something anything nothing
`);

/** What may be the subject all by itself. */
export const subjectPronouns: ReadonlySet<string> = setOf(`
  we i you they he she it who which that everyone everybody nobody somebody someone anyone anybody this these those
  nothing something everything
`);

/** What opens a clause that does not assert: a condition, or a time that is still to come. */
export const conditionals: ReadonlySet<string> = setOf(`
  if unless whether until till provided
`);
/** What opens a clause about the time or the reason of another. */
export const subordinators: ReadonlySet<string> = setOf(`
  when while after before because since as once although though whereas so whenever where wherever
`);
/** What opens a question within a sentence, behind a verb of asking or knowing. */
export const questionWords: ReadonlySet<string> = setOf(`
  how why what whose which who where
`);

export const conjunctions: ReadonlySet<string> = setOf(`
  and but or yet nor plus &
`);
