import { firstOf } from "../firstOf";
import type { report as vi } from "../vi/report";

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `and ${more} more`);
}

export const report: typeof vi = {
  results: {
    ranking: (name) => `Ranking by ${name}`,
    shares: (name) => `Share of each tier by ${name}`,
    share: (count, percent) => `units: ${count} (${percent})`,
  },
  stamp: {
    heading: "What the results were computed by",
    onSheet: (cell) => `This line stands in cell ${cell} of the sheet.`,
    absent: "The sheet does not have this line yet; filling writes it below the table.",
    outdated: (cell) => `Cell ${cell} of the sheet says otherwise; filling writes this line there.`,
  },
  copies: {
    heading: "A copy for people without CQDT",
    hint: "Makes a file that opens on any computer: CQDT functions are replaced, what CQDT keeps for itself is left out, all else stays.",
    kindLabel: "In the place of CQDT functions",
    kinds: { values: "Values", formulas: "Excel formulas" },
    kindHints: {
      values: "numbers and text as shown; they do not follow later changes",
      formulas: "they follow later changes of scores; values where Excel has no such formula",
    },
    button: "Make the copy",
    making: "Making the copy…",
    fileName: (name) => `${name} - copy to send.xlsx`,
    opened: "The copy is open as a new workbook. Save it, then send it.",
    ready: "The copy is ready. This Excel cannot open it by itself:",
    download: (name) => `Download “${name}”`,
    sheetCopied: (sheet) =>
      `This Excel does not let the open file be read, so the copy is the sheet “${sheet}” right after this one, with values only. Move it to another workbook, then send that.`,
    replaced: (cells, formulas, values) =>
      `Cells with CQDT functions replaced: ${cells}; by Excel formulas: ${formulas}, by values: ${values}.`,
    nothing: "There are no CQDT functions to replace.",
    asValues: (cells) => `Excel has no such formula, so that the value stands there: ${listed(cells)}.`,
    unanswered: (cells) =>
      `These cells show #NAME? or #BUSY!, and so they do in the copy: ${listed(cells)}. Repair the formulas, then make the copy again.`,
    names: (names) =>
      `Defined names still call CQDT functions: ${listed(names)}. Where they are used, a computer without CQDT shows #NAME?.`,
  },
  repair: {
    heading: "Repair CQDT formulas",
    hint: "Excel keeps #NAME? in formulas that were entered before CQDT was there or that came from another file. CQDT enters exactly these formulas again.",
    cells: (count, sheet) => `Cells on the sheet “${sheet}”: ${count}`,
    show: "Show the cells",
    cell: "Cell",
    standing: "Now",
    clean: "Entered again as",
    thisSheet: (count) => `Repair this sheet (cells: ${count})`,
    allSheets: (count) => `Repair all sheets (cells: ${count})`,
    working: "Entering the formulas again…",
    answered: (cells) => `Formulas entered again: ${cells}; all of them have a result now.`,
    partly: (cells, answered) => `Formulas entered again: ${cells}; with a result: ${answered}.`,
    silent: (cells) =>
      `Still without a result: ${listed(cells)}. Save the file, close Excel and open it again; if that does not help, fill with Excel formulas.`,
    unknown: (cells) =>
      `These call functions that this version of CQDT does not have: ${listed(cells)}. Fill the results again in the step Score.`,
    noFunctions:
      "This Excel cannot run CQDT functions, so entering them again gives no result. Fill with Excel formulas instead.",
    fillNative: "Fill with Excel formulas",
  },
};
