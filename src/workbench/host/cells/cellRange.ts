import type { Zone } from "@odoo/o-spreadsheet";
import { areaAddress, parseAddress } from "../../../grid/address";
import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../../grid/area";
import { HostError, invalidArgument } from "../wire/hostError";

/** A rectangle of a sheet, 0-based as the engine counts. */
export interface CellRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export const WHOLE_SHEET: Zone = { left: 0, top: 0, right: MAXIMUM_COLUMNS - 1, bottom: MAXIMUM_ROWS - 1 };

export function rowsOf(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

export function columnsOf(zone: Zone): number {
  return zone.right - zone.left + 1;
}

export function addressOf(zone: Zone): string {
  return areaAddress({ row: zone.top + 1, column: zone.left + 1, rows: rowsOf(zone), columns: columnsOf(zone) });
}

export function zoneOf(address: string): Zone {
  const area = parseAddress(address);
  if (area === null) throw invalidArgument(`The address ${address} is no bounded range.`);
  return checked({
    left: area.column - 1,
    top: area.row - 1,
    right: area.column + area.columns - 2,
    bottom: area.row + area.rows - 2,
  });
}

/** The zone, or the error Excel gives for one that leaves the sheet. */
export function checked(zone: Zone): Zone {
  const isInside = zone.left >= 0 && zone.top >= 0 && zone.right < MAXIMUM_COLUMNS && zone.bottom < MAXIMUM_ROWS;
  if (!isInside || zone.right < zone.left || zone.bottom < zone.top)
    throw invalidArgument("The range lies outside the sheet.");
  return zone;
}

export function boundingZone(zone: Zone, other: Zone): Zone {
  return {
    left: Math.min(zone.left, other.left),
    top: Math.min(zone.top, other.top),
    right: Math.max(zone.right, other.right),
    bottom: Math.max(zone.bottom, other.bottom),
  };
}

export function intersection(zone: Zone, other: Zone): Zone | null {
  const shared = {
    left: Math.max(zone.left, other.left),
    top: Math.max(zone.top, other.top),
    right: Math.min(zone.right, other.right),
    bottom: Math.min(zone.bottom, other.bottom),
  };
  return shared.left <= shared.right && shared.top <= shared.bottom ? shared : null;
}

/** `value` as a whole number, or the error Excel gives. */
export function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new HostError("InvalidArgument", 400, `${name} is no whole number.`);
  return value;
}
