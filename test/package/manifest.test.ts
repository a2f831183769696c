import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { kinds } from "../../src/core/index.ts";
import { root } from "../../scripts/paths.ts";

interface Contributed {
  readonly command: string;
  readonly title: string;
  readonly category: string;
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly capabilities: Readonly<Record<string, { readonly supported: unknown }>>;
  readonly contributes: {
    readonly commands: readonly Contributed[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly configuration: {
      readonly properties: {
        readonly "incidentComms.draftFiles": { readonly additionalProperties: { readonly enum: readonly string[] } };
      };
    };
  };
}

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const text = read("package.json");
const manifest = JSON.parse(text) as Manifest;
const strings = JSON.parse(read("package.nls.json")) as Readonly<Record<string, string>>;

/** A visible string that is kept in package.nls.json: "%command.startIncident.title%" */
const keyPattern = /"%([^%"]+)%"/g;
/** Names of our own making, and of this trade, that a person in communications need not know. */
const jargonPattern = /\b(?:lint\w*|schema|diagnostics?|workspace|hash|yaml)\b/i;

describe("The manifest", () => {
  it("gives every command a title in words, under our name", () => {
    for (const { command, title, category } of manifest.contributes.commands) {
      assert.match(title, /^%.+%$/, command);
      assert.equal(category, "Incident Comms", command);
      assert.match(command, /^incidentComms\./);
    }
  });

  it("has words for every key, and a key for all words", () => {
    const keys = new Set([...text.matchAll(keyPattern)].map((match) => match[1]));
    assert.deepEqual([...keys].sort(), Object.keys(strings).sort());
  });

  it("speaks plainly", () => {
    for (const [key, words] of Object.entries(strings)) {
      assert.notEqual(words.trim(), "", key);
      assert.doesNotMatch(words, jargonPattern, key);
    }
  });

  it("lets letters from elsewhere be of any kind that there is", () => {
    const setting = manifest.contributes.configuration.properties["incidentComms.draftFiles"];
    assert.deepEqual(
      setting.additionalProperties.enum,
      kinds.map(({ id }) => id),
    );
  });

  it("shows the first steps in pictures that follow the theme, with words for who cannot see them", () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert(steps.length > 0 && steps.length <= 6);
    for (const { id, media } of steps) {
      assert.match(media.altText, /^%.+%$/, id);
      const picture = read(media.svg);
      assert.match(picture, /var\(--vscode-/, id);
      // VS Code lets a picture have no styles of its own.
      assert.doesNotMatch(picture, /style/, id);
    }
  });

  it("leads from the first steps to commands that there are", () => {
    const commands = new Set([
      ...manifest.contributes.commands.map(({ command }) => command),
      "incidentComms.checklist.focus",
    ]);
    const linked = Object.entries(strings)
      .filter(([key]) => key.startsWith("walkthrough."))
      .flatMap(([, words]) => [...words.matchAll(/\(command:([^)]+)\)/g)].map((match) => match[1] ?? ""));
    assert(linked.length > 0);
    assert.deepEqual(
      linked.filter((command) => !commands.has(command)),
      [],
    );
  });

  it("starts only where there is something to do", () => {
    assert(manifest.activationEvents.length > 0);
    for (const event of manifest.activationEvents) {
      assert.doesNotMatch(event, /^(?:\*|onStartupFinished)$/);
    }
  });

  it("names files that are there", () => {
    for (const file of [manifest.main, manifest.browser, manifest.icon]) {
      assert(existsSync(path.join(root, file)), `${file} is missing; run npm run build`);
    }
  });

  it("asks for no younger VS Code than it is compiled against", () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies["@types/vscode"] ?? ""}`);
  });

  it("works where nobody has been trusted yet, and where files are not on a disk", () => {
    assert.equal(manifest.capabilities["untrustedWorkspaces"]?.supported, true);
    assert.equal(manifest.capabilities["virtualWorkspaces"]?.supported, true);
  });

  it("brings everything in its bundles", () => {
    assert.equal(manifest.dependencies, undefined);
  });
});

describe("The lock file", () => {
  it("names no registry, so that any can serve it", () => {
    assert.doesNotMatch(read("package-lock.json"), /"resolved":/);
  });
});
