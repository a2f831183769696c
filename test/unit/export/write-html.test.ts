import assert from "node:assert/strict";
import { readRecord } from "../../../src/core/index.ts";
import { ready } from "../../kit/exports.ts";

/** The letter's own HTML without its looks. */
function html(markdown: string): string {
  return ready(markdown).toMail().preview;
}

describe("a letter as a page", () => {
  it("has an element for everything that Markdown has", () => {
    assert.equal(
      html("# a\n\nb **c** *d* ~~e~~ `f`\\\ng [h](https://h.example?x=1&y=2)\n\n> i\n\n```\nj <k>\n```\n\n---"),
      '<h1>a</h1>\n<p>b <strong>c</strong> <em>d</em> <s>e</s> <code>f</code><br>\ng <a href="https://h.example?x=1&amp;y=2">h</a></p>\n' +
        "<blockquote>\n<p>i</p>\n</blockquote>\n<pre>j &lt;k&gt;</pre>\n<hr>",
    );
  });

  it("has lists with their numbers and boxes", () => {
    assert.equal(
      html("3. a\n4. b\n   - c\n\n- [x] d\n- e\n\n  f"),
      '<ol start="3">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ol>\n<ul>\n<li>☑ d</li>\n<li>\n<p>e</p>\n<p>f</p>\n</li>\n</ul>',
    );
  });

  it("has tables whose heads are heads", () => {
    assert.equal(
      html("| a | b |\n| - | -: |\n| c | d |"),
      '<table cellpadding="0" cellspacing="0">\n<thead>\n<tr><th scope="col">a</th><th scope="col" align="right">b</th></tr>\n</thead>\n<tbody>\n<tr><td>c</td><td align="right">d</td></tr>\n</tbody>\n</table>',
    );
  });

  it("puts footnotes below", () => {
    assert.equal(html("a[^1]\n\n[^1]: b"), "<p>a<sup>[1]</sup></p>\n<h2>Notes</h2>\n<ol>\n<li>b</li>\n</ol>");
  });

  it("is one file that fetches nothing and runs nothing", () => {
    const page = ready("# A\n\n![x](https://x.example/y.png) [z](https://z.example)").toWebPage();
    assert.doesNotMatch(page, /<(?:script|link|img|iframe|object|form)\b|url\(|@import|\son\w+=/i);
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
  });

  it("names its language, its title, its version and its day", () => {
    const { record } = readRecord("title: x\norganisation:\n  name: Kestrel & Co\ntimeZone: Europe/Berlin\n");
    const page = ready("# Our \\<notice>", { record, lang: "en", version: 2 }).toWebPage();
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<title>Our &lt;notice&gt;<\/title>/);
    assert.match(page, /Kestrel &amp; Co · Version 2 · 25 November 2026/);
    const german = ready("Ohne Titel", { lang: "de-CH" }).toWebPage();
    assert.match(german, /<html lang="de-CH">[\s\S]*<title>Disclosure<\/title>[\s\S]*Fassung 1 · 24\. November 2026/);
    assert.match(ready("# x", { lang: "not a language" }).toWebPage(), /<html lang="en">/);
  });

  it("does not name an organisation that is not for the public", () => {
    const { record } = readRecord("title: x\norganisation:\n  name: { value: Kestrel, audience: internal }\n");
    assert.doesNotMatch(ready("# x", { record }).toWebPage(), /Kestrel/);
  });

  it("says plainly that an exercise is one, also in its title", () => {
    const { record } = readRecord("title: x\ndrill: true\n");
    const page = ready("# A", { record }).toWebPage();
    assert.match(page, /<title>DRILL: A<\/title>/);
    assert.match(page, />DRILL: this is an exercise\. Nothing that it describes has happened\.</);
  });

  it("carries its looks in every element of a mail, and no style sheet", () => {
    const { html: mail } = ready("# a\n\n- b\n\n| c |\n| - |\n| d |").toMail();
    assert.match(mail, /^<div lang="en" style="font-family:/);
    assert.doesNotMatch(mail, /<style|class=/);
    const tags = mail.match(/<(?:h\d|p|ul|ol|li|table|th|td|a)\b[^<>]*>/g) ?? [];
    assert.equal(tags.length, 6);
    assert.deepEqual(
      tags.filter((tag) => !tag.includes(" style=")),
      [],
    );
  });
});
