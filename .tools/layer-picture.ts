/**
 * The picture of the house for docs/architecture.md, from what the files really import. An arrow that follows from
 * two others is left out, so that the order of the layers can be seen.
 */
import { execFileSync } from 'node:child_process';

interface CruiseResult {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

const start = '<!-- layers: drawn by npm run docs -->';
const end = '<!-- end of layers -->';

/** The document with the picture as the code stands now. */
export function withLayerPicture(document: string): string {
  const [before, rest] = [document.indexOf(start), document.indexOf(end)];
  if (before < 0 || rest < before) throw new Error(`The document has no place for the picture: ${start}`);
  return `${document.slice(0, before)}${start}\n\n${drawLayers(cruise())}\n\n${document.slice(rest)}`;
}

function cruise(): CruiseResult {
  const command = [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--output-type',
    'json',
  ];
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const config = ['--config', '.dependency-cruiser.cjs', '--include-only', '^src/'];
  return JSON.parse(execFileSync(process.execPath, [...command, ...config], options)) as CruiseResult;
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function drawLayers({ modules }: CruiseResult): string {
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const from = layerOf(source);
    const targets = arrows.get(from) ?? new Set<string>();
    arrows.set(from, targets);
    for (const { resolved } of dependencies) if (layerOf(resolved) !== from) targets.add(layerOf(resolved));
  }
  const layers = [...arrows.keys()].sort();
  const inCore = layers.filter((layer) => layer.startsWith('core/'));
  const lines = [...arrows]
    .flatMap(([from, targets]) =>
      [...targets].filter((to) => !isDetour(arrows, from, to)).map((to) => [from, to]),
    )
    .map(([from = '', to = '']) => `  ${idOf(from)} --> ${idOf(to)}`)
    .sort();
  return [
    '```mermaid',
    'flowchart TD',
    ...layers.filter((layer) => !inCore.includes(layer)).map((layer) => `  ${idOf(layer)}[${layer}]`),
    '  subgraph core',
    ...inCore.map((layer) => `    ${idOf(layer)}[${layer.slice('core/'.length)}]`),
    '  end',
    ...lines,
    '```',
  ].join('\n');
}

/** A folder of src, in core one floor deeper: `src/core/values/cell.ts` is core/values. */
function layerOf(path: string): string {
  const [, layer = '', part = ''] = path.split('/');
  return layer === 'core' ? `core/${part.replace(/\.ts$/, '')}` : layer;
}

/** Whether the target is reached over another one of the source's targets. */
function isDetour(arrows: Arrows, from: string, to: string): boolean {
  return [...(arrows.get(from) ?? [])].some((via) => via !== to && reaches(arrows, via, to, new Set([from])));
}

function reaches(arrows: Arrows, from: string, to: string, seen: Set<string>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(arrows.get(from) ?? [])].some((next) => reaches(arrows, next, to, seen));
}

function idOf(layer: string): string {
  return layer.replace(/[^a-z]/g, '_');
}
