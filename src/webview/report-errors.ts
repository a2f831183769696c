/** A page that fails at each drawing, or is told nonsense without end, must not fill the log. */
const mostErrors = 20;
const longestError = 2000;

/** Sends errors for the log, shortened, and only the first of them. */
export function errorReporter(send: (message: string) => void): (words: string) => void {
  let left = mostErrors;
  return (words) => {
    if (left > 0) {
      left -= 1;
      send(words.slice(0, longestError));
    }
  };
}

/** Reports what nobody has caught. */
export function reportFailures(report: (words: string) => void): void {
  window.addEventListener("error", (event) => {
    report(event.error instanceof Error ? (event.error.stack ?? event.message) : event.message);
  });
  window.addEventListener("unhandledrejection", (event) => {
    report(String(event.reason));
  });
}
