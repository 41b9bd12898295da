/** Writes docs/data-dictionary.md. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeData } from './describe-data';

await writeFile(join('docs', 'data-dictionary.md'), describeData());
