/** Strokes of the icons on a field of 16 by 16, drawn in the colour of the text around them. */
const strokes = {
  /** A tick in a circle. */
  met: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z", "M5 8.25 7.1 10.4 11 5.9"],
  /** An exclamation mark in a triangle. */
  missing: ["M8 2.2 14.4 13.5H1.6Z", "M8 6.4v3.4", "M8 11.5v.2"],
  /** A clock. */
  open: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z", "M8 4.4V8l2.4 1.7"],
  /** A dash in a circle. */
  accepted: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z", "M5 8h6"],
  /** An empty circle. */
  unneeded: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z"],
  /** A question mark in a circle. */
  suspected: [
    "M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z",
    "M6 6.4a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6",
    "M8 11.5v.2",
  ],
  /** A cross in a circle. */
  ruledOut: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z", "M5.6 5.6l4.8 4.8", "M10.4 5.6l-4.8 4.8"],
  add: ["M8 3v10", "M3 8h10"],
  up: ["M8 13V3.5", "M4 7.4 8 3.4l4 4"],
  down: ["M8 3v9.5", "M4 8.6l4 4 4-4"],
  remove: ["M3 4.5h10", "M6.3 4.3V2.5h3.4v1.8", "M4.4 4.7 5 13.5h6l.6-8.8"],
  reveal: ["M3 8h9.5", "M8.7 4.2 12.5 8l-3.8 3.8"],
  draft: ["M3.5 1.75h6l3 3v9.5h-9Z", "M9.25 1.9v3.1h3.1", "M5.75 8.25h4.5", "M5.75 11h4.5"],
  information: ["M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z", "M8 7.4v3.8", "M8 4.8v.2"],
} as const;

export type IconName = keyof typeof strokes;

const svgNamespace = "http://www.w3.org/2000/svg";

/** An icon for the eye alone: whatever it says stands beside it in words. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  svg.append(...strokes[name].map(path));
  return svg;
}

function path(stroke: string): SVGPathElement {
  const made = document.createElementNS(svgNamespace, "path");
  made.setAttribute("d", stroke);
  return made;
}
