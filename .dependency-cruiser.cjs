// Which folder may import which. Everything not listed is forbidden. test/arrows.test.ts proves that this gate sees.
const allow = {
  core: [],
  documents: [],
  letters: ['core', 'documents'],
  history: ['core'],
  wording: ['documents'],
  reports: ['core', 'documents'],
  pack: ['core', 'documents', 'history'],
  'subject-access': ['core', 'documents', 'history', 'pack'],
  spreadsheets: [],
  exchange: ['core', 'documents', 'reports', 'spreadsheets', 'typesetting'],
  worklists: ['core'],
  demonstration: ['core'],
  store: ['core', 'documents'],
  channels: ['core', 'documents'],
  files: ['core'],
  showing: ['core', 'channels', 'exchange', 'typesetting'],
  typesetting: ['documents'],
  web: ['core', 'documents', 'history', 'worklists'],
  cli: ['core', 'documents', 'store', 'exchange', 'files', 'typesetting'],
}

// Which packages the pure folders may use, beside node:assert.
const pure = { core: ['zod'], documents: ['flesch', 'syllable'], letters: [], history: [], pack: [], 'subject-access': [], reports: [], worklists: [], demonstration: [] }

const tests = '(\\.test\\.ts$|/scenario\\.ts$)'

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(allow).map(([folder, others]) => ({
      name: `${folder} may import only: ${[folder, ...others].join(', ')}`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: tests },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
    })),
    ...Object.entries(pure).map(([folder, packages]) => ({
      name: `${folder} is pure`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: tests },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        pathNot: `^(node:)?assert|node_modules/(${packages.join('|') || '-'})/`,
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    exclude: '^node_modules',
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'], conditionNames: ['import', 'node', 'default'] },
  },
}
