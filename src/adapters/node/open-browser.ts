/** Opens an address in the browser of this machine, where somebody sits in front of one. */
import { spawn } from 'node:child_process';

interface Opener {
  readonly command: string;
  readonly words: readonly string[];
}

/** Whoever asked is not told of a failure: the address stands on the terminal all the same. */
export function openBrowser(url: string): void {
  const opener = openerFor(url, process.platform, process.env);
  if (!opener || !process.stdout.isTTY) return;
  const child = spawn(opener.command, opener.words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** Undefined on a machine without a screen, or one that is reached from another. */
export function openerFor(
  url: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Opener | undefined {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  if (has('CI') || has('SSH_CONNECTION')) return undefined;
  if (platform === 'darwin') return { command: 'open', words: [url] };
  // The empty word is the title of the window, which `start` takes first.
  if (platform === 'win32') return { command: 'cmd', words: ['/c', 'start', '', url] };
  return has('DISPLAY') || has('WAYLAND_DISPLAY') ? { command: 'xdg-open', words: [url] } : undefined;
}
