import type { HeadingStep } from "../reading/headings/readHeadingPaths";
import { readHeadingText } from "../reading/headings/readHeadingText";
import { readOutputName } from "../reading/headings/readOutputName";
import type { Output } from "../reading/scoreboard";
import { foldText } from "../reading/text/foldText";
import { OVERALL } from "../reading/text/vocabulary";
import { withoutNumbering } from "../reading/text/withoutNumbering";
import type { SurveyedColumn } from "./surveyColumns";

/** The columns of a table by what they can be. */
interface TakenColumns {
  /** One column of points for each heading. */
  readonly points: readonly SurveyedColumn[];
  readonly results: readonly ResultColumn[];
  /** Remarks, earlier years, second scores of one heading, columns without a heading. */
  readonly others: readonly SurveyedColumn[];
}

/** Where no tree says what is meant, the total is no criterion either: "Xếp hạng theo tổng điểm". */
const TOTAL = /^(?:(?:theo )?tong diem|tong)$/;

/** Whether the folded words beside a result's name name no criterion. */
export function isOverall(of: string): boolean {
  return OVERALL.test(of) || TOTAL.test(of);
}

export interface ResultColumn {
  readonly column: SurveyedColumn;
  readonly output: Output;
  /** The folded name of the criterion it is of; "" when none is named. */
  readonly of: string;
}

/** Parts columns of points from results and from what is neither, by their headings and what they hold. */
export function takeColumns(columns: readonly SurveyedColumn[]): TakenColumns {
  const latest = Math.max(0, ...columns.map(({ year }) => year ?? 0));
  const results: ResultColumn[] = [];
  const others: SurveyedColumn[] = [];
  const points: SurveyedColumn[] = [];
  for (const column of columns) {
    const isEarlier = column.year !== null && column.year < latest;
    if (column.heading === "" || column.subject === "" || column.trust === 0 || column.isNote || isEarlier)
      others.push(column);
    else if (column.output !== null && isResult(column, column.output, columns))
      results.push(resultOf(column, column.output));
    else if (column.percents > column.numbers) results.push(resultOf(column, "percent"));
    else points.push(column);
  }
  const nested = results.filter((result) => mayBeNested(result, results, columns));
  const best = [...bestOfEachHeading(points), ...nested.map(({ column }) => column)].sort(
    (left, right) => left.column - right.column,
  );
  return {
    points: best,
    results: results.filter((result) => !nested.includes(result)),
    others: [...others, ...points.filter((column) => !best.includes(column))],
  };
}

/**
 * Not every heading that reads as a result is one: what has a maximum is points or their total; "Tỷ lệ hồ sơ đúng hạn" over
 * plain numbers names an indicator; without diacritics "giới thiệu" ends as "còn thiếu" does.
 */
function isResult(column: SurveyedColumn, output: Output, columns: readonly SurveyedColumn[]): boolean {
  const { subject, printedMax, percents, numbers } = column;
  if (output === "total") return true;
  if (printedMax !== null) return false;
  if (output === "percent" && percents <= numbers) {
    const of = readOutputName(foldText(subject))?.of ?? "";
    return of === "" || isOverall(of) || isHeaded(of, columns);
  }
  return output !== "shortfall" || !/thi[^ế\s]+u/iu.test(subject.normalize("NFC")) || /thieu/iu.test(subject);
}

/** Whether a folded name is that of a group or of points. */
function isHeaded(name: string, columns: readonly SurveyedColumn[]): boolean {
  return headingsOf(columns).some((heading) => heading === name);
}

/** The folded names of groups and points. */
function headingsOf(columns: readonly SurveyedColumn[]): readonly string[] {
  const texts = columns.flatMap(({ groups, subject, output }) => [
    ...groups.map(({ text }) => readHeadingText(text).name),
    ...(output === null ? [subject] : []),
  ]);
  return texts.map((text) => foldText(withoutNumbering(text)));
}

/**
 * Whether a column of totals stands beside the columns it sums up, without a heading over them: one that names what no
 * heading names, or one of several that name nothing.
 */
function mayBeNested(
  { column, output, of }: ResultColumn,
  results: readonly ResultColumn[],
  columns: readonly SurveyedColumn[],
): boolean {
  if (output !== "total" || column.groups.length > 0) return false;
  if (of === "") {
    return (
      results.filter((other) => other.output === "total" && other.of === "" && other.column.groups.length === 0)
        .length > 1
    );
  }
  return !isOverall(of) && !headingsOf(columns).some((heading) => heading.includes(of));
}

function resultOf(column: SurveyedColumn, output: Output): ResultColumn {
  return { column, output, of: readOutputName(foldText(column.subject))?.of ?? "" };
}

/** Of several columns under one heading ("Tự chấm", "Thẩm định") the one whose points count, the last of equals. */
function bestOfEachHeading(points: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const best = new Map<HeadingStep | SurveyedColumn, SurveyedColumn>();
  for (const column of points) {
    const key = column.step ?? column;
    const known = best.get(key);
    if (known === undefined || column.trust >= known.trust) best.set(key, column);
  }
  return points.filter((column) => best.get(column.step ?? column) === column);
}
