import type { functions as vi } from "../vi/functions";

export const functions: typeof vi = {};
