import { EXCEL_LIMITS, type ExcelLimit } from "../excel/startOffice";
import { storage } from "./storage";

const KEY = "cqdt.toldLimits";

/** The limits to tell: all of this Excel's as soon as one of them was not told and dismissed on this computer. */
export function limitsToTell(limits: readonly ExcelLimit[]): readonly ExcelLimit[] {
  const told = toldLimits();
  return limits.every((limit) => told.includes(limit)) ? [] : limits;
}

/** The user has read them. */
export function storeToldLimits(limits: readonly ExcelLimit[]): void {
  const told = EXCEL_LIMITS.filter((limit) => limits.includes(limit) || toldLimits().includes(limit));
  storage()?.setItem(KEY, told.join(" "));
}

function toldLimits(): readonly string[] {
  return storage()?.getItem(KEY)?.split(" ") ?? [];
}
