import { usePaneState } from "./shared/context";
import { lazyPart, Nothing } from "./shared/lazyPart";

const LimitsNote = lazyPart(
  () => import(/* webpackChunkName: "limits" */ "./LimitsNote").then(({ LimitsNote: loaded }) => loaded),
  { notLoaded: Nothing },
);

/** The note on what this Excel lacks; an Excel that lacks nothing does not load it. */
export function LimitsPanel() {
  const isLimited = usePaneState(({ limits }) => limits.length > 0);
  return isLimited ? <LimitsNote /> : null;
}
