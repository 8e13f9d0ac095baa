import type { Drawing, Shape } from "./drawing";
import { escapeMarkup } from "./escapeMarkup";

interface Said {
  readonly title: string;
  readonly altText: string;
}

/** A drawing as an SVG file: without styles, scripts, references or ids, and told to those who cannot see it. */
export function writeSvg(drawing: Drawing, { title, altText }: Said): string {
  const width = written(drawing.width);
  const height = written(drawing.height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(altText)}">` +
    `<title>${escapeMarkup(title)}</title>${drawing.shapes.map(writeShape).join("")}</svg>`
  );
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case "box": {
      const outline = shape.outline === null ? "" : ` stroke="${shape.outline}"`;
      return `<rect x="${written(shape.x)}" y="${written(shape.y)}" width="${written(shape.width)}" height="${written(shape.height)}" fill="${shape.fill}"${outline}/>`;
    }
    case "polygon": {
      const points = shape.points.map(({ x, y }) => `${written(x)},${written(y)}`).join(" ");
      return `<polygon points="${points}" fill="${shape.fill}" stroke="${shape.outline}" stroke-linejoin="round"/>`;
    }
    case "lines": {
      const path = shape.segments
        .map(({ x1, y1, x2, y2 }) => `M${written(x1)} ${written(y1)}L${written(x2)} ${written(y2)}`)
        .join("");
      return `<path d="${path}" fill="none" stroke="${shape.color}" stroke-width="${written(shape.width)}"/>`;
    }
    case "words":
      return (
        `<text x="${written(shape.x)}" y="${written(shape.baseline)}" text-anchor="${shape.anchor}" font-family="${escapeMarkup(shape.font)}" ` +
        `font-size="${written(shape.size)}"${shape.bold ? ' font-weight="bold"' : ""} fill="${shape.color}">${escapeMarkup(shape.text)}</text>`
      );
  }
}

function written(length: number): string {
  return String(Math.round(length * 100) / 100);
}
