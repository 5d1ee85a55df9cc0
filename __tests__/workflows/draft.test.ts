import { expect, test } from '@jest/globals'
import { runStep } from './run-step.ts'

const name = 'Name the site for the app'

test('the app’s token is for the site alone', async () => {
  const { status, output } = await runStep('draft.yml', name, { SITE: 'octo-org/site.github.io' })
  expect(status).toBe(0)
  expect(output).toBe('owner=octo-org\nname=site.github.io\n')
})

test.each([
  'octo-org',
  'octo-org/',
  '/site',
  'octo-org/site/more',
  'octo-org/site,other',
  'octo-org/a\nname=b',
  '$(id)/x',
])('and for nothing that is no repository: %j', async (SITE) => {
  const { status, output, said } = await runStep('draft.yml', name, { SITE })
  expect(status).toBe(1)
  expect(output).toBe('')
  expect(said).toContain('::error::The input site must be a repository as owner/name.')
})
