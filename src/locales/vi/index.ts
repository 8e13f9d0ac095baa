import { rubric } from "./rubric";
import { reading } from "./reading";
import { checking } from "./checking";
import { filling } from "./filling";
import { reporting } from "./reporting";
import { excel } from "./excel";
import { xlsx } from "./xlsx";
import { functions } from "./functions";
import { cli } from "./cli";
import { pane } from "./pane";
import { workbench } from "./workbench";

/** Vietnamese is the source: its shape is the type of every dictionary. */
export const vi = {
  rubric,
  reading,
  checking,
  filling,
  reporting,
  excel,
  xlsx,
  functions,
  cli,
  pane,
  workbench,
};

export type Dictionary = typeof vi;
