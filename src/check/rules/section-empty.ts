import { placeOf } from '../place.ts'
import type { Rule } from '../rule.ts'

export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'error',
  requires: 'There is text under every heading.',
  advice: 'Write the text, or remove the heading.',
  examples: {
    good: [
      {
        post: '## Featured PRs\n\n### [125663: Mount OCI images](https://github.com/kubernetes/kubernetes/pull/125663)\n\nWords.',
      },
    ],
    bad: [
      { post: '## Featured PRs\n\n## Other Merges\n\n* Words', finds: ['## Featured PRs'] },
      { post: '## Promotions\n\n---\n\n## Deprecated\n\nWords.', finds: ['## Promotions'] },
      { post: '## Shoutouts\n\n<!-- Ask in Slack -->\n', finds: ['## Shoutouts'] },
      { post: '## Featured PRs\n\n### One\n\n### Another\n\nWords.', finds: ['### One'] },
    ],
  },
  *check({ tree }) {
    const blocks = tree.children.filter(({ type }) => !/^(?:html|definition|thematicBreak)$/.test(type))
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'heading') continue
      const next = blocks[index + 1]
      const isFollowed = next !== undefined && (next.type !== 'heading' || next.depth > block.depth)
      if (!isFollowed) yield { message: 'There is no text under this heading.', place: placeOf(block) }
    }
  },
}
