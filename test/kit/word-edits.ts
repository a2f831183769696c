import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const bodyPart = "word/document.xml";

/** A Word file with its body as somebody left it, and what Word itself adds. */
export function editWord(
  bytes: Uint8Array,
  edit: (body: string) => string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files = unzipSync(bytes);
  const body = edit(strFromU8(files[bodyPart] ?? new Uint8Array()));
  const added = Object.entries({ ...parts, [bodyPart]: body }).map(([name, part]) => [name, strToU8(part)] as const);
  return zipSync({ ...files, ...Object.fromEntries(added) });
}

const change = (author: string): string => `w:id="900" w:author="${author}" w:date="2026-11-25T10:00:00Z"`;

/** Words as Word marks what was put in, or taken out. */
export const inserted = (author: string, words: string): string =>
  `<w:ins ${change(author)}><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:ins>`;
export const deleted = (author: string, words: string): string =>
  `<w:del ${change(author)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

/** Replaces `old` in a run by pieces of a paragraph. */
export function inRun(body: string, old: string, pieces: string): string {
  const pattern = new RegExp(`<w:t( [^>]*)?>([^<]*)${escaped(old)}([^<]*)</w:t></w:r>`);
  if (!pattern.test(body)) {
    throw new Error(`No run says “${old}”.`);
  }
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return body.replace(pattern, (_, _space, before: string, after: string) => {
    return `<w:t xml:space="preserve">${before}</w:t></w:r>${pieces}${run(after)}`;
  });
}

/** The paragraph that holds `words`, as `edit` leaves it. */
export function inParagraph(body: string, words: string, edit: (paragraph: string) => string): string {
  const at = body.indexOf(words);
  const start = Math.max(body.lastIndexOf("<w:p>", at), body.lastIndexOf("<w:p ", at));
  const end = body.indexOf("</w:p>", at) + "</w:p>".length;
  return body.slice(0, start) + edit(body.slice(start, end)) + body.slice(end);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
