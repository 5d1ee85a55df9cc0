import type { BadExample, Example, Rule } from '../../src/check/rule.ts'
import { RULES } from '../../src/check/rules.ts'

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
  return example('Bad', each, each.fixed === undefined ? [] : [`Fixed:\n\n${block(each.fixed)}`])
}

function section(rule: Rule): string {
  const kind = rule.severity === 'error' ? 'An error' : 'A warning'
  return [
    `## \`${rule.id}\``,
    rule.requires,
    `${kind}${rule.needsGitHub === true ? ', needs GitHub' : ''}. ${rule.advice}`,
    ...rule.examples.bad.map(bad),
    ...rule.examples.good.map((each) => example('Good', each)),
  ].join('\n\n')
}

/** The page of the rules of the edition check, in Markdown. */
export const rulesPage = (): string => `# Rules of the edition check

<!-- Written by \`npm run docs\` from src/check/rules. -->

An error must be fixed before the edition is published; a warning is for the editors to judge.

| Rule | | Requires |
| --- | --- | --- |
${RULES.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity} | ${rule.requires.replace(/\|/g, '\\|')} |`).join('\n')}

${RULES.map(section).join('\n\n')}
`
