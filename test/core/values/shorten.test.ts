import { LONGEST_NAME, shorten } from '../../../src/core/values/shorten';

describe('a text as far as it is shown', () => {
  it('is one line, and no longer than there is room', () => {
    expect(shorten('Montag,\n  früh')).toBe('Montag, früh');
    expect(shorten('x'.repeat(32_000), LONGEST_NAME)).toBe(`${'x'.repeat(LONGEST_NAME - 1)}…`);
    expect(shorten('x'.repeat(LONGEST_NAME), LONGEST_NAME)).toBe('x'.repeat(LONGEST_NAME));
  });

  it('never ends with half a character', () => {
    expect(shorten(`${'x'.repeat(78)}😀${'x'.repeat(9)}`)).toBe(`${'x'.repeat(78)}…`);
  });
});
