/**
 * A pattern too long for one line, laid out over several: a line break and the blanks that begin the next line are no
 * part of it, every other blank is. `patternLines("i")` stands before a template as the flags stand behind a literal.
 *
 * @throws SyntaxError where what comes out is no pattern
 */
export declare function patternLines(flags?: string): (text: TemplateStringsArray, ...parts: readonly string[]) => RegExp;
/** The source of a pattern, or of a part of one, laid out in the same way. */
export declare function sourceLines(text: TemplateStringsArray, ...parts: readonly string[]): string;
/** What stands on several lines, as one. */
export declare function inOneLine(lines: string): string;
