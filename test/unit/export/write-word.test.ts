import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { ready, wordBody, wordFiles, wordText } from "../../kit/exports.ts";
import { xmlProblem } from "../../kit/xml.ts";

const everything = `# Our **notice**

Dear *all*, ~~no~~ \`code\` and [a link](https://example.org/?a=1&b=2).\\
Second line.[^1]

> A quotation

- one
  1. two
     - three
- [x] four

5. five

\`\`\`
code  block
\`\`\`

---

| Step | Due |
| --- | --: |
| Close it | 5 May |

[^1]: A note.
`;

/** The paragraph of a body that says `words`, as XML. */
function paragraphWith(body: string, words: string): string {
  const found = (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((xml) => wordText(xml).includes(words));
  assert(found !== undefined, `no paragraph says “${words}”`);
  return found;
}

function rowsOf(body: string): readonly string[] {
  return body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
}

function listOf(body: string, words: string): string | undefined {
  return /<w:numId w:val="(\d+)"/.exec(paragraphWith(body, words))?.[1];
}

function linesOf(xml: string): readonly string[] {
  return wordText(xml)
    .split("\n")
    .filter((line) => line !== "");
}

describe("a letter as a Word file", () => {
  it("holds well-formed XML in every part, and lists every part that there is", async () => {
    const files = await wordFiles(ready(everything));
    const contents = files.get("[Content_Types].xml") ?? "";
    for (const [name, xml] of files) {
      assert.equal(xmlProblem(xml), undefined, name);
      assert(name.endsWith(".rels") || name === "[Content_Types].xml" || contents.includes(`"/${name}"`), name);
    }
    const listed = [...contents.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? "");
    assert.deepEqual(
      listed.filter((name) => !files.has(name)),
      [],
    );
  });

  it("uses Word's own styles for headings, lists and quotations", async () => {
    const files = await wordFiles(ready(everything));
    const body = await wordBody(ready(everything));
    assert.match(paragraphWith(body, "Our notice"), /<w:pStyle w:val="Heading1"\/>/);
    assert.match(paragraphWith(body, "A quotation"), /<w:pStyle w:val="Quote"\/>/);
    for (const [words, level] of [
      ["one", 0],
      ["two", 1],
      ["three", 2],
      ["four", 0],
      ["five", 0],
    ] as const) {
      assert.match(paragraphWith(body, words), new RegExp(`<w:numPr><w:ilvl w:val="${level}"/>`));
    }
    const styles = files.get("word/styles.xml") ?? "";
    for (const [, style = ""] of body.matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]+)"/g)) {
      assert(styles.includes(`w:styleId="${style}"`), `${style} is used and not there`);
    }
  });

  it("counts every list for itself, from the number it begins with", async () => {
    const letter = ready("1. aa\n2. bb\n\ntext\n\n7. cc");
    const body = await wordBody(letter);
    assert.equal(listOf(body, "aa"), listOf(body, "bb"));
    assert.notEqual(listOf(body, "aa"), listOf(body, "cc"));
    const numbering = (await wordFiles(letter)).get("word/numbering.xml") ?? "";
    assert.match(numbering, /<w:lvl w:ilvl="0"[^>]*><w:start w:val="7"\/>/);
  });

  it("keeps the look of words, and ends lines where they end", async () => {
    const body = await wordBody(ready("a **b** *c* ~~d~~ `e`\\\nf"));
    assert.match(body, /<w:b\/>(?:(?!<\/w:r>).)*<w:t[^>]*>b</);
    assert.match(body, /<w:i\/>(?:(?!<\/w:r>).)*<w:t[^>]*>c</);
    assert.match(body, /<w:strike\/>(?:(?!<\/w:r>).)*<w:t[^>]*>d</);
    assert.match(body, /<w:rStyle w:val="InlineCode"\/>(?:(?!<\/w:r>).)*<w:t[^>]*>e</);
    assert.match(body, /<w:br\/><w:t[^>]*>f</);
  });

  it("has links that lead somewhere", async () => {
    const files = await wordFiles(ready(everything));
    const id = /<w:hyperlink[^>]* r:id="([^"]+)"/.exec(files.get("word/document.xml") ?? "")?.[1] ?? "";
    const relations = files.get("word/_rels/document.xml.rels")?.match(/<Relationship [^>]*>/g) ?? [];
    const relation = relations.find((xml) => xml.includes(`Id="${id}"`)) ?? "";
    assert.match(relation, /Target="https:\/\/example\.org\/\?a=1&amp;b=2"/);
    assert.match(relation, /TargetMode="External"/);
  });

  it("repeats the head of a table on every page, and keeps rows whole", async () => {
    const rows = rowsOf(await wordBody(ready(everything)));
    assert.equal(rows.length, 2);
    assert.match(rows[0] ?? "", /<w:tblHeader\/>/);
    assert.doesNotMatch(rows[1] ?? "", /<w:tblHeader/);
    assert(rows.every((row) => row.includes("<w:cantSplit/>")));
    assert.match(rows[1] ?? "", /<w:jc w:val="right"\/>.*5 May/s);
  });

  it("keeps two tables apart, and ends with a paragraph", async () => {
    const body = await wordBody(ready("| a |\n| - |\n\n<!-- -->\n\n| b |\n| - |"));
    assert.match(body, /<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><w:tbl>/s);
    assert.match(body, /<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p>$/s);
  });

  it("says who writes, which version and which day on every page, and counts the pages", async () => {
    const { record } = readRecord("title: x\norganisation:\n  name: Kestrel\ntimeZone: Europe/Berlin\n");
    const files = await wordFiles(ready("# a", { record, version: 3 }));
    assert.match(files.get("word/document.xml") ?? "", /<w:headerReference [^>]*w:type="default"/);
    assert.equal(wordText(files.get("word/header1.xml") ?? ""), "KestrelVersion 3 · 25 November 2026\n");
    assert.match(files.get("word/footer1.xml") ?? "", /PAGE.*NUMPAGES/s);
    const german = await wordFiles(ready("# a", { lang: "de" }));
    assert.equal(wordText(german.get("word/header1.xml") ?? ""), "Fassung 1 · 24. November 2026\n");
  });

  it("says on every page that an exercise is one", async () => {
    const { record } = readRecord("title: x\ndrill: true\n");
    const files = await wordFiles(ready("# a", { record }));
    assert.match(wordText(files.get("word/header1.xml") ?? ""), /^DRILL: this is an exercise\./);
  });

  it("names nobody and no machine, but its title and its language", async () => {
    const files = await wordFiles(ready("# Our *notice* & more", { lang: "en-US" }));
    const core = files.get("docProps/core.xml") ?? "";
    assert.match(core, /<dc:title>Our notice &amp; more<\/dc:title><dc:creator><\/dc:creator><dc:language>en-US</);
    assert.match(core, /<cp:lastModifiedBy><\/cp:lastModifiedBy>/);
    assert.match(core, />2026-11-24T23:30:00Z</);
    assert.match(files.get("docProps/app.xml") ?? "", /<Properties [^>]*\/>$/);
    const custom = files.get("docProps/custom.xml") ?? "";
    assert.match(
      custom,
      /<property [^>]*name="DraftOrigin"[^>]*><vt:lpwstr>\/1\/[\da-f]{8}<\/vt:lpwstr><\/property><\/Properties>$/,
    );
    assert.doesNotMatch([...files.values()].join(""), /Un-named/);
    assert.match(files.get("word/styles.xml") ?? "", /<w:lang w:val="en-US"\/>/);
  });

  it("is on the paper of its country", async () => {
    const width = async (lang?: string) => {
      const document = (await wordFiles(ready("a", lang === undefined ? {} : { lang }))).get("word/document.xml");
      return /<w:pgSz [^>]*w:w="(\d+)"/.exec(document ?? "")?.[1];
    };
    assert.equal(await width(), "11906");
    assert.equal(await width("en-US"), "12240");
  });
});

describe("a Word file with changes marked", () => {
  const table = "\n\n| Step | State |\n| - | - |\n";
  const before = `# Notice\n\nThis affects 12,500 people.\n\n- gone\n- stays${table}| Close | Open |\n| Ask | Open |\n`;
  const after = `# Notice\n\nThis affects [14,300](https://a.example) people.\n\n- stays\n- new${table}| Close | Done |\n`;

  it("marks them as Word does, by nobody's name", async () => {
    const body = await wordBody(ready(after, { version: 2 }), before);
    assert.match(body, /<w:del [^>]*w:author="Version 2"[^>]*>(?:(?!<\/w:del>).)*<w:delText[^>]*>12,500</s);
    assert.match(body, /<w:hyperlink[^>]*><w:ins [^>]*w:author="Version 2"[^>]*>(?:(?!<\/w:ins>).)*>14,300</s);
    assert.match(body, /w:date="2026-11-24T23:30:00Z"/);
    assert.match(await wordBody(ready(after), before), /w:author="New wording"/);
    const ids = (body.match(/<w:(?:ins|del) [^>]*>/g) ?? []).map((tag) => /w:id="(\d+)"/.exec(tag)?.[1]);
    assert(ids.length > 5);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(xmlProblem(body), undefined);
  });

  it("marks whole paragraphs and rows, so that nothing empty stays behind", async () => {
    const body = await wordBody(ready(after), before);
    assert.match(paragraphWith(body, "gone"), /<w:pPr>.*<w:rPr><w:del .*<\/w:pPr>/s);
    assert.match(paragraphWith(body, "new"), /<w:pPr>.*<w:rPr><w:ins .*<\/w:pPr>/s);
    const row = rowsOf(body).find((xml) => wordText(xml).includes("Ask")) ?? "";
    assert.match(row, /<w:trPr>.*<w:del [^>]*\/>.*<\/w:trPr>/s);
  });

  it("says the new letter once they are accepted, and the old one once they are rejected", async () => {
    const body = await wordBody(ready(after), before);
    const accepted = body.replace(/<w:del [^>/]*>.*?<\/w:del>/gs, "");
    const rejected = body.replace(/<w:ins [^>/]*>.*?<\/w:ins>/gs, "");
    assert.deepEqual(linesOf(accepted), linesOf(await wordBody(ready(after))));
    assert.deepEqual(linesOf(rejected), linesOf(await wordBody(ready(before))));
  });

  it("keeps the items that are left in one list", async () => {
    const body = await wordBody(ready("1. aa\n2. cc"), "1. aa\n2. bb\n3. cc");
    assert.equal(listOf(body, "bb"), listOf(body, "aa"));
    assert.equal(listOf(body, "cc"), listOf(body, "aa"));
  });
});
