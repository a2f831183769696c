import type { TimelineRow, TimelineScene } from "../../core/record/timeline/timeline-scene.ts";
import { element } from "../dom.ts";
import { svg } from "../svg.ts";
import { mark, markHeight } from "./mark.ts";
import { say } from "../say.ts";

interface Sign {
  readonly words: string;
  readonly looks: Pick<TimelineRow, "shape" | "isInternal" | "isApproximate">;
  readonly isShown: (row: TimelineRow) => boolean;
}

const exact = { shape: "point", isApproximate: false } as const;

const signs: readonly Sign[] = [
  {
    words: say("For everyone"),
    looks: { ...exact, isInternal: false },
    isShown: (row) => !row.isInternal,
  },
  {
    words: say("Only your team"),
    looks: { ...exact, isInternal: true },
    isShown: (row) => row.isInternal,
  },
  {
    words: say("Some time in there"),
    looks: { shape: "span", isInternal: false, isApproximate: false },
    isShown: ({ shape }) => shape === "span",
  },
  {
    words: say("About then"),
    looks: { shape: "point", isInternal: false, isApproximate: true },
    isShown: ({ isApproximate }) => isApproximate,
  },
  {
    words: say("Several entries"),
    looks: { shape: "group", isInternal: false, isApproximate: false },
    isShown: ({ shape }) => shape === "group",
  },
];

/** What the signs of the picture mean, those that are in it, and in which zone its times are. */
export function legend({ rows, now, zone }: TimelineScene): HTMLElement {
  const shown = signs.filter(({ isShown }) => rows.some(isShown));
  const all = element(
    "figcaption",
    "timeline-legend",
    ...shown.map(({ words, looks }) =>
      sign(words, mark(looks, looks.shape === "point" ? { from: 0.5, to: 0.5 } : { from: 0, to: 1 })),
    ),
  );
  if (now !== undefined) {
    all.append(
      sign(say("Now"), svg("line", { class: "timeline-now", x1: "50%", x2: "50%", y1: 1, y2: markHeight - 1 })),
    );
  }
  if (zone !== "") {
    all.append(element("span", "timeline-zone", zone));
  }
  return all;
}

function sign(words: string, drawn: SVGElement): HTMLElement {
  const picture = svg("svg", { class: "timeline-sign", width: 24, height: markHeight, "aria-hidden": "true" }, drawn);
  return element("span", "timeline-legend-item", picture, words);
}
