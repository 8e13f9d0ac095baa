import { REMEMBER_NAMESPACE } from "../memory/namespace";
import { activeCell } from "./activeCell";
import { fileBytes } from "./file/fileBytes";
import { openNew } from "./file/openNew";
import { isEditing } from "./isEditing";
import { recall, remember } from "./memory/memory";
import { readGrid } from "./reading/readGrid";
import { readGridAgain } from "./reading/readGridAgain";
import { recalculate } from "./recalculate";
import { addRules } from "./rules/addRules";
import { readRules } from "./rules/readRules";
import { removeRules } from "./rules/removeRules";
import { select } from "./select";
import { addSheet } from "./sheets/addSheet";
import { copySheet } from "./sheets/copySheet";
import { sheets } from "./sheets/sheets";
import { watch } from "./watch";
import type { Workbook } from "./workbook";
import { findInvalid } from "./writing/findInvalid";
import { restore } from "./writing/restore";
import { write } from "./writing/write";

/** They are many and seldom used: loaded when a report is written. */
const reportVerbs = () => import(/* webpackChunkName: "reportSheets" */ "./report/verbs");

/**
 * The workbook that is open in Excel (or in the workbench), once Office.js is ready (`startOffice`). What it remembers is
 * kept under the namespace.
 */
export function openWorkbook(namespace = REMEMBER_NAMESPACE): Workbook {
  return {
    sheets,
    addSheet,
    readGrid,
    readGridAgain,
    write,
    restore,
    addRules,
    readRules,
    removeRules,
    select,
    activeCell,
    remember: (key, value) => remember(namespace, key, value),
    recall: (key) => recall(namespace, key),
    fileBytes,
    openNew,
    copySheet,
    readReport: async (options) => (await reportVerbs()).readReport(namespace, options),
    writeReport: async (sheets, options) => (await reportVerbs()).writeReport(namespace, sheets, options),
    recalculate,
    findInvalid,
    isEditing,
    watch,
  };
}
