import { lazyPart, Nothing } from "./shared/lazyPart";

// What is shown of a sheet that was read comes as one file, fetched while Excel starts and reads the sheet.

export const CheckPanel = lazyPart(() =>
  import(/* webpackChunkName: "sheet" */ "./check/CheckStep").then(({ CheckStep }) => CheckStep),
);

export const FillPanel = lazyPart(() =>
  import(/* webpackChunkName: "sheet" */ "./fill/FillStep").then(({ FillStep }) => FillStep),
);

export const HighlightPanel = lazyPart(() =>
  import(/* webpackChunkName: "sheet" */ "./highlight/HighlightStep").then(({ HighlightStep }) => HighlightStep),
);

export const StatusPanel = lazyPart(() =>
  import(/* webpackChunkName: "sheet" */ "./StatusLine").then(({ StatusLine }) => StatusLine),
);

export const UnitPanel = lazyPart(
  () => import(/* webpackChunkName: "sheet" */ "./unit/UnitCard").then(({ UnitCard }) => UnitCard),
  { notLoaded: Nothing },
);

export const EverythingPanel = lazyPart(
  () => import(/* webpackChunkName: "sheet" */ "./Everything").then(({ Everything }) => Everything),
  { notLoaded: Nothing },
);

export const FirstHintPanel = lazyPart(
  () => import(/* webpackChunkName: "sheet" */ "./FirstHint").then(({ FirstHint }) => FirstHint),
  { notLoaded: Nothing },
);

export const SuggestionPanel = lazyPart(
  () => import(/* webpackChunkName: "sheet" */ "./rubric/Suggestion").then(({ Suggestion }) => Suggestion),
  { notLoaded: Nothing },
);

export const ReentryHintPanel = lazyPart(
  () => import(/* webpackChunkName: "sheet" */ "./ReentryHint").then(({ ReentryHint }) => ReentryHint),
  { notLoaded: Nothing },
);

/** Fetches them all. */
export async function loadSheetParts(): Promise<void> {
  const parts = [
    CheckPanel,
    FillPanel,
    HighlightPanel,
    StatusPanel,
    UnitPanel,
    EverythingPanel,
    SuggestionPanel,
    ReentryHintPanel,
  ];
  await Promise.all(parts.map(({ preload }) => preload()));
}
