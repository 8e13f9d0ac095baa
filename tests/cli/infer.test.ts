import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Inference } from "../../src/inference/inference";
import { readRubricJson } from "../../src/rubric/json/readRubricJson";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();

test("the proposed rubric of a published table is written, read back, and evaluates the same table", async () => {
  const out = join(folder, "de-xuat.json");
  const run = await runMain(
    "infer",
    sample("bac-giang-2021-huyen-ung-dung"),
    "--rubric",
    "bac-giang-2021-huyen-ung-dung",
    "--out",
    out,
  );
  expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode: 0, error: "" });
  expect(run.out).toContain("Trọng số\n");
  expect(run.out).toContain("Đã ghi bộ tiêu chí đề xuất: ");
  const rubric = readRubricJson(readFileSync(out, "utf8"));
  expect(rubric).toMatchObject({ ok: true, value: { id: "bac-giang-2021-huyen-ung-dung-sua" } });
  if (!rubric.ok) return;
  expect(rubric.value.criteria.children?.map(({ weight }) => weight)).toEqual([0.05, 0.3, 0.3, 0.15, 0.05, 0.1, 0.1]);
  expect(rubric.value.sources["criteria.infrastructure.weight"]).toMatchObject({ kind: "inferred" });
  const evaluated = await runMain("evaluate", sample("bac-giang-2021-huyen-ung-dung"), "--rubric", out);
  expect(evaluated.out).toContain("Tốt");
});

test("English words, with units, brackets and what is undecided", async () => {
  const { out, exitCode } = await runMain(
    "infer",
    sample("cao-bang-2020-so"),
    "--rubric",
    "cao-bang-2020-so",
    "--lang",
    "en",
  );
  expect(exitCode).toBe(0);
  expect(out).toContain("the plain sum of its parts, which gives 19 of 20 units' totals.");
  expect(out).toContain("Contradicted by: Văn phòng UBND tỉnh (row ");
  expect(out).toContain("Mức I: 90% (above 53.7, at most 56.3)");
  expect(out).toContain(
    "the numbers do not tell how equal totals are ranked (1, 2, 2, 4 or 1, 2, 2, 3 or 1, 2, 3, 4).",
  );
});

test("--json prints the inference and the rubric as one object", async () => {
  const { out } = await runMain("infer", sample("bac-kan-2020-xa"), "--rubric", "bac-kan-2020-xa", "--json");
  const contract = JSON.parse(out) as Record<string, unknown>;
  expect(Object.keys(contract)).toEqual(["file", "sheet", "inference", "rubric"]);
  expect(contract.inference).toMatchObject({
    tiers: [{ criterion: "readiness", rule: "each" }, { rule: "each-by-child" }],
  });
});

test("without a rubric the tree is drafted from the sheet's own headings", async () => {
  const run = await runMain("infer", sample("bac-giang-2021-so-ung-dung"), "--json");
  expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode: 0, error: "" });
  const { inference } = JSON.parse(run.out) as { inference: Inference };
  expect(inference.weights[0]?.terms.map(({ proposed }) => proposed)).toEqual([0.1, 0.3, 0.3, 0.1, 0.1, 0.1]);
  expect(inference.tiers[0]).toMatchObject({ rule: "total", labels: ["Tốt", "Khá"] });
});

describe("what cannot be used is refused with one line, and nothing is written", () => {
  const scores = join(folder, "chi-co-diem.xlsx");
  beforeAll(() => writeFileSync(scores, workbook({ A: board() })));

  test.each([
    [["infer"], "Chưa cho biết tệp"],
    [["infer", scores, "--mode", "values"], "--mode"],
    [["infer", scores, "--rubric", "cao-bang-2020-so"], "không có cột tổng điểm, mức xếp loại hay thứ hạng"],
    [["infer", scores, "--rubric", "cao-bang-2020-so", "--out", join(folder, "a.xlsx")], "phải có đuôi .json"],
    [["infer", scores, "--rubric", "bac-kan-2020-tinh", "--sheet", "B"], "không có trang tính “B”"],
  ])("%j", async (argv, sentence) => {
    const run = await runMain(...argv);
    expect({ exitCode: run.exitCode, out: run.out }).toEqual({ exitCode: 2, out: "" });
    expect(run.error).toContain(sentence);
    expect(run.error.trim().split("\n")).toHaveLength(1);
  });
});
