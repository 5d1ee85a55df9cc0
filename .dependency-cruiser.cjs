const stages = ['gather', 'curate', 'compose', 'publish', 'report', 'check', 'preview']

/** The boundaries of the house (docs/ARCHITECTURE.md). @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment:
        'Stages meet in src/drafting, src/checking and src/command-line; they share only src/model and src/text.',
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: {
        path: '^src/',
        pathNot: [
          `^src/${stage}/`,
          '^src/(model|text)/',
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
      name: 'text-knows-only-model',
      comment: 'What every stage needs to know about text depends on no stage, no network and no configuration.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/(text|model)/' },
    },
    {
      name: 'config-knows-only-the-floor-and-github',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/(config|model|text|github)/' },
    },
    {
      name: 'doors-know-only-the-floor',
      comment: 'The clients of GitHub and of the open web know what they carry, not what it is for.',
      severity: 'error',
      from: { path: '^src/(github|web)/' },
      to: { path: '^src/', pathNot: '^src/(github|web|model|text)/' },
    },
    {
      name: 'no-arrow-upwards',
      comment: 'The stories call the stages, and the entries call the stories; never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(entries|drafting|checking|command-line)/' },
      to: { path: '^src/(entries|drafting|checking|command-line)/' },
    },
    {
      name: 'only-github-speaks-to-github',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/github/', '^src/entries/'] },
      to: { path: 'node_modules/@(octokit|actions)' },
    },
    {
      name: 'only-entries-touch-the-machine',
      comment: 'Files, processes and the network are effects of the entry points.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(entries/|web/ask-link\\.ts$|command-line/this-machine\\.ts$)',
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
