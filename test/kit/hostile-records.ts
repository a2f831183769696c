/** Files that nobody wrote as a record: too large, too deep, too broken, or made to fill time and memory. */
export const hostileRecords: Readonly<Record<string, () => string>> = {
  "ten million letters": () => "a".repeat(10_000_000),
  "a million lines": () => "title: x\n".repeat(1_111_111),
  "one very long line": () => `title: ${"x".repeat(390_000)}\nnowhere: 1`,
  "brackets in brackets": () => `data: ${"[".repeat(390_000)}`,
  "braces in braces": () => "{a: ".repeat(90_000),
  "three thousand levels that are closed again": () => `data: ${"[".repeat(3_000)}${"]".repeat(3_000)}`,
  "items in items": () => "- ".repeat(195_000),
  "names in names": () => "? ".repeat(195_000),
  "lines that stand further and further in": () =>
    Array.from({ length: 800 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  "twenty thousand names": () => Array.from({ length: 20_000 }, (_, index) => `k${index}:`).join("\n"),
  "one name forty thousand times": () => "title: x\n".repeat(40_000),
  "references that double, thirty times over": () =>
    `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`).join("\n")}\ndata: *a30\n`,
  "a reference to itself": () => "data: &a [*a]\npeople: &b { total: *b }\n",
  "fifty thousand references": () => `data:\n${"  - *x\n".repeat(50_000)}`,
  "lines from elsewhere": () => "base: &a { title: x }\n<<: *a\n",
  "broken lines": () => "a: b: c\n".repeat(48_000),
  "quotation marks": () => '"'.repeat(390_000),
  "a quotation mark that nobody closed": () => `title: "${"x\n".repeat(190_000)}`,
  tabs: () => "\ttitle: x\n".repeat(35_000),
  colons: () => ": ".repeat(190_000),
  commas: () => `data: [${",".repeat(390_000)}`,
  "tags and anchors": () => "!a &b ".repeat(65_000),
  "signs of the form itself": () => "%YAML 9.9\n".repeat(35_000),
  "numbers that are none": () => `people:\n  groups:\n${"    - count: 12 500\n".repeat(18_000)}`,
  "names of what every object has": () =>
    "__proto__: { title: x }\nconstructor: 1\ntoString: x\npeople: { __proto__: 1, constructor: 2, hasOwnProperty: 3 }\nmoments: { valueOf: 2026-03-03 }\n",
  "the encoding of another program": () => Array.from("title: x\n", (letter) => `${letter}\0`).join(""),
  "lost letters": () => "\uFFFD".repeat(390_000),
  "control characters": () => "\u0001\u0002\u001B[31m\u0085\u2028title: x\n",
};
