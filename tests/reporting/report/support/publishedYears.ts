/** A printed table of one criterion of Cao Bằng's report: this year and the year before. */
export interface PublishedYears {
  readonly rubric: string;
  readonly file: string;
  readonly criterion: string;
  readonly unit: string;
  /** The report's column by the heading in print. */
  readonly columns: Readonly<Record<string, string>>;
}

const DEPARTMENTS = "cao-bang-2020-so";
const DISTRICTS = "cao-bang-2020-huyen";

function single(rubric: string, file: string, criterion: string): PublishedYears {
  return {
    rubric,
    file: `${rubric}-${file}`,
    criterion,
    unit: rubric === DEPARTMENTS ? "Tên cơ quan" : "Đơn vị",
    columns: { "Năm 2020": `points:${criterion}`, "Năm 2019": `points:${criterion}:previous` },
  };
}

function block(file: string, criterion: string, headings: Readonly<Record<string, string>>): PublishedYears {
  const columns = Object.entries(headings).flatMap(([id, heading]) => [
    [`${heading} 2020`, `points:${id}`],
    [`${heading} 2019`, `points:${id}:previous`],
  ]);
  return {
    rubric: DISTRICTS,
    file: `${DISTRICTS}-${file}`,
    criterion,
    unit: "Đơn vị",
    columns: Object.fromEntries(columns) as Readonly<Record<string, string>>,
  };
}

/** Bảng 2–7 and 9–17 of Cao Bằng's report. */
export const PUBLISHED_YEARS: readonly PublishedYears[] = [
  single(DEPARTMENTS, "bang2-ha-tang", "infrastructure"),
  single(DEPARTMENTS, "bang3-ung-dung", "applications"),
  single(DEPARTMENTS, "bang4-trang-ttdt", "website"),
  single(DEPARTMENTS, "bang5-dvctt", "online-services"),
  single(DEPARTMENTS, "bang6-nhan-luc", "personnel"),
  single(DEPARTMENTS, "bang7-chinh-sach", "policy"),
  block("bang9-dieu-kien-san-sang", "readiness", {
    readiness: "Điều kiện sẵn sàng CQĐT",
    infrastructure: "Cơ sở hạ tầng",
    personnel: "Nhân lực",
    policy: "Chính sách",
  }),
  single(DISTRICTS, "bang10-ha-tang", "infrastructure"),
  single(DISTRICTS, "bang11-nhan-luc", "personnel"),
  single(DISTRICTS, "bang12-chinh-sach", "policy"),
  block("bang13-ket-qua", "results", {
    results: "Kết quả CQĐT",
    presence: "Hiện diện",
    interaction: "Tương tác",
    transaction: "Giao dịch",
    transformation: "Chuyển đổi",
  }),
  single(DISTRICTS, "bang14-hien-dien", "presence"),
  single(DISTRICTS, "bang15-tuong-tac", "interaction"),
  single(DISTRICTS, "bang16-giao-dich", "transaction"),
  single(DISTRICTS, "bang17-chuyen-doi", "transformation"),
];
