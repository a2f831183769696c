/**
 * Whether a path that a draft names starts from the draft. No other is followed: a draft may come from a stranger, and
 * of a file that is read in its stead the first thing that does not fit is shown.
 */
export function isRelativePath(path: string): boolean {
  return !path.startsWith("/") && !path.startsWith("\\") && !path.includes(":");
}
