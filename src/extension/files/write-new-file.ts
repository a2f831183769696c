import * as vscode from "vscode";
import { cannotWrite } from "./cannot-write.ts";
import { createFile } from "./create-file.ts";

/**
 * Writes to a new file in `folder`, which is made where it is missing. `nameFor` gives the name to try, from those that
 * are taken. No file is ever written over. Throws, with a sentence for the person, where nothing can be written.
 */
export async function writeNewFile(
  folder: vscode.Uri,
  nameFor: (taken: readonly string[]) => string,
  contents: Uint8Array,
): Promise<vscode.Uri> {
  await vscode.workspace.fs.createDirectory(folder).then(undefined, () => {
    throw cannotWrite(folder);
  });
  let refused: string | undefined;
  for (;;) {
    const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const name = nameFor(taken);
    if (name === refused) {
      throw cannotWrite(folder);
    }
    const uri = vscode.Uri.joinPath(folder, name);
    // Fails where the file has come to be in the meantime: then the next name is tried.
    if (await createFile(uri, contents)) {
      return uri;
    }
    refused = name;
  }
}
