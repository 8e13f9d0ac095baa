import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App, Component, xml } from "@odoo/owl";
import { joinInLocale } from "./joinInLocale";
import { loadCharts } from "./loadCharts";
import { removeMenuEntries } from "./menus";
import { engineWord, translateEngine } from "./translations";

/** What the grid wants to tell or ask the user. */
export interface GridMessages {
  readonly onNotice: (text: string) => void;
  readonly onError: (text: string) => void;
  readonly onQuestion: (text: string, confirm: () => void, cancel?: () => void) => void;
}

/** Shows models in the page, one at a time. */
export interface GridView {
  /** Replaces the shown model; resolves when the grid is on the page. */
  readonly show: (model: Model) => Promise<void>;
}

interface MountedRoot {
  readonly destroy: () => void;
}

class Root extends Component {
  static override template = xml``;
}

/** Prepares the spreadsheet's interface inside `target`, which must be part of the page. */
export function startEngine(target: HTMLElement, messages: GridMessages): GridView {
  loadCharts();
  removeMenuEntries();
  translateEngine();
  joinInLocale();
  const app = new App(Root, { templates, translateFn: engineWord });
  let shown: MountedRoot | null = null;
  return {
    async show(model) {
      shown?.destroy();
      const root = app.createRoot(Spreadsheet, {
        props: {
          model,
          colorScheme: "light",
          notifyUser: ({ text }) => {
            messages.onNotice(text);
          },
          raiseError: (text, then) => {
            messages.onError(text);
            then?.();
          },
          askConfirmation: messages.onQuestion,
        },
      });
      shown = root;
      await root.mount(target);
    },
  };
}
