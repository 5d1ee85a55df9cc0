import {
  LineCounter,
  array,
  check,
  fallback,
  fullName,
  isGateName,
  isMap,
  minLength,
  object,
  optional,
  parse,
  parseDocument,
  pathUrl,
  picklist,
  pipe,
  record,
  remark,
  remarkGfm,
  safeParse,
  slipsBetween,
  string,
  transform,
  trim,
  union,
  unknown
} from "./cli-chunk.js";
import {
  MONTHS,
  Temporal
} from "./cli-chunk-2.js";
import {
  AdvisedError
} from "./cli-chunk-9.js";

// src/gather/source-report.ts
function read(source, facts, count, problems = [], hints = []) {
  const state = problems.length === 0 ? "complete" : "partial";
  return { facts, report: { source, state, facts: count, problems: [...problems, ...hints] } };
}
function failed(source, nothing, ...problems) {
  return { facts: nothing, report: { source, state: "failed", facts: 0, problems } };
}
function problemOf(error) {
  if (error instanceof AdvisedError) return error.problem;
  throw error;
}
function unreadable(repository, errors, key) {
  const name = fullName(repository);
  const error = errors.find(({ type }) => type !== "NOT_FOUND");
  if (error === void 0) return missing([repository], key);
  return {
    message: `GitHub did not answer for ${name} (${error.type}): ${error.message}`,
    advice: `Run again; if it stays so, see whether the token may read ${name}, named under ${key} in the configuration.`,
    repositories: [repository]
  };
}
function missing(repositories, key) {
  const names = repositories.map(fullName).join(", ");
  const one = repositories.length === 1;
  return {
    message: one ? `The repository ${names} does not exist, or the token may not see it.` : `${String(repositories.length)} repositories do not exist, or the token may not see them: ${names}.`,
    advice: `Correct or remove ${one ? names : "them"} under ${key} in the configuration.`,
    repositories
  };
}

// src/github/generated.ts
var TypedDocumentString = class extends String {
  __apiType;
  value;
  __meta__;
  constructor(value, __meta__) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }
  toString() {
    return this.value;
  }
};
var MergedPullRequestFragmentDoc = new TypedDocumentString(`
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
    `, { "fragmentName": "MergedPullRequest" });
var ProposalFoldersFragmentDoc = new TypedDocumentString(`
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
    `, { "fragmentName": "ProposalFolders" });
var AddAssigneesDocument = new TypedDocumentString(`
    mutation AddAssignees($pullRequest: ID!, $users: [ID!]!) {
  addAssigneesToAssignable(
    input: {assignableId: $pullRequest, assigneeIds: $users}
  ) {
    clientMutationId
  }
}
    `);
var AddLabelsDocument = new TypedDocumentString(`
    mutation AddLabels($pullRequest: ID!, $labels: [ID!]!) {
  addLabelsToLabelable(input: {labelableId: $pullRequest, labelIds: $labels}) {
    clientMutationId
  }
}
    `);
var BesideTheWeekDocument = new TypedDocumentString(`
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
    `);
var ChangedFilesDocument = new TypedDocumentString(`
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
    `);
var CitationDocument = new TypedDocumentString(`
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
    `);
var CommitPostDocument = new TypedDocumentString(`
    mutation CommitPost($repository: String!, $branch: String!, $expectedHead: GitObjectID!, $headline: String!, $body: String!, $path: String!, $contents: Base64String!) {
  createCommitOnBranch(
    input: {branch: {repositoryNameWithOwner: $repository, branchName: $branch}, expectedHeadOid: $expectedHead, message: {headline: $headline, body: $body}, fileChanges: {additions: [{path: $path, contents: $contents}]}}
  ) {
    commit {
      oid
    }
  }
}
    `);
var CreateBranchDocument = new TypedDocumentString(`
    mutation CreateBranch($repository: ID!, $ref: String!, $oid: GitObjectID!) {
  createRef(input: {repositoryId: $repository, name: $ref, oid: $oid}) {
    ref {
      target {
        oid
      }
    }
  }
}
    `);
var EditionStateDocument = new TypedDocumentString(`
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
    `);
var EditionTextDocument = new TypedDocumentString(`
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
    `);
var FileAsOfDocument = new TypedDocumentString(`
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
    `);
var FileHistoryDocument = new TypedDocumentString(`
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
    `);
var FileDocument = new TypedDocumentString(`
    query File($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Blob {
        text
      }
    }
  }
}
    `);
var FolderDocument = new TypedDocumentString(`
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
    `);
var ForkDocument = new TypedDocumentString(`
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
    `);
var LabelDocument = new TypedDocumentString(`
    query Label($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    label(name: $label) {
      id
    }
  }
}
    `);
var MergeDocument = new TypedDocumentString(`
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
}`);
var MergesDocument = new TypedDocumentString(`
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
}`);
var MilestoneDocument = new TypedDocumentString(`
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
    `);
var NewsIssuesDocument = new TypedDocumentString(`
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
    `);
var OpenPullRequestDocument = new TypedDocumentString(`
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
    `);
var OtherEditionDocument = new TypedDocumentString(`
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
    `);
var ProposalDocument = new TypedDocumentString(`
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
    `);
var ProposalsDocument = new TypedDocumentString(`
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
}`);
var PullRequestsFromDocument = new TypedDocumentString(`
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
    `);
var RecentMergesDocument = new TypedDocumentString(`
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
    `);
var ReleasesDocument = new TypedDocumentString(`
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
    `);
var RequestReviewsDocument = new TypedDocumentString(`
    mutation RequestReviews($pullRequest: ID!, $users: [ID!]!, $teams: [ID!]!) {
  requestReviews(
    input: {pullRequestId: $pullRequest, userIds: $users, teamIds: $teams, union: true}
  ) {
    clientMutationId
  }
}
    `);
var SearchCountDocument = new TypedDocumentString(`
    query SearchCount($search: String!) {
  search(type: ISSUE, query: $search, first: 1) {
    issueCount
  }
}
    `);
var SetMilestoneDocument = new TypedDocumentString(`
    mutation SetMilestone($pullRequest: ID!, $milestone: ID!) {
  updatePullRequest(input: {pullRequestId: $pullRequest, milestoneId: $milestone}) {
    clientMutationId
  }
}
    `);
var SiteDocument = new TypedDocumentString(`
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
    `);
var TeamDocument = new TypedDocumentString(`
    query Team($organization: String!, $slug: String!) {
  organization(login: $organization) {
    team(slug: $slug) {
      id
    }
  }
}
    `);
var UpdatePullRequestDocument = new TypedDocumentString(`
    mutation UpdatePullRequest($pullRequest: ID!, $body: String!) {
  updatePullRequest(input: {pullRequestId: $pullRequest, body: $body}) {
    pullRequest {
      id
    }
  }
}
    `);
var UserDocument = new TypedDocumentString(`
    query User($login: String!) {
  user(login: $login) {
    id
  }
}
    `);

// src/gather/cycle/deadline-name.ts
function deadlineName(what) {
  const plain = what.replace(/\[([^[\]]+)\](?:\[[^[\]]*\])?/g, "$1").trim();
  const freeze = /^(?:begin\s+)?(.*?freeze)(?:\s+[-–—]\s.*)?$/i.exec(plain)?.[1];
  if (freeze !== void 0 && !PASSED_OVER.test(freeze)) return freeze;
  return plain.replace(/^Begin (?=Burndown)/, "").replace(/^Kubernetes (?=v?\d)/, "");
}
var PASSED_OVER = /\b(?:alpha|beta|rc)\b|burndown|meeting|retrospective|retro\b|kubecon|conference|summit|day ?light|\bthaw\b|outreach|brace yourself|\bblogs? (?:publi|review|ready)|\bblogs published/i;
function isMajor(name, marked) {
  if (PASSED_OVER.test(name)) return false;
  return marked || /freeze$|\bexceptions?\b|^docs?\b/i.test(name) || isCycleStart(name) || isReleaseDay(name);
}
function isCycleStart(name) {
  return /\bstart of (?:the )?(?:\S+ )?(?:release )?cycle\b|\bcycle (?:begins|starts?)\b/i.test(name);
}
function isReleaseDay(name) {
  return /^v?\d+\.\d+(?:\.0)?:? (?:is )?(?:released?|release day|ga)$/i.test(name);
}
function wordsShared(a, b) {
  const words2 = stems(b);
  return [...stems(a)].filter((word2) => words2.has(word2)).length;
}
function sameName(a, b) {
  return bare(a) === bare(b);
}
var bare = (name) => name.toLowerCase().replace(/\bv(?=\d)/g, "").replace(/[^a-z0-9]+/g, " ").trim();
var SAY_NOTHING = /* @__PURE__ */ new Set(["the", "of", "and", "be", "must", "to", "for", "all", "prs"]);
function stems(name) {
  const words2 = bare(name).split(" ");
  return new Set(words2.filter((word2) => word2.length > 2 && !SAY_NOTHING.has(word2)).map((word2) => word2.slice(0, 4)));
}

// src/gather/files/folder-as-of.ts
function isUnanswered({ result, errors }) {
  return result.repository == null || errors.length > 0;
}
function readAsOf(result) {
  const branch = result.repository?.defaultBranchRef;
  const commit = newestCommit(result);
  if (branch == null || commit == null) return null;
  return { branch: branch.name, commit: commit.oid, object: commit.file?.object ?? null };
}
function newestCommit(result) {
  const target = result.repository?.defaultBranchRef?.target;
  if (target == null || !("history" in target)) return null;
  return target.history.nodes?.[0] ?? null;
}
async function readFiles(github, repository, commit, paths) {
  const files = paths.map((path) => ({ ...repository, expression: `${commit}:${path}` }));
  const answers = await github.askEach(FileDocument, files);
  return answers.map(({ result, errors }) => {
    if (errors.length > 0) throw new AdvisedError(unreadable(repository, errors, "sources"));
    const file = result.repository?.object;
    return file != null && "text" in file ? file.text : null;
  });
}

// src/gather/headings.ts
function headings(markdown2, level) {
  const opening = "#".repeat(level);
  return markdown2.split(/\r\n?|\n/).filter((line) => line.startsWith(`${opening} `) || line.startsWith(`${opening}	`)).map((line) => withoutClosing(line.slice(level)).trim()).filter((words2) => words2 !== "");
}
function withoutClosing(line) {
  let end = line.length;
  while (end > 0 && " 	#".includes(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

// src/gather/cycle/phases.ts
var PHASES = "release_phases.md";
function withPhases(deadlines, markdown2, { repository, branch, path }) {
  const phases = headings(markdown2 ?? "", 2);
  return deadlines.map((deadline2) => {
    if (deadline2.phase !== null || !deadline2.major) return deadline2;
    const wanted = /^docs? (?:deadline|complete)\b/i.test(deadline2.name) ? "Docs" : deadline2.name;
    const heading = phases.find((each) => sameName(each, wanted));
    if (heading === void 0) return deadline2;
    return { ...deadline2, phase: pathUrl(repository, "blob", branch, path, anchorOf(heading)) };
  });
}
var anchorOf = (heading) => heading.toLowerCase().replace(/[^\w\s-]/g, "").replace(/\s/g, "-");

// src/gather/markdown-text.ts
var markdown = remark().use(remarkGfm).freeze();
var MOST_CHARACTERS = 3e4;
var MOST_LINES = 500;
function parseMarkdown(text) {
  const page = SLOW.reduce(withFew, linesOf(text).slice(0, MOST_LINES).join("\n").slice(0, MOST_CHARACTERS));
  return DEEP.test(page) ? NOTHING : markdown.parse(page);
}
function isTooLong(text) {
  return text.length > MOST_CHARACTERS || linesOf(text).length > MOST_LINES;
}
var linesOf = (text) => text.split(/\r\n?|\n/);
var NOTHING = { type: "root", children: [] };
var DEEP = /(?:(?:>|(?:[*+-]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\n]{1,99}\]:)[ \t]*){21}/;
var SLOW = ["[", "]", "*", "_", "~", "`", "<"];
var MOST_MARKS = 500;
var withFew = (text, mark) => text.split(mark, MOST_MARKS).length < MOST_MARKS ? text : text.replaceAll(mark, " ");
function markdownText(nodes) {
  return nodes.map(wordsOf).join("").replace(/\s+/g, " ").trim();
}
var NOT_READ = /* @__PURE__ */ new Set(["delete", "image", "imageReference", "footnoteReference"]);
function wordsOf(node) {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? " " : "";
  return "children" in node && !NOT_READ.has(node.type) ? node.children.map(wordsOf).join("") : "";
}

// src/gather/cycle/spelling.ts
function wordMeant(written, words2) {
  if (words2.includes(written)) return written;
  const abbreviated = written.length < 3 ? [] : words2.filter((word2) => word2.startsWith(written));
  if (abbreviated.length === 1) return abbreviated[0] ?? null;
  if (written.length < 4) return null;
  const reach = written.length > 5 ? 2 : 1;
  const near = words2.map((word2) => ({ word: word2, slips: slipsBetween(written, word2) })).filter(({ slips }) => slips <= reach);
  const fewest = Math.min(...near.map(({ slips }) => slips));
  const nearest = near.filter(({ slips }) => slips === fewest);
  return nearest.length === 1 ? nearest[0]?.word ?? null : null;
}

// src/gather/cycle/when-words.ts
var WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
var MONTH_WORDS = MONTHS.map((month) => month.toLowerCase());
var NAMES = [...WEEKDAYS, ...MONTH_WORDS];
var ANYWHERE_ON_EARTH = "-12:00";
var ZONES = /* @__PURE__ */ new Map([
  ["utc", "UTC"],
  ["gmt", "UTC"],
  ["z", "UTC"],
  ["aoe", ANYWHERE_ON_EARTH],
  ["pdt", "-07:00"],
  ["pst", "-08:00"],
  ["pt", "America/Los_Angeles"],
  ["pacific", "America/Los_Angeles"],
  ["mdt", "-06:00"],
  ["mst", "-07:00"],
  ["cdt", "-05:00"],
  ["cst", "-06:00"],
  ["edt", "-04:00"],
  ["est", "-05:00"],
  ["et", "America/New_York"],
  ["eastern", "America/New_York"],
  ["bst", "+01:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["ist", "+05:30"],
  ["jst", "+09:00"]
]);
var RANGE_WORDS = /* @__PURE__ */ new Set(["-", "&", "to", "until", "till", "through", "thru", "and"]);
var PIECES = /(\d{4})[-.](\d{1,2})[-.](\d{1,2})|(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap]m\b)?|(\d{1,2})\s?([ap]m\b)|utc([+-])(\d{1,2})(?::?(\d{2}))?\b|'?(\d+)|([a-z]+|[-&])/g;
function whenWords(text) {
  const words2 = [];
  let afterWeek = false;
  for (const match of text.matchAll(PIECES)) {
    const [, year, month, day, hour, minute, half, bareHour, bareHalf, sign, hours, minutes, digits, letters] = match;
    if (year !== void 0 && month !== void 0 && day !== void 0) {
      words2.push({ kind: "year", year: Number(year) }, { kind: "month", month: Number(month) });
      words2.push({ kind: "number", number: Number(day) });
    } else if (hour !== void 0) words2.push(...time(Number(hour), Number(minute), half));
    else if (bareHour !== void 0) words2.push(...time(Number(bareHour), 0, bareHalf));
    else if (sign !== void 0) {
      words2.push(...offset(sign, hours ?? "0", minutes ?? "00"));
    } else if (digits !== void 0) words2.push(...afterWeek ? [] : number(digits, match[0].startsWith("'")));
    else if (letters !== void 0) words2.push(...word(letters));
    afterWeek = letters === "week" || letters === "wk";
  }
  return words2;
}
function word(letters) {
  if (RANGE_WORDS.has(letters)) return [{ kind: "range" }];
  const zone = ZONES.get(letters);
  if (zone !== void 0) return [{ kind: "zone", zone }];
  if (letters === "noon") return [{ kind: "time", minutes: 12 * 60 }];
  const name = wordMeant(letters, NAMES);
  if (name === null) return [];
  const place = NAMES.indexOf(name);
  return place < WEEKDAYS.length ? [{ kind: "weekday", weekday: place + 1 }] : [{ kind: "month", month: place - WEEKDAYS.length + 1 }];
}
function number(digits, apostrophe) {
  const value = Number(digits);
  if (digits.length <= 2) return [apostrophe ? { kind: "year", year: 2e3 + value } : { kind: "number", number: value }];
  if (digits.length !== 4) return [];
  if (value >= 2e3 && value < 2100) return [{ kind: "year", year: value }];
  return time(Math.floor(value / 100), value % 100, void 0);
}
function time(hour, minute, half) {
  const hourOfDay = half === void 0 ? hour : hour % 12 + (half === "pm" ? 12 : 0);
  const minutes = hourOfDay * 60 + minute;
  return minute < 60 && minutes <= 24 * 60 ? [{ kind: "time", minutes }] : [];
}
function offset(sign, hours, minutes) {
  if (Number(hours) > 14 || Number(minutes) > 59) return [];
  return [{ kind: "zone", zone: `${sign}${hours.padStart(2, "0")}:${minutes}` }];
}

// src/gather/cycle/written-when.ts
function waysOfWriting(text) {
  const plain = text.normalize("NFKC").toLowerCase().replace(/https?:\/\/\S+/g, " ").replace(/(\d{4})\/(\d{1,2})\/(\d{1,2})/g, "$1-$2-$3").replace(/[‐-―−]/g, "-").replace(/[,’]/g, (mark) => mark === "," ? " " : "'");
  const ways = [];
  for (const part of plain.split(/[/;|()\n]|\bor\b/)) {
    const way = writtenWhen(whenWords(part));
    if (way === null) continue;
    const before = ways.at(-1);
    const joined2 = before === void 0 ? null : join(before, way);
    if (joined2 === null) ways.push(way);
    else ways[ways.length - 1] = joined2;
  }
  return ways;
}
function join(a, b) {
  const onlyZone = b.last === null && b.minutes === null;
  if (onlyZone) return a.zone === null ? { ...a, zone: b.zone } : a;
  if (b.last === null && a.last !== null && a.minutes === null)
    return { ...a, minutes: b.minutes, zone: b.zone ?? a.zone };
  if (a.last === null && b.last !== null && b.minutes === null)
    return { ...b, minutes: a.minutes, zone: a.zone ?? b.zone };
  return null;
}
function writtenWhen(words2) {
  const days = [];
  let day = null;
  let minutes = null;
  let zone = null;
  for (const word2 of words2) {
    if (word2.kind === "time") minutes = word2.minutes;
    else if (word2.kind === "zone") zone ??= word2.zone;
    else if (word2.kind === "range") {
      if (day?.number != null) {
        days.push(day);
        day = null;
      }
    } else if (word2.kind === "number" && day?.number != null) return null;
    else day = { ...day ?? NOTHING2, ...partOf(word2) };
  }
  if (day !== null) days.push(day);
  const merged = mergeParts(days);
  if (merged.length > 2) return null;
  const last = merged.at(-1) ?? null;
  const first = merged.length === 2 ? merged[0] ?? null : null;
  if (last === null && minutes === null && zone === null) return null;
  const whole = last === null ? null : { ...last, month: last.month ?? first?.month ?? null };
  return { first, last: whole, minutes, zone };
}
var NOTHING2 = { weekday: null, number: null, month: null, year: null };
function partOf(word2) {
  if (word2.kind === "weekday") return { weekday: word2.weekday };
  if (word2.kind === "month") return { month: word2.month };
  if (word2.kind === "year") return { year: word2.year };
  return { number: word2.number };
}
function mergeParts(days) {
  const merged = [];
  for (const day of days) {
    const before = merged.at(-1);
    if (before === void 0 || day.number !== null) merged.push(day);
    else {
      merged[merged.length - 1] = {
        weekday: before.weekday ?? day.weekday,
        number: before.number,
        month: before.month ?? day.month,
        year: before.year ?? day.year
      };
    }
  }
  return merged;
}

// src/gather/cycle/timeline-date.ts
var DAYS_TOO_FAR = 200;
function readWhen(text, near) {
  const ways = waysOfWriting(text);
  const month = ways.find((way) => way.last?.month != null)?.last?.month ?? null;
  const year = ways.find((way) => way.last?.year != null)?.last?.year ?? null;
  const dated = ways.flatMap((way) => {
    if (way.last === null) return [];
    const last = { ...way.last, month: way.last.month ?? month, year: way.last.year ?? year };
    const day2 = resolve(last, near);
    return day2 === null ? [] : [{ way, last, day: day2 }];
  });
  const chosen = dated.find(({ way }) => way.zone === ANYWHERE_ON_EARTH) ?? dated.find(({ way }) => way.zone === "UTC" && way.minutes !== null) ?? dated[0];
  if (chosen === void 0) return null;
  const remarks = remarksOn(chosen.last, chosen.day);
  const apart = dated.find(({ day: day2 }) => Math.abs(day2.until(chosen.day).days) > 1);
  if (apart !== void 0) remarks.push(`${words(apart.day)} stands beside ${words(chosen.day)}`);
  const spoken = { day: chosen.day, over: overAt(chosen.way, chosen.day) };
  const inUtc = chosen.way.zone === ANYWHERE_ON_EARTH ? null : hourInUtc(ways, spoken.over);
  const { day, over } = inUtc ?? spoken;
  return { firstDay: firstDay(chosen.way.first, day), day, over, remarks };
}
var NOT_YET = new Set(
  "n na none pending unknown date time to be decided determined confirmed announced later".split(" ")
);
function isUndecided(text) {
  const said = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  return said.some((word2) => /^tb[acd]$/.test(word2)) || said.every((word2) => NOT_YET.has(word2) || word2 === "a");
}
function resolve(written, near) {
  const { number: number2, month } = written;
  if (number2 === null || month === null) return null;
  const stated = written.year === null ? null : plainDate(written.year, month, number2);
  if (stated !== null && daysApart(stated, near) <= DAYS_TOO_FAR) return stated;
  const inReach = [near.year - 1, near.year, near.year + 1].map((year) => plainDate(year, month, number2)).filter((day) => day !== null).filter((day) => daysApart(day, near) <= DAYS_TOO_FAR).sort((a, b) => daysApart(a, near) - daysApart(b, near));
  return inReach.find((day) => day.dayOfWeek === written.weekday) ?? inReach[0] ?? stated;
}
function plainDate(year, month, day) {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}
var daysApart = (a, b) => Math.abs(a.until(b).days);
function firstDay(first, last) {
  if (first?.number == null) return last;
  const before = first.month === null && first.number > last.day ? last.subtract({ months: 1 }) : last;
  const day = plainDate(before.year, first.month ?? before.month, first.number);
  if (day === null) return last;
  return Temporal.PlainDate.compare(day, last) <= 0 ? day : day.subtract({ years: 1 });
}
function overAt(way, day) {
  const minutes = way.minutes ?? 24 * 60;
  return day.toPlainDateTime().add({ minutes }).toZonedDateTime(way.zone ?? "UTC").toInstant();
}
function hourInUtc(ways, other) {
  const utc = ways.find((way) => way.zone === "UTC" && way.minutes !== null && way.last?.number == null);
  if (utc === void 0) return null;
  const around = other.toZonedDateTimeISO("UTC").toPlainDate();
  const options = [-1, 0, 1].map((days) => {
    const day = around.add({ days });
    const over = overAt(utc, day);
    return { day, over, apart: Math.abs(over.epochMilliseconds - other.epochMilliseconds) };
  });
  return options.sort((a, b) => a.apart - b.apart)[0] ?? null;
}
function remarksOn(written, day) {
  const remarks = [];
  if (written.year !== null && written.year !== day.year) {
    remarks.push(`the year ${String(written.year)} lies outside the cycle, so ${String(day.year)} is meant`);
  }
  if (written.weekday !== null && written.weekday !== day.dayOfWeek) {
    remarks.push(`${words(day)} is a ${weekdayName(day.dayOfWeek)}, not a ${weekdayName(written.weekday)}`);
  }
  return remarks;
}
var words = (day) => `${String(day.day)} ${MONTHS[day.month - 1] ?? ""} ${String(day.year)}`;
var weekdayName = (weekday) => capital(WEEKDAYS[weekday - 1]);
var capital = (word2 = "") => word2.slice(0, 1).toUpperCase() + word2.slice(1);

// src/gather/cycle/timeline-rows.ts
var WHAT = /^(?:what|event|milestone)$/i;
var WHEN = /^(?:when|dates?)$/i;
function timelineRows(markdown2) {
  const page = parseMarkdown(markdown2);
  const nodes = everyNode(page);
  const targets = definitions(nodes);
  const rows = nodes.flatMap((node) => {
    if (node.type === "table") return tableRows(node, targets);
    return node.type === "list" ? summaryRows(node, targets) : [];
  });
  return rows.filter(({ what }) => what !== "");
}
function tableRows(table, targets) {
  const [header, ...rows] = table.children;
  if (header === void 0) return [];
  const titles = header.children.map((cell) => markdownText(cell.children));
  const whatColumn = titles.findIndex((title) => WHAT.test(title));
  const whenColumn = titles.findIndex((title) => WHEN.test(title));
  if (whatColumn < 0 || whenColumn < 0) return [];
  return rows.map((row) => {
    const what = cellOf(row, whatColumn);
    return {
      from: "table",
      what: markdownText(what),
      when: markdownText(cellOf(row, whenColumn)),
      strong: what.find((node) => markdownText([node]) !== "")?.type === "strong",
      targets: targetsIn(what, targets),
      line: row.position?.start.line ?? 0
    };
  });
}
var cellOf = (row, column) => row.children[column]?.children ?? [];
function summaryRows(list, targets) {
  return list.children.flatMap((item) => {
    const words2 = firstParagraph(item);
    const end = words2.findIndex((node) => node.type !== "strong" && !/^[\s/]*$/.test(markdownText([node])));
    const when = markdownText(words2.slice(0, Math.max(end, 0)));
    if (words2[0]?.type !== "strong" || when === "") return [];
    const rest = words2.slice(end);
    const what = markdownText(rest).replace(/^:?\s*(?:week\s+\d+)?\s*[-–—:]*\s*/i, "");
    const row = {
      from: "summary",
      what,
      when: when.replace(/:$/, ""),
      strong: false,
      targets: targetsIn(rest, targets),
      line: item.position?.start.line ?? 0
    };
    return [row];
  });
}
function firstParagraph(item) {
  const [first] = item.children;
  return first?.type === "paragraph" ? first.children : [];
}
function targetsIn(words2, targets) {
  return words2.flatMap(everyNode).flatMap((node) => {
    if (node.type === "link") return [node.url];
    const target = node.type === "linkReference" ? targets.get(node.identifier) : void 0;
    return target === void 0 ? [] : [target];
  });
}
function definitions(nodes) {
  const found = nodes.filter((node) => node.type === "definition");
  return new Map(found.map((definition) => [definition.identifier, definition.url]));
}
function everyNode(node) {
  return "children" in node ? [node, ...node.children.flatMap(everyNode)] : [node];
}

// src/gather/cycle/timeline.ts
function readTimeline(markdown2, page, near) {
  const rows = timelineRows(markdown2);
  const middle = middleOf(rows, near);
  const dated = [];
  const unread = isTooLong(markdown2) ? [restOfPage(page)] : [];
  const doubtful = [];
  for (const row of rows) {
    const name = deadlineName(row.what);
    const when = readWhen(row.when, middle);
    if (when !== null) dated.push({ row, name, when });
    else if (!isUndecided(row.when) && (row.from === "table" || /\d/.test(row.when)))
      unread.push(unreadRow(page, row, name));
  }
  const table = dated.filter(({ row }) => row.from === "table");
  const summary = dated.filter(({ row }) => row.from === "summary");
  for (const { row, name, when } of table) {
    for (const remark2 of when.remarks)
      doubtful.push(doubt(page, row, `The row \u201C${name}\u201D says \u201C${row.when}\u201D: ${remark2}.`));
  }
  const told = new Map(table.map((entry) => [entry, []]));
  for (const item of summary) {
    const twin = twinOf(item, table);
    told.set(twin ?? item, [...told.get(twin ?? item) ?? [], item]);
    if (twin !== null && !overlap(twin.when, item.when)) {
      const [there, here] = [item.when.day.toString(), twin.when.day.toString()];
      doubtful.push(doubt(page, item.row, `The summary puts \u201C${twin.name}\u201D on ${there}, the table on ${here}.`));
    }
  }
  const deadlines = [...told].map(([entry, items]) => deadline(entry, items, page));
  deadlines.sort((a, b) => Temporal.Instant.compare(a.over, b.over));
  return { deadlines, unread, doubtful };
}
function deadline({ row, name, when }, items, page) {
  const targets = [row, ...items.map((item) => item.row)].flatMap((each) => each.targets);
  const marked = row.strong || items.some((item) => item.row.targets.length > 0);
  const phase = targets.map((target) => phaseUrl(target, page)).find((url) => url !== null) ?? null;
  return { name, day: when.day, over: when.over, major: isMajor(name, marked), phase };
}
var overlap = (a, b) => Temporal.PlainDate.compare(a.firstDay, b.day) <= 0 && Temporal.PlainDate.compare(b.firstDay, a.day) <= 0;
function twinOf(item, table) {
  const named = table.find(({ name }) => sameName(name, item.name));
  if (named !== void 0) return named;
  const likely = table.filter(({ when }) => when.day.equals(item.when.day)).map((entry) => ({ entry, shared: wordsShared(entry.name, item.name) })).filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  return likely[0]?.entry ?? null;
}
function middleOf(rows, near) {
  const days = rows.filter(({ when }) => /\b20\d\d\b|[a-z]20\d\d\b/i.test(when)).flatMap(({ when }) => {
    const year = Number(/20\d\d/.exec(when)?.[0]);
    const read2 = readWhen(when, Temporal.PlainDate.from({ year, month: 7, day: 1 }));
    return read2 === null ? [] : [read2.day];
  }).sort((a, b) => Temporal.PlainDate.compare(a, b));
  return days[Math.floor(days.length / 2)] ?? near;
}
function phaseUrl(target, page) {
  const root = pathUrl(page.repository, "blob", page.branch, "");
  if (!URL.canParse(target, root + page.path)) return null;
  const { href, hash } = new URL(target, root + page.path);
  const path = href.startsWith(root) ? href.slice(root.length, href.length - hash.length) : "";
  if (!path.endsWith("/release_phases.md") || hash === "") return null;
  return pathUrl(page.repository, "blob", page.branch, path, hash.slice(1));
}
var restOfPage = ({ path }) => ({
  message: "The page of the timeline is so long that only its beginning was read.",
  advice: "Look through the rest of it for deadlines of the coming weeks.",
  place: path
});
function unreadRow(page, row, name) {
  return {
    message: `The day of \u201C${name}\u201D cannot be read from \u201C${row.when}\u201D.`,
    advice: "Look it up on the page if it falls in the coming weeks, and mend the row there.",
    place: `${page.path}:${String(row.line)}`
  };
}
function doubt(page, row, message) {
  return { message, advice: "Ask the release team which is right.", place: `${page.path}:${String(row.line)}` };
}

// src/gather/cycle/cycle.ts
var SOURCE = "release cycle";
var NEWEST = 3;
async function gatherCycle(github, place, at, asOf) {
  try {
    return await readCycle(github, place, at, asOf);
  } catch (error) {
    return failed(SOURCE, null, problemOf(error));
  }
}
async function readCycle(github, place, at, asOf) {
  const { repository, folder } = place;
  const answer = await github.ask(FileAsOfDocument, { ...repository, path: folder, asOf: asOf.toString() });
  const listing = readAsOf(answer.result);
  if (listing === null && isUnanswered(answer)) {
    return failed(SOURCE, null, unreadable(repository, answer.errors, "sources.release-cycle"));
  }
  const entries = listing?.object?.__typename === "Tree" ? listing.object.entries ?? [] : [];
  const versions = newestVersions(entries.filter(({ type }) => type === "tree").map(({ name }) => name));
  if (listing === null || versions.length === 0) return failed(SOURCE, null, noCycles(place));
  const paths = versions.map((version) => `${folder}/release-${version}/README.md`);
  const phasesPath = `${folder}/${PHASES}`;
  const texts = await readFiles(github, repository, listing.commit, [...paths, phasesPath]);
  const near = asOf.toZonedDateTimeISO("UTC").toPlainDate();
  const pages = [];
  for (const [index, version] of versions.entries()) {
    const [path, text] = [paths[index], texts[index]];
    if (path === void 0 || text == null) continue;
    const page2 = readPage(text, version, { repository, branch: listing.branch, path }, near);
    pages.push(page2);
    if (page2.cycle !== null && isUnderWay(page2.cycle, at)) break;
  }
  const cycles = pages.map(({ cycle }) => cycle).filter((cycle) => cycle !== null);
  const chosen = cycleAt(cycles, at);
  if (chosen === null) return failed(SOURCE, null, ...versions.map((version) => noTimeline(place, version)));
  const page = pages.find(({ cycle }) => cycle === chosen);
  const next = versions.slice(0, versions.indexOf(chosen.version)).at(-1);
  const missing2 = next !== void 0 && isOver(chosen, at) ? [noTimeline(place, next)] : [];
  const problems = [...page?.timeline.unread ?? [], ...missing2];
  const phases = { repository, branch: listing.branch, path: phasesPath };
  const told = { ...chosen, deadlines: withPhases(chosen.deadlines, texts.at(-1) ?? null, phases) };
  return read(SOURCE, told, told.deadlines.length, problems, page?.timeline.doubtful);
}
function cycleAt(cycles, at) {
  const byVersion2 = [...cycles].sort((a, b) => minorOf(b.version) - minorOf(a.version));
  const underWay = byVersion2.find((cycle) => isUnderWay(cycle, at));
  const next = byVersion2.filter((cycle) => isBefore(at, startOf(cycle))).at(-1);
  return underWay ?? next ?? byVersion2[0] ?? null;
}
function readPage(text, version, page, near) {
  const timeline = readTimeline(text, page, near);
  const { deadlines } = timeline;
  const first = deadlines.find(({ name }) => isCycleStart(name)) ?? deadlines[0];
  if (first === void 0) return { version, path: page.path, timeline, cycle: null };
  const cycle = {
    version,
    page: pathUrl(page.repository, "tree", page.branch, page.path.replace(/\/README\.md$/, "")),
    start: first.day,
    release: releaseOf(deadlines)?.day ?? null,
    deadlines
  };
  return { version, path: page.path, timeline, cycle };
}
var releaseOf = (deadlines) => deadlines.find(({ name }) => isReleaseDay(name));
var startOf = (cycle) => cycle.start.toZonedDateTime("UTC").toInstant();
var isUnderWay = (cycle, at) => !isBefore(at, startOf(cycle)) && !isOver(cycle, at);
function isOver(cycle, at) {
  const end = releaseOf(cycle.deadlines) ?? cycle.deadlines.at(-1);
  return end === void 0 || isBefore(end.over, at);
}
var isBefore = (a, b) => Temporal.Instant.compare(a, b) < 0;
function newestVersions(folders) {
  const versions = folders.flatMap((name) => /^release-(\d+\.\d+)$/.exec(name)?.[1] ?? []);
  return versions.sort((a, b) => minorOf(b) - minorOf(a)).slice(0, NEWEST);
}
function minorOf(version) {
  const [major, minor] = version.split(".");
  return Number(major) * 1e4 + Number(minor);
}
function noCycles({ repository, folder }) {
  return {
    message: `${fullName(repository)} has no folders such as ${folder}/release-1.31.`,
    advice: "Correct the folder under sources.release-cycle in the configuration."
  };
}
function noTimeline({ repository, folder }, version) {
  return {
    message: `The page of the ${version} release cycle in ${fullName(repository)} has no timeline that can be read.`,
    advice: "Write the dates of the cycle in by hand if they are known.",
    place: `${folder}/release-${version}/README.md`
  };
}

// src/gather/merges/condensed.ts
var LONG = 6e3;
var BEGINNING = 1500;
var NOTE = 1500;
var END = 1e3;
var MOST_NOTES = 2;
var OPENING = /^[ \t>]*(`{3,}|~{3,})[ \t]*release-notes?\b/gim;
function condensed(body) {
  if (body.length <= LONG) return body;
  const openings = [...body.matchAll(OPENING)].slice(0, MOST_NOTES);
  const notes = openings.map(({ index, 1: fence = "```" }) => {
    const note = body.slice(index, index + NOTE);
    return note.indexOf(fence, note.indexOf("\n")) > 0 ? note : `${note}
${fence}`;
  });
  const beginning = body.slice(0, Math.min(BEGINNING, openings[0]?.index ?? BEGINNING));
  const parts = [closed(beginning), ...notes, body.slice(-END)].join("\n\n");
  return Buffer.from(parts).toString();
}
var closed = (text) => text.lastIndexOf("<!--") > text.lastIndexOf("-->") ? `${text} -->` : text;

// src/gather/merges/span.ts
var HALF_WEEK = 302400;
function spansOf({ start, end }) {
  const from = Math.ceil(start.epochMilliseconds / 1e3);
  const until = Math.ceil(end.epochMilliseconds / 1e3) - 1;
  if (until < from) return [];
  const seconds = until - from + 1;
  const parts = Math.min(seconds, Math.max(2, Math.round(seconds / HALF_WEEK)));
  const cut = (part) => from + Math.floor(seconds * part / parts);
  return Array.from({ length: parts }, (_, part) => ({ from: cut(part), until: cut(part + 1) - 1 }));
}
function halves(span) {
  if (span.from === span.until) return [span];
  const middle = Math.floor((span.from + span.until) / 2);
  return [
    { from: span.from, until: middle },
    { from: middle + 1, until: span.until }
  ];
}
function instantOf(second) {
  return Temporal.Instant.fromEpochMilliseconds(second * 1e3).toString();
}
function inSpan(span, time2) {
  const second = Math.floor(Temporal.Instant.from(time2).epochMilliseconds / 1e3);
  return span.from <= second && second <= span.until;
}

// src/gather/merges/merge-search.ts
var SEARCH_LIMIT = 1e3;
var PAGE = 100;
var SMALLEST_PAGE = 10;
var HEAVY = 15e5;
async function searchMerges(github, source, window) {
  const pace = { size: PAGE };
  const parts = await Promise.all(spansOf(window).map((span) => searchSpan(github, source, span, null, pace)));
  return together(parts);
}
async function searchSpan(github, source, span, known, pace) {
  const pages = await readPages(github, source, span, pace);
  const again = async (merges2) => {
    const parts = [];
    for (const half of halves(span)) parts.push(await searchSpan(github, source, half, merges2, pace));
    return together(parts);
  };
  if (pages.counted > SEARCH_LIMIT) {
    if (span.from === span.until) throw new AdvisedError(tooMany(source, span));
    return again(known);
  }
  const merges = once([...pages.merges, ...(known ?? []).filter((merge) => liesIn(span, merge))]);
  const problems = pages.errors.map((error) => partialAnswer(source, error));
  if (merges.length >= pages.counted) return { merges, problems };
  if (known === null) return again(merges);
  return { merges, problems: [...problems, short(source, span, merges.length, pages.counted)] };
}
async function readPages(github, source, span, pace) {
  const search = `repo:${fullName(source)} is:pr is:merged merged:${instantOf(span.from)}..${instantOf(span.until)}`;
  const merges = [];
  const errors = [];
  let counted = 0;
  let after = null;
  for (let page = 0; page < SEARCH_LIMIT / SMALLEST_PAGE; page += 1) {
    const answer = await askPage(github, source, { search, size: pace.size, after }, errors);
    counted = answer.issueCount;
    const found = (answer.nodes ?? []).filter(isPullRequest);
    const length = found.reduce((sum, { body }) => sum + body.length, 0);
    if (length > HEAVY) pace.size = Math.max(SMALLEST_PAGE, Math.floor(found.length * HEAVY / length));
    merges.push(...found.map(withoutLength));
    const { hasNextPage, endCursor } = answer.pageInfo;
    if (counted > SEARCH_LIMIT || !hasNextPage || endCursor === null || endCursor === after) break;
    after = endCursor;
  }
  return { merges, counted, errors };
}
async function askPage(github, source, variables, errors) {
  try {
    const answer = await github.ask(MergesDocument, { ...source, ...variables });
    if (answer.result.repository === null) throw new AdvisedError(noSource(source));
    errors.push(...answer.errors);
    const refusal = answer.errors.find(({ message }) => NOT_SEARCHABLE.test(message));
    if (refusal !== void 0) throw new AdvisedError(notSearchable(source, refusal.message));
    return answer.result.search;
  } catch (error) {
    if (error instanceof AdvisedError && NOT_SEARCHABLE.test(error.problem.message)) {
      throw new AdvisedError(notSearchable(source, error.problem.message), error);
    }
    throw error;
  }
}
var isPullRequest = (node) => node?.__typename === "PullRequest";
var withoutLength = (merge) => ({ ...merge, body: condensed(merge.body) });
var liesIn = (span, { mergedAt }) => mergedAt !== null && inSpan(span, mergedAt);
var once = (merges) => [
  ...new Map(merges.map((merge) => [merge.number, merge])).values()
];
var together = (parts) => ({
  merges: once(parts.flatMap(({ merges }) => merges)),
  problems: parts.flatMap(({ problems }) => problems)
});
var NOT_SEARCHABLE = /cannot be searched/i;
var noSource = (source) => ({
  message: `The source repository ${fullName(source)} does not exist, or the token may not see it.`,
  advice: 'Correct "source" in the configuration, or pass a token that may read it.',
  repositories: [source]
});
var notSearchable = (source, said) => ({
  message: `The merges of ${fullName(source)} cannot be searched: ${said}`,
  advice: 'Correct "source" in the configuration, or give the token access to that repository.'
});
var tooMany = (source, { from }) => ({
  message: `More than 1,000 pull requests of ${fullName(source)} were merged in the second ${instantOf(from)}.`,
  advice: "GitHub does not show all of them, so this edition cannot be complete: write it by hand."
});
var short = (source, span, came, counted) => ({
  message: `GitHub counts ${String(counted)} merges of ${fullName(source)} from ${instantOf(span.from)} to ${instantOf(span.until)} but gave ${String(came)}, twice.`,
  advice: "Its search index may lag: run again later, the next run adds what was missing."
});
var partialAnswer = (source, error) => ({
  message: `GitHub left out a part of the merges of ${fullName(source)} (${error.type}): ${error.message}`,
  advice: "Run again; if it stays so, see whether the token may read all of the repository."
});

// src/gather/yaml-strings.ts
function readYamlStrings(text) {
  try {
    return parse(text, { schema: "failsafe", uniqueKeys: false, logLevel: "error" });
  } catch {
    return void 0;
  }
}

// src/gather/gates/gate-list.ts
var Stage = pipe(
  string(),
  // The code of Kubernetes writes a stable gate's stage as the empty string.
  transform((stage) => stage === "" ? "GA" : stage),
  picklist(["Alpha", "Beta", "GA", "Deprecated"])
);
var Flag = pipe(
  picklist(["true", "false"]),
  transform((flag) => flag === "true")
);
var Spec = object({
  default: Flag,
  lockToDefault: optional(Flag, "false"),
  preRelease: Stage,
  version: optional(string(), "")
});
var Entry = object({
  name: pipe(string(), check(isGateName)),
  versionedSpecs: pipe(array(Spec), minLength(1))
});
var Entries = array(unknown());
function readGateLists(texts) {
  const known = /* @__PURE__ */ new Map();
  const readOnce = (part) => {
    const before = known.get(part);
    const list = before === void 0 ? readPart(part) : before;
    known.set(part, list);
    return list;
  };
  return new Map([...texts].map((text) => [text, joined(partsOf(text).map(readOnce))]));
}
function partsOf(text) {
  const list = text.replace(/^(?:(?:#.*|---|[ \t]*)\r?\n)*/, "");
  return list.startsWith("- ") ? list.split(/^(?=- )/m) : [list];
}
function readPart(part) {
  const value = readYamlStrings(part);
  const entries = safeParse(Entries, value === null ? [] : value);
  if (!entries.success) return null;
  const gates = entries.output.flatMap((entry) => {
    const gate = safeParse(Entry, entry);
    return gate.success ? [[gate.output.name, newest(gate.output.versionedSpecs)]] : [];
  });
  return { gates: new Map(gates), unread: entries.output.length - gates.length };
}
function joined(parts) {
  const gates = new Map(parts.flatMap((part) => [...part?.gates ?? []]));
  const unread = parts.reduce((sum, part) => sum + (part?.unread ?? 1), 0);
  return gates.size === 0 && unread > 0 ? null : { gates, unread };
}
function newest(specs) {
  const [last] = specs.toReversed().toSorted((a, b) => byVersion(b.version, a.version));
  if (last === void 0) throw new RangeError("A gate without specs passed the check of its form.");
  return {
    stage: last.preRelease,
    enabled: last.default,
    locked: last.lockToDefault,
    version: last.version === "" ? null : last.version
  };
}
function byVersion(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}

// src/gather/proposals/kep-yaml.ts
var STATUSES = ["provisional", "implementable", "implemented", "deferred", "rejected", "withdrawn", "replaced"];
var STAGES = ["alpha", "beta", "stable", "deprecated", "disabled", "removed"];
var Words = fallback(pipe(string(), trim()), "");
var List = fallback(
  union([
    array(unknown()),
    pipe(
      string(),
      transform((word2) => [word2])
    )
  ]),
  []
);
var Kep = object({
  title: optional(Words, ""),
  "kep-number": optional(Words, ""),
  authors: optional(List, []),
  "owning-sig": optional(Words, ""),
  status: optional(Words, ""),
  stage: optional(Words, ""),
  "latest-milestone": optional(Words, ""),
  milestone: optional(fallback(record(string(), Words), {}), {}),
  "feature-gates": optional(List, [])
});
function readKepYaml(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, lineCounter: lines });
  const [error] = document.errors;
  if (error !== void 0) {
    const reason = error.message.split(" at line ")[0] ?? error.message;
    return { kind: "unreadable", reason, line: lines.linePos(error.pos[0]).line };
  }
  const value = plainValue(document);
  if (value === null) return { kind: "unreadable", reason: "its aliases (`*name`) lead nowhere or too far", line: null };
  const parsed = isMap(document.contents) ? safeParse(Kep, value) : null;
  if (parsed?.success !== true) return { kind: "unreadable", reason: "it is not a list of keys and values", line: null };
  const kep = parsed.output;
  const milestones = Object.entries(kep.milestone).flatMap(([stage, release]) => {
    const version = releaseVersion(release);
    return version === null ? [] : [[stage.toLowerCase(), version]];
  });
  return {
    kind: "kep",
    number: /^\d+$/.test(kep["kep-number"]) ? Number(kep["kep-number"]) : null,
    title: kep.title.replace(/^KEP[-\s]?\d+\s*[:–—-]\s*/i, "") || null,
    authors: kep.authors.flatMap(authorsIn),
    owningSig: sigName(kep["owning-sig"]),
    status: oneOf(kep.status, STATUSES),
    stage: /^ga\b/i.test(kep.stage) ? "stable" : oneOf(kep.stage, STAGES),
    latestMilestone: releaseVersion(kep["latest-milestone"]),
    milestones: Object.fromEntries(milestones),
    gates: kep["feature-gates"].flatMap(gateIn)
  };
}
function plainValue(document) {
  try {
    return Object(document.toJS());
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}
function oneOf(written, known) {
  if (written.includes("|")) return null;
  const word2 = /^[a-z]+/.exec(written.toLowerCase())?.[0];
  if (word2 === void 0 || /^(?:tb[acd]|na|none|todo)$/.test(word2)) return null;
  return wordMeant(word2, known) ?? word2;
}
function releaseVersion(written) {
  const version = /^v?([1-9]\d*\.\d+)(?:\.\d+)?(?![\w.])/i.exec(written)?.[1];
  return version === void 0 ? null : `v${version}`;
}
function sigName(written) {
  const name = written.toLowerCase().replace(/[\s_]+/g, "-");
  return /^(?:sig|wg|committee)-[a-z-]+$/.test(name) ? name : null;
}
function authorsIn(entry) {
  if (typeof entry !== "string") return [];
  const names = entry.split(",").map((name) => name.trim().replace(/^@/, ""));
  return names.filter((name) => name !== "" && !/^(?:tb[acd]|n\/?a|none|todo)$/i.test(name));
}
function gateIn(entry) {
  const named = typeof entry === "object" && entry !== null && "name" in entry ? entry.name : entry;
  if (typeof named !== "string") return [];
  const names = named.split(",").map((name) => name.trim());
  return names.filter(
    (name) => /^[A-Za-z]\w+$/.test(name) && !/^(?:tb[acd]|na|none|todo|mygate|my_?feature_?gate)$/i.test(name)
  );
}

export {
  BesideTheWeekDocument,
  CitationDocument,
  EditionStateDocument,
  FileAsOfDocument,
  FileHistoryDocument,
  FileDocument,
  FolderDocument,
  MergeDocument,
  MergesDocument,
  NewsIssuesDocument,
  OtherEditionDocument,
  ProposalDocument,
  ProposalsDocument,
  PullRequestsFromDocument,
  RecentMergesDocument,
  ReleasesDocument,
  SearchCountDocument,
  SiteDocument,
  read,
  failed,
  problemOf,
  unreadable,
  missing,
  isUnanswered,
  readAsOf,
  headings,
  parseMarkdown,
  markdownText,
  gatherCycle,
  condensed,
  searchMerges,
  readYamlStrings,
  readGateLists,
  readKepYaml
};
