/**
 * Whether Excel's own theme (File > Account > Office Theme) is a dark one; `null` where Excel does not tell, as on the web.
 * The colour of the frame decides: `isDarkTheme` is no boolean in every version that has it.
 */
export function isThemeDark(): boolean | null {
  const background = themeBackground();
  return background === null ? null : luminance(background) < EQUAL_CONTRAST;
}

/**
 * Calls `onChange` whenever the theme may have changed: Excel tells task panes no event of it (only Outlook has
 * `OfficeThemeChanged`), so it is asked again when the user comes back to the pane. The result stops it.
 */
export function watchTheme(onChange: () => void): () => void {
  const ask = (): void => {
    if (!document.hidden) onChange();
  };
  window.addEventListener("focus", ask);
  document.addEventListener("visibilitychange", ask);
  return () => {
    window.removeEventListener("focus", ask);
    document.removeEventListener("visibilitychange", ask);
  };
}

/** The luminance on which white and black text contrast equally (WCAG 2: 1.05 / (L + 0.05) = (L + 0.05) / 0.05). */
const EQUAL_CONTRAST = Math.sqrt(1.05 * 0.05) - 0.05;

const HEXADECIMAL = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Red, green and blue as shares 0–1. */
type Color = readonly [red: number, green: number, blue: number];

function themeBackground(): Color | null {
  const parts = HEXADECIMAL.exec(toldTheme()?.bodyBackgroundColor ?? "");
  if (parts === null) return null;
  const [, red = "", green = "", blue = ""] = parts;
  return [shareOf(red), shareOf(green), shareOf(blue)];
}

/** Asking an Excel that has no theme to tell gives nothing, or throws inside Office.js: that is its way to say so. */
function toldTheme(): Partial<Office.OfficeTheme> | undefined {
  if (typeof Office === "undefined") return undefined;
  try {
    const { officeTheme }: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
    return officeTheme;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function shareOf(hexadecimal: string): number {
  return parseInt(hexadecimal, 16) / 255;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance([red, green, blue]: Color): number {
  const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
