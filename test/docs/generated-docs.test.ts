/** The generated parts of the documentation: `npm run docs` makes them anew. */
import { readFileSync } from 'node:fs';
import { describeData } from '../../.tools/describe-data';
import { withLayerPicture } from '../../.tools/layer-picture';
import { allTables } from '../../src/core/catalog';

describe('the documentation', () => {
  it('describes the tables and columns as they are', () => {
    const written = readFileSync('docs/data-dictionary.md', 'utf8');

    expect(written).toBe(describeData());
    expect(allTables.filter((table) => !written.includes(`(\`${table.name}\`)`))).toEqual([]);
  });

  it('shows the layers as the files import each other', () => {
    const written = readFileSync('docs/architecture.md', 'utf8');

    expect(written).toBe(withLayerPicture(written));
    expect(written).toContain('app --> ports');
  });
});
