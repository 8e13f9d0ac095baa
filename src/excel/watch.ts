import { parseAddress } from "../grid/address";
import type { Outcome } from "../outcome/outcome";
import { isOfficeError } from "./failure";
import { runExcel, sync } from "./runExcel";
import { isExcelApiSupported } from "./support";
import type { WorkbookListener, WorkbookProblem } from "./workbook";

/** One registration with Excel. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

type Handler<Event> = (event: Event) => Promise<void>;

interface Handlers {
  readonly onChanged: Handler<Excel.WorksheetChangedEventArgs>;
  readonly onSelectionChanged: Handler<Excel.WorksheetSelectionChangedEventArgs>;
  readonly onActivated: Handler<Excel.WorksheetActivatedEventArgs>;
  /** Absent where nobody asks or Excel cannot tell. */
  readonly onCalculated?: Handler<Excel.WorksheetCalculatedEventArgs>;
}

/** Listens to the whole workbook; the result stops it. What this add-in writes itself is not reported where Excel says so. */
export function watch(listener: WorkbookListener): Promise<Outcome<() => Promise<void>, WorkbookProblem>> {
  const handlers = handlersOf(listener);
  return runExcel("", async (context) => {
    const registrations = isExcelApiSupported(9)
      ? onAllSheets(context, handlers)
      : await onEachSheet(context, handlers);
    await sync(context);
    return () => stop(registrations);
  });
}

function handlersOf(listener: WorkbookListener): Handlers {
  const { onCalculate } = listener;
  return {
    ...(onCalculate !== undefined &&
      isExcelApiSupported(8) && {
        onCalculated: (event) => withSheetName(event.worksheetId, (sheet) => onCalculate(sheet)),
      }),
    async onChanged(event) {
      if (isExcelApiSupported(14) && event.triggerSource === OWN_EDIT) return;
      await withSheetName(event.worksheetId, (sheet) => listener.onEdit?.(sheet, parseAddress(event.address)));
    },
    async onSelectionChanged(event) {
      const area = parseAddress(event.address);
      if (area !== null) await withSheetName(event.worksheetId, (sheet) => listener.onSelect?.(sheet, area));
    },
    async onActivated(event) {
      await withSheetName(event.worksheetId, (sheet) => listener.onActivate?.(sheet));
    },
  };
}

/** `Excel.EventTriggerSource.thisLocalAddin`; before ExcelApi 1.14 our own edits are told like anybody's. */
const OWN_EDIT = "ThisLocalAddin";

function onAllSheets(context: Excel.RequestContext, handlers: Handlers): Registration[] {
  const { worksheets } = context.workbook;
  const { onCalculated } = handlers;
  return [
    ...(onCalculated !== undefined && isExcelApiSupported(8) ? [worksheets.onCalculated.add(onCalculated)] : []),
    worksheets.onChanged.add(handlers.onChanged),
    worksheets.onSelectionChanged.add(handlers.onSelectionChanged),
    worksheets.onActivated.add(handlers.onActivated),
  ];
}

/** Before ExcelApi 1.9 changes and selections are told by each sheet alone; sheets added later are joined as they come. */
async function onEachSheet(context: Excel.RequestContext, handlers: Handlers): Promise<Registration[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await sync(context);
  const registrations: Registration[] = [];
  const { onCalculated } = handlers;
  if (onCalculated !== undefined && isExcelApiSupported(8)) {
    registrations.push(worksheets.onCalculated.add(onCalculated));
  }
  const join = (sheet: Excel.Worksheet): void => {
    registrations.push(
      sheet.onChanged.add(handlers.onChanged),
      sheet.onSelectionChanged.add(handlers.onSelectionChanged),
    );
  };
  for (const sheet of worksheets.items) join(sheet);
  const onAdded = async (event: Excel.WorksheetAddedEventArgs): Promise<void> => {
    await Excel.run(async (later) => {
      const sheet = later.workbook.worksheets.getItem(event.worksheetId);
      sheet.load("id");
      await later.sync();
      join(sheet);
      await later.sync();
    });
  };
  registrations.push(worksheets.onActivated.add(handlers.onActivated), worksheets.onAdded.add(onAdded));
  return registrations;
}

/** Events name a sheet by its id. A sheet that is gone by now has nothing to tell. */
async function withSheetName(id: string, tell: (sheet: string) => void): Promise<void> {
  const name = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (name !== null) tell(name);
}

async function stop(registrations: readonly Registration[]): Promise<void> {
  for (const registration of registrations) {
    try {
      await Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    } catch (error) {
      if (!isOfficeError(error)) throw error;
    }
  }
}
