/** What the pane asks of the open Word while it writes into it. */
import { everySection, insert, order, refresh, statesOf, textOf } from '../../contract/document-orders';
import { must } from '../../environment/must';
import { wordDesk } from './word-desk';
import { newDates } from './word-trips';

const states = (state: string) => Object.fromEntries(everySection.map((id) => [id, state]));
const opened = () => {
  const desk = wordDesk();
  desk.host.conditions.latency = 2;
  return { ...desk, act: () => Promise.resolve() };
};

describe('what is asked while sections are written', () => {
  it.each([1, 2])(
    'is read when they are there, and takes none for broken off: begun in trip %i',
    async (at) => {
      const desk = opened();
      let read: Promise<unknown> | undefined;
      desk.host.conditions.between(at, () => {
        read = statesOf(desk);
      });
      must(await desk.writer.write(order(everySection.map(insert))));

      expect(await read).toEqual(states('written'));
      expect(await statesOf(desk)).toEqual(states('written'));
    },
  );

  it('is written after them', async () => {
    const desk = opened();
    const [first, second] = await Promise.all([
      desk.writer.write(order(everySection.map(insert))),
      desk.writer.write(order([refresh('termine')], newDates)),
    ]);

    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(await statesOf(desk)).toEqual(states('written'));
    expect(textOf(desk.bytes())).toContain('Am 20.05. in Hannover.');
  });

  it('is answered also where the writing failed', async () => {
    const desk = opened();
    desk.host.conditions.failInTrip(1, 1);
    const written = desk.writer.write(order(everySection.map(insert)));
    const read = statesOf(desk);

    await expect(written).rejects.toThrow();
    expect(await read).toEqual({});
  });
});
