import type { Grid } from "../../grid/grid";
import type { Workbook } from "../workbook";
import { valueOf } from "./expectations";

/** What a contract works with: the adapter, a sheet of its own, and hands that need no adapter. */
export interface Bench {
  /** The adapter that is examined; what it remembers is kept apart from what the user's workbook remembers. */
  readonly workbook: Workbook;
  /** The namespace of the custom XML part in which `workbook` remembers; nothing stands there at the beginning. */
  readonly memoryNamespace: string;
  /** A namespace for custom XML parts that play another program's; they are removed afterwards. */
  readonly foreignNamespace: string;
  /** The name of an empty sheet, the last of the workbook and not the active one. It is removed afterwards. */
  readonly sheet: string;
  /** A name that no sheet has. A contract may add such a sheet; it is removed afterwards. */
  readonly spareSheet: string;
  /** Enters what a user would type, row by row, then gives every cell the number format. */
  readonly enter: (address: string, entries: readonly (readonly Entry[])[], numberFormat?: string) => Promise<void>;
  readonly read: (address: string) => Promise<CellsSeen>;
  /** The sheet through the adapter. */
  readonly readGrid: () => Promise<Grid>;
  readonly protect: () => Promise<void>;
  /** Anything else with Office.js on the sheet; what is queued at the end is sent. */
  readonly onSheet: <Value>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value> | Value,
  ) => Promise<Value>;
  /** Waits until something happened that Excel tells in its own time; goes on without it when that takes too long. */
  readonly waitFor: (happened: () => boolean) => Promise<void>;
  /** Waits so long that Excel would have told by now. */
  readonly waitInVain: () => Promise<void>;
}

export type Entry = string | number | boolean;

/** Cells as Office.js reads them. */
export interface CellsSeen {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** How long Excel is given for what it tells in its own time, in milliseconds. */
export interface Patience {
  /** At most, for what must come. */
  readonly most: number;
  /** For what must not come. */
  readonly vain: number;
}

type Place = Pick<Bench, "workbook" | "memoryNamespace" | "foreignNamespace" | "sheet" | "spareSheet">;

export function createBench(place: Place, patience: Patience): Bench {
  const { sheet, workbook } = place;
  const onSheet: Bench["onSheet"] = (work) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const result = await work(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
      return result;
    });
  return {
    ...place,
    onSheet,
    enter: (address, entries, numberFormat) =>
      onSheet((worksheet) => {
        const range = worksheet.getRange(address);
        range.formulas = entries.map((row) => [...row]);
        if (numberFormat !== undefined) range.numberFormat = entries.map((row) => row.map(() => numberFormat));
      }),
    read: (address) =>
      onSheet(async (worksheet, context) => {
        const range = worksheet.getRange(address);
        range.load(["values", "formulas", "numberFormat"]);
        await context.sync();
        const { values, formulas, numberFormat } = range as CellsSeen;
        return { values, formulas, numberFormat };
      }),
    readGrid: async () => valueOf(await workbook.readGrid(sheet)),
    protect: () =>
      onSheet((worksheet) => {
        worksheet.protection.protect();
      }),
    async waitFor(happened) {
      const end = Date.now() + patience.most;
      while (!happened() && Date.now() < end) await pause(STEP);
    },
    waitInVain: () => pause(patience.vain),
  };
}

/** Milliseconds between two looks at whether something happened. */
const STEP = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
