/** The properties that decide whether something is seen, read out or clicked; jsdom lays nothing out. */
const DECIDING = /(?<![-\w])(?:display|visibility|opacity|pointer-events)\s*:/;

/** What jsdom hands from an element to its children, with what holds where no style says otherwise. */
const INHERITED: ReadonlyMap<string, string> = new Map([
  ["visibility", "visible"],
  ["pointer-events", "auto"],
]);

/** The attributes by which jsdom's own style sheet tells elements of one name apart. */
const TELLING = ["hidden", "type", "open", "disabled"];

interface Declaring {
  readonly selector: string;
  /** The class, where the selector is nothing else. */
  readonly onlyClass: string | undefined;
  readonly value: string;
}

interface StyledRule {
  readonly selectorText: string;
  readonly style: CSSStyleDeclaration;
}

function isStyled(rule: object): rule is StyledRule {
  return "selectorText" in rule && "style" in rule;
}

/** The document's rules by the property they set, in their order; of rules for some media jsdom goes by none that the pane has. */
function readRules(sheets: readonly CSSStyleSheet[]): Map<string, Declaring[]> {
  const byProperty = new Map<string, Declaring[]>();
  for (const rule of sheets.flatMap(({ cssRules }) => [...cssRules])) {
    if (!isStyled(rule)) continue;
    const selector = rule.selectorText;
    const onlyClass = /^\.([\w-]+)$/.exec(selector)?.[1];
    for (const property of Array.from(rule.style)) {
      const known = byProperty.get(property) ?? [];
      known.push({ selector, onlyClass, value: rule.style.getPropertyValue(property) });
      byProperty.set(property, known);
    }
  }
  return byProperty;
}

function matches(element: Element, { selector, onlyClass }: Declaring): boolean {
  if (onlyClass !== undefined) return element.classList.contains(onlyClass);
  try {
    return element.matches(selector);
  } catch {
    return false; // jsdom's own answer to a selector that it cannot read
  }
}

/**
 * Replaces jsdom's `getComputedStyle`, which matches the element and all that hold it with every rule at every question for a
 * role or a name, by one that finds out the asked property alone. The answers are jsdom's own: by the element's own style, the
 * document's last matching rule, then jsdom's style sheet; pseudo-elements are unknown to both. Of the rules that the pane
 * inserts, those that decide nothing in jsdom are left out.
 */
export function computeStylesLazily(): void {
  const compute = window.getComputedStyle.bind(window);
  const unstyled = document.implementation.createHTMLDocument();
  const ofElements = new Map<string, CSSStyleDeclaration>();
  let rules: Map<string, Declaring[]> | undefined;

  const insertRule: unknown = Reflect.get(CSSStyleSheet.prototype, "insertRule");
  if (typeof insertRule !== "function") throw new Error("jsdom's style sheets take no rules");
  CSSStyleSheet.prototype.insertRule = function insertDeciding(this: CSSStyleSheet, rule, index) {
    if (!DECIDING.test(rule)) return this.cssRules.length;
    rules = undefined;
    return Number(Reflect.apply(insertRule, this, [rule, index]));
  };

  /** What jsdom's own style sheet says of such an element, wherever it stands. */
  function byItself(element: Element): CSSStyleDeclaration {
    const attributes = TELLING.filter((name) => element.hasAttribute(name));
    const key = [element.localName, ...attributes.map((name) => `${name}=${element.getAttribute(name)}`)].join(" ");
    const known = ofElements.get(key);
    if (known !== undefined) return known;
    const alike = unstyled.createElementNS(element.namespaceURI, element.localName);
    for (const name of attributes) alike.setAttribute(name, element.getAttribute(name) ?? "");
    const style = compute(alike);
    ofElements.set(key, style);
    return style;
  }

  function find(element: Element, property: string): string {
    const own = "style" in element ? (element as HTMLElement).style.getPropertyValue(property) : "";
    if (own !== "") return own;
    rules ??= readRules([...document.styleSheets]);
    const declaring = rules.get(property)?.findLast((rule) => matches(element, rule));
    if (declaring !== undefined) return declaring.value;
    const initial = INHERITED.get(property);
    if (initial === undefined) return byItself(element).getPropertyValue(property);
    return element.parentElement === null ? initial : find(element.parentElement, property);
  }

  window.getComputedStyle = (element) => {
    const style: unknown = Object.create(CSSStyleDeclaration.prototype, {
      getPropertyValue: { value: (property: string) => find(element, property) },
    });
    return style as CSSStyleDeclaration;
  };
}
