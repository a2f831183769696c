import path from "node:path";
import { entryKind } from "./files.ts";

/** The file or folder `name` in `folder` or in the nearest folder above it that has one. Undefined where none has, up to the root. */
export async function findAbove(folder: string, name: string, kind: "file" | "folder"): Promise<string | undefined> {
  const found = path.join(folder, name);
  if ((await entryKind(found)) === kind) {
    return found;
  }
  const above = path.dirname(folder);
  return above === folder ? undefined : findAbove(above, name, kind);
}
