/**
 * What a page loads from its own server until its first view can be used: its scripts, those of its worker, the styles.
 * Printed with each build of the pages; more than the limit is an error. A test in the
 * browser (test/e2e) watches that nothing else is asked for before.
 */
const { gzipSync } = require('node:zlib');

class FirstLoad {
  /**
   * `pages`: by the name of the entry what its first view loads by `import()`, as chunk names, and its style sheets; its
   * worker is called `<page>-worker`. `limit`: bytes, compressed.
   */
  constructor({ pages, limit }) {
    this.pages = pages;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoad', (compilation) => {
      const report = () => {
        if (compilation.errors.length === 0) this.check(compilation);
      };
      // After everything that makes files smaller; before they are written, where their content is still at hand.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoad', stage }, report);
    });
  }

  check(compilation) {
    const { WebpackError } = compilation.compiler.webpack;
    for (const [page, { chunks, styles }] of Object.entries(this.pages)) {
      const files = [...this.filesOf(compilation, page, chunks), ...styles];
      const sizes = files.map((file) => [file, compressed(compilation.getAsset(file).source.buffer())]);
      const total = sizes.reduce((sum, [, size]) => sum + size, 0);
      console.log(`first load of ${page}.html: ${kilobytes(total)} of ${kilobytes(this.limit)}`);
      for (const [file, size] of sizes) console.log(`  ${kilobytes(size).padStart(9)}  ${file}`);
      if (total > this.limit)
        compilation.errors.push(
          new WebpackError(
            `${page}.html loads ${kilobytes(total)} until its first view can be used, more than ${kilobytes(this.limit)}`,
          ),
        );
    }
  }

  filesOf(compilation, page, chunks) {
    const worker = compilation.asyncEntrypoints.find(({ name }) => name === `${page}-worker`);
    const lazy = chunks.map((name) => [name, compilation.namedChunkGroups.get(name)]);
    const groups = [[page, compilation.entrypoints.get(page)], [`${page}-worker`, worker], ...lazy];
    const files = groups.flatMap(([name, group]) => {
      // Under another name it would not be counted.
      if (!group) throw new Error(`${page}.html is to load "${name}", which is not built`);
      return group.getFiles();
    });
    return [...new Set(files)];
  }
}

function compressed(content) {
  return gzipSync(content, { level: 9 }).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

module.exports = { FirstLoad };
