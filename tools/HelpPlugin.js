const { readFileSync } = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");
require("./register");
const { collectGuides } = require("./help/collectGuides");

const DOCS = path.join(__dirname, "..", "docs");
const STYLES = path.join(__dirname, "..", "assets", "help", "help.css");

/** Adds `help/` to a build: the guides of docs/ as pages, their pictures and their looks. */
module.exports = class HelpPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.contextDependencies.add(DOCS);
      compilation.fileDependencies.add(STYLES);
      compilation.hooks.processAssets.tap({ name: "HelpPlugin", stage }, () => {
        const emit = (name, content) => compilation.emitAsset(`help/${name}`, new sources.RawSource(content));
        const guides = collectGuides((name) => readFileSync(path.join(DOCS, name), "utf8"));
        const pictures = new Set([...guides.values()].flatMap((guide) => guide.pictures));
        for (const [name, { html }] of guides) emit(name.replace(/\.md$/, ".html"), html);
        for (const picture of pictures) emit(`images/${picture}`, readFileSync(path.join(DOCS, "images", picture)));
        emit("help.css", readFileSync(STYLES, "utf8"));
      });
    });
  }
};
