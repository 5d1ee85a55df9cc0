import { stringify } from 'yaml'
import type { TextFile } from '../machine.ts'

/** How a workflow names the repository of the actions. */
const ACTIONS = 'OWNER/last-week-in'
const VERSION = 'v1'

const DRAFT = `name: Weekly edition

on:
  schedule:
    - cron: '0 6 * * 1' # Monday 06:00 UTC, when the week is over
  workflow_dispatch:
    inputs:
      week-ending:
        description: The Sunday of the week to draft; empty for the last one that is over
        type: string
      dry-run:
        description: Draft and report without writing anything
        type: boolean
        default: false

permissions: {}

concurrency: weekly-edition

jobs:
  draft:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: write # to write the edition's branch
      pull-requests: write # to open the edition's pull request
      issues: read # to read the news items
    steps:
      - uses: ${ACTIONS}@${VERSION}
        with:
          week-ending: \${{ inputs.week-ending }}
          dry-run: \${{ inputs.dry-run || false }}
`

const check = (branch: string, path: string): string => `name: Edition check

on:
  pull_request:
    paths: ${list(path, 'QUOTE_SINGLE')}
  push:
    branches: ${list(branch, 'PLAIN')}
    paths: ${list(path, 'QUOTE_SINGLE')}

permissions: {}

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # to read the editions and the configuration
      pull-requests: read # to see which files a pull request changes
    steps:
      - uses: ${ACTIONS}/check@${VERSION}
`

/** A YAML list with one item. A plain item is quoted if necessary. */
const list = (pattern: string, style: 'PLAIN' | 'QUOTE_SINGLE'): string =>
  stringify([pattern], {
    ...{ collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 },
    ...{ defaultStringType: style, singleQuote: true },
  }).trim()

/** Escapes a text for the patterns of a workflow. Source: docs.github.com, "Filter pattern cheat sheet". */
const literally = (text: string): string => text.replace(/[\\*?+![\]]/g, '\\$&')

/** The pattern of all files in the editions' folder, without the folders whose names contain a date. */
function patternOf(path: string): string {
  const [fixed = ''] = path.split('{')
  return `${literally(fixed.slice(0, fixed.lastIndexOf('/') + 1))}**`
}

export const DRAFTING = '.github/workflows/weekly.yml'
export const CHECKING = '.github/workflows/check-edition.yml'

/**
 * The workflows in the order in which they are written.
 * @param branch the default branch
 * @param path the path of an edition, with placeholders
 */
export function workflows(branch: string, path: string): readonly TextFile[] {
  return [
    { path: DRAFTING, text: DRAFT },
    { path: CHECKING, text: check(literally(branch), patternOf(path)) },
  ]
}
