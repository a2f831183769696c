import assert from "node:assert/strict";
import { pageHtml } from "../../src/extension/pages/page-html.ts";

const read = {
  title: "Checklist",
  mainId: "checklist",
  cspSource: "'self' https://*.vscode-cdn.net",
  styleUri: "https://files.test/checklist.css",
  lang: "en",
};
const shell = { ...read, script: { nonce: "a1B2", uri: "https://files.test/checklist.js?a=1&b=2" } };

describe("The shell of a page", () => {
  it("allows its own script and style and nothing else", () => {
    const policy = /content="([^"]*)">/.exec(pageHtml(shell))?.[1]?.replaceAll("&#39;", "'");
    assert.equal(
      policy,
      "default-src 'none'; style-src 'self' https://*.vscode-cdn.net; script-src 'nonce-a1B2'; base-uri 'none'; form-action 'none'",
    );
  });

  it("has nothing inline", () => {
    const html = pageHtml(shell);
    assert.doesNotMatch(html, /style=|<style|\son\w+=|javascript:|<script[^>]*>[^<]/);
    assert.equal(html.split("<script").length, 2);
  });

  it("has no script where it is only read, and lets none run", () => {
    const html = pageHtml({ ...read, body: "<h1>No apology</h1>" });
    assert.doesNotMatch(html, /<script|script-src/);
    assert.match(html, /<main id="checklist"><h1>No apology<\/h1><\/main>/);
  });

  it("lets no value out of its place", () => {
    const html = pageHtml({
      ...shell,
      lang: `"><script>alert(1)</script>`,
      title: "</title><script>",
      script: { nonce: "a1B2", uri: `x"onload='alert(2)'` },
    });
    assert.equal(html.split("<script").length, 2);
    assert.ok(html.includes(`<html lang="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">`));
    assert.ok(html.includes(`src="x&quot;onload=&#39;alert(2)&#39;"`));
    assert.ok(pageHtml(shell).includes("a=1&amp;b=2"));
  });
});
