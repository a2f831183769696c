/** "4 pm", "4.40 p.m.": the blank, the letter and what stands behind it. */
const halfPattern = /( ?)([ap])(\.?m\b\.?)/i;

/** A time of day such as "14:05" as one beside it is written: "2:05 pm" for "4:40 pm", "2.05 p.m." for "4.40 p.m.". */
export function wordClockLike(written: string, clock: string): string {
  const [half, blank = "", letter = "", behind = ""] = halfPattern.exec(written) ?? [];
  if (half === undefined) {
    return clock;
  }
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  const right = hour < 12 ? "a" : "p";
  const point = /\d\.\d/.test(written) ? "." : ":";
  const minutes = minute === 0 ? "" : `${point}${String(minute).padStart(2, "0")}`;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${String(twelve)}${minutes}${blank}${letter === "P" || letter === "A" ? right.toUpperCase() : right}${behind}`;
}
