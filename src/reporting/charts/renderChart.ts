import type { Language } from "../../locales";
import type { ReportChart } from "../report/report";
import { PRINTED_LOOK, type ChartLook } from "./chartLook";
import { drawChart } from "./drawChart";
import { writeSvg } from "./writeSvg";

/** The chart as an SVG file, the same for the same chart; its title is told, not drawn. */
export function renderChart(chart: ReportChart, language: Language, look: ChartLook = PRINTED_LOOK): string {
  return writeSvg(drawChart(chart, language, look), chart);
}
