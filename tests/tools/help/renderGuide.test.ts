import { renderGuide } from "../../../tools/help/renderGuide";

test("headings get GitHub's anchors, and a second one of the same words a number", () => {
  const { html, anchors } = renderGuide("# Hướng dẫn\n\n### Vì sao ô hiện `#NAME?`?\n\n## Hàm\n\n## Hàm\n");
  expect(anchors).toEqual(["hướng-dẫn", "vì-sao-ô-hiện-name", "hàm", "hàm-1"]);
  expect(html).toContain('<h3 id="vì-sao-ô-hiện-name">');
});

test("the page says its language and its title, and allows no script", () => {
  expect(renderGuide("# Hướng dẫn").html).toContain('<html lang="vi">');
  const { html } = renderGuide("# User guide & more");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("<title>User guide &amp; more</title>");
  expect(html).not.toMatch(/script|style=/);
});

test("links lead to shipped guides and to the web; what does not ship becomes words", () => {
  const { html, guides } = renderGuide(
    "# Guide\n\n[a](other.md#part), [b](#guide), [c](../README.md), [d](https://example.org/)",
  );
  expect(guides).toEqual(["other.md"]);
  expect(html).toContain('<a href="other.html#part">a</a>, <a href="#guide">b</a>, <span>c</span>');
  expect(html).toContain('<a href="https://example.org/">d</a>');
});

test("pictures of docs/images are named; others are refused", () => {
  expect(renderGuide("# G\n\n![x](images/one.png)").pictures).toEqual(["one.png"]);
  expect(() => renderGuide("# G\n\n![x](https://example.org/one.png)")).toThrow(/only pictures of docs\/images/);
});

test("what stands in the markdown as HTML is shown, not obeyed", () => {
  expect(renderGuide("# G\n\n<img src=x onerror=alert(1)>").html).not.toContain("<img src=x");
});

test("what may be wider than the page scrolls in itself, by keyboard too", () => {
  expect(renderGuide("# G\n\n```sh\nnpx cqdt\n```").html).toContain(
    '<pre tabindex="0"><code class="language-sh">npx cqdt',
  );
  expect(renderGuide("# G\n\n    npx cqdt").html).toContain('<pre tabindex="0"><code>npx cqdt');
  expect(renderGuide("# G\n\n|a|\n|-|\n|b|").html).toContain('<div class="table" tabindex="0">');
});
