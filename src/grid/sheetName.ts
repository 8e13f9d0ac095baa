/** By which Excel tells the names of sheets apart: case and Unicode form make no difference. */
export function sheetNameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
