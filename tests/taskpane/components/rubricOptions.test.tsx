/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen } from "@testing-library/react";
import { LIBRARY } from "../../../src/rubric/library";
import type { Rubric } from "../../../src/rubric/rubric";
import { App } from "../../../src/taskpane/components/App";
import { loadSheetParts } from "../../../src/taskpane/components/sheetParts";
import { follow } from "../../../src/taskpane/useCases/sheet/follow";
import { rubricOf } from "../../support/rubricOf";
import { openPane, scoresOnly, SHEET } from "../panePublished";
import { preparePane } from "./support/paneInJsdom";

preparePane();

async function show(rubric: Rubric | null): Promise<HTMLElement> {
  const { pane } = await openPane([{ name: SHEET, rows: scoresOnly() }]);
  await follow(pane);
  const { container } = render(<App pane={pane} />);
  if (rubric !== null) act(() => pane.store.dispatch({ type: "rubricChosen", rubric }));
  return container;
}

beforeAll(loadSheetParts);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("every rubric of the library can be chosen", async () => {
  await show(null);
  for (const { title } of LIBRARY)
    expect(screen.getByRole("radio", { name: new RegExp(escaped(title.vi)) })).toBeInTheDocument();
});

test("Bình Phước: what the report leaves open is said, and who is invited", async () => {
  const container = await show(rubricOf("binh-phuoc-2021-so"));
  expect(container).toHaveTextContent("văn bản không nêu điểm tối thiểu");
  expect(container).toHaveTextContent("Cục Hải quan – khuyến khích tham gia");
  expect(container).toHaveTextContent("5 đơn vị văn bản gọi tên, trong khi 20 đơn vị phải tham gia");
});

test("Hòa Bình: which groups are not ranked, and what is ranked across groups", async () => {
  const container = await show(rubricOf("hoa-binh-2019-so"));
  expect(container).toHaveTextContent(/Không xếp hạng: “[^”]*không có hạng mục cung cấp dịch vụ công”\./);
  expect(container).toHaveTextContent("Các nhóm đơn vị được xếp chung một danh sách.");
});

test("Bắc Giang: brackets are shown as written; that of a weight is a factor, not a share of points", async () => {
  const container = await show(rubricOf("bac-giang-2021-so-ung-dung"));
  expect(container).toHaveTextContent("trên 0,094, không quá 0,105");
  expect(container).toHaveTextContent("trên 0,7974 điểm, không quá 0,818 điểm");
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
