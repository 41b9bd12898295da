/** A breath by a message to oneself: a timer would wait four milliseconds each time, and a long job breathes often. */
import type { Breathe } from '../../ports/world';

export const breathe: Breathe = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
