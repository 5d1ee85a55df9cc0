import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export const SITE = 'owner/site'
export const SOURCE = 'owner/project'
export const LABEL = 'edition'
export const REVIEWER = 'editor'
export const BRANCH = 'update-2024-07-28'
export const POST = '_posts/2024-07-28-update.md'
/** The week before. Its edition is not published yet, and merges that it lists must not be listed again. */
export const WEEK_BEFORE = '2024-07-21'
/** The merge whose title a history can change. */
export const CHANGING = 1004
/** Words of a bullet that a person may change. */
const REWORDED = 'Shows why a job was stopped'

const CONFIGURATION = `preset: default
source: ${SOURCE}
pull-request:
  labels: [${LABEL}]
  reviewers: [${REVIEWER}]
sources:
  news:
    label: news
  community:
    repository: owner/community
    paths: [elections/]
  subprojects: [owner/tool, owner/library]
`

const NOTES = [
  'Adds a command that lists all jobs',
  'Fixes a crash when a job has no name',
  'Adds an option to keep finished jobs for a day',
  'Lets jobs wait for other jobs',
  REWORDED,
  'Removes the old format of job files',
  'Fixes a leak of file handles while jobs are listed',
  'Adds a page about limits of jobs',
  'Makes the list of jobs twice as fast',
  'Fixes the order of jobs with the same time',
]

const at = (day: number, hour: number): string =>
  `2024-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:15:00Z`

const merge = (number: number, title: string, mergedAt: string, files: readonly string[]): object => ({
  number,
  title,
  body: `\`\`\`release-note\n${title}\n\`\`\`\n`,
  state: 'MERGED',
  mergedAt,
  createdAt: at(1, 0),
  baseRefName: 'main',
  author: { login: 'gopher', type: 'User' },
  labels: ['kind/feature', 'release-note'],
  additions: 40,
  deletions: 10,
  changedFiles: files.length,
  files,
})

const release = (repository: string, tag: string, publishedAt: string): object => ({
  tagName: tag,
  name: tag,
  url: `https://github.com/${repository}/releases/tag/${tag}`,
  description: 'Better jobs',
  publishedAt,
  isPrerelease: false,
  isDraft: false,
})

const post = (day: string): string => `---\nlayout: post\ntitle: Week Ending ${day}\n---\n\n## Merges\n\n* Nothing.\n`

/** The files on the site's default branch. */
export const SITE_FILES: Readonly<Record<string, string>> = {
  '.github/last-week-in.yml': CONFIGURATION,
  '_posts/2024-07-14-update.md': post('July 14, 2024'),
}

const FILES: Readonly<Record<string, unknown>> = {
  'world.json': {
    clock: '2024-07-29T06:00:00Z',
    viewer: { login: 'newsletter-bot', type: 'Bot' },
    site: SITE,
    edition: '2024-07-28',
    weekStart: '2024-07-22',
    weekEnd: '2024-07-28',
  },
  [`repos/${SITE}/repository.json`]: { defaultBranch: 'main', labels: [LABEL, 'news'] },
  [`repos/${SITE}/issues.json`]: [
    {
      number: 7,
      title: 'Meeting on Thursday',
      body: 'All who run jobs are welcome.',
      state: 'OPEN',
      createdAt: at(24, 9),
      author: { login: REVIEWER, type: 'User' },
      labels: ['news'],
    },
  ],
  [`repos/${SOURCE}/repository.json`]: { defaultBranch: 'main' },
  [`repos/${SOURCE}/pullRequests.json`]: [
    merge(1000, 'Adds a history of jobs', at(18, 9), ['jobs/history.go']),
    ...NOTES.map((title, index) => merge(1001 + index, title, at(22 + (index % 7), index), ['jobs/list.go'])),
  ],
  [`repos/${SOURCE}/releases.json`]: [release(SOURCE, 'v1.4.0', at(25, 8))],
  'repos/owner/tool/repository.json': { defaultBranch: 'main' },
  'repos/owner/tool/releases.json': [release('owner/tool', 'v0.9.1', at(23, 8))],
  'repos/owner/library/repository.json': { defaultBranch: 'main' },
  'repos/owner/library/releases.json': [release('owner/library', 'v2.0.0', at(26, 8))],
  'repos/owner/community/repository.json': { defaultBranch: 'main' },
  'repos/owner/community/pullRequests.json': [merge(51, 'Hold an election', at(24, 3), ['elections/2024.md'])],
}

/** Writes a small week of an invented project to a folder. The files of the site must be committed to it afterwards. */
export async function writeInventedWorld(folder: string): Promise<void> {
  for (const [path, content] of Object.entries(FILES)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(content))
  }
}
