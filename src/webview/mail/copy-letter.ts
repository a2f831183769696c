/** What goes to the clipboard. Without `html` it is plain text alone. */
export interface Copied {
  readonly html: string | undefined;
  readonly text: string;
}

/**
 * Puts a letter on the clipboard, as formatted text and as plain text at once, so that each mail program takes what it
 * can. To be called while the person clicks: at any other time browsers refuse.
 *
 * @returns false where the clipboard takes nothing from this page.
 */
export async function copyLetter(copied: Copied): Promise<boolean> {
  // This comes first: it needs no permission, and leaves the letter's looks alone.
  if (copyByCommand(copied)) {
    return true;
  }
  try {
    await navigator.clipboard.write([new ClipboardItem(partsOf(copied))]);
    return true;
  } catch {
    return false;
  }
}

function partsOf({ html, text }: Copied): Record<string, Blob> {
  const plain = { "text/plain": new Blob([text], { type: "text/plain" }) };
  return html === undefined ? plain : { ...plain, "text/html": new Blob([html], { type: "text/html" }) };
}

function copyByCommand({ html, text }: Copied): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData("text/plain", text);
      if (html !== undefined) {
        event.clipboardData.setData("text/html", html);
      }
      isTaken = true;
    }
  };
  document.addEventListener("copy", fill, { capture: true });
  // Deprecated, but every browser has it, and its successor asks for a permission that a page in a page may not have.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  return isDone && isTaken;
}
