import type { ReadableData, ReadableKind, ReadableRecord } from "../record/record-for.ts";
import { baseLanguage } from "../wording/language/language-name.ts";
import { Verbatim, type ItemView, type ListView } from "./document-view.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { listView, type DocumentWords } from "./fact-views.ts";
import { wordKindOfData } from "./word-values.ts";

/** It speaks of what does not follow, or of somebody who is after the data: then nothing rests on our having lost them. */
const otherwisePattern =
  /\b(?:no|not|never|nobody|nothing|neither|without|ask\w*|pretend\w*|trick\w*|lure\w*|demand\w*|request\w*|persuad\w*|obtain\w*|guess\w*|to get your|learn|find out|kein\w*|nicht\w*|nie\w*|ohne|frag\w*|erfrag\w*|bitt\w*|verlang\w*|forder\w*|lock\w*|entlock\w*|ausgeben|errat\w*)\b|n[’']t\b/i;

/** What a person has to say of a consequence, in square brackets, which keep a draft from going out. */
const asks: Readonly<Record<string, (kind: string) => string>> = {
  en: (kind) => `[SAY WHETHER THIS STILL HOLDS WITHOUT ${kind}]`,
  de: (kind) => `[SAGEN SIE, OB DAS AUCH OHNE ${kind} GILT]`,
};
const askPattern = / \[(?:SAY WHETHER|SAGEN SIE)[^\]]+\]$/;

/** What may follow; with a question behind what names data that the record rules out by now. */
export function consequencesView(
  consequences: ReadableRecord["consequences"],
  data: ReadableData,
  words: DocumentWords,
): ListView {
  const view = listView(consequences, words);
  const kinds = data.certainty === "confirmed" || data.certainty === "suspected" ? data.value : [];
  const involved = kinds.filter(({ certainty }) => certainty !== "ruled-out").flatMap(patternOf);
  const ruledOut = kinds.filter(({ certainty }) => certainty === "ruled-out");
  const { language } = words.phrases;
  const doubted = ({ item }: ItemView): ItemView => {
    const text = item instanceof Verbatim ? item.markdown : item;
    // "addresses" that are ruled out are none of the "e-mail addresses" that are not.
    const rest = involved.reduce((before, pattern) => before.replace(pattern, ""), text);
    const kind = otherwisePattern.test(text)
      ? undefined
      : ruledOut.find((each) => patternOf(each).some((pattern) => rest.search(pattern) >= 0));
    const name = kind !== undefined && "value" in kind ? wordKindOfData(kind.value ?? "", words.phrases) : "";
    const ask = asks[baseLanguage(language)] ?? asks["en"];
    return name === "" || ask === undefined
      ? { item }
      : {
          item: new Verbatim(
            `${escapeMarkdown(text)} ${ask(name.replace(/[^\p{L}\p{N} ,'’-]/gu, "").toLocaleUpperCase(language))}`,
          ),
        };
  };
  return { ...view, items: view.items.map(doubted) };
}

/** Without the question. */
export function withoutAsk({ item }: ItemView): ItemView["item"] {
  return item instanceof Verbatim ? new Verbatim(item.markdown.replace(askPattern, "")) : item;
}

/** Finds a kind of data in a sentence, in the singular and in the plural. */
function patternOf(kind: ReadableKind): readonly RegExp[] {
  const words = "value" in kind ? (kind.value ?? "") : "";
  const stem = words.replace(/(?:(?<=[hsx])es|en|[ns])$/i, "").replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return stem.length < 4 ? [] : [new RegExp(String.raw`(?<![\p{L}\p{N}-])${stem}\p{L}{0,2}(?![\p{L}\p{N}])`, "giu")];
}
