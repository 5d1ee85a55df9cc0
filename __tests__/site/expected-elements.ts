/** All that a post may hold: no class but kramdown's on code, no attribute of a stranger. */
export const ARTICLE: ReadonlySet<string> = new Set([
  'a[href]',
  'code[class]',
  'em',
  'h2[id]',
  'h3',
  'h3[id]',
  'li',
  'p',
  'strong',
  'ul',
])

/** What the layout, the feed and the tags for search engines put around it. */
export const AROUND: ReadonlySet<string> = new Set([
  'html[lang]',
  'head',
  'body',
  'article',
  'title',
  'h1[data-date,data-path,data-slug]',
  'meta[charset]',
  'meta[content,name]',
  'meta[content,property]',
  'link[href,rel]',
  'link[href,rel,title,type]',
  'script[type]',
])
