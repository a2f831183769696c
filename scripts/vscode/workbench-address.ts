import type { VSCodeServer } from "./start-server.ts";

type ServerAddress = Pick<VSCodeServer, "authority" | "token">;

/** What a VS Code page is to open. Paths are absolute. */
export interface WorkbenchPage {
  readonly folder: string;
  readonly openFile?: string;
  /** Only honoured by a server started for development. */
  readonly extensionDevelopmentPath?: string;
  /** Only honoured by a server started for development. */
  readonly extensionTestsPath?: string;
}

/** The address of VS Code in a browser. */
export function workbenchAddress({ authority, token }: ServerAddress, page: WorkbenchPage): string {
  const { folder, ...paths } = page;
  const payload: [string, string][] = Object.entries(paths).map(([name, path]) => [name, remote(authority, path)]);
  const query = new URLSearchParams({ tkn: token, folder: urlPath(folder) });
  if (payload.length > 0) {
    query.set("payload", JSON.stringify(payload));
  }
  return `http://${authority}/?${query.toString()}`;
}

function remote(authority: string, path: string): string {
  return `vscode-remote://${authority}${encodeURI(urlPath(path))}`;
}

/** `C:\a` is `/C:/a` in an address. */
function urlPath(path: string): string {
  return path.startsWith("/") ? path : `/${path.replaceAll("\\", "/")}`;
}
