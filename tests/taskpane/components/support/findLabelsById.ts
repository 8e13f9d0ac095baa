const LABELABLE = "button, input:not([type='hidden']), meter, output, progress, select, textarea";

function labelled(label: Element): Element | null {
  const id = label.getAttribute("for");
  return id === null ? label.querySelector(LABELABLE) : document.getElementById(id);
}

/**
 * Replaces jsdom's `labels` of the pane's fields, which searches the whole document for each label of it, by the same found by
 * the index of ids. Elements outside the document keep jsdom's own.
 */
export function findLabelsById(): void {
  for (const { prototype } of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    const own = Object.getOwnPropertyDescriptor(prototype, "labels");
    if (own?.get === undefined) throw new Error("jsdom's fields know no labels");
    Object.defineProperty(prototype, "labels", {
      configurable: true,
      get(this: Element): unknown {
        if (!this.isConnected || !this.matches(LABELABLE)) return own.get?.call(this);
        return [...document.getElementsByTagName("label")].filter((label) => labelled(label) === this);
      },
    });
  }
}
