/**
 * Template files by their path below `templates/`: "apology.md.mustache", "partials/timeline.md.mustache".
 * Whoever hosts the core reads them; the core reads no files. A changed template comes in a new map.
 */
export type Templates = ReadonlyMap<string, string>;
