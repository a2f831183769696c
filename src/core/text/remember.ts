/** So many texts are remembered at least; a long draft has fewer sentences. */
const fewestRemembered = 4000;

/**
 * `make`, asked only once for equal texts as long as they come up again and again. A draft is judged at each
 * keystroke, and all but one of its sentences stand as they were. `make` must depend on nothing but the text.
 */
export function rememberByText<T extends object>(make: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older: ReadonlyMap<string, T> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) {
      return known;
    }
    const made = older.get(text) ?? make(text);
    if (recent.size >= fewestRemembered) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
