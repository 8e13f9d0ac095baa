const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date or date and time, as cells of type `d` hold it (ECMA-376 part 1, 18.18.11); null
 * when it is none. Before March 1900 Excel counts a 29 February 1900 that never was.
 */
export function dateSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date1904) return (date - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (date - Date.UTC(1899, 11, 30)) / DAY;
  return (days < 61 ? days - 1 : days) + time;
}
