import { expect, test } from '@jest/globals'
import { GitHubError } from '../../src/github/github-error.ts'

const integration = 'Resource not accessible by integration'

test.each([
  [
    'FORBIDDEN',
    'createCommitOnBranch',
    integration,
    /lacks "contents: write".*"Contents: Read and write".*docs\/tokens/,
  ],
  ['FORBIDDEN', 'createRef', 'Resource not accessible by personal access token', /lacks "contents: write"/],
  ['FORBIDDEN', 'createPullRequest', integration, /lacks "pull-requests: write"/],
  ['FORBIDDEN', 'addLabelsToLabelable', integration, /lacks "pull-requests: write"/],
  ['FORBIDDEN', 'NewsIssues', integration, /lacks "issues: read"/],
  ['FORBIDDEN', 'Site', integration, /cannot read this/],
  [
    'FORBIDDEN',
    'createPullRequest',
    'GitHub Actions is not permitted to create or approve pull requests.',
    /Allow it under Settings > Actions > General.*organisation/,
  ],
  ['FORBIDDEN', 'Site', 'Resource protected by organization SAML enforcement.', /single sign-on.*Configure SSO/],
  ['FORBIDDEN', 'createRef', 'Repository rule violations found', /Settings > Rules/],
  ['FORBIDDEN', 'createRef', 'Cannot create ref due to creations being restricted.', /Settings > Rules/],
  ['FORBIDDEN', 'Site', 'The organization has an IP allow list enabled', /IP allow list/],
  [
    'FORBIDDEN',
    'Site',
    'The organization forbids access via a personal access token (classic)',
    /does not allow this kind of token/,
  ],
  ['STALE_DATA', 'createCommitOnBranch', 'Expected branch to point to', /Nothing was overwritten/],
])('%s for %s, "%s": what is missing, and where to grant it', (code, operation, said, advice) => {
  expect(new GitHubError({ code, operation, said }).problem.advice).toMatch(advice)
})
