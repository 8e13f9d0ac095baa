import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { isOfficeError } from "../failure";
import { isExcelApiSupported } from "../support";
import type { WorkbookProblem } from "../workbook";

/** Characters are made of so many bytes at once: a call takes only so many arguments. */
const PIECE = 0x8000;

/** ExcelApi 1.8; where it is missing or the file is too large for a request, the caller offers the file itself. */
export async function openNew(bytes: Uint8Array): Promise<Outcome<void, WorkbookProblem>> {
  if (!isExcelApiSupported(8)) return refuse({ code: "not-opened", reason: null });
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return succeed(undefined);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return refuse({ code: "not-opened", reason: `${error.code}: ${error.message}` });
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}
