import type { Language } from "../../locales";
import { fileWords } from "../../locales/fileWords";
import { isPressed } from "../ribbon/isPressed";
import type { RibbonButton } from "../ribbon/ribbon";
import { createDropZone } from "./dropZone";
import { element } from "./element";
import { createHeaderBar } from "./headerBar";
import type { HeaderActions, Sample } from "./headerBar";
import { createMessages } from "./messages";
import type { Messages } from "./messages";
import { createRibbonBar } from "./ribbonBar";
import type { RibbonState } from "./ribbonBar";
import { createSplitter } from "./splitter";

const PANE_WIDTH = 380;

export interface PageState {
  readonly language: Language;
  readonly samples: readonly Sample[];
  readonly fileName: string;
  readonly isChanged: boolean;
}

export interface PageActions extends Omit<HeaderActions, "onTogglePane"> {
  /** A button of the ribbon was pressed; resolves when what it stands for is done. */
  readonly onRibbon: (button: RibbonButton) => Promise<void>;
  /** The keys of a shortcut of the add-in were pressed. */
  readonly onShortcut: (action: string) => void;
}

/** The workbench's page: header, ribbon, messages, grid at the left and pane at the right. */
export interface Page {
  readonly messages: Messages;
  /** Where the grid is drawn. */
  readonly grid: HTMLElement;
  readonly paneFrame: HTMLIFrameElement;
  readonly update: (state: PageState) => void;
  /** Brings the pane in front where only one of grid and pane shows. */
  readonly showPane: () => void;
  readonly setRibbon: (state: RibbonState) => void;
}

export function createPage(root: HTMLElement, actions: PageActions): Page {
  let state: PageState = { language: "vi", samples: [], fileName: "", isChanged: false };
  let isPaneInFront = false;
  const words = () => fileWords(state.language).workbench;

  const grid = element("div", { class: "grid" });
  const gridRegion = element("main", { class: "grid-region" }, grid);
  const paneFrame = element("iframe", { class: "pane-frame" });
  const pane = element("aside", { class: "pane-region" }, paneFrame);
  const splitter = createSplitter(root, words().pane, PANE_WIDTH);
  const messages = createMessages(words);
  const header = createHeaderBar({
    ...actions,
    onTogglePane() {
      isPaneInFront = !isPaneInFront;
      draw();
    },
  });

  const ribbonBar = createRibbonBar(actions.onRibbon);
  let shortcuts: RibbonState["shortcuts"] = [];

  function draw(): void {
    document.documentElement.lang = state.language;
    document.title = `${state.isChanged ? "● " : ""}${state.fileName === "" ? "" : `${state.fileName} – `}${words().title}`;
    root.classList.toggle("pane-in-front", isPaneInFront);
    header.update({ ...state, words: words(), isPaneInFront });
    gridRegion.setAttribute("aria-label", words().grid);
    paneFrame.title = words().pane;
    splitter.setAttribute("aria-label", words().pane);
  }

  root.replaceChildren(
    header.element,
    ribbonBar.element,
    messages.element,
    element("div", { class: "work" }, gridRegion, splitter, pane),
    createDropZone(root, paneFrame, () => words().dropHere, actions.onOpenFile),
  );
  window.addEventListener(
    "keydown",
    (event) => {
      const pressed = shortcuts.find(({ keys }) => isPressed(keys, event));
      if (pressed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      actions.onShortcut(pressed.action);
    },
    { capture: true },
  );
  saveByKeyboard(window, actions.onSave);
  paneFrame.addEventListener("load", () => {
    if (paneFrame.contentWindow !== null) saveByKeyboard(paneFrame.contentWindow, actions.onSave);
  });
  draw();
  return {
    messages,
    grid,
    paneFrame,
    update(next) {
      state = next;
      draw();
    },
    showPane() {
      isPaneInFront = true;
      draw();
    },
    setRibbon(ribbon) {
      shortcuts = ribbon.shortcuts;
      ribbonBar.update(ribbon);
    },
  };
}

/** Ctrl+S (⌘S) saves the workbook instead of the web page. */
function saveByKeyboard(view: Window, onSave: () => void): void {
  view.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      onSave();
    },
    { capture: true },
  );
}
