import { dictionary, type Language } from "../locales";
import { formatNumber } from "../locales/format";
import type { Notice, PaneProblem } from "./state/state";

export interface NoticeWords {
  readonly sentence: string;
  readonly intent: "success" | "warning" | "error";
}

/** One sentence for what happened; problems say what to do. */
export function describeNotice(notice: Notice, language: Language): NoticeWords {
  const { pane, excel, filling } = dictionary(language);
  const number = (value: number): string => formatNumber(value, language);
  switch (notice.kind) {
    case "workbook":
      return {
        sentence: excel.problem(notice.problem),
        intent: notice.problem.code === "cancelled" ? "warning" : "error",
      };
    case "filling":
      return { sentence: filling.problem(notice.problem), intent: "error" };
    case "pane":
      return describeProblem(notice.problem, language);
    case "filled":
      return { sentence: pane.notices.filled(number(notice.cells), number(notice.columns)), intent: "success" };
    case "finished":
      return {
        sentence:
          notice.rules === 0
            ? pane.notices.finishedUnhighlighted(number(notice.columns))
            : pane.notices.finished(number(notice.columns), number(notice.rules)),
        intent: "success",
      };
    case "fixed":
      return notice.isKept
        ? { sentence: pane.notices.fixed(number(notice.cells)), intent: "success" }
        : { sentence: pane.notices.fixedOtherwise(number(notice.cells)), intent: "warning" };
    case "undone":
      return notice.left.length === 0
        ? { sentence: pane.notices.undone, intent: "success" }
        : { sentence: pane.notices.undoneInPart(number(notice.left.length)), intent: "warning" };
    case "highlighted":
      return { sentence: pane.notices.highlighted(number(notice.rules)), intent: "success" };
    case "unhighlighted":
      return { sentence: pane.notices.unhighlighted, intent: "success" };
    case "rubricSaved":
      return { sentence: pane.notices.rubricSaved(notice.title[language]), intent: "success" };
    case "stopped":
      return { sentence: notice.text[language], intent: "warning" };
  }
}

function describeProblem(problem: PaneProblem, language: Language): NoticeWords {
  const { notices } = dictionary(language).pane;
  switch (problem.code) {
    case "errors-found":
      return { sentence: notices.errorsFound(formatNumber(problem.count, language)), intent: "error" };
    case "overwrites-found":
      return { sentence: notices.overwritesFound(formatNumber(problem.count, language)), intent: "warning" };
    case "fixes-changed":
      return { sentence: notices.fixesChanged, intent: "warning" };
    case "written-otherwise":
      return {
        sentence: notices.writtenOtherwise(problem),
        intent: "warning",
      };
    case "memory-damaged":
      return { sentence: notices.memoryDamaged, intent: "warning" };
    case "unexpected":
      return { sentence: notices.unexpected(problem.reason), intent: "error" };
    case "own-rubric-refused":
      return {
        sentence: notices.ownRubricRefused(problem.id, problem.reason[language]),
        intent: "warning",
      };
    case "part-not-loaded":
      return { sentence: dictionary(language).pane.notLoaded, intent: "error" };
    case "rubric-unknown":
      return { sentence: notices.rubricUnknown(problem.rubric), intent: "warning" };
  }
}
