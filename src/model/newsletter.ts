import type { Temporal } from 'temporal-polyfill'
import type { ChoiceRule } from './choice.ts'
import type { SectionName } from './draft.ts'
import type { RuleName, RuleSetting } from './rule-name.ts'
import type { RepositoryName } from './repository.ts'

/** Who makes a page of the post: it decides the front matter, and which characters mean something. */
export const FORMATS = ['jekyll', 'hugo', 'markdown'] as const

export type Format = (typeof FORMATS)[number]

/** A newsletter as its configuration describes it, preset included, every value checked. */
export interface Newsletter {
  readonly name: string
  /** The repository of the site, to which the pull request is opened. */
  readonly site: RepositoryName
  /** The repository whose merges are told. */
  readonly source: RepositoryName
  /** An IANA name; weeks begin and end at midnight in it. */
  readonly timeZone: string
  /** How an edition is named. Templates: `{yyyy}`, `{mm}`, `{dd}`, `{month}`, `{d}` of its Sunday. */
  readonly edition: {
    readonly branch: string
    readonly path: string
    readonly title: string
    readonly slug: string
    /** What the post is written for. */
    readonly format: Format
    /** The site's layout for posts; null where the front matter names none. */
    readonly layout: string | null
  }
  /** When an edition is planned to be published: the first such weekday after its Sunday. 1 is Monday. */
  readonly publication: { readonly weekday: number; readonly time: Temporal.PlainTime }
  /** How many weeks without an edition may be folded in; 0 turns it off. */
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
  /** What the edition check asks for. */
  readonly check: CheckPlan
  /** The project's own words. */
  readonly words: ProjectWords
  /** The sections in the order of the page. */
  readonly sections: readonly SectionPlan[]
  readonly sources: Sources
  /** What goes over the choices of curate, the first that holds before the others. */
  readonly rules: readonly ChoiceRule[]
  /** Whether a merge's own label or line `last-week-in: …` is heeded. */
  readonly heedsWishes: boolean
}

export interface SectionPlan {
  readonly name: SectionName
  readonly heading: string
  /** Other names that people give it. */
  readonly otherHeadings: readonly string[]
  /** Merges with one of these labels are told here; empty for a section that takes none by its label. */
  readonly labels: readonly string[]
  /** Markdown that stands there when nothing is to be told; null leaves the section out. */
  readonly whenEmpty: string | null
}

interface CheckPlan {
  /** Sections that every edition has. */
  readonly required: readonly SectionName[]
  /** How many words an item may have. */
  readonly itemWords: number
  /** Rules that are turned off or have another severity than their own. */
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
  /** Whether it is looked for in all of a title and note, not only in the prefix of the title. */
  readonly anywhere: boolean
}

/** Work in many small merges; those of one author share a bullet. */
export interface Topic {
  /** What the bullet begins with. */
  readonly heading: string
  /** Words of a title, any of which tells that the merge belongs to the topic. */
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

/** Where the facts are, apart from the merges. A source that is null is not read, and nothing is told of it. */
interface Sources {
  /** Paths in the source repository, the newest first: a list of gates was moved and renamed over time. */
  readonly featureGates: readonly string[]
  /** A path in the source repository. */
  readonly dependencies: string | null
  readonly releaseCycle: { readonly repository: RepositoryName; readonly folder: string } | null
  readonly patchSchedule: { readonly repository: RepositoryName; readonly path: string } | null
  readonly proposals: { readonly repository: RepositoryName; readonly folder: string } | null
  readonly subprojects: readonly RepositoryName[]
  /** Those of the subprojects whose alphas, betas and candidates are told too. */
  readonly prereleases: readonly RepositoryName[]
  /** Issues on the site by their label; the prefix is what the issue template puts before a title. */
  readonly news: { readonly label: string; readonly titlePrefix: string } | null
  readonly community: CommunityPlan | null
  readonly feeds: readonly FeedPlan[]
}

/** The repository in which the community keeps its elections, leads, charters, reports and policies. */
export interface CommunityPlan {
  readonly repository: RepositoryName
  /** Files; `elections/` is a folder with all in it, `*` stands for anything but a slash. */
  readonly paths: readonly string[]
}

/** A feed in RSS, Atom or JSON Feed. */
export interface FeedPlan {
  /** As a sentence calls it: `the Kubernetes blog`. */
  readonly name: string
  /** https, or http on this machine. */
  readonly url: string
}
