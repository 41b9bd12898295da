/** The program that is watched: makes one input after the other and says what became of it. */
import { checkInput } from './check-input';
import { makeCorpus } from './corpus';
import type { FuzzInput } from './recipe';
import { makeInput, type Recipe } from './recipe';
import type { Observation } from './probe';

/** `run` checks the input; `make` only makes it, to be kept. */
export interface Order {
  readonly do: 'run' | 'make';
  readonly recipe: Recipe;
  readonly thorough: boolean;
}

export interface Answer {
  /** Absent where the input was only made. */
  readonly observation?: Observation;
  /** Where the input is to be kept. */
  readonly input?: Omit<FuzzInput, 'bytes' | 'damagedFrom'> & {
    readonly content: string;
    readonly isDamage: boolean;
  };
}

async function work(): Promise<void> {
  const corpus = await makeCorpus();
  process.on('message', (order: Order) => {
    void carryOut(order).then((answer) => process.send?.(answer));
  });
  process.send?.('ready');

  async function carryOut({ do: what, recipe, thorough }: Order): Promise<Answer> {
    const input = makeInput(corpus, recipe);
    if (what === 'make') return { input: toKeep(input) };
    return { observation: await checkInput(input, { corpus, thorough }) };
  }
}

function toKeep({ bytes, damagedFrom, ...input }: FuzzInput): NonNullable<Answer['input']> {
  const content = Buffer.from(bytes).toString('base64');
  return { ...input, content, isDamage: damagedFrom !== undefined };
}

void work();
