import type { WebviewMessage } from "../protocol.ts";

/** What VS Code gives a page. It can be asked for only once in the life of a page. */
export interface PageHost {
  readonly postMessage: (message: WebviewMessage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare global {
  function acquireVsCodeApi(): PageHost;
}
