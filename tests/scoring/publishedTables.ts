import { readJoined } from "../data/readPublished";
import type { PublishedRow } from "../data/readPublished";

/** Which column of a published table prints what: an indicator's score, or a result. */
export interface PublishedTable {
  readonly rubric: string;
  /** Name of the table's file; the rubric's id when absent. */
  readonly file?: string;
  /** Files of other tables that print the scores, or some of them. */
  readonly scoresIn?: readonly string[];
  readonly unit: string;
  readonly scores: Readonly<Record<string, string>>;
  /** Column heading by criterion id. */
  readonly totals: Readonly<Record<string, string>>;
  readonly percents: Readonly<Record<string, string>>;
  readonly tiers: Readonly<Record<string, string>>;
  readonly ranks: Readonly<Record<string, string>>;
}

function bacKan(rubric: string, readiness: Readonly<Record<string, string>>): PublishedTable {
  const scores = {
    ...readiness,
    presence: "Hiện diện",
    interaction: "Tương tác",
    transaction: "Giao dịch",
    transformation: "Chuyển đổi",
  };
  return {
    rubric,
    unit: "Đơn vị",
    scores,
    totals: { readiness: "Tổng điểm Điều kiện sẵn sàng", results: "Tổng điểm Kết quả", total: "Tổng điểm" },
    percents: {
      ...Object.fromEntries(Object.entries(scores).map(([criterion, heading]) => [criterion, `% ${heading}`])),
      total: "% Tổng điểm",
    },
    tiers: { readiness: "Mức xếp loại Điều kiện sẵn sàng", results: "Mức xếp loại Kết quả" },
    ranks: { total: "Vị trí xếp hạng" },
  };
}

function bacGiang(
  rubric: string,
  unit: string,
  total: string,
  scores: Readonly<Record<string, string>>,
): PublishedTable {
  return { rubric, unit, scores, totals: { total }, percents: {}, tiers: { total: "Xếp loại" }, ranks: {} };
}

const BAC_GIANG_PORTALS = {
  introduction: "Thông tin giới thiệu: 6 điểm",
  news: "Tin tức, sự kiện: 10 điểm",
  dissemination: "Thông tin tuyên truyền, phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách: 8 điểm",
  direction: "Thông tin chỉ đạo điều hành: 15 điểm",
  strategy: "Thông tin chiến lược, định hướng, quy hoạch, kế hoạch phát triển: 12 điểm",
  "legal-documents": "Văn bản quy phạm pháp luật: 6 điểm",
  projects: "Thông tin về dự án, hạng mục đầu tư, đấu thầu mua sắm công: 10 điểm",
  "online-services": "Cung cấp dịch vụ công trực tuyến: 7 điểm",
  consultation: "Lấy ý kiến, góp ý của tổ chức, cá nhân: 5 điểm",
  "support-functions": "Chức năng hỗ trợ trên Cổng Thông tin điện tử: 10 điểm",
  "other-requirements": "Đảm bảo quy định khác: 6 điểm",
  "digital-transformation": "Chuyển đổi số: 5 điểm",
};

/** Hòa Bình prints an overall table and one for each block: three tables of the same units, each with ranks. */
function hoaBinh(rubric: string): readonly PublishedTable[] {
  const files = { readiness: `${rubric}-san-sang`, results: `${rubric}-ket-qua` };
  const common = {
    rubric,
    unit: "Đơn vị",
    scores: {
      infrastructure: "Cơ sở hạ tầng thông tin",
      personnel: "Nhân lực CNTT",
      policy: "Môi trường chính sách",
      presence: "Hiện diện",
      interaction: "Tương tác",
      transaction: "Giao dịch",
    },
    percents: {},
    tiers: {},
  };
  return [
    {
      ...common,
      file: `${rubric}-tong-the`,
      scoresIn: [files.readiness, files.results],
      totals: { readiness: "Điều kiện sẵn sàng", results: "Kết quả", total: "Tổng điểm" },
      ranks: { total: "Xếp hạng" },
    },
    ...(["readiness", "results"] as const).map((block): PublishedTable => ({
      ...common,
      file: files[block],
      scoresIn: [files[block === "readiness" ? "results" : "readiness"]],
      totals: { [block]: "Tổng điểm" },
      ranks: { [block]: "Xếp hạng" },
    })),
  ];
}

/** The published tables of the library's rubrics that print scores, or have them in another table. */
export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  {
    rubric: "cao-bang-2020-so",
    unit: "Đơn vị",
    scores: {
      infrastructure: "Hạ tầng kỹ thuật",
      applications: "Ứng dụng CNTT",
      website: "Cung cấp thông tin trên Trang TTĐT",
      "online-services": "Cung cấp DVCTT",
      personnel: "Nhân lực",
      policy: "Chính sách",
    },
    totals: { total: "Tổng điểm 2020" },
    percents: {},
    tiers: { total: "Mức xếp hạng" },
    ranks: { total: "Thứ tự xếp hạng 2020" },
  },
  {
    rubric: "cao-bang-2020-huyen",
    unit: "Đơn vị",
    scores: {
      infrastructure: "Cơ sở hạ tầng",
      personnel: "Nhân lực",
      policy: "Chính sách",
      presence: "Hiện diện",
      interaction: "Tương tác",
      transaction: "Giao dịch",
      transformation: "Chuyển đổi",
    },
    totals: { readiness: "Điều kiện sẵn sàng CQĐT", results: "Kết quả CQĐT", total: "Tổng điểm 2020" },
    percents: {},
    tiers: { total: "Mức xếp hạng" },
    ranks: { total: "Thứ tự xếp hạng 2020" },
  },
  bacKan("bac-kan-2020-tinh", {
    infrastructure: "Cơ sở hạ tầng thông tin",
    personnel: "Nhân lực CNTT",
    policy: "Môi trường chính sách CNTT",
  }),
  bacKan("bac-kan-2020-huyen", {
    infrastructure: "Cơ sở hạ tầng thông tin",
    personnel: "Nhân lực CNTT",
    policy: "Môi trường chính sách",
  }),
  bacKan("bac-kan-2020-xa", {
    infrastructure: "Cơ sở hạ tầng thông tin",
    personnel: "Nhân lực CNTT",
    policy: "Chính sách",
  }),
  bacGiang("bac-giang-2021-so-ung-dung", "Tiêu đề", "Chỉ số ứng dụng CNTT", {
    infrastructure: "Chỉ số Hạ tầng kỹ thuật",
    "internal-applications": "Chỉ số Ứng dụng nội bộ",
    "public-applications": "Chỉ số ứng dụng CNTT phục vụ dân và doanh nghiệp",
    security: "Chỉ số Đảm bảo An toàn an ninh thông tin",
    personnel: "Chỉ số Hạ tầng nhân lực",
    policy: "Chỉ số Môi trường chính sách",
  }),
  bacGiang("bac-giang-2021-huyen-ung-dung", "Tiêu đề", "Chỉ số ứng dụng CNTT", {
    infrastructure: "Chỉ số Hạ tầng kỹ thuật",
    "internal-applications": "Chỉ số Ứng dụng nội bộ",
    "public-applications": "Chỉ số ứng dụng CNTT phục vụ dân và doanh nghiệp",
    "commune-applications": "Chỉ số Ứng dụng CNTT tại cấp xã",
    security: "Chỉ số Đảm bảo An toàn an ninh thông tin",
    personnel: "Chỉ số Hạ tầng Nhân lực",
    policy: "Chỉ số Môi trường chính sách",
  }),
  bacGiang("bac-giang-2021-so-cong-ttdt", "Tiêu chí", "Tổng điểm", BAC_GIANG_PORTALS),
  bacGiang("bac-giang-2021-huyen-cong-ttdt", "Tiêu chí", "Tổng điểm", BAC_GIANG_PORTALS),
  ...hoaBinh("hoa-binh-2019-so"),
  ...hoaBinh("hoa-binh-2019-huyen"),
];

/** The rows of a table, with its scores. */
export function rowsOf(table: PublishedTable): readonly PublishedRow[] {
  return readJoined(fileOf(table), table.scoresIn ?? [], table.unit);
}

export function fileOf({ file, rubric }: PublishedTable): string {
  return file ?? rubric;
}
