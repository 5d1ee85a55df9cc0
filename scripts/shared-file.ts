import { basename } from 'node:path'
import type { BuildResult, OutputFile } from 'esbuild'

type SplitBundle = BuildResult<{ metafile: true; write: false }>

/**
 * Gives the files of a split bundle names that say what they hold, and no hash, so that a review can show what changed:
 *
 * - A file that `import()` loads is named after its module, or after its package.
 * - Everything that several files import becomes `shared.js`. esbuild writes a chunk for each set of importers, most of
 *   them a few lines long, and each further file slows down the start of an action.
 *
 * @returns the text of each file by its name
 * @throws Error if two chunks of `shared.js` declare the same name
 */
export function namedFiles({ outputFiles, metafile }: SplitBundle): ReadonlyMap<string, string> {
  const outputs = Object.entries(metafile.outputs)
  const names = new Map(
    outputs.map(([path, { entryPoint }]) => [basename(path), fileName(basename(path), entryPoint)] as const),
  )
  const chunks = outputs.filter(([, { entryPoint }]) => entryPoint === undefined).map(([path]) => basename(path))
  const renamed = (text: string): string =>
    text.replaceAll(/"\.\/(chunk-[^"]+)"/g, (_, name: string) => `"./${names.get(name) ?? name}"`)
  const files = new Map<string, string>()
  for (const file of outputFiles) {
    const name = basename(file.path)
    if (!chunks.includes(name)) files.set(names.get(name) ?? name, renamed(file.text))
  }
  files.set('shared.js', joined(outputFiles.filter(({ path }) => chunks.includes(basename(path)))))
  return files
}

function fileName(name: string, entryPoint: string | undefined): string {
  if (entryPoint === undefined) return 'shared.js'
  if (!name.startsWith('chunk-')) return name
  const packageName = /.*\bnode_modules\/(?:@[^/]+\/)?([^/]+)/.exec(entryPoint)?.[1]
  return `${packageName ?? basename(entryPoint, '.ts')}.js`
}

/** One module of several chunks. A chunk comes after those that it imports. */
function joined(chunks: readonly OutputFile[]): string {
  const declaredIn = new Map<string, string>()
  for (const { path, text } of chunks) {
    for (const [, name = ''] of text.matchAll(/^(?:var|let|const|class|(?:async )?function\*?) ([\w$]+)/gm)) {
      if (declaredIn.has(name)) throw new Error(`${name} is declared in two chunks of shared.js. Rename one of them.`)
      declaredIn.set(name, path)
    }
  }
  return inOrder(chunks)
    .map(({ text }) => text.replaceAll(IMPORT_OF_CHUNK, (whole) => withoutAliases(whole)))
    .join('\n')
}

const IMPORT_OF_CHUNK = /^import (?:\{[^}]*\} from )?"\.\/(chunk-[^"]+)";\n/gm

function withoutAliases(imported: string): string {
  if (/\bas\b/.test(imported)) throw new Error(`A chunk of shared.js renames what it imports: ${imported}`)
  return ''
}

function inOrder(chunks: readonly OutputFile[]): readonly OutputFile[] {
  const ordered = new Set<OutputFile>()
  const add = (chunk: OutputFile): void => {
    for (const [, name] of chunk.text.matchAll(IMPORT_OF_CHUNK)) {
      const imported = chunks.find(({ path }) => basename(path) === name)
      if (imported !== undefined) add(imported)
    }
    ordered.add(chunk)
  }
  chunks.forEach(add)
  return [...ordered]
}
