/** Which column of a published table prints what: an indicator's score, or a result. */
export interface PublishedTable {
  readonly rubric: string;
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

/** The published overall tables of the library's rubrics; a table's file has the rubric's id as its name. */
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
];
