import type { reading as vi } from "../vi/reading";

export const reading: typeof vi = {};
