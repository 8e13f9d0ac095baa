import { writeEmf } from "../../../src/docx/pictures/writeEmf";
import { PRINTED_LOOK } from "../../../src/reporting/charts/chartLook";
import { drawChart } from "../../../src/reporting/charts/drawChart";
import { CHART } from "../support";

interface EmfRecord {
  readonly type: number;
  readonly data: DataView;
}

/** Walks the records as [MS-EMF] lays them out: type, size, data. */
function recordsOf(file: Uint8Array): readonly EmfRecord[] {
  const records: EmfRecord[] = [];
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at < file.length;) {
    const size = view.getUint32(at + 4, true);
    expect(size % 4).toBe(0);
    records.push({ type: view.getUint32(at, true), data: new DataView(file.buffer, file.byteOffset + at, size) });
    at += size;
  }
  return records;
}

function textOf({ data }: EmfRecord): string {
  const length = data.getUint32(44, true);
  const offset = data.getUint32(48, true);
  return String.fromCharCode(...Array.from({ length }, (_, index) => data.getUint16(offset + 2 * index, true)));
}

describe("a drawing as a metafile", () => {
  const drawing = drawChart(CHART, "vi", PRINTED_LOOK);
  const file = writeEmf(drawing);
  const records = recordsOf(file);

  it("has a header that tells its size, its records and its objects, and an end", () => {
    const [header] = records;
    expect(header?.type).toBe(1);
    expect(header?.data.getUint32(40, true)).toBe(0x464d4520);
    expect(header?.data.getUint32(48, true)).toBe(file.length);
    expect(header?.data.getUint32(52, true)).toBe(records.length);
    const made = records.filter(({ type }) => [38, 39, 82].includes(type));
    expect(header?.data.getUint16(56, true)).toBe(made.length + 1);
    expect(made.map(({ data }) => data.getUint32(8, true))).toEqual(made.map((_, index) => index + 1));
    expect(records.at(-1)?.type).toBe(14);
  });

  it("is as large as the drawing, in hundredths of a millimetre", () => {
    expect(records[0]?.data.getInt32(32, true)).toBe(Math.round((drawing.width / 96) * 2540));
  });

  it("keeps every text as text, with an advance for each letter", () => {
    const texts = records.filter(({ type }) => type === 84);
    expect(texts.map(textOf)).toEqual(drawing.shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : [])));
    for (const { data } of texts) {
      expect(data.getUint32(72, true) + 4 * data.getUint32(44, true)).toBe(data.byteLength);
    }
  });

  it("draws a pie's slices as polygons with all their corners", () => {
    const pie = drawChart({ ...CHART, kind: "shares" }, "vi", PRINTED_LOOK);
    const slices = pie.shapes.flatMap((shape) => (shape.kind === "polygon" ? [shape.points.length] : []));
    const polygons = recordsOf(writeEmf(pie)).filter(({ type }) => type === 3);
    expect(slices.length).toBeGreaterThan(0);
    expect(polygons.map(({ data }) => data.getUint32(24, true))).toEqual(slices);
    for (const { data } of polygons) expect(data.byteLength).toBe(28 + 8 * data.getUint32(24, true));
  });

  it("draws as many boxes as the drawing has", () => {
    expect(records.filter(({ type }) => type === 43)).toHaveLength(
      drawing.shapes.filter(({ kind }) => kind === "box").length,
    );
  });
});
