import { crc32 } from "../../../src/xlsx/package/crc32";

test("the checksum of the digits 1 to 9 is the one every CRC-32 gives", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
