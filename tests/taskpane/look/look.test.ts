/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { openLook } from "../../../src/taskpane/look/look";

let systemIsDark: boolean;
let tellSystem: () => void;

/** What Excel tells of its theme from now on; the user comes back to the pane. */
function turnExcel(bodyBackgroundColor: string | null): void {
  Reflect.set(globalThis, "Office", {
    context: bodyBackgroundColor === null ? {} : { officeTheme: { bodyBackgroundColor } },
  });
  window.dispatchEvent(new Event("focus"));
}

function turnSystem(isDark: boolean): void {
  systemIsDark = isDark;
  tellSystem();
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeEach(() => {
  systemIsDark = false;
  window.matchMedia = () =>
    ({
      get matches() {
        return systemIsDark;
      },
      addEventListener: (_: string, listener: () => void) => {
        tellSystem = listener;
      },
    }) as unknown as MediaQueryList;
  turnExcel(null);
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("Excel's theme holds, whatever the system's, and is followed when the user comes back to the pane", async () => {
  turnExcel("#262626");
  const look = await openLook();
  expect(look.theme()).toBe(webDarkTheme);
  const told: boolean[] = [];
  look.subscribe(() => told.push(look.theme() === webDarkTheme));
  turnSystem(true);
  turnExcel("#ffffff");
  await settled();
  expect(look.theme()).toBe(webLightTheme);
  turnSystem(true);
  await settled();
  expect(look.theme()).toBe(webLightTheme);
  expect(told).toEqual([false]);
});

test("where Excel tells no theme the system's is followed", async () => {
  const look = await openLook();
  expect(look.theme()).toBe(webLightTheme);
  turnSystem(true);
  await settled();
  expect(look.theme()).toBe(webDarkTheme);
  turnSystem(false);
  await settled();
  expect(look.theme()).toBe(webLightTheme);
});

test("the page itself is told, so that what is drawn before the pane and beside it has the same colours", async () => {
  await openLook();
  expect(document.documentElement.dataset.theme).toBe("light");
  turnSystem(true);
  await settled();
  expect(document.documentElement.dataset.theme).toBe("dark");
});

test("who no longer listens is told nothing", async () => {
  const look = await openLook();
  const told: string[] = [];
  look.subscribe(() => told.push("changed"))();
  turnSystem(true);
  await settled();
  expect(told).toEqual([]);
});
