import { addressOf } from "../cells/cellRange";
import type { Session } from "../session";
import { extrasOf } from "../sheetExtras";
import type { WireObject } from "../wire/wireObject";
import { propertyBag } from "./propertyBag";
import { rangeIn } from "./range";

/** As on a new sheet of Excel; margins in points. */
const DEFAULTS = {
  Orientation: "Portrait",
  PaperSize: "Letter",
  Zoom: { scale: 100 },
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  CenterHorizontally: false,
};

export function pageLayoutObject(session: Session, sheetId: string): WireObject {
  const { page } = extrasOf(session.workbook.extras, sheetId);
  const keep =
    (name: string) =>
    (area: unknown): void => {
      page[name] = typeof area === "string" ? area : addressOf(rangeIn(area).zone);
    };
  return {
    ...propertyBag({ type: "PageLayout", state: page, defaults: DEFAULTS }),
    children: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        identity: () => ({}),
        children: {
          DefaultForAllPages: () => propertyBag({ type: "HeaderFooter", state: page, defaults: { CenterFooter: "" } }),
        },
      }),
    },
    methods: { SetPrintTitleRows: keep("PrintTitleRows"), SetPrintArea: keep("PrintArea") },
  };
}
