/** "en" and "en-XX" are read as British: the language of our templates. */
const usualRegions: Readonly<Record<string, string>> = { en: "GB" };

/** The language of a letter as HTML wants it ("en", "de-CH"); English where `lang` is none that there is. */
export function letterLanguage(lang: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(lang ?? "en")[0] ?? "en";
  } catch {
    return "en";
  }
}

/** The same with a region, as Word wants it: "en-GB", "de-DE". */
export function languageWithRegion(language: string): string {
  const locale = new Intl.Locale(language);
  const region = locale.region ?? usualRegions[locale.language] ?? locale.maximize().region;
  return region === undefined ? locale.language : `${locale.language}-${region}`;
}

/** Countries whose paper is Letter; everybody else's is A4. */
const letterPaperRegions: ReadonlySet<string> = new Set(["US", "CA", "MX", "PH", "CL", "CO", "VE"]);

/** Whether paper is cut to the American Letter size where the language is spoken, and not to A4. */
export function usesLetterPaper(language: string): boolean {
  return letterPaperRegions.has(languageWithRegion(language).split("-")[1] ?? "");
}

/** A day in words of the language: "24 November 2026", "24. November 2026". */
export function wordDay(epochMilliseconds: number, language: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(languageWithRegion(language), { dateStyle: "long", timeZone });
  return format.format(epochMilliseconds);
}
