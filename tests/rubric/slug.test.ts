import { ID_PATTERN } from "../../src/rubric/json/schema";
import { freeId, slugOf } from "../../src/rubric/slug";
import { fc } from "../support/properties";

test.each([
  ["Hạ tầng kỹ thuật (8 điểm)", "ha-tang-ky-thuat-8-diem"],
  ["Đ/gia mức độ “Giao dịch”", "d-gia-muc-do-giao-dich"],
  ["Nhân lực".normalize("NFD"), "nhan-luc"],
  ["2.1. Văn bản", "2-1-van-ban"],
  ["***", "tieu-chi"],
])("%s -> %s", (name, slug) => expect(slugOf(name)).toBe(slug));

test("a long name is cut at a word", () => {
  expect(slugOf("Thông tin chiến lược, định hướng, quy hoạch, kế hoạch phát triển")).toBe(
    "thong-tin-chien-luoc-dinh-huong-quy",
  );
});

test("any name gives an id that formulas take, and none twice", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 10 }), (names) => {
      const taken = new Set<string>();
      for (const name of names) {
        const id = freeId(slugOf(name), taken);
        expect(id).toMatch(ID_PATTERN);
        expect(taken).not.toContain(id);
        taken.add(id);
      }
    }),
  );
});
