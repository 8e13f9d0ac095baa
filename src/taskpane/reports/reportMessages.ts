import type { Language } from "../../locales";
import type { ReportSources } from "../../reporting/makeReport";
import type { Report, ReportPart } from "../../reporting/report/report";
import type { ReportChoice, ReportPartKind } from "../../reporting/report/reportChoice";

/** A report to be made, of all units or the page of one. */
export interface ReportRequest {
  readonly kind: "report";
  readonly sources: ReportSources;
  /** 1-based row of the unit on the scoreboard; null: all units. */
  readonly unitRow: number | null;
  readonly choice: ReportChoice;
  readonly language: Language;
}

/** A report, and the parts that have something to show, chosen or not; a unit's page has no parts to choose. */
export interface ReportMade {
  readonly report: Report;
  readonly possible: readonly ReportPartKind[];
}

/** A file with a page for each unit. */
export interface PagesRequest {
  readonly kind: "pages";
  readonly sources: ReportSources;
  /** 1-based rows of the units on the scoreboard; null: all. */
  readonly unitRows: readonly number[] | null;
  readonly language: Language;
  readonly title: string;
  readonly file: PagesFile;
}

export type PagesFile = "xlsx" | "docx";

export type ReportAnswer =
  /** The next part of a report. */
  | { readonly kind: "part"; readonly part: ReportPart }
  /** All its parts were handed over before. */
  | ({ readonly kind: "report" } & ReportMade)
  /** So many pages are made. */
  | { readonly kind: "page"; readonly done: number }
  /** All pages are made; such a share (0–1) of the file is put together. */
  | { readonly kind: "packed"; readonly share: number }
  | { readonly kind: "file"; readonly bytes: Uint8Array };
