/** Two passages alike on the surface: the first meets the requirement, the second does not. */
export type Pair = readonly [met: string, missing: string];
