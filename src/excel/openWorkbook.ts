import { recall, remember } from "./memory";
import { activeCell } from "./activeCell";
import { addSheet } from "./addSheet";
import { readGrid } from "./readGrid";
import { recalculate } from "./recalculate";
import { restore } from "./restore";
import { addRules } from "./addRules";
import { removeRules } from "./removeRules";
import { select } from "./select";
import { sheets } from "./sheets";
import { watch } from "./watch";
import { write } from "./write";
import type { Workbook } from "./workbook";

/** The workbook that is open in Excel (or in the workbench), once Office.js is ready (`startOffice`). */
export function openWorkbook(): Workbook {
  return {
    sheets,
    addSheet,
    readGrid,
    write,
    restore,
    addRules,
    removeRules,
    select,
    activeCell,
    remember,
    recall,
    recalculate,
    watch,
  };
}
