import { parseAddress } from "../../grid/address";
import type { GridTable } from "../../grid/grid";
import { readPart, readRelationships } from "../package/relationships";
import { parseXml } from "../xml";

/** The Excel tables of a worksheet part, as its relationships list them. */
export function readTables(parts: ReadonlyMap<string, Uint8Array>, sheetPart: string): readonly GridTable[] {
  return readRelationships(parts, sheetPart)
    .filter(({ type, external }) => type === "table" && !external)
    .flatMap(({ target }): GridTable[] => {
      const { attributes } = parseXml(target, readPart(parts, target));
      const area = parseAddress(attributes.ref ?? "");
      if (area === null) return [];
      const { headerRowCount = "1", totalsRowCount = "0" } = attributes;
      const hasTotals = Number(totalsRowCount) > 0;
      const name = attributes.displayName ?? attributes.name ?? "";
      return [{ name, area, hasHeadings: Number(headerRowCount) > 0, hasTotals }];
    });
}
