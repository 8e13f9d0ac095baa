/** Record types of [MS-EMF] 2.1.1. */
const RECORD = {
  header: 1,
  polygon: 3,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  endOfFile: 14,
  setMapMode: 17,
  setBackgroundMode: 18,
  setTextAlign: 22,
  setTextColor: 24,
  moveTo: 27,
  select: 37,
  createPen: 38,
  createBrush: 39,
  rectangle: 43,
  lineTo: 54,
  createFont: 82,
  text: 84,
} as const;

const SIGNATURE = 0x464d4520;
const VERSION = 0x00010000;
const HEADER_BYTES = 108;
/** A reference screen of 96 pixels an inch. */
const SCREEN = { width: 1920, height: 960, millimetersWide: 508, millimetersHigh: 254 };
const HUNDREDTHS_OF_MM_PER_PIXEL = 2540 / 96;
/** LogFontPanose of [MS-EMF] 2.2.16. */
const FONT_BYTES = 320;
const NAME_OFFSET = 28;
const NAME_LENGTH = 31;
const BOLD = 700;
const REGULAR = 400;
const ANY_CHARACTERS = 1;
/** Where the text begins in its record, [MS-EMF] 2.3.5.8. */
const TEXT_OFFSET = 76;

/** Writes the records of a metafile one after another; lengths in logical units. Pens, brushes and fonts are made once. */
export class EmfRecords {
  private readonly written: Uint8Array[] = [];
  private readonly objects = new Map<string, number>();

  setMapMode(mode: number): void {
    this.write(RECORD.setMapMode, [mode]);
  }

  setWindow(width: number, height: number): void {
    this.write(RECORD.setWindowOrigin, [0, 0]);
    this.write(RECORD.setWindowExtent, [width, height]);
  }

  /** In pixels. */
  setViewport(width: number, height: number): void {
    this.write(RECORD.setViewportOrigin, [0, 0]);
    this.write(RECORD.setViewportExtent, [width, height]);
  }

  setBackgroundMode(mode: number): void {
    this.write(RECORD.setBackgroundMode, [mode]);
  }

  setTextAlign(align: number): void {
    this.write(RECORD.setTextAlign, [align]);
  }

  setTextColor(color: string): void {
    this.write(RECORD.setTextColor, [colorOf(color)]);
  }

  select(object: number): void {
    this.write(RECORD.select, [object]);
  }

  moveTo(x: number, y: number): void {
    this.write(RECORD.moveTo, [x, y]);
  }

  lineTo(x: number, y: number): void {
    this.write(RECORD.lineTo, [x, y]);
  }

  rectangle(left: number, top: number, right: number, bottom: number): void {
    this.write(RECORD.rectangle, [left, top, right, bottom]);
  }

  polygon(points: readonly (readonly [x: number, y: number])[]): void {
    const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const bounds = [Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down)];
    this.write(RECORD.polygon, [...bounds, points.length, ...points.flat()]);
  }

  pen(color: string, width: number): number {
    return this.object(`pen ${color} ${width}`, (handle) => {
      this.write(RECORD.createPen, [handle, 0, width, 0, colorOf(color)]);
    });
  }

  brush(color: string): number {
    return this.object(`brush ${color}`, (handle) => {
      this.write(RECORD.createBrush, [handle, 0, colorOf(color), 0]);
    });
  }

  font(name: string, size: number, bold: boolean): number {
    return this.object(`font ${name} ${size} ${String(bold)}`, (handle) => {
      const record = new DataView(new ArrayBuffer(4 + FONT_BYTES));
      record.setUint32(0, handle, true);
      record.setInt32(4, -size, true);
      record.setInt32(20, bold ? BOLD : REGULAR, true);
      record.setUint8(27, ANY_CHARACTERS);
      writeText(record, 4 + NAME_OFFSET, name.slice(0, NAME_LENGTH));
      this.writeBytes(RECORD.createFont, record);
    });
  }

  /** @param advances the way from each UTF-16 unit to the next */
  text(text: string, x: number, y: number, advances: readonly number[]): void {
    const advancesOffset = TEXT_OFFSET + 4 * Math.ceil(text.length / 2);
    const record = new DataView(new ArrayBuffer(advancesOffset - 8 + 4 * advances.length));
    const compatible = 1;
    record.setUint32(16, compatible, true);
    record.setFloat32(20, 1, true);
    record.setFloat32(24, 1, true);
    record.setInt32(28, x, true);
    record.setInt32(32, y, true);
    record.setUint32(36, text.length, true);
    record.setUint32(40, TEXT_OFFSET, true);
    record.setUint32(64, advancesOffset, true);
    writeText(record, TEXT_OFFSET - 8, text);
    advances.forEach((advance, index) => record.setUint32(advancesOffset - 8 + 4 * index, advance, true));
    this.writeBytes(RECORD.text, record);
  }

  /** The whole file, its picture so many pixels wide and high. */
  finish(width: number, height: number): Uint8Array {
    const endBytes = 20;
    this.write(RECORD.endOfFile, [0, 16, endBytes]);
    const size = this.written.reduce((sum, { length }) => sum + length, HEADER_BYTES);
    const file = new Uint8Array(size);
    file.set(this.header(size, width, height));
    let offset = HEADER_BYTES;
    for (const record of this.written) {
      file.set(record, offset);
      offset += record.length;
    }
    return file;
  }

  private header(size: number, width: number, height: number): Uint8Array {
    const header = new DataView(new ArrayBuffer(HEADER_BYTES));
    const frame = [width, height].map((pixels) => Math.round(pixels * HUNDREDTHS_OF_MM_PER_PIXEL));
    const { millimetersWide, millimetersHigh } = SCREEN;
    const bounds = [0, 0, width - 1, height - 1, 0, 0, ...frame];
    const counts = [SIGNATURE, VERSION, size, this.written.length + 1, this.objects.size + 1, 0, 0, 0];
    const screen = [SCREEN.width, SCREEN.height, millimetersWide, millimetersHigh, 0, 0, 0];
    const micrometers = [millimetersWide * 1000, millimetersHigh * 1000];
    [RECORD.header, HEADER_BYTES, ...bounds, ...counts, ...screen, ...micrometers].forEach((field, index) =>
      header.setInt32(4 * index, field, true),
    );
    return new Uint8Array(header.buffer);
  }

  private object(key: string, make: (handle: number) => void): number {
    const known = this.objects.get(key);
    if (known !== undefined) return known;
    const handle = this.objects.size + 1;
    this.objects.set(key, handle);
    make(handle);
    return handle;
  }

  private write(type: number, fields: readonly number[]): void {
    const record = new DataView(new ArrayBuffer(4 * fields.length));
    fields.forEach((field, index) => record.setInt32(4 * index, field, true));
    this.writeBytes(type, record);
  }

  private writeBytes(type: number, { buffer }: DataView<ArrayBuffer>): void {
    const record = new Uint8Array(8 + buffer.byteLength);
    const head = new DataView(record.buffer);
    head.setUint32(0, type, true);
    head.setUint32(4, record.length, true);
    record.set(new Uint8Array(buffer), 8);
    this.written.push(record);
  }
}

/** COLORREF: blue, green, red from the highest byte down. */
function colorOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return (blue << 16) | (green << 8) | red;
}

function writeText(record: DataView, offset: number, text: string): void {
  for (let index = 0; index < text.length; index += 1)
    record.setUint16(offset + 2 * index, text.charCodeAt(index), true);
}
