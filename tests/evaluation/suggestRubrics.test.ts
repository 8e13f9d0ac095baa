import { readFileSync } from "node:fs";
import path from "node:path";
import { suggestRubrics } from "../../src/evaluation/suggestRubrics";
import type { Grid } from "../../src/grid/grid";
import { LIBRARY } from "../../src/rubric/library";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";

function gridsOf(sample: string): readonly Grid[] {
  const file = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", `${sample}.xlsx`)));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value.sheets.map(({ name }) => gridOf(file.value, name));
}

function suggestedIn(grids: readonly Grid[]): Readonly<Record<string, string | null>> {
  const suggested = suggestRubrics(grids, LIBRARY);
  return Object.fromEntries(grids.map(({ sheet }, index) => [sheet, suggested[index]?.id ?? null]));
}

test("sheets that each print a part of a board are recognised together, departments and districts apart", () => {
  expect(suggestedIn(gridsOf("hoa-binh-2019-qd-2870"))).toEqual({
    "I. Sở, ban, ngành": "hoa-binh-2019-so",
    "I.1. Sẵn sàng": "hoa-binh-2019-so",
    "I.2. Kết quả": "hoa-binh-2019-so",
    "II. Huyện, thành phố": "hoa-binh-2019-huyen",
    "II.1. Sẵn sàng": "hoa-binh-2019-huyen",
    "II.2. Kết quả": "hoa-binh-2019-huyen",
  });
});

test("without one of the parts the others suggest nothing", () => {
  const grids = gridsOf("hoa-binh-2019-qd-2870").filter(({ sheet }) => sheet !== "I.2. Kết quả");
  expect(suggestedIn(grids)).toMatchObject({ "I. Sở, ban, ngành": null, "I.1. Sẵn sàng": null });
});

test("whole boards are recognised by themselves, and the parts beside them are left to their rubric", () => {
  expect(suggestedIn(gridsOf("cao-bang-2020-bao-cao"))).toMatchObject({
    "Bảng 1": "cao-bang-2020-so",
    "Bảng 2": null,
    "Bảng 8": "cao-bang-2020-huyen",
    "Bảng 13": null,
    "Nhận xét": null,
  });
  expect(suggestedIn(gridsOf("bac-giang-2021-thong-bao"))).toEqual({
    "Phụ lục I": "bac-giang-2021-so-ung-dung",
    "Phụ lục II": "bac-giang-2021-huyen-ung-dung",
    "Phụ lục III": "bac-giang-2021-so-cong-ttdt",
    "Phụ lục IV": "bac-giang-2021-huyen-cong-ttdt",
  });
});
