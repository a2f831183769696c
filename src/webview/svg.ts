const namespace = "http://www.w3.org/2000/svg";

/** An SVG element with these attributes and what stands in it. Places go into attributes: a page of ours allows no inline style. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Node[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** A share of the width, as SVG takes it: 0.4125 is "41.25%". */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}
