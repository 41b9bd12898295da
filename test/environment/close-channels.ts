/**
 * Node runs on while a message channel is open, and nobody else closes those that functions cross by: a page and its
 * worker end together. Call it at the top of a test file.
 */
export function closeChannelsAtTheEnd(): void {
  const { MessageChannel: Original } = globalThis;
  const open: MessageChannel[] = [];

  beforeAll(() => {
    globalThis.MessageChannel = class extends Original {
      constructor() {
        super();
        open.push(this);
      }
    };
  });

  afterAll(() => {
    globalThis.MessageChannel = Original;
    for (const { port1, port2 } of open) {
      port1.close();
      port2.close();
    }
  });
}
