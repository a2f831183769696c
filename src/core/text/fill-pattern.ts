/** "{day}": a gap in a pattern. */
const gapPattern = /\{([a-z]{1,20})\}/gi;

/** `pattern` with each gap such as `{day}` filled from `parts`. A gap that has no part is left empty. */
export function fillPattern(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(gapPattern, (_gap, name: string) => (Object.hasOwn(parts, name) ? (parts[name] ?? "") : ""));
}
