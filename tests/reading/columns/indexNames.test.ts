import { indexNames } from "../../../src/reading/columns/indexNames";
import type { Criterion } from "../../../src/rubric/rubric";

const TREE: Criterion = {
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "network", name: "Hạ tầng kỹ thuật CNTT" },
    { id: "use", name: "Ứng dụng CNTT trong hoạt động", aliases: ["Ứng dụng nội bộ"] },
    { id: "staff", name: "Nguồn nhân lực cho ứng dụng CNTT" },
    { id: "presence", name: "Mức độ hiện diện" },
  ],
};

function likeness(text: string, id: string): number {
  const index = indexNames(TREE);
  return index.similarities(text)[index.criteria.findIndex((criterion) => criterion.id === id)] ?? NaN;
}

test.each([
  ["Hạ tầng kỹ thuật CNTT", "network"],
  ["HẠ TẦNG KỸ THUẬT CNTT", "network"],
  ["Ứng dụng nội bộ".normalize("NFD"), "use"],
  ["Mức độ “Hiện diện”", "presence"],
])("%j is literally %s", (text, id) => {
  expect(likeness(text, id)).toBe(1);
});

test.each([
  ["Hạ tầng kỹ thuật công nghệ thông tin", "network"],
  ["Hiện diện", "presence"],
  ["Đ/giá mức độ hiện diện", "presence"],
  ["Nhóm tiêu chí: Ứng dụng nội bộ", "use"],
])("%j is %s apart from fillers and abbreviations", (text, id) => {
  expect(likeness(text, id)).toBe(0.97);
});

test.each([
  ["Nhân lực", "staff"],
  ["Hạ tầng kỹ thuât CNTT và thiết bị", "network"],
  ["Mức độ hiện diện (tính minh bạch)", "presence"],
  ["Mức độ hiệndiện", "presence"],
])("%j is likely %s and nothing else", (text, id) => {
  expect(likeness(text, id)).toBeGreaterThanOrEqual(0.6);
  expect(likeness(text, id)).toBeLessThan(0.97);
  for (const { id: other } of TREE.children ?? []) if (other !== id) expect(likeness(text, other)).toBeLessThan(0.6);
});

test.each(["", "Ghi chú", "Điểm", "Điểm cộng", "Kỹ", "Căn cứ thẩm định", "12"])("%j is like none", (text) => {
  for (const { id } of TREE.children ?? []) expect(likeness(text, id)).toBeLessThan(0.6);
});
