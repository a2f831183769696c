/** Where a draft lies below the folder that holds its incident: "2026-11-20-leak/disclosure.md". */
export function placeBelow(draftPath: string, recordPath: string | undefined): string {
  const name = draftPath.split(/[\\/]/).at(-1) ?? "";
  return `${recordPath?.split(/[\\/]/).at(-2) ?? ""}/${name}`;
}
