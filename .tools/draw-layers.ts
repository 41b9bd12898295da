/** Draws the layers into docs/architecture.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLayerPicture } from './layer-picture';

const path = join('docs', 'architecture.md');
await writeFile(path, withLayerPicture(await readFile(path, 'utf8')));
