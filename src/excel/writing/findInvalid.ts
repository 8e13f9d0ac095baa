import { areaAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import { succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { runExcel, sync } from "../runExcel";
import { rangeOf } from "../sheet";
import { isExcelApiSupported } from "../support";
import type { WorkbookProblem } from "../workbook";
import { findWithin } from "./findWithin";

/** Areas whose content their own data validation refuses; none before ExcelApi 1.8, which cannot tell. */
export async function findInvalid(
  name: string,
  areas: readonly Area[],
): Promise<Outcome<readonly string[], WorkbookProblem>> {
  if (!isExcelApiSupported(8) || areas.length === 0) return succeed([]);
  return runExcel(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const invalid = await findWithin(areas, async (parts) => {
      const validations = parts.map((area) => rangeOf(sheet, area).dataValidation);
      for (const validation of validations) validation.load("valid");
      await sync(context);
      return validations.map(({ valid }) => refusedBy(valid));
    });
    return invalid.map(areaAddress);
  });
}

/** Excel answers `null` where some cells are valid and others not; the library's types do not say it. */
function refusedBy(valid: boolean | null): boolean | null {
  return valid === null ? null : !valid;
}
