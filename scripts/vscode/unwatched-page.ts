/**
 * What makes a VS Code page cheap that nobody watches. Run in the page before anything of its own; so each function
 * stands alone.
 */

/** Lays everything out, and paints only what lies over VS Code's own parts, as pages of extensions do. */
export function leaveUnpainted(): void {
  document.addEventListener("DOMContentLoaded", () => {
    const style = document.createElement("style");
    style.textContent = ".monaco-workbench > .monaco-grid-view { opacity: 0; }";
    document.documentElement.append(style);
  });
}

/** VS Code takes what its server sends as files, each of which the browser keeps in another process, to be read from there. */
export function readAtOnce(): void {
  globalThis.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.binaryType = "arraybuffer";
    }
  };
  globalThis.FileReader = class extends FileReader {
    override readAsArrayBuffer(data: Blob | ArrayBuffer): void {
      if (data instanceof ArrayBuffer) {
        Object.defineProperty(this, "result", { value: data, configurable: true });
        queueMicrotask(() => this.dispatchEvent(new ProgressEvent("load")));
      } else {
        super.readAsArrayBuffer(data);
      }
    }
  };
}
