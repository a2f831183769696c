/** The text of a file's bytes: UTF-8, or UTF-16 that announces itself. Undefined where the bytes are neither. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    // A decoder takes the mark at the beginning away; whoever counts columns must not see it.
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return "utf-16le";
  }
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
