/** Who may import whom: the rules of the house (docs/how-to-add.md). `test/architecture` proves that they bite. */
const sharedLayers = {
  lib: [],
  model: ['lib'],
  packs: ['lib', 'model'],
  statistics: ['lib', 'model'],
  scoring: ['lib', 'model', 'packs', 'statistics'],
  measures: ['lib', 'model', 'packs', 'statistics'],
  'change-policy': ['lib', 'model', 'packs', 'statistics'],
  workshop: ['lib', 'model', 'packs', 'statistics', 'scoring'],
  roadmap: ['lib', 'model', 'packs', 'statistics', 'scoring', 'measures', 'change-policy'],
  charts: ['lib', 'model', 'packs', 'statistics', 'scoring', 'measures', 'change-policy', 'roadmap'],
  report: [
    'lib',
    'model',
    'packs',
    'statistics',
    'scoring',
    'measures',
    'change-policy',
    'workshop',
    'roadmap',
    'charts',
  ],
  room: ['lib', 'model', 'packs', 'workshop'],
  ipc: ['lib', 'model', 'packs', 'migrations', 'journal', 'room'],
  migrations: ['lib', 'model', 'packs'],
  journal: ['lib', 'model', 'packs', 'migrations'],
  interchange: ['lib', 'model', 'packs', 'migrations'],
  ballot: ['lib', 'model', 'packs', 'workshop', 'interchange'],
}

const layerRules = Object.entries(sharedLayers).map(([layer, allowed]) => ({
  name: `shared-${layer}`,
  comment: `shared/${layer} sees ${allowed.join(', ') || 'nothing else'}`,
  severity: 'error',
  from: { path: `^shared/${layer}/` },
  to: { path: '^shared/', pathNot: `^shared/(${[layer, ...allowed].join('|')})/` },
}))

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|test|scripts)/' },
    },
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'shared-has-no-react',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/report/pdf/' },
      to: { path: 'node_modules/(react|react-dom|@react-pdf|@mantine|dexie|zustand|electron)/' },
    },
    {
      name: 'electron-never-meets-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test)/' },
    },
    {
      name: 'renderer-never-meets-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|test)/|node_modules/electron/' },
    },
    {
      name: 'components-take-props-only',
      severity: 'error',
      from: { path: '^renderer/(components|charts)/' },
      to: { path: '^renderer/(store|db|platform|workers|screens|app)/' },
    },
    {
      name: 'screens-know-no-database',
      severity: 'error',
      from: { path: '^renderer/(screens|app)/' },
      to: { path: '^renderer/db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-store-knows-no-screens',
      severity: 'error',
      from: { path: '^renderer/(store|db|platform|workers)/' },
      to: { path: '^renderer/(screens|components|app)/' },
    },
    {
      name: 'pages-without-the-app-are-plain',
      severity: 'error',
      from: { path: '^renderer/(vote-page|ballot-page|phone-page)/' },
      to: {
        path: '^(renderer/(?!vote-page/|ballot-page/|phone-page/))|node_modules/(react|react-dom|@mantine|dexie|zod|zustand|wouter)/',
      },
    },
    ...layerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\?(url|worker)' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
