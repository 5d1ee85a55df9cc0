import fc from 'fast-check'

/** Texts that are whole sentences of a language, or nearly: a part may be left open or stand at the wrong place. */
type Grammar = fc.Arbitrary<string>

const word = fc.constantFrom('a', 'kubelet', '--v=5', 'x_y_z', 'É', '1', 'v1.31', '', ' ', "it's", '"q"', '...')
const target = fc.constantFrom(
  'https://evil.example',
  'javascript:alert(1)',
  '//evil.example',
  '#x',
  'x y',
  '',
  '<a b>',
)

/** Some parts in a row. */
const row = (...parts: readonly Grammar[]): Grammar =>
  fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 5 }).map((all) => all.join(''))
const joined = (...parts: readonly (string | Grammar)[]): Grammar =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''))
/** A part without a piece of it, as one that somebody cut off. */
const cut = (part: Grammar): Grammar =>
  fc.tuple(part, fc.nat(), fc.nat(3)).map(([text, at, length]) => {
    const from = text.length === 0 ? 0 : at % text.length
    return text.slice(0, from) + text.slice(from + length)
  })
const whole = (grammar: Grammar): Grammar =>
  fc.oneof({ arbitrary: grammar, weight: 3 }, { arbitrary: cut(grammar), weight: 2 })

const markdown = fc.letrec<Record<'inline' | 'block', string>>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    word,
    joined(
      fc.constantFrom('*', '**', '_', '__', '~', '~~', '`', '``'),
      tie('inline'),
      fc.constantFrom('*', '**', '_', '__', '~', '~~', '`', '``'),
    ),
    joined('[', tie('inline'), '](', target, fc.constantFrom('', ' "t"', " 't'"), ')'),
    joined('![', tie('inline'), '](', target, ')'),
    joined('[', tie('inline'), fc.constantFrom(']', '][]', '][x]', ']: ', '](')),
    joined('<', target, '>'),
    joined('\\', fc.constantFrom(...Array.from('\\`*_{}[]()#+-.!|<>&~$:"\''))),
    fc.constantFrom('&amp;', '&#x3C;', '&copy', '&#0;', '&'),
    row(tie('inline'), tie('inline')),
  ),
  block: joined(
    fc.constantFrom(
      '',
      '# ',
      '## ',
      '> ',
      '- ',
      '* ',
      '+ ',
      '1. ',
      '1) ',
      '    ',
      '```\n',
      '~~~',
      '| ',
      '[ ] ',
      '\n\n',
    ),
    tie('inline'),
    fc.constantFrom('', ' #', '\n', '\n===', '\n---', '  \n', '\\\n', ' |', '\n```'),
    fc.oneof({ maxDepth: 2 }, fc.constant(''), tie('block')),
  ),
})).block

const attribute = fc.constantFrom('#id', '.class', 'onclick="alert(1)"', "style='x'", 'x', 'toc', 'a="{{ x }}"', '')
const kramdown = row(
  word,
  joined('{:', fc.constantFrom('', ' ', 'x: '), attribute, ' ', attribute, fc.constantFrom('}', ' }', '')),
  joined(
    '{::',
    fc.constantFrom('comment', 'nomarkdown', 'options', 'x'),
    fc.constantFrom('', ' x="y"'),
    fc.constantFrom('}', ' /}', ''),
  ),
  joined('{:/', fc.constantFrom('', 'comment', 'nomarkdown'), '}'),
  joined('[^', word, fc.constantFrom(']', ']: ', '')),
  joined('*[', word, fc.constantFrom(']: ', ']', '')),
  joined(fc.constantFrom('[x]: ', '[x\\]: ', '\n[x]:'), target),
  joined('$$', word, fc.constantFrom('$$', '$', '')),
  joined(fc.constantFrom('|', ' | ', '\n|--|--|\n', '||')),
  joined(fc.constantFrom('\n: ', ': ', '\n^\n', '^', '\n+++\n', '{#', '#}')),
  fc.constantFrom('--', '---', '...', '<<', '>>', '"', "'", '``', "''", '(c)', '1990s', '`x`{:.y}', '*x*{: #z}'),
)

const value = fc.letrec<Record<'expression', string>>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('site.title', 'page', '"x"', "'{{'", '1', 'nil', '(1..9)', 'a[0]', 'a.b', ''),
    joined(
      tie('expression'),
      ' | ',
      fc.constantFrom('upcase', 'append: "x"', 'jsonify', 'date: "%s"', 'nothing', 'where: "a"'),
    ),
    joined(tie('expression'), fc.constantFrom(' == ', ' and ', ' contains '), tie('expression')),
  ),
})).expression
const liquid = row(
  word,
  joined(
    fc.constantFrom('{{', '{{-', '{ {', '{{{', '\\{{', '{\u200B{'),
    ' ',
    value,
    ' ',
    fc.constantFrom('}}', '-}}', '}', ''),
  ),
  joined(
    fc.constantFrom('{%', '{%-', '{ %', '{\n%'),
    ' ',
    fc.constantFrom(
      'if',
      'for i in',
      'assign x =',
      'include',
      'raw',
      'endraw',
      'comment',
      'endif',
      'liquid',
      'capture',
      'link',
      'x',
    ),
    ' ',
    value,
    ' ',
    fc.constantFrom('%}', '-%}', '}', ''),
  ),
  fc.constantFrom('{', '}', '%', '{{', '{%', '}}', '%}', '`', '#', '&#123;'),
)

const html = fc.letrec<Record<'element', string>>((tie) => ({
  element: fc.oneof(
    { maxDepth: 3 },
    word,
    joined(
      '<',
      fc.constantFrom(
        'b',
        'script',
        'img',
        'a',
        'svg',
        'div',
        'style',
        'iframe',
        'p',
        'li',
        'br',
        'x-y',
        'math',
        'title',
      ),
      fc.constantFrom('', ' ', '/', '\n', '\t'),
      fc.constantFrom(
        '',
        'onerror=alert(1)',
        'href="javascript:alert(1)"',
        "src='//evil.example'",
        'markdown=1',
        '"',
        "'",
      ),
      fc.constantFrom('>', '/>', '', ' >'),
      tie('element'),
      fc.constantFrom('', '</b>', '</script>', '</a>', '</div>', '</p>', '</li>', '</x'),
    ),
    joined(
      fc.constantFrom('<!--', '<!', '<?', '<![CDATA[', '&', '&#', '-->'),
      tie('element'),
      fc.constantFrom('-->', '>', '?>', ']]>', ';', ''),
    ),
    row(tie('element'), tie('element')),
  ),
})).element

const yaml = row(
  word,
  joined(
    fc.constantFrom('title', 'layout', '? x', '- a', '&a x', '*a', '!!str', '!ruby/object:X'),
    fc.constantFrom(': ', ':', ' : ', ''),
    word,
  ),
  joined(
    fc.constantFrom('"', "'", '[', '{', '|', '>', '%', '@', '`', '#', '---\n', '\n...', ','),
    word,
    fc.constantFrom('"', "'", ']', '}', '', '\n'),
  ),
  fc.constantFrom('yes', 'null', '~', '0x1f', '1_000', '1:30', '2024-07-28', '.inf', '<<', ': ', ' #', '\t', '\n  '),
)

/** Texts of each language that reads a post. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  Markdown: whole(markdown),
  kramdown: whole(kramdown),
  Liquid: whole(liquid),
  HTML: whole(html),
  YAML: whole(yaml),
}
