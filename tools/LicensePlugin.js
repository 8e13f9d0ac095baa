const { Compilation, sources } = require("webpack");
require("./register");
const { listLicenses, packageFolderOf } = require("./deployment/licenses");

/**
 * Adds a file with the licence of every package of which code is in the build: those whose modules are in a bundle, and those of
 * which files are copied. A package whose licence text is not found is an error of the build.
 */
module.exports = class LicensePlugin {
  /** `copied`: files of packages that are copied as they are; `filename`: of the list. */
  constructor({ filename, copied }) {
    this.filename = filename;
    this.copied = copied;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicensePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "LicensePlugin", stage }, () => {
        const files = [...bundledFiles(compilation), ...this.copied];
        const folders = new Set(files.map(packageFolderOf).filter((folder) => folder !== null));
        const text = listLicenses([...folders]);
        compilation.emitAsset(this.filename, new sources.RawSource(text));
      });
    });
  }
};

/** The source files of all modules that reached a chunk, those that webpack joined to others included. */
function bundledFiles(compilation) {
  const files = [];
  const add = (module) => {
    if (typeof module.resource === "string") files.push(module.resource);
    for (const joined of module.modules ?? []) add(joined);
  };
  for (const chunk of compilation.chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) add(module);
  }
  return files;
}
