/** `<w:p w:id="1">`, `<w:br/>`, `</w:p>`, `<?xml … ?>` */
const tagPattern = /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>|<\?[^>]*\?>/g;
/** An "&" that begins no reference. */
const looseAmpersandPattern = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbiddenPattern = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u;

/** What is wrong with the form of an XML text; undefined where it is well-formed. */
export function xmlProblem(xml: string): string | undefined {
  const open: string[] = [];
  let done = 0;
  for (const match of xml.matchAll(tagPattern)) {
    const [whole, slash, name = "", isEmpty] = match;
    const between = xml.slice(done, match.index);
    done = match.index + whole.length;
    if (/[<>]/.test(between)) {
      return `a loose bracket in “${between.slice(0, 60)}”`;
    }
    if (slash === "/" && open.pop() !== name) {
      return `</${name}> closes something else`;
    }
    if (slash === "" && isEmpty === "" && name !== "") {
      open.push(name);
    }
  }
  if (open.length > 0 || /[<>]/.test(xml.slice(done))) {
    return `<${open.join("> <")}> is never closed`;
  }
  const forbidden = looseAmpersandPattern.exec(xml) ?? forbiddenPattern.exec(xml);
  return forbidden === null ? undefined : `a character that may not stand there at ${forbidden.index}`;
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as it reads once its references are taken for what they stand for. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi,
    (_, name?: string, decimal?: string, hex?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal))
        : (references[name.toLowerCase()] ?? ""),
  );
}
