import path from "node:path";
import { fileNamePart } from "../../../../src/taskpane/useCases/report/fileNamePart";
import { HOSTILE_TEXTS } from "../../../trust/hostileTexts";

test("a title stays as it is but for what a file's name may not hold", () => {
  expect(fileNamePart("Báo cáo xếp hạng sở, ngành năm 2020/2021: lần 1.2")).toBe(
    "Báo cáo xếp hạng sở, ngành năm 2020 2021  lần 1.2",
  );
});

test.each(HOSTILE_TEXTS.map((text) => text.slice(0, 60)))(
  "of %j a name is made that leads to no other folder",
  (text) => {
    const name = `${fileNamePart(text)}.docx`;
    expect([path.posix.basename(name), path.win32.basename(name)]).toEqual([name, name]);
    expect(path.win32.normalize(name)).toBe(name);
    expect(name).not.toMatch(/^\.(?!docx$)|[\p{Cc}\p{Cf}]/u);
  },
);
