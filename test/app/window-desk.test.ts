/** What a pane hears of the workbook it is open for. */
import { ok } from '../../src/core/values/result';
import { openExcelDesk } from '../ui/excel-world';
import { answered } from './answered';

describe('listening to the workbook', () => {
  it('reads anew once it can listen, when it could not at first', async () => {
    let isSilent = true;
    const window = {
      show: () => Promise.resolve(ok(undefined)),
      listen: () =>
        isSilent ? Promise.reject(new Error('silent')) : Promise.resolve(() => Promise.resolve()),
    };
    const { desk, store } = openExcelDesk({ world: { window } });
    let told = 0;
    const onChange = (): void => void (told += 1);
    await expect(desk.window.watch(onChange)).rejects.toThrow('silent');
    const { cards } = await answered(desk.register.list('providers'));
    const texts = { name: 'Neuer Verein e. V.' };
    await answered(
      openExcelDesk({ store }).desk.register.save({ table: 'providers', key: null, texts, before: {} }),
    );

    isSilent = false;
    await desk.window.watch(onChange);

    expect(told).toBe(1);
    expect((await answered(desk.register.list('providers'))).cards).toHaveLength(cards.length + 1);
  });
});
