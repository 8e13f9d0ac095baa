import { makePages } from "../../reports/makePages";
import type { PagesFile, PagesRequest } from "../../reports/reportMessages";
import type { Pane } from "../pane";

/** What became of the pages of units. */
export type UnitPages =
  | { readonly kind: "stopped" }
  | { readonly kind: "not-loaded" }
  /** A new workbook holds them. */
  | { readonly kind: "opened"; readonly count: number }
  /** Here to be downloaded. */
  | { readonly kind: "here"; readonly count: number; readonly file: PagesFile; readonly bytes: Uint8Array };

interface UnitPagesOptions {
  /** How many pages are asked for. */
  readonly count: number;
  readonly signal: AbortSignal;
  readonly onPage: (done: number) => void;
  /** Told which share (0–1) of the file is put together, once all pages are made. */
  readonly onPacked: (share: number) => void;
}

/** Makes the pages; a workbook of them is opened beside this one, where this Excel can. The open workbook is not touched. */
export async function makeUnitPages(
  { workbook }: Pane,
  request: PagesRequest,
  { count, ...options }: UnitPagesOptions,
): Promise<UnitPages> {
  const made = await makePages(request, options);
  if (!made.ok) return { kind: "not-loaded" };
  const { file } = request;
  const bytes = made.value;
  if (bytes === null) return { kind: "stopped" };
  if (file === "xlsx" && (await workbook.openNew(bytes)).ok) return { kind: "opened", count };
  return { kind: "here", count, file, bytes };
}
