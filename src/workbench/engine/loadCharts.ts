import * as chartJs from "chart.js";

/** The engine draws with a `Chart` of the page that has its parts as members, as chart.js's own script for pages makes it. */
export function loadCharts(): void {
  const { Chart, registerables, ...parts } = chartJs;
  Chart.register(...registerables);
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}
