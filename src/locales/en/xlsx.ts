import type { FileKind } from "../../xlsx/problem";
import type { xlsx as vi } from "../vi/xlsx";
import { formatNumber } from "../format";

const SAVE_AS = "Open it in Excel, save it as “Excel Workbook (.xlsx)”, and try again.";
const COPY = "Copy the table of scores into an Excel workbook (.xlsx) and open that.";
const CHOOSE = "Choose an Excel workbook (.xlsx).";

const KINDS: Readonly<Record<FileKind, readonly [what: string, remedy: string]>> = {
  xls: ["an old Excel workbook (.xls)", SAVE_AS],
  xlsb: ["a binary Excel workbook (.xlsb)", SAVE_AS],
  ods: ["an OpenDocument spreadsheet (.ods)", SAVE_AS],
  html: ["a web page (HTML) named like a spreadsheet", SAVE_AS],
  xml: ["an XML file", SAVE_AS],
  text: ["a text or CSV file", SAVE_AS],
  docx: ["a Word document (.docx)", COPY],
  doc: ["an old Word document (.doc)", COPY],
  pptx: ["a PowerPoint presentation (.pptx)", COPY],
  pdf: ["a PDF file", COPY],
  zip: ["an archive without a workbook", CHOOSE],
  unknown: ["a file of an unknown kind", CHOOSE],
};

export const xlsx: typeof vi = {
  problem: (problem) => {
    switch (problem.code) {
      case "empty-file":
        return "The file has no content (0 bytes). Download or copy it again, then try again.";
      case "not-xlsx": {
        const [what, remedy] = KINDS[problem.looksLike];
        return `This is not an .xlsx file but ${what}. ${remedy}`;
      }
      case "encrypted":
        return "The file has a password and cannot be read. Open it in Excel, remove the password, save it, and try again.";
      case "damaged-package":
        return "The file is cut short or damaged and cannot be unpacked. Download or copy it again, or repair it in Excel and save it.";
      case "too-large": {
        const what = {
          file: "The file",
          unpacked: "The unpacked file",
          part: `Unpacked, the part “${problem.part ?? ""}”`,
        }[problem.of];
        return `${what} has ${problem.megabytes} MB; the limit is ${problem.limit} MB. Delete sheets, rows and pictures that are not needed, save it, and try again.`;
      }
      case "missing-part":
        return `The file is damaged: its part “${problem.part}” is missing. Repair it in Excel and save it.`;
      case "damaged-part":
        return `The file is damaged in its part “${problem.part}” (${problem.reason}). Repair it in Excel and save it.`;
      case "no-worksheet":
        return "The workbook has no worksheet to read. Add one with the table of scores and save it.";
      case "sheet-missing":
        return `The workbook has no sheet “${problem.sheet}”. Check the sheet's name.`;
      case "sheet-name":
        return problem.reason === "taken"
          ? `The workbook has a sheet named “${problem.sheet}” already. Choose another name.`
          : `A sheet cannot be named “${problem.sheet}”: a name has 1 to 31 characters and none of : \\ / ? * [ ]. Choose another name.`;
      case "inside-array":
        return `Cell ${problem.cell} of sheet “${problem.sheet}” cannot be changed alone: it belongs to the array formula ${problem.area}. Delete that formula in Excel, or choose another column.`;
      case "outside-sheet":
        return `Nothing can be written to row ${problem.row}, column ${problem.column} of sheet “${problem.sheet}”: it lies outside Excel's limits. Choose another place.`;
      case "content-too-long":
        return `The content of cell ${problem.cell} of sheet “${problem.sheet}” is longer than the ${formatNumber(problem.limit, "en")} characters Excel allows. Shorten it.`;
    }
  },
};
