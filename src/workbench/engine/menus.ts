import { registries } from "@odoo/o-spreadsheet";

/** Menu entries for things that a save cannot carry into the file, or that would change how numbers are read. */
const REMOVED: ReadonlySet<string> = new Set([
  "settings",
  "edit_table",
  "delete_table",
  "unfreeze_panes",
  "freeze_panes",
  "group_headers",
  "group_columns",
  "ungroup_columns",
  "group_rows",
  "ungroup_rows",
  "view_gridlines",
  "insert_chart",
  "insert_carousel",
  "insert_pivot",
  "insert_image",
  "insert_table",
  "insert_link",
  "insert_checkbox",
  "insert_dropdown",
  "format_cf",
  "conditional_formatting",
  "hide_columns",
  "unhide_columns",
  "hide_rows",
  "unhide_rows",
  "edit_unhide_columns",
  "edit_unhide_rows",
  "data_validation",
  "named_range",
  "add_remove_data_filter",
  "pivot_data_sources",
  "reinsert_dynamic_pivot",
  "reinsert_static_pivot",
]);

interface MenuEntry {
  readonly id?: string;
  children?: unknown;
}

const MENUS = [
  registries.topbarMenuRegistry,
  registries.cellMenuRegistry,
  registries.colMenuRegistry,
  registries.rowMenuRegistry,
];

/**
 * Takes those entries out of the grid's menus; once is enough. Inserting and deleting rows and columns stays, because users
 * look for it: the page then says why it is not done.
 */
export function removeMenuEntries(): void {
  for (const menu of MENUS) {
    for (const key of menu.getKeys().filter((name) => REMOVED.has(name))) menu.remove(key);
    for (const entry of menu.getAll()) removeChildren(entry);
  }
}

function removeChildren(entry: MenuEntry): void {
  if (!Array.isArray(entry.children)) return;
  entry.children = (entry.children as (MenuEntry | (() => unknown))[]).filter(
    (child) => typeof child === "function" || !REMOVED.has(child.id ?? ""),
  );
}
