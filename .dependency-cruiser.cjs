const stages = ['gather', 'curate', 'compose', 'publish', 'report', 'check', 'preview']

/** The boundaries of the house (docs/ARCHITECTURE.md). @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment:
        'Stages meet in src/draft.ts, the check in src/command-line and src/check-change.ts; they share only the words of src/model.',
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: {
        path: '^src/',
        pathNot: [
          `^src/${stage}/`,
          '^src/model/',
          ...(['gather', 'publish'].includes(stage) ? ['^src/github/(github|generated|github-error|whole)\\.ts$'] : []),
        ],
      },
    })),
    {
      name: 'model-knows-nobody',
      comment: 'The vocabulary depends on no stage, no network and no configuration.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'config-knows-only-model-and-github',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(config|model|github)/' },
    },
    {
      name: 'only-github-speaks-to-github',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/github/', '^src/(main|check-action|runner)\\.ts$'] },
      to: { path: 'node_modules/@(octokit|actions)' },
    },
    {
      name: 'only-main-touches-the-machine',
      comment: 'Files, processes and the network are effects of the entry point.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/((main|cli|check-action|ask-link)\\.ts$|command-line/this-machine\\.ts$)',
      },
      to: { path: '^(node:)?(fs|child_process|http|https|net|os|path|process)(/|$)' },
    },
    {
      name: 'sandbox-is-never-bundled',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|scripts|__tests__)/' },
    },
    {
      name: 'sandbox-knows-no-source',
      comment: 'It stands for GitHub: an answer must not come from the code that asks.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^src/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.yml', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
}
