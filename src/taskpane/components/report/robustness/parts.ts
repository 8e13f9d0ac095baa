import { lazyPart } from "../../shared/lazyPart";

/** How firm the ranking of the sheet in view is, and which criterion decides it; nothing until a sheet is evaluated. */
export const Robustness = lazyPart(() =>
  import(/* webpackChunkName: "robustness" */ "./RobustnessView").then(({ RobustnessView }) => RobustnessView),
);

/** The sheet's results if some scores or minima were different; nothing until a sheet is evaluated. */
export const WhatIf = lazyPart(() =>
  import(/* webpackChunkName: "whatIf" */ "./WhatIfView").then(({ WhatIfView }) => WhatIfView),
);
