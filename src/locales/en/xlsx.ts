import type { xlsx as vi } from "../vi/xlsx";

export const xlsx: typeof vi = {};
