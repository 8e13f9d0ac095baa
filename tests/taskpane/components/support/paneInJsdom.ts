import { configure } from "@testing-library/react";
import { computeStylesLazily } from "./computeStylesLazily";
import { findLabelsById } from "./findLabelsById";

/** Readies jsdom for the whole pane; called outside the tests. It has no layout to scroll, no frames to wait for, no canvas. */
export function preparePane(): void {
  configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
  jest.setTimeout(120_000);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  window.requestAnimationFrame = (draw) => {
    draw(0);
    return 0;
  };
  computeStylesLazily();
  findLabelsById();
}
