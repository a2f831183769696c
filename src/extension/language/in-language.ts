import type { Translate } from "../checklist/checklist-state.ts";

/** What is shown of the tables of the core: titles, and sentences that explain. */
const shownNames: ReadonlySet<string> = new Set(["title", "lead", "label", "meaning", "purpose", "audience", "moment"]);

/** `data` of the core with all that is shown of it in the person's language, where there are words in it. */
export function inLanguage<Data>(data: Data, translate: Translate): Data {
  return translated(data, translate) as Data;
}

function translated(data: unknown, translate: Translate): unknown {
  if (Array.isArray(data)) {
    return data.map((item: unknown) => translated(item, translate));
  }
  if (typeof data !== "object" || data === null) {
    return data;
  }
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" && shownNames.has(name) ? translate(value) : translated(value, translate),
    ]),
  );
}
