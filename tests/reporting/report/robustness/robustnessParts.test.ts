import { reportDrawWords } from "../../../../src/locales/reportDrawWords";
import { composeSentence } from "../../../../src/reporting/sentences/composeSentence";
import { numberWriter } from "../../../../src/reporting/sentences/numberWriter";
import { makeReport } from "../../../../src/reporting/makeReport";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import { listReportParts } from "../../../../src/reporting/report/buildReport";
import { rangeAt } from "../../../../src/reporting/report/charts/rangesChart";
import { writeTableFormulas } from "../../../../src/reporting/report/formulas/writeTableFormulas";
import type { Report, ReportChart, ReportTable } from "../../../../src/reporting/report/report";
import { WHOLE_REPORT } from "../../../../src/reporting/report/reportChoice";
import { tryRanking } from "../../../../src/robustness/tryRanking";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import type { RankingRule } from "../../../../src/rubric/rubric";
import type { ScoreRow } from "../../../support/scoreboardOf";
import { trialRubric } from "../../../support/trialRubric";
import { evaluated } from "../../../robustness/board";

const NOW = new Date(Date.UTC(2021, 2, 1));
const SETTINGS = { draws: 500, seed: 7, weightSpread: 0.25, rounding: true };
const ONLY = { ...WHOLE_REPORT, parts: ["robustness"] as const };

function board(rows: readonly ScoreRow[], rule: Partial<RankingRule> = {}): Evaluation {
  const criteria = {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "network", name: "Hạ tầng", max: 10 },
      { id: "people", name: "Nhân lực", max: 10 },
    ],
  };
  return evaluated(
    trialRubric(criteria, { ranking: [{ of: "total", ties: "competition", decimals: 2, ...rule }] }),
    rows,
  );
}

function report(evaluation: Evaluation, language: "vi" | "en" = "vi", settings = SETTINGS): Report {
  const tried = tryRanking(evaluation, "total", settings);
  if (!tried.ok) throw new Error(tried.problems[0].kind);
  return makeReport({ evaluation, previous: null, robustness: [tried.value], now: NOW }, ONLY, language);
}

function tables({ parts }: Report): readonly ReportTable[] {
  return parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
}

function charts({ parts }: Report): readonly ReportChart[] {
  return parts.flatMap((part) => (part.kind === "chart" ? [part.chart] : []));
}

/** Of the part's own heading on. */
function sentences({ parts }: Report): readonly string[] {
  const start = parts.findIndex((part) => part.kind === "heading" && /vững|firm/.test(part.text));
  return parts
    .slice(start)
    .flatMap((part) => (part.kind === "sentences" ? part.sentences.map(({ text }) => text) : []));
}

/** The first is far ahead; the next two differ by less than what was rounded away; the last is far behind. */
const FOUR: readonly ScoreRow[] = [
  { name: "Sở Y tế", cells: [10, 10] },
  { name: "Sở Nội vụ", cells: [5, 6] },
  { name: "Sở Tư pháp", cells: [6, 5] },
  { name: "Sở Xây dựng", cells: [0, 1] },
];

describe("the ranks in the draws", () => {
  const made = report(board(FOUR));
  const [ranges, weights] = tables(made);

  test("stand by the board's rank, with what cannot be told apart", () => {
    expect(ranges?.title).toBe("Bảng 1. Thứ hạng theo Tổng điểm trong các lần thử");
    const columns = ranges?.columns.map(({ id }) => id) ?? [];
    const shown = (ranges?.rows ?? []).map((row) =>
      Object.fromEntries<unknown>(
        "cells" in row ? row.cells.map(({ value }, place) => [columns[place] ?? "", value]) : [],
      ),
    );
    expect(shown).toMatchObject([
      {
        order: 1,
        unit: "Sở Y tế",
        rank: 1,
        from: 1,
        median: 1,
        to: 1,
        best: 1,
        worst: 1,
        kept: 1,
        alike: 0,
        nearest: null,
      },
      { unit: "Sở Nội vụ", rank: 2, from: 2, to: 3, best: 2, worst: 3, alike: 1, nearest: "Sở Tư pháp" },
      { unit: "Sở Tư pháp", rank: 2, from: 2, to: 3, best: 2, worst: 3, alike: 1, nearest: "Sở Nội vụ" },
      { order: 4, unit: "Sở Xây dựng", rank: 4, from: 4, to: 4, kept: 1, alike: 0 },
    ]);
    expect(shown[1]?.kept).toBeGreaterThan(0.3);
    expect(shown[1]?.kept).toBeLessThan(0.7);
  });

  test("come with settings that anybody can repeat", () => {
    const notes = ranges?.notes.join("\n") ?? "";
    expect(notes).toMatch(/^500 lần thử, số khởi đầu 7/);
    expect(notes).toContain("±25%");
    expect(notes).toContain("làm tròn");
    expect(notes).toContain("ít nhất 95% số lần thử");
  });

  test("are drawn, each unit with a line of its own", () => {
    const [chart] = charts(made);
    expect(chart?.categories).toEqual(["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng"]);
    expect(chart === undefined ? null : rangeAt(chart, 1)).toMatchObject({ best: 2, from: 2, to: 3, worst: 3 });
    expect(chart?.altText).toContain("Rộng nhất: Sở Nội vụ: ");
    expect(chart?.table).toBe(ranges?.id);
  });

  test("stand beside the criteria that decide, the one that decides most first", () => {
    expect(weights?.title).toBe("Bảng 2. Tiêu chí quyết định thứ hạng theo Tổng điểm");
    const shares = weights?.rows.map((row) => ("cells" in row ? row.cells[2]?.value : null)) as number[];
    expect(shares[0]).toBeGreaterThanOrEqual(shares[1] ?? NaN);
    expect((shares[0] ?? NaN) + (shares[1] ?? NaN)).toBeCloseTo(1, 10);
  });

  test("do not pretend to follow the sheet", () => {
    const prepared = prepareBoard({ evaluation: board(FOUR), previous: null, now: NOW }, "vi");
    const place = { sheet: "Báo cáo", row: 4, column: 1, helperColumn: 20 };
    expect([ranges, weights].map((table) => table && writeTableFormulas(prepared, table, place))).toEqual([null, null]);
  });
});

describe("what is said of the draws", () => {
  test("the leader, the pairs, the widest range and the criterion that decides, with their cells", () => {
    const made = report(board(FOUR));
    expect(sentences(made)).toEqual([
      "Để biết thứ hạng vững đến đâu, các đơn vị được xếp hạng lại 500 lần với trọng số thay đổi ngẫu nhiên trong khoảng ±25% và điểm thay đổi trong phạm vi làm tròn.",
      "Sở Y tế giữ thứ hạng 1 ở mọi lần thử.",
      "Có 01 trong 06 cặp đơn vị không phân biệt được: không đơn vị nào đứng trên đơn vị kia ở ít nhất 95% số lần thử.",
      "Khoảng thứ hạng rộng nhất là của Sở Nội vụ và Sở Tư pháp: từ hạng 2 đến hạng 3 trong 90% số lần thử.",
      expect.stringMatching(
        /^Tiêu chí quyết định thứ hạng nhiều nhất là (?:Hạ tầng|Nhân lực), tạo nên \d+,?\d*% mức chênh lệch/,
      ),
    ]);
    const told = made.parts.flatMap((part) => (part.kind === "sentences" ? part.sentences : []));
    const widest = told.find(({ id }) => id === "widest-range:total");
    expect(widest?.numbers.map(({ text, value, from }) => [text, value, from.length > 0])).toEqual([
      ["2", 2, true],
      ["3", 3, true],
    ]);
    expect(told.find(({ id }) => id === "decisive:total")?.numbers[0]?.from).toHaveLength(FOUR.length);
  });

  test("two units read naturally, and equal ones are level", () => {
    const [, first, pairs, widest] = sentences(report(board([{ cells: [9, 9] }, { cells: [1, 1] }])));
    expect(first).toMatch(/giữ thứ hạng 1 ở mọi lần thử\.$/);
    expect(pairs).toBe("Hai đơn vị phân biệt được: ở ít nhất 95% số lần thử, một đơn vị đứng trên đơn vị kia.");
    expect(widest).toBe("Mọi đơn vị đều giữ một thứ hạng trong ít nhất 90% số lần thử.");
    const level = sentences(
      report(board([{ cells: [6, 4] }, { cells: [6, 4] }]), "vi", { ...SETTINGS, rounding: false }),
    );
    // That one of all leads goes without saying.
    expect(level[1]).toMatch(/^Hai đơn vị không phân biệt được/);
    // All totals are the same: no criterion decides.
    expect(level.some((sentence) => sentence.includes("quyết định"))).toBe(false);
  });

  test("of a shared first rank it is told how often one of them leads, unless all share it", () => {
    const steady = { ...SETTINGS, rounding: false };
    const shared = sentences(report(board([{ cells: [6, 4] }, { cells: [6, 4] }, { cells: [1, 1] }]), "vi", steady));
    expect(shared[1]).toBe("Có 02 đơn vị cùng thứ hạng 1; ở mọi lần thử, một trong số đó vẫn đứng đầu.");
    const [, pairs] = sentences(report(board(Array.from({ length: 3 }, () => ({ cells: [6, 4] }))), "vi", steady));
    expect(pairs).toMatch(/^Cả 03 cặp đơn vị đều không phân biệt được: không đơn vị nào đứng trên đơn vị kia/);
  });

  test("only what was drawn is said to differ", () => {
    const weights = sentences(report(board(FOUR), "en", { ...SETTINGS, rounding: false }));
    expect(weights[0]).toContain("with weights differing at random by up to ±25%.");
    const rounding = sentences(report(board(FOUR), "en", { ...SETTINGS, weightSpread: 0 }));
    expect(rounding[0]).toContain("500 times with scores differing within their rounding.");
  });

  test("groups that are ranked apart are told apart, and who took no part is noted", () => {
    const rows: ScoreRow[] = [
      { name: "Huyện A", cells: [9, 9], group: "Huyện" },
      { name: "Huyện B", cells: [1, 1], group: "Huyện" },
      { name: "Sở A", cells: [8, 8], group: "Sở" },
      { name: "Sở B", cells: [2, 2], group: "Sở" },
      { name: "Sở C", cells: ["Không cung cấp số liệu", null], group: "Sở" },
    ];
    const made = report(board(rows));
    const told = sentences(made).slice(1);
    for (const group of ["Huyện", "Sở"]) {
      expect(told.filter((text) => text.includes(`“${group}”`))).toEqual([
        expect.stringMatching(
          new RegExp(`^Nhóm “${group}”: ${group.toLowerCase()} A giữ thứ hạng 1 ở mọi lần thử`, "i"),
        ),
      ]);
    }
    expect(told.filter((text) => !text.startsWith("Nhóm “")).every((text) => text.startsWith("Trong nhóm này, "))).toBe(
      true,
    );
    expect(charts(made).map(({ title }) => title)).toEqual([
      expect.stringMatching(/: Huyện$/),
      expect.stringMatching(/: Sở$/),
    ]);
    const [ranges] = tables(made);
    expect(ranges?.rows.flatMap((row) => (row.kind === "section" ? [row.text] : []))).toEqual(["I. Huyện", "II. Sở"]);
    expect(ranges?.notes).toContain("Không thử vì không gửi số liệu: Sở C.");
  });
});

test("where one group alone is ranked, what the draws say is said of that group", () => {
  const rows: ScoreRow[] = [
    { name: "Sở A", cells: [9, 9], group: "Có dịch vụ công" },
    { name: "Sở B", cells: [1, 1], group: "Có dịch vụ công" },
    { name: "Văn phòng", cells: [8, 8], group: "Không có dịch vụ công" },
  ];
  const [, first, second] = sentences(report(board(rows, { unrankedGroups: ["Không có dịch vụ công"] })));
  expect(first).toBe("Nhóm “Có dịch vụ công”: Sở A giữ thứ hạng 1 ở mọi lần thử.");
  expect(second).toMatch(/^Trong nhóm này, hai đơn vị phân biệt được/);
  expect(sentences(report(board(rows, { acrossGroups: true })))[1]).toBe("Sở A giữ thứ hạng 1 ở mọi lần thử.");
});

test("units with equally wide ranges of different ranks are named while they are few, and the ranks are counted", () => {
  const rows = [
    [10, 10],
    [7, 8],
    [8, 7],
    [1, 2],
    [2, 1],
  ].map((cells, unit) => ({ name: `Sở ${"ABCDE".charAt(unit)}`, cells }));
  const few = sentences(report(board(rows.slice(1)))).find((text) => text.includes("rộng nhất"));
  expect(few).toBe("Có 04 đơn vị cùng có khoảng thứ hạng rộng nhất, trải trên 02 thứ hạng trong 90% số lần thử.");
  const { count } = numberWriter("vi");
  const named = reportDrawWords("vi").sentences.widestSeveral(count(2, []), ["Sở A", "Sở B"], count(4, []));
  expect(composeSentence("widest", named).text).toBe(
    "Có 02 đơn vị (Sở A và Sở B) cùng có khoảng thứ hạng rộng nhất, trải trên 04 thứ hạng trong 90% số lần thử.",
  );
});

test("a large board is in the table whole; its chart shows the first forty and says so", () => {
  const rows = Array.from({ length: 60 }, (_, unit) => ({ cells: [unit % 11, (unit * 7) % 11] }));
  const made = report(board(rows));
  const [ranges] = tables(made);
  const [chart] = charts(made);
  expect(ranges?.rows).toHaveLength(60);
  expect(chart?.categories).toHaveLength(40);
  expect(chart?.title).toContain("của 40 đơn vị xếp đầu");
  expect(ranges?.notes).toContain("Hình vẽ 40 trong 60 đơn vị; bảng có đủ.");
});

test("without draws the report has nothing to say of them", () => {
  const input = { evaluation: board(FOUR), previous: null, now: NOW };
  expect(makeReport(input, WHOLE_REPORT, "vi").parts).toEqual(
    makeReport({ ...input, robustness: [] }, WHOLE_REPORT, "vi").parts,
  );
  expect(listReportParts(input, WHOLE_REPORT, "vi")).not.toContain("robustness");
});
