const fs = require("node:fs");
const { Compilation, WebpackError, sources } = require("webpack");

/**
 * Lets error values in a range reach our code; the metadata generator has no option for it. Its own
 * flag for data types goes: the pair crashes Excel LTSC 2021 (docs/adr/0022).
 */
function acceptErrors(metadata) {
  const completed = { ...metadata, allowErrorForDataTypeAny: true };
  delete completed.allowCustomDataForDataTypeAny;
  return completed;
}

/**
 * The metadata with the texts of another language. Ids, names, types and order stay as they are:
 * a formula typed in one language has to work in every other.
 */
function translate(metadata, translations) {
  const functions = pair(metadata.functions, (each) => each.id, translations, "function ").map(
    ([each, translation]) => ({
      ...each,
      description: text(translation.description, each.id),
      parameters: pair(
        each.parameters,
        (parameter) => parameter.name,
        translation.parameters ?? {},
        `parameter ${each.id}.`
      ).map(([parameter, { name, description }]) => ({
        ...parameter,
        name: text(name, `${each.id}.${parameter.name}`),
        description: text(description, `${each.id}.${parameter.name}`),
      })),
    })
  );
  return { ...metadata, functions };
}

/** Each item with its translation; `kind` begins the sentence's name for it. */
function pair(items, key, translations, kind) {
  const keys = items.map(key);
  const missing = keys.find((each) => !Object.hasOwn(translations, each));
  if (missing) throw new Error(`The ${kind}${missing} has no translation.`);
  const leftOver = Object.keys(translations).find((each) => !keys.includes(each));
  if (leftOver) throw new Error(`The ${kind}${leftOver} has a translation but does not exist.`);
  return items.map((item) => [item, translations[key(item)]]);
}

function text(value, owner) {
  if (!value) throw new Error(`The translation of ${owner} lacks a name or a description.`);
  return value;
}

/** Completes the functions.json of CustomFunctionsMetadataPlugin and adds its translation. */
class TranslatedMetadataPlugin {
  constructor({ input, translations, output }) {
    Object.assign(this, { input, translations, output });
  }

  apply(compiler) {
    const { name } = TranslatedMetadataPlugin;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.fileDependencies.add(this.translations);
        try {
          this.process(compilation);
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.translations}: ${error.message}`));
        }
      });
    });
  }

  process(compilation) {
    const asset = compilation.getAsset(this.input);
    // The generator has then reported the reason itself.
    if (!asset) return;
    const metadata = acceptErrors(JSON.parse(asset.source.source().toString()));
    const translations = JSON.parse(fs.readFileSync(this.translations, "utf8"));
    compilation.updateAsset(this.input, json(metadata));
    compilation.emitAsset(this.output, json(translate(metadata, translations)));
  }
}

function json(value) {
  return new sources.RawSource(JSON.stringify(value, null, 2) + "\n");
}

module.exports = { TranslatedMetadataPlugin, acceptErrors, translate };
