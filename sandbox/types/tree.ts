import { extname } from 'node:path/posix'
import { parseTag, parseTree, parseCommit, type TreeLine } from '../git-objects.ts'
import type { GitObject } from '../git-reader.ts'
import type { Hub } from '../hub.ts'
import { nodeId } from '../node-ids.ts'
import type { RepositoryState } from '../repository-state.ts'

/** A `GitObject` of the schema: a `Commit`, `Tree`, `Blob` or `Tag`. */
export function objectView(hub: Hub, repository: RepositoryState, object: GitObject, path?: string): object {
  const { oid, type, content } = object
  if (type === 'commit') return hub.views.commit(repository, parseCommit(oid, content))
  const common = {
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: `https://github.com/${repository.nameWithOwner}/tree/${oid}`,
    commitResourcePath: `/${repository.nameWithOwner}/tree/${oid}`,
    repository: () => hub.views.repository(repository),
  }
  const id = (name: string): string => nodeId(name, `${repository.nameWithOwner}:${oid}`)
  if (type === 'tree') {
    const prefix = path ? `${path}/` : ''
    return {
      __typename: 'Tree',
      id: id('Tree'),
      ...common,
      entries: () => parseTree(content).map((line) => treeEntryView(hub, repository, line, prefix + line.name)),
    }
  }
  if (type === 'blob') return { __typename: 'Blob', id: id('Blob'), ...common, ...blobContent(content) }
  const tag = parseTag(content)
  return {
    __typename: 'Tag',
    id: id('Tag'),
    ...common,
    name: tag.name,
    message: tag.message,
    tagger: tag.tagger && hub.views.signature(tag.tagger),
    target: async () => {
      const target = await hub.git(repository).read(tag.target)
      return target && hub.views.object(repository, target)
    },
  }
}

/** A `TreeEntry`: one line of a tree. */
export function treeEntryView(hub: Hub, repository: RepositoryState, line: TreeLine, path: string): object {
  const object = () => (line.type === 'commit' ? null : hub.git(repository).read(line.oid))
  return {
    __typename: 'TreeEntry',
    name: line.name,
    path,
    type: line.type,
    mode: line.mode,
    oid: line.oid,
    extension: extname(line.name),
    repository: () => hub.views.repository(repository),
    size: async () => (line.type === 'blob' ? ((await object())?.content.length ?? 0) : 0),
    object: async () => {
      const found = await object()
      return found && hub.views.object(repository, found, path)
    },
  }
}

function blobContent(content: Buffer): object {
  // Git and GitHub treat a file with a zero byte near the start as binary.
  const isBinary = content.subarray(0, 8000).includes(0)
  return { byteSize: content.length, isBinary, isTruncated: false, text: isBinary ? null : content.toString('utf8') }
}
