import { dateSerial } from "../../../src/xlsx/opening/dateSerial";

test.each([
  ["2020-12-31", false, 44196],
  ["2020-12-31T12:00:00Z", false, 44196.5],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-02", true, 1],
  ["31/12/2020", false, null],
])("%s is day %p", (text, date1904, serial) => {
  expect(dateSerial(text, date1904)).toBe(serial);
});
