import type { CellValue } from "../../../src/grid/grid";
import { MEMORY_KEY } from "../../../src/memory/memory";
import { choosePrevious } from "../../../src/taskpane/useCases/audit/choosePrevious";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import type { Audited, Years } from "../../../src/taskpane/state/audited";
import { auditSheet } from "../../../src/taskpane/useCases/audit/auditSheet";
import { namesToPair, type NameToPair } from "../../../src/taskpane/useCases/audit/namesToPair";
import { pairUnit } from "../../../src/taskpane/useCases/audit/pairUnit";
import type { Pane } from "../../../src/taskpane/useCases/pane";
import { readOthers } from "../../../src/taskpane/useCases/audit/readOthers";
import { publishedSheet } from "../../evaluation/evaluatePublished";
import { rubricOf } from "../../support/rubricOf";
import { openPane, type OpenedPane, openPaneOver, RUBRIC, scoresOnly, SHEET } from "../panePublished";

const EARLIER = "Năm trước";
const OLD_NAME = "Sở Bưu chính";
const NEW_NAME = "Sở Thông tin và Truyền thông";

/** Last year's board: Sở Y tế had one point of infrastructure less, one unit bore another name. */
function earlierBoard(): CellValue[][] {
  return scoresOnly().map(([name = null, infrastructure = null, ...others]) => {
    if (name === NEW_NAME) return [OLD_NAME, infrastructure, ...others];
    return [name, name === "Sở Y tế" ? Number(infrastructure) - 1 : infrastructure, ...others];
  });
}

async function openYears(own: CellValue[][], others: Readonly<Record<string, CellValue[][]>>): Promise<OpenedPane> {
  const opened = await openPane([
    { name: SHEET, rows: own },
    ...Object.entries(others).map(([name, rows]) => ({ name, rows })),
  ]);
  await chooseRubric(opened.pane, rubricOf(RUBRIC));
  await readOthers(opened.pane);
  return opened;
}

async function audited(pane: Pane): Promise<Audited> {
  await auditSheet(pane);
  const made = pane.store.getState().audited;
  if (made === null) throw new Error("nothing is evaluated");
  return made;
}

async function years(pane: Pane): Promise<Years> {
  return (await audited(pane)).years;
}

async function comparedYears(pane: Pane): Promise<Extract<Years, { readonly kind: "compared" }>> {
  const shown = await years(pane);
  if (shown.kind !== "compared") throw new Error(`nothing is compared: ${JSON.stringify(shown)}`);
  return shown;
}

async function movementOf(pane: Pane, unit: string) {
  const { compared } = await comparedYears(pane);
  return compared.comparison.units.find(({ name }) => name === unit);
}

async function names(pane: Pane): Promise<readonly NameToPair[]> {
  return namesToPair(await audited(pane));
}

describe("the years of an audit", () => {
  test("waits for the other sheets", async () => {
    const { pane } = await openPane([{ name: SHEET, rows: publishedSheet(RUBRIC) }]);
    await chooseRubric(pane, rubricOf(RUBRIC));
    expect(await years(pane)).toEqual({ kind: "waiting" });
  });

  test("takes the columns of earlier years where nothing was chosen", async () => {
    const { pane } = await openYears(publishedSheet(RUBRIC), {});
    const { compared, board } = await comparedYears(pane);
    expect(compared.year).toBe(2019);
    expect(board).toBeNull();
    expect((await movementOf(pane, "Thanh tra tỉnh"))?.ranks.total).toEqual({ previous: 14, current: 19, change: -5 });
  });

  test("says that there are none, and offers nothing to pair", async () => {
    const { pane } = await openYears(scoresOnly(), {});
    expect(await years(pane)).toMatchObject({
      kind: "refused",
      problem: { code: "no-previous-columns", sheet: SHEET },
    });
    expect(await names(pane)).toEqual([]);
  });

  test("takes another sheet, which is then no table of this year any more", async () => {
    const { pane } = await openYears(scoresOnly(), { [EARLIER]: earlierBoard() });
    const sheets = async () => (await audited(pane)).audit.sheets.map(({ sheet }) => sheet);
    expect(await sheets()).toContain(EARLIER);
    await choosePrevious(pane, { kind: "sheet", sheet: EARLIER });
    expect(await sheets()).not.toContain(EARLIER);
    expect((await movementOf(pane, "Sở Y tế"))?.points.infrastructure).toEqual({ previous: 7, current: 8, change: 1 });
    expect((await comparedYears(pane)).board?.rubric.id).toBe(RUBRIC);
  });

  test("compares nothing where that is wished", async () => {
    const { pane } = await openYears(publishedSheet(RUBRIC), {});
    await choosePrevious(pane, { kind: "none" });
    expect(await years(pane)).toEqual({ kind: "none" });
  });

  test.each<[string, CellValue[][], Partial<Years>]>([
    ["of another level", publishedSheet("cao-bang-2020-huyen"), { kind: "refused" }],
    ["that is no table", [["Ghi chú"]], { kind: "unread", sheet: EARLIER }],
    ["that is empty", [], { kind: "missing", sheet: EARLIER }],
  ])("says why a sheet %s is not compared", async (_, rows, expected) => {
    const { pane } = await openYears(scoresOnly(), { [EARLIER]: rows });
    await choosePrevious(pane, { kind: "sheet", sheet: EARLIER });
    expect(await years(pane)).toMatchObject(expected);
  });

  test("is made once for the same sheets and choice", async () => {
    const { pane } = await openYears(publishedSheet(RUBRIC), {});
    expect(await years(pane)).toBe(await years(pane));
  });
});

describe("pairUnit", () => {
  test("a renamed unit is offered, paired, and unpaired again", async () => {
    const { pane } = await openYears(scoresOnly(), { [EARLIER]: earlierBoard() });
    await choosePrevious(pane, { kind: "sheet", sheet: EARLIER });
    expect(await names(pane)).toEqual([{ written: OLD_NAME, places: [], isPrevious: true, units: [NEW_NAME] }]);
    expect((await movementOf(pane, NEW_NAME))?.previous).toBeNull();

    await pairUnit(pane, OLD_NAME, NEW_NAME);
    expect(await names(pane)).toEqual([]);
    expect((await movementOf(pane, NEW_NAME))?.previous).toEqual({ name: OLD_NAME, match: "pair" });

    await pairUnit(pane, OLD_NAME, null);
    expect((await movementOf(pane, NEW_NAME))?.previous).toBeNull();
    expect(pane.store.getState().memory).not.toHaveProperty("pairs");
  });

  test("a name of another table is offered with its cell; paired, its row is audited", async () => {
    const table = publishedSheet(`${RUBRIC}-bang2-ha-tang`).map(([name = null, points = null], row): CellValue[] => [
      name === "Sở Y tế" ? OLD_NAME : name,
      row === 0 ? "Hạ tầng kỹ thuật" : name === "Sở Y tế" ? 1 : points,
    ]);
    const { pane } = await openYears(scoresOnly(), { "Bảng 2": table });
    const row = table.findIndex(([name]) => name === OLD_NAME) + 1;
    const cell = async () =>
      (await audited(pane)).audit.sheets
        .find(({ sheet }) => sheet === "Bảng 2")
        ?.cells.find(({ cell }) => cell === `B${String(row)}`);
    const [open, ...others] = await names(pane);
    expect(others).toEqual([]);
    expect(open).toMatchObject({ written: OLD_NAME, places: [{ sheet: "Bảng 2", cell: `A${String(row)}` }] });
    expect(open?.units).toContain("Sở Y tế");
    expect(open?.units).not.toContain("Sở Tài chính");
    expect(await cell()).toBeUndefined();
    await pairUnit(pane, OLD_NAME, "Sở Y tế");
    expect(await cell()).toMatchObject({ verdict: "wrong" });
    expect(await names(pane)).toEqual([]);
  });

  test("the later of two decisions about a name counts", async () => {
    const { pane } = await openYears(scoresOnly(), {});
    await pairUnit(pane, OLD_NAME, "Sở Y tế");
    await pairUnit(pane, OLD_NAME, NEW_NAME);
    expect(pane.store.getState().memory.pairs).toEqual([{ written: OLD_NAME, unit: NEW_NAME }]);
  });

  test("choice and pairs are there when the workbook is opened again", async () => {
    const { pane, workbook } = await openYears(scoresOnly(), { [EARLIER]: earlierBoard() });
    await choosePrevious(pane, { kind: "sheet", sheet: EARLIER });
    await pairUnit(pane, OLD_NAME, NEW_NAME);
    const again = await openPaneOver(workbook);
    await readOthers(again);
    expect(again.store.getState().notice).toBeNull();
    expect((await movementOf(again, NEW_NAME))?.previous).toEqual({ name: OLD_NAME, match: "pair" });
  });

  test("another rubric begins without the earlier choice, another sheet with its own", async () => {
    const { pane, workbook } = await openYears(scoresOnly(), { [EARLIER]: earlierBoard() });
    await choosePrevious(pane, { kind: "none" });
    await chooseRubric(pane, rubricOf("cao-bang-2020-huyen"));
    expect(pane.store.getState().previous).toBeNull();
    const kept = await workbook.recall(MEMORY_KEY);
    expect(kept.ok && JSON.stringify(kept.value)).not.toContain("previous");
  });
});
