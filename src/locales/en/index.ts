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
import type { Dictionary } from "../vi";

export const en: Dictionary = {
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
