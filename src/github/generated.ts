/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The possible types of patch statuses. */
export type PatchStatus =
  /** The file was added. Git status 'A'. */
  | 'ADDED'
  /** The file's type was changed. Git status 'T'. */
  | 'CHANGED'
  /** The file was copied. Git status 'C'. */
  | 'COPIED'
  /** The file was deleted. Git status 'D'. */
  | 'DELETED'
  /** The file's contents were changed. Git status 'M'. */
  | 'MODIFIED'
  /** The file was renamed. Git status 'R'. */
  | 'RENAMED';

/** The possible states of a pull request. */
export type PullRequestState =
  /** A pull request that has been closed without being merged. */
  | 'CLOSED'
  /** A pull request that has been closed by being merged. */
  | 'MERGED'
  /** A pull request that is still open. */
  | 'OPEN';

export type AddAssigneesMutationVariables = Exact<{
  pullRequest: string;
  users: ReadonlyArray<string> | string;
}>;


export type AddAssigneesMutation = { readonly addAssigneesToAssignable: { readonly clientMutationId: string | null } | null };

export type AddLabelsMutationVariables = Exact<{
  pullRequest: string;
  labels: ReadonlyArray<string> | string;
}>;


export type AddLabelsMutation = { readonly addLabelsToLabelable: { readonly clientMutationId: string | null } | null };

export type BesideTheWeekQueryVariables = Exact<{
  owner: string;
  name: string;
  counts: boolean;
  w1: string;
  w2: string;
  w3: string;
  w4: string;
  w5: string;
  w6: string;
  w7: string;
  w8: string;
  w9: string;
  w10: string;
  w11: string;
  w12: string;
}>;


export type BesideTheWeekQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly milestones: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly title: string, readonly dueOn: string | null, readonly open: { readonly totalCount: number }, readonly closed: { readonly totalCount: number } } | null> | null } | null } | null, readonly w1?: { readonly issueCount: number }, readonly w2?: { readonly issueCount: number }, readonly w3?: { readonly issueCount: number }, readonly w4?: { readonly issueCount: number }, readonly w5?: { readonly issueCount: number }, readonly w6?: { readonly issueCount: number }, readonly w7?: { readonly issueCount: number }, readonly w8?: { readonly issueCount: number }, readonly w9?: { readonly issueCount: number }, readonly w10?: { readonly issueCount: number }, readonly w11?: { readonly issueCount: number }, readonly w12?: { readonly issueCount: number } };

export type ChangedFilesQueryVariables = Exact<{
  owner: string;
  name: string;
  number: number;
  after: string | null | undefined;
}>;


export type ChangedFilesQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly pullRequest: { readonly files: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly path: string, readonly changeType: PatchStatus } | null> | null } | null } | null } | null };

export type CitationQueryVariables = Exact<{
  owner: string;
  name: string;
  number: number;
}>;


export type CitationQuery = { readonly repository: { readonly defaultBranchRef: { readonly name: string } | null, readonly issueOrPullRequest:
      | { readonly __typename: 'Issue', readonly title: string }
      | { readonly __typename: 'PullRequest', readonly title: string, readonly body: string, readonly mergedAt: string | null, readonly baseRefName: string, readonly author:
          | { readonly login: string }
          | { readonly login: string }
          | { readonly login: string }
          | { readonly login: string }
          | { readonly name: string | null, readonly login: string }
         | null }
     | null } | null };

export type CommitPostMutationVariables = Exact<{
  repository: string;
  branch: string;
  expectedHead: string;
  headline: string;
  body: string;
  path: string;
  contents: string;
}>;


export type CommitPostMutation = { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null };

export type CreateBranchMutationVariables = Exact<{
  repository: string;
  ref: string;
  oid: string;
}>;


export type CreateBranchMutation = { readonly createRef: { readonly ref: { readonly target:
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
       | null } | null } | null };

export type EditionStateQueryVariables = Exact<{
  owner: string;
  name: string;
  homeOwner: string;
  homeName: string;
  posts: string;
  postOnBase: string;
  postOnBranch: string;
  base: string;
  branch: string;
  branchRef: string;
  path: string;
}>;


export type EditionStateQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly posts:
      | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string }> | null }
      | Record<PropertyKey, never>
     | null, readonly postOnBase:
      | { readonly oid: string }
      | { readonly oid: string }
      | { readonly oid: string }
      | { readonly oid: string }
     | null, readonly pullRequests: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly url: string, readonly body: string, readonly state: PullRequestState, readonly headRepository: { readonly nameWithOwner: string } | null } | null> | null } } | null, readonly home: { readonly postOnBranch:
      | { readonly __typename: 'Blob', readonly oid: string, readonly text: string | null }
      | { readonly __typename: 'Commit' }
      | { readonly __typename: 'Tag' }
      | { readonly __typename: 'Tree' }
     | null, readonly branch: { readonly target:
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
       | null } | null, readonly base: { readonly compare: { readonly aheadBy: number, readonly commits: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly message: string, readonly file: { readonly oid: string } | null, readonly parents: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly file: { readonly oid: string } | null } | null> | null } } | null> | null } } | null } | null } | null };

export type EditionTextQueryVariables = Exact<{
  owner: string;
  name: string;
  expression: string;
}>;


export type EditionTextQuery = { readonly repository: { readonly object:
      | { readonly __typename: 'Blob', readonly text: string | null, readonly isBinary: boolean | null, readonly isTruncated: boolean }
      | { readonly __typename: 'Commit' }
      | { readonly __typename: 'Tag' }
      | { readonly __typename: 'Tree' }
     | null } | null };

export type FileAsOfQueryVariables = Exact<{
  owner: string;
  name: string;
  path: string;
  asOf: string;
}>;


export type FileAsOfQuery = { readonly repository: { readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly history: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly file: { readonly object:
                  | { readonly __typename: 'Blob', readonly text: string | null }
                  | { readonly __typename: 'Commit' }
                  | { readonly __typename: 'Tag' }
                  | { readonly __typename: 'Tree', readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string }> | null }
                 | null } | null } | null> | null } }
        | Record<PropertyKey, never>
       | null } | null } | null };

export type FileHistoryQueryVariables = Exact<{
  owner: string;
  name: string;
  path: string;
  since: string;
  until: string;
  asOf: string;
}>;


export type FileHistoryQuery = { readonly repository: { readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly history: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly committedDate: string, readonly parents: { readonly nodes: ReadonlyArray<{ readonly oid: string } | null> | null }, readonly associatedPullRequests: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly mergedAt: string | null, readonly baseRefName: string, readonly repository: { readonly nameWithOwner: string } } | null> | null } | null } | null> | null }, readonly end: { readonly nodes: ReadonlyArray<{ readonly file: { readonly object:
                  | { readonly __typename: 'Blob', readonly text: string | null }
                  | { readonly __typename: 'Commit' }
                  | { readonly __typename: 'Tag' }
                  | { readonly __typename: 'Tree' }
                 | null } | null } | null> | null } }
        | Record<PropertyKey, never>
       | null } | null } | null };

export type FileQueryVariables = Exact<{
  owner: string;
  name: string;
  expression: string;
}>;


export type FileQuery = { readonly repository: { readonly object:
      | { readonly text: string | null }
      | Record<PropertyKey, never>
     | null } | null };

export type FolderQueryVariables = Exact<{
  owner: string;
  name: string;
  expression: string;
}>;


export type FolderQuery = { readonly repository: { readonly object:
      | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly oid: string }> | null }
      | Record<PropertyKey, never>
     | null } | null };

export type ForkQueryVariables = Exact<{
  owner: string;
  name: string;
}>;


export type ForkQuery = { readonly repository: { readonly id: string, readonly nameWithOwner: string, readonly isArchived: boolean, readonly parent: { readonly id: string, readonly nameWithOwner: string } | null } | null };

export type LabelQueryVariables = Exact<{
  owner: string;
  name: string;
  label: string;
}>;


export type LabelQuery = { readonly repository: { readonly label: { readonly id: string } | null } | null };

export type MergeQueryVariables = Exact<{
  owner: string;
  name: string;
  number: number;
}>;


export type MergeQuery = { readonly repository: { readonly pullRequest: { readonly __typename: 'PullRequest', readonly number: number, readonly title: string, readonly body: string, readonly mergedAt: string | null, readonly baseRefName: string, readonly additions: number, readonly deletions: number, readonly changedFiles: number, readonly mergeCommit: { readonly oid: string } | null, readonly author:
        | { readonly __typename: 'Bot', readonly login: string }
        | { readonly __typename: 'EnterpriseUserAccount', readonly login: string }
        | { readonly __typename: 'Mannequin', readonly login: string }
        | { readonly __typename: 'Organization', readonly login: string }
        | { readonly __typename: 'User', readonly login: string }
       | null, readonly labels: { readonly nodes: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly milestone: { readonly title: string } | null, readonly files: { readonly nodes: ReadonlyArray<{ readonly path: string } | null> | null } | null } | null } | null };

export type MergesQueryVariables = Exact<{
  owner: string;
  name: string;
  search: string;
  size: number;
  after: string | null | undefined;
}>;


export type MergesQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly id: string } | null, readonly search: { readonly issueCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'App' }
      | { readonly __typename: 'Discussion' }
      | { readonly __typename: 'Issue' }
      | { readonly __typename: 'MarketplaceListing' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'PullRequest', readonly number: number, readonly title: string, readonly body: string, readonly mergedAt: string | null, readonly baseRefName: string, readonly additions: number, readonly deletions: number, readonly changedFiles: number, readonly mergeCommit: { readonly oid: string } | null, readonly author:
          | { readonly __typename: 'Bot', readonly login: string }
          | { readonly __typename: 'EnterpriseUserAccount', readonly login: string }
          | { readonly __typename: 'Mannequin', readonly login: string }
          | { readonly __typename: 'Organization', readonly login: string }
          | { readonly __typename: 'User', readonly login: string }
         | null, readonly labels: { readonly nodes: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly milestone: { readonly title: string } | null, readonly files: { readonly nodes: ReadonlyArray<{ readonly path: string } | null> | null } | null }
      | { readonly __typename: 'Repository' }
      | { readonly __typename: 'User' }
     | null> | null } };

export type MergedPullRequestFragment = { readonly number: number, readonly title: string, readonly body: string, readonly mergedAt: string | null, readonly baseRefName: string, readonly additions: number, readonly deletions: number, readonly changedFiles: number, readonly mergeCommit: { readonly oid: string } | null, readonly author:
    | { readonly __typename: 'Bot', readonly login: string }
    | { readonly __typename: 'EnterpriseUserAccount', readonly login: string }
    | { readonly __typename: 'Mannequin', readonly login: string }
    | { readonly __typename: 'Organization', readonly login: string }
    | { readonly __typename: 'User', readonly login: string }
   | null, readonly labels: { readonly nodes: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly milestone: { readonly title: string } | null, readonly files: { readonly nodes: ReadonlyArray<{ readonly path: string } | null> | null } | null };

export type MilestoneQueryVariables = Exact<{
  owner: string;
  name: string;
  title: string;
}>;


export type MilestoneQuery = { readonly repository: { readonly milestones: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string } | null> | null } | null } | null };

export type NewsIssuesQueryVariables = Exact<{
  owner: string;
  name: string;
  labels: ReadonlyArray<string> | string | null | undefined;
  since: string;
}>;


export type NewsIssuesQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly issues: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly title: string, readonly body: string, readonly createdAt: string, readonly author:
          | { readonly __typename: 'Bot', readonly login: string }
          | { readonly __typename: 'EnterpriseUserAccount', readonly login: string }
          | { readonly __typename: 'Mannequin', readonly login: string }
          | { readonly __typename: 'Organization', readonly login: string }
          | { readonly __typename: 'User', readonly login: string }
         | null } | null> | null } } | null };

export type OpenPullRequestMutationVariables = Exact<{
  repository: string;
  base: string;
  headRepository: string | null | undefined;
  head: string;
  title: string;
  body: string;
}>;


export type OpenPullRequestMutation = { readonly createPullRequest: { readonly pullRequest: { readonly id: string, readonly number: number, readonly url: string } | null } | null };

export type OtherEditionQueryVariables = Exact<{
  owner: string;
  name: string;
  branch: string;
  path: string;
  first: number;
  after: string | null | undefined;
}>;


export type OtherEditionQuery = { readonly repository: { readonly pullRequests: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly number: number, readonly state: PullRequestState, readonly headRepository: { readonly nameWithOwner: string } | null, readonly headRef: { readonly target:
            | { readonly file: { readonly object:
                  | { readonly text: string | null }
                  | Record<PropertyKey, never>
                 | null } | null }
            | Record<PropertyKey, never>
           | null } | null, readonly commits: { readonly nodes: ReadonlyArray<{ readonly commit: { readonly message: string } } | null> | null } } | null> | null } } | null };

export type ProposalQueryVariables = Exact<{
  owner: string;
  name: string;
  kepYaml: string;
  readme: string;
  folder: string;
  asOf: string;
}>;


export type ProposalQuery = { readonly repository: { readonly kepYaml:
      | { readonly text: string | null }
      | Record<PropertyKey, never>
     | null, readonly readme:
      | { readonly text: string | null }
      | Record<PropertyKey, never>
     | null, readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly history: { readonly nodes: ReadonlyArray<{ readonly associatedPullRequests: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly mergedAt: string | null, readonly baseRefName: string, readonly repository: { readonly nameWithOwner: string } } | null> | null } | null } | null> | null } }
        | Record<PropertyKey, never>
       | null } | null } | null };

export type ProposalsQueryVariables = Exact<{
  owner: string;
  name: string;
  path: string;
  before: string;
  asOf: string;
}>;


export type ProposalsQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly before: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly file: { readonly object:
                  | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly object:
                        | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly oid: string }> | null }
                        | Record<PropertyKey, never>
                       | null }> | null }
                  | Record<PropertyKey, never>
                 | null } | null } | null> | null }, readonly now: { readonly nodes: ReadonlyArray<{ readonly oid: string, readonly file: { readonly object:
                  | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly object:
                        | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly oid: string }> | null }
                        | Record<PropertyKey, never>
                       | null }> | null }
                  | Record<PropertyKey, never>
                 | null } | null } | null> | null } }
        | Record<PropertyKey, never>
       | null } | null } | null };

export type ProposalFoldersFragment = { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly object:
      | { readonly entries: ReadonlyArray<{ readonly name: string, readonly type: string, readonly oid: string }> | null }
      | Record<PropertyKey, never>
     | null }> | null };

export type PullRequestsFromQueryVariables = Exact<{
  owner: string;
  name: string;
  branch: string;
  after: string;
}>;


export type PullRequestsFromQuery = { readonly repository: { readonly pullRequests: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly url: string, readonly body: string, readonly state: PullRequestState, readonly headRepository: { readonly nameWithOwner: string } | null } | null> | null } } | null };

export type RecentMergesQueryVariables = Exact<{
  owner: string;
  name: string;
  size: number;
  after: string | null | undefined;
}>;


export type RecentMergesQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly pullRequests: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly number: number, readonly mergedAt: string | null, readonly updatedAt: string } | null> | null } } | null };

export type ReleasesQueryVariables = Exact<{
  owner: string;
  name: string;
}>;


export type ReleasesQuery = { readonly repository: { readonly nameWithOwner: string, readonly isArchived: boolean, readonly releases: { readonly nodes: ReadonlyArray<{ readonly tagName: string, readonly name: string | null, readonly description: string | null, readonly isPrerelease: boolean, readonly isDraft: boolean, readonly publishedAt: string | null } | null> | null }, readonly refs: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly target:
          | { readonly __typename: 'Blob' }
          | { readonly __typename: 'Commit', readonly committedDate: string }
          | { readonly __typename: 'Tag', readonly tagger: { readonly date: string | null } | null }
          | { readonly __typename: 'Tree' }
         | null } | null> | null } | null } | null };

export type RequestReviewsMutationVariables = Exact<{
  pullRequest: string;
  users: ReadonlyArray<string> | string;
  teams: ReadonlyArray<string> | string;
}>;


export type RequestReviewsMutation = { readonly requestReviews: { readonly clientMutationId: string | null } | null };

export type SearchCountQueryVariables = Exact<{
  search: string;
}>;


export type SearchCountQuery = { readonly search: { readonly issueCount: number } };

export type SetMilestoneMutationVariables = Exact<{
  pullRequest: string;
  milestone: string;
}>;


export type SetMilestoneMutation = { readonly updatePullRequest: { readonly clientMutationId: string | null } | null };

export type SiteQueryVariables = Exact<{
  owner: string;
  name: string;
  configuration: string;
}>;


export type SiteQuery = { readonly rateLimit: { readonly cost: number } | null, readonly repository: { readonly id: string, readonly nameWithOwner: string, readonly isArchived: boolean, readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
       | null } | null, readonly configuration:
      | { readonly __typename: 'Blob', readonly text: string | null }
      | { readonly __typename: 'Commit' }
      | { readonly __typename: 'Tag' }
      | { readonly __typename: 'Tree' }
     | null } | null };

export type TeamQueryVariables = Exact<{
  organization: string;
  slug: string;
}>;


export type TeamQuery = { readonly organization: { readonly team: { readonly id: string } | null } | null };

export type UpdatePullRequestMutationVariables = Exact<{
  pullRequest: string;
  body: string;
}>;


export type UpdatePullRequestMutation = { readonly updatePullRequest: { readonly pullRequest: { readonly id: string } | null } | null };

export type UserQueryVariables = Exact<{
  login: string;
}>;


export type UserQuery = { readonly user: { readonly id: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MergedPullRequestFragmentDoc = new TypedDocumentString(`
    fragment MergedPullRequest on PullRequest {
  number
  title
  body
  mergedAt
  baseRefName
  mergeCommit {
    oid
  }
  author {
    __typename
    login
  }
  labels(first: 50) {
    nodes {
      name
    }
  }
  milestone {
    title
  }
  additions
  deletions
  changedFiles
  files(first: 50) {
    nodes {
      path
    }
  }
}
    `, {"fragmentName":"MergedPullRequest"}) as unknown as TypedDocumentString<MergedPullRequestFragment, unknown>;
export const ProposalFoldersFragmentDoc = new TypedDocumentString(`
    fragment ProposalFolders on Tree {
  entries {
    name
    type
    object {
      ... on Tree {
        entries {
          name
          type
          oid
        }
      }
    }
  }
}
    `, {"fragmentName":"ProposalFolders"}) as unknown as TypedDocumentString<ProposalFoldersFragment, unknown>;
export const AddAssigneesDocument = new TypedDocumentString(`
    mutation AddAssignees($pullRequest: ID!, $users: [ID!]!) {
  addAssigneesToAssignable(
    input: {assignableId: $pullRequest, assigneeIds: $users}
  ) {
    clientMutationId
  }
}
    `) as unknown as TypedDocumentString<AddAssigneesMutation, AddAssigneesMutationVariables>;
export const AddLabelsDocument = new TypedDocumentString(`
    mutation AddLabels($pullRequest: ID!, $labels: [ID!]!) {
  addLabelsToLabelable(input: {labelableId: $pullRequest, labelIds: $labels}) {
    clientMutationId
  }
}
    `) as unknown as TypedDocumentString<AddLabelsMutation, AddLabelsMutationVariables>;
export const BesideTheWeekDocument = new TypedDocumentString(`
    query BesideTheWeek($owner: String!, $name: String!, $counts: Boolean!, $w1: String!, $w2: String!, $w3: String!, $w4: String!, $w5: String!, $w6: String!, $w7: String!, $w8: String!, $w9: String!, $w10: String!, $w11: String!, $w12: String!) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    milestones(
      first: 10
      states: [OPEN]
      orderBy: {field: DUE_DATE, direction: ASC}
    ) {
      nodes {
        number
        title
        dueOn
        open: issues(states: [OPEN]) {
          totalCount
        }
        closed: issues(states: [CLOSED]) {
          totalCount
        }
      }
    }
  }
  w1: search(type: ISSUE, query: $w1, first: 1) @include(if: $counts) {
    issueCount
  }
  w2: search(type: ISSUE, query: $w2, first: 1) @include(if: $counts) {
    issueCount
  }
  w3: search(type: ISSUE, query: $w3, first: 1) @include(if: $counts) {
    issueCount
  }
  w4: search(type: ISSUE, query: $w4, first: 1) @include(if: $counts) {
    issueCount
  }
  w5: search(type: ISSUE, query: $w5, first: 1) @include(if: $counts) {
    issueCount
  }
  w6: search(type: ISSUE, query: $w6, first: 1) @include(if: $counts) {
    issueCount
  }
  w7: search(type: ISSUE, query: $w7, first: 1) @include(if: $counts) {
    issueCount
  }
  w8: search(type: ISSUE, query: $w8, first: 1) @include(if: $counts) {
    issueCount
  }
  w9: search(type: ISSUE, query: $w9, first: 1) @include(if: $counts) {
    issueCount
  }
  w10: search(type: ISSUE, query: $w10, first: 1) @include(if: $counts) {
    issueCount
  }
  w11: search(type: ISSUE, query: $w11, first: 1) @include(if: $counts) {
    issueCount
  }
  w12: search(type: ISSUE, query: $w12, first: 1) @include(if: $counts) {
    issueCount
  }
}
    `) as unknown as TypedDocumentString<BesideTheWeekQuery, BesideTheWeekQueryVariables>;
export const ChangedFilesDocument = new TypedDocumentString(`
    query ChangedFiles($owner: String!, $name: String!, $number: Int!, $after: String) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      files(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          path
          changeType
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChangedFilesQuery, ChangedFilesQueryVariables>;
export const CitationDocument = new TypedDocumentString(`
    query Citation($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
    }
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue {
        title
      }
      ... on PullRequest {
        title
        body
        mergedAt
        baseRefName
        author {
          login
          ... on User {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationQuery, CitationQueryVariables>;
export const CommitPostDocument = new TypedDocumentString(`
    mutation CommitPost($repository: String!, $branch: String!, $expectedHead: GitObjectID!, $headline: String!, $body: String!, $path: String!, $contents: Base64String!) {
  createCommitOnBranch(
    input: {branch: {repositoryNameWithOwner: $repository, branchName: $branch}, expectedHeadOid: $expectedHead, message: {headline: $headline, body: $body}, fileChanges: {additions: [{path: $path, contents: $contents}]}}
  ) {
    commit {
      oid
    }
  }
}
    `) as unknown as TypedDocumentString<CommitPostMutation, CommitPostMutationVariables>;
export const CreateBranchDocument = new TypedDocumentString(`
    mutation CreateBranch($repository: ID!, $ref: String!, $oid: GitObjectID!) {
  createRef(input: {repositoryId: $repository, name: $ref, oid: $oid}) {
    ref {
      target {
        oid
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateBranchMutation, CreateBranchMutationVariables>;
export const EditionStateDocument = new TypedDocumentString(`
    query EditionState($owner: String!, $name: String!, $homeOwner: String!, $homeName: String!, $posts: String!, $postOnBase: String!, $postOnBranch: String!, $base: String!, $branch: String!, $branchRef: String!, $path: String!) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    posts: object(expression: $posts) {
      ... on Tree {
        entries {
          name
          type
        }
      }
    }
    postOnBase: object(expression: $postOnBase) {
      oid
    }
    pullRequests(
      headRefName: $branch
      first: 20
      orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        url
        body
        state
        headRepository {
          nameWithOwner
        }
      }
    }
  }
  home: repository(owner: $homeOwner, name: $homeName) {
    postOnBranch: object(expression: $postOnBranch) {
      __typename
      ... on Blob {
        oid
        text
      }
    }
    branch: ref(qualifiedName: $branchRef) {
      target {
        oid
      }
    }
    base: ref(qualifiedName: $base) {
      compare(headRef: $branchRef) {
        aheadBy
        commits(first: 100) {
          nodes {
            oid
            message
            file(path: $path) {
              oid
            }
            parents(first: 2) {
              nodes {
                oid
                file(path: $path) {
                  oid
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionStateQuery, EditionStateQueryVariables>;
export const EditionTextDocument = new TypedDocumentString(`
    query EditionText($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      __typename
      ... on Blob {
        text
        isBinary
        isTruncated
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionTextQuery, EditionTextQueryVariables>;
export const FileAsOfDocument = new TypedDocumentString(`
    query FileAsOf($owner: String!, $name: String!, $path: String!, $asOf: GitTimestamp!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target {
        ... on Commit {
          history(first: 1, until: $asOf) {
            nodes {
              oid
              file(path: $path) {
                object {
                  __typename
                  ... on Blob {
                    text
                  }
                  ... on Tree {
                    entries {
                      name
                      type
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileAsOfQuery, FileAsOfQueryVariables>;
export const FileHistoryDocument = new TypedDocumentString(`
    query FileHistory($owner: String!, $name: String!, $path: String!, $since: GitTimestamp!, $until: GitTimestamp!, $asOf: GitTimestamp!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target {
        ... on Commit {
          history(first: 50, path: $path, since: $since, until: $until) {
            nodes {
              oid
              committedDate
              parents(first: 1) {
                nodes {
                  oid
                }
              }
              associatedPullRequests(first: 5) {
                nodes {
                  number
                  mergedAt
                  baseRefName
                  repository {
                    nameWithOwner
                  }
                }
              }
            }
          }
          end: history(first: 1, until: $asOf) {
            nodes {
              file(path: $path) {
                object {
                  __typename
                  ... on Blob {
                    text
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileHistoryQuery, FileHistoryQueryVariables>;
export const FileDocument = new TypedDocumentString(`
    query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Blob {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileQuery, FileQueryVariables>;
export const FolderDocument = new TypedDocumentString(`
    query Folder($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Tree {
        entries {
          name
          type
          oid
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FolderQuery, FolderQueryVariables>;
export const ForkDocument = new TypedDocumentString(`
    query Fork($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    id
    nameWithOwner
    isArchived
    parent {
      id
      nameWithOwner
    }
  }
}
    `) as unknown as TypedDocumentString<ForkQuery, ForkQueryVariables>;
export const LabelDocument = new TypedDocumentString(`
    query Label($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    label(name: $label) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LabelQuery, LabelQueryVariables>;
export const MergeDocument = new TypedDocumentString(`
    query Merge($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      __typename
      ...MergedPullRequest
    }
  }
}
    fragment MergedPullRequest on PullRequest {
  number
  title
  body
  mergedAt
  baseRefName
  mergeCommit {
    oid
  }
  author {
    __typename
    login
  }
  labels(first: 50) {
    nodes {
      name
    }
  }
  milestone {
    title
  }
  additions
  deletions
  changedFiles
  files(first: 50) {
    nodes {
      path
    }
  }
}`) as unknown as TypedDocumentString<MergeQuery, MergeQueryVariables>;
export const MergesDocument = new TypedDocumentString(`
    query Merges($owner: String!, $name: String!, $search: String!, $size: Int!, $after: String) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    id
  }
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      ...MergedPullRequest
    }
  }
}
    fragment MergedPullRequest on PullRequest {
  number
  title
  body
  mergedAt
  baseRefName
  mergeCommit {
    oid
  }
  author {
    __typename
    login
  }
  labels(first: 50) {
    nodes {
      name
    }
  }
  milestone {
    title
  }
  additions
  deletions
  changedFiles
  files(first: 50) {
    nodes {
      path
    }
  }
}`) as unknown as TypedDocumentString<MergesQuery, MergesQueryVariables>;
export const MilestoneDocument = new TypedDocumentString(`
    query Milestone($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) {
    milestones(query: $title, states: [OPEN], first: 50) {
      nodes {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MilestoneQuery, MilestoneQueryVariables>;
export const NewsIssuesDocument = new TypedDocumentString(`
    query NewsIssues($owner: String!, $name: String!, $labels: [String!], $since: DateTime!) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    issues(
      first: 50
      labels: $labels
      filterBy: {since: $since}
      orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      nodes {
        number
        title
        body
        createdAt
        author {
          __typename
          login
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewsIssuesQuery, NewsIssuesQueryVariables>;
export const OpenPullRequestDocument = new TypedDocumentString(`
    mutation OpenPullRequest($repository: ID!, $base: String!, $headRepository: ID, $head: String!, $title: String!, $body: String!) {
  createPullRequest(
    input: {repositoryId: $repository, baseRefName: $base, headRepositoryId: $headRepository, headRefName: $head, title: $title, body: $body, draft: true, maintainerCanModify: true}
  ) {
    pullRequest {
      id
      number
      url
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPullRequestMutation, OpenPullRequestMutationVariables>;
export const OtherEditionDocument = new TypedDocumentString(`
    query OtherEdition($owner: String!, $name: String!, $branch: String!, $path: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      headRefName: $branch
      states: [OPEN, MERGED]
      first: $first
      after: $after
      orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        state
        headRepository {
          nameWithOwner
        }
        headRef {
          target {
            ... on Commit {
              file(path: $path) {
                object {
                  ... on Blob {
                    text
                  }
                }
              }
            }
          }
        }
        commits(last: 50) {
          nodes {
            commit {
              message
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OtherEditionQuery, OtherEditionQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($owner: String!, $name: String!, $kepYaml: String!, $readme: String!, $folder: String!, $asOf: GitTimestamp!) {
  repository(owner: $owner, name: $name) {
    kepYaml: object(expression: $kepYaml) {
      ... on Blob {
        text
      }
    }
    readme: object(expression: $readme) {
      ... on Blob {
        text
      }
    }
    defaultBranchRef {
      name
      target {
        ... on Commit {
          history(first: 5, path: $folder, until: $asOf) {
            nodes {
              associatedPullRequests(first: 1) {
                nodes {
                  number
                  mergedAt
                  baseRefName
                  repository {
                    nameWithOwner
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($owner: String!, $name: String!, $path: String!, $before: GitTimestamp!, $asOf: GitTimestamp!) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target {
        ... on Commit {
          before: history(first: 1, until: $before) {
            nodes {
              oid
              file(path: $path) {
                object {
                  ...ProposalFolders
                }
              }
            }
          }
          now: history(first: 1, until: $asOf) {
            nodes {
              oid
              file(path: $path) {
                object {
                  ...ProposalFolders
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment ProposalFolders on Tree {
  entries {
    name
    type
    object {
      ... on Tree {
        entries {
          name
          type
          oid
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const PullRequestsFromDocument = new TypedDocumentString(`
    query PullRequestsFrom($owner: String!, $name: String!, $branch: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      headRefName: $branch
      first: 100
      after: $after
      orderBy: {field: CREATED_AT, direction: DESC}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        url
        body
        state
        headRepository {
          nameWithOwner
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PullRequestsFromQuery, PullRequestsFromQueryVariables>;
export const RecentMergesDocument = new TypedDocumentString(`
    query RecentMerges($owner: String!, $name: String!, $size: Int!, $after: String) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    pullRequests(
      states: [MERGED]
      first: $size
      after: $after
      orderBy: {field: UPDATED_AT, direction: DESC}
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        number
        mergedAt
        updatedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentMergesQuery, RecentMergesQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    isArchived
    releases(first: 20, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes {
        tagName
        name
        description
        isPrerelease
        isDraft
        publishedAt
      }
    }
    refs(
      refPrefix: "refs/tags/"
      first: 20
      orderBy: {field: TAG_COMMIT_DATE, direction: DESC}
    ) {
      nodes {
        name
        target {
          __typename
          ... on Commit {
            committedDate
          }
          ... on Tag {
            tagger {
              date
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const RequestReviewsDocument = new TypedDocumentString(`
    mutation RequestReviews($pullRequest: ID!, $users: [ID!]!, $teams: [ID!]!) {
  requestReviews(
    input: {pullRequestId: $pullRequest, userIds: $users, teamIds: $teams, union: true}
  ) {
    clientMutationId
  }
}
    `) as unknown as TypedDocumentString<RequestReviewsMutation, RequestReviewsMutationVariables>;
export const SearchCountDocument = new TypedDocumentString(`
    query SearchCount($search: String!) {
  search(type: ISSUE, query: $search, first: 1) {
    issueCount
  }
}
    `) as unknown as TypedDocumentString<SearchCountQuery, SearchCountQueryVariables>;
export const SetMilestoneDocument = new TypedDocumentString(`
    mutation SetMilestone($pullRequest: ID!, $milestone: ID!) {
  updatePullRequest(input: {pullRequestId: $pullRequest, milestoneId: $milestone}) {
    clientMutationId
  }
}
    `) as unknown as TypedDocumentString<SetMilestoneMutation, SetMilestoneMutationVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site($owner: String!, $name: String!, $configuration: String!) {
  rateLimit {
    cost
  }
  repository(owner: $owner, name: $name) {
    id
    nameWithOwner
    isArchived
    defaultBranchRef {
      name
      target {
        oid
      }
    }
    configuration: object(expression: $configuration) {
      __typename
      ... on Blob {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($organization: String!, $slug: String!) {
  organization(login: $organization) {
    team(slug: $slug) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const UpdatePullRequestDocument = new TypedDocumentString(`
    mutation UpdatePullRequest($pullRequest: ID!, $body: String!) {
  updatePullRequest(input: {pullRequestId: $pullRequest, body: $body}) {
    pullRequest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePullRequestMutation, UpdatePullRequestMutationVariables>;
export const UserDocument = new TypedDocumentString(`
    query User($login: String!) {
  user(login: $login) {
    id
  }
}
    `) as unknown as TypedDocumentString<UserQuery, UserQueryVariables>;