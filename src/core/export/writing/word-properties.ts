/** What the file says of itself: title, language, day. Nobody's name, and no program's. */
export interface WordProperties {
  readonly title: string;
  /** With its region: "en-GB". */
  readonly language: string;
  readonly made: string;
}

/**
 * The parts of a Word file that would name an author, in place of those that the library writes. Word itself shows an
 * empty author as none.
 */
export function wordProperties({ title, language, made }: WordProperties): readonly { path: string; data: string }[] {
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:creator></dc:creator><dc:language>${escape(language)}</dc:language><cp:lastModifiedBy></cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>`;
  return [{ path: "docProps/core.xml", data: core }];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
