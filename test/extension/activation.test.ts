import { assert } from "chai";
import * as vscode from "vscode";
import { extensionId } from "./kit/extension-id.ts";

describe("the extension", () => {
  it("is installed and activates", async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert(extension !== undefined);
    await extension.activate();
    assert.isTrue(extension.isActive);
  });

  it("has registered every command that it offers", async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
    const offered = offeredCommands();
    assert.isNotEmpty(offered);
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      offered.filter((command) => !registered.includes(command)),
      [],
    );
  });
});

/** The commands of the manifest. */
function offeredCommands(): readonly string[] {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as {
    readonly contributes?: { readonly commands?: readonly { readonly command: string }[] };
  };
  return (manifest.contributes?.commands ?? []).map(({ command }) => command);
}
