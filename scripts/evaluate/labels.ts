import { requirementIds, type RequirementId } from "../../src/core/index.ts";

/** What readers said of one document. */
export interface Label {
  /** The document's file name without `.md`. */
  readonly slug: string;
  /** True: met. False: missing. Null: readers differed. */
  readonly requirements: Readonly<Record<RequirementId, boolean | null>>;
  /** For each requirement that is met the passages that meet it; ` … ` joins two in one quote. */
  readonly evidence: Readonly<Partial<Record<RequirementId, readonly string[]>>>;
}

/** Reads `labels.jsonl`. Throws an error with the line and what is wrong with it. */
export function readLabels(text: string, fileName: string): readonly Label[] {
  return text.split(/\r\n|\n/).flatMap((line, index) => {
    const place = `${fileName}, line ${index + 1}`;
    return line.trim() === "" ? [] : [readLabel(line, place)];
  });
}

function readLabel(line: string, place: string): Label {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place} is not valid JSON. Every line must be one object with slug, requirements and evidence.`);
  }
  const { slug, requirements, evidence = {} } = (value ?? {}) as Record<string, unknown>;
  if (typeof slug !== "string" || !isObject(requirements) || !isObject(evidence)) {
    throw new Error(`${place} needs a slug, an object “requirements” and an object “evidence”.`);
  }
  const wrong = requirementIds.find((id) => ![true, false, null].includes(requirements[id] as boolean | null));
  if (wrong !== undefined) {
    throw new Error(`${place}: “${wrong}” must be true, false or null.`);
  }
  return { slug, requirements, evidence } as unknown as Label;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many folds the documents are split into. */
export const foldCount = 5;

/**
 * Which fold, 0 to 4, a document belongs to. Documents of one organisation (the first word of the slug;
 * for a near miss, `neg-kind-name`, the third) stand in the same one.
 */
export function foldOf(slug: string): number {
  const words = slug.split("-");
  const organisation = (words[0] === "neg" ? words[2] : words[0]) ?? slug;
  let sum = 0;
  for (const character of organisation) {
    sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003;
  }
  return sum % foldCount;
}
