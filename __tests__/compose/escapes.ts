/** A text that means something to Liquid, kramdown or CommonMark, and how the post writes it. */
export interface Escape {
  readonly text: string
  readonly markdown: string
  /** Where it stands; as the item of a list unless told otherwise. */
  readonly place: 'item' | 'paragraph' | 'heading' | 'link'
  /**
   * What the site makes of the text without the escape: it shows something else, the build ends, or it shows the
   * text all the same (then the escape is for CommonMark, which the pull request's preview reads).
   */
  readonly bare: 'differs' | 'ends the build' | 'is the same'
}

const item = (text: string, markdown: string, bare: Escape['bare'] = 'differs'): Escape => ({
  text,
  markdown,
  place: 'item',
  bare,
})
const at = (place: Escape['place'], text: string, markdown: string): Escape => ({
  text,
  markdown,
  place,
  bare: 'differs',
})

/** The rows of `docs/safe-text.md`, in its order; `__tests__/site/` shows each to the real Jekyll with and without. */
export const ESCAPES: readonly Escape[] = [
  item('shows {{ site.title }} twice', String.raw`shows \{\{ site.title }} twice`),
  item('an open {{ site.title', String.raw`an open \{\{ site.title`, 'ends the build'),
  item('{% comment %}hidden{% endcomment %}', '&#123;% comment %}hidden&#123;% endcomment %}'),
  item('an open {% if x %}', 'an open &#123;% if x %}', 'ends the build'),
  item('{:.lead} class', String.raw`\{:.lead} class`),
  item('{::comment}hidden{:/comment}', String.raw`\{::comment}hidden\{:/comment}`),
  at('heading', 'Heading {#id}', String.raw`Heading \{#id}`),
  item(String.raw`C:\[x] and \d`, String.raw`C:\\\[x] and \d`),
  item('R&amp;D &#65; &copy;', 'R&amp;amp;D &amp;#65; &amp;copy;'),
  item('`code` and ``', '\\`code\\` and \\`\\`'),
  item('1*2*3 and **all**', String.raw`1\*2\*3 and \*\*all\*\*`),
  item('a | b', String.raw`a \| b`),
  item(`set x="y" or 'z'`, String.raw`set x=\"y\" or \'z\'`),
  item(`the node's $X "name"`, String.raw`the node\'s $X \"name\"`),
  item(`the {node's} "name"`, String.raw`the {node\'s} \"name\"`),
  item(String.raw`a <= node's \d "name"`, String.raw`a <= node\'s \d \"name\"`),
  item(`pods -l "app" --field "name"`, String.raw`pods -l \"app\" \--field \"name\"`),
  item(`the 'pods' and 'em`, String.raw`the \'pods\' and \'em`),
  item(`5" of "words`, String.raw`5\" of \"words`),
  item(`"s" and "-v" and "a`, String.raw`\"s\" and \"-v\" and \"a`),
  item(`a"b" and "c"d, pods', "a - "`, String.raw`a\"b\" and \"c\"d, pods\', \"a - \"`),
  item('[x] a [^b] c [d][e] f [g_h_] i', String.raw`\[x] a \[^b] c \[d]\[e] f \[g_h\_] i`),
  item('v1_2_3 and _all_', String.raw`v1\_2\_3 and \_all\_`),
  item('[here](https://x.example)', String.raw`\[here](https://x.example)`),
  item('![i](https://x.example/i.png)', String.raw`!\[i](https://x.example/i.png)`),
  item('[ ] a task', String.raw`\[ ] a task`),
  at('link', 'a]b', String.raw`a\]b`),
  at('link', 'x]: y', 'x&#93;: y'),
  at('link', '^1', '&#94;1'),
  item('<b>bold</b> <!-- hidden --> <a@b.example>', String.raw`\<b>bold\</b> \<!\-- hidden \--> \<a@b.example>`),
  item('a << b >> c', String.raw`a \<< b \>\> c`),
  item('--node-ip --- ----', String.raw`\--node-ip \-\-- \-\-\--`),
  item('wait... ....', String.raw`wait\... \.\...`),
  at('paragraph', '$$x$$', String.raw`\$\$x\$\$`),
  item('~~gone~~', String.raw`\~\~gone\~\~`),
  item('~a~', String.raw`~a\~`, 'is the same'),
  item('> quoted', String.raw`\> quoted`),
  item('# heading', String.raw`\# heading`),
  item('- a', String.raw`\- a`),
  item('+ a', String.raw`\+ a`),
  item('1. a', String.raw`1\. a`),
  item('1) a', String.raw`1\) a`, 'is the same'),
  at('paragraph', ': a', String.raw`\: a`),
  at('paragraph', '^', '&#94;'),
  at('heading', 'Heading ##', String.raw`Heading \#\#`),
  at('paragraph', '*[HTML]: hidden', String.raw`\*\[HTML&#93;: hidden`),
  at('paragraph', '[^1]: hidden', String.raw`\[^1&#93;: hidden`),
]

/** Texts that need no escape and get none. */
export const LEFT_ALONE: readonly string[] = [
  'Fix a race in scheduler_perf (again), 50% faster',
  '@octocat and #126330, GH-1, closes #2',
  'see https://example.com/a?b=c#d or www.example.com',
  'a - b, a -> b, a => b, x = y + z, a < b <= c > d',
  '~1.4x of {name} in ${HOME} for $5 & more; 10:30 /hold',
  '-v and +1 and 1.31.0 and :smile: and v1.2.x!',
  `the node's "name", the pods' names`,
  `"Natural Sort" ("the user's choice") isn't "l'été." or "Go (1.2)": it's "v1"!`,
  `'s end`,
  'a series [2/n] of lists[0] [WAS]',
  'R&D, AT&T and 😀 – “quoted” … ×',
]

/** What Hugo acts on otherwise than Jekyll, or what GitHub does not act on: the text for each of them. */
export const BY_FORMAT: readonly { readonly text: string; readonly hugo: string; readonly markdown: string }[] = [
  { text: '{{< lamp >}}', hugo: String.raw`\{\{< lamp >}}`, markdown: '{{< lamp >}}' },
  { text: '{{% lamp %}}', hugo: String.raw`\{\{% lamp %}}`, markdown: '{{% lamp %}}' },
  { text: 'a heading {.wide}', hugo: String.raw`a heading \{.wide}`, markdown: 'a heading {.wide}' },
  { text: '{% if x %}', hugo: String.raw`\{% if x %}`, markdown: '{% if x %}' },
  { text: `set x="y" or 'z'`, hugo: String.raw`set x=\"y\" or \'z\'`, markdown: `set x="y" or 'z'` },
  { text: 'use --node-ip, wait...', hugo: String.raw`use \--node-ip, wait\...`, markdown: 'use --node-ip, wait...' },
  { text: 'a << b >> c | d', hugo: String.raw`a \<< b \>\> c \| d`, markdown: String.raw`a \<< b >> c | d` },
  { text: '^ x]: y', hugo: '^ x]: y', markdown: '^ x]: y' },
  {
    text: 'see [a](b), *c* and `d`',
    hugo: 'see \\[a](b), \\*c\\* and \\`d\\`',
    markdown: 'see \\[a](b), \\*c\\* and \\`d\\`',
  },
  {
    text: '~~gone~~ &amp; <b> $$x$$',
    hugo: String.raw`\~\~gone\~\~ &amp;amp; \<b> \$\$x\$\$`,
    markdown: String.raw`\~\~gone\~\~ &amp;amp; \<b> \$\$x\$\$`,
  },
]
