/** What somebody sees who presses Ctrl+C during a long import. */
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { createNodeWorld } from '../../src/entry/node-world';
import { runImport } from '../../src/entry/shell/import';
import { parseCommand } from '../../src/ui/shell/parse-command';
import { book, diskWith, machineOn } from '../environment/office-on-disk';
import { makeSampleFiles } from './sample-files';

describe('giving up an import', () => {
  it('is shown at once and stays shown until the program has come to an end', async () => {
    const sample = await makeSampleFiles();
    const disk = diskWith(new Map([[book, sample.book]]));
    const world = createNodeWorld('de', machineOn(disk));
    const inputs = createMemoryFileSource([...sample.forms.values()]);
    const labels: string[] = [];
    let interrupt = (): void => undefined;
    const parsed = parseCommand(['import', book, 'Eingang'], 'de');
    if (parsed.kind !== 'command') throw new Error('The words are no command');
    const outcome = await runImport(parsed.command, {
      ...world,
      disk: { ...world.disk, listInputs: () => Promise.resolve(inputs) },
      progress: () => ({ update: ({ label }) => void labels.push(label), stop: () => undefined }),
      breathe: () => {
        if (labels.length === 3) interrupt();
        return Promise.resolve();
      },
      onInterrupt: (act) => {
        interrupt = act;
        return () => undefined;
      },
    });
    expect(labels).toEqual([...Array<string>(3).fill('Rückläufe lesen'), 'Wird abgebrochen …']);
    expect(outcome).toMatchObject({ exit: 1, lines: ['Abgebrochen: Es wurde nichts übernommen.'] });
  });
});
