import { judgeUnits, matchUnit, matchUnits } from "../../../src/reading/units/matchUnit";

const DEPARTMENTS = [
  { name: "Sở Lao động - Thương binh và Xã hội" },
  { name: "Sở Văn hóa, Thể thao và Du lịch" },
  { name: "Sở Nông nghiệp và Phát triển nông thôn" },
  { name: "Sở Kế hoạch và Đầu tư" },
  { name: "Sở Giao thông vận tải" },
  { name: "Sở Thông tin và Truyền thông" },
  { name: "Sở Y tế" },
  { name: "Văn phòng UBND tỉnh" },
  { name: "Ban Quản lý Khu kinh tế tỉnh" },
  { name: "Ban Dân tộc", aliases: ["Ban DT"] },
];

const PLACES = [
  { name: "Thành phố Cao Bằng" },
  { name: "Huyện Bảo Lâm" },
  { name: "Huyện Bảo Lạc" },
  { name: "Huyện Hòa An" },
];

test.each([
  ["Sở Lao động, TB&XH", "Sở Lao động - Thương binh và Xã hội"],
  ["Sở Lao động-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
  ["Sở LĐTB&XH", "Sở Lao động - Thương binh và Xã hội"],
  ["Sở Lao động Thương binh Xã hội", "Sở Lao động - Thương binh và Xã hội"],
  ["Sở Văn hóa, TT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["Sở Kế hoạch - Đầu tư", "Sở Kế hoạch và Đầu tư"],
  ["SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Sở Kế hoạch và Đầu tư"],
  ["Sở Giao thông - Vận tải", "Sở Giao thông vận tải"],
  ["Sở GTVT", "Sở Giao thông vận tải"],
  ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
  ["Sở y tế".normalize("NFD"), "Sở Y tế"],
  ["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
  ["Ban QL KKT", "Ban Quản lý Khu kinh tế tỉnh"],
  ["Ban Quản lý khu kinh tế", "Ban Quản lý Khu kinh tế tỉnh"],
  ["Ban Dân tộc tỉnh", "Ban Dân tộc"],
  ["Ban DT", "Ban Dân tộc"],
])("%s is %s", (name, expected) => {
  expect(matchUnit(name, DEPARTMENTS)).toBe(expected);
});

test.each([
  ["TP.Cao Bằng", "Thành phố Cao Bằng"],
  ["TP. Cao Bằng", "Thành phố Cao Bằng"],
  ["UBND Thành phố Cao Bằng", "Thành phố Cao Bằng"],
  ["Ủy ban nhân dân huyện Bảo Lạc", "Huyện Bảo Lạc"],
  ["H. Bảo Lâm", "Huyện Bảo Lâm"],
  ["Hoà An", "Huyện Hòa An"],
])("%s is %s", (name, expected) => {
  expect(matchUnit(name, PLACES)).toBe(expected);
});

test.each(["Sở", "Sở Ngoại vụ", "Sở T", "Thanh tra tỉnh", "Sở Y té khác", "Ban Quản lý các Khu công nghiệp", ""])(
  "%j is on no roster",
  (name) => {
    expect(matchUnit(name, DEPARTMENTS)).toBeNull();
  },
);

test("a place of another kind is another unit", () => {
  expect(matchUnit("Thị trấn Bảo Lâm", PLACES)).toBeNull();
});

test("a name that two units would do for is given to neither", () => {
  const roster = [{ name: "Xã Yên Mỹ" }, { name: "Xã Yên Mỵ" }, { name: "Phường Minh Khai" }, { name: "Xã Minh Khai" }];
  expect(matchUnits(["Xã Yên Mỹ", "Xã Yên My", "Minh Khai"], roster)).toEqual(["Xã Yên Mỹ", null, null]);
});

test("a unit listed twice is the same unit twice, a guess is made once", () => {
  expect(matchUnits(["Sở Y tế", "Sở  y tế", "Sở GTVT", "Sở G.T.V.T"], DEPARTMENTS)).toEqual([
    "Sở Y tế",
    "Sở Y tế",
    "Sở Giao thông vận tải",
    null,
  ]);
});

test("without a roster nothing is matched", () => {
  expect(matchUnits(["Sở Y tế"], [])).toEqual([null]);
});

test.each([
  ["Sở Kế h0ạch và Đầầu tư", "Sở Kế hoạch và Đầu tư"],
  ["Sở Thông tin và ruyền thông", "Sở Thông tin và Truyền thông"],
  ["Sở Giaothông vận tải", "Sở Giao thông vận tải"],
])("%s is %s misspelt", (name, expected) => {
  const [match] = judgeUnits([name], DEPARTMENTS);
  expect(match?.rosterName).toBe(expected);
  expect(match?.confidence).toBeLessThan(0.97);
});

test("a name that another letter makes another name is only suggested, unless the user says what it is", () => {
  const roster = PLACES.filter(({ name }) => name !== "Huyện Bảo Lâm");
  const name = "Huyện Bảo Lâm";
  expect(judgeUnits([name], roster)).toMatchObject([{ rosterName: null, suggestion: "Huyện Bảo Lạc" }]);
  expect(judgeUnits([name], roster, { [name]: "Huyện Bảo Lạc" })).toMatchObject([{ rosterName: "Huyện Bảo Lạc" }]);
  expect(judgeUnits([name], roster, { [name]: null })).toEqual([{ rosterName: null, confidence: 1, suggestion: null }]);
  expect(judgeUnits([name], PLACES, { [name]: "Huyện đã bỏ" })).toMatchObject([{ rosterName: "Huyện Bảo Lâm" }]);
});

test("diacritics that exclude each other are only suggested, missing ones are not missed", () => {
  expect(judgeUnits(["Huyện Hoa An", "Huyện Hóa An"], PLACES)).toMatchObject([
    { rosterName: "Huyện Hòa An" },
    { rosterName: null, suggestion: "Huyện Hòa An" },
  ]);
});

test("all names together decide: a misspelt name gets the unit that no other row bears more surely", () => {
  const roster = [{ name: "Sở Kế hoạch và Đầu tư" }, { name: "Sở Khoa học và Công nghệ" }];
  expect(matchUnits(["Sở KH&ĐT", "Sở Khoa hoc va Cônq nghệ"], roster)).toEqual([
    "Sở Kế hoạch và Đầu tư",
    "Sở Khoa học và Công nghệ",
  ]);
});
