import assert from "node:assert/strict";
import { slug } from "../../../src/core/text/slug.ts";

describe("slug", () => {
  for (const [words, language, expected] of [
    ["Backup bucket: public!", "en", "backup-bucket-public"],
    ["Café in Zürich", "en", "cafe-in-zurich"],
    ["Verschlüsselung der Server", "de", "verschluesselung-der-server"],
    ["Ärztinnen und Ärzte", "de-AT", "aerztinnen-und-aerzte"],
    ["U\u0308bung", "de", "uebung"],
    ["Große Straße", "de", "grosse-strasse"],
    ["…", "de", ""],
  ] as const) {
    it(`names “${words}” in ${language}`, () => {
      assert.equal(slug(words, 60, language), expected);
    });
  }
});
