import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readStatements } from "../../../../src/checking/audit/statements/reading/readStatements";
import { auditStatements } from "../../../../src/checking/audit/statements/auditStatements";
import type { ReadText } from "../../../../src/checking/audit/statements/statement";
import type { StatementBoard, StatementsAudit } from "../../../../src/checking/audit/statements/statementAudit";
import { auditTables } from "../../../../src/checking/audit/tables/auditTables";
import { findRubric } from "../../../../src/rubric/library";
import { publishedGrid } from "../tables/publishedGrids";

/** The tables of each document by rubric, the whole table first. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "cao-bang-2020": {
    "cao-bang-2020-so": [
      "",
      "-bang2-ha-tang",
      "-bang3-ung-dung",
      "-bang4-trang-ttdt",
      "-bang5-dvctt",
      "-bang6-nhan-luc",
      "-bang7-chinh-sach",
    ],
    "cao-bang-2020-huyen": [
      "",
      "-bang9-dieu-kien-san-sang",
      "-bang10-ha-tang",
      "-bang11-nhan-luc",
      "-bang12-chinh-sach",
      "-bang13-ket-qua",
      "-bang14-hien-dien",
      "-bang15-tuong-tac",
      "-bang16-giao-dich",
      "-bang17-chuyen-doi",
    ],
  },
  "bac-kan-2020": { "bac-kan-2020-tinh": [""], "bac-kan-2020-huyen": [""], "bac-kan-2020-xa": [""] },
  /** Its tables were not published in full; the rubrics say how many units there are. */
  "binh-phuoc-2021": { "binh-phuoc-2021-so": [], "binh-phuoc-2021-huyen": [] },
  "bac-giang-2021": {
    "bac-giang-2021-so-ung-dung": [""],
    "bac-giang-2021-huyen-ung-dung": [""],
    "bac-giang-2021-so-cong-ttdt": [""],
    "bac-giang-2021-huyen-cong-ttdt": [""],
  },
  "hoa-binh-2019": {
    "hoa-binh-2019-so": ["-tong-the", "-san-sang", "-ket-qua"],
    "hoa-binh-2019-huyen": ["-tong-the", "-san-sang", "-ket-qua"],
  },
};

export const DOCUMENTS = Object.keys(TABLES);

export function publishedText(document: string): string {
  return readFileSync(join(__dirname, "../../../data/statements", `${document}.txt`), "utf8");
}

export function publishedBoards(document: string): readonly StatementBoard[] {
  return Object.entries(TABLES[document] ?? {}).map(([id, parts]) => {
    const rubric = findRubric(id);
    if (rubric === undefined) throw new Error(`${id} is not in the library`);
    return {
      rubric,
      tables: auditTables(
        parts.map((part) => publishedGrid(id + part)),
        rubric,
      ),
    };
  });
}

export function auditDocument(document: string): { readonly read: ReadText; readonly audit: StatementsAudit } {
  const read = readStatements(publishedText(document));
  return { read, audit: auditStatements(read, publishedBoards(document)) };
}
