import js from "@eslint/js";
import * as regexp from "eslint-plugin-regexp";
import typescript from "typescript-eslint";
import { localisedWords } from "./scripts/localised-words.ts";

/** The import law: what each room may not reach, and what to do instead. The rooms are described in CONTRIBUTING.md. */
const ban = (group, message) => ({ group, message });
const node = ban(
  ["node:*"],
  "This room runs in a browser too. Take what you need as a parameter; only cli/ and scripts/ may use Node.",
);
const vscode = ban(["vscode"], "Only extension/ talks to VS Code. Return a value and let a feature there show it.");
const extension = ban(
  ["**/extension/**", "**/extension.ts"],
  "Nothing imports the VS Code side. Move what you need into core/.",
);
const webview = ban(["**/webview/**"], "Pages are reached by messages only: see protocol/.");
const cli = ban(
  ["**/cli/**"],
  "The command line is a door, not a room to pass through. Move what you need into core/.",
);
const coreInside = ban(
  ["**/core/*/**"],
  "Come in by the door: import from core/index.ts, and export there what is missing.",
);
const coreAtAll = ban(["**/core/**"], "A page only shows what it is told. Put it in the message: see protocol/.");

/** Floors of the core from the ground up; no import runs back up. */
const floors = ["text", "time", "wording", "record", "draft", "documents", "rules", "review", "export"];
const floorLaws = floors.map((room, index) => ({
  files: [`src/core/${room}/**/*.ts`],
  rules: law([
    node,
    vscode,
    extension,
    webview,
    cli,
    ban(["**/protocol/**"], "The core knows no messages. protocol/ takes its types from here."),
    ban(["**/core/index.ts", "../index.ts"], "Inside the core import the file itself; the door is for others."),
    ...floors
      .slice(index + 1)
      .map((above) =>
        ban(
          [`**/${above}/**`],
          `No import runs back up: ${room} stands below ${above}. Move what is shared down, or take it as a parameter.`,
        ),
      ),
  ]),
}));

function law(patterns) {
  return { "no-restricted-imports": ["error", { patterns }] };
}

export default typescript.config(
  { ignores: ["dist/", "out/", ".vscode-test/", "node_modules/"] },
  js.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  {
    languageOptions: {
      parserOptions: {
        // One program for all: what each room may use of the host is for its own tsconfig.json to say.
        project: ["tsconfig.style.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  { files: ["src/protocol/**/*.ts"], rules: law([node, vscode, extension, webview, cli]) },
  {
    files: ["src/webview/**/*.ts"],
    rules: law([node, vscode, extension, cli, { ...coreAtAll, allowTypeImports: true }]),
  },
  { files: ["src/extension/**/*.ts"], rules: law([node, webview, cli, coreInside]) },
  {
    files: ["src/extension/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "UnaryExpression[operator='void']:not([argument.callee.property.name=/^show(Information|Warning|Error)Message$/])",
          message: "Nobody would hear of it where this fails: end it with .then(undefined, sayFailure), or log it.",
        },
      ],
    },
  },
  {
    files: ["src/extension.ts"],
    rules: law([
      node,
      webview,
      cli,
      coreAtAll,
      ban(["**/features/**", "**/commands/**"], "The entry only calls activate.ts."),
    ]),
  },
  { files: ["src/cli/**/*.ts"], rules: law([vscode, extension, webview, coreInside]) },
  {
    files: ["src/extension/**/*.ts", "src/webview/**/*.ts"],
    plugins: { house: { rules: { "localised-words": localisedWords } } },
    rules: { "house/localised-words": "error" },
  },
  ...floorLaws,
  {
    files: ["scripts/**/*.ts", "test/**/*.ts"],
    rules: { "no-console": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.js"], extends: [typescript.configs.disableTypeChecked] },
);
