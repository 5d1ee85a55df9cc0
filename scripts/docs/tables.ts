import * as v from 'valibot'
import { parse } from 'yaml'
import { DESCRIBED_KEYS } from '../../src/config/described-keys.ts'

/** The table of the configuration's keys, in Markdown. */
export function keyTable(): string {
  const rows = Object.entries(DESCRIBED_KEYS).map(([key, { takes, says }]) => [`\`${key}\``, takes, says])
  return table(['Key', 'Takes', ''], rows)
}

const described = v.looseObject({ description: v.string() })
const action = v.looseObject({
  inputs: v.record(v.string(), v.looseObject({ description: v.string(), default: v.string() })),
  outputs: v.optional(v.record(v.string(), described), {}),
})

/**
 * The table of an action's inputs. A description may end in "Default: …." where the default in the file says nothing to
 * a reader, such as an empty text.
 *
 * @param text the action's metadata file
 */
export function inputTable(text: string): string {
  const { inputs } = v.parse(action, parse(text))
  const rows = Object.entries(inputs).map(([name, { description, default: given }]) => {
    const [, says = description, told] = /^(.*?)(?: Default: (.*)\.)?$/s.exec(description) ?? []
    return [`\`${name}\``, told ?? `\`${given}\``, says]
  })
  return table(['Input', 'Default', ''], rows)
}

/** The table of an action's outputs. */
export function outputTable(text: string): string {
  const { outputs } = v.parse(action, parse(text))
  return table(
    ['Output', ''],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  )
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
