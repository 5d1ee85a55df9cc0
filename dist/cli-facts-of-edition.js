import {
  checkLinks
} from "./cli-chunk-7.js";
import {
  CitationDocument,
  FileDocument,
  gatherCycle,
  problemOf,
  read,
  readGateLists,
  readKepYaml,
  searchMerges
} from "./cli-chunk-5.js";
import {
  citedAs,
  citesOf,
  editionOf
} from "./cli-chunk.js";
import {
  Temporal
} from "./cli-chunk-2.js";
import "./cli-chunk-9.js";
import "./cli-chunk-8.js";

// src/gather/citations/cited-files.ts
async function readCitedFiles(github, { source, sources }, folders) {
  const place = sources.proposals;
  const distinct = place === null ? [] : [...new Set(folders)];
  const kepFiles = distinct.map((folder) => ({
    ...place?.repository ?? source,
    expression: `HEAD:${folder}/kep.yaml`
  }));
  const gateFiles = sources.featureGates.map((path) => ({ ...source, expression: `HEAD:${path}` }));
  const answers = await github.askEach(FileDocument, [...kepFiles, ...gateFiles]);
  const texts = answers.map(textOf);
  const proposals = /* @__PURE__ */ new Map();
  for (const [index, folder] of distinct.entries()) {
    const kep = readKepYaml(texts[index] ?? "");
    if (kep.kind === "kep") proposals.set(folder, kep);
  }
  return { proposals, gates: gatesIn(texts.slice(distinct.length)) };
}
function gatesIn(texts) {
  const lists = readGateLists(texts.filter((text) => text !== null));
  const gates = texts.flatMap((text) => [...(text === null ? null : lists.get(text))?.gates ?? []]);
  return new Map(gates.toReversed());
}
function textOf({ result, errors }) {
  const file = result.repository?.object;
  return errors.length === 0 && file != null && "text" in file ? file.text : null;
}

// src/gather/citations/cited-things.ts
async function readCitedThings(github, citations) {
  const distinct = [...new Map(citations.map((citation) => [citedAs(citation), citation]))];
  const answers = await github.askEach(
    CitationDocument,
    distinct.map(([, { repository, number }]) => ({ ...repository, number }))
  );
  const things = /* @__PURE__ */ new Map();
  for (const [index, [name]] of distinct.entries()) {
    const answer = answers[index];
    const cited = answer === void 0 ? null : readCited(answer);
    if (cited !== null) things.set(name, cited);
  }
  return { things, unanswered: distinct.length - things.size };
}
function readCited({ result, errors }) {
  const notFound = errors.some(({ type }) => type === "NOT_FOUND");
  const { repository } = result;
  if (repository === null) return notFound ? { kind: "repository missing" } : null;
  const found = repository.issueOrPullRequest;
  if (found === null) return notFound ? { kind: "missing" } : null;
  if (errors.length > 0) return null;
  if (found.__typename === "Issue") return { kind: "issue", title: found.title };
  const { title, body, author, mergedAt, baseRefName } = found;
  return {
    kind: "pull request",
    title,
    body,
    author: author === null ? null : { login: author.login, name: "name" in author ? author.name : null },
    mergedAt: mergedAt === null ? null : Temporal.Instant.from(mergedAt),
    base: baseRefName,
    defaultBranch: repository.defaultBranchRef?.name ?? null
  };
}

// src/gather/citations/citations.ts
async function gatherCitations(github, newsletter, edition, cites, asOf, links) {
  const problems = [];
  const orElse = async (reading, unknown) => {
    try {
      return await reading;
    } catch (error) {
      problems.push(problemOf(error));
      return unknown;
    }
  };
  const [cited, files, deadlines, merges, answered] = await Promise.all([
    orElse(readCitedThings(github, cites.things), { things: /* @__PURE__ */ new Map(), unanswered: 0 }),
    orElse(readCitedFiles(github, newsletter, cites.proposalFolders), { proposals: /* @__PURE__ */ new Map(), gates: /* @__PURE__ */ new Map() }),
    deadlinesOf(github, newsletter, edition, asOf, problems),
    orElse(mergesOf(github, newsletter, edition, asOf), []),
    links
  ]);
  if (cited.unanswered > 0) problems.push(unanswered(cited.unanswered));
  const facts = { things: cited.things, ...files, deadlines, merges, links: answered };
  return read("citations", facts, facts.things.size, problems);
}
async function deadlinesOf(github, { sources }, { publication }, asOf, problems) {
  if (sources.releaseCycle === null) return null;
  const { facts: cycle, report } = await gatherCycle(github, sources.releaseCycle, publication.toInstant(), asOf);
  if (cycle === null) problems.push(...report.problems);
  const day = publication.toPlainDate();
  if (cycle === null || Temporal.PlainDate.compare(day, cycle.start) < 0) return null;
  const last = cycle.release ?? cycle.deadlines.at(-1)?.day ?? null;
  return last === null || Temporal.PlainDate.compare(day, last) > 0 ? null : cycle.deadlines;
}
async function mergesOf(github, { source }, { covers }, asOf) {
  if (Temporal.Instant.compare(asOf, covers.start) <= 0) return [];
  const { merges } = await searchMerges(github, source, covers);
  return merges.map(({ number, title, body }) => ({ number, title, body }));
}
var unanswered = (count) => ({
  message: `GitHub did not answer for ${String(count)} of the pull requests and issues that are linked.`,
  advice: "Nothing is said about them; run again to have them checked."
});

// src/facts-of-edition.ts
async function factsOf(github, askLink, edition, sundays, now) {
  const planned = editionOf(edition, sundays);
  if (planned === null) return null;
  const elsewhere = edition.links.filter(({ target }) => target === null || !("number" in target)).map(({ url }) => url);
  const links = askLink === null ? Promise.resolve(/* @__PURE__ */ new Map()) : checkLinks(elsewhere, askLink);
  return gatherCitations(github, edition.newsletter, planned, citesOf(edition), now, links);
}
export {
  factsOf
};
