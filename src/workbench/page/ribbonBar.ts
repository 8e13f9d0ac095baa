import { ariaKeys } from "../ribbon/isPressed";
import type { Ribbon, RibbonButton, Shortcut } from "../ribbon/ribbon";
import { element } from "./element";

/** Where the add-in's files are, from the page. */
const ADD_IN = "../";

export interface RibbonState {
  readonly ribbon: Ribbon;
  readonly shortcuts: readonly Shortcut[];
}

export interface RibbonBar {
  readonly element: HTMLElement;
  readonly update: (state: RibbonState) => void;
}

/** The add-in's tab of the ribbon. A button waits until the add-in says that its command is done. */
export function createRibbonBar(onPress: (button: RibbonButton) => Promise<void>): RibbonBar {
  const bar = element("nav", { class: "ribbon" });

  function draw(button: RibbonButton, keys: string | undefined): HTMLElement {
    const drawn = element(
      "button",
      { type: "button", class: "ribbon-button", "data-control": button.id, title: withKeys(button.tip, keys) },
      element("img", { src: ADD_IN + button.icon, alt: "", width: "20", height: "20" }),
      element("span", {}, button.label),
    );
    if (keys !== undefined) drawn.setAttribute("aria-keyshortcuts", ariaKeys(keys));
    drawn.addEventListener("click", () => void press(drawn, button));
    return drawn;
  }

  async function press(drawn: HTMLElement, button: RibbonButton): Promise<void> {
    if (drawn.getAttribute("aria-disabled") === "true") return;
    drawn.setAttribute("aria-disabled", "true");
    await onPress(button);
    drawn.removeAttribute("aria-disabled");
  }

  return {
    element: bar,
    update({ ribbon, shortcuts }) {
      bar.setAttribute("aria-label", ribbon.tab);
      const groups = ribbon.groups.map(({ label, buttons }) =>
        element(
          "div",
          { class: "ribbon-group", role: "group", "aria-label": label },
          ...buttons.map((button) => draw(button, keysOf(button, shortcuts))),
        ),
      );
      bar.replaceChildren(element("span", { class: "ribbon-tab", "aria-hidden": "true" }, ribbon.tab), ...groups);
    },
  };
}

/** The pane is opened by Excel itself, but has a shortcut that the add-in answers. */
const SHOW_PANE = "openPane";

function keysOf({ action }: RibbonButton, shortcuts: readonly Shortcut[]): string | undefined {
  const name = action.kind === "execute" ? action.name : SHOW_PANE;
  return shortcuts.find((shortcut) => shortcut.action === name)?.keys;
}

function withKeys(tip: string, keys: string | undefined): string {
  return keys === undefined ? tip : `${tip} (${keys})`;
}
