import { said } from "../text/say.ts";
import type { Node } from "yaml";
import { entriesAt, shorten, text, type Optional } from "./fields.ts";
import { isUnknown, mapOf, type ReadContext } from "./read-context.ts";
import type { Count } from "./record.ts";
import type { DescribedFields } from "./shape.ts";

/** "12500": no sign, no separators. */
const wholeNumberPattern = /^\d{1,15}$/;

/** "12 500", "12,500", "12.500", "12'500": a number that somebody wrote to be read. */
const groupedNumberPattern = /^\d{1,3}(?:[ ,.'’\u00A0\u202F]\d{3})+$/;

const limits = {
  min: {
    shape: { kind: "whole-number" },
    note: { label: "At the least", meaning: "The smallest number that it can be.", example: "9000" },
  },
  max: {
    shape: { kind: "whole-number" },
    note: { label: "At the most", meaning: "The largest number that it can be.", example: "12500" },
  },
  atLeast: {
    shape: { kind: "whole-number" },
    note: {
      label: "So many or more",
      meaning: "The smallest number that it can be, where nobody can say the largest.",
      example: "9000",
    },
  },
} as const satisfies DescribedFields;

const limitNames = ["min", "max", "atLeast"] as const satisfies readonly (keyof typeof limits)[];

/** `12500`, `{ min: 9000, max: 12500 }` or `{ atLeast: 9000 }`. */
export const count: Optional<Count> = {
  shape: { kind: "count", fields: limits },
  read(node, context) {
    if (mapOf(node) === undefined) {
      const exactly = wholeNumber.read(node, context);
      return exactly === undefined ? undefined : { exactly };
    }
    const entries = entriesAt(node, limitNames, context);
    const [min, max, atLeast] = limitNames.map((name) => wholeNumber.read(entries.get(name)?.node, context));
    return countOf({ min, max, atLeast }, node as Node, context);
  },
};

/** The smallest number that it can be. */
export function leastOf(count: Count): number {
  return "exactly" in count ? count.exactly : "atLeast" in count ? count.atLeast : count.min;
}

/** The largest number that it can be. */
export function mostOf(count: Count): number {
  return "exactly" in count ? count.exactly : "atLeast" in count ? Infinity : count.max;
}

function countOf(
  { min, max, atLeast }: Readonly<Record<"min" | "max" | "atLeast", number | undefined>>,
  node: Node,
  context: ReadContext,
): Count | undefined {
  if (atLeast !== undefined && min === undefined && max === undefined) {
    return { atLeast };
  }
  if (min !== undefined && max === undefined && atLeast === undefined) {
    return { atLeast: min };
  }
  if (min === undefined || max === undefined || atLeast !== undefined) {
    context.report(node, said("Write either one number, or min and max, or atLeast alone."), {
      inForm: said("Write either one number, or two that it lies between."),
    });
    return undefined;
  }
  if (min > max) {
    const both = [String(min), String(max)] as const;
    context.report(node, said("Here min ({0}) is more than max ({1}). Check both numbers.", ...both), {
      inForm: said("The first number ({0}) is more than the second ({1}). Check both.", ...both),
    });
    return undefined;
  }
  return min === max ? { exactly: min } : { min, max };
}

const wholeNumber: Optional<number> = {
  shape: { kind: "whole-number" },
  read(node, context) {
    const words = text.read(node, context);
    if (words === undefined || node === undefined) {
      return undefined;
    }
    if (wholeNumberPattern.test(words)) {
      return Number(words);
    }
    const digits = groupedNumberPattern.test(words) ? words.replace(/\D/g, "") : undefined;
    const shown = shorten(words);
    const inForm = said(
      "“{0}” is not a number that can be read: leave it empty, or write a whole number such as 12500.",
      shown,
    );
    if (words.trim().toLowerCase() === "unknown" && !isUnknown(node)) {
      context.report(
        node,
        said(
          "“{0}” is not a number that can be read: write the word unknown without quotation marks, or a whole number such as 12500.",
          shown,
        ),
        { inForm, meant: [{ title: said("Write {0}", "unknown"), text: "unknown" }] },
      );
    } else if (digits === undefined) {
      const advice = isUnknown(node)
        ? said(
            "“{0}” is not a number that can be read: write a whole number such as 12500, or take this line out.",
            shown,
          )
        : said("“{0}” is not a number that can be read: write a whole number such as 12500, or unknown.", shown);
      context.report(node, advice, { inForm });
    } else {
      context.report(node, said("“{0}” is not a number that can be read: write {1}.", shown, digits), {
        meant: [{ title: said("Write {0}", digits), text: digits }],
      });
    }
    return undefined;
  },
};
