import type { excel as vi } from "../vi/excel";

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
        return `This Excel is too old: ExcelApi ${problem.needed} is needed. Use Excel 2019 or later, or Excel on the web.`;
    }
  },
};
