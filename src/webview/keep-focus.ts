/**
 * Redraws, and leaves the focus where the person had it. Where that control has gone (an insertion that was used),
 * the focus goes to the evidence, the fallback or the heading of the same part, and failing that to the heading of the page.
 */
export function keepFocus(redraw: () => void): void {
  const focused = document.activeElement;
  const home = focused?.closest("[data-focus-home]");
  redraw();
  // An element focused while the person types in the editor would take the focus away from there.
  if (!(focused instanceof HTMLElement) || focused === document.body || !document.hasFocus()) {
    return;
  }
  const places = [
    focused,
    home?.querySelector<HTMLElement>("button.evidence, [data-focus-fallback]"),
    home?.querySelector<HTMLElement>("h2"),
    document.querySelector<HTMLElement>("h1"),
  ];
  const place = places.find((candidate) => candidate?.checkVisibility() === true);
  if (place !== document.activeElement) {
    place?.focus();
  }
}
