import type { Years } from "../../locales/sentenceParts";
import type { ReportBoard } from "../report/board/reportBoard";
import type { NumberWriter } from "./numberWriter";

/** The two years that are compared; neither is named where the earlier one is not known. */
export function yearsOf({ previous, rubric }: ReportBoard, write: NumberWriter): Years {
  const year = previous?.year ?? null;
  return year === null ? { then: null, now: null } : { then: write.year(year), now: write.year(rubric.year) };
}
