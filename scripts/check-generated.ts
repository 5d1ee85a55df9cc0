import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'

// Generates the committed files again (types of the queries, schema.json, tables in the documentation, dist/) and
// fails if one of them changes.
async function generated(): Promise<ReadonlyMap<string, string>> {
  const pages = (await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)
  const bundle = (await readdir('dist')).map((name) => `dist/${name}`)
  const paths = ['src/github/generated.ts', 'schema.json', 'README.md', ...pages, ...bundle.toSorted()]
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)))
}

const before = await generated()
execFileSync('npm', ['run', '--silent', 'codegen', '--', '--silent'], { stdio: 'inherit' })
execFileSync('npm', ['run', '--silent', 'docs'], { stdio: 'inherit' })
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
const after = await generated()

const stale = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. The files are updated now; commit them.`)
  process.exitCode = 1
} else {
  console.log(`Up to date: ${[...after.keys()].join(', ')}`)
}
