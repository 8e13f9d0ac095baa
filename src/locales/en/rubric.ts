import type { rubric as vi } from "../vi/rubric";

export const rubric: typeof vi = {};
