import { areaAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import { WorkbookFailure } from "../failure";
import { sync } from "../runExcel";
import { assertPresent, rangeOf } from "../sheet";
import { isExcelApiSupported } from "../support";
import type { WorkOptions } from "../workbook";
import { findWithin } from "./findWithin";

/** What is to be minded in writing into areas. */
export interface Ground {
  /** The sheet's protection, if any, lets cells be formatted. */
  readonly canFormat: boolean;
  /** The same for the widths of columns. */
  readonly canResize: boolean;
  /** Rows of the areas that are not shown, by hand or by a filter; 1-based. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Reads what stands in the way of writing into areas; refused where cells are locked or an array fills them. */
export async function readGround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  areas: readonly Area[],
  options: WorkOptions,
): Promise<Ground> {
  const knowsSpills = isExcelApiSupported(12);
  sheet.protection.load(["protected", "options"]);
  const whole = areas.map((area) => queue(sheet, area, knowsSpills));
  await sync(context, options);
  assertPresent(sheet, name);
  /** The areas for which a question was not answered with `false`, in detail. */
  const find = async (answer: (asked: Asked) => boolean | null): Promise<readonly Area[]> => {
    const doubtful = areas.filter((_, index) => {
      const asked = whole[index];
      return asked !== undefined && answer(asked) !== false;
    });
    return findWithin(doubtful, async (parts) => {
      const asked = parts.map((area) => queue(sheet, area, knowsSpills));
      await sync(context, options);
      return asked.map(answer);
    });
  };
  const { protected: isProtected, options: allowed } = sheet.protection;
  const locked = isProtected ? await find(isLocked) : [];
  if (locked.length > 0) throw refusal("cells-locked", sheet.name, locked);
  const spilled = knowsSpills ? await find(isSpilled) : [];
  if (spilled.length > 0) throw refusal("array-in-way", sheet.name, spilled);
  return {
    canFormat: !isProtected || allowed.allowFormatCells === true,
    canResize: !isProtected || allowed.allowFormatColumns === true,
    hiddenRows: new Set((await find(isHidden)).flatMap(rowsIn)),
  };
}

interface Asked {
  readonly range: Excel.Range;
  readonly protection: Excel.FormatProtection;
}

function queue(sheet: Excel.Worksheet, area: Area, knowsSpills: boolean): Asked {
  const range = rangeOf(sheet, area);
  range.load(knowsSpills ? ["rowHidden", "hasSpill"] : ["rowHidden"]);
  const { protection } = range.format;
  protection.load("locked");
  return { range, protection };
}

/** Excel answers `null` where only a part of the range is so; the library's types do not say it. */
function isLocked({ protection }: Asked): boolean | null {
  return protection.locked;
}

function isSpilled({ range }: Asked): boolean | null {
  return range.hasSpill;
}

function isHidden({ range }: Asked): boolean | null {
  return range.rowHidden;
}

function rowsIn({ row, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, index) => row + index);
}

function refusal(code: "cells-locked" | "array-in-way", sheet: string, areas: readonly Area[]): WorkbookFailure {
  return new WorkbookFailure({ code, sheet, areas: areas.map(areaAddress) });
}
