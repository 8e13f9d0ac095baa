import type { Language } from "../../locales";
import type { FileDictionary } from "../../locales/fileWords";
import { button, element } from "./element";

export interface Sample {
  /** File name without its ending. */
  readonly id: string;
  readonly title: string;
}

export interface HeaderActions {
  readonly onOpenFile: (files: readonly File[]) => void;
  readonly onOpenSample: (id: string) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTogglePane: () => void;
}

export interface HeaderState {
  readonly words: FileDictionary["workbench"];
  readonly language: Language;
  readonly samples: readonly Sample[];
  readonly fileName: string;
  readonly isChanged: boolean;
  /** In a narrow window only one of grid and pane shows. */
  readonly isPaneInFront: boolean;
}

export interface HeaderBar {
  readonly element: HTMLElement;
  readonly update: (state: HeaderState) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

export function createHeaderBar(actions: HeaderActions): HeaderBar {
  const fileInput = element("input", { type: "file", accept: ".xlsx", class: "visually-hidden", tabindex: "-1" });
  fileInput.addEventListener("change", () => {
    actions.onOpenFile([...(fileInput.files ?? [])]);
    fileInput.value = "";
  });
  const product = element("strong", { class: "product" });
  const fileName = element("span", { class: "file-name" });
  const unsaved = element("span", { class: "unsaved" });
  const open = button({ class: "open" }, "", () => {
    fileInput.click();
  });
  const samplesTitle = element("summary");
  const samplesList = element("div", { class: "menu-items" });
  const samples = element("details", { class: "menu" }, samplesTitle, samplesList);
  const save = button({ class: "save primary" }, "", actions.onSave);
  const togglePane = button({ class: "toggle-pane" }, "", actions.onTogglePane);
  const language = element(
    "select",
    { class: "language" },
    ...Object.entries(LANGUAGE_NAMES).map(([value, name]) => element("option", { value }, name)),
  );
  language.addEventListener("change", () => {
    actions.onLanguage(language.value === "en" ? "en" : "vi");
  });
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !samples.contains(event.target)) samples.open = false;
  });
  window.addEventListener("blur", () => {
    samples.open = false;
  });
  samples.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    samples.open = false;
    samplesTitle.focus();
  });

  return {
    element: element(
      "header",
      { class: "header" },
      product,
      element("span", { class: "file" }, fileName, unsaved),
      element("span", { class: "actions" }, open, fileInput, samples, save, togglePane, language),
    ),
    update(state) {
      const { words } = state;
      product.textContent = words.product;
      fileName.textContent = state.fileName;
      fileName.title = state.fileName;
      unsaved.textContent = state.isChanged ? `● ${words.unsaved}` : "";
      open.textContent = words.open;
      open.title = words.openHint;
      fileInput.setAttribute("aria-label", words.openHint);
      samplesTitle.textContent = words.samples;
      samplesTitle.title = words.samplesHint;
      samplesList.replaceChildren(
        ...state.samples.map(({ id, title }) =>
          button({ class: "menu-item", "data-sample": id }, title, () => {
            samples.open = false;
            actions.onOpenSample(id);
          }),
        ),
      );
      save.textContent = words.save;
      save.title = words.saveHint;
      togglePane.textContent = state.isPaneInFront ? words.showGrid : words.showPane;
      language.value = state.language;
      language.setAttribute("aria-label", words.language);
    },
  };
}
