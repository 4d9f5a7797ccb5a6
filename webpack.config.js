const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { adaptManifest, chooseEnvironment } = require("./build/environment.js");
const { contentSecurityPolicy } = require("./build/contentSecurityPolicy.js");
const { licenses } = require("./build/licenses.js");
const { TranslatedMetadataPlugin } = require("./build/metadata.js");
const { slimData } = require("./build/slimData.js");

const fromRoot = (...names) => path.join(__dirname, ...names);

// The builds share dist/, and each may clean away only its own files.
const isFunctionsFile = (name) => /^functions\./.test(name);
const isWorkerFile = (name) => /^invoices\./.test(name);

module.exports = async (env, { mode = "production" }) => {
  const environment = chooseEnvironment(mode, process.env);
  const page = pageBuild(mode, environment);
  if (env.serve) page.devServer = await devServer();
  return [functionsBuild(mode, environment), workerBuild(mode, environment), page];
};

/** The worker that reads invoice lines beside the page: one file, which loads nothing else. */
function workerBuild(mode, environment) {
  const shared = sharedOptions("worker", mode, environment);
  return {
    ...shared,
    target: ["webworker", "es2020"],
    entry: { invoices: fromRoot("src/invoices/pane/invoiceWorker.ts") },
    output: {
      ...shared.output,
      clean: { keep: (name) => !isWorkerFile(name) },
    },
  };
}

/** The custom functions alone, so that they run in any JavaScript engine that has Excel's registry. */
function functionsBuild(mode, environment) {
  const shared = sharedOptions("functions", mode, environment);
  return {
    ...shared,
    target: "es2020",
    node: false,
    entry: { functions: fromRoot("src/functions/functions.ts") },
    output: {
      ...shared.output,
      chunkFormat: false,
      clean: { keep: (name) => !isFunctionsFile(name) },
    },
    module: {
      rules: [
        ...shared.module.rules,
        { test: /decimal\.m?js$/, loader: fromRoot("build/slimDecimal.js") },
        ...slimData,
      ],
    },
    plugins: [
      new DefinePlugin({ "BUILD.version": JSON.stringify(environment.version) }),
      new CustomFunctionsMetadataPlugin({
        input: fromRoot("src/functions/functions.ts"),
        output: "functions.json",
      }),
      new TranslatedMetadataPlugin({
        input: "functions.json",
        translations: fromRoot("src/words/functions.sv.json"),
        output: "functions.sv.json",
      }),
    ],
  };
}

/** The one page of the shared runtime: ribbon commands at once, the pane's code when it is shown. */
function pageBuild(mode, environment) {
  const shared = sharedOptions("page", mode, environment);
  return {
    ...shared,
    target: ["web", "es2020"],
    entry: {
      commands: fromRoot("src/commands/commands.ts"),
      // Loaded after the commands, so their modules need not be sent twice.
      taskpane: { import: fromRoot("src/app/index.tsx"), dependOn: "commands" },
    },
    output: {
      ...shared.output,
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: (name) => isFunctionsFile(name) || isWorkerFile(name) },
    },
    // Without a shared runtime each entry would have its own copy of every module's state.
    optimization: { runtimeChunk: "single" },
    plugins: [
      new DefinePlugin({
        BUILD: {
          id: JSON.stringify(environment.id),
          namespace: JSON.stringify(environment.namespace),
          version: JSON.stringify(environment.version),
        },
      }),
      new HtmlPlugin({
        template: fromRoot("src/app/taskpane.html"),
        filename: "taskpane.html",
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(mode) },
      }),
      new CopyPlugin({
        patterns: [
          { from: fromRoot("assets/*.png"), to: "assets/[name][ext]" },
          {
            from: fromRoot("manifest.xml"),
            transform: (content) => adaptManifest(content.toString(), environment),
          },
          {
            from: fromRoot("package-lock.json"),
            to: "LICENSES.txt",
            transform: () => licenses(__dirname),
          },
        ],
      }),
    ],
  };
}

function sharedOptions(name, mode, environment) {
  return {
    name,
    mode,
    context: __dirname,
    // A source map would publish the folder names of the machine that built it.
    devtool: mode === "production" ? false : "source-map",
    output: { path: fromRoot("dist"), filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // `npm run check:types` checks them, over the tests as well.
          options: { transpileOnly: true },
        },
      ],
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: fromRoot(".cache/webpack"),
      name: `${name}-${mode}-${environment.name}`,
      version: `${environment.baseUrl} ${environment.version}`,
      buildDependencies: {
        config: [
          __filename,
          fromRoot("tsconfig.json"),
          fromRoot("build/contentSecurityPolicy.js"),
          fromRoot("build/environment.js"),
          fromRoot("build/licenses.js"),
          fromRoot("build/metadata.js"),
          fromRoot("build/slimData.js"),
          fromRoot("build/slimDecimal.js"),
          fromRoot("src/data/tariffs.json"),
        ],
      },
    },
  };
}

async function devServer() {
  // Asked for only here: it installs a certificate authority on the machine that runs it.
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    host: "localhost",
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    // The functions are registered once a page load, so only a reload can renew them.
    hot: false,
  };
}
