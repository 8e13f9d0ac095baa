import type { FileDictionary } from "../../locales/fileWords";
import { button, element } from "./element";

/** A choice offered in the page, beside the text it answers. */
export interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
}

/** The line under the header where the page speaks: errors stay until closed, notices until the next message. */
export interface Messages {
  readonly element: HTMLElement;
  readonly showError: (text: string) => void;
  readonly showNotice: (text: string) => void;
  /** Asks in the page, not in a dialog box that blocks it; any choice closes the question. The last choice is the safe one. */
  readonly ask: (text: string, choices: readonly Choice[]) => void;
  readonly clear: () => void;
}

export function createMessages(words: () => FileDictionary["workbench"]): Messages {
  const error = element("div", { class: "message message-error", role: "alert" });
  const notice = element("div", { class: "message message-notice", role: "status" });
  const question = element("div", { class: "message message-question", role: "group" });
  const all = [error, notice, question];

  function fill(region: HTMLElement, text: string, ...actions: readonly HTMLElement[]): void {
    region.replaceChildren(element("span", { class: "message-text" }, text), ...actions);
  }

  function closeButton(region: HTMLElement): HTMLElement {
    return button({ class: "message-close", "aria-label": words().close }, "×", () => {
      region.replaceChildren();
    });
  }

  return {
    element: element("div", { class: "messages" }, ...all),
    showError(text) {
      notice.replaceChildren();
      fill(error, text, closeButton(error));
    },
    showNotice(text) {
      fill(notice, text, closeButton(notice));
    },
    ask(text, choices) {
      const buttons = choices.map(({ label, onChoose }, index) =>
        button({ class: index === 0 ? "primary" : "" }, label, () => {
          question.replaceChildren();
          onChoose();
        }),
      );
      question.setAttribute("aria-label", text);
      fill(question, text, ...buttons);
      buttons.at(-1)?.focus();
    },
    clear() {
      for (const region of all) region.replaceChildren();
    },
  };
}
