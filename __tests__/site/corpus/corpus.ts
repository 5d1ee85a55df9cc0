import { GITHUB } from './github.ts'
import { HTML } from './html.ts'
import { KRAMDOWN } from './kramdown.ts'
import { LIQUID } from './liquid.ts'
import { MARKDOWN } from './markdown.ts'
import { UNICODE } from './unicode.ts'
import { YAML } from './yaml.ts'

/** Hostile texts by what they attack. A text that once got through stays in its list. */
export const CORPUS_BY_GROUP: Readonly<Record<string, readonly string[]>> = {
  Liquid: LIQUID,
  kramdown: KRAMDOWN,
  Markdown: MARKDOWN,
  HTML,
  GitHub: GITHUB,
  YAML,
  Unicode: UNICODE,
}

/** Every hostile text once. */
export const CORPUS: readonly string[] = [...new Set(Object.values(CORPUS_BY_GROUP).flat())]
