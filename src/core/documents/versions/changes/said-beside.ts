import { splitUnits } from "../units.ts";
import { saidIn } from "./said-in.ts";

/**
 * Whether a notice says words where it names something: in the row or item that names it, or in that sentence of running
 * text. Where no sentence holds all that is named, the paragraph counts. What stands elsewhere is said of something else.
 */
export function saidBeside(notice: string): (named: string, words: string) => boolean {
  const sentences: string[] = [];
  const blocks: string[] = [];
  const passages: string[] = [];
  for (const { text, kind, opensBlock } of splitUnits(notice)) {
    if (kind === "paragraph") {
      sentences.push(text);
    }
    const list = kind === "paragraph" ? blocks : passages;
    list.push(opensBlock ? text : `${list.pop() ?? ""} ${text}`);
  }
  const [near, far] = [[...sentences, ...passages].map(saidIn), blocks.map(saidIn)];
  return (named, words) => {
    const naming = near.filter((says) => says(named));
    return (naming.length > 0 ? naming : far.filter((says) => says(named))).some((says) => says(words));
  };
}
