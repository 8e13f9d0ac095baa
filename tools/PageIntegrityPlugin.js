const { createHash } = require("node:crypto");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const REFERENCE = /<(?:script\b[^>]*?\ssrc|link\b[^>]*?\srel="stylesheet"[^>]*?\shref)="([^":]+)"/g;

/**
 * Subresource Integrity in the pages for what they name themselves and this build makes: scripts and styles of our own, and our
 * copy of Office.js. Parts that are loaded later carry it by webpack-subresource-integrity; what Office.js loads by itself cannot.
 */
module.exports = class PageIntegrityPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PageIntegrityPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "PageIntegrityPlugin", stage }, () => {
        for (const page of Object.keys(compilation.assets).filter((name) => name.endsWith(".html"))) {
          const text = compilation.assets[page].source().toString();
          const withIntegrity = text.replace(REFERENCE, (reference, file) => {
            const asset = compilation.getAsset(path.posix.join(path.posix.dirname(page), file));
            return asset === undefined ? reference : `${reference} integrity="${integrityOf(asset.source.buffer())}"`;
          });
          compilation.updateAsset(page, new sources.RawSource(withIntegrity));
        }
      });
    });
  }
};

function integrityOf(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
