/** The third lock on the rooms of `src/`, beside their compiler settings and the linter: who imports whom, as written. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import ts from "typescript";
import { root } from "../../scripts/paths.ts";

interface Import {
  /** The importing file, below `src/`, with `/`. */
  readonly from: string;
  /** The imported file below `src/`, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** Floors of the core from the ground up: a file may import from its own floor and from those below. */
const floors = ["text", "time", "wording", "record", "draft", "documents", "rules", "review", "export"];

/** Packages that are pure: they run anywhere and reach for nothing. */
const purePackages = [
  "@lezer/common",
  "@lezer/markdown",
  "diff",
  "docx",
  "fflate",
  "markdownlint",
  "mdast",
  "mdast-util-from-markdown",
  "mdast-util-gfm",
  "micromark-extension-gfm",
  "micromark-util-decode-string",
  "micromark-util-sanitize-uri",
  "mustache",
  "papaparse",
  "syllable",
  "temporal-polyfill",
  "yaml",
];

const files = globSync("src/**/*.ts", { cwd: root }).map((file) => path.relative("src", file).replaceAll("\\", "/"));
const imports = files.flatMap(importsOf);

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, "src", file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
}

function importsOf(from: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      found.push({ from, to: target(from, specifier.text), isTypeOnly });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(from));
  return found;
}

function target(from: string, specifier: string): string {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

function isIn(room: string, file: string): boolean {
  return file.startsWith(`${room}/`);
}

function isPure(name: string): boolean {
  return purePackages.some((pure) => name === pure || name.startsWith(`${pure}/`));
}

function floorOf(file: string): number {
  return floors.findIndex((room) => isIn(`core/${room}`, file));
}

function maybeInCore({ from, to }: Import): boolean {
  const floor = floorOf(from);
  return isPure(to) || (floor >= 0 ? floorOf(to) >= 0 && floorOf(to) <= floor : isIn("core", to));
}

/** Each room, and what its files may import, in CONTRIBUTING's words and as a question. */
const laws: readonly {
  readonly room: string;
  readonly words?: string;
  readonly has: (file: string) => boolean;
  readonly may: (one: Import) => boolean;
}[] = [
  { room: "core/index.ts", has: (file) => file === "core/index.ts", may: maybeInCore },
  ...floors.map((floor, index) => ({
    room: `core/${floor}`,
    words: index === 0 ? "nothing of ours" : "the floors above",
    has: (file: string) => isIn(`core/${floor}`, file),
    may: maybeInCore,
  })),
  {
    room: "protocol",
    words: "types of the core",
    has: (file) => isIn("protocol", file),
    may: ({ to, isTypeOnly }) => isIn("protocol", to) || (isTypeOnly && isIn("core", to)),
  },
  {
    room: "webview",
    words: "protocol, types of the record",
    has: (file) => isIn("webview", file),
    may: ({ to, isTypeOnly }) => isIn("webview", to) || isIn("protocol", to) || (isTypeOnly && isIn("core/record", to)),
  },
  {
    room: "extension",
    words: "the core by its door, protocol",
    has: (file) => isIn("extension", file),
    may: ({ to }) =>
      isIn("extension", to) || isIn("protocol", to) || ["core/index.ts", "vscode"].includes(to) || isPure(to),
  },
  {
    room: "the entry",
    has: (file) => file === "extension.ts",
    may: ({ to }) => to === "extension/activate.ts",
  },
  {
    room: "cli",
    words: "the core by its doors, Node",
    has: (file) => isIn("cli", file),
    may: ({ to }) =>
      isIn("cli", to) ||
      ["core/index.ts", "letters.ts"].includes(to) ||
      to.startsWith("node:") ||
      to === "tinyglobby" ||
      isPure(to),
  },
  {
    room: "markdownlint.ts",
    has: (file) => file === "markdownlint.ts",
    may: ({ to }) => isIn("core", to) || isPure(to),
  },
  { room: "letters.ts", has: (file) => file === "letters.ts", may: ({ to }) => isIn("core", to) },
];

describe("The rooms of src", () => {
  for (const { room, has, may } of laws) {
    it(`${room} imports only what it may`, () => {
      const own = imports.filter((one) => has(one.from));
      const forbidden = own.filter((one) => !may(one)).map(({ from, to }) => `${from} imports ${to}`);
      assert(files.some(has), `there is no ${room} any more`);
      assert.deepEqual(forbidden, []);
    });
  }

  it("are those that CONTRIBUTING tells of, in its words", () => {
    const page = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
    const rows = page.matchAll(/^\| `src\/([^`]+)` \|.*\| (.+) \|$/gm);
    assert.deepEqual(
      Array.from(rows, ([, room, words]) => [room, words]),
      laws.flatMap(({ room, words }) => (words === undefined ? [] : [[room, words]])),
    );
  });

  it("have no file without a law", () => {
    assert.deepEqual(
      files.filter((file) => !laws.some(({ has }) => has(file))),
      [],
    );
  });

  it("every core file lies on a floor, but for its door", () => {
    const homeless = files.filter((file) => isIn("core", file) && floorOf(file) < 0);
    assert.deepEqual(homeless, ["core/index.ts"]);
  });

  it("nothing imports a Node module by its bare name", () => {
    assert.deepEqual(
      imports.filter(({ to }) => builtinModules.includes(to)),
      [],
    );
  });

  it("the core has no clock and no chance of its own", () => {
    const clocks = /^(?:Date\.now|Temporal\.Now(?:\.\w+)*|Math\.random|new Date)$/;
    const found: string[] = [];
    for (const file of files.filter((one) => isIn("core", one))) {
      const visit = (node: ts.Node): void => {
        const name =
          ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0 ? `new ${node.expression.getText()}` : "";
        const words = ts.isPropertyAccessExpression(node) ? node.getText() : name;
        if (clocks.test(words)) {
          found.push(`${file}: ${words}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(parse(file));
    }
    assert.deepEqual(found, []);
  });
});
