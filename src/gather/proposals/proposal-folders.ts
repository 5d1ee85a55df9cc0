import type { ProposalFoldersFragment } from '../../github/generated.ts'
import { kepNumberOfFolder } from '../../text/kep.ts'

/** The folder of one proposal, such as `keps/sig-storage/2644-honor-pv-reclaim-policy`. */
interface ProposalFolder {
  readonly number: number
  readonly path: string
  /** The parent folder, such as `sig-storage`. */
  readonly group: string
  /** The hash of its content. */
  readonly oid: string
}

/** The folders of proposals, and nested folders that contain proposals (`keps/sig-cluster-lifecycle/kubeadm`). */
export interface ProposalTree {
  readonly folders: readonly ProposalFolder[]
  readonly nested: ReadonlyMap<string, string>
}

/** Reads the entries of the folder `root` of a repository of proposals, except the template `NNNN-…`. */
export function proposalTree(groups: NonNullable<ProposalFoldersFragment['entries']>, root: string): ProposalTree {
  const folders: ProposalFolder[] = []
  const nested = new Map<string, string>()
  for (const group of groups) {
    if (group.object == null || !('entries' in group.object) || group.name === 'prod-readiness') continue
    for (const { name, type, oid } of group.object.entries ?? []) {
      if (type !== 'tree') continue
      const path = `${root}/${group.name}/${name}`
      const number = kepNumberOfFolder(name)
      if (number !== null) folders.push({ number, path, group: group.name, oid })
      else if (/^(?:sig|provider)-/.test(group.name)) nested.set(path, oid)
    }
  }
  return { folders, nested }
}

/** A folder to read, and how it changed since the tree `before`. */
export interface FolderToRead extends ProposalFolder {
  readonly changed: boolean
  readonly isNew: boolean
}

/**
 * Returns the folders with activity: first those of the proposals in `named`, in that order, then those that changed,
 * highest number first. A proposal that was only moved has not changed.
 * @param before the tree at the start. If it is null, only the named proposals are returned.
 */
export function activeFolders(
  before: ProposalTree | null,
  now: ProposalTree,
  named: readonly number[],
): readonly FolderToRead[] {
  const known = new Map<number, Set<string>>()
  for (const { number, oid } of before?.folders ?? []) known.set(number, (known.get(number) ?? new Set()).add(oid))
  const folders = now.folders.map((folder) => {
    const oids = known.get(folder.number)
    const isNew = before !== null && oids === undefined
    return { ...folder, isNew, changed: before !== null && oids?.has(folder.oid) !== true }
  })
  const rank = new Map(named.map((number, index) => [number, index]))
  const rankOf = ({ number }: FolderToRead): number => rank.get(number) ?? named.length
  return folders
    .filter((folder) => folder.changed || rank.has(folder.number))
    .sort((a, b) => rankOf(a) - rankOf(b) || b.number - a.number)
}

/** Nested folders of proposals that changed. */
export function nestedChanges(before: ProposalTree | null, now: ProposalTree): readonly string[] {
  if (before === null) return []
  return [...now.nested].filter(([path, oid]) => before.nested.get(path) !== oid).map(([path]) => path)
}

/** The content of a nested folder: its path, and its entries from GitHub's answer. */
export interface NestedFolder {
  readonly path: string
  readonly entries: readonly { readonly name: string; readonly type: string; readonly oid: string }[]
}

/** Adds the proposals of nested folders to the tree. Their group stays the SIG. */
export function withNested(tree: ProposalTree, nested: readonly NestedFolder[]): ProposalTree {
  const folders = nested.flatMap(({ path, entries }) => {
    const group = path.split('/').at(-2) ?? ''
    return entries.flatMap(({ name, type, oid }): ProposalFolder[] => {
      const number = kepNumberOfFolder(name)
      return type === 'tree' && number !== null ? [{ number, path: `${path}/${name}`, group, oid }] : []
    })
  })
  return { ...tree, folders: [...tree.folders, ...folders] }
}
