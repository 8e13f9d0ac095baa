import type { Grid } from "../../src/grid/grid";
import type { ReadingProblem } from "../../src/reading/readingProblem";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { ReadingChoices, Scoreboard } from "../../src/reading/scoreboard";
import type { Rubric } from "../../src/rubric/rubric";
import { rubricOf } from "../support/rubricOf";

export const DEPARTMENTS = rubricOf("cao-bang-2020-so");
export const DISTRICTS = rubricOf("cao-bang-2020-huyen");

/** Two parents with one indicator name in common. */
export const HOA_BINH: Rubric = {
  ...DEPARTMENTS,
  id: "hoa-binh",
  year: 2019,
  criteria: {
    id: "total",
    name: "Tổng điểm",
    children: [
      {
        id: "readiness",
        name: "Điều kiện sẵn sàng Chính quyền điện tử",
        children: [
          { id: "infrastructure", name: "Cơ sở hạ tầng thông tin" },
          { id: "policy", name: "Chính sách" },
        ],
      },
      {
        id: "results",
        name: "Kết quả Chính quyền điện tử đạt được",
        children: [
          { id: "presence", name: "Mức độ hiện diện" },
          { id: "transaction", name: "Mức độ giao dịch" },
          { id: "use", name: "Chính sách", aliases: ["Thực hiện chính sách"] },
        ],
      },
    ],
  },
  ranking: [{ of: "total", ties: "dense", decimals: 1 }],
  units: [],
};

export function read(grid: Grid, rubricRead: Rubric, choices?: ReadingChoices): Scoreboard {
  const outcome = readScoreboard(grid, rubricRead, choices);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export function problems(grid: Grid, rubricRead: Rubric, choices?: ReadingChoices): readonly ReadingProblem[] {
  const outcome = readScoreboard(grid, rubricRead, choices);
  return outcome.ok ? [] : outcome.problems;
}

export function columnsOf({ layout }: Scoreboard): Record<string, number> {
  return Object.fromEntries(layout.columns.map(({ criterion, column }) => [criterion, column]));
}

export function outputsOf({ layout }: Scoreboard): Record<string, number> {
  return Object.fromEntries(layout.outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column]));
}

export function namesOf({ units }: Scoreboard): readonly string[] {
  return units.map(({ name }) => name);
}

export const HEADINGS = ["STT", "Đơn vị", "Hạ tầng kỹ thuật", "Ứng dụng CNTT"];
