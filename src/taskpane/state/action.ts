import type { Evaluation } from "../../evaluation/evaluation";
import type { SheetInfo, WorkbookProblem } from "../../excel/workbook";
import type { FillMode } from "../../filling/fill";
import type { HighlightRequest } from "../../filling/highlighting/highlight";
import type { Grid } from "../../grid/grid";
import type { Language } from "../../locales";
import type { Memory, PreviousChoice } from "../../memory/memory";
import type { ReportMemory } from "../../memory/reportMemory";
import type { Outcome } from "../../outcome/outcome";
import type { ReadingProblem } from "../../reading/readingProblem";
import type { Output, ReadingChoices } from "../../reading/scoreboard";
import type { Rubric } from "../../rubric/rubric";
import type { Audited } from "./audited";
import type {
  CellsRecord,
  ChangeRecord,
  LeftCell,
  ReentryRecord,
  ReportSheetsRecord,
  RulesRecord,
  UndoPreview,
} from "./changes";
import type { DiagnosisState, Notice, PaneState, Selection, Step, WorkKind } from "./state";

/** Everything that can happen to the pane's state. */
export type Action =
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "stepChosen"; readonly step: Step }
  | { readonly type: "sheetsListed"; readonly sheets: readonly SheetInfo[] }
  | { readonly type: "memoryRead"; readonly memory: Memory }
  /** These are the workbook's own rubrics now; where the pane's rubric is one of them, it is the new one. */
  | { readonly type: "rubricsKnown"; readonly rubrics: readonly Rubric[] }
  /** The pane turns to a sheet; what is remembered for it holds again. `rubric` is the remembered one, if it is known. */
  | { readonly type: "sheetTaken"; readonly sheet: string; readonly rubric: Rubric | null }
  | { readonly type: "sheetActivated"; readonly sheet: string }
  | { readonly type: "rubricChosen"; readonly rubric: Rubric }
  | { readonly type: "editingChosen"; readonly editing: PaneState["editing"] }
  | { readonly type: "choicesChanged"; readonly choices: ReadingChoices }
  | { readonly type: "outputsChosen"; readonly outputs: readonly Output[] }
  | { readonly type: "modeChosen"; readonly mode: FillMode }
  | { readonly type: "stampChosen"; readonly stamp: boolean }
  | { readonly type: "highlightChosen"; readonly highlight: HighlightRequest }
  | { readonly type: "previousChosen"; readonly previous: PreviousChoice }
  | { readonly type: "reportChosen"; readonly report: ReportMemory }
  | { readonly type: "edited" }
  /** The sheet was read again and is as it was. */
  | { readonly type: "sheetUnchanged" }
  /** Excel lets the reading of an edit wait. */
  | { readonly type: "rereadDelayed" }
  | { readonly type: "rereadFailed"; readonly problem: WorkbookProblem }
  | { readonly type: "highlightFound"; readonly rows: PaneState["highlightedRows"] }
  | { readonly type: "gridRead"; readonly grid: Grid }
  | { readonly type: "evaluated"; readonly outcome: Outcome<Evaluation, ReadingProblem> }
  /** `edits` is what `otherEdits` was when reading began. */
  | { readonly type: "othersRead"; readonly grids: readonly Grid[]; readonly edits: number }
  | { readonly type: "othersEdited" }
  | { readonly type: "audited"; readonly audited: Audited }
  | { readonly type: "cellsSelected"; readonly selection: Selection }
  | { readonly type: "statementsEntered"; readonly text: string }
  | { readonly type: "rowSelected"; readonly row: number | null }
  | { readonly type: "unitExplained"; readonly row: number }
  | { readonly type: "workStarted"; readonly kind: WorkKind }
  | { readonly type: "workAdvanced"; readonly share: number }
  | { readonly type: "workCancelled" }
  | { readonly type: "workWaited"; readonly waiting: boolean }
  | { readonly type: "workEnded" }
  | { readonly type: "filled"; readonly record: CellsRecord; readonly cells: number }
  | { readonly type: "fixed"; readonly record: CellsRecord; readonly cells: number; readonly isKept: boolean }
  | { readonly type: "reentered"; readonly record: ReentryRecord }
  | { readonly type: "reportChanged"; readonly record: ReportSheetsRecord }
  /** `null`: the user has looked at what an undo leaves alone and does not want it. */
  | { readonly type: "undoPreviewed"; readonly preview: UndoPreview | null }
  /** `ids`: rules of former changes stand there again under these new ids, by the old ones. */
  | {
      readonly type: "undone";
      readonly record: ChangeRecord;
      readonly left: readonly LeftCell[];
      readonly ids?: ReadonlyMap<string, string>;
    }
  /** `record` is absent where rules come or go in an undo, or nothing changed. */
  | { readonly type: "highlighted"; readonly ruleIds: readonly string[]; readonly record?: RulesRecord }
  | { readonly type: "finishingSet"; readonly finishing: boolean }
  | { readonly type: "diagnosisPlaced"; readonly place: DiagnosisState["place"] }
  | { readonly type: "diagnosed"; readonly found: NonNullable<DiagnosisState["found"]> }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "limitsDismissed" }
  | { readonly type: "noticeDismissed" };
