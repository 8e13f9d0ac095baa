import { comparePreviousBoard } from "../../../src/evaluation/comparePreviousBoard";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { CellValue } from "../../../src/grid/grid";
import type { Language } from "../../../src/locales";
import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import { buildSentences } from "../../../src/reporting/sentences/buildSentences";
import type { SentenceSection, SentenceSources } from "../../../src/reporting/sentences/sentenceSection";
import type { ReportSentence } from "../../../src/reporting/report/report";
import type { Criterion, Rubric } from "../../../src/rubric/rubric";
import { gridFrom } from "../../support/gridFrom";
import { trialRubric } from "../../support/trialRubric";

const NOW = new Date(2026, 10, 21);
const TREE: Criterion = {
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "network", name: "Hạ tầng", max: 10 },
    { id: "people", name: "Nhân lực", max: 10 },
  ],
  tiers: {
    bands: [
      { label: "Mức 1", atLeast: { total: 16 } },
      { label: "Mức 2", atLeast: { total: 10 } },
    ],
    otherwise: "KXH",
  },
};
type Row = readonly [name: string, network: CellValue, people: CellValue];

function evaluate(rows: readonly Row[], rubric: Rubric = trialRubric(TREE), sheet = "Bảng"): Evaluation {
  const read = evaluateGrid(gridFrom([["Đơn vị", "Hạ tầng", "Nhân lực"], ...rows], { sheet }), rubric);
  if (!read.ok) throw new Error("the table was not recognised");
  return read.value;
}

interface Told {
  readonly sections: readonly SentenceSection[];
  readonly sentence: (id: string) => ReportSentence | undefined;
  readonly text: (id: string) => string | undefined;
}

function tell(
  evaluation: Evaluation,
  previous: Evaluation | null = null,
  sources: Partial<SentenceSources> = {},
  language: Language = "vi",
): Told {
  const compared = previous === null ? null : comparePreviousBoard(evaluation, previous, []);
  if (compared?.ok === false) throw new Error(compared.problems[0].code);
  const board = prepareBoard({ evaluation, previous: compared?.value ?? null, now: NOW }, language);
  const sections = buildSentences(board, { reached: null, previousBoard: previous, ...sources });
  const all = new Map(sections.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence])));
  return { sections, sentence: (id) => all.get(id), text: (id) => all.get(id)?.text };
}

const FOUR: readonly Row[] = [
  ["Sở A", 9, 8],
  ["Sở B", 9, 3],
  ["Sở C", 5, 3],
  ["Sở D", 5, 2],
];

test("numbers lead to the cells they rest on", () => {
  const { sentence } = tell(evaluate(FOUR));
  const spread = sentence("spread:network");
  expect(spread?.numbers).toEqual([
    {
      text: "4",
      at: spread?.text.indexOf("4"),
      value: 4,
      measure: "points",
      from: [
        { sheet: "Bảng", cell: "B2" },
        { sheet: "Bảng", cell: "B4" },
      ],
    },
  ]);
});

test("a tie at the top is told together, a lone lowest alone", () => {
  const { text } = tell(evaluate(FOUR));
  expect(text("highest:network")).toBe(
    "Nhóm các đơn vị có điểm cao nhất ở tiêu chí Hạ tầng gồm: Sở A và Sở B, đều đạt 9 điểm (90% điểm tối đa).",
  );
  expect(text("lowest:people")).toBe(
    "Đơn vị có điểm thấp nhất ở tiêu chí Nhân lực là Sở D, đạt 2 điểm (20% điểm tối đa).",
  );
});

test("one unit has no rivals: its points are told, no best, no lowest, no spread, no mean", () => {
  const { text, sections } = tell(evaluate([["Sở A", 9, 8]]));
  expect(text("only:network")).toBe("Sở A đạt 9 điểm (90% điểm tối đa) ở tiêu chí Hạ tầng.");
  const ids = sections.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  expect(ids.filter((id) => /^(?:highest|lowest|spread|mean|tier-shares)/.test(id))).toEqual([]);
});

test("points that are not known qualify every comparison of points", () => {
  const { text } = tell(evaluate([...FOUR, ["Sở E", "tám", 5]]));
  expect(text("highest:network")).toMatch(/^Trong 04\/05 đơn vị đã biết điểm, nhóm các đơn vị có điểm cao nhất/);
  expect(text("spread:network")).toMatch(/^Trong 04\/05 đơn vị đã biết điểm, /);
  expect(text("tiers:total")).toMatch(/; 01 cơ quan chưa xác định được mức\.$/);
  expect(text("ranked:total")).toBeUndefined();
  expect(text("highest:people")).toMatch(/^Đơn vị có điểm cao nhất/);
});

test("a unit that submitted nothing is named once and counted nowhere", () => {
  const { text } = tell(evaluate([...FOUR, ["Sở E", "Không cung cấp số liệu", null]]));
  expect(text("absent:total")).toBe("Có 01 đơn vị không đánh giá, xếp hạng do không cung cấp số liệu (Sở E).");
  expect(text("tiers:total")).toBe(
    "Có 01 cơ quan đạt Mức 1; 01 cơ quan đạt Mức 2; 02 cơ quan không được xếp hạng do điểm số không đạt theo yêu cầu.",
  );
  expect(text("lowest:total")).toMatch(/, xếp cuối bảng xếp hạng\.$/);
});

test("without tiers and without ranking nothing is said of them", () => {
  const untiered: Criterion = { id: TREE.id, name: TREE.name, children: TREE.children ?? [] };
  const { sections } = tell(evaluate(FOUR, trialRubric(untiered, { ranking: [] })));
  const kinds = new Set(sections.flatMap(({ sentences }) => sentences.map(({ id }) => id.split(":")[0])));
  expect([...kinds].sort()).toEqual(["below-half", "highest", "lowest", "mean", "spread", "strongest"]);
  expect(sections.flatMap(({ lacking }) => lacking)).toEqual([]);
  expect(sections.flatMap(({ sentences }) => sentences).filter(({ text }) => text.includes("xếp"))).toEqual([]);
});

describe("shares of tiers are those of the table", () => {
  const thirds: readonly Row[] = [
    ["Sở A", 9, 8],
    ["Sở B", 9, 3],
    ["Sở C", 1, 3],
  ];

  test("they add up to 100%", () => {
    expect(tell(evaluate(thirds)).text("tier-shares:total")).toBe(
      "Nhóm đạt Mức 1 có 01 cơ quan, chiếm 33,4%; nhóm đạt Mức 2 có 01 cơ quan, chiếm 33,3%; nhóm không được xếp hạng có 01 cơ quan, chiếm 33,3%.",
    );
  });

  test("of all units, those among them that submitted nothing or whose tier is not known", () => {
    const rows: readonly Row[] = [...thirds, ["Sở D", "Không cung cấp số liệu", null], ["Sở E", "tám", 5]];
    expect(tell(evaluate(rows)).text("tier-shares:total")).toBe(
      "Nhóm đạt Mức 1 có 01 cơ quan, chiếm 20%; nhóm đạt Mức 2 có 01 cơ quan, chiếm 20%; nhóm không được xếp hạng có 01 cơ quan, chiếm 20%; " +
        "nhóm không cung cấp số liệu có 01 cơ quan, chiếm 20%; nhóm chưa xác định được mức có 01 cơ quan, chiếm 20%.",
    );
    expect(tell(evaluate(rows), null, {}, "en").text("tier-shares:total")).toMatch(
      /; 1 agency \(20%\) submitted nothing; the tier of 1 agency \(20%\) is not known\.$/,
    );
  });

  test("so do the shares of those who reach a minimum and of the others", () => {
    const rows = Array.from({ length: 16 }, (_, place): Row => [
      `Sở ${String.fromCharCode(65 + place)}`,
      place === 0 ? 9 : 1,
      5,
    ]);
    const { text } = tell(evaluate(rows), null, { reached: { kind: "share", atLeast: 0.5 } });
    expect(text("reached:network")).toMatch(/01\/16 cơ quan .*, chiếm 6,3%, dưới .* chiếm 93,7%\.$/);
  });
});

test("all units in one tier, none in any", () => {
  const all = tell(evaluate(FOUR.map(([name]): Row => [name, 9, 8])));
  expect(all.text("tiers:total")).toBe("Tất cả 04 cơ quan đều đạt Mức 1.");
  expect(all.text("tier-members:total")).toBeUndefined();
  expect(all.text("all-equal:network")).toBe(
    "Tất cả 04 đơn vị có cùng điểm ở tiêu chí Hạ tầng là 9 điểm (90% điểm tối đa).",
  );
  const none = tell(evaluate(FOUR.map(([name]): Row => [name, 1, 2])));
  expect(none.text("tiers:total")).toBe(
    "Không có cơ quan nào đạt Mức 2 (mức thấp nhất) trở lên; 04 cơ quan không được xếp hạng do điểm số không đạt theo yêu cầu.",
  );
});

test("more units than a sentence can name are counted", () => {
  const rows = Array.from({ length: 14 }, (_, place): Row => [`Sở ${String.fromCharCode(65 + place)}`, 10, 5]);
  const { text } = tell(evaluate([...rows, ["Sở Y tế", 3, 4]]));
  expect(text("highest:network")).toBe(
    "Có 14 đơn vị cùng có điểm cao nhất ở tiêu chí Hạ tầng, đều đạt 10 điểm (100% điểm tối đa).",
  );
});

test("what a unit lacks, and who lacks least", () => {
  const { text, sections } = tell(evaluate(FOUR));
  expect(text("closest:total")).toBe("Đơn vị gần mức xếp loại kế tiếp nhất là Sở C, còn thiếu 2 điểm để lên Mức 2.");
  const several = evaluate([...FOUR, ["Sở E", 4, 4]]);
  expect(tell(several).text("closest:total")).toBe(
    "Các đơn vị gần mức xếp loại kế tiếp nhất là Sở C, còn thiếu 2 điểm để lên Mức 2; Sở E, còn thiếu 2 điểm để lên Mức 2.",
  );
  expect(tell(several, null, {}, "en").text("closest:total")).toBe(
    "The units closest to a higher tier are Sở C, which needs 2 more points for “Mức 2”; Sở E, which needs 2 more points for “Mức 2”.",
  );
  const lacking = sections[0]?.lacking.map(({ unitRow, sentence }) => [unitRow, sentence.text]);
  expect(lacking).toEqual([
    [3, "Sở B còn thiếu 4 điểm để lên Mức 1."],
    [4, "Sở C còn thiếu 2 điểm để lên Mức 2."],
    [5, "Sở D còn thiếu 3 điểm để lên Mức 2."],
  ]);
});

test("lacking points, which are rounded up, are told with no more decimals than they are known at", () => {
  const { sections } = tell(evaluate([...FOUR, ["Sở E", 4.125, 4.1]]));
  const lacking = sections[0]?.lacking.map(({ sentence }) => sentence.text);
  expect(lacking).toContain("Sở E còn thiếu 1,78 điểm để lên Mức 2.");
});

test("where no unit's rank or tier changed, all are said to keep theirs", () => {
  const told = tell(evaluate(FOUR), evaluate(FOUR));
  expect(told.text("ranks-changed:total")).toBe(
    "Về thứ hạng, so với kỳ trước, tất cả 04 đơn vị được đánh giá giữ nguyên thứ hạng.",
  );
  expect(told.text("tiers-changed:total")).toBe(
    "Về mức xếp loại, so với kỳ trước, tất cả 04 đơn vị được đánh giá giữ nguyên mức.",
  );
  expect(tell(evaluate(FOUR), evaluate(FOUR), {}, "en").text("ranks-changed:total")).toBe(
    "Compared with the previous period, all 4 units kept the same rank.",
  );
});

test("of two boards of one year the earlier is told as the previous period's", () => {
  const now = evaluate(FOUR);
  const then = evaluate(FOUR.map(([name, network, people], place) => [name, network, place === 0 ? 5 : people]));
  const texts = (language: Language): string =>
    tell(now, then, {}, language)
      .sections.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
      .join("\n");
  expect(texts("vi")).toContain("(từ 5 kỳ trước lên 8 kỳ này)");
  expect(texts("vi")).not.toMatch(/năm (?:trước|nay)|hai năm/iu);
  expect(texts("en")).toContain("(from 5 in the previous period to 8 in this period)");
  expect(texts("en")).not.toMatch(/(?:last|this|previous|both) years?/iu);
});

describe("blank cells, which count 0 points", () => {
  test("a unit without any score is said to have none", () => {
    const { text } = tell(evaluate([...FOUR, ["Sở E", null, null]]));
    expect(text("unscored:total")).toBe("Có 01 đơn vị chưa có điểm nào, đang được tính là không điểm.");
  });

  test("of a criterion that nobody has a score in nothing else is said", () => {
    const rows: readonly Row[] = FOUR.map(([name, network]) => [name, network, null]);
    const { sections } = tell(evaluate(rows));
    const people = sections.find(({ criterion }) => criterion === "people");
    expect(people?.sentences.map(({ text }) => text)).toEqual(["Chưa có đơn vị nào có điểm ở tiêu chí Nhân lực."]);
    const whole = sections.find(({ criterion }) => criterion === "total");
    expect(whole?.sentences.filter(({ text }) => text.includes("Nhân lực"))).toEqual([]);
  });

  test("of a table without any score nothing else is said at all", () => {
    const { sections } = tell(evaluate(FOUR.map(([name]) => [name, null, null])), null, {}, "en");
    expect(sections.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      "No unit has a score yet.",
      "No unit has a score under “Hạ tầng” yet.",
      "No unit has a score under “Nhân lực” yet.",
    ]);
  });
});

describe("groups that are ranked apart", () => {
  const units = [
    { name: "Sở A", group: "Khối 1" },
    { name: "Sở B", group: "Khối 1" },
    { name: "Sở C", group: "Khối 2" },
    { name: "Sở D", group: "Khối 2" },
  ];

  test("are told apart, the first sentence names the group and the others say that they are of it", () => {
    const { sections, text } = tell(evaluate(FOUR, trialRubric(TREE, { units })));
    expect(sections.map(({ criterion, group }) => [criterion, group])).toEqual(
      ["total", "network", "people"].flatMap((criterion) => [
        [criterion, "Khối 1"],
        [criterion, "Khối 2"],
      ]),
    );
    expect(text("all-equal:network:Khối 1")).toBe(
      "Nhóm “Khối 1”: cả 02 đơn vị có cùng điểm ở tiêu chí Hạ tầng là 9 điểm (90% điểm tối đa).",
    );
    expect(text("lowest:total:Khối 1")).toMatch(
      /^Trong nhóm này, .*Sở B, đạt 12 điểm .*, xếp vị trí thấp nhất \(2\/2\)\.$/,
    );
  });

  test.each(["vi", "en"] as const)("what follows the group goes on in lower case (%s)", (language) => {
    const rubric = trialRubric(TREE, { units });
    const before = evaluate(
      FOUR.map(([name, network, people]): Row => [name, Number(network) - 1, people]),
      { ...rubric, id: "nam-truoc", year: 2019 },
      "Năm 2019",
    );
    const unknown: readonly Row[] = [...FOUR, ["Sở C", "năm", 4]];
    const { sections } = tell(evaluate(unknown, rubric), before, {}, language);
    const texts = sections.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text));
    const afterLead = texts.map((text) =>
      text.replace(/^(?:Nhóm “[^”]+”: |Group “[^”]+”: |Trong nhóm này, |In this group, )/, ""),
    );
    expect(afterLead).not.toEqual(texts);
    expect(afterLead.filter((text) => /^\p{Lu}/u.test(text) && !/^Sở [A-D]/.test(text))).toEqual([]);
  });

  test("but together where the rubric ranks them together", () => {
    const ranking = [{ of: "total", ties: "competition", decimals: 2, acrossGroups: true }] as const;
    const { sections } = tell(evaluate(FOUR, trialRubric(TREE, { units, ranking })));
    expect(sections.map(({ group }) => group)).toEqual([null, null, null]);
  });
});

describe("against the year before", () => {
  const earlier = { ...trialRubric(TREE), id: "nam-truoc", year: 2019 };
  const before: readonly Row[] = [
    ["Sở A", 8, 7],
    ["Sở B", 9, 8],
    ["Sở C", 4, 2],
    ["Sở D", 4, 1],
  ];
  const previous = evaluate(before, earlier, "Năm 2019");

  test("rises and falls of points and ranks, from and to, with the cells of both years", () => {
    const { text, sentence } = tell(evaluate(FOUR), previous);
    expect(text("points-changed:network")).toBe(
      "So với năm 2019, ở tiêu chí Hạ tầng có 03 đơn vị tăng điểm và 01 đơn vị giữ nguyên điểm.",
    );
    expect(text("points-gained:network")).toBe(
      "Sở A, Sở C và Sở D có điểm ở tiêu chí Hạ tầng tăng mạnh nhất, cùng tăng 1 điểm.",
    );
    expect(text("points-lost:people")).toBe(
      "Sở B có điểm ở tiêu chí Nhân lực giảm (từ 8 năm 2019 xuống 3 năm 2020), là đơn vị duy nhất giảm điểm.",
    );
    expect(sentence("points-lost:people")?.numbers.map(({ from }) => from)).toEqual([
      [{ sheet: "Năm 2019", cell: "C3" }],
      [],
      [{ sheet: "Bảng", cell: "C3" }],
      [],
    ]);
    expect(text("ranks-changed:total")).toBe(
      "Về thứ hạng, so với năm 2019 có 01 đơn vị tăng hạng, 01 đơn vị giảm hạng và 02 đơn vị giữ nguyên thứ hạng.",
    );
    expect(text("ranks-fallen:total")).toBe(
      "Sở B từ vị trí thứ 1 năm 2019 xuống vị trí thứ 2 năm 2020, là đơn vị duy nhất giảm hạng.",
    );
    expect(text("first-for:total")).toBeUndefined();
    expect(text("last-for:total")).toBe("Sở D xếp vị trí thấp nhất 02 năm liên tiếp (2019, 2020).");
  });

  test("tiers that changed, and how many", () => {
    const { text } = tell(evaluate(FOUR), previous);
    expect(text("tiers-changed:total")).toBe(
      "Về mức xếp loại, so với năm 2019 có 01 đơn vị tăng mức, 01 đơn vị giảm mức và 02 đơn vị giữ nguyên mức.",
    );
    expect(text("tiers-from-to:total")).toBe(
      "Sở A năm 2019 đạt Mức 2, năm 2020 đạt Mức 1; Sở B năm 2019 đạt Mức 1, năm 2020 đạt Mức 2.",
    );
  });

  test("all rose only where all did; a unit that is new is not among them", () => {
    const all = tell(
      evaluate(before.map(([name, network, people]): Row => [name, Number(network) + 1, people])),
      previous,
    );
    expect(all.text("points-changed:network")).toBe(
      "So với năm 2019, điểm ở tiêu chí Hạ tầng của tất cả 04 đơn vị được đánh giá đều tăng.",
    );
    expect(all.text("points-changed:people")).toBe(
      "So với năm 2019, điểm ở tiêu chí Nhân lực của tất cả 04 đơn vị được đánh giá không thay đổi.",
    );
    const more = tell(evaluate([...FOUR.map(([name]): Row => [name, 10, 9]), ["Sở Mới", 1, 1]]), previous);
    expect(more.text("points-changed:network")).toBe(
      "So với năm 2019, điểm ở tiêu chí Hạ tầng của cả 04 đơn vị có số liệu của hai năm đều tăng.",
    );
  });

  test("years before it are counted as long as they follow each other", () => {
    const now = evaluate(before);
    const year = (at: number): Evaluation =>
      evaluate(before, { ...earlier, id: `nam-${String(at)}`, year: at }, String(at));
    const comparison = (at: number): NonNullable<SentenceSources["yearsBefore"]>[number] => {
      const compared = comparePreviousBoard(now, year(at), []);
      if (!compared.ok) throw new Error(compared.problems[0].code);
      return compared.value;
    };
    const three = tell(now, previous, { yearsBefore: [comparison(2018), comparison(2016)] });
    expect(three.text("first-for:total")).toBe("Sở B xếp thứ nhất 03 năm liên tiếp (2018, 2019, 2020).");
  });

  test("without last year nothing is compared", () => {
    const { sections } = tell(evaluate(FOUR));
    expect(sections.flatMap(({ sentences }) => sentences).filter(({ text }) => /so với|2019/i.test(text))).toEqual([]);
  });
});

test("a unit that has the maximum for an exemption is not among those whose points are compared", () => {
  const units = [{ name: "Sở A", exempt: { network: "full" as const } }];
  const rows: readonly Row[] = [
    ["Sở A", null, 8],
    ["Sở B", 3, 8],
    ["Sở C", 3, 8],
    ["Sở D", 2, 8],
    ["Sở E", 6, 8],
  ];
  const { text } = tell(evaluate(rows, trialRubric(TREE, { units })));
  expect(text("below-half:network")).toBe(
    "Trong các đơn vị được chấm điểm, ở tiêu chí Hạ tầng, có 03/04 cơ quan đạt dưới 50% điểm tối đa.",
  );
  expect(text("highest:network")).toMatch(/^Trong các đơn vị được chấm điểm, .* là Sở E, đạt 6 điểm/);
});

test("reaching a share that the user chose, in every criterion", () => {
  const { text } = tell(evaluate(FOUR), null, { reached: { kind: "share", atLeast: 0.5 } });
  expect(text("reached:network")).toBe("Ở tiêu chí Hạ tầng, có 04/04 cơ quan đạt 50% điểm tối đa trở lên, chiếm 100%.");
  expect(text("reached:people")).toBe(
    "Ở tiêu chí Nhân lực, có 01/04 cơ quan đạt 50% điểm tối đa trở lên, chiếm 25%, dưới 50% điểm tối đa chiếm 75%.",
  );
});

test("English says the same", () => {
  const { text } = tell(evaluate(FOUR), null, {}, "en");
  expect(text("tiers:total")).toBe(
    "1 agency reaches “Mức 1”; 1 agency reaches “Mức 2”; 2 agencies are not ranked because of too few points.",
  );
  expect(text("highest:network")).toBe(
    "Sở A and Sở B share the highest score under “Hạ tầng”, 9 points (90% of the maximum).",
  );
  expect(text("spread:total")).toBe("The difference between the highest and the lowest total is 10 points.");
});
