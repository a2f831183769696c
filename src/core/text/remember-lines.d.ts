/** What was found in one line, and where in the text the line begins. */
export interface LineFinding<Found> {
    readonly start: number;
    readonly found: Found;
}
/**
 * `read` for each line of a text, in order; lines in which it finds nothing (undefined) are left out. Lines end with a
 * newline, which is no part of them. Of a text that differs from an earlier one in a few lines only these are read:
 * `read` must depend on nothing but the line.
 */
export declare function rememberLines<Found extends object>(read: (line: string) => Found | undefined): (text: string) => readonly LineFinding<Found>[];
