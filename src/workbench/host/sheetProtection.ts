import type { Zone } from "@odoo/o-spreadsheet";
import { intersection } from "./cells/cellRange";
import type { CellRange } from "./cells/cellRange";
import type { HostWorkbook } from "./hostWorkbook";
import { accessDenied } from "./wire/hostError";

/** What a protected sheet still allows, as the user ticked it. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
}

/** Excel's own choice when a sheet is protected: only what is unlocked may be entered. */
export const NOTHING_ALLOWED: ProtectionOptions = { allowFormatCells: false, allowFormatColumns: false };

/** What a change is about: contents of cells, their formats and rules, or widths of columns. */
export type ChangeKind = "contents" | "formats" | "widths";

export function protectionOf(workbook: HostWorkbook, sheetId: string): ProtectionOptions {
  return workbook.protections.get(sheetId) ?? NOTHING_ALLOWED;
}

/** Fails at once where the sheet is protected against such a change, as Excel does at the action that writes. */
export function assertAllowed(workbook: HostWorkbook, { sheetId, zone }: CellRange, kind: ChangeKind): void {
  const { getters } = workbook.model;
  if (!getters.isSheetLocked(sheetId)) return;
  const options = protectionOf(workbook, sheetId);
  const isAllowed =
    kind === "contents"
      ? lockedIn(workbook, { sheetId, zone }) === false
      : kind === "formats"
        ? options.allowFormatCells
        : options.allowFormatColumns;
  if (!isAllowed) throw accessDenied(getters.getSheetName(sheetId));
}

/** Whether every cell is locked, none, or (`null`) some of them; a cell is locked until it is unlocked. */
export function lockedIn({ model }: HostWorkbook, { sheetId, zone }: CellRange): boolean | null {
  const held: Zone | null = intersection(zone, model.getters.getSheetZone(sheetId));
  if (held === null) return true;
  const isWhole = held.bottom === zone.bottom && held.right === zone.right;
  const seen = new Set<boolean>(isWhole ? [] : [true]);
  for (let row = held.top; row <= held.bottom; row += 1) {
    for (let col = held.left; col <= held.right; col += 1) {
      seen.add(!isUnlocked(model.getters.getCell({ sheetId, row, col })?.style));
    }
  }
  const [first = true] = seen;
  return seen.size > 1 ? null : first;
}

function isUnlocked(style: object | undefined): boolean {
  return style !== undefined && "unlocked" in style && style.unlocked === true;
}
