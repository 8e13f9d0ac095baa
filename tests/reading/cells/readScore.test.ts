import { readScore, scoreReader } from "../../../src/reading/cells/readScore";

const MARKS = { zero: ["---"], exempt: ["Không đánh giá"], notSubmitted: ["Không cung cấp số liệu"] };

test.each([
  [16.34, { kind: "number", points: 16.34 }],
  [0.1 + 0.2, { kind: "number", points: 0.1 + 0.2 }],
  [-1.5, { kind: "number", points: -1.5 }],
  [12345.678, { kind: "number", points: 12345.678 }],
  ["16,34", { kind: "number", points: 16.34 }],
  [null, { kind: "blank" }],
  ["", { kind: "blank" }],
  ["\u00a0", { kind: "blank" }],
  [" --- ", { kind: "mark", meaning: "zero", text: "---" }],
  ["Không đánh giá", { kind: "mark", meaning: "exempt", text: "Không đánh giá" }],
  ["I", { kind: "text", text: "I" }],
  ["45%", { kind: "text", text: "45%" }],
  ["9.06 45.30%", { kind: "number", points: 9.06 }],
  ["#N/A", { kind: "text", text: "#N/A" }],
  [true, { kind: "text", text: "TRUE" }],
])("a cell that holds %j is %j", (value, score) => {
  expect(readScore(value, MARKS)).toEqual(score);
  const read = scoreReader(MARKS);
  expect(read(value)).toEqual(score);
  expect(read(value)).toEqual(score);
});
