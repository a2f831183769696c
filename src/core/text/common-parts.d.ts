/** How many characters `left` and `right` begin with in common. */
export declare function commonStart(left: string, right: string): number;
/** How many characters, at most `most`, `left` and `right` end with in common. */
export declare function commonEnd(left: string, right: string, most: number): number;
