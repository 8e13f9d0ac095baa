import { writeCount } from "../../../locales/writtenNumber";
import type { Section } from "../board/orderUnits";
import type { BoardUnit, ReportBoard } from "../board/reportBoard";
import { isFull, scoreOf } from "../board/resultCells";
import type { ReportColumn } from "../report";

/** "Ghi chú" of a table of units: abbreviations and marks that it shows, units counted full, blank and unreadable scores. */
export function boardNotes(
  board: ReportBoard,
  columns: readonly ReportColumn[],
  sections: readonly Section[],
): readonly string[] {
  const units = sections.flatMap((section) => section.units).filter(({ result }) => result.submitted);
  const shown = [...new Set(columns.flatMap(({ kind, criterion }) => (kind === "points" ? (criterion ?? []) : [])))];
  const indicators = shown.filter((id) => board.indicatorPlaces.has(id));
  return [
    ...abbreviationNotes(board, [...columns.flatMap(({ heading }) => heading), ...tiersShown(columns, units)]),
    ...markNotes(board, indicators, units),
    ...fullNotes(board, indicators, units),
    ...countNotes(board, indicators, units),
  ];
}

/** The legend of the abbreviations that stand as words in these texts. */
export function abbreviationNotes({ words }: ReportBoard, texts: readonly string[]): readonly string[] {
  const { notes } = words;
  const found = new Set(texts.flatMap((text) => text.split(/[^\p{L}]+/u)));
  return Object.entries(notes.abbreviations).flatMap(([short, long]) =>
    found.has(short) ? [notes.abbreviation(short, long)] : [],
  );
}

function tiersShown(columns: readonly ReportColumn[], units: readonly BoardUnit[]): readonly string[] {
  const tiered = columns.flatMap(({ id, criterion }) =>
    id.startsWith("tier:") && criterion !== undefined ? [criterion] : [],
  );
  return tiered.flatMap((criterion) => units.flatMap(({ result }) => result.tiers[criterion] ?? []));
}

function markNotes(board: ReportBoard, indicators: readonly string[], units: readonly BoardUnit[]): readonly string[] {
  const { notes } = board.words;
  const seen = new Set<string>();
  return indicators.flatMap((criterion) =>
    units.flatMap((unit) => {
      const score = scoreOf(board, unit, criterion);
      if (score?.kind !== "mark" || seen.has(score.text) || isFull(board, unit, criterion)) return [];
      seen.add(score.text);
      return score.meaning === "zero" ? [notes.zeroMark(score.text)] : [notes.exemptMark(score.text)];
    }),
  );
}

/** One note an indicator that counts full for some unit. */
export function fullNotes(
  board: ReportBoard,
  indicators: readonly string[],
  units: readonly BoardUnit[],
): readonly string[] {
  return indicators.flatMap((criterion) => {
    const names = units.filter((unit) => isFull(board, unit, criterion)).map(({ result }) => result.name);
    return names.length === 0 ? [] : [board.words.notes.full(names.join(", "), nameOf(board, criterion))];
  });
}

function nameOf({ criteria }: ReportBoard, criterion: string): string {
  return criteria.find(({ id }) => id === criterion)?.name ?? criterion;
}

function countNotes(board: ReportBoard, indicators: readonly string[], units: readonly BoardUnit[]): readonly string[] {
  const { words, language } = board;
  let blanks = 0;
  let texts = 0;
  for (const criterion of indicators) {
    for (const unit of units) {
      const { kind } = scoreOf(board, unit, criterion) ?? {};
      if (kind === "text") texts += 1;
      if (kind === "blank" && unit.exemptions.get(criterion) === undefined) blanks += 1;
    }
  }
  return [
    ...(blanks === 0 ? [] : [words.notes.blanks(writeCount(blanks, language))]),
    ...(texts === 0 ? [] : [words.notes.unreadable(writeCount(texts, language))]),
  ];
}
