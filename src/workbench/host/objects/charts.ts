import { carriedOut } from "../carriedOut";
import { addressOf, columnsOf } from "../cells/cellRange";
import { engineDefinition, enginePlace } from "../engineChart";
import type { Session } from "../session";
import { extrasOf } from "../sheetExtras";
import type { HostChart, HostSeries } from "../sheetExtras";
import { invalidArgument, itemNotFound, notImplemented } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";
import { propertyBag } from "./propertyBag";
import { rangeIn } from "./range";

const TYPES: ReadonlySet<unknown> = new Set(["Pie", "ColumnClustered", "BarClustered", "BarStacked"]);

/** The charts of a sheet: those the add-in makes. The engine draws them, `SheetExtras` keeps what was asked for. */
export function chartsObject(session: Session, sheetId: string): WireObject {
  const { charts } = extrasOf(session.workbook.extras, sheetId);
  const { model } = session.workbook;
  const standing = (): HostChart[] => charts.filter(({ figureId }) => isStanding(session, sheetId, figureId));
  const find = (key: unknown): HostChart | undefined =>
    standing().find(({ figureId, properties }) => figureId === key || properties.Name === key);
  return {
    type: "ChartCollection",
    identity: () => ({}),
    properties: { Count: () => standing().length },
    items: () => standing().map((chart) => chartObject(session, sheetId, chart)),
    item: (key) => {
      const chart = find(key);
      if (chart === undefined) throw itemNotFound(`chart ${String(key)}`);
      return chartObject(session, sheetId, chart);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const chart = find(key);
        return chart === undefined ? null : chartObject(session, sheetId, chart);
      },
      GetCount: () => standing().length,
      Add: (type, source, seriesBy) => {
        if (!TYPES.has(type) || seriesBy !== "Columns") throw notImplemented(`a chart of type ${String(type)}`);
        const { sheetId: from, zone } = rangeIn(source);
        if (from !== sheetId || columnsOf(zone) < 2) throw invalidArgument("The chart's numbers are on its own sheet.");
        session.writes.flush();
        const chart: HostChart = {
          figureId: model.uuidGenerator.uuidv4(),
          type: String(type),
          source: zone,
          place: null,
          properties: {},
          series: Array.from({ length: columnsOf(zone) - 1 }, () => ({ properties: {}, pointColors: new Map() })),
        };
        charts.push(chart);
        const { figureId } = chart;
        carriedOut(
          model.dispatch("CREATE_CHART", {
            sheetId,
            figureId,
            chartId: figureId,
            definition: engineDefinition(chart),
            ...enginePlace(model, sheetId, null),
          } as never),
        );
        return chartObject(session, sheetId, chart);
      },
    },
  };
}

const LABELS = { ShowValue: false, ShowCategoryName: false, Separator: ", ", NumberFormat: "General" };

function isStanding({ workbook }: Session, sheetId: string, figureId: string): boolean {
  return workbook.model.getters.getFigures(sheetId).some(({ id }) => id === figureId);
}

function chartObject(session: Session, sheetId: string, chart: HostChart): WireObject {
  const { properties, figureId } = chart;
  const onChange = (): void => redraw(session, sheetId, chart);
  const bag = (type: string, prefix: string, defaults: Readonly<Record<string, unknown>>): WireObject =>
    propertyBag({ type, state: properties, prefix, defaults, onChange });
  const font = (prefix: string): WireObject =>
    bag("ChartFont", `${prefix}Font.`, { Size: 10, Bold: false, Color: "#000000" });
  return {
    ...bag("Chart", "", { Name: figureId }),
    identity: () => ({ Id: figureId }),
    properties: { Id: () => figureId, Name: () => properties.Name ?? figureId, ChartType: () => chart.type },
    children: {
      Title: () => ({
        ...bag("ChartTitle", "Title.", { Text: "", Visible: true }),
        children: {
          Format: () => ({ type: "ChartTitleFormat", identity: () => ({}), children: { Font: () => font("Title.") } }),
        },
      }),
      Legend: () => bag("ChartLegend", "Legend.", { Visible: true, Position: "Bottom" }),
      DataLabels: () => ({
        ...bag("ChartDataLabels", "DataLabels.", LABELS),
        children: {
          Format: () => ({
            type: "ChartDataLabelFormat",
            identity: () => ({}),
            children: {
              Font: () => font("DataLabels."),
              Fill: () => fillObject((color) => (properties["DataLabels.Fill.Color"] = color), onChange),
            },
          }),
        },
      }),
      Axes: () => ({
        type: "ChartAxes",
        identity: () => ({}),
        children: { CategoryAxis: () => bag("ChartAxis", "CategoryAxis.", { ReversePlotOrder: false }) },
      }),
      Series: () => seriesCollection(session, sheetId, chart, onChange),
    },
    methods: {
      SetPosition: (from, to) => {
        const [start, end] = [rangeIn(from).zone, rangeIn(to).zone];
        chart.place = { left: start.left, top: start.top, right: end.right, bottom: end.bottom };
        session.writes.makeRoom(sheetId, chart.place);
        onChange();
      },
      Delete: () => {
        session.writes.flush();
        carriedOut(session.workbook.model.dispatch("DELETE_FIGURE", { sheetId, figureId } as never));
      },
    },
  };
}

function seriesCollection(session: Session, sheetId: string, chart: HostChart, onChange: () => void): WireObject {
  const at = (index: unknown): WireObject => {
    const place = Number(index);
    const series = chart.series[place];
    if (series === undefined) throw itemNotFound(`series ${String(index)}`);
    const name = (): string =>
      session.workbook.model.getters.getEvaluatedCell({
        sheetId,
        row: chart.source.top,
        col: chart.source.left + 1 + place,
      }).formattedValue;
    const column = (dimension: unknown): number => chart.source.left + (dimension === "Categories" ? 0 : 1 + place);
    const source = (dimension: unknown): string => {
      const [left, right] = [column(dimension), column(dimension)];
      const sheet = session.workbook.model.getters.getSheetName(sheetId).replaceAll("'", "''");
      return `'${sheet}'!${addressOf({ ...chart.source, top: chart.source.top + 1, left, right })}`;
    };
    return seriesObject(series, { name, source, chartType: chart.type }, onChange);
  };
  return {
    type: "ChartSeriesCollection",
    identity: () => ({}),
    properties: { Count: () => chart.series.length },
    items: () => chart.series.map((_, index) => at(index)),
    methods: { GetItemAt: at, GetCount: () => chart.series.length },
  };
}

interface SeriesFacts {
  readonly name: () => string;
  /** Where the numbers of a dimension stand. */
  readonly source: (dimension: unknown) => string;
  /** Of the whole chart. */
  readonly chartType: string;
}

function seriesObject(
  { properties, pointColors }: HostSeries,
  { name, source, chartType }: SeriesFacts,
  onChange: () => void,
): WireObject {
  const defaults = {
    ChartType: chartType,
    GapWidth: 150,
    MarkerStyle: "Automatic",
    MarkerSize: 5,
    MarkerBackgroundColor: null,
    MarkerForegroundColor: null,
  };
  const bag = propertyBag({ type: "ChartSeries", state: properties, defaults, onChange });
  return {
    ...bag,
    properties: { ...bag.properties, Name: name },
    methods: {
      ...bag.methods,
      GetDimensionDataSourceType: () => "LocalRange",
      GetDimensionDataSourceString: source,
    },
    children: {
      Format: () => ({
        type: "ChartSeriesFormat",
        identity: () => ({}),
        children: {
          Fill: () => fillObject((color) => (properties["Fill.Color"] = color), onChange),
          Line: () =>
            propertyBag({
              type: "ChartLineFormat",
              state: properties,
              prefix: "Line.",
              defaults: { Color: "#000000", LineStyle: "Automatic" },
              onChange,
            }),
        },
      }),
      Points: () => ({
        type: "ChartPointsCollection",
        identity: () => ({}),
        methods: { GetItemAt: (index) => pointObject(Number(index), pointColors, properties, onChange) },
      }),
    },
  };
}

function pointObject(
  index: number,
  colors: Map<number, string>,
  state: Record<string, unknown>,
  onChange: () => void,
): WireObject {
  return {
    type: "ChartPoint",
    identity: () => ({}),
    children: {
      Format: () => ({
        type: "ChartPointFormat",
        identity: () => ({}),
        children: {
          Fill: () => fillObject((color) => colors.set(index, color), onChange),
          Border: () =>
            propertyBag({
              type: "ChartBorder",
              state,
              prefix: `Point${String(index)}.`,
              defaults: { Color: "#000000" },
              onChange,
            }),
        },
      }),
    },
  };
}

function fillObject(keep: (color: string) => unknown, onChange: () => void): WireObject {
  return {
    type: "ChartFill",
    identity: () => ({}),
    methods: {
      SetSolidColor: (color) => {
        keep(String(color));
        onChange();
      },
    },
  };
}

/** Once for all changes of a request. */
function redraw(session: Session, sheetId: string, chart: HostChart): void {
  const { figureId } = chart;
  session.writes.finally(figureId, () => {
    const { model } = session.workbook;
    if (!model.getters.getSheetIds().includes(sheetId) || !isStanding(session, sheetId, figureId)) return [];
    const shared = { sheetId, figureId };
    const place = enginePlace(model, sheetId, chart.place) as { size: { width: number; height: number } };
    return [
      { type: "UPDATE_CHART", payload: { ...shared, chartId: figureId, definition: engineDefinition(chart) } },
      { type: "UPDATE_FIGURE", payload: { ...shared, ...place, ...place.size } },
    ];
  });
}
