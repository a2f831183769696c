/** What the page was given: the words of the person's language by those of ours. Empty in English. */
let given: Readonly<Record<string, string>> | undefined;

/** `{0}`, `{1}`: a value. */
const valuePattern = /\{(\d)\}/g;

/**
 * `message` in the person's language, with its values in place of `{0}`, `{1}`…; as it stands where there is no
 * translation. The extension puts the translations into the page.
 */
export function say(message: string, ...values: readonly (string | number)[]): string {
  given ??= readGiven();
  const words = Object.hasOwn(given, message) ? (given[message] ?? message) : message;
  return words.replace(valuePattern, (_gap, index: string) => String(values[Number(index)] ?? ""));
}

function readGiven(): Readonly<Record<string, string>> {
  const words = document.querySelector<HTMLElement>("main")?.dataset["words"];
  return words === undefined ? {} : (JSON.parse(words) as Record<string, string>);
}
