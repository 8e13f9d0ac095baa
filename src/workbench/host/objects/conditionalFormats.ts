import type { ConditionalFormat, Style } from "@odoo/o-spreadsheet";
import { intersection } from "../cells/cellRange";
import type { CellRange } from "../cells/cellRange";
import type { Session } from "../session";
import { itemNotFound, notImplemented } from "../wire/hostError";
import type { WireObject } from "../wire/wireObject";

type RangeObject = (range: CellRange) => WireObject;

/** Rules whose area touches the range. A new rule is gathered from its parts and given to the engine whole. */
export function conditionalFormatsObject(session: Session, range: CellRange, rangeObject: RangeObject): WireObject {
  const { sheetId } = range;
  const { getters } = session.workbook.model;
  const idsHere = (): string[] =>
    getters
      .getConditionalFormats(sheetId)
      .filter((rule) =>
        rule.ranges.some(
          (address) => intersection(getters.getRangeFromSheetXC(sheetId, address).zone, range.zone) !== null,
        ),
      )
      .map((rule) => rule.id);
  const find = (id: unknown): WireObject | null => {
    session.writes.flushRules();
    return idsHere().includes(String(id)) ? storedRule(session, range, String(id), rangeObject) : null;
  };
  return {
    type: "ConditionalFormatCollection",
    identity: () => ({}),
    items: () => idsHere().map((id) => storedRule(session, range, id, rangeObject)),
    item: (id) => {
      const rule = find(id);
      if (rule === null) throw itemNotFound(`conditional format ${String(id)}`);
      return rule;
    },
    methods: {
      GetItemOrNullObject: find,
      GetCount: () => {
        session.writes.flushRules();
        return idsHere().length;
      },
      ClearAll: () => {
        session.writes.flushRules();
        session.writes.assertAllowed(range, "formats");
        for (const id of idsHere()) session.writes.add(sheetId, "REMOVE_CONDITIONAL_FORMAT", { id });
      },
      Add: (type) => {
        if (type !== "Custom") throw notImplemented(`ConditionalFormatCollection.Add(${String(type)})`);
        session.writes.assertAllowed(range, "formats");
        return newRule(session, range);
      },
    },
  };
}

function storedRule(session: Session, range: CellRange, id: string, rangeObject: RangeObject): WireObject {
  const { sheetId } = range;
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: id }),
    properties: { Id: () => id },
    children: { Custom: () => storedCustom(ruleWith(session, sheetId, id)) },
    methods: {
      GetRange: () => {
        const [address, ...others] = ruleWith(session, sheetId, id).ranges;
        if (address === undefined || others.length > 0)
          throw notImplemented("ConditionalFormat.GetRange of several areas");
        return rangeObject({
          sheetId,
          zone: session.workbook.model.getters.getRangeFromSheetXC(sheetId, address).zone,
        });
      },
      Delete: () => {
        session.writes.assertAllowed(range, "formats");
        session.writes.add(sheetId, "REMOVE_CONDITIONAL_FORMAT", { id });
      },
    },
  };
}

function ruleWith(session: Session, sheetId: string, id: string): ConditionalFormat {
  const rule = session.workbook.model.getters.getConditionalFormats(sheetId).find((stored) => stored.id === id);
  if (rule === undefined) throw itemNotFound(`conditional format ${id}`);
  return rule;
}

function storedCustom({ rule }: ConditionalFormat): WireObject {
  if (rule.type !== "CellIsRule" || rule.operator !== "customFormula")
    throw notImplemented(`ConditionalFormat.Custom of a ${rule.type}`);
  const { values, style } = rule;
  return {
    type: "CustomConditionalFormat",
    identity: () => ({}),
    children: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        identity: () => ({}),
        properties: { Formula: () => values[0] ?? "" },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        identity: () => ({}),
        children: {
          Fill: () => ({
            type: "ConditionalRangeFill",
            identity: () => ({}),
            properties: { Color: () => style.fillColor ?? "" },
          }),
        },
      }),
    },
  };
}

function newRule(session: Session, range: CellRange): WireObject {
  const { sheetId, zone } = range;
  const id = `{${session.workbook.model.uuidGenerator.uuidv4()}}`;
  const style: Style = {};
  const rule = { type: "CellIsRule", operator: "customFormula", values: [""], style };
  const cf = { id, rule, stopIfTrue: false };
  let isQueued = false;
  const set =
    (apply: (value: unknown) => void) =>
    (value: unknown): void => {
      apply(value);
      if (isQueued || rule.values[0] === "") return;
      isQueued = true;
      const ranges = [session.workbook.model.getters.getRangeDataFromZone(sheetId, zone)];
      session.writes.add(sheetId, "ADD_CONDITIONAL_FORMAT", { cf, ranges });
    };
  const custom: WireObject = {
    type: "CustomConditionalFormat",
    identity: () => ({}),
    children: {
      Rule: () => ({
        type: "ConditionalFormatRule",
        identity: () => ({}),
        setters: { Formula: set((value) => (rule.values = [String(value)])) },
      }),
      Format: () => ({
        type: "ConditionalRangeFormat",
        identity: () => ({}),
        children: { Fill: () => ruleFill(style, set), Font: () => ruleFont(style, set) },
      }),
    },
  };
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: id }),
    properties: { Id: () => id },
    setters: { StopIfTrue: set((value) => (cf.stopIfTrue = value === true)) },
    children: { Custom: () => custom },
  };
}

type Setter = (apply: (value: unknown) => void) => (value: unknown) => void;

function ruleFill(style: Style, set: Setter): WireObject {
  return {
    type: "ConditionalRangeFill",
    identity: () => ({}),
    setters: { Color: set((value) => (style.fillColor = String(value))) },
  };
}

function ruleFont(style: Style, set: Setter): WireObject {
  return {
    type: "ConditionalRangeFont",
    identity: () => ({}),
    setters: {
      Bold: set((value) => (style.bold = value === true)),
      Italic: set((value) => (style.italic = value === true)),
      Strikethrough: set((value) => (style.strikethrough = value === true)),
      Underline: set((value) => (style.underline = value !== "None")),
      Color: set((value) => (style.textColor = String(value))),
    },
  };
}
