import { reading } from "./reading";
import { checking } from "./checking";
import { filling } from "./filling";
import { reporting } from "./reporting";
import { excel } from "./excel";
import { functions } from "./functions";
import { pane } from "./pane";
import type { Dictionary } from "../vi";

export const en: Dictionary = {
  reading,
  checking,
  filling,
  reporting,
  excel,
  functions,
  pane,
};
