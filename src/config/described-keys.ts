/**
 * The description of each key of the configuration, by its path, in the order of the documentation. `npm run docs`
 * writes them into schema.json and docs/configuration.md. It fails if the keys here and in the schema differ.
 */
export const DESCRIBED_KEYS: Readonly<Record<string, { readonly takes: string; readonly says: string }>> = {
  preset: { takes: 'a name', says: 'The preset to start from: `kubernetes` or `default`. Default: `default`.' },
  name: { takes: 'text', says: "The newsletter's name." },
  site: {
    takes: '`owner/name`',
    says: 'The repository of the website. Default: the repository that runs the workflow.',
  },
  source: { takes: '`owner/name`', says: 'The repository that the newsletter is about. Default: the site.' },
  'time-zone': { takes: 'an IANA time zone', says: 'The time zone in which weeks start and end, at midnight.' },
  edition: { takes: 'a map', says: 'The names and the format of an edition. See "Templates" below.' },
  'edition.branch': { takes: 'a template', says: "The name of the edition's branch." },
  'edition.path': {
    takes: 'a template',
    says: "The post's path in the site's repository, ending in `.md`. Not under `.git` or `.github`. Default: depends on the format, see below.",
  },
  'edition.title': { takes: 'a template', says: 'The title of the post and of the pull request.' },
  'edition.slug': { takes: 'a template', says: "The post's slug." },
  'edition.format': {
    takes: '`jekyll`, `hugo`, `markdown`',
    says: 'The site generator. Default: `jekyll`. See below.',
  },
  'edition.layout': {
    takes: 'text, or `null`',
    says: "The post's `layout`. Default: `post` for Jekyll, otherwise none.",
  },
  publication: { takes: 'a map', says: "When an edition is to be published. This is the post's `date`." },
  'publication.weekday': {
    takes: '`monday` to `sunday`',
    says: 'The weekday. It is the first such day after the Sunday of the edition.',
  },
  'publication.time': { takes: "`'22:00'`", says: 'The time of day, in the time zone.' },
  'catch-up': {
    takes: '0 to 4',
    says: 'The maximum number of earlier weeks to include. Only weeks without an edition or an open pull request are included. 0 turns this off.',
  },
  'pull-request': { takes: 'a map', says: 'Labels, reviewers, assignees and milestone of the pull request.' },
  'pull-request.labels': {
    takes: 'a list',
    says: 'Labels. A label that does not exist gives a warning.',
  },
  'pull-request.reviewers': { takes: 'a list', says: 'Logins and teams; a team is `organization/team`.' },
  'pull-request.assignees': { takes: 'a list', says: 'Logins.' },
  'pull-request.milestone': {
    takes: 'text, or `null`',
    says: 'The title of a milestone of the site. If it does not exist or is closed, the run gives a warning.',
  },
  sections: { takes: 'a list', says: 'The sections, in the order of the post.' },
  'sections[].name': { takes: 'see below', says: 'The kind of section.' },
  'sections[].heading': { takes: 'text', says: 'The heading.' },
  'sections[].other-headings': {
    takes: 'a list',
    says: 'Other headings that people use for the section. The [edition check](rules.md#section-name) replaces them with the heading.',
  },
  'sections[].labels': {
    takes: 'a list',
    says: 'Lists merges with one of these labels. Only for `merges`, `deprecated` and `versions`. See below.',
  },
  'sections[].when-empty': {
    takes: 'Markdown',
    says: 'The text of an empty section. Default: an empty section is left out of the post.',
  },
  check: { takes: 'a map', says: 'Settings of the [edition check](rules.md).' },
  'check.required': { takes: 'a list', says: 'Sections that every edition must have; a missing one is an error.' },
  'check.item-words': {
    takes: 'a number',
    says: 'The maximum number of words in a bullet; a longer one gives a warning.',
  },
  'check.rules': {
    takes: 'a map',
    says: 'Turns rules `off`, or makes them a `warning` or an `error`. Keys are the [names of rules](rules.md).',
  },
  words: { takes: 'a map', says: "The project's own words, for the draft and the edition check." },
  'words.glossary': {
    takes: 'a list of names',
    says: 'Names as they are spelled. The draft spells them so, and the [edition check](rules.md#glossary) asks for it.',
  },
  'words.abbreviations': {
    takes: 'a list of names in capitals',
    says: 'Abbreviations that your readers know. Any other one is spelled out from the texts of its merge, or marked as doubtful.',
  },
  'words.components': {
    takes: 'a list',
    says: 'Parts of the project. If a title names one in its prefix, such as `[kubelet]`, the bullet begins with it.',
  },
  'words.components[].name': { takes: 'text', says: 'The name that the bullet begins with.' },
  'words.components[].other-names': { takes: 'a list of names', says: 'Other names of it in titles.' },
  'words.components[].anywhere': {
    takes: '`true`, `false`',
    says: 'Whether it is also looked for in the rest of the title and in the release note. Default: `false`.',
  },
  'words.topics': {
    takes: 'a list',
    says: 'Work in many small merges. Three or more merges of one author share a bullet.',
  },
  'words.topics[].heading': { takes: 'text', says: 'What the bullet begins with.' },
  'words.topics[].words': {
    takes: 'a list',
    says: 'Whole words, in any case. A merge belongs to the topic if its title has one of them.',
  },
  'words.dependencies': {
    takes: 'a list',
    says: 'Dependencies that readers look for, the most important first. If a merge updates several, the first one is listed.',
  },
  'words.dependencies[].name': { takes: 'text', says: 'The name that the bullet has.' },
  'words.dependencies[].entries': {
    takes: 'a list of names',
    says: 'Its names in the list of dependencies and in titles, in any case; `*` stands for any characters.',
  },
  'words.dependencies[].without-version': {
    takes: '`true`, `false`',
    says: 'Whether a title such as "Update cadvisor", without a version, is a version update. Default: `false`.',
  },
  'words.dependencies[].on-release-branches': {
    takes: '`true`, `false`',
    says: 'Whether its updates on release branches are listed even if the list of dependencies does not have them. Default: `false`.',
  },
  sources: {
    takes: 'a map',
    says: 'What the draft reads besides merges. A source that is `null` or an empty list is not read.',
  },
  'sources.feature-gates': {
    takes: 'a list of paths',
    says: 'The files in the source that list feature gates, newest path first.',
  },
  'sources.dependencies': { takes: 'a path', says: 'The file in the source that lists versions of dependencies.' },
  'sources.release-cycle': { takes: 'a map', says: 'The pages of the release cycles.' },
  'sources.release-cycle.repository': { takes: '`owner/name`', says: 'The repository.' },
  'sources.release-cycle.folder': { takes: 'a path', says: 'The folder.' },
  'sources.patch-schedule': { takes: 'a map', says: 'The schedule of patch releases.' },
  'sources.patch-schedule.repository': { takes: '`owner/name`', says: 'The repository.' },
  'sources.patch-schedule.path': { takes: 'a path', says: 'The file.' },
  'sources.proposals': { takes: 'a map', says: 'The proposals (KEPs).' },
  'sources.proposals.repository': { takes: '`owner/name`', says: 'The repository.' },
  'sources.proposals.folder': { takes: 'a path', says: 'The folder.' },
  'sources.subprojects': { takes: 'a list of `owner/name`', says: 'Repositories whose releases are listed.' },
  'sources.prereleases': {
    takes: 'a list of `owner/name`',
    says: 'Those of them whose prereleases are listed too.',
  },
  'sources.news': { takes: 'a map', says: 'Issues of the site in which people submit news.' },
  'sources.news.label': { takes: 'a label', says: 'The label of these issues.' },
  'sources.news.title-prefix': {
    takes: 'text',
    says: 'The text that the issue template puts before the title; it is removed.',
  },
  'sources.community': { takes: 'a map', says: "Merges of the community's repository to list." },
  'sources.community.repository': { takes: '`owner/name`', says: 'The repository.' },
  'sources.community.paths': {
    takes: 'a list of paths',
    says: 'A merge is listed if it changes one of these paths. `elections/` is a folder; `*` matches anything except a slash.',
  },
  'sources.feeds': {
    takes: 'a list',
    says: 'Feeds (RSS, Atom, JSON Feed) whose entries of the week are listed.',
  },
  'sources.feeds[].name': {
    takes: 'text',
    says: 'The name of the feed within a sentence, such as `the Kubernetes blog`.',
  },
  'sources.feeds[].url': { takes: 'an address', says: 'The address: https, or http on this machine.' },
  rules: {
    takes: 'a list',
    says: 'Rules that override how the draft treats certain merges. Each has a label or a path.',
  },
  'rules[].label': { takes: 'a label', says: 'The rule applies to merges with this label.' },
  'rules[].path': {
    takes: 'a path',
    says: 'The rule applies to merges that change this file, or a file in this folder.',
  },
  'rules[].then': { takes: 'see below', says: 'What the draft does with these merges.' },
  'heed-wishes': {
    takes: '`true`, `false`',
    says: 'Whether a merge can ask to be listed or left out, by a label or line `last-week-in: …`. Default: `false`.',
  },
}
