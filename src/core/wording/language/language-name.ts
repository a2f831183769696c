/** "de" → "German", or its name in the language `within`; the tag itself where nobody knows that language. */
export function languageName(tag: string, within = "en"): string {
  try {
    return new Intl.DisplayNames([within], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // No tag at all, such as "Swiss German".
  }
}

/** "de-AT" → "de". */
export function baseLanguage(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? "";
}
