import { AdvisedError, type Problem } from '../model/problem.ts'

/** Headers of an answer, by their names in lower case. */
export type Headers = Readonly<Record<string, string | number | undefined>>

export interface Failure {
  /**
   * GitHub's error type, the HTTP status, `NETWORK` (no answer), `TIMEOUT` (no answer in time) or `UNREADABLE` (the
   * answer is cut off or is not JSON).
   */
  readonly code: string
  /** The name of the query or mutation. */
  readonly operation: string
  /** The message from GitHub, unchanged. */
  readonly said: string
  readonly cause?: unknown
  readonly headers?: Headers
  /** Replaces the advice of the table. */
  readonly advice?: string
  /** Whether GitHub may have carried out the mutation, although no answer confirms it. */
  readonly answerLost?: boolean
}

/** GitHub refused a request or did not answer it. */
export class GitHubError extends AdvisedError {
  readonly code: string
  readonly operation: string
  readonly said: string
  readonly headers: Headers
  readonly answerLost: boolean

  constructor(failure: Failure) {
    const { code, operation, said, cause, headers = {}, answerLost = false } = failure
    super(problemOf(failure), cause)
    this.name = 'GitHubError'
    this.code = code
    this.operation = operation
    this.said = said
    this.headers = headers
    this.answerLost = answerLost
  }
}

interface Advice {
  readonly code?: RegExp
  /** The name of the request, or of the mutation in it that was refused. */
  readonly operation?: RegExp
  readonly said?: RegExp
  readonly advice: string
}

/** What GitHub's errors mean and what to do. The first row that matches is used. */
const ADVICE: readonly Advice[] = [
  {
    said: /not permitted to create( or approve)? pull requests/i,
    advice:
      'Allow it under Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests", in the repository and in its organisation, or use the token of a GitHub App as site-token.',
  },
  {
    said: /SAML|SSO/,
    advice:
      'The organisation requires single sign-on. Authorise the token for it under Settings > Developer settings > Personal access tokens > Configure SSO, or use the token of a GitHub App.',
  },
  {
    said: /forbids access via a|lifetime/i,
    advice:
      'The organisation does not allow this kind of token. Use the token of a GitHub App that is installed there (docs/tokens.md).',
  },
  {
    said: /IP allow list/i,
    advice: 'The organisation has an IP allow list. Ask for the address of your machine or runner to be added.',
  },
  {
    said: /rule violations|protected branch|branch protection|creations? being restricted|must be made through a pull request/i,
    advice:
      "A rule protects the edition's branch: under Settings > Rules of the site's repository, let the rule leave out these branches (or let the app of site-token bypass it). Nothing was overwritten.",
  },
  {
    said: /refusing to allow .* without `?workflows?`? (scope|permission)/i,
    advice:
      'The site changed its workflows since the fork was brought up to date: give the token "Workflows: Read and write" on the fork (a classic one the scope "workflow"), or press "Sync fork" on its page.',
  },
  {
    said: /fork collab/i,
    advice: missing('contents: write', 'Contents: Read and write', 'the fork'),
  },
  {
    code: /^409$/,
    operation: /^SyncFork$/,
    advice:
      'The default branch of the fork has commits of its own that conflict with the site. On its page, press "Sync fork" and discard them. The editions do not need them.',
  },
  {
    code: /^40[34]$/,
    operation: /^SyncFork$/,
    advice: missing('contents: write', 'Contents: Read and write', 'the fork'),
  },
  {
    code: /^422$/,
    operation: /^SyncFork$/,
    advice: 'Press "Sync fork" on the page of the fork, read the message, and run again.',
  },
  {
    code: /^401$/,
    advice:
      'The token is missing, invalid or expired. Use a valid one: GITHUB_TOKEN or "gh auth login" on a command line, the inputs token and site-token in a workflow.',
  },
  {
    said: /secondary rate limit|abuse/i,
    advice: 'There were too many requests with this token in a short time. Run again in a few minutes.',
  },
  {
    said: /rate limit/i,
    advice: 'The rate limit of the token is used up. It resets within an hour; run again then.',
  },
  {
    code: /^RATE_LIMITED$/,
    advice: 'The rate limit of the token is used up. It resets within an hour; run again then.',
  },
  {
    code: /^429$/,
    advice: 'There were too many requests with this token in a short time. Run again in a few minutes.',
  },
  {
    code: /^OUT_OF_TIME$/,
    advice:
      'Run again; the next run continues from here. In a workflow, the input timeout-minutes sets the time limit.',
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation: /^(CreateBranch|createRef|CommitPost|createCommitOnBranch)$/,
    advice: missing(
      'contents: write',
      'Contents: Read and write',
      "the site's repository, or with push-to-fork on the fork",
    ),
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation:
      /^(OpenPullRequest|createPullRequest|UpdatePullRequest|updatePullRequest|RequestReviews|requestReviews|AddLabels|addLabelsToLabelable|AddAssignees|addAssigneesToAssignable|SetMilestone)$/,
    advice: missing('pull-requests: write', 'Pull requests: Read and write'),
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    operation: /^NewsIssues$/,
    advice: missing('issues: read', 'Issues: Read-only'),
  },
  {
    code: /^(FORBIDDEN|403|INSUFFICIENT_SCOPES)$/,
    advice:
      'The token cannot read this. Use a token that can read the repository; a workflow job needs "contents: read" (docs/tokens.md).',
  },
  {
    code: /^(NOT_FOUND|404)$/,
    advice: 'It does not exist, or the token cannot see it: check the name, and what the token has access to.',
  },
  {
    code: /^STALE_DATA$/,
    advice: 'Somebody changed the branch at the same time. Nothing was overwritten; run again.',
  },
  {
    code: /^(RESOURCE_LIMITS_EXCEEDED|MAX_NODE_LIMIT_EXCEEDED|5\d\d|TIMEOUT|UNREADABLE)$/,
    advice: 'GitHub is overloaded, or the request was too large. Run again in a few minutes.',
  },
  { code: /^NETWORK$/, advice: 'Check the network of this machine and https://www.githubstatus.com, then run again.' },
]

/** The missing permission, as a workflow names it and as the settings of an app or a personal token name it. */
function missing(permission: string, setting: string, where = "the site's repository"): string {
  return `The token lacks "${permission}" on ${where}. Grant it to the job under "permissions:" in the workflow, or to the GitHub App or fine-grained token that you pass as site-token ("${setting}" in its settings); docs/tokens.md tells how.`
}

function problemOf({ code, operation, said, advice }: Failure): Problem {
  const row = ADVICE.find(
    (each) =>
      (each.code?.test(code) ?? true) && (each.operation?.test(operation) ?? true) && (each.said?.test(said) ?? true),
  )
  return {
    message: `GitHub did not answer the request ${operation} (${code}): ${oneLine(said)}`,
    advice: advice ?? row?.advice ?? 'Run again; if it happens again, open an issue with this message.',
  }
}

function oneLine(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim().slice(0, 300)
  return /[.!?]$/.test(line) ? line : `${line}.`
}
