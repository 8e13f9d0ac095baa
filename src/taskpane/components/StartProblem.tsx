import type { OfficeProblem } from "../../excel/startOffice";
import { dictionary, type Language } from "../../locales";

interface StartProblemProps {
  readonly problem: OfficeProblem;
  readonly language: Language;
}

/** Why there is no pane: not in Excel, or in one that is too old. */
export function StartProblem({ problem, language }: StartProblemProps) {
  const { pane, excel } = dictionary(language);
  return (
    <main lang={language}>
      <h1>{pane.title}</h1>
      <p role="alert">{excel.officeProblem(problem)}</p>
    </main>
  );
}
