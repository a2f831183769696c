import { availableParallelism, cpus } from "node:os";
import type { Measurement } from "./measure.ts";
import type { ProgramCosts } from "./program-costs.ts";

/** One of what was measured; the times stand in the order of the sizes, the first row is what the others are compared with. */
export interface Row {
  readonly name: string;
  readonly times: readonly Measurement[];
}

export interface Figures {
  readonly sizes: readonly number[];
  readonly rows: readonly Row[];
  readonly source: string;
  readonly program: ProgramCosts;
}

const number = new Intl.NumberFormat("en-GB");

/** The page that tells the figures of one run. */
export function performancePage({ sizes, rows, source, program }: Figures): string {
  const { keystroke } = program;
  const base = rows[0]?.times ?? [];
  const cells = ({ name, times }: Row): string =>
    [name, ...times.map(({ median }, index) => `${milliseconds(median)} (${ratio(median, base[index]?.median)})`)].join(
      " | ",
    );
  return `# What our review costs

Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}, Node ${process.versions.node}.
${source}; joined and cut to length, another text in each run. Medians of at least three runs, in milliseconds, and in
brackets the ratio to the parse floor of the same run. Absolute times move with the machine; the ratios are what to quote.

| What | ${sizes.map((size) => `${number.format(size)} words`).join(" | ")} |
| --- | ${sizes.map(() => "--:").join(" | ")} |
${rows.map((row) => `| ${cells(row)} |`).join("\n")}

A key in a draft of 10,000 words costs ${milliseconds(keystroke.median)} ms of review (median of the first ${keystroke.strokes} in a process of its own; 95
of 100 take at most ${milliseconds(keystroke.p95)} ms): reading what changed, all ten requirements, every rule.

## The extension

- Loading the bundle takes ${milliseconds(program.start.load)} ms and activating it ${milliseconds(program.start.activate)} ms (in a fresh Node process, with a stand-in for VS Code).
- A draft of 10,000 words under review holds ${megabytes(program.memory.held)} of memory, with all that is remembered of its sentences;
  ${megabytes(program.memory.heldAfterTyping)} after a thousand keys.

| File in \`dist/\` | Bytes | Compressed |
| --- | --: | --: |
${program.sizes.map(({ name, bytes, compressed }) => `| ${name} | ${number.format(bytes)} | ${number.format(compressed)} |`).join("\n")}
`;
}

function machine(): string {
  return `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${process.platform}`;
}

function ratio(time: number, base: number | undefined): string {
  return (time / (base ?? Number.NaN)).toFixed(2);
}

function milliseconds(time: number): string {
  return time < 100 ? time.toFixed(1) : number.format(Math.round(time));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
