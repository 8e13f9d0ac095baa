/**
 * The words that tables of Vietnamese provinces use around the indicators, taken from the published tables, and those of
 * tables in English. Patterns of headings are for folded text (`foldText`), patterns of rows for clean text (`cleanText`).
 */

export const UNIT_HEADING =
  /^(?:ten )?(?:(?:cac )?don vi(?! tinh)|co quan|(?:ubnd|uy ban nhan dan) cac |truong$|so ban nganh|dia phuong|tieu de$|tieu chi$|(?:(?:quan|huyen|thi xa|thanh pho|xa|phuong|thi tran)(?: |$))+$|(?:name of )?(?:agency|agencies|units?|departments?|districts?|communes?|wards?|organi[sz]ations?|institutions?|localit(?:y|ies))(?: name)?$)/;

/** With the letters that scanners take for those of "STT". */
export const ORDINAL_HEADING = /^(?:s ?tt|[s5][t7i1l][t7]|[s5]t[i1l]|tt|so tt|so thu tu|thu tu|no)$/;

/** Sub-headings that say no more than "the score" of the heading above. */
export const SCORE_WORD =
  /^(?:(?:so )?diem(?: (?:so|dat|dat duoc|danh gia|cham|cuoi cung|chinh thuc))?|(?:ket qua |so )?(?:diem )?(?:(?:hoi dong|to|so|co quan) )?tham dinh(?: (?:cham|danh gia))?|(?:diem )?hoi dong (?:cham|danh gia))$/;

/** A sub-heading for points that a unit gave itself. */
export const SELF_SCORE_WORD = /^(?:diem )?(?:don vi )?tu (?:cham|danh gia)(?: diem)?$/;

/** Columns and rows that repeat the maxima. */
export const MAXIMUM_HEADING =
  /^(?:(?:tong )?(?:so )?(?:diem )?(?:toi da|chuan|cao nhat)|max(?:imum)?(?: (?:points?|scores?))?)$/;

/** Long forms of the field's abbreviations, folded. */
export const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["attt", "an toan thong tin"],
  ["cchc", "cai cach hanh chinh"],
  ["cds", "chuyen doi so"],
  ["cntt", "cong nghe thong tin"],
  ["cqdt", "chinh quyen dien tu"],
  ["csht", "co so ha tang"],
  ["dkss", "dieu kien san sang"],
  ["dksscqdt", "dieu kien san sang chinh quyen dien tu"],
  ["dvc", "dich vu cong"],
  ["dvctt", "dich vu cong truc tuyen"],
  ["kq", "ket qua"],
  ["ttdt", "thong tin dien tu"],
  ["tthc", "thu tuc hanh chinh"],
]);

/** Words that headings put around a criterion's name without changing what it is. */
export const FILLERS =
  /\b(?:nhom tieu chi|nhom chi so|tieu chi|chi tieu|chi so|hang muc|danh gia|d gia|muc do|muc diem|so diem|diem|nhom|ve)\b/g;

const OUTPUT_WORDS = [
  ["shortfall", "(?:so )?(?:diem )?(?:con )?thieu"],
  ["tier", "(?:ket qua )?(?:muc )?(?:do )?xep loai|muc (?:do )?xep hang|muc (?:do )?xh|muc dat|phan loai|rating|tier"],
  ["rank", "(?:ket qua )?(?:thu tu |vi tri )?xep hang|(?:thu tu |vi tri )xh|thu hang|vi thu|xep thu|rank(?:ing)?"],
  ["percent", "(?:ty|ti) le(?: (?:phan tram|dat|%))*|phan tram|percent(?:age)?|%"],
  [
    "total",
    "tong (?:so )?diem(?: danh gia)?|tong cong|diem tong(?: cong| hop)?|tong so|tong|(?:total|overall) (?:points|score)|total",
  ],
] as const;

/** Names of results, longest first in each; group 1 is what stands before or after: the criterion, if named. */
export const OUTPUT_PATTERNS = OUTPUT_WORDS.map(([output, words]) => ({
  output,
  first: new RegExp(`^(?:${words})(?: (?:theo|ve|cua|cho|dat duoc|so voi))*(?: (.+))?$`),
  last: new RegExp(`^(.+?) (?:${words})$`),
}));

/** What stands with a result's name without naming a criterion: "Xếp hạng chung", "Tổng điểm của đơn vị". */
export const OVERALL = /^(?:chung|toan tinh|toan dien|tong the|nam|cuoi cung|cua don vi|don vi|cac don vi)$/;

/** Words that are a result's name only when nothing else stands with them. */
export const OUTPUT_ALONE: ReadonlyMap<string, "tier" | "rank"> = new Map([
  ["muc", "tier"],
  ["muc do", "tier"],
  ["loai", "tier"],
  ["hang", "rank"],
  ["vi tri", "rank"],
  ["xh", "rank"],
]);

export const MAXIMUM_ROW =
  /^(?:tổng )?(?:số )?(?:điểm |thang điểm )?(?:tối đa|chuẩn|thang điểm)(?: |$|:)|^max(?:imum)?(?: (?:points?|scores?))?\s*:?$/iu;

/** The same folded, for texts that lost their diacritics. */
export const MAXIMUM_NAME = /^(?:(?:diem |thang diem )?(?:toi da|chuan)|max(?:imum)?(?: (?:points?|scores?))?)$/;

export const STATISTIC_ROW =
  /^(?:tổng cộng|tổng số|tổng|cộng|(?:điểm )?(?:trung bình|bình quân|cao nhất|thấp nhất|lớn nhất|nhỏ nhất))(?: (?:chung|cộng|toàn tỉnh|các đơn vị|điểm))*\s*:?$|^(?:(?:grand )?total|sum|average|mean|highest|lowest)\s*:?$/iu;

export const NOTE_ROW =
  /^(?:[-*+•]+\s*)?(?:notes?:|sources?:|ghi chú|nơi nhận|nguồn|chú thích|người lập|thủ trưởng|kt\.|tm\.|tl\.|lưu:|chủ tịch$|phó chủ tịch|giám đốc$|\(ký|ngày\s)|^[*•+-]\s|,\s*ngày\s.*tháng\s/iu;

export const SECTION_ROW =
  /^(?:[Kk]hối|KHỐI|[Nn]hóm|NHÓM|[Cc]ác|CÁC|[Cc]ấp|CẤP|[Pp]hần|PHẦN|[IVX]+[.)\-:]|[A-Z][.)])(?:\s|$)/u;

/** What a page prints at its top again: never the heading of a section. */
export const RUNNING_TITLE =
  /^(?:phụ lục|bảng|biểu|báo cáo|kết quả|tổng hợp|bộ chỉ số|chỉ số|trang|ubnd tỉnh|ủy ban nhân dân tỉnh)(?:[\s.:]|$)|\(?tiếp(?: theo)?\)?$/iu;

/** "3", "- 3 -", "Trang 3", "3/5". */
export const PAGE_NUMBER = /^(?:-\s*)?(?:trang\s*(?:số\s*)?)?\d{1,4}(?:\s*\/\s*\d{1,4})?(?:\s*-)?$/iu;

/** A row or cell beside the points that says it holds shares of the maximum, and one that says it holds points; folded. */
export const SHARE_LABEL =
  /^(?:%|(?:ty|ti) le(?: (?:dat|dat duoc|phan tram|so voi .*))?(?: ?%)?|phan tram|dat (?:ty|ti) le)$/;
export const POINT_LABEL = /^(?:so )?diem(?: (?:so|dat|dat duoc))?$/;

/** The end of a name that goes on in the next row. */
export const OPEN_NAME = /(?:[,&–-]|(?:^|\s)(?:và|của|các|thuộc))$/iu;

/** "1", "01", "1.", "1)". */
export const ORDINAL_CELL = /^\d+[.)]?$/;

export const SECTION_ORDINAL = /^(?:[IVX]+|[A-HĐ])[.)]?$/u;

export const UNIT_NAME =
  /^(?:sở|ban|ubnd|ủy ban|uỷ ban|văn phòng|vp|thanh tra|huyện|thành phố|tp|thị xã|thị trấn|xã|phường|đài|trường|trung tâm|chi cục|cục|công an|bệnh viện|vườn|viện|quỹ|hội|liên|bảo hiểm|kho bạc|báo|bộ chỉ huy|department|office|provincial)(?:[\s.]|$)/iu;

/** "(1)", "1", "A", "(6)=(3)+(4)". */
export const NUMBERING_CELL = /^(?:\(?\d{1,3}\)?|\(?[A-Za-z]\)?)(?:\s*=.*)?$/;
