import type { Destination } from './destination.ts'
import type { SafeCode, SafeText } from './safe-text.ts'

/**
 * The post as an mdast tree with narrower types: only `safe-text.ts` makes text and code, only `destination.ts` makes
 * destinations. Children are mutable arrays because mdast's types require it; nothing here changes one.
 */
export interface PostTree {
  type: 'root'
  children: (FrontMatterNode | Flow)[]
}

interface FrontMatterNode {
  type: 'yaml'
  value: string
}

export type Flow = HeadingNode | ParagraphNode | ListNode

interface HeadingNode {
  type: 'heading'
  depth: 2 | 3 | 4 | 5 | 6
  children: Phrasing[]
}

interface ParagraphNode {
  type: 'paragraph'
  children: Phrasing[]
}

interface ListNode {
  type: 'list'
  ordered: boolean
  start: number | null
  spread: false
  children: ListItemNode[]
}

export interface ListItemNode {
  type: 'listItem'
  spread: false
  children: Flow[]
}

export type Phrasing = TextNode | CodeNode | StrongNode | EmphasisNode | LinkNode

interface TextNode {
  type: 'text'
  value: SafeText
}

interface CodeNode {
  type: 'inlineCode'
  value: SafeCode
}

interface StrongNode {
  type: 'strong'
  children: Phrasing[]
}

interface EmphasisNode {
  type: 'emphasis'
  children: Phrasing[]
}

interface LinkNode {
  type: 'link'
  url: Destination
  children: Phrasing[]
}
