import { isThemeDark } from "../../src/excel/theme";

function tell(officeTheme: unknown): void {
  Reflect.set(globalThis, "Office", { context: { officeTheme } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["Colorful", "#e6e6e6", false],
  ["White", "#FFFFFF", false],
  ["Dark Gray", "#666666", true],
  ["Black", "#262626", true],
])("the frame of %s (%s) is dark: %s", (_, bodyBackgroundColor, isDark) => {
  tell({ bodyBackgroundColor });
  expect(isThemeDark()).toBe(isDark);
});

test("the colour decides, not isDarkTheme, which some versions hand over as a colour", () => {
  tell({ bodyBackgroundColor: "#FFFFFF", isDarkTheme: "#000001" });
  expect(isThemeDark()).toBe(false);
});

test.each([[undefined], [{}], [{ bodyBackgroundColor: "blue" }]])(
  "where no theme is told (%p) it is not known",
  (told) => {
    tell(told);
    expect(isThemeDark()).toBeNull();
  },
);

test("an Excel that throws when it is asked tells none", () => {
  const context = {
    get officeTheme(): never {
      throw new TypeError("GetOfficeThemeInfo is not a function");
    },
  };
  Reflect.set(globalThis, "Office", { context });
  expect(isThemeDark()).toBeNull();
});

test("outside Office it is not known", () => {
  expect(isThemeDark()).toBeNull();
});
