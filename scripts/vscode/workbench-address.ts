/** What a VS Code page is to open. Paths are absolute. */
export interface WorkbenchPage {
  readonly folder: string;
  readonly openFile?: string;
  /** Only honoured by a server started for development. */
  readonly extensionDevelopmentPath?: string;
  /** Only honoured by a server started for development. */
  readonly extensionTestsPath?: string;
}

/** The address of VS Code in a browser; `authority` is that of its server, `127.0.0.1:PORT`. */
export function workbenchAddress(authority: string, page: WorkbenchPage): string {
  const { folder, ...paths } = page;
  const payload: [string, string][] = Object.entries(paths).map(([name, path]) => [name, remote(authority, path)]);
  payload.push(["skipWelcome", "true"]);
  const query = new URLSearchParams({ folder: urlPath(folder), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

function remote(authority: string, path: string): string {
  return `vscode-remote://${authority}${encodeURI(urlPath(path))}`;
}

/** `C:\a` is `/C:/a` in an address. */
function urlPath(path: string): string {
  return path.startsWith("/") ? path : `/${path.replaceAll("\\", "/")}`;
}
