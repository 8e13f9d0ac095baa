import { foldText } from "../reading/text/foldText";
import type { Marks } from "../rubric/rubric";
import type { SurveyedColumn } from "./surveyColumns";

/** Part of a sentence that says a unit sent nothing: as a mark it is found inside the sentence. */
const NOT_SUBMITTED =
  /(?:không|chưa) (?:cung cấp|gửi|nộp|báo cáo|có)(?: đầy đủ)? (?:số liệu|báo cáo|phiếu(?: chấm| khảo sát)?|hồ sơ|tài liệu)/iu;
const EXEMPT = /^(?:khong danh gia|khong ap dung|khong thuoc|khong cham|mien|n a|na)\b/;
const DASHES = /^[-–—_.*/\\ ]+$/u;

/** Longer texts are remarks. */
const LONGEST_MARK = 60;

interface FoundMarks {
  readonly marks: Marks;
  /** Texts among the points whose meaning is not known, with their counts. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** The marks that stand in a table: dashes count 0; what words say is taken as they say it. */
export function findMarks(points: readonly SurveyedColumn[], all: readonly SurveyedColumn[]): FoundMarks {
  const found = { zero: new Set<string>(), exempt: new Set<string>(), notSubmitted: new Set<string>() };
  const unknown = new Map<string, number>();
  for (const { texts } of all) {
    for (const text of texts.keys()) {
      const phrase = NOT_SUBMITTED.exec(text)?.[0];
      if (phrase !== undefined) found.notSubmitted.add(phrase);
    }
  }
  for (const { texts } of points) {
    for (const [text, count] of texts) {
      if (NOT_SUBMITTED.test(text)) continue;
      if (DASHES.test(text)) found.zero.add(text);
      else if (EXEMPT.test(foldText(text)) && text.length <= LONGEST_MARK) found.exempt.add(text);
      else unknown.set(text, (unknown.get(text) ?? 0) + count);
    }
  }
  return {
    marks: {
      zero: distinct(found.zero),
      exempt: distinct(found.exempt),
      notSubmitted: distinct(found.notSubmitted),
    },
    unknown,
  };
}

/** One spelling of each: a mark's case does not matter. */
function distinct(texts: ReadonlySet<string>): readonly string[] {
  return [...new Map([...texts].reverse().map((text) => [text.toLowerCase(), text])).values()].reverse();
}
