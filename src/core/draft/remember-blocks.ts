import type { Tree, TreeCursor } from "@lezer/common";
import { detached } from "../text/detached.ts";
import { moveSpan, type Span } from "../text/span.ts";
import type { Blocks } from "./blocks.ts";
import type { LinkDefinitions } from "./link-definitions.ts";

/** What the words of a block depend on beside its own source. */
interface Surroundings {
  /** The body with newlines as line ends. */
  readonly body: string;
  readonly toSource: (offset: number) => number;
  readonly placeholders: readonly Span[];
  /** The first of them that does not end before the block. */
  readonly nextPlaceholder: number;
  readonly definitions: LinkDefinitions;
}

interface Remembered {
  readonly found: Blocks;
  /** Where in the source the block began when it was read. */
  readonly start: number;
  readonly signature: string;
}

/** The parser takes over the trees of blocks that did not change; what they hold need not be read again. */
const remembered = new WeakMap<Tree, Remembered>();

/** What `read` finds in the block that the cursor is at, or what it found before in the same block at another place. */
export function rememberBlocks(cursor: TreeCursor, around: Surroundings, read: () => Blocks): Blocks {
  const { tree } = cursor;
  if (tree === null) {
    return read();
  }
  const start = around.toSource(cursor.from);
  const signature = signatureOf(cursor, around);
  const known = remembered.get(tree);
  if (known?.signature === signature) {
    return moved(known.found, start - known.start);
  }
  const asked = around.definitions.askedCount;
  const found = read();
  // A link to a definition elsewhere changes with that.
  if (around.definitions.askedCount === asked) {
    remembered.set(tree, { found, start, signature });
  }
  return found;
}

/** The words of the block, and where in it lines end otherwise than with a newline, and placeholders stand. */
function signatureOf(
  { from, to }: TreeCursor,
  { body, toSource, placeholders, nextPlaceholder }: Surroundings,
): string {
  const places: number[] = [];
  for (let index = nextPlaceholder; (placeholders[index]?.start ?? to) < to; index += 1) {
    const { start, end } = placeholders[index] ?? { start: to, end: to };
    places.push(start - from, end - from);
  }
  const start = toSource(from);
  if (toSource(to) - start !== to - from) {
    for (let at = body.indexOf("\n", from); at >= 0 && at < to; at = body.indexOf("\n", at + 1)) {
      places.push(toSource(at + 1) - start);
    }
  }
  return detached(`${body.slice(from, to)}${places.join()}`);
}

function moved({ blocks, ignored }: Blocks, by: number): Blocks {
  return by === 0
    ? { blocks, ignored }
    : {
        blocks: blocks.map((block) => ({
          ...block,
          span: moveSpan(block.span, by),
          plain: { ...block.plain, moved: block.plain.moved + by },
        })),
        ignored: ignored.map((span) => moveSpan(span, by)),
      };
}
