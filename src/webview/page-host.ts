/** What VS Code gives a page. It can be asked for only once in the life of a page. */
export interface PageHost<Message = never> {
  readonly postMessage: (message: Message) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare global {
  function acquireVsCodeApi<Message>(): PageHost<Message>;
}
