/** Whether a file is one of Markdown, by its name: "letter.md", "LETTER.MD", "letter.markdown". */
export function isMarkdownFile(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}
