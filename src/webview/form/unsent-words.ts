import type { RecordChange } from "../../core/record/form/change-record.ts";
import type { FormContext } from "./form-context.ts";

/** How long, in milliseconds, the keys must rest before what was typed goes into the record. */
const restTime = 300;

/** The control that unsent words belong to. */
export interface WordsControl {
  /** What the person has put in, as words of the record. */
  readonly read: () => string;
  /** Shows what the record says. */
  readonly write: (words: string) => void;
  /** Whether the person is in it. */
  readonly isFocused: () => boolean;
  /** What to ask of the record so that it says `words`; undefined where nothing is to be asked yet. */
  readonly changes: (words: string) => readonly RecordChange[] | undefined;
  /** The record came to say something else while the person was typing; undefined once that is settled. */
  readonly conflict: (theirs: string | undefined) => void;
  /** Why the record could not be changed; undefined once it could. */
  readonly refused: (reason: string | undefined) => void;
}

/** What a person puts into one control, from the first key until the record says so. No key is lost on the way. */
export class UnsentWords {
  readonly #context: Pick<FormContext, "queue" | "unsent">;
  readonly #control: WordsControl;
  /** What the record says. */
  #said = "";
  /** What the record said when the person began; undefined while nothing is typed that it does not say. */
  #base: string | undefined;
  /** What was sent and is not answered yet. */
  #sent: string | undefined;
  /** How often the record came to say something else since: once for what was sent, and again where that was undone. */
  #news = 0;
  #isConflict = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: Pick<FormContext, "queue" | "unsent">, control: WordsControl) {
    this.#context = context;
    this.#control = control;
  }

  /** Whether something is typed that the record does not say yet. */
  get isPending(): boolean {
    return this.#base !== undefined;
  }

  get said(): string {
    return this.#said;
  }

  /** The person has changed something, and may go on. */
  touched(): void {
    this.#base ??= this.#said;
    this.#context.unsent.add(this);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // To empty a field is often the first half of writing something else.
      if (this.#control.read() !== "") {
        this.commit();
      }
    }, restTime);
  }

  /** The person has finished for now. */
  commit(): void {
    clearTimeout(this.#timer);
    if (this.#base === undefined || this.#isConflict) {
      return;
    }
    if (this.#sent === undefined && this.#control.read() === this.#said) {
      this.#done();
      return;
    }
    this.#context.queue.ask({
      asker: this,
      changes: () => this.#send(),
      settled: (outcome) => {
        this.#settle(outcome.kind === "refused" ? outcome.reason : undefined);
      },
    });
  }

  #send(): readonly RecordChange[] | undefined {
    this.#sent = undefined;
    this.#news = 0;
    if (this.#base !== this.#said) {
      this.#meet();
      return undefined;
    }
    const words = this.#control.read();
    const changes = this.#control.changes(words);
    this.#sent = changes === undefined ? undefined : words;
    return changes;
  }

  #settle(reason: string | undefined): void {
    const sent = this.#sent;
    this.#sent = undefined;
    this.#control.refused(reason);
    if (reason !== undefined) {
      return;
    }
    if (this.#control.read() === sent) {
      this.#done();
      this.#write(this.#news > 1);
    } else if (this.#base !== undefined) {
      this.#base = this.#said;
    }
  }

  /** The record says `words` now. */
  update(words: string): void {
    const before = this.#said;
    this.#said = words;
    this.#news += words === before ? 0 : 1;
    if (this.#base === undefined) {
      this.#write(words !== before);
    } else if (this.#isConflict) {
      this.#meet();
    } else if (this.#sent === undefined && this.#control.read() === words) {
      this.#done();
    }
  }

  /** While the person is in it, a field shows what the record says only where that is news: spaces at the end stay. */
  #write(isNews = false): void {
    if (!this.#control.isFocused() || (isNews && this.#control.read() !== this.#said)) {
      this.#control.write(this.#said);
    }
  }

  /** The record has come to say something else: the person decides. */
  #meet(): void {
    const isSame = this.#control.read() === this.#said;
    this.#isConflict = !isSame;
    this.#control.conflict(isSame ? undefined : this.#said);
    if (isSame) {
      this.#done();
    }
  }

  /** Decides between what was typed and what the record came to say. */
  decide(isMine: boolean): void {
    this.#isConflict = false;
    this.#control.conflict(undefined);
    if (isMine) {
      this.#base = this.#said;
      this.commit();
    } else {
      this.#done();
      this.#control.write(this.#said);
    }
  }

  /** Leaves what was typed, as far as it was not sent. True where there was something to leave. */
  abandon(): boolean {
    clearTimeout(this.#timer);
    if (this.#base === undefined || this.#sent !== undefined) {
      return false;
    }
    this.#context.queue.withdraw(this);
    this.#done();
    this.#control.write(this.#said);
    return true;
  }

  #done(): void {
    this.#base = undefined;
    this.#context.unsent.delete(this);
  }

  /** The person has left the field. */
  left(): void {
    this.commit();
    if (this.#base === undefined) {
      this.#control.write(this.#said);
    }
  }
}
