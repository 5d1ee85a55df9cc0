import { glob, readFile } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { breachesOf } from './workflow-rules.ts'

// GitHub's own reader of workflows and action files, and the project's rules, over every such file and every workflow
// that the documentation shows. (actionlint and zizmor are no packages of npm: .github/workflows/lint-workflows.yml.)

// That reader is made for bundlers: it imports JSON as if it were a module.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

interface Source {
  readonly path: string
  readonly text: string
  /** The line of the file at which the text begins. */
  readonly from: number
}

const whole = async (path: string): Promise<Source> => ({ path, text: await readFile(path, 'utf8'), from: 1 })

/** The workflows that a page shows. */
async function shown(path: string): Promise<readonly Source[]> {
  const page = await readFile(path, 'utf8')
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    .map(({ 1: text = '', index }) => ({ path, text, from: page.slice(0, index).split('\n').length + 1 }))
    .filter(({ text }) => /^jobs:/m.test(text))
}

async function complaintsOfReader({ path, text, from }: Source): Promise<readonly string[]> {
  // The place tells what is read: a workflow is one by its folder.
  const place = path.endsWith('.md') ? '.github/workflows/shown.yml' : path
  const document = TextDocument.create(`file:///${place}`, 'yaml', 1, text)
  const fileProvider = {
    getFileContent: async (file: object) => {
      const name = 'path' in file ? String(file.path) : ''
      return { name, content: await readFile(name, 'utf8') }
    },
  }
  const diagnostics = await validate(document, path.endsWith('.md') ? {} : { fileProvider })
  return diagnostics.map(
    ({ range, message }) =>
      `${path}:${String(from + range.start.line)}: ${typeof message === 'string' ? message : message.value}`,
  )
}

async function every<Read>(pattern: string, read: (path: string) => Promise<Read>): Promise<readonly Read[]> {
  const found: Read[] = []
  for await (const path of glob(pattern)) found.push(await read(path))
  return found
}

const workflows = [
  ...(await every('.github/workflows/*.yml', whole)),
  ...(await every('{README.md,docs/*.md}', shown)).flat(),
]
const actions = await every('{action.yml,*/action.yml}', whole)
const complaints = [
  ...(await Promise.all([...workflows, ...actions].map(complaintsOfReader))).flat(),
  ...workflows.flatMap(({ path, text }) => breachesOf(text).map((breach) => `${path}: ${breach}`)),
]
for (const complaint of complaints) console.error(complaint)
console.log(
  `${String(workflows.length)} workflows and ${String(actions.length)} action files, ${String(complaints.length)} complaints`,
)
process.exitCode = complaints.length > 0 ? 1 : 0
