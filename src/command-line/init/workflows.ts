/** A workflow that `init` writes. */
export interface Workflow {
  readonly path: string
  readonly text: string
}

/** How a workflow names the action. */
const ACTION = 'OWNER/last-week-in@v1'

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
      - uses: ${ACTION}
        with:
          week-ending: \${{ inputs.week-ending }}
          dry-run: \${{ inputs.dry-run || false }}
`

/** In the order in which they are written. */
export const WORKFLOWS: readonly Workflow[] = [{ path: '.github/workflows/weekly.yml', text: DRAFT }]
