import type { WorkbookProblem } from "../../../excel/workbook";
import type { Outcome } from "../../../outcome/outcome";
import { refuse, succeed } from "../../../outcome/outcome";
import type { CopyKind, SheetReplacements } from "../../../recipients/recipientCopy";
import { replaceOwnFormulas } from "../../../recipients/replaceOwnFormulas";
import type { XlsxProblem } from "../../../xlsx/problem";
import type { Pane } from "../pane";
import { work } from "../work";
import type { WorkTools } from "../work";

/** A copy for people without CQDT, and where it is: open as a new workbook, here to be downloaded, or a sheet of this workbook. */
export type MadeCopy = { readonly sheets: readonly SheetReplacements[]; readonly names: readonly string[] } & (
  | { readonly place: "opened" }
  | { readonly place: "here"; readonly bytes: Uint8Array }
  | { readonly place: "sheet"; readonly sheet: string }
);

/** The file cannot be understood, or the part of CQDT that does it cannot be loaded. */
export type CopyProblem = { readonly code: "xlsx"; readonly problem: XlsxProblem } | { readonly code: "not-loaded" };

/**
 * Makes a copy of the open workbook for people without CQDT. Where this Excel opens no new workbook the copy is handed over;
 * where it does not even give the open file, the pane's sheet is copied with values. `null` when the notice says why not.
 */
export async function makeCopy(pane: Pane, kind: CopyKind): Promise<Outcome<MadeCopy, CopyProblem> | null> {
  const { workbook } = pane;
  let made: Outcome<MadeCopy, CopyProblem> | null = null;
  await work(pane, "copy", async (tools) => {
    const file = await workbook.fileBytes(tools);
    if (!file.ok && isMissing(file.problems[0])) {
      made = await copyOfSheet(pane, tools);
      return;
    }
    const bytes = tools.accept(file);
    if (bytes === null) return;
    const copy = await copyOf(bytes.value, kind);
    if (!copy.ok) {
      made = copy;
      return;
    }
    const opened = await workbook.openNew(copy.value.bytes);
    made = succeed({ ...copy.value, place: opened.ok ? "opened" : "here" });
  });
  return made;
}

function isMissing(problem: WorkbookProblem): boolean {
  return problem.code === "file-not-given" && problem.reason === null;
}

async function copyOf(
  bytes: Uint8Array,
  kind: CopyKind,
): Promise<Outcome<Extract<MadeCopy, { place: "here" }>, CopyProblem>> {
  const tools = await import(/* webpackChunkName: "copies" */ "./copyTools").catch(() => null);
  if (tools === null) return refuse({ code: "not-loaded" });
  const file = tools.openXlsx(bytes);
  if (!file.ok) return refuse({ code: "xlsx", problem: file.problems[0] });
  try {
    return succeed({ ...tools.copyForRecipients(file.value, kind), place: "here" });
  } catch (error) {
    if (error instanceof tools.XlsxRefusal) return refuse({ code: "xlsx", problem: error.problem });
    throw error;
  }
}

async function copyOfSheet(
  { workbook, store }: Pane,
  { accept }: WorkTools,
): Promise<Outcome<MadeCopy, CopyProblem> | null> {
  const { sheet, evaluation } = store.getState();
  if (sheet === null) return null;
  const name = accept(await workbook.copySheet(sheet));
  if (name === null) return null;
  const grid = accept(await workbook.readGrid(name.value));
  if (grid === null) return null;
  const replaced = replaceOwnFormulas(grid.value, evaluation, "values");
  const blocks = replaced.cells.map(({ row, column, content }) => ({ row, column, contents: [[content]] }));
  if (blocks.length > 0 && accept(await workbook.write(name.value, blocks)) === null) return null;
  const listed = accept(await workbook.sheets());
  if (listed !== null) store.dispatch({ type: "sheetsListed", sheets: listed.value });
  return succeed({ place: "sheet", sheet: name.value, sheets: [replaced], names: [] });
}
