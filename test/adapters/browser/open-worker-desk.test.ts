import { openWorkerDesk } from '../../../src/adapters/browser/open-worker-desk';
import type { DeskWorker } from '../../../src/adapters/browser/serve-desk';
import { closeChannelsAtTheEnd } from '../../environment/close-channels';
import { until } from '../../environment/until';
import { WorkerOfTest, type OpenDesk } from './worker-of-test';

closeChannelsAtTheEnd();

interface Source {
  readonly names: readonly string[];
  read(place: number): Promise<string>;
}

interface Counting {
  count(total: number, onProgress: (done: number) => void): Promise<string>;
  gather(source: Source): Promise<readonly string[]>;
  listen(onChange: (what: string) => void): Promise<() => Promise<void>>;
  fail(): Promise<never>;
  hang(): Promise<never>;
}

interface CountingWorker extends DeskWorker {
  readonly host: { greet(name: string): Promise<string> };
  readonly settings: { readonly language: string };
  readonly desk: { readonly counting: Counting; hello(): Promise<string> };
}

let workers: WorkerOfTest<CountingWorker>[] = [];
const deaf = (): void => undefined;
/** What is told to whoever listens. */
let tell: (what: string) => void = deaf;

function openDesk(): CountingWorker['desk'] {
  return openWorkerDesk<CountingWorker>({
    host: { greet: (name) => Promise.resolve(`Guten Tag, ${name}`) },
    settings: { language: 'de' },
    lasting: ['counting.listen'],
    createWorker() {
      const worker = new WorkerOfTest<CountingWorker>(serve);
      workers.push(worker);
      return worker.asWorker();
    },
  });
}

const serve: OpenDesk<CountingWorker> = (host, settings) => ({
  hello: async () => `${await host.greet('Zeven')} (${JSON.stringify(settings)})`,
  counting: {
    count(total, onProgress) {
      for (let done = 1; done <= total; done += 1) onProgress(done);
      return Promise.resolve(`${total} gezählt`);
    },
    gather: ({ names, read }) => Promise.all(names.map((_, place) => read(place))),
    listen(onChange) {
      tell = onChange;
      return Promise.resolve(() => {
        tell = deaf;
        return Promise.resolve();
      });
    },
    fail: () => Promise.reject(new RangeError('So viel geht nicht')),
    hang: () => new Promise(() => undefined),
  },
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a desk that lives in a worker', () => {
  beforeEach(() => {
    workers = [];
  });

  it('is asked like any other, with what lies on the page at hand', async () => {
    expect(await openDesk().hello()).toBe('Guten Tag, Zeven ({"language":"de"})');
  });

  it('gives the same part for the same name, as views compare what they get', () => {
    const desk = openDesk();

    expect(desk.counting).toBe(desk.counting);
    expect(desk.counting.count).toBe(desk.counting.count);
  });

  it('is no promise, wherever it is handed over', async () => {
    const desk = openDesk();

    expect(await Promise.resolve(desk)).toBe(desk);
    expect(await Promise.resolve(desk.counting)).toBe(desk.counting);
  });

  it('tells how far it is while it works', async () => {
    const seen: number[] = [];

    expect(await openDesk().counting.count(3, (done) => seen.push(done))).toBe('3 gezählt');
    await until('all three steps', () => seen.length >= 3);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('reads a source of files one by one, each when it is needed', async () => {
    const asked: number[] = [];
    const source: Source = {
      names: ['Zeven.xlsx', 'Bothel.xlsx'],
      read(place) {
        asked.push(place);
        return Promise.resolve(`Datei ${place}`);
      },
    };

    expect(await openDesk().counting.gather(source)).toEqual(['Datei 0', 'Datei 1']);
    expect(asked).toEqual([0, 1]);
  });

  it('tells of changes until the page has heard enough', async () => {
    const heard: string[] = [];
    const desk = openDesk();
    const stop = await desk.counting.listen((what) => heard.push(what));
    tell('eine Zelle');
    await until('what was told', () => heard.length > 0);
    await stop();
    tell('noch eine');
    // Messages come in the order they were sent.
    await desk.hello();

    expect(heard).toEqual(['eine Zelle']);
  });

  it('says what went wrong there', async () => {
    await expect(openDesk().counting.fail()).rejects.toThrow('So viel geht nicht');
  });

  it('lets nobody wait for a worker that has broken down', async () => {
    const desk = openDesk();
    const [first, second] = [desk.counting.hang(), desk.counting.hang()];
    await soon();
    workers[0]?.breakDown();

    await expect(first).rejects.toThrow('The worker broke down');
    await expect(second).rejects.toThrow('The worker broke down');
    expect(workers[0]?.terminated).toBe(true);
  });

  it('begins with a new worker after that', async () => {
    const desk = openDesk();
    await desk.hello();
    workers[0]?.breakDown();

    expect(await desk.hello()).toContain('Zeven');
    expect(workers).toHaveLength(2);
  });

  it('goes on telling of changes after that', async () => {
    const heard: string[] = [];
    const desk = openDesk();
    await desk.counting.listen((what) => heard.push(what));
    workers[0]?.breakDown();
    tell = deaf;
    await desk.hello();
    await until('listening anew', () => tell !== deaf);
    tell('eine Zelle');
    await until('what was told', () => heard.length > 0);

    expect(heard).toEqual(['eine Zelle']);
  });
});
