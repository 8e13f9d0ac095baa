import type { Zone } from "@odoo/o-spreadsheet";

/** What a sheet has beside its cells and the engine has no place for. */
export interface SheetExtras {
  readonly charts: HostChart[];
  /** By the protocol's names: "Orientation", "Zoom" …; what is absent is as on a new sheet. */
  readonly page: Record<string, unknown>;
}

/** A chart as an add-in made it; each property by the protocol's name. */
export interface HostChart {
  readonly figureId: string;
  /** The protocol's chart type, such as "BarStacked". */
  readonly type: string;
  /** Names in the first row, categories in the first column, numbers beside. */
  readonly source: Zone;
  /** The cells it covers; null: wherever the host puts it. */
  place: Zone | null;
  readonly properties: Record<string, unknown>;
  /** One for each column of numbers. */
  readonly series: readonly HostSeries[];
}

export interface HostSeries {
  readonly properties: Record<string, unknown>;
  /** Colours of single points (slices) by their place. */
  readonly pointColors: Map<number, string>;
}

/** The extras of a sheet, made when they are first asked for. */
export function extrasOf(extras: Map<string, SheetExtras>, sheetId: string): SheetExtras {
  const known = extras.get(sheetId);
  if (known !== undefined) return known;
  const made: SheetExtras = { charts: [], page: {} };
  extras.set(sheetId, made);
  return made;
}
