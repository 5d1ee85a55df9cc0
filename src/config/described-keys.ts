/**
 * What each key of the configuration takes and says, by its path, in the order of the documentation. `npm run docs`
 * writes it into schema.json and docs/configuration.md, and refuses a key that is in the schema and not here, or here
 * and not in the schema.
 */
export const DESCRIBED_KEYS: Readonly<Record<string, { readonly takes: string; readonly says: string }>> = {
  preset: { takes: 'a name', says: 'Where the configuration starts from: `kubernetes` or `default`.' },
  name: { takes: 'text', says: "The newsletter's name." },
  site: { takes: '`owner/name`', says: 'The repository of the site. Left out: the repository that runs the workflow.' },
  source: { takes: '`owner/name`', says: "The repository whose merges are told. Left out: the site's." },
  'time-zone': { takes: 'an IANA name', says: 'Weeks begin and end at midnight in it.' },
  edition: { takes: 'a map', says: 'How an edition is named; the keys take templates, see below.' },
  'edition.branch': { takes: 'a template', says: "The edition's branch." },
  'edition.path': {
    takes: 'a template',
    says: "The post's path in the site's repository, ending in `.md`. Not under `.git` or `.github`. Left out: by the format, see below.",
  },
  'edition.title': { takes: 'a template', says: "The post's title, which is also the pull request's." },
  'edition.slug': { takes: 'a template', says: "The post's slug." },
  'edition.format': {
    takes: '`jekyll`, `hugo`, `markdown`',
    says: 'What the post is written for; left out: `jekyll`. See below.',
  },
  'edition.layout': {
    takes: 'text, or `null`',
    says: "The post's layout. Left out: `post` for Jekyll, else none.",
  },
  publication: { takes: 'a map', says: "When an edition is planned to be published. It becomes the post's `date`." },
  'publication.weekday': {
    takes: '`monday` to `sunday`',
    says: 'The first such day after the Sunday of the edition.',
  },
  'publication.time': { takes: "`'22:00'`", says: 'The time of that day, in the time zone.' },
  'catch-up': {
    takes: '0 to 4',
    says: 'How many weeks before, which had no edition and no open pull request for one, may be folded in; 0 turns it off.',
  },
  'pull-request': { takes: 'a map', says: 'How the pull request is dressed.' },
  'pull-request.labels': {
    takes: 'a list',
    says: 'Labels of the pull request. One that does not exist is a warning.',
  },
  'pull-request.reviewers': { takes: 'a list', says: 'Logins, and teams as `organization/team`.' },
  'pull-request.assignees': { takes: 'a list', says: 'Logins.' },
  'pull-request.milestone': {
    takes: 'text, or `null`',
    says: 'A milestone of the site by its title. One that is not there, or is closed, is a warning.',
  },
  sections: { takes: 'a list', says: 'The sections in the order of the page.' },
  'sections[].name': { takes: 'see below', says: 'What the section tells.' },
  'sections[].heading': { takes: 'text', says: 'Its heading.' },
  'sections[].other-headings': {
    takes: 'a list',
    says: 'Other names that people give it. Where one stands for it, the [edition check](rules.md#section-name) asks for its heading.',
  },
  'sections[].labels': {
    takes: 'a list',
    says: 'Merges with one of these labels are told here; for `merges`, `deprecated` and `versions`. See below.',
  },
  'sections[].when-empty': {
    takes: 'Markdown',
    says: 'What stands there when nothing is to be told. Left out: the section is then left out.',
  },
  check: { takes: 'a map', says: 'What the [edition check](rules.md) asks of this newsletter.' },
  'check.required': { takes: 'a list', says: 'Sections without which it finds an error.' },
  'check.glossary': { takes: 'a list of names', says: 'Names in the capitals that it asks for.' },
  'check.item-words': { takes: 'a number', says: 'How many words a bullet may have before it warns.' },
  sources: {
    takes: 'a map',
    says: 'What is read besides the merges. A source that is `null`, or an empty list, is not read.',
  },
  'sources.feature-gates': {
    takes: 'a list of paths',
    says: 'The lists of feature gates in the source repository, the newest path first.',
  },
  'sources.dependencies': { takes: 'a path', says: 'The list of dependency versions in the source repository.' },
  'sources.release-cycle': { takes: 'a map', says: 'Where each release cycle has its page.' },
  'sources.release-cycle.repository': { takes: '`owner/name`', says: 'The repository of those pages.' },
  'sources.release-cycle.folder': { takes: 'a path', says: 'The folder that holds them.' },
  'sources.patch-schedule': { takes: 'a map', says: 'Where the schedule of patch releases is.' },
  'sources.patch-schedule.repository': { takes: '`owner/name`', says: 'Its repository.' },
  'sources.patch-schedule.path': { takes: 'a path', says: 'Its file.' },
  'sources.proposals': { takes: 'a map', says: 'Where the proposals (KEPs) are.' },
  'sources.proposals.repository': { takes: '`owner/name`', says: 'Their repository.' },
  'sources.proposals.folder': { takes: 'a path', says: 'The folder that holds them.' },
  'sources.subprojects': { takes: 'a list of `owner/name`', says: 'Repositories whose releases are told.' },
  'sources.prereleases': {
    takes: 'a list of `owner/name`',
    says: 'Those of them whose alphas, betas and candidates are told too.',
  },
  'sources.news': { takes: 'a map', says: 'Issues on the site in which people ask for a line.' },
  'sources.news.label': { takes: 'a label', says: 'The label that such issues have.' },
  'sources.news.title-prefix': { takes: 'text', says: 'What the issue template puts before a title.' },
  'sources.community': { takes: 'a map', says: "Merges of the community's repository that are told." },
  'sources.community.repository': { takes: '`owner/name`', says: 'That repository.' },
  'sources.community.paths': {
    takes: 'a list of paths',
    says: 'Which files a merge there must touch to be told; `elections/` is a folder, `*` anything but a slash.',
  },
  'sources.feeds': {
    takes: 'a list',
    says: 'Feeds (RSS, Atom, JSON Feed) whose entries of the week are told.',
  },
  'sources.feeds[].name': { takes: 'text', says: 'What a sentence calls the feed.' },
  'sources.feeds[].url': { takes: 'an address', says: 'Its address: https, or http on this machine.' },
  rules: {
    takes: 'a list',
    says: 'What is said of certain merges over the choices of the draft, each with a label or a path.',
  },
  'rules[].label': { takes: 'a label', says: 'The rule holds for merges with it.' },
  'rules[].path': {
    takes: 'a path',
    says: 'The rule holds for merges that touch it: a file, or a folder with all that is in it.',
  },
  'rules[].then': { takes: 'see below', says: 'What it says of them.' },
  'heed-wishes': {
    takes: '`true`, `false`',
    says: "Whether a merge's own label or line `last-week-in: …` is heeded; left out: `false`.",
  },
}
