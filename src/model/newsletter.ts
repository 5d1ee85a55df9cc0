import type { Temporal } from 'temporal-polyfill'
import type { ChoiceRule } from './choice.ts'
import type { SectionName } from './draft.ts'
import type { RuleName, RuleSetting } from './rule-name.ts'
import type { RepositoryName } from './repository.ts'

/** The site generator, which determines the front matter and the special characters. */
export const FORMATS = ['jekyll', 'hugo', 'markdown'] as const

export type Format = (typeof FORMATS)[number]

/** The validated configuration of a newsletter, including its preset. */
export interface Newsletter {
  readonly name: string
  /** The repository of the website, in which the pull request is opened. */
  readonly site: RepositoryName
  /** The repository whose merges are listed. */
  readonly source: RepositoryName
  /** An IANA name. Weeks begin and end at midnight in this time zone. */
  readonly timeZone: string
  /** Templates for the names of an edition, with `{yyyy}`, `{mm}`, `{dd}`, `{month}`, `{d}` of its Sunday. */
  readonly edition: {
    readonly branch: string
    readonly path: string
    readonly title: string
    readonly slug: string
    /** The site generator. */
    readonly format: Format
    /** The site's layout for posts; null to leave it out. */
    readonly layout: string | null
  }
  /** The planned publication: the first such weekday after the edition's Sunday. 1 is Monday. */
  readonly publication: { readonly weekday: number; readonly time: Temporal.PlainTime }
  /** Maximum number of earlier weeks without an edition that an edition includes; 0 turns this off. */
  readonly catchUpWeeks: number
  readonly pullRequest: {
    readonly labels: readonly string[]
    /** Logins, and teams as `organization/team`. */
    readonly reviewers: readonly string[]
    /** Logins. */
    readonly assignees: readonly string[]
    /** By its title; null for none. */
    readonly milestone: string | null
  }
  /** The settings of the edition check. */
  readonly check: CheckPlan
  /** The project's own words. */
  readonly words: ProjectWords
  /** The sections in the order of the post. */
  readonly sections: readonly SectionPlan[]
  readonly sources: Sources
  /** Rules that override the choices of curate. The first match wins. */
  readonly rules: readonly ChoiceRule[]
  /** Whether a merge's own label or line `last-week-in: …` counts. */
  readonly heedsWishes: boolean
}

export interface SectionPlan {
  readonly name: SectionName
  readonly heading: string
  /** Other headings that people use for it. */
  readonly otherHeadings: readonly string[]
  /** Merges with one of these labels are listed in this section. */
  readonly labels: readonly string[]
  /** Markdown of the empty section; null leaves the section out. */
  readonly whenEmpty: string | null
}

interface CheckPlan {
  /** Sections that every edition must have. */
  readonly required: readonly SectionName[]
  /** Maximum number of words per item. */
  readonly itemWords: number
  /** Rules that are turned off, or whose severity is changed. */
  readonly rules: Readonly<Partial<Record<RuleName, RuleSetting>>>
}

/** The project's own words, for the draft and the edition check. */
export interface ProjectWords {
  /** Names in the spelling that the newsletter uses. */
  readonly glossary: readonly string[]
  /** Abbreviations that its readers know, in capitals. */
  readonly abbreviations: readonly string[]
  readonly components: readonly Component[]
  readonly topics: readonly Topic[]
  /** The most important first: of several that a merge updates, it is listed for the first one. */
  readonly dependencies: readonly KnownDependency[]
}

/** A part of the project. A bullet begins with the one that its merge names. */
export interface Component {
  readonly name: string
  readonly otherNames: readonly string[]
  /** Whether to look for it in the whole title and note, not only in the title's prefix. */
  readonly anywhere: boolean
}

/** Work in many small merges. Those of one author share a bullet. */
export interface Topic {
  /** What the bullet begins with. */
  readonly heading: string
  /** Words of which one in a title is enough for the topic. */
  readonly words: readonly string[]
}

/** A dependency that readers look for. */
export interface KnownDependency {
  readonly name: string
  /** Its names in the list of dependencies and in titles; `*` stands for any characters. */
  readonly entries: readonly string[]
  /** Whether its name in a title is enough, without a version. */
  readonly withoutVersion: boolean
  /** Whether its updates on release branches are listed if only a title or note says so. */
  readonly onReleaseBranches: boolean
}

/** The sources apart from the merges. A source that is null is not read. */
interface Sources {
  /** Paths of the list of gates in the source repository, newest first: it moved over time. */
  readonly featureGates: readonly string[]
  /** A path in the source repository. */
  readonly dependencies: string | null
  readonly releaseCycle: { readonly repository: RepositoryName; readonly folder: string } | null
  readonly patchSchedule: { readonly repository: RepositoryName; readonly path: string } | null
  readonly proposals: { readonly repository: RepositoryName; readonly folder: string } | null
  readonly subprojects: readonly RepositoryName[]
  /** Subprojects whose alphas, betas and release candidates are listed too. */
  readonly prereleases: readonly RepositoryName[]
  /** The label of news items on the site, and the title prefix of their issue template. */
  readonly news: { readonly label: string; readonly titlePrefix: string } | null
  readonly community: CommunityPlan | null
  readonly feeds: readonly FeedPlan[]
}

/** The repository with the community's elections, leads, charters, reports and policies. */
export interface CommunityPlan {
  readonly repository: RepositoryName
  /** Paths: `elections/` matches a folder with its contents, `*` any characters except a slash. */
  readonly paths: readonly string[]
}

/** A feed in RSS, Atom or JSON Feed. */
export interface FeedPlan {
  /** Its name in a sentence: `the Kubernetes blog`. */
  readonly name: string
  /** An https address, or http on this machine. */
  readonly url: string
}
