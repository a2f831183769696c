const endingPattern = /\.(?:md|markdown)$/i;

/** Whether a file is one of Markdown, by its name: "letter.md", "LETTER.MD", "letter.markdown". */
export function isMarkdownFile(name: string): boolean {
  return endingPattern.test(name);
}

/** "letter" for "letter.md"; a name that is none of Markdown as it is. */
export function withoutMarkdownEnding(name: string): string {
  return name.replace(endingPattern, "");
}
