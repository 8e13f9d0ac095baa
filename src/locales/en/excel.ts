import { firstOf } from "../firstOf";
import type { excel as vi } from "../vi/excel";

const areasOf = (areas: readonly string[]): string => firstOf(areas, (more) => `and ${more} more areas`);

export const excel: typeof vi = {
  problem: (problem) => {
    switch (problem.code) {
      case "sheet-missing":
        return `There is no sheet “${problem.sheet}”. Choose another sheet, or check whether it was renamed or deleted.`;
      case "sheet-exists":
        return `There is a sheet “${problem.sheet}” already, so none was added. Rename it and try again.`;
      case "sheet-empty":
        return `The sheet “${problem.sheet}” is empty. Choose the sheet that holds the scores.`;
      case "sheet-protected":
        return `The sheet “${problem.sheet}” is protected, so nothing was changed. Unprotect it (Review › Unprotect Sheet) and try again.`;
      case "cells-locked":
        return `The sheet “${problem.sheet}” is protected and ${areasOf(problem.areas)} is locked, so nothing was changed. Unlock these cells (unprotect the sheet, then Format Cells › Protection › clear Locked), or ask whoever has the password, then try again.`;
      case "formats-locked":
        return problem.areas.length === 0
          ? `The sheet “${problem.sheet}” is protected and lets no cell be formatted, so nothing can be highlighted. Protect it again with “Format cells” ticked, or unprotect it (Review › Unprotect Sheet), then try again.`
          : `The sheet “${problem.sheet}” is protected and lets no cell be formatted, and ${areasOf(problem.areas)} is formatted as Text, where a formula would become text. Unprotect the sheet, give these cells the format General, then try again.`;
      case "array-in-way":
        return `${areasOf(problem.areas)} on the sheet “${problem.sheet}” belongs to the result of an array formula, which writing would break. Nothing was changed. Move or delete the array formula, then try again.`;
      case "structure-protected":
        return `The sheet “${problem.sheet}” cannot be added because the structure of the workbook is protected. Unprotect it (Review › Protect Workbook), then try again.`;
      case "report-changed":
        return `The report sheet “${problem.sheet}” has just been changed, so it was not replaced and the workbook is as it was. Look at the preview again, then try again.`;
      case "too-large":
        return `The sheet “${problem.sheet}” has a row larger than ${String(problem.megabytes)} MB, which is more than Excel transfers. Shorten the texts in its cells and try again.`;
      case "cell-edit-mode":
        return "Excel is waiting for a cell to be finished. Press Enter to end the entry and try again.";
      case "cancelled":
        return "Cancelled. The workbook is as it was before.";
      case "write-failed":
        return problem.restored
          ? `The sheet “${problem.sheet}” could not be written (${problem.reason}). Every cell was put back as it was; try again.`
          : `The sheet “${problem.sheet}” could not be written (${problem.reason}), and the cells ${problem.cells.join(", ")} could not be put back. Use Excel's Undo, or reopen the file without saving.`;
      case "file-not-given":
        return problem.reason === null
          ? "This Excel does not let add-ins read the open file."
          : `Excel could not hand over a copy of the open file (${problem.reason}). Save the file, then try again.`;
      case "not-opened":
        return problem.reason === null
          ? "This Excel opens no new workbook from an add-in."
          : `Excel could not open a new workbook (${problem.reason}).`;
      case "host-error":
        return problem.hostCode === "NotKept"
          ? "Excel could not keep your choices in this file. You can go on working, but will have to choose again next time."
          : `Excel reported ${problem.hostCode}: ${problem.reason} Try again; if it persists, save the file and restart Excel.`;
    }
  },
  officeProblem: (problem) => {
    switch (problem.code) {
      case "office-missing":
        return "Office.js could not be loaded. Check the connection to the add-in's server and reopen this pane.";
      case "outside-excel":
        return "This pane works inside Excel only. Open a workbook in Excel and open the pane from the ribbon.";
      case "excel-too-old":
        return `This Excel is too old: ExcelApi ${problem.needed} is needed. Use Microsoft 365, Excel 2021 or later, or Excel on the web.`;
    }
  },
};
