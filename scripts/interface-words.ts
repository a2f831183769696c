/** Makes `l10n/bundle.l10n.json`: every message that the screen shows, for those who translate it. */
import { readFile, writeFile } from "node:fs/promises";
import { globSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import {
  allRules,
  changeRefusals,
  faultChoices,
  formLayout,
  importRefusals,
  kinds,
  phaseTitles,
  proposalReasons,
  requirementIds,
  requirementRules,
  requirementTitles,
} from "../src/core/index.ts";
import { inLanguage } from "../src/extension/language/in-language.ts";
import { ordinals } from "../src/core/rules/fix-title.ts";
import { englishMoments } from "../src/core/time/moment-phrases.ts";
import { namedOnScreen } from "../src/core/time/moments-in.ts";
import { root } from "./paths.ts";
import { sharedPageWords } from "./rule-pages.ts";

export const interfaceWordsFile = path.join(root, "l10n", "bundle.l10n.json");

/** What puts words into the language of the screen: its first argument is the message. */
const translators: ReadonlySet<string> = new Set(["t", "say", "said", "translate"]);

/** Every message in the source of the extension and its pages, and of what the core says through `say`. */
async function messagesInSource(): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const file of globSync("src/{extension,webview,core/{draft,record,review,rules,time}}/**/*.ts", { cwd: root })) {
    const text = await readFile(path.join(root, file), "utf8");
    const visit = (node: ts.Node): void => {
      const message = messageOf(node);
      messages.push(...(message === undefined ? [] : [message]));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return messages;
}

function messageOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node)) {
    return undefined;
  }
  const { expression, arguments: given } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  const [message] = given;
  return translators.has(name) && message !== undefined && ts.isStringLiteralLike(message) ? message.text : undefined;
}

/** What is shown of the tables of the core for drafting and in the checklist. */
function wordsForDrafting(): readonly string[] {
  return [
    ...kinds.flatMap(({ title, purpose, moment, audience }) => [title, purpose, moment, audience]),
    ...Object.values(phaseTitles),
    ...proposalReasons,
    ...requirementIds.map((id) => requirementTitles[id]),
    ...requirementRules.flatMap(({ why, missing }) => [why, missing]),
    ...allRules.filter(({ languages }) => languages === "any").map(({ why }) => why),
    ...faultChoices.flatMap(({ title, when }) => [title, when]),
  ];
}

/** By which dates are put into words, and places in a line. */
function smallWords(): readonly string[] {
  const { months, aboutClock, words, zone } = englishMoments;
  return [
    ...months,
    aboutClock,
    ...Object.values(words.plain),
    ...[words.when, words.by].flatMap((patterns) => Object.values(patterns ?? {})),
    ...Object.values(words.head ?? {}),
    zone.city,
    zone.cityAlone,
    ...namedOnScreen.flatMap(({ short, long }) => [short, long]),
    ...ordinals,
  ];
}

/** What is shown of the other tables of the core: the fields of the form, titles of rules, why a file cannot be added. */
function otherWords(): readonly string[] {
  const { sections, factParts } = formLayout();
  const words: string[] = [
    ...allRules.map(({ title }) => title),
    ...Object.values(importRefusals),
    ...Object.values(changeRefusals),
  ];
  inLanguage([sections, factParts], (message) => {
    words.push(message);
    return message;
  });
  return words;
}

export async function interfaceWords(): Promise<string> {
  const messages = [
    ...(await messagesInSource()),
    ...wordsForDrafting(),
    ...otherWords(),
    ...smallWords(),
    ...sharedPageWords(),
  ];
  const sorted = [...new Set(messages)].filter((message) => message !== "").sort();
  return `${JSON.stringify(Object.fromEntries(sorted.map((message) => [message, message])), null, 2)}\n`;
}

if (import.meta.main) {
  await writeFile(interfaceWordsFile, await interfaceWords());
}
