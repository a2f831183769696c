/** `[label]: https://example.org` on a line of its own. */
const definitionPattern = /^ {0,3}\[([^\]\n\r]{1,200})\]:[ \t]*<?([^\s>]+)/gm;

/** The link targets that a text defines by name, read when first asked for. */
export class LinkDefinitions {
  readonly #body: string;
  #targets: ReadonlyMap<string, string> | undefined;

  /** How often somebody has asked. */
  askedCount = 0;

  constructor(body: string) {
    this.#body = body;
  }

  /** The target defined for `label` in any case, or undefined where there is none. */
  targetOf(label: string): string | undefined {
    this.askedCount += 1;
    this.#targets ??= new Map(
      [...this.#body.matchAll(definitionPattern)].map(([, name = "", target = ""]) => [normal(name), target]),
    );
    return this.#targets.get(normal(label));
  }
}

function normal(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, " ");
}
