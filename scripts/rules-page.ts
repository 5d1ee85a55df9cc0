import { writeFile } from 'node:fs/promises'
import { resolveConfig, format } from 'prettier'
import type { BadExample, Example, Rule } from '../src/check/rule.ts'
import { RULES } from '../src/check/rules.ts'

// `npm run rules`: writes docs/rules.md from the rules of the edition check.
const PAGE = 'docs/rules.md'

function example(title: string, { post, path, earlier = {} }: Example, after: readonly string[] = []): string {
  const about = [
    ...(path === undefined ? [] : [`in \`${path}\``]),
    ...Object.keys(earlier).map((name) => `after \`${name}\``),
  ]
  const shown = [
    `${title}${about.length === 0 ? '' : `, ${about.join(', ')}`}:`,
    block(post),
    ...Object.values(earlier).map((text) => `The earlier edition:\n\n${block(text)}`),
    ...after,
  ]
  return shown.join('\n\n')
}

const block = (text: string): string => `\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``

function bad(each: BadExample): string {
  return example('Found', each, each.fixed === undefined ? [] : [`Mended:\n\n${block(each.fixed)}`])
}

function section(rule: Rule): string {
  const kind = rule.severity === 'error' ? 'An error' : 'A warning'
  return [
    `## \`${rule.id}\``,
    rule.asks,
    `${kind}${rule.needsGitHub === true ? ', with GitHub at hand' : ''}. ${rule.mend}`,
    ...rule.examples.bad.map(bad),
    ...rule.examples.good.map((each) => example('Good', each)),
  ].join('\n\n')
}

const page = `# Rules of the edition check

<!-- Written by \`npm run rules\` from src/check/rules. -->

An error must be mended before the edition is published; a warning is a matter of judgement.

| Rule | | Asks |
| --- | --- | --- |
${RULES.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity} | ${rule.asks.replace(/\|/g, '\\|')} |`).join('\n')}

${RULES.map(section).join('\n\n')}
`

await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }))
