/** The tables that ship with the product, fetched from where the pages lie. */
import type { AssetSet, TableAssets } from '../../ports/table-assets';

/** The build writes it: asking for a file that is not there would be an error in every log. */
const LIST = 'files.json';

/** `folder` is the address of the tables, with a slash at its end. A server that does not answer throws. */
export function createFetchedAssets(folder: string): TableAssets {
  let listing: Promise<ReadonlySet<string>> | undefined;
  const list = async (): Promise<ReadonlySet<string>> => {
    const answer = await get(new URL(LIST, folder));
    return new Set((await answer.json()) as readonly string[]);
  };
  return {
    async find(set: AssetSet, table: string) {
      const name = `${set}/${table}.csv`;
      listing ??= list().catch((error: unknown) => {
        listing = undefined;
        throw error;
      });
      if (!(await listing).has(name)) return undefined;
      const answer = await get(new URL(name, folder));
      return { name: `${table}.csv`, bytes: new Uint8Array(await answer.arrayBuffer()) };
    },
  };
}

async function get(address: URL): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname} was answered with ${answer.status}`);
  return answer;
}
