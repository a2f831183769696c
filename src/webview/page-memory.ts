import type { PageHost } from "./page-host.ts";

/** What the page remembers while it is hidden or loaded anew. */
interface Memory {
  /** The draft that was shown; undefined where none was. */
  readonly uri?: string;
  readonly scrollTop: number;
  readonly isRestOpen: boolean;
}

/** How long, in milliseconds, the page must lie still before its place is remembered. */
const restTime = 100;

/** Remembers how far the page was scrolled and what was opened. */
export class PageMemory {
  readonly #host: PageHost;
  readonly #rest: HTMLDetailsElement;
  /** How the page was left; undefined once that has been taken up. */
  #left: Memory | undefined;
  #uri: string | undefined;
  #isDrawn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `rest`: the part of the page that can be opened. */
  constructor(host: PageHost, rest: HTMLDetailsElement) {
    this.#host = host;
    this.#rest = rest;
    this.#left = read(host);
    rest.open = this.#left?.isRestOpen ?? false;
    rest.addEventListener("toggle", () => {
      this.#write();
    });
    const writeAtRest = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#write();
      }, restTime);
    };
    window.addEventListener("scroll", writeAtRest, { passive: true });
  }

  /** To be called after a draft (undefined: none) was drawn. The first time, the page goes to where it was left. */
  afterDrawing(uri: string | undefined): void {
    this.#uri = uri;
    this.#isDrawn = true;
    if (this.#left !== undefined && this.#left.uri === uri) {
      window.scrollTo({ top: this.#left.scrollTop, behavior: "instant" });
    }
    this.#left = undefined;
  }

  /** Before anything is drawn there is nothing to remember, and what was left must not be lost. */
  #write(): void {
    if (this.#isDrawn) {
      const uri = this.#uri === undefined ? {} : { uri: this.#uri };
      const memory: Memory = { ...uri, scrollTop: window.scrollY, isRestOpen: this.#rest.open };
      this.#host.setState(memory);
    }
  }
}

/** What was remembered; undefined where nothing usable was. */
function read(host: PageHost): Memory | undefined {
  const value = host.getState() as Partial<Memory> | null | undefined;
  return typeof value?.scrollTop === "number" && typeof value.isRestOpen === "boolean" ? (value as Memory) : undefined;
}
