import { readdirSync } from "node:fs";
import path from "node:path";
import { sampleFile, sampleTitle } from "../../../src/workbench/page/samples";

const FILES = readdirSync(path.join(__dirname, "..", "..", "..", "assets", "samples"));
const IDS = FILES.map((file) => path.basename(file, ".xlsx"));

test.each(["vi", "en"] as const)("every sample has a title of its own (%s)", (language) => {
  const titles = IDS.map((id) => sampleTitle(id, language));
  expect(new Set(titles).size).toBe(IDS.length);
  for (const [index, title] of titles.entries()) expect(title).not.toBe(IDS[index]);
});

test("documents are called by their name, scoreboards by their rubric's", () => {
  expect(sampleTitle("hoa-binh-2019-qd-2870", "vi")).toMatch(/^Hòa Bình: Quyết định số 2870/);
  expect(sampleTitle("bac-kan-2020-xa", "vi")).toMatch(/^Mức độ xây dựng Chính quyền điện tử của UBND các xã/);
});

test("names the files that there are", () => {
  expect(IDS.map(sampleFile)).toEqual(FILES);
});
