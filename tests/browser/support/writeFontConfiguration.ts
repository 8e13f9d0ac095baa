import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What stands in on Linux for the fonts of the page and the pane, and for the grid's: near their widths, and underlines show. */
const STAND_INS: readonly (readonly [family: string, standIn: string])[] = [
  ["Segoe UI", "Open Sans"],
  ["sans-serif", "Open Sans"],
  ["Roboto", "DejaVu Sans Condensed"],
  ["Arial", "DejaVu Sans Condensed"],
];

/**
 * Lets Chromium draw with the font that comes with it (Open Sans) and with the usual fonts of Linux. Gives the path of
 * fontconfig's file.
 *
 * @param folder where Chromium was unpacked, its fonts included
 */
export function writeFontConfiguration(folder: string): string {
  const aliases = STAND_INS.map(
    ([family, standIn]) => `
  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>${standIn}</string></edit>
  </match>`,
  ).join("");
  const file = path.join(folder, "cqdt-fonts.conf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, "fonts", "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, "fonts-cache")}</cachedir>${aliases}
</fontconfig>
`,
  );
  return file;
}
