import type { Span } from "../text/span.ts";
/** Every stretch of `text` that waits to be filled in, in order, none inside another. */
export declare function findPlaceholders(text: string): readonly Span[];
