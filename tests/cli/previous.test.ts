import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditContract } from "../../src/evaluation/auditContract";
import type { CellContent } from "../../src/grid/block";
import { rubricOf } from "../support/rubricOf";
import { board, runMain, sample, temporaryFolder, workbook } from "./runMain";

const folder = temporaryFolder();
const RUBRIC = "cao-bang-2020-so";

type Rows = readonly (readonly CellContent[])[];

function save(name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A board of these departments with their six scores. */
function departments(units: Readonly<Record<string, readonly number[]>>): Rows {
  const [headings = []] = board();
  return [headings, ...Object.entries(units).map(([name, scores], index) => [index + 1, name, ...scores])];
}

const NOW = { "Sở Y tế": [8, 14.9, 18, 2.8, 5, 5], "Sở Tài chính": [5.9, 13.7, 18, 3.2, 3, 5] };
const THEN = { "Sở Y tế": [7, 13, 18, 2, 3, 4], "Sở Tài chính": [6, 13.7, 18, 3, 5, 5] };

async function compare(...argv: readonly string[]): Promise<AuditContract> {
  const { out, error } = await runMain("audit", ...argv, "--json");
  if (error !== "") throw new Error(error);
  return JSON.parse(out) as AuditContract;
}

describe("columns of an earlier year in the file itself", () => {
  test("both boards of Cao Bằng are held against 2019", async () => {
    const { previous, previousProblems } = await compare(sample("cao-bang-2020-bao-cao"));
    expect(previousProblems).toEqual([]);
    expect(previous.map(({ rubric, year, source, sheet }) => ({ rubric, year, source, sheet }))).toEqual([
      { rubric: "cao-bang-2020-so", year: 2019, source: "columns", sheet: "Bảng 1" },
      { rubric: "cao-bang-2020-huyen", year: 2019, source: "columns", sheet: "Bảng 8" },
    ]);
    expect(previous[0]?.units.find(({ name }) => name === "Sở Lao động, TB&XH")).toMatchObject({
      previous: { match: "same" },
      points: { infrastructure: { previous: 3.9, current: 8, change: 4.1 } },
      ranks: { total: { previous: 19, current: 6, change: 13 } },
    });
    expect(previous[1]?.missingThen).toEqual(["Huyện Thạch An"]);
  });

  test("people read ranks then and now, who climbed and fell, and the largest change of each criterion", async () => {
    const { out } = await runMain("audit", sample("cao-bang-2020-bao-cao"));
    expect(out).toContain("\nSo với năm 2019 – Mức độ ứng dụng CNTT của các cơ quan chuyên môn");
    expect(out).toMatch(/^ +6 +19 {2}▲13 +Sở Lao động, TB&XH$/m);
    expect(out).toMatch(/^ +18 +13 {2}▼5 +Sở Tài nguyên và Môi trường$/m);
    expect(out).toMatch(/^ +– +– {2}– +Huyện Thạch An$/m);
    expect(out).toContain(
      "  Hạ tầng kỹ thuật: tăng nhiều nhất: Sở Lao động, TB&XH +4,1 (3,9 → 8,0); giảm nhiều nhất: Sở Ngoại vụ −3,0 (8,0 → 5,0)\n",
    );
    expect(out).toContain("Không có số năm trước: “Huyện Thạch An”.\n");
  });

  test("a table of one criterion is compared in that criterion only: what it does not show is no zero", async () => {
    const { previous } = await compare(sample("cao-bang-2020-bao-cao"), "--sheet", "Bảng 3");
    expect(previous).toHaveLength(1);
    expect(previous[0]?.criteria).toEqual(["applications"]);
    expect(
      previous[0]?.units.every(({ points, ranks }) => ranks.total === undefined && points.total === undefined),
    ).toBe(true);
  });

  test("a file without an earlier year says nothing of one", async () => {
    const file = save("mot-nam.xlsx", workbook({ A: departments(NOW) }));
    expect(await compare(file, "--rubric", RUBRIC)).toMatchObject({ previous: [], previousProblems: [] });
    expect((await runMain("audit", file, "--rubric", RUBRIC)).out).not.toContain("So với");
  });
});

describe("last year's board in a file of its own", () => {
  const now = () => save("nay.xlsx", workbook({ "2020": departments(NOW) }));

  test("is held against this year's: totals, ranks and every criterion", async () => {
    const then = save("truoc.xlsx", workbook({ "2019": departments(THEN) }));
    const { previous } = await compare(now(), "--rubric", RUBRIC, "--previous", then);
    expect(previous).toHaveLength(1);
    expect(previous[0]).toMatchObject({
      source: "board",
      year: null,
      sheet: "2020",
      previousSheets: ["2019"],
      gone: [],
    });
    expect(previous[0]?.units[0]).toMatchObject({
      name: "Sở Y tế",
      points: { total: { previous: 47, current: 53.7, change: 6.7 } },
      ranks: { total: { previous: 2, current: 1, change: 1 } },
    });
    const { out } = await runMain("audit", now(), "--rubric", RUBRIC, "--previous", then);
    expect(out).toContain("So với năm trước – ");
    expect(out).toMatch(/^ +2 +1 {2}▼1 +Sở Tài chính +48,8 +50,7 +−1,9$/m);
  });

  test("the same in English", async () => {
    const then = save("truoc-en.xlsx", workbook({ "2019": departments(THEN) }));
    const { out } = await runMain("audit", now(), "--rubric", RUBRIC, "--previous", then, "--lang", "en");
    expect(out).toContain("Compared with the previous year – ");
    expect(out).toMatch(/^ +2 +1 {2}▼1 +Sở Tài chính +48.8 +50.7 +−1.9$/m);
    expect(out).toContain("gained most: Sở Y tế +1.0 (7.0 → 8.0)");
  });

  test("a renamed unit is gone and new until it is paired", async () => {
    const then = save(
      "ten-cu.xlsx",
      workbook({ A: departments({ "Sở Tiền tệ": [6, 13, 18, 3, 5, 5], "Sở Y tế": THEN["Sở Y tế"] }) }),
    );
    const argv = [now(), "--rubric", RUBRIC, "--previous", then];
    const [open] = (await compare(...argv)).previous;
    expect(open).toMatchObject({ gone: ["Sở Tiền tệ"], missingThen: ["Sở Tài chính"] });
    expect((await runMain("audit", ...argv)).out).toContain(
      'Có ở năm trước, năm nay không thấy: “Sở Tiền tệ”.\nKhông có số năm trước: “Sở Tài chính”.\nĐơn vị đã đổi tên thì ghép bằng --pair "Tên năm trước=Tên năm nay".\n',
    );
    const paired = [...argv, "--pair", "Sở Tiền tệ=Sở Tài chính"];
    const [settled] = (await compare(...paired)).previous;
    expect(settled).toMatchObject({ gone: [], missingThen: [] });
    expect(settled?.units[1]).toMatchObject({
      previous: { name: "Sở Tiền tệ", match: "pair" },
      ranks: { total: { previous: 1, current: 2, change: -1 } },
    });
    expect((await runMain("audit", ...paired)).out).toMatch(/Sở Tài chính +Sở Tiền tệ \(ghép tên\)/);
  });

  test("a pair that nothing has a use for is said", async () => {
    const then = save("du.xlsx", workbook({ A: departments(THEN) }));
    const argv = [now(), "--rubric", RUBRIC, "--previous", then, "--pair", "Sở Tiền=Sở Tài chính"];
    expect((await compare(...argv)).previousProblems).toMatchObject([
      { code: "pair-unused", written: "Sở Tiền", unit: "Sở Tài chính" },
    ]);
    expect((await runMain("audit", ...argv)).out).toContain("Ghép tên “Sở Tiền=Sở Tài chính” không có tác dụng");
  });

  test("a unit that stands twice in either year is said and not compared", async () => {
    const twice = workbook({ A: [...departments(THEN), [3, "Sở Y tế", 1, 1, 1, 1, 1, 1]] });
    const [compared] = (await compare(now(), "--rubric", RUBRIC, "--previous", save("hai-lan.xlsx", twice))).previous;
    expect(compared?.repeated).toEqual([{ unit: "Sở Y tế", names: ["Sở Y tế"] }]);
    expect(compared?.units[0]).toMatchObject({ name: "Sở Y tế", previous: null, points: {} });

    const nowTwice = save("nay-hai-lan.xlsx", workbook({ A: [...departments(NOW), [3, "Sở Y tế", 1, 1, 1, 1, 1, 1]] }));
    const argv = [nowTwice, "--rubric", RUBRIC, "--previous", save("mot-lan.xlsx", workbook({ A: departments(THEN) }))];
    const [other] = (await compare(...argv)).previous;
    expect(other?.repeatedNow).toEqual([{ unit: "Sở Y tế", names: ["Sở Y tế"] }]);
    expect(other?.units.filter(({ name }) => name === "Sở Y tế").every(({ previous }) => previous === null)).toBe(true);
    expect((await runMain("audit", ...argv)).out).toContain("Năm nay có nhiều hàng cùng là Sở Y tế");
  });

  test("a column that last year's board lacks leaves out its criterion and the total, and that is said", async () => {
    const rows = departments(THEN).map((row) => row.slice(0, -1));
    const argv = [now(), "--rubric", RUBRIC, "--previous", save("thieu-cot.xlsx", workbook({ A: rows }))];
    const [compared] = (await compare(...argv)).previous;
    expect(compared).toMatchObject({ added: ["total", "policy"] });
    expect(compared?.units[0]?.points).not.toHaveProperty("total");
    expect(compared?.units[0]?.ranks).toEqual({});
    expect((await runMain("audit", ...argv)).out).toMatch(/Năm trước không có số: “.+”, “Chính sách”\./);
  });

  test("a rubric of its own with another maximum: points are not compared, shares and ranks are", async () => {
    const rubric = rubricOf(RUBRIC);
    const older = {
      ...rubric,
      id: "nam-ngoai",
      year: 2019,
      criteria: {
        ...rubric.criteria,
        children: rubric.criteria.children?.map((child) => (child.id === "policy" ? { ...child, max: 10 } : child)),
      },
      sources: {},
    };
    const then = save("thang-khac.xlsx", workbook({ A: departments(THEN) }));
    const argv = [
      now(),
      "--rubric",
      RUBRIC,
      "--previous",
      then,
      "--previous-rubric",
      save("nam-ngoai.json", JSON.stringify(older)),
    ];
    const [compared] = (await compare(...argv)).previous;
    expect(compared).toMatchObject({ year: 2019 });
    expect(compared?.otherScale.map(({ criterion }) => criterion)).toEqual(["total", "policy"]);
    expect(compared?.units[0]?.points).not.toHaveProperty("policy");
    expect(compared?.units[0]?.points).toHaveProperty("infrastructure");
    expect(compared?.units[0]?.percents.policy).toEqual({ previous: 0.4, current: 1, change: 0.6 });
    const { out } = await runMain("audit", ...argv);
    expect(out).toContain(
      "“Chính sách”: điểm tối đa năm trước là 10, nay là 5 nên không so điểm, chỉ so tỷ lệ và hạng.\n",
    );
    expect(out).toContain("Sở Y tế +60,00 điểm % (40,00% → 100,00%)");
  });

  test.each([
    [
      "of another level",
      "cao-bang-2020-huyen",
      "previous-of-others",
      "là bảng điểm của huyện, thành phố tỉnh Cao Bằng",
    ],
    ["of another province", "bac-kan-2020-tinh", "previous-of-others", "tỉnh Bắc Kạn"],
  ])("%s is not compared, and that is said", async (_, other, code, sentence) => {
    const argv = [sample(RUBRIC), "--previous", sample(other)];
    const contract = await compare(...argv);
    expect(contract.previous).toEqual([]);
    expect(contract.previousProblems).toMatchObject([{ code }]);
    expect(contract.previousProblems[0]?.message).toContain(sentence);
  });

  test("of which no unit is known is not compared", async () => {
    const then = save("la.xlsx", workbook({ A: departments({ "Ban Thủy lợi": [1, 1, 1, 1, 1, 1] }) }));
    const { previous, previousProblems } = await compare(now(), "--rubric", RUBRIC, "--previous", then);
    expect(previous).toEqual([]);
    expect(previousProblems).toMatchObject([{ code: "previous-units-unknown", units: ["Ban Thủy lợi"] }]);
  });
});

describe("last year's board on another sheet of the file", () => {
  const both = () => save("hai-nam.xlsx", workbook({ "2020": departments(NOW), "2019": departments(THEN) }));

  test("is compared, and not audited itself", async () => {
    const contract = await compare(both(), "--rubric", RUBRIC, "--previous-sheet", "2019");
    expect(contract.sheets.map(({ sheet }) => sheet)).not.toContain("2019");
    expect(contract.problems).toEqual([]);
    expect(contract.previous).toMatchObject([{ sheet: "2020", previousSheets: ["2019"] }]);
  });

  test("the file alone does not say which sheet", async () => {
    const file = both();
    const run = await runMain("audit", file, "--rubric", RUBRIC, "--previous", file);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("Hãy thêm --previous-sheet");
  });
});

test("pairs also tell the audit what a table's other names mean, in whatever way the unit is named", async () => {
  const part: Rows = [
    ["STT", "Đơn vị", "Hạ tầng kỹ thuật"],
    [1, "Sở Sức khỏe", 7],
    [2, "Sở Tài chính", 5.9],
  ];
  const file = save("ghep.xlsx", workbook({ A: departments(NOW), B: part }));
  const open = await compare(file, "--rubric", RUBRIC);
  expect(open.problems).toMatchObject([{ code: "unit-unmatched", name: "Sở Sức khỏe" }]);
  const paired = await compare(file, "--rubric", RUBRIC, "--pair", "Sở Sức khỏe=sở y tế");
  expect(paired.problems).toEqual([]);
  expect(paired.matches).toMatchObject([{ written: "Sở Sức khỏe", unit: "Sở Y tế" }]);
  expect(paired.sheets.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict === "wrong")).not.toEqual([]);
});

describe("what cannot be used leaves with 2 and one line", () => {
  test.each([
    [["--pair", "Sở Y tế"], "không đúng dạng"],
    [["--pair", "A=B=C"], "không đúng dạng"],
    [["--pair", "=Sở Y tế"], "không đúng dạng"],
    [["--pair", "A=B", "--pair", "a=C"], "“a” được ghép hai lần"],
    [["--previous-rubric", RUBRIC], "chỉ có nghĩa khi cho biết bảng năm trước"],
    [["--previous", "khong-co.xlsx"], "Không tìm thấy tệp “khong-co.xlsx”"],
    [["--previous-sheet", "1999"], "không có trang tính “1999”"],
  ])("%j", async (options, sentence) => {
    const run = await runMain("audit", sample(RUBRIC), ...options);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain(sentence);
  });

  test("a previous file without any board", async () => {
    const file = save("trong.xlsx", workbook({ A: [["Xin chào"]] }));
    const run = await runMain("audit", sample("cao-bang-2020-bao-cao"), "--previous", file);
    expect(run).toMatchObject({ exitCode: 2, out: "" });
    expect(run.error).toContain("Hãy thêm --previous-rubric");
  });
});
