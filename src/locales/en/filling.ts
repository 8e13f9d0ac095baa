import type { filling as vi } from "../vi/filling";

export const filling: typeof vi = {};
