import { registries } from "@odoo/o-spreadsheet";

interface Entry {
  readonly id: string;
  readonly label: string;
}

/** After the grid's own entries, as Excel puts those of add-ins. */
const SEQUENCE = 1000;

/** Puts the add-in's entries into the menu of a cell, in place of those put there before. */
export function setCellMenu<Added extends Entry>(entries: readonly Added[], onChoose: (entry: Added) => void): void {
  for (const entry of entries) {
    const item = {
      name: entry.label,
      sequence: SEQUENCE,
      isReadonlyAllowed: true,
      execute: () => {
        onChoose(entry);
      },
    };
    registries.cellMenuRegistry.replace(entry.id, item);
  }
}
