import { blockEdits } from "../../src/xlsx/blockEdits";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import { richXlsx } from "../support/richPackage";

test("blocks of a fill become cells that look like the table and show their values", () => {
  const opened = openXlsx(richXlsx());
  if (!opened.ok) throw new Error("not opened");
  const sheet = opened.value.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  const block = {
    row: 4,
    column: 7,
    contents: [[{ formula: '=CQDT.TIER("r",C4)' }], [{ formula: '=CQDT.TIER("r",C5)' }]],
    formatLikeColumn: 3,
    numberFormat: "0.00",
  };
  const edits = blockEdits(
    sheet,
    [block],
    new Map([
      ["G4", "Mức I"],
      ["G5", "KXH"],
    ]),
  );
  const saved = openXlsx(saveXlsx(opened.value, { sheets: [edits] }));
  if (!saved.ok) throw new Error("not saved");
  const after = saved.value.sheets[0];
  expect(after?.cells.at(4, 7)).toMatchObject({ value: "Mức I", formula: '=CQDT.TIER("r",C4)' });
  expect(after?.cells.at(5, 7)?.value).toBe("KXH");
  const look = saved.value.styles[after?.cells.at(4, 7)?.style ?? 0];
  expect(look).toEqual({ ...saved.value.styles[2], numberFormat: "0.00" });
  expect(after?.columns.find(({ first }) => first === 7)?.width).toBe(12);
});
