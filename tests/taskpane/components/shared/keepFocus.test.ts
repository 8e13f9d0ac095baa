/** @jest-environment jsdom */
import { keepFocus } from "../../../../src/taskpane/components/shared/keepFocus";

// jsdom draws nothing and knows no window that has the focus.
const DRAWN: DOMRectList = { length: 1, item: () => null, [Symbol.iterator]: () => [].values() };
HTMLElement.prototype.getClientRects = () => DRAWN;
document.hasFocus = () => true;

let stop: () => void;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no element ${id}.`);
  return found;
}

/** What has the keyboard once the changes before were noticed. */
async function focused(): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve));
  return document.activeElement === document.body ? "nothing" : (document.activeElement?.id ?? "");
}

/** As browsers do, which jsdom does not: an element that is disabled has the keyboard no longer. */
function disable(id: string): void {
  element(id).blur();
  element(id).setAttribute("disabled", "");
}

beforeEach(() => {
  document.body.innerHTML = `
    <div id="pane">
      <button id="tab">Tính điểm</button>
      <div id="step" role="tabpanel">
        <section id="preview">
          <div id="choices" role="group"><input id="points" /></div>
          <button id="fill">Điền kết quả</button>
        </section>
        <button id="next">Tiếp tục</button>
      </div>
    </div>`;
  stop = keepFocus(element("pane"), () => element("tab"));
});

afterEach(() => {
  stop();
});

test("a button that goes with its work leaves the keyboard in the part it stood in", async () => {
  element("fill").focus();
  element("fill").remove();
  expect(await focused()).toBe("preview");
});

test("where that part goes too, the next one around it gets the keyboard", async () => {
  element("points").focus();
  element("preview").remove();
  expect(await focused()).toBe("step");
});

test("where nothing around it is left, the fallback gets it", async () => {
  element("next").focus();
  element("step").remove();
  expect(await focused()).toBe("tab");
});

test("a control that is disabled while work is under way has the keyboard again once it is enabled", async () => {
  element("points").focus();
  disable("points");
  expect(await focused()).toBe("nothing");
  element("points").removeAttribute("disabled");
  expect(await focused()).toBe("points");
});

test("a disabled control that goes gives the keyboard to the part it stood in", async () => {
  element("points").focus();
  disable("points");
  await focused();
  element("points").remove();
  expect(await focused()).toBe("choices");
});

test("it does not take the keyboard back from where the user went meanwhile", async () => {
  element("points").focus();
  disable("points");
  element("next").focus();
  element("points").removeAttribute("disabled");
  expect(await focused()).toBe("next");
});

test("pressing beside all controls gives the keyboard up", async () => {
  element("fill").focus();
  element("pane").dispatchEvent(new Event("pointerdown", { bubbles: true }));
  element("fill").remove();
  expect(await focused()).toBe("nothing");
});

test("stopped, it moves nothing", async () => {
  stop();
  element("fill").focus();
  element("fill").remove();
  expect(await focused()).toBe("nothing");
});
