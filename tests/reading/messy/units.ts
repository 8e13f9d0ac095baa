import type { Level } from "../../../src/rubric/rubric";

/** A unit's full name and other ways in which it is written. */
export interface KnownUnit {
  readonly name: string;
  readonly variants: readonly string[];
}

const DEPARTMENTS: readonly KnownUnit[] = [
  { name: "Sở Y tế", variants: [] },
  { name: "Sở Tư pháp", variants: [] },
  { name: "Sở Nội vụ", variants: [] },
  { name: "Sở Công Thương", variants: ["Sở Công thương"] },
  { name: "Sở Tài chính", variants: ["Sở TC"] },
  { name: "Sở Xây dựng", variants: ["Sở XD"] },
  { name: "Sở Giao thông vận tải", variants: ["Sở GTVT", "Sở Giao thông Vận tải", "Sở Giao thông - Vận tải"] },
  { name: "Sở Giáo dục và Đào tạo", variants: ["Sở GD&ĐT", "Sở Giáo dục & Đào tạo", "Sở GD-ĐT"] },
  { name: "Sở Kế hoạch và Đầu tư", variants: ["Sở KH&ĐT", "Sở Kế hoạch - Đầu tư", "Sở KHĐT"] },
  { name: "Sở Khoa học và Công nghệ", variants: ["Sở KH&CN", "Sở Khoa học - Công nghệ", "Sở KHCN"] },
  {
    name: "Sở Lao động - Thương binh và Xã hội",
    variants: ["Sở LĐ-TB&XH", "Sở Lao động, TB&XH", "Sở LĐTBXH", "Sở Lao động – Thương binh & Xã hội"],
  },
  {
    name: "Sở Nông nghiệp và Phát triển nông thôn",
    variants: ["Sở NN&PTNT", "Sở Nông nghiệp và PTNT", "Sở Nông nghiệp & PTNT"],
  },
  { name: "Sở Tài nguyên và Môi trường", variants: ["Sở TN&MT", "Sở Tài nguyên - Môi trường", "Sở TNMT"] },
  { name: "Sở Thông tin và Truyền thông", variants: ["Sở TT&TT", "Sở Thông tin - Truyền thông", "Sở TTTT"] },
  {
    name: "Sở Văn hóa, Thể thao và Du lịch",
    variants: ["Sở VH,TT&DL", "Sở VHTT&DL", "Sở Văn hóa - Thể thao - Du lịch"],
  },
  { name: "Văn phòng UBND tỉnh", variants: ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"] },
  { name: "Thanh tra tỉnh", variants: ["Thanh tra Tỉnh", "Thanh tra"] },
  { name: "Ban Dân tộc", variants: ["Ban Dân tộc tỉnh"] },
  { name: "Ban Quản lý Khu kinh tế", variants: ["Ban QL Khu kinh tế", "BQL Khu kinh tế", "Ban Quản lý khu Kinh tế"] },
];

const DISTRICT_PLACES = [
  "Hà Quảng",
  "Quảng Hòa",
  "Bảo Lạc",
  "Bảo Lâm",
  "Hòa An",
  "Nguyên Bình",
  "Thạch An",
  "Hạ Lang",
  "Trùng Khánh",
  "Ba Bể",
  "Bạch Thông",
  "Chợ Đồn",
  "Na Rì",
  "Ngân Sơn",
  "Pác Nặm",
];

const COMMUNE_PLACES = [
  "Tân Lập",
  "Tân Thành",
  "Tân Tiến",
  "Bình An",
  "Bình Yên",
  "Đông Hưng",
  "Đông Sơn",
  "Nam Cường",
  "Quảng Bạch",
  "Thượng Giáo",
  "Yên Dương",
  "Yên Thượng",
  "Phúc Lộc",
  "Hoàng Trĩ",
  "Cao Thượng",
  "Mỹ Phương",
  "Đồng Phúc",
  "Chu Hương",
];

/** Units of one level, far more than a sheet needs. */
export function unitsOf(level: Level): readonly KnownUnit[] {
  switch (level) {
    case "department":
      return DEPARTMENTS;
    case "district":
      return [
        ...DISTRICT_PLACES.map((place) => ({
          name: `Huyện ${place}`,
          variants: [`UBND huyện ${place}`, place, `H. ${place}`, `Ủy ban nhân dân huyện ${place}`],
        })),
        {
          name: "Thành phố Cao Sơn",
          variants: ["TP.Cao Sơn", "TP. Cao Sơn", "UBND thành phố Cao Sơn", "Tp Cao Sơn", "UBND TP Cao Sơn"],
        },
      ];
    case "commune":
      return [
        ...COMMUNE_PLACES.map((place) => ({
          name: `Xã ${place}`,
          variants: [`UBND xã ${place}`, place, `X. ${place}`],
        })),
        { name: "Thị trấn Chợ Mới", variants: ["TT. Chợ Mới", "UBND thị trấn Chợ Mới", "TT Chợ Mới"] },
        { name: "Phường Sông Hiến", variants: ["P. Sông Hiến", "UBND phường Sông Hiến", "P.Sông Hiến"] },
      ];
  }
}
