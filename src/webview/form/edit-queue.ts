import type { EditOutcome, FormWebviewMessage } from "../../protocol/form.ts";
import type { RecordChange } from "../../core/record/form/change-record.ts";

/** Something that a person asks of the record. */
export interface EditRequest {
  /** Who asks. What the same one asked before and was not sent yet is replaced. */
  readonly asker: object;
  /** What to change, as the record is shown at the moment of sending; undefined where nothing is to be asked any more. */
  readonly changes: () => readonly RecordChange[] | undefined;
  /** Told once, unless `changes` withdrew. What the record then says was shown before. */
  readonly settled?: (outcome: SettledOutcome) => void;
}

/** An answer that stands: what was asked too late is asked again instead. */
export type SettledOutcome = Exclude<EditOutcome, { kind: "stale" }>;

/**
 * Sends edits one after the other: each waits for the answer to the one before, and is asked again where the record had
 * changed in between.
 */
export class EditQueue {
  readonly #send: (message: FormWebviewMessage) => void;
  readonly #waiting: EditRequest[] = [];
  readonly #whenIdle: (() => void)[] = [];
  #sent: { readonly edit: number; readonly version: number; readonly request: EditRequest } | undefined;
  #version = -1;
  #edits = 0;
  /** The record is to be shown anew before anything can be sent. */
  #isBehind = false;

  constructor(send: (message: FormWebviewMessage) => void) {
    this.#send = send;
  }

  ask(request: EditRequest): void {
    const place = this.#waiting.findIndex(({ asker }) => asker === request.asker);
    if (place < 0) {
      this.#waiting.push(request);
    } else {
      this.#waiting[place] = request;
    }
    this.#next();
  }

  /** Takes back what was asked and not sent yet. */
  withdraw(asker: object): void {
    const place = this.#waiting.findIndex((request) => request.asker === asker);
    if (place >= 0) {
      this.#waiting.splice(place, 1);
    }
  }

  /** The record is shown as it is at `version`. */
  shown(version: number): void {
    this.#version = version;
    this.#isBehind = false;
    this.#next();
  }

  answered(edit: number, outcome: EditOutcome): void {
    const sent = this.#sent;
    if (sent?.edit !== edit) {
      return;
    }
    this.#sent = undefined;
    if (outcome.kind === "stale") {
      this.#isBehind = this.#version <= sent.version;
      if (!this.#waiting.some(({ asker }) => asker === sent.request.asker)) {
        this.#waiting.unshift(sent.request);
      }
    } else {
      sent.request.settled?.(outcome);
    }
    this.#next();
  }

  /** Calls back once everything that is asked from now on without a pause has been answered. */
  whenIdle(act: () => void): void {
    this.#whenIdle.push(act);
    queueMicrotask(() => {
      this.#next();
    });
  }

  #next(): void {
    while (this.#sent === undefined && !this.#isBehind && this.#waiting.length > 0) {
      const request = this.#waiting.shift();
      const changes = request?.changes();
      if (request !== undefined && changes !== undefined) {
        this.#edits += 1;
        this.#sent = { edit: this.#edits, version: this.#version, request };
        this.#send({ type: "edit", edit: this.#edits, version: this.#version, changes });
      }
    }
    if (this.#sent === undefined && this.#waiting.length === 0) {
      this.#whenIdle.splice(0).forEach((act) => {
        act();
      });
    }
  }
}
