import type { Style } from "@odoo/o-spreadsheet";

/** The engine's style with what Excel has besides; unknown keys travel with the engine's cells. */
export interface CellStyle extends Style {
  /** The grid itself shows one font throughout. */
  readonly fontName?: string;
  /** May be written on a protected sheet. */
  readonly unlocked?: boolean;
}

/** The size of text in the grid that names none, in points. */
export const ENGINE_FONT_SIZE = 10;
