import type { GitRepository } from './git.ts'

/** One file that differs between two commits. */
export interface ChangedFile {
  readonly path: string
  /** In GitHub's words. */
  readonly change: 'ADDED' | 'MODIFIED' | 'DELETED'
  readonly additions: number
  readonly deletions: number
}

/**
 * The files that differ between two commits, by path, without following renames.
 * @param base object id; null for a commit without parent
 * @param head object id
 */
export async function changedFiles(git: GitRepository, base: string | null, head: string): Promise<ChangedFile[]> {
  const commits = base === null ? ['--root', head] : [base, head]
  const args = ['diff-tree', '-r', '-z', '--no-commit-id', '--no-renames', '--raw', '--numstat', ...commits]
  const records = (await git.ofObjects(args)).split('\0').filter(Boolean)
  const changes = new Map<string, ChangedFile['change']>()
  const files: ChangedFile[] = []
  while (records.length > 0) {
    const record = records.shift() ?? ''
    if (record.startsWith(':')) {
      const letter = record.at(-1)
      changes.set(records.shift() ?? '', letter === 'A' ? 'ADDED' : letter === 'D' ? 'DELETED' : 'MODIFIED')
      continue
    }
    const [additions, deletions, ...path] = record.split('\t')
    const name = path.join('\t')
    // A binary file has a dash for both counts.
    files.push({
      path: name,
      change: changes.get(name) ?? 'MODIFIED',
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
    })
  }
  return files
}
