import { lazyPart } from "./shared/lazyPart";

/** The self-check, loaded when it is asked for. */
export const DiagnosisPanel = lazyPart(() =>
  import(/* webpackChunkName: "diagnosis" */ "./diagnosis/DiagnosisView").then(({ DiagnosisView }) => DiagnosisView),
);
