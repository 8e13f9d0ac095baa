import { reading } from "./reading";
import { checking } from "./checking";
import { filling } from "./filling";
import { reporting } from "./reporting";
import { excel } from "./excel";
import { functions } from "./functions";
import { pane } from "./pane";

/** Vietnamese is the source: its shape is the type of every dictionary. What the pane does not start with stands apart. */
export const vi = {
  reading,
  checking,
  filling,
  reporting,
  excel,
  functions,
  pane,
};

export type Dictionary = typeof vi;
