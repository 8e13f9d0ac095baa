import type { Area } from "../../grid/area";
import type { SheetChart } from "../../reporting/sheets/sheetChart";
import type { PackageEditor } from "../package/packageEditor";
import { OFFICE_RELATIONSHIPS } from "../saving/workbookPart";
import { plainText, writeAttributes } from "../xml";
import type { ChartData } from "./chartData";
import { CHART_NAMESPACE, DRAWING_NAMESPACE, SHEET_DRAWING_NAMESPACE } from "./namespaces";
import { writeChart } from "./writeChart";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds charts in a drawing of their own to a sheet's part; returns the section of the sheet that refers to it. */
export function addCharts(
  editor: PackageEditor,
  sheetPart: string,
  charts: readonly SheetChart[],
  data: ChartData,
): string {
  const folder = sheetPart.slice(0, sheetPart.lastIndexOf("worksheets/"));
  const drawing = editor.freeName(`${folder}drawings/drawing`, ".xml");
  const anchors = charts.map((chart, index) => {
    const part = editor.freeName(`${folder}charts/chart`, ".xml");
    editor.add(part, writeChart(chart, data), CHART_TYPE);
    return writeAnchor(chart, index, editor.relate(drawing, part, `${OFFICE_RELATIONSHIPS}/chart`));
  });
  const namespaces = { "xmlns:xdr": SHEET_DRAWING_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE };
  editor.add(drawing, `<xdr:wsDr${writeAttributes(namespaces)}>${anchors.join("")}</xdr:wsDr>`, DRAWING_TYPE);
  const relationship = editor.relate(sheetPart, drawing, `${OFFICE_RELATIONSHIPS}/drawing`);
  return `<drawing${writeAttributes({ "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": relationship })}/>`;
}

function writeAnchor({ id, altText, place }: SheetChart, index: number, relationship: string): string {
  const end = { row: place.row + place.rows, column: place.column + place.columns };
  // The sheet's drawing itself has the number 1.
  const properties = { id: index + 2, name: plainText(id), descr: plainText(altText) };
  const chart = { "xmlns:c": CHART_NAMESPACE, "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": relationship };
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${writeCorner(place)}</xdr:from><xdr:to>${writeCorner(end)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${writeAttributes(properties)}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData${writeAttributes({ uri: CHART_NAMESPACE })}><c:chart${writeAttributes(chart)}/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

/** Anchors count rows and columns from 0. */
function writeCorner({ row, column }: Pick<Area, "row" | "column">): string {
  return `<xdr:col>${column - 1}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
