import { makeStyles, type Theme } from "@fluentui/react-components";
import { type RefObject, useContext, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { PRINTED_LOOK, type ChartLook } from "../../../../reporting/charts/chartLook";
import { ThemeContext } from "../../shared/context";
import { HIGH_CONTRAST } from "../../shared/highContrast";
import { tonesOn } from "./chartTones";

/** Narrower than this no chart is read; wider, numbers are far from names. CSS pixels. */
const LEAST_WIDTH = 240;
const MOST_WIDTH = 600;
const FONT_SIZE = 12;
/** Segoe UI beside Times New Roman. */
const LETTER_WIDTH = 1.15;

/** Around a chart; where the system sets the colours, those that it takes: text, background, lines behind the marks. */
export const useChartGround = makeStyles({
  ground: {
    minWidth: 0,
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
  const theme = useContext(ThemeContext);
  const isForced = useSyncExternalStore(watchForcedColors, areColorsForced);
  const [look, setLook] = useState<ChartLook | null>(null);
  useLayoutEffect(() => {
    const element = ground.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const next = lookOf(element.clientWidth, isForced ? systemColors(element) : colorsOf(theme), isForced);
      setLook((known) => (known !== null && isSame(known, next) ? known : next));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [ground, theme, isForced]);
  return look;
}

interface Colors {
  readonly ink: string;
  readonly paper: string;
  readonly grid: string;
}

function lookOf(room: number, colors: Colors, isForced: boolean): ChartLook {
  return {
    ...colors,
    width: Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, room))),
    font: "Segoe UI, Arial, sans-serif",
    fontSize: FONT_SIZE,
    letterWidth: LETTER_WIDTH,
    between: PRINTED_LOOK.between,
    tones: tonesOn({ ...colors, isForced }),
  };
}

function colorsOf(theme: Theme): Colors {
  return {
    ink: theme.colorNeutralForeground1,
    paper: theme.colorNeutralBackground1,
    grid: theme.colorNeutralStroke2,
  };
}

function systemColors(element: HTMLElement): Colors {
  const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
  return {
    ink: hexOf(color) ?? PRINTED_LOOK.ink,
    paper: hexOf(backgroundColor) ?? PRINTED_LOOK.paper,
    grid: hexOf(borderTopColor) ?? PRINTED_LOOK.grid,
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
