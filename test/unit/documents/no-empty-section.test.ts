import assert from "node:assert/strict";
import { kinds } from "../../../src/core/index.ts";
import { draftedBeside } from "../../kit/published.ts";

const facts = (at: string, language: string): string => `version: 2
type: leak
language: ${language}
organisation: { name: Corran Bank }
moments: { occurredFrom: 2026-12-01T14:20, aware: 2026-12-01T15:30, contained: 2026-12-01T15:31 }
data: [names]
contacts: { phone: 01632 960 410 }
nextUpdate: { at: ${at} }
`;

describe("a section on when readers hear more", () => {
  const cases = [
    [
      "{ certainty: ruled-out }",
      /We do not expect to have more to tell you\. If we do, we will tell you\./,
      /Sollte es anders kommen, sagen wir es Ihnen\./,
    ],
    [
      "{ value: 2026-12-03, audience: internal }",
      /We cannot yet say when we will have more to tell you\./,
      /Wir können noch nicht sagen, wann Sie mehr von uns hören\./,
    ],
  ] as const;
  for (const [at, english, german] of cases) {
    it(`is not empty, and leaves nothing open that is not: ${at}`, () => {
      for (const language of ["en", "de"]) {
        for (const { id } of kinds) {
          const text = draftedBeside(facts(at, language), [], { kind: id, now: "2026-12-02T09:00:00Z" });
          assert.doesNotMatch(text, /^## [^\n]*\n\n## /m, id);
          assert.ok(!/^## When (?:you will|callers) hear more$/m.test(text) || english.test(text), id);
          assert.ok(!/^## Wann Sie mehr erfahren$/m.test(text) || german.test(text), id);
        }
      }
    });
  }
});
