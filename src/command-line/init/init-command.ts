import { readConfiguration } from '../../config/read-configuration.ts'
import { PRESETS } from '../../config/presets.ts'
import { type RepositoryName } from '../../model/repository.ts'
import { fullName, sameRepository } from '../../text/repository-name.ts'
import type { Command, Given } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Machine } from '../machine.ts'
import { CONFIGURATION, LWKD } from '../newsletter-here.ts'
import { originHere, type Origin } from '../repository-here.ts'
import { readTextFile, writeTextFiles } from '../text-file.ts'
import { UsageError } from '../usage-error.ts'
import { configurationText } from './configuration-text.ts'
import { siteHere, type SiteHere } from './site-here.ts'
import { CHECKING, DRAFTING, workflows } from './workflows.ts'

export const initCommand: Command = {
  name: 'init',
  summary: 'write the configuration and workflows for your site',
  about: `Writes ${CONFIGURATION}, ${DRAFTING} and
${CHECKING} into the repository you are in, and prints
what it detected and the next steps. It does not ask questions. Existing
files are kept unless you use --force.`,
  operand: null,
  options: {
    preset: {
      value: 'NAME',
      what: `the preset to start from: ${[...PRESETS.keys()].join(', ')}; default: default`,
    },
    force: { value: null, what: 'replace existing files' },
    json: { value: null, what: 'print JSON: what was detected, written and kept' },
  },
  examples: [['last-week-in init', 'In a clone of the repository of your site']],
  run: (given, machine) => Promise.resolve(init(given, machine)),
}

function init(given: Given, machine: Machine): ExitCode {
  const root = machine.run('git', ['rev-parse', '--show-toplevel'])
  if (root === null || root === '') {
    throw new UsageError(
      `${machine.folder} is not in a git repository.`,
      'Run it in a clone of your site (git clone), or create a repository with "git init".',
    )
  }
  const at = (path: string): string => `${root}/${path}`
  const isForced = given['force'] === true
  const isKept = (path: string): boolean => !isForced && machine.disk.kind(at(path)) !== 'nothing'
  const origin = originHere(machine)
  const preset = presetOf(given, origin.repository)
  const branch = branchOf(machine)

  const project = origin.repository?.name ?? root.replace(/^.*[/\\]/, '')
  const name = preset === 'kubernetes' ? 'Last Week in Kubernetes Development' : `Last Week in ${project}`
  const seen = siteHere(machine.disk, at)
  // Presets other than `default` are for one site. Use its paths if the files do not show another site.
  const configuration = configurationText(name, preset, seen.knownBy.length === 0 && preset !== 'default' ? null : seen)
  const there = isKept(CONFIGURATION) ? readTextFile(at(CONFIGURATION), null, machine) : null
  const { edition } = readConfiguration(there ?? configuration, CONFIGURATION, origin.repository ?? LWKD)

  const files = [{ path: CONFIGURATION, text: configuration }, ...workflows(branch.name ?? UNBORN, edition.path)]
  const fresh = files.filter(({ path }) => !isKept(path))
  const kept = files.filter(({ path }) => isKept(path))
  writeTextFiles(
    fresh.map(({ path, text }) => ({ path: at(path), text })),
    isForced,
    machine,
  )

  const found: Found = {
    origin,
    branch,
    site: { format: edition.format, path: edition.path, knownBy: there === null ? seen.knownBy : [CONFIGURATION] },
    preset: there === null ? preset : null,
    written: fresh.map(({ path }) => path),
    kept: kept.map(({ path }) => path),
  }
  machine.out.write(given['json'] === true ? `${JSON.stringify(asJson(found))}\n` : report(found))
  return EXIT.done
}

/** The default branch if the repository does not have branches yet. */
const UNBORN = 'main'

interface Branch {
  /** Null if there are no branches yet. */
  readonly name: string | null
  /** True if it is the current branch because git does not know the default branch. */
  readonly isGuess: boolean
}

interface Found {
  readonly origin: Origin
  readonly branch: Branch
  readonly site: SiteHere
  /** Null if an existing configuration is kept. */
  readonly preset: string | null
  readonly written: readonly string[]
  readonly kept: readonly string[]
}

function presetOf(given: Given, repository: RepositoryName | null): string {
  const named = given['preset']
  if (typeof named !== 'string') {
    return repository !== null && sameRepository(repository, LWKD) ? 'kubernetes' : 'default'
  }
  if (PRESETS.has(named)) return named
  throw new UsageError(`There is no preset "${named}".`, `Use one of: ${[...PRESETS.keys()].join(', ')}.`)
}

/** The default branch of the remote, otherwise the current branch. */
function branchOf({ run }: Machine): Branch {
  const remote = run('git', ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']) ?? ''
  if (remote !== '') return { name: remote.replace(/^origin\//, ''), isGuess: false }
  const here = run('git', ['symbolic-ref', '--short', 'HEAD']) ?? ''
  return { name: here === '' ? null : here, isGuess: true }
}

function report({ origin, branch, site, preset, written, kept }: Found): string {
  const knownBy = site.knownBy.length === 0 ? 'no other generator was found' : `by ${site.knownBy.join(', ')}`
  const lines = [
    'Found',
    `  repository  ${repositoryLine(origin)}`,
    `  branch      ${branchLine(branch)}`,
    `  site        ${site.format} (${knownBy})`,
    `  editions    ${site.path}`,
    ...(preset === null ? [] : [`  preset      ${preset}`]),
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

function repositoryLine({ address, repository, host }: Origin): string {
  if (repository !== null) return fullName(repository)
  return address === null ? 'no git remote "origin" yet' : `none: the git remote "origin" is ${address}, not on ${host}`
}

function branchLine({ name, isGuess }: Branch): string {
  if (!isGuess) return name ?? UNBORN
  return `${name ?? `${UNBORN}, as none is there yet`} (a guess: git does not know the default branch of "origin")`
}

const asJson = ({ origin, branch, site, preset, written, kept }: Found): unknown => ({
  repository: origin.repository === null ? null : fullName(origin.repository),
  branch: branch.name,
  branchIsGuess: branch.isGuess,
  format: site.format,
  path: site.path,
  knownBy: site.knownBy,
  preset,
  written,
  kept,
})
