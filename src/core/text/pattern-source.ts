/** Where in the source of a pattern the class that begins before `at` ends: the place of its closing bracket. */
export function endOfClass(source: string, at: number): number {
  let end = at;
  while (source.charAt(end) !== "]") {
    end += source.charAt(end) === "\\" ? 2 : 1;
  }
  return end;
}

/** Where the group that begins before `at` ends: the place of its closing bracket. */
export function endOfGroup(source: string, at: number): number {
  let end = at;
  for (;;) {
    const mark = source.charAt(end);
    if (mark === ")") {
      return end;
    }
    end = behind(source, end);
  }
}

/** Where what stands at `at` ends: a group, a class, an escape, or one character. */
function behind(source: string, at: number): number {
  switch (source.charAt(at)) {
    case "\\":
      return at + 2;
    case "[":
      return endOfClass(source, at + 1) + 1;
    case "(":
      return endOfGroup(source, at + 1) + 1;
    default:
      return at + 1;
  }
}

/** The alternatives of which the source of a pattern consists: "a|(?:b|c)" is "a" and "(?:b|c)". */
export function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = behind(source, at)) {
    if (source.charAt(at) === "|") {
      alternatives.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, source.slice(start)];
}
