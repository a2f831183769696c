import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a Word file that other programs write their own way, by name. */
export type WordParts = Readonly<Record<string, string>>;

/** What a program makes of a Word file that it opens and saves, nothing edited. */
export type WordProgram = (parts: WordParts) => WordParts;

/** A Word file, saved by a program. */
export function savedBy(program: WordProgram, bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const saved = Object.entries(program(Object.fromEntries(files)));
  return zipSync(Object.fromEntries(saved.map(([name, part]) => [name, strToU8(part)])));
}

const documentPart = "word/document.xml";

function inBody(parts: WordParts, edit: (body: string) => string): WordParts {
  return { ...parts, [documentPart]: edit(parts[documentPart] ?? "") };
}

/** What a file says of itself is lost where it is made anew. */
function withoutOrigin(parts: WordParts): WordParts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== "docProps/custom.xml"));
}

/** Every run is made of two, cut in the middle of its words. */
function cutRuns(body: string): string {
  return body.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{4,})<\/w:t><\/w:r>/g,
    (_, look: string | undefined, words: string) => {
      const at = Math.floor(words.length / 2);
      const run = (part: string): string =>
        `<w:r w:rsidR="00AB12CD">${look ?? ""}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return `${run(words.slice(0, at))}<w:proofErr w:type="spellStart"/>${run(words.slice(at))}<w:proofErr w:type="spellEnd"/>`;
    },
  );
}

/** Word on the desktop in German: styles have German names, words are cut where they were typed, and places are smart tags. */
export const germanWord: WordProgram = (parts) => {
  const renamed = (xml = ""): string =>
    xml
      .replaceAll('"Heading1"', '"berschrift1"')
      .replaceAll('"Heading2"', '"berschrift2"')
      .replaceAll('"ListParagraph"', '"Listenabsatz"')
      .replaceAll('"Quote"', '"Zitat"')
      .replaceAll('w:styleId="Zitat"><w:name w:val="Zitat"', 'w:styleId="Zitat"><w:name w:val="Quote"')
      .replace(/(w:name w:val=")(?:berschrift|Heading )(\d)"/g, '$1heading $2"');
  const body = cutRuns(renamed(parts[documentPart])).replaceAll(
    /(<w:r w:rsidR="00AB12CD">(?:(?!<\/w:r>).)*<\/w:r>)(?=<w:proofErr w:type="spellStart")/g,
    '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">$1</w:smartTag>',
  );
  return { ...parts, "word/styles.xml": renamed(parts["word/styles.xml"]), [documentPart]: body };
};

/** Word in a browser: the parts have numbers, and words pasted from it have styles of their own. */
export const webWord: WordProgram = (parts) => {
  const { [documentPart]: body = "", "word/_rels/document.xml.rels": relations = "", ...rest } = parts;
  return {
    ...rest,
    "word/document2.xml": cutRuns(body).replaceAll(
      /<w:r w:rsidR="00AB12CD">(?!<w:rPr>)/g,
      '$&<w:rPr><w:rStyle w:val="normaltextrun"/></w:rPr>',
    ),
    "word/_rels/document2.xml.rels": relations,
    "_rels/.rels": (rest["_rels/.rels"] ?? "").replace("word/document.xml", "word/document2.xml"),
  };
};

/** LibreOffice Writer: every property is written out, and an address without a path gets one. */
export const libreOffice: WordProgram = (parts) => {
  const saved = inBody(parts, (body) =>
    body
      .replace(
        /<w:p>(?!<w:pPr>)/g,
        '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:jc w:val="start"/><w:rPr></w:rPr></w:pPr>',
      )
      .replaceAll("<w:r><w:t", '<w:r><w:rPr><w:b w:val="false"/></w:rPr><w:t')
      .replaceAll("<w:b/><w:bCs/></w:rPr>", '<w:b/><w:bCs/><w:i w:val="false"/></w:rPr>')
      .replaceAll("w:left=", "w:start=")
      .replaceAll("\u00AD", "</w:t><w:softHyphen/><w:t>")
      .replaceAll("\u2011", "</w:t><w:noBreakHyphen/><w:t>")
      .replaceAll("<w:tblHeader/>", '<w:tblHeader w:val="true"/>'),
  );
  const relations = "word/_rels/document.xml.rels";
  return {
    ...saved,
    [relations]: (saved[relations] ?? "").replace(/(Target="https?:\/\/[^"/]+)"/g, '$1/"'),
  };
};

/** Google Docs: knows headings, and no other styles; what it adds lies in boxes; it loses what the file says of itself. */
export const googleDocs: WordProgram = (parts) => {
  const rest = withoutOrigin(parts);
  const box = (inner: string): string =>
    `<w:sdt><w:sdtPr><w:id w:val="-1"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  return inBody(rest, (body) =>
    body
      .replace(/<w:pStyle w:val="(?!Heading)[^"]*"\/>/g, "")
      .replaceAll("<w:br/>", '<w:br w:type="textWrapping"/>')
      .replaceAll('<w:rStyle w:val="InlineCode"/>', '<w:rFonts w:ascii="Consolas" w:cs="Consolas" w:hAnsi="Consolas"/>')
      .replaceAll('<w:rStyle w:val="Hyperlink"/>', '<w:color w:val="1155cc"/><w:u w:val="single"/>')
      .replaceAll("<w:b/><w:bCs/>", '<w:b w:val="1"/><w:bCs w:val="1"/>')
      .replaceAll("<w:r><w:t", '<w:r w:rsidDel="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t')
      .replace(/(<w:pStyle w:val="Heading\d"\/>(?:(?!<\/w:p>).)*?)<w:rPr><w:rtl/g, '$1<w:rPr><w:b w:val="1"/><w:rtl')
      .replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs, box)
      .replace(/<w:p>(?:(?!<\/w:p>).)*<w:shd (?:(?!<\/w:p>).)*<\/w:p>/gs, (code) =>
        box(code.replaceAll("<w:rPr>", '<w:rPr><w:rFonts w:ascii="Consolas"/>')),
      ),
  );
};

/** A mail page of ours that was pasted into a new file of Word's. */
export const pastedInWord: WordProgram = (parts) => {
  const rest = withoutOrigin(parts);
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return inBody(
    {
      ...rest,
      "word/styles.xml": `<w:styles>${style("berschrift1", "heading 1")}${style("berschrift2", "heading 2")}${style("StandardWeb", "Normal (Web)")}${style("HTMLVorformatiert", "HTML Preformatted")}${style("Fett", "Strong")}${style("Hervorhebung", "Emphasis")}${style("HTMLCode", "HTML Code")}</w:styles>`,
      "word/header1.xml": "<w:hdr/>",
      "word/footer1.xml": "<w:ftr/>",
    },
    (body) =>
      body
        .replace(/"Heading(\d)"/g, '"berschrift$1"')
        .replaceAll('<w:pStyle w:val="Code"/>', '<w:pStyle w:val="HTMLVorformatiert"/>')
        .replaceAll('"InlineCode"', '"HTMLCode"')
        .replaceAll("<w:rPr><w:i/><w:iCs/>", '<w:rPr><w:rStyle w:val="Hervorhebung"/>')
        .replaceAll("<w:b/><w:bCs/>", '<w:rStyle w:val="Fett"/><w:b/>')
        .replace(/<w:pStyle w:val="(?:Quote|ListParagraph|TableText)"\/>/g, '<w:pStyle w:val="StandardWeb"/>')
        .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr><w:pStyle w:val="StandardWeb"/></w:pPr>'),
  );
};
