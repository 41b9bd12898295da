/**
 * The direction of the house, checked: entry -> ui, adapters, app -> ports -> core, and within core
 * texts -> values -> tables -> sheets, blocks -> system, office -> the systems -> report -> catalog
 * (a later one may import an earlier one, never the other way). Type imports count.
 */
const systems = ['register', 'survey', 'papers', 'network', 'training', 'action-plan', 'funding'];
const anySystem = `^src/core/(${systems.join('|')})/`;

/** A rule that keeps files matching `from` away from files matching `to`. */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** The steps inside core: a folder and everything it may import, beside itself. */
const steps = [
  // Severity and wording of a finding are one thing: its code is a type of texts, so texts stand lowest.
  ['texts', []],
  ['values', ['texts']],
  ['tables', ['texts', 'values']],
  ['sheets', ['texts', 'values', 'tables']],
  ['blocks', ['texts', 'values', 'tables']],
  ['office', ['texts', 'values', 'tables', 'sheets', 'blocks', 'system']],
  ['report', ['texts', 'values', 'tables', 'sheets', 'blocks', 'system', 'office', ...systems]],
];

const coreSteps = steps.map(([folder, allowed]) =>
  forbid(
    `core-${folder}-looks-down-only`,
    `core/${folder} may import ${allowed.join(', ') || 'nothing of core but itself'}`,
    { path: `^src/core/${folder}/` },
    { path: '^src/core/', pathNot: [folder, ...allowed].map((one) => `^src/core/${one}(/|\\.ts$)`) },
  ),
);

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that import each other are one file', {}, { circular: true }),
    forbid('no-orphans', 'A file nobody uses is dead', { orphan: true, path: '^src/' }, {}),
    forbid('no-unresolved', 'Every import leads somewhere', {}, { couldNotResolve: true }),
    forbid(
      'no-dev-packages-in-src',
      'What runs in the product is a runtime dependency',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'product-knows-no-test',
      'what tests and benchmarks are made of stays out of the product',
      { path: '^src/' },
      { path: '^test/' },
    ),
    forbid(
      'core-is-pure',
      'core imports nothing but core',
      { path: '^src/core/' },
      { path: '^src/', pathNot: '^src/core/' },
    ),
    forbid(
      'ports-know-core-only',
      'ports import nothing but core',
      { path: '^src/ports/' },
      { path: '^src/', pathNot: '^src/(core|ports)/' },
    ),
    forbid(
      'app-knows-ports-and-core',
      'app imports ports and core',
      { path: '^src/app/' },
      { path: '^src/', pathNot: '^src/(core|ports|app)/' },
    ),
    forbid(
      'adapters-know-ports-and-core',
      'adapters import ports and core',
      { path: '^src/adapters/' },
      { path: '^src/', pathNot: '^src/(core|ports|adapters)/' },
    ),
    forbid(
      'no-adapter-knows-another',
      'what two adapters share stands in adapters/opc',
      { path: '^src/adapters/([^/]+)/' },
      { path: '^src/adapters/', pathNot: ['^src/adapters/$1/', '^src/adapters/opc/'] },
    ),
    forbid(
      'ui-knows-app-ports-and-core',
      'components receive the adapters as props',
      { path: '^src/ui/' },
      { path: '^src/', pathNot: '^src/(core|ports|app|ui)/' },
    ),
    forbid(
      'panes-stay-apart',
      'The Excel pane and the Word pane share ui/shared only',
      { path: '^src/ui/(excel|word|workbench)/' },
      { path: '^src/ui/', pathNot: ['^src/ui/$1/', '^src/ui/shared/'] },
    ),
    forbid(
      'entry-is-the-top',
      'nobody imports an entry',
      { pathNot: '^(src/entry|\\.tools|test)/' },
      { path: '^src/entry/' },
    ),
    forbid(
      'pure-layers-have-no-machine',
      'core, ports and app know no Node and no file or screen library',
      { path: '^src/(core|ports|app)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'pure-layers-have-no-formats',
      'core, ports and app know no file or screen library',
      { path: '^src/(core|ports|app)/' },
      {
        path: 'node_modules/(exceljs|docx|fflate|saxes|papaparse|react|react-dom|office-ui-fabric-react|cli-progress)/',
      },
    ),
    forbid(
      'no-system-knows-another',
      'what joins two systems lives in app or report',
      { path: `^src/core/(${systems.join('|')})/` },
      { path: anySystem, pathNot: '^src/core/$1/' },
    ),
    forbid(
      'systems-do-not-look-up',
      'systems know neither the report nor the catalog',
      { path: anySystem },
      { path: '^src/core/(report/|catalog\\.ts$)' },
    ),
    forbid(
      'system-knows-tables-and-blocks',
      'what a system is does not depend on any system',
      { path: '^src/core/system\\.ts$' },
      { path: `^src/core/(office|report|${systems.join('|')})/|^src/core/catalog\\.ts$` },
    ),
    ...coreSteps,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
