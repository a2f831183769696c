/** `name.extension`, or with a number from 2 where that is taken: a name that none of `existing` has, whatever its case. */
export function nextFileName(name: string, extension: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((each) => each.toLowerCase()));
  let fileName = `${name}.${extension}`;
  for (let number = 2; taken.has(fileName.toLowerCase()); number += 1) {
    fileName = `${name}-${number}.${extension}`;
  }
  return fileName;
}
