import type { OfficeProblem } from "../../excel/startOffice";
import { dictionary, type Language } from "../../locales";

interface StartProblemProps {
  readonly problem: OfficeProblem;
  readonly language: Language;
}

/** Why there is no pane: not in Excel, or in one that is too old. */
export function StartProblem({ problem, language }: StartProblemProps) {
  return (
    <p role="alert" lang={language}>
      {dictionary(language).excel.officeProblem(problem)}
    </p>
  );
}
