import { parseXml } from "../../src/xlsx/xml";
import type { XmlElement } from "../../src/xlsx/xml";

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses";
const SERIES = "idx order tx spPr";
const LABELS =
  "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines";

/** The order of children that ECMA-376 part 1 demands, 5th edition (18.3.1.99, 20.5.2, 21.2.2); `parent/element` where it depends on the parent. */
const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells conditionalFormatting hyperlinks printOptions pageMargins pageSetup headerFooter drawing",
  chartSpace: "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr printSettings",
  "chartSpace/chart": "title autoTitleDeleted pivotFmts view3D plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  rich: "bodyPr lstStyle p",
  p: "pPr r endParaRPr",
  r: "rPr t",
  plotArea: "layout barChart lineChart pieChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  "barChart/ser": `${SERIES} invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape`,
  "lineChart/ser": `${SERIES} marker dPt dLbls trendline errBars cat val smooth`,
  "pieChart/ser": `${SERIES} explosion dPt dLbls cat val`,
  "ser/marker": "symbol size spPr",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  dLbls: LABELS,
  numRef: "f numCache",
  strRef: "f strCache",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit`,
  scaling: "logBase orientation max min",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  spPr: "noFill solidFill pattFill ln",
  pattFill: "fgClr bgClr",
  txPr: "bodyPr lstStyle p",
  defRPr: "solidFill latin",
  rPr: "solidFill latin",
  twoCellAnchor: "from to graphicFrame clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  nvGraphicFramePr: "cNvPr cNvGraphicFramePr",
};

/** Where children stand that the format does not allow there; empty when all is in order. Elements without a known order may hold one child of a kind. */
export function misplaced(part: string, xml: string): readonly string[] {
  return misplacedIn(parseXml(part, xml), "");
}

function misplacedIn(element: XmlElement, parent: string): readonly string[] {
  const order = (ORDERS[`${parent}/${element.name}`] ?? ORDERS[element.name])?.split(" ");
  const wrong: string[] = [];
  let reached = 0;
  for (const { name } of element.children) {
    if (order === undefined) continue;
    const place = order.indexOf(name);
    if (place < reached) wrong.push(`${element.name} > ${name}`);
    reached = Math.max(reached, place);
  }
  return [...wrong, ...element.children.flatMap((child) => misplacedIn(child, element.name))];
}
