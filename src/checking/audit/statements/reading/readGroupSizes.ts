import { LEVELS } from "../../../../rubric/fixedValues";
import type { Statement } from "../statement";
import { groupStart } from "./clauseReader";
import type { ClauseReader } from "./clauseReader";
import { levelIn } from "./splitText";
import { COUNT, countOf } from "./unitWords";

/** All kinds of units of a level: "sở, ban, ngành", "huyện, thành phố", "xã, phường, thị trấn". */
const SIZE = new RegExp(
  `${COUNT} (?:(?<department>so,? (?:ban,? ?)?nganh)|(?<district>huyen,(?: thi xa,)? thanh pho)|(?<commune>xa, phuong(?:, thi tran)?))\\b(?<after>[^.;\\d]{0,120}?)(?=[.;]|$| va \\d)`,
  "dg",
);
/** The units that a result is of, not those of which something is said. */
const OF_ALL = /(?:^|[;,]|\b(?:cua|gom|va|doi voi|cho)) *$/;
const ASSESSED = /\b(?:danh gia|xep hang|xep loai)\b/;
const SAYS_MORE = /\b(?:dat|co(?! quan)|duoc|khong|xep|chiem|tang|giam|la|thuc hien|hoan thanh)\b/;

/** "Khối các cơ quan chuyên môn thuộc UBND tỉnh: 20 đơn vị." */
const LABELLED = new RegExp(
  `^[\\s*+-]*(?<label>[^:;\\d]{5,160}(?:\\d[^:;\\d]{0,40})?): ?${COUNT} don vi ?[.;]?\\s*$`,
  "d",
);
const NO_GROUP = /\b(?:dat|xep|loai|muc|diem|khong|chua|tot|kha|kem|khuyen khich)\b/;
/** "Số đơn vị đã tiến hành đánh giá: 11/11" */
const TOOK_PART = new RegExp(
  `\\bs[o6] don vi\\b[^:;.]{0,30}\\b(?:tien hanh|thuc hien|tham gia|duoc)(?: \\w+)? gia[^:;.]{0,20}: ?${COUNT}(?![\\d.,]*\\d| ?%)`,
  "d",
);

/** "kết quả đánh giá của 23/24 sở ngành; 08 huyện, thành phố và 108 xã, phường, thị trấn". */
export function readGroupSizes({ clause, words, said, placed }: ClauseReader): readonly Statement[] {
  const named = [LABELLED.exec(words), TOOK_PART.exec(words)].flatMap((match): readonly Statement[] => {
    const label = match?.groups?.label;
    const level = levelIn(label ?? "");
    if (match === null || (label !== undefined && (level === null || NO_GROUP.test(label)))) return [];
    const start = groupStart(match, "count");
    const { count, of } = countOf(match.groups);
    const end = start + (match.groups?.count ?? "").length + (of === null ? 0 : 1 + (match.groups?.of ?? "").length);
    return [{ kind: "group-size", count, of, ...placed(start, end, 0, start), level: level ?? clause.level }];
  });
  const listed = [...words.matchAll(SIZE)].flatMap((match): readonly Statement[] => {
    const before = said + words.slice(0, match.index);
    if (!OF_ALL.test(before) || !ASSESSED.test(before) || SAYS_MORE.test(match.groups?.after ?? "")) return [];
    const level = LEVELS.find((each) => match.groups?.[each] !== undefined);
    if (level === undefined) return [];
    const start = groupStart(match, "count");
    const end = groupStart(match, level) + (match.groups?.[level] ?? "").length;
    return [{ kind: "group-size", ...countOf(match.groups), ...placed(start, end, 0, start), level }];
  });
  return [...named, ...listed];
}
