import { REMEMBER_NAMESPACE } from "../memory/namespace";
import { activeCell } from "./activeCell";
import { addRules } from "./addRules";
import { addSheet } from "./addSheet";
import { copySheet } from "./copySheet";
import { fileBytes } from "./fileBytes";
import { findInvalid } from "./findInvalid";
import { isEditing } from "./isEditing";
import { recall, remember } from "./memory";
import { openNew } from "./openNew";
import { readGrid } from "./readGrid";
import { readGridAgain } from "./readGridAgain";
import { readRules } from "./readRules";
import { recalculate } from "./recalculate";
import { removeRules } from "./removeRules";
import { restore } from "./restore";
import { select } from "./select";
import { sheets } from "./sheets";
import { watch } from "./watch";
import type { Workbook } from "./workbook";
import { write } from "./write";

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
