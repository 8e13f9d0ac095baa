import { formatNumber } from "../format";
import type { FileDictionary } from "../fileWords";

export const workbench: FileDictionary["workbench"] = {
  title: "CQDT – workbench",
  product: "CQDT",
  open: "Open…",
  openHint: "Open an Excel file (.xlsx) from your computer; you can also drop it onto this page",
  samples: "Samples",
  samplesHint: "Open one of the bundled samples",
  /** Samples that are a document, not the scoreboard of one rubric; by the name of the sample. */
  documents: {
    "cao-bang-2020-bao-cao": "Cao Bằng: report on IT application and e-government, 2020 (17 tables)",
    "bac-kan-2020-qd-527": "Bắc Kạn: Decision 527/QĐ-UBND of 20 April 2021, ranking of 2020 (3 appendices)",
    "bac-giang-2021-thong-bao": "Bắc Giang: notice of the 2021 tiers of IT application and portals (4 appendices)",
    "hoa-binh-2019-qd-2870":
      "Hòa Bình: Decision 2870/QĐ-UBND of 18 December 2019, indices and ranking of 2019 (6 tables)",
    "binh-phuoc-2021-mau": "Bình Phước: scoring form after report 338/BC-STTTT of 8 December 2021",
    "lam-an-2025-dti": "Lâm An (made-up province): digital transformation index 2025, without a rubric",
  },
  save: "Save",
  saveHint: "Download an .xlsx with the changes; everything that was not edited stays as it was",
  language: "Language of the page",
  grid: "Spreadsheet",
  pane: "CQDT pane",
  showPane: "Show the CQDT pane",
  showGrid: "Show the spreadsheet",
  unsaved: "not saved",
  opening: (file) => `Opening ${file}…`,
  saved: (file) => `Saved as ${file} in your browser's download folder.`,
  dropHere: "Drop an .xlsx file here to open it",
  close: "Close this message",
  replaceQuestion: (file, next) => `${file} has changes that are not saved. Opening ${next} loses them.`,
  saveAndOpen: "Save, then open",
  discardAndOpen: "Discard the changes and open",
  stay: "Stay with this file",
  yes: "Yes",
  no: "No",
  sampleMissing: (file) => `The sample ${file} could not be loaded. Check the connection to the server and try again.`,
  functionsMissing:
    "The description of the CQDT functions could not be loaded, so CQDT formulas show errors. Check the connection to the server and reload the page.",
  oneFile: "Only one file can be opened at a time. Choose one .xlsx file.",
  unreadable: (file) => `${file} could not be read from your computer. Check that it is still there and open it again.`,
  cannotShow: (file, reason) =>
    `The workbench's spreadsheet cannot show ${file} (${reason}). Your file is unchanged; open it in Excel.`,
  cannotSave: (file, reason) =>
    `${file} could not be saved because of a fault in the workbench (${reason}). Your data is still in this page; copy what you edited into Excel and report the fault.`,
  frozen: ({ count, example }) =>
    `${formatNumber(count, "en")} cells use formulas that the workbench cannot compute (such as ${example.cell} on sheet “${example.sheet}”: ${example.formula}). They show the value Excel computed last and do not follow your edits; the file keeps the formulas.`,
  refused: {
    structure:
      "The workbench cannot save inserted, deleted or moved rows and columns, so it does not do that here. Do it in Excel and open the file again.",
    sheets:
      "The workbench cannot save moving, duplicating or hiding sheets of the file, so it does not do that here. Do it in Excel.",
    layout:
      "The workbench cannot save row heights, hidden rows and columns, frozen panes and gridlines, so it does not change them here. Do it in Excel.",
    rules: "The workbench saves only conditional formats made by the CQDT pane (step Highlight). Set others in Excel.",
    objects:
      "The workbench cannot save charts, images, tables, filters, pivot tables, names and data validation, so it does not make them here. Do it in Excel.",
    protection: "The workbench does not change a sheet's protection. Unprotect it in Excel and open the file again.",
  },
};
