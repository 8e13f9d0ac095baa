import { makeStyles, tokens, useThemeClassName } from "@fluentui/react-components";
import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { PRINTED_LOOK, type ChartLook } from "../../../../reporting/charts/chartLook";
import { HIGH_CONTRAST } from "../../shared/highContrast";
import { tonesOn } from "./chartTones";

/** Narrower than this no chart is read; wider, numbers are far from names. CSS pixels. */
const LEAST_WIDTH = 240;
const MOST_WIDTH = 600;
const FONT_SIZE = 12;
/** Segoe UI beside Times New Roman. */
const LETTER_WIDTH = 1.15;

/** The element whose colours a chart takes: text, background, and lines behind the marks. */
export const useChartGround = makeStyles({
  ground: {
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorNeutralStroke2,
    [HIGH_CONTRAST]: {
      forcedColorAdjust: "none",
      color: "CanvasText",
      backgroundColor: "Canvas",
      borderTopColor: "GrayText",
    },
  },
});

/** How charts are drawn in the pane: in its colours, letters and width; null until it is measured. */
export function useChartLook(ground: RefObject<HTMLElement | null>): ChartLook | null {
  const theme = useThemeClassName();
  const isForced = useSyncExternalStore(watchForcedColors, areColorsForced);
  const [look, setLook] = useState<ChartLook | null>(null);
  useLayoutEffect(() => {
    const element = ground.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const next = lookOf(element, isForced);
      setLook((known) => (known !== null && isSame(known, next) ? known : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [ground, theme, isForced]);
  return look;
}

function lookOf(element: HTMLElement, isForced: boolean): ChartLook {
  const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
  const ink = hexOf(color) ?? PRINTED_LOOK.ink;
  const paper = hexOf(backgroundColor) ?? PRINTED_LOOK.paper;
  return {
    width: Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, element.clientWidth))),
    font: "Segoe UI, Arial, sans-serif",
    fontSize: FONT_SIZE,
    letterWidth: LETTER_WIDTH,
    ink,
    paper,
    grid: hexOf(borderTopColor) ?? PRINTED_LOOK.grid,
    tones: tonesOn({ ink, paper, isForced }),
  };
}

function isSame(one: ChartLook, other: ChartLook): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A colour as browsers compute it, "rgb(36, 36, 36)", as "#242424"; null for what is no such colour. */
function hexOf(color: string): string | null {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1);
  return parts === undefined ? null : `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

const FORCED = "(forced-colors: active)";

function areColorsForced(): boolean {
  return window.matchMedia(FORCED).matches;
}

function watchForcedColors(listener: () => void): () => void {
  const query = window.matchMedia(FORCED);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
