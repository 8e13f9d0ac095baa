import { valueOf } from "../../../src/excel/contracts/expectations";
import { openWorkbook } from "../../../src/excel/openWorkbook";
import { planReplacement } from "../../../src/reporting/sheets/planReplacement";
import { layOutSheets } from "../../../src/reporting/sheets/layOutSheets";
import { saveDocument } from "../../../src/workbench/session/saveDocument";
import { readCharts } from "../../../src/xlsx/charts/readCharts";
import { serveHosted } from "../../excel/support/hostedExcel";
import { REPORT } from "../../reporting/sheets/support/smallReport";
import { documentOf, fileOf, registerCqdtFunctions, sampleBytes, silenceEngine } from "../support";

beforeAll(() => {
  silenceEngine();
  registerCqdtFunctions();
});

test("a chart of ranges keeps its gap and its want of numbers when it is written, saved and opened again", async () => {
  const document = documentOf(sampleBytes("cao-bang-2020-so"));
  serveHosted(document.workbook);
  const workbook = openWorkbook();
  const plan = planReplacement([], [], { arrangement: "tables", withChanged: false, asideEnding: " (cũ)" });
  const sheets = layOutSheets({
    ...REPORT,
    parts: [
      {
        kind: "chart",
        chart: {
          id: "chart:robustness:total",
          kind: "ranges",
          title: "Hình 1. Khoảng thứ hạng",
          categories: ["Sở Y tế", "Sở Nội vụ"],
          series: [1, 2, 4, 7, 9].map((rank, place) => ({ name: `Hạng ${String(place)}`, values: [rank, rank + 1] })),
          measure: "count",
          decimals: 0,
          table: "robustness:total",
          altText: "Khoảng thứ hạng của hai đơn vị.",
        },
      },
    ],
  });
  valueOf(await workbook.writeReport(sheets, plan));
  const saved = saveDocument(document);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  const file = fileOf(saved.value);
  const figure = file.sheets.find(({ name }) => name === "Báo cáo - Hình 1");
  expect(figure === undefined ? [] : readCharts(file.parts, figure)).toMatchObject([
    { form: "ranges", series: [{ colors: [] }, { colors: [expect.any(String)] }, { colors: [expect.any(String)] }] },
  ]);
  const again = documentOf(saved.value);
  const { getters } = again.workbook.model;
  const sheetId = getters.getSheetIdByName("Báo cáo - Hình 1") ?? "";
  const [drawn] = getters.getFigures(sheetId);
  const definition = getters.getChartDefinition(getters.getChartIds(sheetId)[0] ?? "");
  expect(drawn).toBeDefined();
  expect(definition).toMatchObject({
    type: "bar",
    stacked: true,
    horizontal: true,
    showValues: false,
    legendPosition: "none",
    dataSetStyles: { "0": { backgroundColor: "#FFFFFF" } },
  });
});
