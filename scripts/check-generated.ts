import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

// What is generated and committed must be what its source gives today: the types of the queries, and dist/.
const GENERATED = ['src/github/generated.ts', ...(await readdir('dist')).map((name) => join('dist', name))]

const read = (): Promise<readonly string[]> =>
  Promise.all(GENERATED.map((path) => readFile(path, 'utf8').catch(() => '')))
const before = await read()
execFileSync('npm', ['run', '--silent', 'codegen', '--', '--silent'], { stdio: 'inherit' })
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
const after = await read()

const stale = GENERATED.filter((_, index) => before[index] !== after[index])
if (stale.length > 0) {
  console.error(`Not what its source gives: ${stale.join(', ')}. They have been made anew; commit them.`)
  process.exitCode = 1
} else {
  console.log(`Up to date: ${GENERATED.join(', ')}`)
}
