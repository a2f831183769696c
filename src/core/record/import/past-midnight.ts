/** A time so much earlier than the one above it is of the next day; a smaller step back is a line out of order. */
const leastHoursBack = 6;

/**
 * How many days after the day above them these times are, which stand below one another as "23:50:00": notes of a night
 * go on after midnight without saying so. None where the newest stands first.
 */
export function daysAfter(clocks: readonly string[]): readonly number[] {
  const hours = clocks.map((clock) => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60);
  const steps = hours.map((hour, index) => hour - (hours[index - 1] ?? hour));
  const isRise = (step: number): boolean => step > 0;
  const isFall = (step: number): boolean => step < 0 && step > -leastHoursBack;
  if (steps.filter(isFall).length > steps.filter(isRise).length) {
    return clocks.map(() => 0);
  }
  let days = 0;
  return steps.map((step) => {
    // A line out of order may lie before midnight again.
    days += step <= -leastHoursBack ? 1 : step >= 24 - leastHoursBack && days > 0 ? -1 : 0;
    return days;
  });
}
