import { readdir, readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { withGeneratedParts } from './docs/generated-parts.ts'
import { configurationJsonSchema } from './docs/json-schema.ts'
import { rulesPage } from './docs/rules-page.ts'
import { inputTable, keyTable, outputTable } from './docs/tables.ts'

// `npm run docs`: writes schema.json, the page of the check's rules, and the tables of keys, inputs and outputs into the
// pages that have marks for them.
const style = await resolveConfig('README.md')

const presets = (await readdir('src/config/presets')).map((file) => file.replace(/\.yml$/, '')).toSorted()
await writeFile(
  'schema.json',
  await format(JSON.stringify(configurationJsonSchema(presets)), { ...style, parser: 'json' }),
)

await writeFile('docs/rules.md', await format(rulesPage(), { ...style, parser: 'markdown' }))

const pages = [
  'README.md',
  ...(await readdir('docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
]
for (const page of pages) {
  const before = await readFile(page, 'utf8')
  const after = await withGeneratedParts(before, tableOf)
  if (after !== before) await writeFile(page, await format(after, { ...style, parser: 'markdown' }))
}

async function tableOf(mark: string): Promise<string> {
  const [what, file = ''] = mark.split(' of ')
  if (what === 'keys') return keyTable()
  const text = await readFile(file, 'utf8')
  return what === 'inputs' ? inputTable(text) : outputTable(text)
}
