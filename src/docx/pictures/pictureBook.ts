import type { Drawing } from "../../reporting/charts/drawing";
import { escapeMarkup } from "../../reporting/charts/escapeMarkup";
import { writeSvg } from "../../reporting/charts/writeSvg";
import { writeEmf } from "./writeEmf";

/** A part of the package that the document refers to; `target` within `word/`. */
interface PicturePart {
  readonly id: string;
  readonly target: string;
  readonly bytes: Uint8Array;
}

export interface Picture {
  readonly drawing: Drawing;
  readonly title: string;
  readonly altText: string;
  /** Of its own size. */
  readonly scale: number;
}

/** English Metric Units of a CSS pixel. */
const EMU = 9525;
const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/**
 * The pictures of a document: each as an SVG for programs that show one and as a metafile for the others (Word before 2016,
 * LibreOffice).
 */
export class PictureBook {
  readonly parts: PicturePart[] = [];
  private count = 0;

  /** The run of a picture in the line of text. */
  add({ drawing, title, altText, scale }: Picture): string {
    this.count += 1;
    const metafile = this.addPart("emf", writeEmf(drawing));
    const vector = this.addPart("svg", new TextEncoder().encode(writeSvg(drawing, { title, altText })));
    const size = `cx="${Math.round(drawing.width * scale * EMU)}" cy="${Math.round(drawing.height * scale * EMU)}"`;
    const name = `id="${this.count}" name="${escapeMarkup(title)}" descr="${escapeMarkup(altText)}"`;
    const blip =
      `<a:blip r:embed="${metafile}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
      `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vector}"/></a:ext></a:extLst></a:blip>`;
    return (
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name}/>` +
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
      `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
      `<pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
      `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    );
  }

  private addPart(extension: string, bytes: Uint8Array): string {
    const id = `${extension}${this.count}`;
    this.parts.push({ id, target: `media/chart${this.count}.${extension}`, bytes });
    return id;
  }
}
