import type { Language } from "../locales";
import { documentWords } from "../locales/documentWords";
import { PRINTED_LOOK } from "../reporting/charts/chartLook";
import { drawChartPages } from "../reporting/charts/drawChart";
import type { Report, ReportChart, ReportPart, ReportSentence, ReportTable } from "../reporting/report/report";
import { writePackage } from "../xlsx/writePackage";
import type { Letter } from "./letter";
import { writeLetterhead, writeTitle } from "./letterhead";
import { lineCount } from "./lineCount";
import { HEADER_ID, packageParts } from "./packageParts";
import { writeSection, writingHeight, writingWidth, type Orientation } from "./page";
import { writeParagraph, writeParagraphOf } from "./paragraph";
import { PictureBook } from "./pictures/pictureBook";
import { writeSignature } from "./signature";
import { writeTable } from "./table/writeTable";

const TWIPS_PER_PIXEL = 15;
/** Twips around a picture and its title, beside the title's lines; under a picture that has a page to itself, those of a long title. */
const AROUND_PICTURE = 400;
const CAPTION = 1200;
/** Letters of a picture on a page that holds all of a report, in pixels: as large as there is room for. */
const PICTURE_LETTERS = [PRINTED_LOOK.fontSize, 12.5, 11, 10, 9];
/** A picture that is a little too high for its room is drawn smaller, not cut; smaller than this it goes to the next page. */
const SMALLEST = 0.6;
const ON_OWN_PAGE = 0.77;
/** Twips of a heading. */
const HEADING = 500;
/** Height of a line in heights of its letters. */
const LINE = 1.15;
const TWIPS_PER_POINT = 20;
/** Twips of what stands around a table beside its title's lines: room above the title and below the table. */
const AROUND_TABLE = 330;
/** Sizes in points, `after` the room below a paragraph: running text of 13 to 14, Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6. */
interface Sizes {
  readonly text: number;
  readonly after: number;
  /** The largest that letters of a table have. */
  readonly table: number;
  readonly notes: number;
}
const OF_MANY_PAGES: Sizes = { text: 14, after: 6, table: 13, notes: 12 };
const OF_ONE_PAGE: Sizes = { text: 13, after: 4, table: 11, notes: 11 };
/** Twips of a line of the stamp, and the room above it. */
const STAMP = 260;
const ABOVE_STAMP = 200;
/** First lines of paragraphs stand 1 cm in: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6. */
const FIRST_LINE = 567;

/** Writes a Word document piece by piece, in sections of upright and lying pages. */
export class DocxWriter {
  private readonly pictures = new PictureBook();
  private readonly written: string[] = [];
  private orientation: Orientation = "portrait";
  private sections = 0;
  /** Headings wait for what they lead to: they stand on the same page. */
  private waiting: string[] = [];
  /** Twips that are used of a page that holds all of a report; null: a report over many pages. */
  private used: number | null = null;

  constructor(private readonly language: Language) {}

  addLetterhead(report: Report, letter: Letter): void {
    this.put("portrait", writeLetterhead(letter, this.language));
    this.put("portrait", writeTitle(report.title, report.year, letter, this.language));
  }

  /** Goes on with the parts of a report. */
  addReport(report: Report): void {
    this.used = null;
    this.addParts(report, false);
  }

  /** A report on a page of its own, such as a unit's; its picture is drawn smaller, within reason, to stand on it. */
  addPage(report: Report): void {
    this.used = this.stampHeight(report);
    this.addParts(report, this.written.length > 0);
  }

  addSignature(letter: Letter): void {
    this.put("portrait", writeSignature(letter, this.language));
  }

  finish(title: string): Uint8Array {
    this.flushHeadings(this.orientation);
    const end = writeParagraph("", { size: 2, after: 0 });
    const body = this.written.join("") + end + writeSection(this.orientation, HEADER_ID, this.sections === 0);
    return writePackage(packageParts({ body, title, language: this.language, pictures: this.pictures.parts }));
  }

  private addParts({ parts, stamp }: Report, onNewPage: boolean): void {
    parts.forEach((part, index) => {
      this.addPart(part, onNewPage && index === 0);
    });
    this.put(this.orientation, writeParagraph(stamp, { italic: true, size: 11, before: 6 }));
  }

  private addPart(part: ReportPart, onNewPage: boolean): void {
    switch (part.kind) {
      case "heading": {
        const style = ({ 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const)[part.level];
        this.use(HEADING);
        this.waiting.push(writeParagraph(part.text, { style, onNewPage }));
        return;
      }
      case "sentences": {
        this.addSentences(part.sentences);
        return;
      }
      case "table": {
        this.addTable(part.table);
        return;
      }
      case "chart": {
        this.addChart(part.chart);
        return;
      }
    }
  }

  private addSentences(sentences: readonly ReportSentence[]): void {
    const { text: size, after } = this.sizes;
    for (const { text } of sentences) {
      this.use(linesHeight(text, size, FIRST_LINE) + after * TWIPS_PER_POINT);
      this.put("portrait", writeParagraph(text, { align: "justify", firstLine: FIRST_LINE, size, after }));
    }
  }

  private addTable(table: ReportTable): void {
    const { text: size, table: largest, notes: small } = this.sizes;
    const { orientation, markup, height } = writeTable(table, this.language, largest);
    const { notes } = documentWords(this.language);
    const legend =
      table.notes.length === 0
        ? ""
        : writeParagraph(notes, { bold: true, italic: true, size: small, before: 4, after: 0, keepNext: true }) +
          table.notes.map((note) => writeParagraph(`- ${note}`, { italic: true, size: small, after: 0 })).join("");
    const title = writeParagraph(table.title, { bold: true, align: "center", keepNext: true, before: 6, size });
    const noteHeights = (table.notes.length === 0 ? [] : [notes, ...table.notes]).map((text) =>
      linesHeight(text, small),
    );
    this.use(height + AROUND_TABLE + linesHeight(table.title, size) + noteHeights.reduce((sum, each) => sum + each, 0));
    this.put(orientation, title + markup + legend + writeParagraph("", { size: 6, after: 6 }));
  }

  private addChart(chart: ReportChart): void {
    const words = documentWords(this.language);
    const wholePage = (writingHeight("portrait") - CAPTION) / TWIPS_PER_PIXEL;
    const left = this.roomForPicture(chart) ?? wholePage;
    const smallest = this.used === null ? ON_OWN_PAGE : SMALLEST;
    const pages = this.drawPicture(chart, left, wholePage / smallest);
    pages.forEach((drawing, page) => {
      const title = pages.length === 1 ? chart.title : words.continued(chart.title, page + 1, pages.length);
      const room = left >= drawing.height * smallest ? left : wholePage;
      const scale = Math.min(1, room / drawing.height);
      const picture = this.pictures.add({ drawing, title, altText: chart.altText, scale });
      this.put(
        "portrait",
        writeParagraphOf(picture, { align: "center", keepNext: true, before: 6, after: 0 }) +
          writeParagraph(title, { bold: true, align: "center", before: 4, after: 8, size: this.sizes.text }),
      );
    });
  }

  /** Pixels that are left for a picture on a page that holds all of a report; null: a report over many pages. */
  private roomForPicture({ title }: ReportChart): number | null {
    if (this.used === null) return null;
    const caption = linesHeight(title, this.sizes.text) + AROUND_PICTURE;
    return (writingHeight("portrait") - this.used - caption) / TWIPS_PER_PIXEL;
  }

  /** With the largest letters at which it stands in its room; where even small ones do not help, as it is best read. */
  private drawPicture(chart: ReportChart, room: number, mostHeight: number): ReturnType<typeof drawChartPages> {
    const draw = (fontSize: number): ReturnType<typeof drawChartPages> =>
      drawChartPages(chart, this.language, { ...PRINTED_LOOK, fontSize }, mostHeight);
    const fits = ([drawing, ...others]: ReturnType<typeof drawChartPages>): boolean =>
      drawing !== undefined && others.length === 0 && drawing.height <= room;
    if (this.used === null) return draw(PRINTED_LOOK.fontSize);
    return PICTURE_LETTERS.map(draw).find(fits) ?? draw(PRINTED_LOOK.fontSize);
  }

  private stampHeight({ stamp }: Report): number {
    return lineCount(stamp, writingWidth("portrait") / 20, 11) * STAMP + ABOVE_STAMP;
  }

  private get sizes(): Sizes {
    return this.used === null ? OF_MANY_PAGES : OF_ONE_PAGE;
  }

  private use(height: number): void {
    if (this.used !== null) this.used += height;
  }

  private put(orientation: Orientation, markup: string): void {
    this.flushHeadings(orientation);
    this.written.push(markup);
  }

  private flushHeadings(orientation: Orientation): void {
    if (orientation !== this.orientation) {
      this.written.push(endSection(writeSection(this.orientation, HEADER_ID, this.sections === 0)));
      this.sections += 1;
      this.orientation = orientation;
    }
    this.written.push(...this.waiting);
    this.waiting = [];
  }
}

/** About how high a text stands across an upright page, in twips; `indent` as if of every line, for words that end a line early. */
function linesHeight(text: string, size: number, indent = 0): number {
  return lineCount(text, (writingWidth("portrait") - indent) / TWIPS_PER_POINT, size) * size * LINE * TWIPS_PER_POINT;
}

/** The paragraph that ends a section, as low as one can be. */
function endSection(properties: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
}
