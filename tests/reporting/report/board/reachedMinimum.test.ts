import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import { reachedMinimum, reaches } from "../../../../src/reporting/report/board/reachedMinimum";
import type { ReachedChoice } from "../../../../src/reporting/report/reportChoice";
import type { Rubric } from "../../../../src/rubric/rubric";
import { indicatorsOf } from "../../../../src/rubric/tree";
import { sheetOf } from "../../../filling/support/sheetOf";
import { criterionOf, rubricOf } from "../../../support/rubricOf";
import { NOW } from "../support/publishedReport";

function boardOf(rubric: Rubric, share: number) {
  const cells = indicatorsOf(rubric.criteria).map(({ max = 0 }) => share * max);
  return prepareBoard(
    { evaluation: { ...sheetOf(rubric, [{ cells }]), findings: [] }, previous: null, now: NOW },
    "vi",
  );
}

function minimumOf(id: string, criterion: string, choice: ReachedChoice | null) {
  const rubric = rubricOf(id);
  return reachedMinimum(boardOf(rubric, 0.7), criterionOf(rubric, criterion), choice);
}

test("what a band asks of each child is the child's minimum", () => {
  expect(minimumOf("bac-kan-2020-tinh", "presence", null)).toMatchObject({
    kind: "points",
    points: 22.4,
    isAssumed: false,
  });
  expect(minimumOf("bac-kan-2020-tinh", "infrastructure", { kind: "band", label: "Mức 1" })).toMatchObject({
    points: 16.2,
  });
});

test("a criterion's own tiers decide it: the chosen band or a better one", () => {
  expect(minimumOf("bac-kan-2020-tinh", "readiness", { kind: "band", label: "Mức 2" })).toEqual({
    kind: "tier",
    label: "Mức 2",
    labels: ["Mức 1", "Mức 2"],
    points: null,
  });
});

test("the points that a band asks of its own total are known where it asks nothing else", () => {
  expect(minimumOf("cao-bang-2020-so", "total", null)).toMatchObject({ kind: "tier", label: "Mức IV", points: 36 });
});

test("a band of the total asks nothing of a criterion, unless it is chosen: then the same share", () => {
  expect(minimumOf("cao-bang-2020-so", "infrastructure", null)).toBeNull();
  expect(minimumOf("cao-bang-2020-so", "infrastructure", { kind: "band", label: "Mức IV" })).toMatchObject({
    points: 4.8,
    isAssumed: true,
  });
});

test("no minimum is known where the maximum is open, or the rubric has no such band", () => {
  expect(minimumOf("hoa-binh-2019-so", "presence", { kind: "share", atLeast: 0.5 })).toBeNull();
  expect(minimumOf("cao-bang-2020-so", "total", { kind: "band", label: "Tốt" })).toBeNull();
});

test("a score exactly on the minimum reaches it", () => {
  const rubric = rubricOf("bac-kan-2020-tinh");
  const board = boardOf(rubric, 0.7);
  const [unit] = board.units;
  const minimum = reachedMinimum(board, criterionOf(rubric, "infrastructure"), null);
  if (unit === undefined || minimum === null) throw new Error("nothing to compare");
  expect(reaches(unit, "infrastructure", minimum)).toBe(true);
});
