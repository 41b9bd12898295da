import { openerFor } from '../../../src/adapters/node/open-browser';

const url = 'http://localhost:3000';

describe('opening a browser', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'cmd'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ] as const)('is left to the system on %s with a screen', (platform, environment, command) => {
    const opener = openerFor(url, platform, environment);

    expect(opener?.command).toBe(command);
    expect(opener?.words.at(-1)).toBe(url);
  });

  it.each([
    ['linux', {}],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1 22' }],
    ['darwin', { CI: 'true' }],
  ] as const)('is not tried on %s where nobody sits in front of it', (platform, environment) => {
    expect(openerFor(url, platform, environment)).toBeUndefined();
  });
});
