import type { DraftProblem, RubricDraft } from "../../../drafting/draft";
import type { Snapshot } from "../../../excel/workbook";
import type { Inference } from "../../../inference/inference";
import type { ReadingProblem } from "../../../reading/readingProblem";
import type { ReadingChoices } from "../../../reading/scoreboard";
import type { RubricProblem } from "../../../rubric/problem";
import type { Rubric } from "../../../rubric/rubric";
import type { RubricSheetProblem } from "../../../rubricSheet/rubricSheetProblem";

/** The parts of the editor, in the order of its tabs. */
export const PARTS = ["general", "criteria", "ranking", "marks", "units"] as const;

export type Part = (typeof PARTS)[number];

/** What one step of editing gives: undo and redo go between them. */
export interface Edition {
  readonly rubric: Rubric;
  /** How the sheet is read with it. */
  readonly choices: ReadingChoices;
}

/** A rubric as it is taken into the editor. */
export interface Opening extends Edition {
  /** What the results are held against to see how units move; null where there were none. */
  readonly before: Edition | null;
  /** True: the rubric is one of the workbook's own, and saving puts the new one in its place. */
  readonly isOwn: boolean;
  /** What the sheet did not decide, where the rubric was drafted from it. */
  readonly drafted: Pick<RubricDraft, "columns" | "questions"> | null;
}

/** The rubric under edit. `present` need not be valid. */
export interface OpenDraft extends Omit<Opening, keyof Edition> {
  readonly past: readonly Edition[];
  readonly present: Edition;
  readonly future: readonly Edition[];
  /** The field that the last step came from: what is typed into one field is one step. */
  readonly field: string | null;
}

/** Why nothing could be taken into the editor. */
export type Refusal =
  | { readonly kind: "no-grid" }
  | { readonly kind: "no-results" }
  | { readonly kind: "too-large"; readonly units: number; readonly indicators: number }
  | { readonly kind: "draft"; readonly problem: DraftProblem }
  | { readonly kind: "reading"; readonly problem: ReadingProblem }
  | { readonly kind: "json"; readonly problem: RubricProblem }
  | { readonly kind: "worksheet"; readonly problem: RubricSheetProblem };

/** What the editor did last, where that is not to be seen. */
export type Said = "exported" | "written" | "restored";

export interface EditorState {
  /** Stays after it was discarded, so that this can be undone. */
  readonly draft: OpenDraft | null;
  readonly part: Part;
  /** Id of the criterion whose form is shown. */
  readonly criterion: string | null;
  /** Fields that hold text which is no value: the rubric has not what they show. */
  readonly unreadable: readonly string[];
  readonly refusals: readonly Refusal[];
  /** What the results on the sheet say of the rules; null until that is asked for, and once it is taken. */
  readonly inference: Inference | null;
  /** Excel could not keep the rubric. */
  readonly notKept: boolean;
  /** Of the worksheet that was written over. */
  readonly written: Snapshot | null;
  readonly said: Said | null;
}

export const NO_EDITOR: EditorState = {
  draft: null,
  part: "criteria",
  criterion: null,
  unreadable: [],
  refusals: [],
  inference: null,
  notKept: false,
  written: null,
  said: null,
};
