import { PRINTED_LOOK } from "../reporting/charts/chartLook";
import { drawChart } from "../reporting/charts/drawChart";
import type { Report, ReportPart } from "../reporting/report/report";
import { writingHeight } from "./page";
import { writeHeading } from "./parts/writeHeading";
import { pictureHeight } from "./parts/writePicture";
import { writeSentences } from "./parts/writeSentences";
import { writeStamp } from "./parts/writeStamp";
import { writeTitledTable } from "./parts/writeTitledTable";
import { OF_ONE_PAGE, type Sizes } from "./sizes";

/** Twips of the page that are left free: heights are told without the program that prints. */
const SPARE = 160;

/** The largest letters at which all of a report stands on one upright page; the wanted ones where none are small enough. */
export function fitPage(report: Report): Sizes {
  return (
    OF_ONE_PAGE.find((sizes) => reportHeight(report, sizes) <= writingHeight("portrait") - SPARE) ?? OF_ONE_PAGE[0]
  );
}

/** About how high a report stands in one go, in twips; no page is high enough for what lies across it. */
function reportHeight({ parts, stamp, language }: Report, sizes: Sizes): number {
  const heightOf = (part: ReportPart): number => {
    switch (part.kind) {
      case "heading":
        return writeHeading(part, false).height;
      case "sentences":
        return writeSentences(part.sentences, sizes).height;
      case "table": {
        const { orientation, height } = writeTitledTable(part.table, language, sizes);
        return orientation === "portrait" ? height : Infinity;
      }
      case "chart": {
        const look = { ...PRINTED_LOOK, ...sizes.picture };
        return pictureHeight(drawChart(part.chart, language, look), part.chart, sizes);
      }
    }
  };
  return parts.reduce((sum, part) => sum + heightOf(part), writeStamp(stamp, sizes).height);
}
