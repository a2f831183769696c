/** Makes an element with a class name (empty for none) and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") {
    made.className = className;
  }
  made.append(...children);
  return made;
}

/** A native button that does `onClick`. */
export function button(className: string, onClick: () => void, ...children: readonly (Node | string)[]) {
  const made = element("button", className, ...children);
  made.type = "button";
  made.addEventListener("click", onClick);
  return made;
}

/** Words for a screen reader alone. */
export function unseen(text: string): HTMLSpanElement {
  return element("span", "unseen", text);
}

/** Changes the text where it differs, so that an unchanged one is neither read again nor loses its selection. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/**
 * Makes `wanted` the children of `parent`. What stays keeps its place in the page untouched, so that a control in it
 * keeps the focus; `undefined` stands for nothing. Where what goes has the focus, `fallback` gets it.
 */
export function setChildren(parent: Element, wanted: readonly (Node | undefined)[], fallback?: HTMLElement): void {
  const children = wanted.filter((child) => child !== undefined);
  for (const child of Array.from(parent.childNodes)) {
    if (!children.includes(child)) {
      remove(child, fallback);
    }
  }
  children.forEach((child, index) => {
    const present = parent.childNodes.item(index) as ChildNode | null;
    if (present !== child) {
      parent.insertBefore(child, present);
    }
  });
}

/** What is told that the focus leaves it may redraw the place that it stands in: that has to be over before it goes. */
function remove(child: ChildNode, fallback: HTMLElement | undefined): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && child.contains(focused)) {
    fallback?.focus();
    focused.blur();
  }
  child.remove();
}
