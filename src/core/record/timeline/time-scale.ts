import type { Stretch } from "./timeline-scene.ts";

/** The least that the picture takes in, in milliseconds, so that a single minute has something around it. */
const leastSpan = 10 * 60_000;

/** How much is left free at either edge, as a share of the whole. */
const margin = 0.04;

/** From one time to another, in milliseconds since 1970. */
interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** Turns times into places across the picture. */
export class TimeScale {
  /** The whole of the picture, margins included. */
  readonly extent: TimeSpan;

  /** `shown`: what the picture must take in; at least one. */
  constructor(shown: readonly TimeSpan[]) {
    const from = shown.reduce((least, each) => Math.min(least, each.from), Infinity);
    const to = shown.reduce((most, each) => Math.max(most, each.to), -Infinity);
    const span = Math.max(to - from, leastSpan);
    const middle = (from + to) / 2;
    const half = span / 2 / (1 - 2 * margin);
    this.extent = { from: middle - half, to: middle + half };
  }

  /** Inside the picture, to a tenth of a thousandth of its width. */
  place(time: number): number {
    const { from, to } = this.extent;
    return Math.round(Math.min(Math.max((time - from) / (to - from), 0), 1) * 1e4) / 1e4;
  }

  stretch({ from, to }: TimeSpan): Stretch {
    return { from: this.place(from), to: this.place(to) };
  }

  has(time: number): boolean {
    return time >= this.extent.from && time <= this.extent.to;
  }
}
