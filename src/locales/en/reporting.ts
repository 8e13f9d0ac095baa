import type { reporting as vi } from "../vi/reporting";

export const reporting: typeof vi = {};
