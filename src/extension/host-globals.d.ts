/** What both extension hosts offer beside VS Code itself; neither Node's types nor a browser's may be named here. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function setInterval(run: () => void, milliseconds: number): unknown;
declare function clearInterval(timer: unknown): void;

declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
