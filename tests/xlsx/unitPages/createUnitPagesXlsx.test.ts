import type { Report } from "../../../src/reporting/report/report";
import { createUnitPagesXlsx } from "../../../src/xlsx/unitPages/createUnitPagesXlsx";
import { gridOf } from "../../../src/xlsx/gridOf";
import { openXlsx } from "../../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../../src/xlsx/xlsxFile";
import { PARTS, reportOf } from "../../docx/support";
import { misplaced } from "../../support/elementOrder";

const UNITS = ["Sở Y tế", "Sở 'Một' / [Hai] & Ba", "Sở Lao động - Thương binh và Xã hội", "=1+1", "SỞ Y TẾ"];

function* pagesOf(made: string[]): Generator<Report> {
  for (const unit of UNITS) {
    made.push(unit);
    yield { ...reportOf([{ kind: "heading", level: 1, text: `Kết quả của ${unit}` }, ...PARTS]), unit };
  }
}

async function made(): Promise<XlsxFile> {
  const goOn = (): Promise<boolean> => Promise.resolve(true);
  const pages = pagesOf([]);
  const document = { title: "Các đơn vị", language: "vi", pages, onPage: goOn, onPacked: goOn } as const;
  const bytes = await createUnitPagesXlsx(document);
  const opened = openXlsx(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

function part(file: XlsxFile, name: string): string {
  return new TextDecoder().decode(file.parts.get(name));
}

test("each unit has a sheet of its name, as far as Excel takes it, with native charts, behind the list of all", async () => {
  const file = await made();
  expect(file.sheets.map(({ name }) => name)).toEqual([
    "Danh sách đơn vị",
    "Sở Y tế",
    "Sở 'Một' Hai & Ba",
    "Sở Lao động - Thương binh và Xã",
    "=1+1",
    "SỞ Y TẾ (2)",
  ]);
  expect([...file.parts.keys()].filter((name) => name.startsWith("xl/charts/"))).toHaveLength(UNITS.length);
});

test("the names in the list are texts and lead to the pages", async () => {
  const file = await made();
  const { values } = gridOf(file, "Danh sách đơn vị");
  const names = values.map((row) => row[1]).filter((name) => UNITS.includes(String(name)));
  expect(names).toEqual(UNITS);
  const xml = part(file, file.sheets[0]?.part ?? "");
  const links = [...xml.matchAll(/<hyperlink ref="B\d+" location="([^"]*)"\/>/g)].map(([, location]) => location);
  expect(links).toEqual([
    "'Sở Y tế'!A1",
    "'Sở ''Một'' Hai &amp; Ba'!A1",
    "'Sở Lao động - Thương binh và Xã'!A1",
    "'=1+1'!A1",
    "'SỞ Y TẾ (2)'!A1",
  ]);
  expect(misplaced("list", xml)).toEqual([]);
});

test("tells how far it is, and makes no page more once it is stopped", async () => {
  const pages: string[] = [];
  const told: number[] = [];
  const onPage = (done: number): Promise<boolean> => Promise.resolve(told.push(done) < 2);
  const document = { title: "", language: "vi", pages: pagesOf(pages), onPage, onPacked: fail } as const;
  expect(await createUnitPagesXlsx(document)).toBeNull();
  expect(told).toEqual([1, 2]);
  expect(pages).toEqual(UNITS.slice(0, 2));
});

test("tells how much of the file is put together, and leaves it at any step once it is stopped", async () => {
  const sharesUntil = async (
    last: number,
  ): Promise<{ readonly shares: readonly number[]; readonly isMade: boolean }> => {
    const shares: number[] = [];
    const bytes = await createUnitPagesXlsx({
      ...{ title: "", language: "vi", pages: pagesOf([]) },
      onPage: () => Promise.resolve(true),
      onPacked: (share) => Promise.resolve(shares.push(share) < last),
    });
    return { shares, isMade: bytes !== null };
  };
  const { shares, isMade } = await sharesUntil(Infinity);
  expect(isMade).toBe(true);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  // Each sheet is a step, and each part of the package.
  expect(shares.length).toBeGreaterThan(3 * UNITS.length);
  for (const last of [1, 4, shares.length]) {
    expect(await sharesUntil(last)).toEqual({ shares: shares.slice(0, last), isMade: false });
  }
});

function fail(): Promise<boolean> {
  throw new Error("not called");
}
