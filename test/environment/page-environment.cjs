/** jsdom with what every browser has and jsdom lacks: the desk of a pane runs in it as in a worker. */
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { TextDecoder, TextEncoder, structuredClone, Uint8Array } = globalThis;
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone, Uint8Array });
  }
};
