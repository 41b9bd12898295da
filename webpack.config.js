/**
 * Two builds: `cli` (one file for Node; the writers of Excel and Word files load when they are needed)
 * and `pages` (the task panes under a strict content security policy, with icons and manifest beside them).
 * MUT_BASE_URL is where the pages will be served from; `--env officejs=self` puts office.js beside them.
 */
const { join, relative } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BannerPlugin, NormalModuleReplacementPlugin } = require('webpack');
const { FirstLoad } = require('./.tools/first-load.cjs');

const baseUrl = (process.env.MUT_BASE_URL ?? 'https://localhost:3000').replace(/\/+$/, '');
const dist = join(__dirname, 'dist');
const officePackage = join(__dirname, 'node_modules', '@microsoft', 'office-js');

const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** Files of office.js that Excel and Word ask for on Windows, on the Mac and on the web, in German and English. */
const officeFiles =
  '{LICENSE.md,dist/{office,o15apptofilemappingtable}.js,dist/{excel,word}-{win32-16.01,mac-16.00,web-16.00}.js,dist/{de-de,en-us}/office_strings.js}';

/** Where office.js comes from: Microsoft's own network, the only way it supports, or our server. */
function officeOf(env) {
  return env.officejs === 'self'
    ? { script: 'office/office.js', source: [] }
    : { script: `${MICROSOFT}/lib/1/hosted/office.js`, source: [MICROSOFT] };
}

function policyOf({ source }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...source].join(' '),
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A server has to send them: a worker has no page to name its policy in. `npm start` does. */
function headersOf(office) {
  return {
    'Content-Security-Policy': policyOf(office),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/** The tables that every workbook holds, the sample county's, and what its municipalities answer. */
const shippedTables = '{preset,sample,demo}/*.csv';

/** What every build shares. Source maps stay off: they are no use to the staff and bulky in the pane. */
function common(name, target) {
  return {
    name,
    mode: 'production',
    devtool: false,
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target } },
        // What nobody uses of them can be left out, also where a table is defined or a text is joined.
        { test: /[\\/]src[\\/](core|ports|app|ui|adapters)[\\/]/, sideEffects: false },
      ],
    },
    performance: { hints: false },
  };
}

const cli = {
  ...common('cli', 'node20'),
  target: 'node20',
  entry: { mut: './src/entry/cli.ts', demo: './src/entry/demo.ts', start: './src/entry/start.ts' },
  output: { path: dist, filename: '[name].js', chunkFilename: 'mut-[name].js' },
  optimization: { minimize: false, chunkIds: 'named' },
  // Asked for by few, and made to run from its own folder.
  externals: { 'office-addin-dev-certs': 'commonjs office-addin-dev-certs' },
  // The folder of dist/mut.js itself: the data files are found from there.
  node: { __dirname: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

const paneStyles = ['pane.css'];
const benchStyles = [...paneStyles, 'bench.css'];

/** One page per composition root; all share the packages in a chunk of their own. */
function page(name, office, { inOffice, styles }) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: 'assets/pages/pane.html',
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: {
      contentSecurityPolicy: policyOf(office),
      officeScript: inOffice ? office.script : '',
      styles,
    },
  });
}

function pagesOf(env) {
  const office = officeOf(env);
  return {
    ...common('pages', 'es2020'),
    target: ['web', 'es2020'],
    entry: {
      excel: './src/entry/excel.tsx',
      word: './src/entry/word.tsx',
      workbench: './src/entry/workbench.tsx',
    },
    output: { path: join(dist, 'pages'), filename: '[name].[contenthash:8].js', clean: true },
    optimization: {
      // As small as terser makes it in a quarter of its time.
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }),
        new MinimizerPlugin({ test: /\.css$/, minify: MinimizerPlugin.esbuildMinifyCss }),
      ],
      splitChunks: { chunks: 'all' },
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, (request) => {
        if (/[\\/]Button$/.test(request.context))
          request.request = join(__dirname, '.tools/no-context-menu.mjs');
      }),
      new FirstLoad({
        pages: {
          // The overview counts the findings.
          excel: { chunks: ['desk-check', 'csv'], styles: paneStyles },
          word: { chunks: [], styles: paneStyles },
          workbench: { chunks: [], styles: benchStyles },
        },
        limit: 200_000,
      }),
      page('excel', office, { inOffice: true, styles: paneStyles }),
      page('word', office, { inOffice: true, styles: paneStyles }),
      page('workbench', office, { inOffice: false, styles: benchStyles }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/pages/*.css', to: '[name][ext]' },
          { from: shippedTables, to: 'assets/', context: 'assets' },
          // What there is, so that nobody has to ask for what there is not.
          {
            from: shippedTables,
            to: 'assets/files.json',
            context: 'assets',
            transformAll: (files) =>
              JSON.stringify(files.map(({ sourceFilename }) => sourceFilename.replace(/^.*assets\//, ''))),
          },
          {
            from: '{fabric-icons-a13498cf,fabric-icons-3-089e217a}.woff',
            to: 'fonts/',
            context: 'node_modules/@uifabric/icons/fonts',
          },
          // Unchanged to the letter, as its licence asks.
          ...(env.officejs === 'self'
            ? [
                {
                  from: officeFiles,
                  to: ({ absoluteFilename }) =>
                    join('office', relative(officePackage, absoluteFilename).replace(/^dist[\\/]/, '')),
                  context: officePackage,
                  info: { minimized: true },
                },
              ]
            : []),
          // Any file will do: what is written does not depend on it.
          {
            from: 'manifest.xml',
            to: 'headers.json',
            transform: () => `${JSON.stringify(headersOf(office), null, 2)}\n`,
          },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (text) => String(text).replaceAll('https://localhost:3000', baseUrl),
          },
        ],
      }),
    ],
  };
}

module.exports = (env) => [cli, pagesOf(env)];
