/**
 * A copy of a piece that was cut out of a longer text. Engines let a piece point into the text that it was cut from, which
 * then stays in memory for as long as the piece does.
 */
export function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}
