import MarkdownIt from "markdown-it";
import { anchorOf } from "./anchorOf";

export interface RenderedGuide {
  /** A whole page that needs `help.css` and `images/` beside it, and no script. */
  readonly html: string;
  /** The anchors of its headings, in order. */
  readonly anchors: readonly string[];
  /** Names, with ending, of the guides it links to. */
  readonly guides: readonly string[];
  /** Names, with ending, of the pictures in `images/` it shows. */
  readonly pictures: readonly string[];
}

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

const GUIDE_LINK = /^([\w-]+)\.md(#.*)?$/;
const PICTURE = /^images\/([\w-]+\.png)$/;
const ELSEWHERE = /^https?:/;
const VIETNAMESE_LETTER = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/i;

/**
 * A page of docs/ as a page of the shipped help. Links to other pages of docs/ lead to theirs; links to files that do not ship
 * become plain words.
 */
export function renderGuide(markdown: string): RenderedGuide {
  const renderer = new MarkdownIt({ html: false });
  const tokens = renderer.parse(markdown, {});
  const anchors = giveAnchors(tokens);
  const guides = new Set<string>();
  const pictures = new Set<string>();
  for (const { children } of tokens) {
    if (children === null) continue;
    leadLinks(children, guides);
    for (const image of children.filter(({ type }) => type === "image")) {
      const source = attributeOf(image, "src");
      const [, picture] = PICTURE.exec(source) ?? [];
      if (picture === undefined) throw new Error(`A guide shows only pictures of docs/images: ${source}`);
      pictures.add(picture);
      image.attrSet("loading", "lazy");
    }
  }
  for (const token of tokens) alignByClass(token);
  const { rules } = renderer.renderer;
  rules.table_open = () => '<div class="table" tabindex="0">\n<table>\n';
  rules.table_close = () => "</table>\n</div>\n";
  for (const kind of ["fence", "code_block"] as const) {
    const render = rules[kind];
    rules[kind] = (...given) => (render?.(...given) ?? "").replace("<pre>", '<pre tabindex="0">');
  }
  return {
    html: pageOf(titleOf(tokens), renderer.renderer.render(tokens, renderer.options, {})),
    anchors,
    guides: [...guides],
    pictures: [...pictures],
  };
}

/** The page's policy takes no style within the page: a cell's alignment becomes the class of its name. */
function alignByClass(token: Token): void {
  const [, alignment] = /^text-align:(\w+)$/.exec(attributeOf(token, "style")) ?? [];
  if (alignment === undefined) return;
  token.attrSet("class", alignment);
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
}

function pageOf(title: string, body: string): string {
  const language = VIETNAMESE_LETTER.test(title) ? "vi" : "en";
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <title>${new MarkdownIt().utils.escapeHtml(title)}</title>
    <link rel="icon" href="../icons/icon-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;
}

function titleOf(tokens: readonly Token[]): string {
  const opening = tokens.findIndex(({ tag }) => tag === "h1");
  const title = tokens[opening + 1];
  if (opening < 0 || title === undefined) throw new Error("A guide begins with a heading of the first level.");
  return textOf(title);
}

/** Gives every heading its anchor; a second one of the same words gets a number, as on GitHub. */
function giveAnchors(tokens: readonly Token[]): readonly string[] {
  const used = new Map<string, number>();
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== "heading_open" || inline === undefined) return [];
    const plain = anchorOf(textOf(inline));
    const count = used.get(plain) ?? 0;
    used.set(plain, count + 1);
    const anchor = count === 0 ? plain : `${plain}-${String(count)}`;
    token.attrSet("id", anchor);
    return [anchor];
  });
}

function textOf({ children, content }: Token): string {
  return children === null
    ? content
    : children.map((child) => (child.type === "softbreak" ? " " : child.content)).join("");
}

function leadLinks(children: Token[], guides: Set<string>): void {
  const isShipped: boolean[] = [];
  for (const child of children) {
    if (child.type === "link_open") {
      const target = attributeOf(child, "href");
      const [, name, anchor = ""] = GUIDE_LINK.exec(target) ?? [];
      if (name !== undefined) {
        guides.add(`${name}.md`);
        child.attrSet("href", `${name}.html${anchor}`);
      }
      isShipped.push(name !== undefined || target.startsWith("#") || ELSEWHERE.test(target));
      if (isShipped.at(-1) === false) asWords(child);
    } else if (child.type === "link_close" && isShipped.pop() === false) asWords(child);
  }
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

function asWords(link: Token): void {
  link.tag = "span";
  link.attrs = null;
}
