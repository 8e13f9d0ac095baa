import { registries } from "@odoo/o-spreadsheet";
import type { Arg, CellValue, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";

const JOIN = "CONCATENATE";

/**
 * Makes `&` write numbers with the locale's decimal sign, as Excel does. The engine reads the conditions of COUNTIF and its
 * kin with that sign but joins with a point, so that `COUNTIF(F$11:F$30,">="&F12)` would count nothing.
 */
export function joinInLocale(): void {
  const join = registries.functionRegistry.get(JOIN);
  registries.functionRegistry.replace(JOIN, {
    ...join,
    compute(this: EvalContext, ...parts: Arg[]) {
      const { decimalSeparator } = this.locale;
      return join.compute.apply(
        this,
        parts.map((part) => withSign(part, decimalSeparator)),
      );
    },
  });
}

function withSign(part: Arg, sign: string): Arg {
  if (Array.isArray(part)) return part.map((column) => column.map((cell) => cellWithSign(cell, sign)));
  return part === undefined ? part : cellWithSign(part, sign);
}

function cellWithSign<Cell extends FunctionResultObject>(cell: Cell, sign: string): Cell {
  return { ...cell, value: valueWithSign(cell.value, sign) };
}

function valueWithSign(value: CellValue, sign: string): CellValue {
  return typeof value === "number" ? String(value).replace(".", sign) : value;
}
