import { configure } from "@testing-library/react";

/** The properties that decide whether something is seen, read out or clicked; jsdom lays nothing out. */
const DECIDING = /(?<![-\w])(?:display|visibility|opacity|pointer-events)\s*:/;

/**
 * Readies jsdom for the whole pane; called outside the tests. It has no layout to scroll and no frames to wait for, and each
 * question for a role or a name matches every style rule with every element: rules that decide nothing there are left out.
 */
export function preparePane(): void {
  configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
  jest.setTimeout(120_000);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  window.requestAnimationFrame = (draw) => {
    draw(0);
    return 0;
  };
  const insertRule: unknown = Reflect.get(CSSStyleSheet.prototype, "insertRule");
  if (typeof insertRule !== "function") throw new Error("jsdom's style sheets take no rules");
  CSSStyleSheet.prototype.insertRule = function insertDeciding(this: CSSStyleSheet, rule, index) {
    return DECIDING.test(rule) ? Number(Reflect.apply(insertRule, this, [rule, index])) : this.cssRules.length;
  };
}
