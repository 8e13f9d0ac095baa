/** How a cell looks. Colours are `"#RRGGBB"`; null means automatic or none. */
export interface XlsxStyle {
  readonly numberFormat: string;
  readonly font: XlsxFont;
  readonly fill: string | null;
  readonly borders: XlsxBorders;
  /** `"left"`, `"center"`, `"right"` and so on; null: by the kind of value. */
  readonly horizontal: string | null;
  /** `"top"`, `"center"`, `"bottom"` and so on; null: bottom. */
  readonly vertical: string | null;
  readonly wrap: boolean;
  /** Degrees as the file says (0–180, 255: stacked). */
  readonly rotation: number;
}

export interface XlsxFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
}

export interface XlsxBorders {
  readonly left: XlsxBorder | null;
  readonly right: XlsxBorder | null;
  readonly top: XlsxBorder | null;
  readonly bottom: XlsxBorder | null;
}

export interface XlsxBorder {
  /** `"thin"`, `"medium"`, `"double"` and so on. */
  readonly style: string;
  readonly color: string | null;
}

/** Changes to a style; what is absent stays. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: Partial<XlsxFont>;
  readonly fill?: string | null;
  readonly borders?: Partial<XlsxBorders>;
  readonly horizontal?: string | null;
  readonly vertical?: string | null;
  readonly wrap?: boolean;
  /** Degrees as the file says (0–180, 255: stacked). */
  readonly rotation?: number;
}
