import assert from "node:assert/strict";
import { parseXml, textIn, type XmlElement } from "../../../src/core/export/word-copy/xml.ts";

/** What stands in an XML text, in short: `w:p{id=1}(words|w:br())`. */
function outline(xml: string): string {
  const root = parseXml(xml);
  return root === undefined ? "not read" : root.children.map(inShort).join("|");
}

function inShort(node: XmlElement | string): string {
  if (typeof node === "string") {
    return node;
  }
  const attributes = Object.entries(node.attributes).map(([name, value]) => `${name}=${value}`);
  const words = attributes.length === 0 ? "" : `{${attributes.join(",")}}`;
  return `${node.name}${words}(${node.children.map(inShort).join("|")})`;
}

describe("XML as a program wrote it", () => {
  it("is read with its elements, attributes and words", () => {
    assert.equal(
      outline(`<?xml version="1.0"?><w:p w:id='1' a="2">Sorry<w:br/>all</w:p>`),
      "w:p{w:id=1,a=2}(Sorry|w:br()|all)",
    );
    assert.equal(outline("<a>1 &lt; 2 &amp; &#x41;&#66; &unknown;</a>"), "a(1 < 2 & AB &unknown;)");
  });

  it("holds the words of a section of characters, and none of a comment", () => {
    assert.equal(outline("<a>one <![CDATA[<two>]]> three</a>"), "a(one |<two>| three)");
    assert.equal(outline("<a>one<!-- <b> --></a>"), "a(one)");
    const [element] = parseXml("<a>one <!-- not two --><![CDATA[three]]></a>")?.children ?? [];
    assert.equal(typeof element === "object" && textIn(element), "one three");
  });

  it("is read as far as it goes where it breaks off, and a sign that begins nothing is words", () => {
    assert.equal(outline("<a><b>one</a><c>two"), "a(b(one))|c()");
    assert.equal(outline("<a>1 < 2</a>"), "a(1 < 2)");
    assert.equal(outline("<a>one<!-- two"), "a()");
  });

  it("is not read where it is deeper than any file of Word’s", () => {
    const nested = (levels: number) => `${"<a>".repeat(levels)}${"</a>".repeat(levels)}`;
    assert.notEqual(outline(nested(199)), "not read");
    assert.equal(outline(nested(200)), "not read");
  });
});
