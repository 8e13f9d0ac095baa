const { Compilation, sources } = require("webpack");
require("./register");
const { LANGUAGES } = require("../src/locales");
const { makeFunctionMetadata } = require("./functionMetadata");

/** Adds `functions.<language>.json`, made from src/functions/functions.ts and the dictionaries, to a build. */
module.exports = class FunctionMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionMetadataPlugin", stage }, () => {
        for (const language of LANGUAGES) {
          const text = `${JSON.stringify(makeFunctionMetadata(language), null, 2)}\n`;
          compilation.emitAsset(`functions.${language}.json`, new sources.RawSource(text));
        }
      });
    });
  }
};
