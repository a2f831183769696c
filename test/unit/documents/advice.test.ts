import { assert } from "chai";
import { adviceBlocks } from "../../../src/core/documents/advice-blocks.ts";
import { adviceFor } from "../../../src/core/documents/advice.ts";

const ids = (...kinds: readonly string[]): readonly string[] => adviceFor(kinds).map(({ id }) => id);

describe("advice by kind of data", () => {
  it("puts the most urgent first, whatever the order of the record", () => {
    assert.deepEqual(ids("names", "e-mail addresses", "hashed passwords"), ["passwords", "e-mail-addresses"]);
    assert.deepEqual(ids("IBANs", "credit card numbers"), ["payment-cards", "bank-accounts"]);
  });

  it("knows kinds by the words that people use", () => {
    assert.deepEqual(ids("Social Security numbers"), ["identity-documents"]);
    assert.deepEqual(ids("passports"), ["identity-documents"]);
    assert.deepEqual(ids("prescriptions"), ["health"]);
    assert.deepEqual(ids("delivery addresses"), ["home-addresses"]);
    assert.deepEqual(ids("mobile numbers"), ["phone-numbers"]);
    assert.deepEqual(ids("dates of birth"), ["names-and-birth-dates"]);
  });

  it("takes no address for a home that is none", () => {
    assert.deepEqual(ids("e-mail addresses"), ["e-mail-addresses"]);
    assert.deepEqual(ids("IP addresses"), []);
    assert.deepEqual(ids("dates of bookings"), []);
  });

  it("is true too where the data is only suspected to be involved", () => {
    for (const { advice } of adviceBlocks) {
      assert.notMatch(advice, /\b(?:is|are|was|were) (?:involved|affected|copied|stolen)\b/);
    }
  });

  it("names a source for each block, and each block once", () => {
    assert.strictEqual(new Set(adviceBlocks.map(({ id }) => id)).size, adviceBlocks.length);
    for (const { advice, source } of adviceBlocks) {
      assert.match(advice, /^[A-Z].*\.$/);
      assert.isAbove(source.length, 10);
    }
  });
});
