import type { Language } from "../locales";
import { documentWords } from "../locales/documentWords";
import { PRINTED_LOOK } from "../reporting/charts/chartLook";
import { drawChartPages } from "../reporting/charts/drawChart";
import type { Report, ReportChart, ReportPart } from "../reporting/report/report";
import type { Steps } from "../steps/steps";
import { writePackage } from "../xlsx/package/writePackage";
import { writePackageInSteps } from "../xlsx/package/writePackageInSteps";
import { fitPage } from "./fitPage";
import type { Letter } from "./letter";
import { writeLetterhead, writeTitle } from "./letterhead";
import { HEADER_ID, packageParts } from "./packageParts";
import { writeSection, writingHeight, type Orientation } from "./page";
import { writeParagraph } from "./paragraph";
import { writeHeading } from "./parts/writeHeading";
import { TWIPS_PER_PIXEL, writePicture } from "./parts/writePicture";
import { writeSentences } from "./parts/writeSentences";
import { writeStamp } from "./parts/writeStamp";
import { writeTitledTable } from "./parts/writeTitledTable";
import type { WrittenPart } from "./parts/writtenPart";
import { PictureBook } from "./pictures/pictureBook";
import { writeSignature } from "./signature";
import { OF_MANY_PAGES, type Sizes } from "./sizes";

/** Twips under a picture that has a page to itself: those of a long title. */
const CAPTION = 1200;
/** A picture that is a little too high for a page is drawn smaller, not cut. */
const SMALLEST = 0.77;

/** Writes a Word document piece by piece, in sections of upright and lying pages. */
export class DocxWriter {
  private readonly pictures = new PictureBook();
  private readonly written: string[] = [];
  private orientation: Orientation = "portrait";
  private sections = 0;
  /** Headings wait for what they lead to: they stand on the same page. */
  private waiting: string[] = [];

  constructor(private readonly language: Language) {}

  addLetterhead(report: Report, letter: Letter): void {
    this.put("portrait", writeLetterhead(letter, this.language));
    this.put("portrait", writeTitle(report.title, report.year, letter, this.language));
  }

  /** Goes on with the parts of a report. */
  addReport(report: Report): void {
    this.addParts(report, OF_MANY_PAGES, false);
  }

  /** A report on a page of its own, such as a unit's, in letters that let it stand there. */
  addPage(report: Report): void {
    this.addParts(report, fitPage(report), this.written.length > 0);
  }

  addSignature(letter: Letter): void {
    this.put("portrait", writeSignature(letter, this.language));
  }

  finish(title: string): Uint8Array {
    return writePackage(this.parts(title));
  }

  /** Each step tells the share (0–1) that is done. */
  finishInSteps(title: string): Steps<Uint8Array, number> {
    return writePackageInSteps(this.parts(title));
  }

  private parts(title: string): ReadonlyMap<string, Uint8Array> {
    this.flushHeadings(this.orientation);
    const end = writeParagraph("", { size: 2, after: 0 });
    const body = this.written.join("") + end + writeSection(this.orientation, HEADER_ID, this.sections === 0);
    return packageParts({ body, title, language: this.language, pictures: this.pictures.parts });
  }

  private addParts({ parts, stamp }: Report, sizes: Sizes, onNewPage: boolean): void {
    parts.forEach((part, index) => {
      this.addPart(part, sizes, onNewPage && index === 0);
    });
    this.put(this.orientation, writeStamp(stamp, sizes).write());
  }

  private addPart(part: ReportPart, sizes: Sizes, onNewPage: boolean): void {
    switch (part.kind) {
      case "heading": {
        this.waiting.push(writeHeading(part, onNewPage).write());
        return;
      }
      case "sentences": {
        this.putPart(writeSentences(part.sentences, sizes));
        return;
      }
      case "table": {
        this.putPart(writeTitledTable(part.table, this.language, sizes));
        return;
      }
      case "chart": {
        this.addChart(part.chart, sizes);
        return;
      }
    }
  }

  private addChart(chart: ReportChart, sizes: Sizes): void {
    const words = documentWords(this.language);
    const room = (writingHeight("portrait") - CAPTION) / TWIPS_PER_PIXEL;
    const look = { ...PRINTED_LOOK, ...sizes.picture };
    const drawings = drawChartPages(chart, this.language, look, room / SMALLEST);
    drawings.forEach((drawing, page) => {
      const title = drawings.length === 1 ? chart.title : words.continued(chart.title, page + 1, drawings.length);
      const scale = Math.min(1, room / drawing.height);
      const picture = { drawing, title, altText: chart.altText, scale };
      this.put("portrait", writePicture(picture, this.pictures, sizes));
    });
  }

  private putPart({ orientation, write }: WrittenPart): void {
    this.put(orientation, write());
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

/** The paragraph that ends a section, as low as one can be. */
function endSection(properties: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`;
}
