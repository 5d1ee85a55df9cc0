import { PRESETS } from '../../config/presets.ts'
import { fullName, type RepositoryName } from '../../model/repository.ts'
import type { Command, Given } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { originOf } from '../github-access.ts'
import type { Machine } from '../machine.ts'
import { writeTextFile } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import { configurationText } from './configuration-text.ts'
import { siteHere, type SiteHere } from './site-here.ts'
import { CHECKING, DRAFTING, workflows } from './workflows.ts'

const CONFIGURATION = '.github/last-week-in.yml'
/** The newsletter that the preset of Kubernetes was made for. */
const LWKD = 'kubernetes-sigs/lwkd'

export const initCommand: Command = {
  name: 'init',
  summary: 'write configuration and workflows for the repository you are in',
  about: `Writes ${CONFIGURATION}, ${DRAFTING} and
${CHECKING} into the repository you are in, and says
what it found out and what to do next. It asks nothing. A file that is
there is kept, unless you say --force.`,
  operand: null,
  options: {
    preset: {
      value: 'NAME',
      what: `where the configuration starts from: ${[...PRESETS.keys()].join(', ')}; left out: default`,
    },
    force: { value: null, what: 'replace files that are there' },
    json: { value: null, what: 'print JSON: what was found, written and kept' },
  },
  examples: [['last-week-in init', 'In a copy of the repository of your site']],
  run: (given, machine) => Promise.resolve(init(given, machine)),
}

function init(given: Given, machine: Machine): ExitCode {
  const root = machine.run('git', ['rev-parse', '--show-toplevel'])
  if (root === null || root === '') {
    throw new UsageError(
      `${machine.folder} is not in a git repository.`,
      'Go into a copy of the repository of your site (git clone), or make one with "git init".',
    )
  }
  const at = (path: string): string => `${root}/${path}`
  const repository = originOf(machine)
  const preset = presetOf(given, repository)
  const site = siteHere(machine.disk, at)
  const project = repository?.name ?? root.replace(/^.*[/\\]/, '')
  const name = preset === 'kubernetes' ? 'Last Week in Kubernetes Development' : `Last Week in ${project}`

  const branch = branchOf(machine)
  const files = [
    { path: CONFIGURATION, text: configurationText(name, preset, site) },
    ...workflows(branch ?? 'main', site.path),
  ]
  const force = given['force'] === true
  const kept = files.filter(({ path }) => machine.disk.kind(at(path)) !== 'nothing' && !force)
  const fresh = files.filter((file) => !kept.includes(file))
  for (const { path, text } of fresh) writeTextFile(at(path), text, force, machine)

  const found = { repository, branch, site, preset }
  const written = fresh.map(({ path }) => path)
  if (given['json'] === true)
    machine.out.write(
      `${JSON.stringify(
        asJson(
          found,
          written,
          kept.map(({ path }) => path),
        ),
      )}\n`,
    )
  else
    machine.out.write(
      report(
        found,
        written,
        kept.map(({ path }) => path),
      ),
    )
  return EXIT.done
}

interface Found {
  readonly repository: RepositoryName | null
  /** The default branch; null where git does not say. */
  readonly branch: string | null
  readonly site: SiteHere
  readonly preset: string
}

function presetOf(given: Given, repository: RepositoryName | null): string {
  const named = given['preset']
  if (typeof named !== 'string') {
    return repository !== null && fullName(repository).toLowerCase() === LWKD ? 'kubernetes' : 'default'
  }
  if (PRESETS.has(named)) return named
  throw new UsageError(`There is no preset "${named}".`, `Use one of: ${[...PRESETS.keys()].join(', ')}.`)
}

/** The default branch of the remote, else the one that is checked out. */
function branchOf({ run }: Machine): string | null {
  const remote = run('git', ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])
  const here = remote?.replace(/^origin\//, '') ?? run('git', ['symbolic-ref', '--short', 'HEAD'])
  return here === '' ? null : here
}

function report(
  { repository, branch, site, preset }: Found,
  written: readonly string[],
  kept: readonly string[],
): string {
  const knownBy = site.knownBy.length === 0 ? 'no other generator was found' : `by ${site.knownBy.join(', ')}`
  const lines = [
    'Found',
    `  repository  ${repository === null ? 'no git remote "origin" yet' : fullName(repository)}`,
    `  branch      ${branch ?? 'none yet'}`,
    `  site        ${site.format} (${knownBy})`,
    `  editions    ${site.path}`,
    `  preset      ${preset}`,
    '',
    ...written.map((path) => `Wrote ${path}`),
    ...kept.map((path) => `Kept  ${path}, which was there (--force replaces it)`),
    '',
    'Next',
    `  1. Look through ${CONFIGURATION}.`,
    '  2. In the workflows, put the account that holds last-week-in in the place of OWNER.',
    '  3. Commit the files and push them to the default branch.',
    '  4. See a draft, with a token in GITHUB_TOKEN and last-week-in cloned beside this repository:',
    '       npx ../last-week-in draft',
    '  5. On GitHub: Settings > Actions > General > "Allow GitHub Actions to create and approve',
    '     pull requests", in the repository and in its organisation.',
    '  6. Run the workflow by hand once: Actions > Weekly edition > Run workflow.',
  ]
  return `${lines.join('\n')}\n`
}

function asJson(
  { repository, branch, site, preset }: Found,
  written: readonly string[],
  kept: readonly string[],
): unknown {
  return {
    repository: repository === null ? null : fullName(repository),
    branch,
    format: site.format,
    path: site.path,
    knownBy: site.knownBy,
    preset,
    written,
    kept,
  }
}
