import type { DraftLanguage } from "../core/index.ts";

/** For a draft in another language than English: what that means for its check. */
export function languageNote({ name }: DraftLanguage): string {
  return `This draft is in ${name}. What it says can be checked in English only; gaps that are still to be filled in are found in any language.`;
}
