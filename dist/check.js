import {
  AdvisedError,
  ChangedFilesDocument,
  CitationDocument,
  CommitPostDocument,
  EditionTextDocument,
  FileDocument,
  FolderDocument,
  GitHubError,
  MONTHS,
  MONTHS_SHORT,
  RULE_NAMES,
  STOP_WORDS,
  Temporal,
  VFile,
  blobId,
  catchUp,
  citedAs,
  connect,
  context,
  counted,
  cutAtLine,
  dateInName,
  dateInTitle,
  endsInAbbreviation,
  error,
  firstSentence,
  fixMessage,
  flag,
  fullName,
  gatherCycle,
  getDotPath,
  groupBy,
  inCode,
  isDrafted,
  isMap,
  isScalar,
  issueUrl,
  kepNumberAtStart,
  kepNumbersInAddresses,
  kepNumbersInWords,
  knownInputs,
  listEditions,
  logLine,
  nearestName,
  notice,
  nullable,
  number,
  object,
  onRunner,
  oneLine,
  openSite,
  parseDocument,
  pathUrl,
  patternOfName,
  pipe,
  plainDate,
  planEdition,
  postDate,
  problemOf,
  pullRequestUrl,
  read,
  readEditionState,
  readGateLists,
  readGitHubLink,
  readKepYaml,
  regex,
  remark,
  repositoryName,
  safeParse,
  sameRepository,
  searchMerges,
  sentence,
  sentencesOf,
  setOutput,
  slipsBetween,
  stemOf,
  stemsOf,
  string,
  summary,
  thingLinked,
  toString,
  versionText,
  versionsAgree,
  versionsIn,
  visit,
  warning,
  whole,
  withoutClosedHtmlComments,
  withoutMarkdownLinks,
  withoutVersions,
  wrong
} from "./shared.js";
import {
  LinkRefused
} from "./shared.js";
import {
  isLoopback
} from "./shared.js";
import "./shared.js";

// node_modules/vfile-location/lib/index.js
function location(file) {
  const value = String(file);
  const indices = [];
  let cr = -1;
  let lf = -1;
  return { toOffset, toPoint };
  function grow() {
    const from = indices.at(-1) ?? 0;
    if (cr < from) {
      cr = value.indexOf("\r", from);
      if (cr === -1) cr = Infinity;
    }
    if (lf < from) {
      lf = value.indexOf("\n", from);
      if (lf === -1) lf = Infinity;
    }
    const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
    indices.push((eol === Infinity ? value.length : eol) + 1);
  }
  function toPoint(offset) {
    if (typeof offset === "number" && offset > -1 && offset <= value.length) {
      while ((indices.at(-1) ?? 0) <= offset) grow();
      let low = 0;
      let high = indices.length - 1;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (indices[middle] > offset) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return {
        line: low + 1,
        column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
        offset
      };
    }
  }
  function toOffset(point) {
    if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && // Excludes `NaN` too.
    point.column > 0) {
      while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) {
        grow();
      }
      const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
      if (offset < indices[point.line - 1]) return offset;
    }
  }
}

// src/check/place.ts
function placeOf(node) {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
var isWithin = (place, whole2) => whole2.start <= place.start && place.end <= whole2.end;

// src/check/ignore-comments.ts
var COMMENT = /<!--\s*last-week-in-ignore(?![\w-])([^<>\n]*?)-->/g;
function withoutIgnoreComments(body) {
  return body.replace(COMMENT, (comment) => comment.replace(/[^\r\n]/g, " "));
}
function readIgnoreComments(body, blanked, tree) {
  const comments = [...body.matchAll(COMMENT)];
  if (comments.length === 0) return [];
  const code = [];
  visit(tree, ["code", "inlineCode"], (node) => {
    code.push(placeOf(node));
  });
  const lines = linesOf(blanked, tree);
  let nextCode = 0;
  return comments.flatMap((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    while ((code[nextCode]?.end ?? Infinity) <= place.start) nextCode += 1;
    if (isWithin(place, code[nextCode] ?? { start: Infinity, end: 0 })) return [];
    const names = (match[1] ?? "").split(/[\s,]+/).filter((name) => name !== "");
    const line = lines[indexAt(lines, place.start)];
    return [{ place, names, silences: line?.isBlank === true ? line.below : null }];
  });
}
function silencedBy(comments, rule2) {
  const ranges = comments.flatMap(({ names, silences }) => silences !== null && names.includes(rule2) ? silences : []);
  const ends = [];
  for (const { end } of ranges) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => (ends[indexAt(ranges, offset)] ?? -1) >= offset;
}
function linesOf(text, tree) {
  const ranges = [];
  for (const { index, 0: line } of text.matchAll(/^[^\n]*$/gm)) ranges.push({ start: index, end: index + line.length });
  const ends = ranges.map(({ end }) => end);
  visit(tree, ["paragraph", "heading", "listItem"], (node) => {
    const line = indexAt(ranges, placeOf(node).start);
    ends[line] = Math.max(ends[line] ?? 0, endOf(node));
  });
  const lines = [];
  let below = ranges.at(-1) ?? { start: 0, end: 0 };
  for (const [index, { start, end }] of [...ranges.entries()].toReversed()) {
    const isBlank = text.slice(start, end).trim() === "";
    lines.push({ start, end, isBlank, below });
    if (!isBlank) below = { start, end: ends[index] ?? end };
  }
  return lines.toReversed();
}
function indexAt(ranges, offset) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function endOf(node) {
  if (node.type !== "listItem") return placeOf(node).end;
  const list = node.children.findIndex(({ type }) => type === "list");
  const last = node.children.at(list === -1 ? -1 : list - 1);
  return last === void 0 || list === 0 ? placeOf(node).start : placeOf(last).end;
}

// src/check/check.ts
function checkEdition(edition, rules, around) {
  const file = new VFile({ path: edition.path, value: edition.text });
  const positions = location(file);
  const point = (offset) => positions.toPoint(Math.min(offset, edition.text.length));
  const messages = rules.flatMap((rule2) => {
    const severity2 = edition.newsletter.check.rules[rule2.id] ?? rule2.severity;
    const findings = severity2 === "off" ? [] : [...rule2.check(edition, around)];
    const isSilenced = silencedBy(edition.ignoreComments, rule2.id);
    const shown = findings.filter(({ place }) => !isSilenced(place.start));
    return shown.map((finding) => {
      const [start, end] = [point(finding.place.start), point(finding.place.end)];
      const place = start !== void 0 && end !== void 0 ? { start, end } : null;
      const message = file.message(finding.message, { place, ruleId: rule2.id, source: "last-week-in" });
      message.fatal = severity2 === "error";
      message.note = rule2.advice;
      return Object.assign(message, { fix: finding.fix ?? null });
    });
  });
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

// src/check/front-matter.ts
var BLOCK = /^---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
function readFrontMatter(text) {
  const block = text.startsWith("---") ? BLOCK.exec(text) : null;
  if (block?.index !== 0) return { lines: null, end: 0, problem: null, entries: /* @__PURE__ */ new Map() };
  const inner = block[1] ?? "";
  const start = block[0].indexOf("\n") + 1;
  const lines = { start, end: start + inner.length };
  const end = block[0].length;
  const document = parseDocument(inner, { version: "1.1", schema: "failsafe" });
  const at = ([from, to]) => ({ start: start + from, end: start + to });
  const [error2] = document.errors;
  if (error2 !== void 0) {
    const message = error2.message.split(/ at line |\n/)[0] ?? error2.code;
    return { lines, end, problem: { message, place: at(error2.pos) }, entries: /* @__PURE__ */ new Map() };
  }
  const { contents } = document;
  if (contents === null) return { lines, end, problem: null, entries: /* @__PURE__ */ new Map() };
  if (!isMap(contents)) {
    return { lines, end, problem: { message: "it holds no keys and values", place: lines }, entries: /* @__PURE__ */ new Map() };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const written = typeof value.value === "string" ? value.value : "";
    entries.set(String(key.value), { value: written, place: at(value.range) });
  }
  return { lines, end, problem: null, entries };
}

// src/check/passages.ts
var MARK = "\uE000";
var THING = "\uFFFC";
function readPassages(tree, text) {
  const passages = [];
  visit(tree, ["paragraph", "heading"], (node) => {
    const place = placeOf(node);
    const words = Array.from({ length: place.end - place.start }, () => MARK);
    fill(node, { text, from: place.start, words });
    passages.push({ place, words: words.join("") });
  });
  return passages;
}
function fill(node, filling) {
  const { text, from, words } = filling;
  const { start, end } = placeOf(node);
  const write = (written) => {
    for (let index = 0; index < written.length; index++) words[start - from + index] = written.charAt(index);
  };
  if (node.type === "text") write(text.slice(start, end).replace(/\\[!-/:-@[-`{-~]/g, THING + THING));
  else if (node.type === "break") write(" ".repeat(end - start));
  else if (node.type === "inlineCode" || node.type === "image" || node.type === "imageReference")
    write(THING.repeat(end - start));
  else if ("children" in node) for (const child of node.children) fill(child, filling);
}
function* piecesOf(passages, pattern) {
  for (const { place, words } of passages) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.["found"] ?? [match.index, match.index + match[0].length];
      yield { place: { start: place.start + start, end: place.start + end }, match };
    }
  }
}
function wordsBefore(link, { passages, items }) {
  const passage = passages.find(({ place }) => isWithin(link, place));
  if (passage === void 0 || items.some(({ place }) => isWithin(link, place))) return null;
  const [before, after] = [
    passage.words.slice(0, link.start - passage.place.start),
    passage.words.slice(link.end - passage.place.start)
  ].map((words) => words.replaceAll(MARK, "").trim());
  return after === "" ? before ?? null : null;
}

// src/check/marks-beside-markdown.ts
var LIQUID = /\{\{(?:(?!\{\{|\}\})[^\n])*\}\}|\{%(?:(?!\{%|%\})[^\n])*%\}/g;
var ATTRIBUTES = /\{:[^{}\n]*\}|(?<=^#{1,6}[ \t][^\n]*)\{#[\w:.-]+\}(?=[ \t]*\r?$)/gm;
var FOOTNOTE = /\[\^[\w-]+\](:?)/g;
function withoutOtherMarks(post3) {
  const notes = new Set(Array.from(post3.matchAll(/^(\[\^[\w-]+\]):/gm), ([, mark]) => mark ?? ""));
  return withoutUnclosedComments(post3).replace(LIQUID, (tag) => THING.repeat(tag.length)).replace(ATTRIBUTES, (attributes) => " ".repeat(attributes.length)).replace(FOOTNOTE, (mark) => notes.has(mark.replace(/:$/, "")) ? THING.repeat(mark.length) : mark);
}
function withoutUnclosedComments(post3) {
  if (!post3.includes("<!--")) return post3;
  const paragraphs = post3.split(/(\n[ \t]*\r?\n)/);
  return paragraphs.map((paragraph) => {
    const closed = paragraph.lastIndexOf("-->") + 1;
    return paragraph.slice(0, closed) + paragraph.slice(closed).split("\n").map(withoutInlineComments).join("\n");
  }).join("");
}
function withoutInlineComments(line) {
  const [kept = ""] = /^[\s>*+.)\d-]*(?:<!--)?/.exec(line) ?? [];
  return kept + line.slice(kept.length).replaceAll("<!--", `${THING}!--`);
}

// src/check/written-links.ts
function readLinks(tree, text) {
  const definitions = /* @__PURE__ */ new Map();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const links = [];
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "linkReference") return;
    const place = placeOf(node);
    const definition = node.type === "link" ? null : definitions.get(node.identifier);
    if (definition === void 0) return;
    const [first, last] = [node.children[0], node.children.at(-1)];
    const label = first === void 0 || last === void 0 ? { start: place.start + 1, end: place.start + 1 } : { start: placeOf(first).start, end: placeOf(last).end };
    const isAutolink = node.type === "link" && label.end + 1 === place.end;
    const address = definition !== null ? addressOf(definition, text) : isAutolink ? label : { start: label.end + 2, end: place.end - 1 };
    const url = definition?.url ?? (node.type === "link" ? node.url : "");
    links.push({ place, label, address, words: toString(node), url, target: readGitHubLink(url) });
  });
  return links;
}
function addressOf(definition, text) {
  const { start, end } = placeOf(definition);
  const [, mark = "", address = ""] = /^(\[(?:\\.|[^\]\\])*\]:\s*<?)([^\s>]*)/.exec(text.slice(start, end)) ?? [];
  return { start: start + mark.length, end: start + mark.length + address.length };
}

// src/check/edition-under-check.ts
var markdown = remark().freeze();
function readEditionUnderCheck(path, text, newsletter) {
  const frontMatter2 = readFrontMatter(text);
  const written = text.slice(0, frontMatter2.end).replace(/[^\r\n]/g, " ") + withoutOtherMarks(text.slice(frontMatter2.end));
  const body = withoutIgnoreComments(written);
  const tree = markdown.parse(body);
  const items = [];
  visit(tree, "listItem", (node) => {
    items.push({ node, place: placeOf(node), words: toString(node) });
  });
  const sunday = dateInName(path.slice(path.lastIndexOf("/") + 1), newsletter.edition.path);
  return {
    newsletter,
    path,
    text,
    sunday,
    planned: sunday === null ? null : planEdition(newsletter, sunday),
    frontMatter: frontMatter2,
    tree,
    sections: readSections(tree, newsletter),
    items,
    links: readLinks(tree, body),
    passages: readPassages(tree, body),
    ignoreComments: readIgnoreComments(written, body, tree)
  };
}
function readSections(tree, newsletter) {
  const blocks = tree.children;
  const headings = blocks.filter((block) => block.type === "heading" && block.depth <= 2);
  return headings.map((heading, index) => {
    const next = headings[index + 1];
    const content = blocks.slice(blocks.indexOf(heading) + 1, next === void 0 ? void 0 : blocks.indexOf(next));
    const title = toString(heading);
    const plan = newsletter.sections.findIndex((each) => isSameHeading(each.heading, title));
    return {
      title,
      name: newsletter.sections[plan]?.name ?? null,
      plan: plan === -1 ? null : plan,
      heading,
      content,
      place: { start: placeOf(heading).start, end: next === void 0 ? placeOf(tree).end : placeOf(next).start }
    };
  });
}
function isSameHeading(configured, written) {
  const plain = (heading) => heading.replace(/^[\s\p{Extended_Pictographic}\uFE0F]+|[\s\p{Extended_Pictographic}\uFE0F]+$/gu, "").toLowerCase();
  const [one, other] = [plain(configured), plain(written)];
  return one.replace(/s$/, "") === other.replace(/s$/, "");
}
function sectionAt(edition, offset) {
  return edition.sections.find(({ place }) => place.start <= offset && offset < place.end) ?? null;
}
function fixedLines(edition, name) {
  const whenEmpty = edition.newsletter.sections.find((plan) => plan.name === name)?.whenEmpty ?? null;
  if (whenEmpty === null || !edition.text.includes(whenEmpty.slice(0, 12))) return [];
  return markdown.parse(whenEmpty).children.map((block) => toString(block));
}

// src/check/example-facts.ts
var NOTHING_KNOWN = {
  things: /* @__PURE__ */ new Map(),
  proposals: /* @__PURE__ */ new Map(),
  gates: /* @__PURE__ */ new Map(),
  links: /* @__PURE__ */ new Map(),
  deadlines: null,
  merges: []
};
function examplePullRequest(title, {
  mergedAt: mergedAt2 = "2024-07-23T19:20:44Z",
  ...more
} = {}) {
  return {
    kind: "pull request",
    title,
    body: "",
    author: null,
    base: "master",
    defaultBranch: "master",
    ...more,
    mergedAt: mergedAt2 === null ? null : Temporal.Instant.from(mergedAt2)
  };
}

// src/check/merge-mentions.ts
var OF_MERGES = /* @__PURE__ */ new Set(["featured", "merges", "promotions", "deprecated", "versions"]);
function mergeMentions(edition) {
  const headings = edition.sections.flatMap(({ content }) => content.filter(isEntryHeading));
  const pieces = [
    ...edition.items.map(({ node }) => ({
      as: "item",
      own: node.children.filter(({ type }) => type !== "list")
    })),
    ...headings.map((heading) => ({ as: "heading", own: [heading] }))
  ];
  return pieces.flatMap(({ as, own }) => {
    const [first, last] = [own[0], own.at(-1)];
    if (first === void 0 || last === void 0) return [];
    const place = { start: placeOf(first).start, end: placeOf(last).end };
    const section = sectionAt(edition, place.start)?.name ?? null;
    if (section === null || !OF_MERGES.has(section)) return [];
    const words = own.map((block) => toString(block)).join(" ");
    return [{ section, as, place, words, citations: citationsIn(edition, own.map(placeOf)) }];
  }).toSorted((a, b) => a.place.start - b.place.start);
}
var isEntryHeading = (block) => block.type === "heading" && block.depth > 2;
function citationsIn({ links }, pieces) {
  return links.flatMap(({ place, target }) => {
    if (target === null || target.kind !== "pull request" && target.kind !== "issue") return [];
    if (!pieces.some((piece) => piece.start <= place.start && place.end <= piece.end)) return [];
    return [{ repository: target.repository, number: target.number, as: target.kind, place }];
  });
}
function allCitations(edition) {
  return citationsIn(edition, [{ start: 0, end: edition.text.length }]);
}

// src/check/rules/cited-exists.ts
var FACTS = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    ["kubernetes/kubernetes#126067", examplePullRequest("Promote JobSuccessPolicy to Beta")],
    ["kubernetes/kubernetes#1260670", { kind: "missing" }]
  ])
};
var citedExists = {
  id: "cited-exists",
  severity: "error",
  requires: "A pull request exists if a bullet or entry lists it as merged, or if it is in the source repository. `mentioned-exists` is about all other links.",
  advice: "Correct the number or the repository.",
  needsGitHub: true,
  examples: {
    good: [
      { post: "* [JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/126067) to beta", facts: FACTS }
    ],
    bad: [
      {
        post: "* [JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/1260670) to beta",
        facts: FACTS,
        finds: ["[JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/1260670)"]
      }
    ]
  },
  *check(edition, { facts }) {
    for (const citation of mustExist(edition)) {
      if (facts?.things.get(citedAs(citation))?.kind !== "missing") continue;
      const { repository: repository2, number: number2, place } = citation;
      yield { message: `There is no pull request #${String(number2)} in ${fullName(repository2)}.`, place };
    }
  }
};
function mustExist(edition) {
  const told = new Set(mergeMentions(edition).flatMap(({ citations }) => citations.map(({ place }) => place.start)));
  return allCitations(edition).filter(
    ({ repository: repository2, as, place }) => as === "pull request" && (told.has(place.start) || sameRepository(repository2, edition.newsletter.source))
  );
}

// src/check/next-deadline.ts
var releaseSchedule = (edition) => edition.sections.find(({ name }) => name === "release-schedule") ?? null;
var LABEL = /\bnext\s+(?:[\w-]+\s+)?deadlines?\s*(?:\([^)\n]*\)\s*)?(?:[:|–—-]+|\bis\b|\bare\b)\s*/i;
function nextDeadline(edition) {
  const lines = (releaseSchedule(edition)?.content ?? []).flatMap(linesIn).filter((line2) => LABEL.test(toString(line2)));
  const line = lines.find((each) => new RegExp("^\\P{L}*next\\s", "iu").test(toString(each))) ?? lines[0];
  if (line === void 0) return null;
  const bold = line.children.filter(({ type }) => type === "strong").map((each) => toString(each));
  const said = bold.map(afterLabel).find((words) => words !== null && words !== "") ?? firstSentence(afterLabel(toString(line)) ?? "");
  const name = said.replace(/[,\s]*(?:\d|[A-Z][a-z]+\.?\s+\d).*$/, "");
  return { place: placeOf(line), said, name, day: lastDay(said, edition.sunday), impossible: impossibleDay(said) };
}
function linesIn(block) {
  const lines = [];
  visit(block, (node) => {
    if (node.type === "paragraph" || node.type === "heading") lines.push(node);
  });
  return lines;
}
function afterLabel(words) {
  const label = LABEL.exec(words);
  return label === null ? null : words.slice(label.index + label[0].length).trim();
}
var MONTH = String.raw`(?<month>${MONTHS_SHORT.join("|")})[a-z]*\.?`;
var DAY_AFTER = new RegExp(
  String.raw`\b${MONTH}\s+(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:/|-|–|and|or)\s*)?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(?<year>\d{4}))?`,
  "gi"
);
var DAY_BEFORE = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}(?:,?\s+(?<year>\d{4}))?`,
  "gi"
);
var DAY_IN_NUMBERS = /\b(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)\b/g;
function lastDay(line, sunday) {
  if (sunday === null) return null;
  const written = [DAY_AFTER, DAY_BEFORE, DAY_IN_NUMBERS].map((form) => [...line.matchAll(form)]);
  const days = (written.find((matches) => matches.length > 0) ?? []).flatMap(({ groups }) => {
    const named = MONTHS_SHORT.indexOf((groups?.["month"] ?? "").toLowerCase()) + 1;
    const month = Number(groups?.["number"] ?? named);
    const year = groups?.["year"];
    const day = Number(groups?.["day"]);
    return year === void 0 ? nearest(month, day, sunday) : plainDate(Number(year), month, day) ?? [];
  });
  return days.toSorted((a, b) => Temporal.PlainDate.compare(a, b)).at(-1) ?? null;
}
var WHOLE_MONTH = new RegExp(String.raw`\b(?<month>${MONTHS.join("|")})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b`, "g");
function impossibleDay(line) {
  const days = [...line.matchAll(WHOLE_MONTH)];
  const isDay = (month, day) => plainDate(2024, month, Number(day)) !== null;
  const found = days.find(
    ({ groups }) => !isDay(MONTHS.findIndex((each) => each === groups?.["month"]) + 1, groups?.["day"] ?? "")
  );
  return found?.[0] ?? null;
}
function nearest(month, day, sunday) {
  const distance = (each) => Math.abs(sunday.until(each, { largestUnit: "days" }).days);
  const candidates = [-1, 0, 1].flatMap((step) => plainDate(sunday.year + step, month, day) ?? []);
  return candidates.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

// src/check/rules/deadline-agrees.ts
var deadline = (name, day) => ({
  name,
  day: Temporal.PlainDate.from(day),
  over: Temporal.Instant.from(`${day}T23:59:59Z`),
  major: true,
  phase: null
});
var FACTS2 = {
  ...NOTHING_KNOWN,
  deadlines: [deadline("Docs Freeze", "2024-07-30"), deadline("Test Freeze", "2024-07-31")]
};
var deadlineAgrees = {
  id: "deadline-agrees",
  severity: "warning",
  requires: "The next deadline is on the day that the page of the release cycle gives. A difference of one day is allowed, because of time zones.",
  advice: "Write the day that the page of the release cycle gives.",
  needsGitHub: true,
  examples: {
    good: [
      { post: "## Release Schedule\n\n**Next Deadline: Tests Freeze, 31 July**\n", facts: FACTS2 },
      { post: "## Release Schedule\n\n**Next Deadline: Release Day, August 13th**\n", facts: FACTS2 }
    ],
    bad: [
      {
        post: "## Release Schedule\n\n**Next Deadline: Test Freeze, July 29**\n",
        facts: FACTS2,
        finds: ["**Next Deadline: Test Freeze, July 29**"]
      },
      {
        post: "## Release Schedule\n\n**Next Deadline: Test Freeze, July 24**\n",
        facts: FACTS2,
        finds: ["**Next Deadline: Test Freeze, July 24**"]
      }
    ]
  },
  *check(edition, { facts }) {
    const written = nextDeadline(edition);
    const day = written?.day ?? null;
    if (written === null || day === null) return;
    const same = (facts?.deadlines ?? []).filter(({ name }) => isSame(name, written.name));
    const [first] = same;
    if (first === void 0 || same.some((each) => Math.abs(each.day.until(day, { largestUnit: "days" }).days) <= 1))
      return;
    const said = first.day.toLocaleString("en-US", { month: "long", day: "numeric" });
    yield { message: `On the page of the release cycle, "${first.name}" is on ${said}.`, place: written.place };
  }
};
function isSame(one, other) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));
}
var wordsOf = (name) => new Set(stemsOf(name).filter((stem) => !/\d|^(?:begin|start)$/.test(stem)));

// src/check/rules/gate-stage.ts
var RANK = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 };
var CLAIM = /\bto\s+(alpha|beta|GA|stable|general availability)\b/gi;
var LINK = "[JobSuccessPolicy](https://github.com/kubernetes/kubernetes/pull/126067)";
var FACTS3 = {
  ...NOTHING_KNOWN,
  gates: /* @__PURE__ */ new Map([["JobSuccessPolicy", { stage: "Beta", enabled: true, locked: false, version: "1.31" }]])
};
var gateStage = {
  id: "gate-stage",
  severity: "warning",
  requires: "A feature gate under Promotions has reached the stage that its bullet says, according to the list of feature gates.",
  advice: "Write the stage that the list of feature gates has.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Promotions

* ${LINK} to Beta`, facts: FACTS3 }],
    bad: [{ post: `## Promotions

* ${LINK} to GA`, facts: FACTS3, finds: [`${LINK} to GA`] }]
  },
  *check(edition, { facts }) {
    if (facts === null) return;
    for (const { section, words, place } of mergeMentions(edition)) {
      if (section !== "promotions") continue;
      const stages = new Set([...words.matchAll(CLAIM)].map(([, stage2 = ""]) => stageOf(stage2)));
      const gates = [...new Set(words.match(/[A-Za-z]\w+/g))].flatMap((word2) => {
        const state2 = facts.gates.get(word2);
        return state2 === void 0 ? [] : [{ word: word2, state: state2 }];
      });
      const [stage] = stages;
      const [gate] = gates;
      if (stage === void 0 || gate === void 0 || stages.size > 1 || gates.length > 1) continue;
      const { state, word } = gate;
      if (state.stage === "Deprecated" || RANK[state.stage] >= RANK[stage]) continue;
      const since = state.version === null ? "" : ` since ${state.version}`;
      yield { message: `The list of feature gates says that ${word} is ${state.stage}${since}, not ${stage}.`, place };
    }
  }
};
function stageOf(words) {
  if (/^alpha$/i.test(words)) return "Alpha";
  return /^beta$/i.test(words) ? "Beta" : "GA";
}

// src/check/rules/issue-as-merge.ts
var ISSUE = "[out-of-order watch events](https://github.com/kubernetes/kubernetes/issues/127588)";
var FACTS4 = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    ["kubernetes/kubernetes#127588", { kind: "issue", title: "Watch events are out of order" }]
  ])
};
var issueAsMerge = {
  id: "issue-as-merge",
  severity: "error",
  requires: "A bullet or entry about a merge links to the pull request, not to the issue that it closes.",
  advice: "Link to the pull request. The timeline of the issue names it.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Developer News

We are looking into ${ISSUE}.`, facts: FACTS4 }],
    bad: [{ post: `## Other Merges

* Prevent ${ISSUE}`, facts: FACTS4, finds: [ISSUE] }]
  },
  *check(edition, { facts }) {
    for (const { citations } of mergeMentions(edition)) {
      const [first] = citations;
      const onlyIssues = citations.every((citation) => facts?.things.get(citedAs(citation))?.kind === "issue");
      if (first === void 0 || !onlyIssues) continue;
      yield { message: `#${String(first.number)} is an issue, and no pull request is linked.`, place: first.place };
    }
  }
};

// src/check/rules/link-answers.ts
var FACTS5 = {
  ...NOTHING_KNOWN,
  links: /* @__PURE__ */ new Map([
    ["https://www.kubernetes.dev/events/2024/kcsna/", null],
    ["https://www.kubernetes.dev/events/2024/kcsnaa/", "it answers 404 (Not Found)"]
  ])
};
var linkAnswers = {
  id: "link-answers",
  severity: "warning",
  requires: "Linked pages exist. This rule needs the input `check-links`.",
  advice: "Correct the address, or link to another page.",
  needsGitHub: true,
  examples: {
    good: [{ post: "[Registration](https://www.kubernetes.dev/events/2024/kcsna/) is open.", facts: FACTS5 }],
    bad: [
      {
        post: "[Registration](https://www.kubernetes.dev/events/2024/kcsnaa/) is open.",
        facts: FACTS5,
        finds: ["[Registration](https://www.kubernetes.dev/events/2024/kcsnaa/)"]
      }
    ]
  },
  *check({ links }, { facts }) {
    for (const { url, place } of links) {
      const wrong2 = facts?.links.get(url) ?? null;
      if (wrong2 !== null) yield { message: `${url} cannot be read: ${wrong2}.`, place };
    }
  }
};

// src/check/likeness.ts
var COMMON_WORDS = new Set(
  `add added adding adds fix fixed fixes fixing improve improved make makes making remove removed support supported
  supports supporting update updated updates change changed changes
  release note kind sig cherry pick pull request issue pr kubernetes k8s bug feature cleanup priority none`.split(
    /\s+/
  )
);
function likenessAmong(texts) {
  const heldBy = /* @__PURE__ */ new Map();
  const stems = /* @__PURE__ */ new Map();
  const stemsIn = (text) => {
    const known = stems.get(text) ?? new Set(stemsOf2(text));
    stems.set(text, known);
    return known;
  };
  for (const text of texts) for (const stem of stemsIn(text)) heldBy.set(stem, (heldBy.get(stem) ?? 0) + 1);
  const weight = (stem) => Math.log((texts.length + 1) / ((heldBy.get(stem) ?? 0) + 0.5));
  return (words, text) => {
    const asked = [...new Set(stemsOf2(words))];
    if (asked.length < 2) return null;
    const held = stemsIn(text);
    const sum = (some) => some.reduce((total, stem) => total + weight(stem), 0);
    return sum(asked.filter((stem) => has(held, stem))) / sum(asked);
  };
}
function has(held, stem) {
  if (held.has(stem)) return true;
  return stem.length >= 4 && [...held].some((each) => each.includes(stem) || each.length >= 5 && stem.includes(each));
}
function stemsOf2(text) {
  const plain = text.replace(/https?:\/\/\S+/g, " ");
  const initials = [...plain.matchAll(new RegExp("\\b\\p{L}\\w+(?:-\\p{L}\\w+){2,}", "gu"))].map(
    ([name]) => name.replace(/(\w)\w*-?/g, "$1")
  );
  const parts = [plain, ...initials].join(" ").split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const inner = word.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    return inner.length > 1 ? [...inner, word] : [word];
  });
  return parts.map((part) => part.toLowerCase()).flatMap((word) => isMeaningful(word) ? [stemOf(word)] : []);
}
var isMeaningful = (word) => word.length > 1 && !STOP_WORDS.has(word) && !COMMON_WORDS.has(word) && !/^\d$/.test(word);

// src/check/rules/link-fits-words.ts
var UNLIKE = 0.05;
var DOUBTFUL = 0.25;
var FITS = 0.5;
var BETTER_BY = 0.4;
var COMPLETION = examplePullRequest("Add shell completion for the new --subresource flag");
var GRACE = { number: 111030, title: "Enable ProbeTerminationGracePeriod by default", body: "" };
var FACTS6 = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    ["kubernetes/kubernetes#109070", COMPLETION],
    ["kubernetes/kubernetes#111030", examplePullRequest(GRACE.title)]
  ]),
  merges: [GRACE, { number: 109070, title: COMPLETION.title, body: "" }]
};
var WRONG = "[ProbeTerminationGracePeriod](https://github.com/kubernetes/kubernetes/pull/109070)";
var linkFitsWords = {
  id: "link-fits-words",
  severity: "warning",
  requires: "The words of a bullet fit the title and body of the pull request that it links to. The score is 0 if they share no meaningful words, and 1 if they share all of them. Bullets that link to several pull requests are not compared.",
  advice: "Check that the link leads to the change in the words, and correct one of them.",
  needsGitHub: true,
  examples: {
    good: [
      {
        post: "## Other Merges\n\n* [ProbeTerminationGracePeriod](https://github.com/kubernetes/kubernetes/pull/111030) is on by default",
        facts: FACTS6
      }
    ],
    bad: [{ post: `## Other Merges

* ${WRONG} is on by default`, facts: FACTS6, finds: [WRONG] }]
  },
  *check(edition, { facts }) {
    if (facts === null) return;
    const things = [...facts.things.values()].filter((thing) => thing.kind === "pull request");
    const likeness = likenessAmong([...things, ...facts.merges].map(textOf));
    for (const { as, citations, words } of mergeMentions(edition)) {
      const [citation, ...more] = citations;
      if (as !== "item" || citation === void 0 || more.length > 0) continue;
      const thing = facts.things.get(citedAs(citation));
      const score = thing?.kind === "pull request" ? likeness(words, textOf(thing)) : null;
      if (thing?.kind !== "pull request" || score === null || score > DOUBTFUL) continue;
      const others = sameRepository(citation.repository, edition.newsletter.source) ? facts.merges : [];
      const better = others.filter(({ number: number2 }) => number2 !== citation.number).map((merge) => ({ merge, score: likeness(words, textOf(merge)) ?? 0 })).filter((other) => other.score >= FITS && other.score - score >= BETTER_BY).toSorted((a, b) => b.score - a.score)[0];
      if (score > UNLIKE && better === void 0) continue;
      const said = `The words do not fit #${String(citation.number)}, "${thing.title}" (score ${score.toFixed(2)})`;
      const hint = better === void 0 ? "" : `; #${String(better.merge.number)}, "${better.merge.title}", fits better (score ${better.score.toFixed(2)})`;
      yield { message: `${said}${hint}.`, place: citation.place };
    }
  }
};
var COMPARED = 1e4;
var textOf = ({ title, body }) => `${title}
${body.slice(0, COMPARED)}`;

// src/check/rules/mentioned-exists.ts
var FACTS7 = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    ["kubernetes/kuberentes#126067", { kind: "repository missing" }],
    ["kubernetes/enhancements#99999", { kind: "missing" }]
  ])
};
var mentionedExists = {
  id: "mentioned-exists",
  severity: "warning",
  requires: "All other linked pull requests and issues exist, and so do their repositories. The old address of an issue that was moved still works.",
  advice: "Open the link, and correct it if there is no page.",
  needsGitHub: true,
  examples: {
    good: [{ post: "See [the KEP](https://github.com/kubernetes/enhancements/issues/2644).", facts: FACTS7 }],
    bad: [
      {
        post: "See [the KEP](https://github.com/kubernetes/enhancements/issues/99999).",
        facts: FACTS7,
        finds: ["[the KEP](https://github.com/kubernetes/enhancements/issues/99999)"]
      },
      {
        post: "* [JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067) to beta",
        facts: FACTS7,
        finds: ["[JobSuccessPolicy](https://github.com/kubernetes/kuberentes/pull/126067)"]
      }
    ]
  },
  *check(edition, { facts }) {
    const told = new Set(mustExist(edition).map(({ place }) => place.start));
    for (const citation of allCitations(edition)) {
      const { repository: repository2, number: number2, place } = citation;
      const kind = facts?.things.get(citedAs(citation))?.kind;
      if (kind === "repository missing") {
        yield { message: `There is no public repository ${fullName(repository2)}.`, place };
      }
      if (kind === "missing" && !told.has(place.start)) {
        yield { message: `There is no #${String(number2)} in ${fullName(repository2)}.`, place };
      }
    }
  }
};

// src/check/cites.ts
function citedFolders({ links, newsletter }) {
  const home = newsletter.sources.proposals;
  if (home === null) return [];
  return links.flatMap(({ target, place }) => {
    if (target?.kind !== "path" || !sameRepository(target.repository, home.repository)) return [];
    const below = `/${target.path}`.split(`/${home.folder}/`).slice(1).join(`/${home.folder}/`);
    const inside = /^(?:[\w.-]+\/)+?\d{1,5}-[\w.-]+(?=\/|$)/.exec(below)?.[0];
    return inside === void 0 ? [] : [{ folder: `${home.folder}/${inside}`, place }];
  });
}
function onlyFolderIn(range, edition) {
  const inside = citedFolders(edition).filter(({ place }) => isWithin(place, range));
  const [folder = null, ...others] = new Set(inside.map((each) => each.folder));
  return others.length === 0 ? folder : null;
}
function citesOf(edition) {
  return { things: allCitations(edition), proposalFolders: citedFolders(edition).map(({ folder }) => folder) };
}

// src/check/rules/named-person.ts
var LINK2 = "[DRA resource quotas](https://github.com/kubernetes/kubernetes/pull/120611)";
var FACTS8 = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    [
      "kubernetes/kubernetes#120611",
      examplePullRequest("DRA: resource quotas", { author: { login: "pohly", name: "Patrick Ohly" } })
    ]
  ])
};
var namedPerson = {
  id: "named-person",
  severity: "warning",
  requires: "A person who is named as the author of a change or a KEP is its author on GitHub.",
  advice: "Name the author, or check whether this person worked on it too.",
  needsGitHub: true,
  examples: {
    good: [
      { post: `## Other Merges

* ${LINK2} by [Patrick](https://github.com/pohly)`, facts: FACTS8 },
      { post: `## Other Merges

* ${LINK2} by Patrick Ohly`, facts: FACTS8 }
    ],
    bad: [
      { post: `## Other Merges

* ${LINK2} by @aojea`, facts: FACTS8, finds: ["@aojea"] },
      { post: `## Other Merges

* ${LINK2} by Paula Ohm`, facts: FACTS8, finds: ["Paula Ohm"] }
    ]
  },
  *check(edition, around) {
    yield* ofPullRequests(edition, around);
    yield* ofProposals(edition, around);
  }
};
function* ofPullRequests(edition, { facts }) {
  for (const { place, citations } of mergeMentions(edition)) {
    const [citation, ...more] = citations;
    const thing = citation === void 0 || more.length > 0 ? void 0 : facts?.things.get(citedAs(citation));
    if (citation === void 0 || thing?.kind !== "pull request" || thing.author === null) continue;
    const author = thing.author;
    if (isMachine(author.login)) continue;
    for (const person of personsIn(edition.text, place)) {
      if (isAuthor(person, author)) continue;
      yield {
        message: `#${String(citation.number)} is by ${author.login}, not by ${person.written}.`,
        place: person.place
      };
    }
  }
}
function* ofProposals(edition, { facts }) {
  for (const section of edition.sections) {
    if (section.name !== "proposal-of-the-week") continue;
    const proposal = facts?.proposals.get(onlyFolderIn(section.place, edition) ?? "");
    if (proposal === void 0 || proposal.authors.length === 0) continue;
    for (const { login, written, place } of personsIn(edition.text, section.place)) {
      if (login === null || proposal.authors.some((author) => author.toLowerCase() === login.toLowerCase())) continue;
      yield { message: `kep.yaml names ${proposal.authors.join(", ")} as its authors, not ${written}.`, place };
    }
  }
}
var BY = new RegExp("\\bby\\s+(?:\\[(?<label>[^\\]]+)\\]\\(https:\\/\\/github\\.com\\/(?<profile>[A-Za-z0-9-]+)\\/?\\)|@(?<login>[A-Za-z0-9][A-Za-z0-9-]*)|(?<name>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+(?![\\p{L}\\d-])))", "gu");
function personsIn(text, { start, end }) {
  return [...text.slice(start, end).matchAll(BY)].map((found) => {
    const { profile, login, name } = found.groups ?? {};
    const written = found[0].replace(/^by\s+/, "");
    const to = start + found.index + found[0].length;
    return {
      login: profile ?? login ?? null,
      written: name ?? `@${profile ?? login ?? ""}`,
      place: { start: to - written.length, end: to }
    };
  });
}
function isAuthor(person, { login, name }) {
  if (person.login !== null) return person.login.toLowerCase() === login.toLowerCase();
  if (name === null) return true;
  const parts = new Set(name.toLowerCase().split(/\s+/));
  return parts.size < 2 || person.written.toLowerCase().split(/\s+/).some((part) => parts.has(part));
}
var isMachine = (login) => /(?:^|-)(?:bot|robot)(?:$|-)|\[bot\]$/i.test(login);

// src/check/rules/proposal-stage.ts
var FOLDER = "keps/sig-storage/2644-honor-pv-reclaim-policy";
var FACTS9 = {
  ...NOTHING_KNOWN,
  proposals: /* @__PURE__ */ new Map([
    [
      FOLDER,
      {
        title: "Honor Persistent Volume Reclaim Policy",
        status: "implementable",
        stage: "beta",
        latestMilestone: "v1.31",
        milestones: { alpha: "v1.23", beta: "v1.31" },
        authors: ["deepakkinni"]
      }
    ]
  ])
};
var ENTRY = `## KEP of the Week

### [KEP-2644: Honor Persistent Volume Reclaim Policy](https://github.com/kubernetes/enhancements/tree/master/${FOLDER})
`;
var proposalStage = {
  id: "proposal-stage",
  severity: "warning",
  requires: "The stage of the KEP of the Week, and the release of that stage, are those in its `kep.yaml`.",
  advice: "Write what `kep.yaml` says. If it is out of date, ask the owners of the KEP to update it.",
  needsGitHub: true,
  examples: {
    good: [
      {
        post: `${ENTRY}
This KEP moves to stable in v1.31, as does [another](https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/3085-pod-conditions).`,
        facts: FACTS9
      },
      { post: `${ENTRY}
This KEP is tracked for beta release in the upcoming v1.31.`, facts: FACTS9 },
      { post: `${ENTRY}
This KEP was in alpha in v1.23 and is tracked to graduate to beta in v1.31.`, facts: FACTS9 }
    ],
    bad: [
      {
        post: `${ENTRY}
This KEP is tracked for stable release in the upcoming v1.31.`,
        facts: FACTS9,
        finds: ["stable release in the upcoming v1.31"]
      },
      {
        post: `${ENTRY}
This KEP graduated to beta in the v1.30 release.`,
        facts: FACTS9,
        finds: ["beta in the v1.30"]
      }
    ]
  },
  *check(edition, { facts }) {
    if (facts === null) return;
    for (const section of edition.sections) {
      if (section.name !== "proposal-of-the-week") continue;
      const proposal = facts.proposals.get(onlyFolderIn(section.place, edition) ?? "");
      if (proposal !== void 0) yield* wrongStages(edition, section.place, proposal);
    }
  }
};
var ABOUT_IT = /^(?:(?:this|the)\s+(?:KEP|feature|enhancement|proposal)\b|it\b|KEP[\s-]?\d)/i;
var CLAIM2 = /\b(alpha|beta|stable|GA)\b(?:(?!\b(?:alpha|beta|stable|GA)\b|\d\.\d)[^.]){1,60}?\bv?(1\.\d+)\b/gi;
function* wrongStages({ text }, { start, end }, proposal) {
  let next = start;
  for (const sentence2 of sentencesOf(text.slice(start, end))) {
    const at = next;
    next += sentence2.length;
    if (!ABOUT_IT.test(sentence2.trimStart())) continue;
    for (const claim of sentence2.matchAll(CLAIM2)) {
      const [words, named = "", version = ""] = claim;
      const stage = /^(?:ga|stable)$/i.test(named) ? "stable" : named.toLowerCase();
      const said = saidOf(proposal, stage, `v${version}`);
      if (said === null) continue;
      const from = at + claim.index;
      yield {
        message: `kep.yaml says ${said}, not ${stage} in v${version}.`,
        place: { start: from, end: from + words.length }
      };
    }
  }
}
function saidOf({ stage, latestMilestone, milestones }, claimed, version) {
  const planned = milestones[claimed];
  if (planned === version) return null;
  if (stage !== claimed && latestMilestone === version && stage !== null) return `${stage} in ${latestMilestone}`;
  return planned === void 0 ? null : `${claimed} in ${planned}`;
}

// src/check/time-of-edition.ts
function editionOf({ newsletter, sunday }, sundays) {
  if (sunday === null) return null;
  const before = sundays.filter((each) => Temporal.PlainDate.compare(each, sunday) < 0);
  const newest = before.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null;
  return catchUp(planEdition(newsletter, sunday), {
    newest,
    atMost: newsletter.catchUpWeeks,
    timeZone: newsletter.timeZone
  });
}
function timeOfEdition(edition, sundays) {
  const planned = editionOf(edition, sundays);
  if (planned === null) return null;
  const day = planned.publication.toPlainDate();
  const stated = statedDay(edition);
  const last = stated !== null && Temporal.PlainDate.compare(stated, day) > 0 ? stated : day;
  const published = last.add({ days: 1 }).toZonedDateTime(edition.newsletter.timeZone).toInstant();
  return { start: planned.covers.start, published };
}
function statedDay({ frontMatter: frontMatter2 }) {
  const written = /^\d{4}-\d\d-\d\d/.exec(frontMatter2.entries.get("date")?.value ?? "")?.[0];
  try {
    return written === void 0 ? null : Temporal.PlainDate.from(written);
  } catch {
    return null;
  }
}

// src/check/rules/told-in-its-week.ts
var LINK3 = "[resource quotas](https://github.com/kubernetes/kubernetes/pull/120611)";
var POST = `## Other Merges

* DRA ${LINK3} are implemented`;
var mergedAt = (time) => ({
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([["kubernetes/kubernetes#120611", examplePullRequest("DRA: resource quotas", { mergedAt: time })]])
});
var toldInItsWeek = {
  id: "told-in-its-week",
  severity: "warning",
  requires: "Listed pull requests were merged in the week, or in the weeks before it without an edition. Merges up to the day of publication are allowed. Featured pull requests may be older.",
  advice: "Check that the link is correct. A pull request that is only late may stay.",
  needsGitHub: true,
  examples: {
    good: [
      { post: `---
date: 2024-08-06 22:00:00 -0000
---

${POST}`, facts: mergedAt("2024-08-05T12:00:00Z") },
      { post: POST, facts: mergedAt("2024-07-22T00:00:00Z") },
      { post: POST, facts: mergedAt("2024-07-31T12:00:00Z") },
      {
        post: POST,
        facts: mergedAt("2024-07-10T12:00:00Z"),
        earlier: { "_posts/2024-07-07-update.md": "" }
      }
    ],
    bad: [
      { post: POST, facts: mergedAt("2024-07-10T12:00:00Z"), finds: [LINK3] },
      { post: POST, facts: mergedAt("2024-08-05T12:00:00Z"), finds: [LINK3] }
    ]
  },
  *check(edition, { facts, sundays }) {
    const time = timeOfEdition(edition, sundays);
    if (time === null) return;
    const day = (instant) => instant.toZonedDateTimeISO(edition.newsletter.timeZone).toLocaleString("en-US", { month: "long", day: "numeric", year: "numeric" });
    for (const { as, citations } of mergeMentions(edition)) {
      for (const citation of citations) {
        const thing = facts?.things.get(citedAs(citation));
        if (thing?.kind !== "pull request" || thing.mergedAt === null) continue;
        const early = as === "item" && Temporal.Instant.compare(thing.mergedAt, time.start) < 0;
        const late = Temporal.Instant.compare(thing.mergedAt, time.published) >= 0;
        if (!early && !late) continue;
        const than = early ? `before the time of this edition, which begins on ${day(time.start)}` : "after this edition";
        yield {
          message: `#${String(citation.number)} was merged on ${day(thing.mergedAt)}, ${than}.`,
          place: citation.place
        };
      }
    }
  }
};

// src/check/rules/told-is-merged.ts
var LINK4 = "[resource health](https://github.com/kubernetes/kubernetes/pull/126243)";
var ISSUE2 = "[the request](https://github.com/kubernetes/kubernetes/issues/124000)";
var ISSUE_KNOWN = [
  "kubernetes/kubernetes#124000",
  { kind: "issue", title: "Show resource health" }
];
var merged = examplePullRequest("Add resource health to Pod status");
var of = (pullRequest) => ({
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([["kubernetes/kubernetes#126243", pullRequest]])
});
var toldIsMerged = {
  id: "told-is-merged",
  severity: "error",
  requires: "Pull requests under Featured PRs, Other Merges, Promotions, Deprecated and Version Updates are merged. A bullet that links to a merged pull request may link to an open one too.",
  advice: "Remove it, or move it to Developer News.",
  needsGitHub: true,
  examples: {
    good: [
      { post: `## Other Merges

* Show ${LINK4} in the Pod status`, facts: of(merged) },
      { post: `## Developer News

* Please review ${LINK4}`, facts: of({ ...merged, mergedAt: null }) }
    ],
    bad: [
      {
        post: `## Other Merges

* Show ${LINK4} in the Pod status, see ${ISSUE2}`,
        facts: { ...NOTHING_KNOWN, things: new Map([...of({ ...merged, mergedAt: null }).things, ISSUE_KNOWN]) },
        finds: [LINK4]
      },
      {
        post: `## Other Merges

* Show ${LINK4} in the Pod status`,
        facts: of({ ...merged, mergedAt: null }),
        finds: [LINK4]
      }
    ]
  },
  *check(edition, { facts }) {
    for (const { citations } of mergeMentions(edition)) {
      const cited = citations.map((citation) => ({ citation, thing: facts?.things.get(citedAs(citation)) }));
      const open = cited.filter(({ thing }) => thing?.kind === "pull request" && thing.mergedAt === null);
      const surelyNone = cited.every(
        ({ thing }) => thing?.kind === "issue" || thing?.kind === "pull request" && thing.mergedAt === null
      );
      const [first] = open;
      if (first === void 0 || !surelyNone) continue;
      const { number: number2, place } = first.citation;
      yield { message: `#${String(number2)} is not merged.`, place };
    }
  }
};

// src/check/rules/told-on-default-branch.ts
var PICK = "[DRA allocations](https://github.com/kubernetes/kubernetes/pull/123763)";
var GO = "[go to 1.21.8](https://github.com/kubernetes/kubernetes/pull/123763)";
var FACTS10 = {
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([
    ["kubernetes/kubernetes#123763", examplePullRequest("Automated cherry pick", { base: "release-1.29" })]
  ])
};
var toldOnDefaultBranch = {
  id: "told-on-default-branch",
  severity: "warning",
  requires: "Listed pull requests were merged to the default branch: an edition lists the original, not its cherry-picks. Version Updates may list what a release branch is built with.",
  advice: "Link to the original pull request if no edition lists it, or remove the bullet.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Version Updates

* ${GO} in 1.29`, facts: FACTS10 }],
    bad: [{ post: `## Other Merges

* Prevent races in ${PICK}`, facts: FACTS10, finds: [PICK] }]
  },
  *check(edition, { facts }) {
    for (const { section, citations } of mergeMentions(edition)) {
      if (section === "versions") continue;
      for (const citation of citations) {
        const thing = facts?.things.get(citedAs(citation));
        if (thing?.kind !== "pull request" || thing.mergedAt === null) continue;
        if (thing.defaultBranch === null || thing.base === thing.defaultBranch) continue;
        const message = `#${String(citation.number)} was merged to ${thing.base}, not to ${thing.defaultBranch}.`;
        yield { message, place: citation.place };
      }
    }
  }
};

// src/check/cited-rules.ts
var CITED_RULES = [
  citedExists,
  mentionedExists,
  toldIsMerged,
  issueAsMerge,
  toldOnDefaultBranch,
  toldInItsWeek,
  linkFitsWords,
  gateStage,
  proposalStage,
  namedPerson,
  deadlineAgrees,
  linkAnswers
];

// src/check/rules/address-form.ts
var FORM = /^(?:https?:\/\/[^\s/.:]+(?:[.:][^\s/:]+)+(?:[/?#:]|$)|mailto:[^\s@]+@[^\s@]+$|\/(?!\/)|#.)/i;
var addressForm = {
  id: "address-form",
  severity: "error",
  requires: "The address of a link is a single address that begins with `https://`, or a path of the site.",
  advice: "Write the complete address.",
  examples: {
    good: [
      { post: "See [the last edition](/2022/20220712) and [Prow](https://prow.k8s.io)." },
      { post: "See [the old page](https://web.archive.org/web/2020/https://prow.k8s.io/) of it." },
      { post: "See [the post]({% post_url 2024-07-21-update %}) and [the page]({{ site.baseurl }}/2024)." },
      { post: "Write to [the list](mailto:dev@kubernetes.io), or see [below](#deprecated)." }
    ],
    bad: [
      { post: "Images come from [the new registry](registry.k8s.io).", finds: ["registry.k8s.io"] },
      {
        post: "* Drop [a gate]((https://github.com/kubernetes/kubernetes/pull/124942))",
        finds: ["(https://github.com/kubernetes/kubernetes/pull/124942)"],
        fixed: "* Drop [a gate](https://github.com/kubernetes/kubernetes/pull/124942)"
      },
      {
        post: "* Drop [a gate](http//github.com/kubernetes/kubernetes/pull/124942)",
        finds: ["http//github.com/kubernetes/kubernetes/pull/124942"]
      },
      {
        post: "See [Prow](https://prow.k8s.io/tidehttps://prow.k8s.io/tide).",
        finds: ["https://prow.k8s.io/tidehttps://prow.k8s.io/tide"],
        fixed: "See [Prow](https://prow.k8s.io/tide)."
      },
      {
        post: "See [Prow](https://prow.k8s.io/tidehttps://testgrid.k8s.io/).",
        finds: ["https://prow.k8s.io/tidehttps://testgrid.k8s.io/"]
      },
      {
        post: "See [Prow](https://prow.k8s.io[testgrid](https://testgrid.k8s.io)).",
        finds: ["https://prow.k8s.io[testgrid](https://testgrid.k8s.io)"]
      }
    ]
  },
  *check({ links }) {
    for (const { url, address } of links) {
      const written = url.trim();
      if (isTwo(written)) {
        const [, once] = TWICE.exec(written) ?? [];
        const fix2 = once === void 0 ? {} : { fix: { ...address, text: once } };
        yield { message: `"${written}" is two addresses.`, place: address, ...fix2 };
      }
      if (written === "" || FORM.test(written) || written.includes(THING)) continue;
      const inner = /^[(<]+(https?:\/\/[^\s()<>]+)[)>]+$/i.exec(written)?.[1];
      const fix = inner === void 0 ? {} : { fix: { ...address, text: inner } };
      yield { message: `"${url}" is not an address that a reader can open.`, place: address, ...fix };
    }
  }
};
var TWICE = /^(https?:\/\/.+)\1$/i;
var isTwo = (address) => TWICE.test(address) || /^https?:\/\/.*[\w()[\]]https?:\/\//i.test(address);

// src/check/rules/address-spaces.ts
var addressSpaces = {
  id: "address-spaces",
  severity: "error",
  requires: "There are no spaces in or around the address of a link.",
  advice: "Remove the spaces.",
  examples: {
    good: [{ post: "* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067) in the pause binary" }],
    bad: [
      {
        post: "* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067 ) in the pause binary",
        finds: ["https://github.com/kubernetes/kubernetes/pull/125067 "],
        fixed: "* Have [a `-v`](https://github.com/kubernetes/kubernetes/pull/125067) in the pause binary"
      }
    ]
  },
  *check({ links, text }) {
    for (const { address } of links) {
      const written = text.slice(address.start, address.end);
      const trimmed = written.trim();
      if (written === trimmed || trimmed === "") continue;
      const message = `There is a space next to the address ${trimmed}.`;
      yield { message, place: address, fix: { ...address, text: trimmed } };
    }
  }
};

// src/check/rules/bare-address.ts
var ADDRESS = /(?<![(\w])(?<found>https?:\/\/[^\s<>\uE000]*[\w/])/dg;
var bareAddress = {
  id: "bare-address",
  severity: "error",
  requires: "Addresses are links on words. The site prints a bare address as text, which readers cannot click.",
  advice: "Make it a link on words of the sentence.",
  examples: {
    good: [
      { post: "Please [log in](https://elections.k8s.io/app) and check." },
      { post: "Use `http://localhost:8080` for it, or <https://elections.k8s.io/app>." }
    ],
    bad: [
      { post: "Please log in to https://elections.k8s.io/app and check.", finds: ["https://elections.k8s.io/app"] },
      { post: "Please [log in]https://elections.k8s.io/app) and check.", finds: ["https://elections.k8s.io/app"] }
    ]
  },
  *check({ passages, links }) {
    for (const { place, match } of piecesOf(passages, ADDRESS)) {
      if (links.some((link) => isWithin(place, link.place))) continue;
      const address = match.groups?.["found"] ?? "";
      yield { message: `${address} is a bare address.`, place };
    }
  }
};

// src/check/rules/brackets-without-address.ts
var BRACKETS = /(?<![\w\]\uFFFC])(?<found>\[(?!sic\]|\.\.\.\])[^\][]{2,}\](?:\[[^\][]*\])?)(?![\w(:\uFFFC[]|\s?\()/dg;
var bracketsWithoutAddress = {
  id: "brackets-without-address",
  severity: "error",
  requires: "Words in square brackets are a link with an address.",
  advice: "Add the address in round brackets after the words, or remove the square brackets.",
  examples: {
    good: [
      { post: "* [RC1 is available](https://github.com/kubernetes/kubernetes/releases/tag/v1.24.0-rc.1)" },
      { post: "* Read `[alpha]` and keys[0]" },
      { post: "* Read [the summary][1] of it[^2]\n\n[1]: https://prow.k8s.io\n[^2]: A summary." },
      { post: "### [113274: [KEP-3521] New Pod API](https://github.com/kubernetes/kubernetes/pull/113274)" }
    ],
    bad: [
      { post: "1.24 is nearly here! [RC1 is available] for your testing pleasure.", finds: ["[RC1 is available]"] },
      { post: "* Prevent [a race][126067] and [a leak][]", finds: ["[a race][126067]", "[a leak][]"] },
      { post: "* The [`--experimental-encryption` flag] is removed", finds: ["[`--experimental-encryption` flag]"] }
    ]
  },
  *check({ passages, links }) {
    for (const { place } of piecesOf(passages, BRACKETS)) {
      if (links.some(({ label }) => isWithin(place, label))) continue;
      yield { message: "The words in square brackets have no address.", place };
    }
  }
};

// src/check/rules/broken-link.ts
var REMAINS = /(?<found>\]\s?\([^\s)]*\)?|\[[^\][]*\((?:https?:|\/)[^\s)]*\)?\]?|\(https?:[^\s)]*\)?)/dg;
var brokenLink = {
  id: "broken-link",
  severity: "error",
  requires: "A link has words and the form `[words](address)`, without a space between the brackets. Otherwise readers do not see a link.",
  advice: "Write it as `[words](address)`.",
  examples: {
    good: [
      { post: "* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067) (again)" },
      { post: "* `[words](address)` is a link" },
      { post: "[![the logo](https://prow.k8s.io/logo.png)](https://prow.k8s.io)" }
    ],
    bad: [
      {
        post: "* See [unit tests(https://github.com/kubernetes/kubernetes/pull/113147)",
        finds: ["[unit tests(https://github.com/kubernetes/kubernetes/pull/113147)"]
      },
      {
        post: "* Prevent [a race] (https://github.com/kubernetes/kubernetes/pull/113147)",
        finds: ["] (https://github.com/kubernetes/kubernetes/pull/113147)"]
      },
      {
        post: "* Shrink the cache [without fields](https://github.com/kubernetes/kubernetes/pull/119556",
        finds: ["](https://github.com/kubernetes/kubernetes/pull/119556"]
      },
      { post: "(https://groups.google.com/g/dev), and more", finds: ["(https://groups.google.com/g/dev)"] },
      { post: "Mail (https://groups.google.com/g/dev and more", finds: ["(https://groups.google.com/g/dev"] },
      { post: "* Prevent [](https://prow.k8s.io) a race", finds: ["[](https://prow.k8s.io)"] }
    ]
  },
  *check({ passages, links, text }) {
    for (const { place } of piecesOf(passages, REMAINS)) {
      if (links.some(({ label }) => isWithin(place, label))) continue;
      yield { message: `"${text.slice(place.start, place.end)}" is not read as a link.`, place };
    }
    for (const { place, label, url } of links) {
      const written = text.slice(place.start, place.end);
      if (text.slice(label.start, label.end).trim() === "" && url !== "") {
        yield { message: `The link "${written}" has no words, so readers do not see it.`, place };
      }
    }
  }
};

// src/check/rules/bullet-empty.ts
var bulletEmpty = {
  id: "bullet-empty",
  severity: "error",
  requires: "Every bullet has text.",
  advice: "Write the text, or remove the bullet.",
  examples: {
    good: [{ post: "* Prevent a race" }, { post: "* \u{1F389}\n* ![](/images/race.png)" }],
    bad: [
      { post: "* Prevent a race\n*\n* Another", finds: ["*"] },
      { post: "* Prevent a race\n* ...\n* <br>", finds: ["* ...", "* <br>"] }
    ]
  },
  *check({ items, text }) {
    for (const { place, words } of items) {
      const seen = withoutClosedHtmlComments(words.replace(/<br\s*\/?>/g, ""));
      const hasOther = /!\[|[`~]{3}/.test(text.slice(place.start, place.end));
      if (!/[\p{L}\p{N}\p{S}]/u.test(seen) && !hasOther) yield { message: "The bullet is empty.", place };
    }
  }
};

// src/check/rules/bullet-space.ts
var MARK2 = /(?:^|\n)[ \t]*(?<found>(?:\*(?=[\p{L}\p{N}[\uE000\uFFFC])|[-+](?=[[\p{Lu}\uE000\uFFFC])|[•◦‣▪][ \t]*(?=\S)))/dgu;
var bulletSpace = {
  id: "bullet-space",
  severity: "error",
  requires: "A bullet begins with `*`, `-` or `+` and a space. Markdown does not recognize other bullets.",
  advice: "Begin the line with `*` and a space.",
  examples: {
    good: [
      {
        post: "* Prevent a race\n* [etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)\n\n*All* of it"
      }
    ],
    bad: [
      {
        post: "* Prevent a race\n*[etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)",
        finds: ["*"],
        fixed: "* Prevent a race\n* [etcd to v3.5.10](https://github.com/kubernetes/kubernetes/pull/126067)"
      },
      { post: "\u2022 Prevent a race\n\u2022 Or not", finds: ["\u2022 ", "\u2022 "], fixed: "* Prevent a race\n* Or not" },
      { post: "-Prevent a race", finds: ["-"], fixed: "- Prevent a race" }
    ]
  },
  *check({ passages, text }) {
    for (const { place } of piecesOf(passages, MARK2)) {
      const isOther = /[^*+-]/.test(text.slice(place.start, place.end));
      yield isOther ? { message: "Markdown does not recognize this bullet.", place, fix: { ...place, text: "* " } } : {
        message: "A space is missing after the mark, so this is not a bullet.",
        place,
        fix: { start: place.end, end: place.end, text: " " }
      };
    }
  }
};

// src/check/written-date.ts
var DATE = /^(\d{4}-\d\d-\d\d)(?:(?:[Tt]|[ \t]+)(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)[ \t]*(Z|[+-]\d\d:?\d\d)?)?$/;
function readPostDate(value, zone) {
  const [, day, time = "00:00", offset] = DATE.exec(value.trim()) ?? [];
  if (day === void 0) return null;
  const local = `${day}T${time.padStart(5, "0").replace(/^(\d):/, "0$1:")}`;
  try {
    const at = Temporal.PlainDateTime.from(local, { overflow: "reject" });
    return (offset === void 0 ? at.toZonedDateTime(zone) : Temporal.ZonedDateTime.from(zoned(local, offset))).toInstant();
  } catch {
    return null;
  }
}
function zoned(local, offset) {
  const numeric = offset === "Z" ? "+00:00" : offset.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2").replace("-00:00", "+00:00");
  return `${local}${numeric}[${numeric}]`;
}

// src/check/rules/date-after-week.ts
var dated = (date) => `---
date: ${date}
---
`;
var LATEST_DAYS = 100;
var dateAfterWeek = {
  id: "date-after-week",
  severity: "error",
  requires: "The date in the front matter is the day of publication: after the week, and at most 100 days after it.",
  advice: "Write the day of publication.",
  examples: {
    good: [{ post: dated("2024-07-29 00:00:00 -0000") }, { post: dated("2024-08-05 22:00:00 -0000") }],
    bad: [
      {
        post: dated("2025-08-01 22:00:00 -0000"),
        finds: ["2025-08-01 22:00:00 -0000"],
        fixed: dated("2024-08-01 22:00:00 -0000")
      },
      {
        post: dated("2024-01-29 22:00:00 -0000"),
        finds: ["2024-01-29 22:00:00 -0000"],
        fixed: dated("2024-08-01 22:00:00 -0000")
      },
      {
        post: dated("2024-07-28 22:00:00 -0000"),
        finds: ["2024-07-28 22:00:00 -0000"],
        fixed: dated("2024-08-01 22:00:00 -0000")
      }
    ]
  },
  *check({ frontMatter: frontMatter2, newsletter, planned }) {
    const date = frontMatter2.entries.get("date");
    if (date === void 0 || planned === null) return;
    const at = readPostDate(date.value, newsletter.timeZone);
    if (at === null) return;
    const isBefore = Temporal.Instant.compare(at, planned.week.end) < 0;
    const isLate = Temporal.Instant.compare(at, planned.week.end.add({ hours: 24 * LATEST_DAYS })) > 0;
    if (!isBefore && !isLate) return;
    const how = isBefore ? "not after" : `more than ${String(LATEST_DAYS)} days after`;
    const message = `The date ${date.value} is ${how} the week that ends on ${planned.week.sunday.toString()}.`;
    yield { message, place: date.place, fix: { ...date.place, text: postDate(planned, newsletter.edition.format) } };
  }
};

// src/check/rules/date-near-week.ts
var DAYS = 28;
var dated2 = (date) => `---
date: ${date}
---
`;
var dateNearWeek = {
  id: "date-near-week",
  severity: "warning",
  requires: `The date in the front matter is at most ${String(DAYS)} days after the week.`,
  advice: "Check the year and the month.",
  examples: {
    good: [{ post: dated2("2024-08-05 22:00:00 -0000") }],
    bad: [{ post: dated2("2024-09-01 22:00:00 -0000"), finds: ["2024-09-01 22:00:00 -0000"] }]
  },
  *check({ frontMatter: frontMatter2, newsletter, planned }) {
    const date = frontMatter2.entries.get("date");
    if (date === void 0 || planned === null) return;
    const at = readPostDate(date.value, newsletter.timeZone);
    const latest = planned.week.end.add({ hours: 24 * DAYS });
    const isLate = at !== null && Temporal.Instant.compare(at, planned.week.end.add({ hours: 24 * LATEST_DAYS })) > 0;
    if (at === null || isLate || Temporal.Instant.compare(at, latest) <= 0) return;
    const message = `The date ${date.value} is more than ${String(DAYS)} days after the week that ends on ${planned.week.sunday.toString()}.`;
    yield { message, place: date.place };
  }
};

// src/check/rules/date-not-in-future.ts
var dated3 = (date) => `---
date: ${date}
---
`;
var post = dated3("2024-08-01 22:00:00 -0000");
var dateNotInFuture = {
  id: "date-not-in-future",
  severity: "error",
  requires: "When the edition is merged, its date is not in the future. Jekyll leaves posts with a future date out of the site.",
  advice: "Write the time of the merge, or merge later.",
  examples: {
    good: [{ post, mergedAt: "2024-08-01T22:00:01Z" }, { post }],
    bad: [
      {
        post,
        mergedAt: "2024-07-30T06:00:00Z",
        finds: ["2024-08-01 22:00:00 -0000"],
        fixed: dated3("2024-07-30 06:00:00 -0000")
      }
    ]
  },
  *check({ frontMatter: frontMatter2, newsletter }, { mergedAt: mergedAt2 }) {
    const date = frontMatter2.entries.get("date");
    if (date === void 0 || mergedAt2 === null) return;
    const at = readPostDate(date.value, newsletter.timeZone);
    if (at === null || Temporal.Instant.compare(at, mergedAt2) <= 0) return;
    const now = postDate({ publication: mergedAt2.toZonedDateTimeISO(newsletter.timeZone) }, newsletter.edition.format);
    const message = `The date ${date.value} is in the future, so the edition will not be on the site.`;
    yield { message, place: date.place, fix: { ...date.place, text: now } };
  }
};

// src/check/rules/date-valid.ts
var dated4 = (date) => `---
date: ${date}
---
`;
var fixed = dated4("2024-08-01 22:00:00 -0000");
var dateValid = {
  id: "date-valid",
  severity: "error",
  requires: "The date in the front matter is valid. The site uses it in the address of the page.",
  advice: "Write it as `2024-08-01 22:00:00 -0000`.",
  examples: {
    good: [{ post: fixed }, { post: dated4("2024-07-30 05:00:00 +0200") }, { post: dated4("'2024-07-30'") }],
    bad: [
      { post: dated4("2024-02-30 22:00:00 -0000"), finds: ["2024-02-30 22:00:00 -0000"], fixed },
      { post: dated4("2024-07-30 14:4g5:00 -0000"), finds: ["2024-07-30 14:4g5:00 -0000"], fixed }
    ]
  },
  *check({ frontMatter: frontMatter2, newsletter, planned }) {
    const date = frontMatter2.entries.get("date");
    if (date === void 0 || date.value === "" || readPostDate(date.value, newsletter.timeZone) !== null) return;
    const fix = planned === null ? {} : { fix: { ...date.place, text: postDate(planned, newsletter.edition.format) } };
    yield { message: `"${date.value}" is not a valid date.`, place: date.place, ...fix };
  }
};

// src/check/rules/doubled-word.ts
var DOUBLED = new RegExp("(?<![\\p{L}\\p{N}_./-])(?<found>(?<word>\\p{L}+)[\\uE000]*\\s[\\s\\uE000]*(?<again>\\k<word>))(?![\\p{L}\\p{N}_/-]|\\.\\w|'\\p{L})", "dgiu");
var RIGHT = /* @__PURE__ */ new Set(["had", "that", "bye", "so", "very", "revert"]);
var PARTICLE_BEFORE = new RegExp("(?:\\b(?:log|sign|opt|turn|switch|plug|check|step)\\p{L}*|\\b(?:is|are|was|were|be|been|stays?))[\\s\\uE000]+$", "iu");
var PARTICLES = /* @__PURE__ */ new Set(["in", "on", "off", "out", "up"]);
var GRAMMAR = new Set(
  "a an the and or of to in on at by for from with as is are was be it its this that these you we if when not".split(
    " "
  )
);
var doubledWord = {
  id: "doubled-word",
  severity: "error",
  requires: "No word is repeated by mistake.",
  advice: "Remove one of the two words.",
  examples: {
    good: [
      { post: "All that that had had was `a a`, and so, so much, in New New York." },
      { post: "Users log in in a browser. Service service accounts, and IN in selectors." }
    ],
    bad: [
      { post: "During the rollout of a a runtime configuration", finds: ["a a"] },
      { post: "The the rollout", finds: ["The the"] },
      { post: "A fix in in the kubelet", finds: ["in in"] },
      { post: "Purge of [of old tokens](https://prow.k8s.io)", finds: ["of [of"] }
    ]
  },
  *check({ passages, text }) {
    for (const { place, match } of piecesOf(passages, DOUBLED)) {
      const { word = "", again = "" } = match.groups ?? {};
      const plain = word.toLowerCase();
      const isBegun = new RegExp("^\\p{Lu}\\p{Ll}*$", "u").test(word) && again === plain && GRAMMAR.has(plain);
      const isName = word === again ? new RegExp("^\\p{Lu}", "u").test(word) : !isBegun;
      const isLetter = word.length === 1 && plain !== "a";
      const before = text.slice(Math.max(0, place.start - 20), place.start);
      const isParticle = PARTICLES.has(plain) && PARTICLE_BEFORE.test(before);
      if (RIGHT.has(plain) || isName || isLetter || isParticle) continue;
      yield { message: `The word "${word}" is repeated.`, place };
    }
  }
};

// src/check/rules/empty-address.ts
var emptyAddress = {
  id: "empty-address",
  severity: "error",
  requires: "A link has an address.",
  advice: "Write the address between the round brackets, or remove the link.",
  examples: {
    good: [{ post: "* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067) in the informers" }],
    bad: [{ post: "Fixes [have been cherry-picked]() back to 1.21.", finds: ["[have been cherry-picked]()"] }]
  },
  *check({ links }) {
    for (const { place, url, words } of links) {
      if (url.trim() === "") yield { message: `The link "${words}" has no address.`, place };
    }
  }
};

// src/check/rules/ends-on-sunday.ts
var START = { start: 0, end: 0 };
var post2 = "## Developer News\n";
var endsOnSunday = {
  id: "ends-on-sunday",
  severity: "error",
  requires: "The file name has the date of the Sunday that ends the week. Jekyll also requires a hyphen and words after the date.",
  advice: "Rename the file.",
  examples: {
    good: [{ post: post2, path: "_posts/2024-07-28-update.md" }],
    bad: [
      { post: post2, path: "_posts/2024-07-29-update.md", finds: [""] },
      { post: post2, path: "_posts/update-of-july.md", finds: [""] },
      { post: post2, path: "_posts/2024-07-28.md", finds: [""] }
    ]
  },
  *check({ path, sunday, newsletter }) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const isNoPost = newsletter.edition.format === "jekyll" && /^\d+-\d+-\d+\.\w+$/.test(name);
    if (sunday === null || isNoPost) {
      const form = newsletter.edition.path.slice(newsletter.edition.path.lastIndexOf("/") + 1);
      yield { message: `The file name "${name}" does not match ${form}.`, place: START };
    } else if (sunday.dayOfWeek !== 7) {
      const weekday = sunday.toLocaleString("en-US", { weekday: "long" });
      const before = sunday.subtract({ days: sunday.dayOfWeek }).toString();
      yield { message: `The date in the file name is a ${weekday}. The Sunday before it is ${before}.`, place: START };
    }
  }
};

// src/check/listings.ts
function listingsIn(edition) {
  const titles = edition.tree.children.filter((block) => block.type === "heading" || isTitle(block)).map(placeOf);
  return edition.links.flatMap(({ place, target }) => {
    const thing = target === null ? null : thingOf(target);
    const section = sectionAt(edition, place.start);
    if (thing === null || section === null || isThanks(section.name)) return [];
    const title = titles.find((each) => isWithin(place, each));
    if (title !== void 0) return [{ thing, section, as: "feature", whole: title, place }];
    const item = edition.items.findLast((each) => isWithin(place, each.place))?.place;
    const as = section.name === "featured" ? "feature" : "item";
    return item === void 0 ? [] : [{ thing, section, as, whole: item, place }];
  });
}
var isThanks = (name) => name === "thanks" || name === "new-contributors" || name === "shoutouts";
function isTitle(block) {
  if (block.type !== "paragraph") return false;
  const [first, ...rest] = block.children.filter(
    (node) => node.type !== "text" || !/^\s*(?:#?\d+)?\s*$/.test(node.value)
  );
  return first?.type === "link" && rest.length === 0;
}
function repeatedListings(edition) {
  const first = /* @__PURE__ */ new Map();
  const itemOf = ({ whole: whole2 }) => edition.items.find(({ place }) => place.start === whole2.start);
  const wordsOf3 = (listing) => itemOf(listing)?.words ?? edition.text.slice(listing.whole.start, listing.whole.end);
  return listingsIn(edition).flatMap((listing) => {
    if (listing.as === "feature" && itemOf(listing) !== void 0) return [];
    const before = first.get(`${listing.as} ${listing.thing}`);
    if (before === void 0) first.set(`${listing.as} ${listing.thing}`, listing);
    if (before === void 0 || isWithin(listing.whole, before.whole)) return [];
    const line = edition.text.slice(0, before.place.start).split("\n").length;
    return [{ ...listing, words: wordsOf3(listing), wordsBefore: wordsOf3(before), line }];
  });
}
var thingOf = (target) => target.kind === "issue" ? null : thingLinked(target);
function readEarlierListings(archive) {
  const index = /* @__PURE__ */ new Map();
  for (const edition of archive) {
    const { path, sunday } = edition;
    if (sunday === null) continue;
    for (const { thing, section, as } of listingsIn(edition)) {
      const listings = index.get(thing) ?? [];
      listings.push({ path, sunday, section: section.title, as });
      index.set(thing, listings);
    }
  }
  return index;
}
function listedEarlier(thing, edition, archive) {
  const { sunday } = edition;
  if (sunday === null) return null;
  const before = (archive.get(thing) ?? []).filter((each) => Temporal.PlainDate.compare(each.sunday, sunday) < 0);
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday))[0] ?? null;
}

// src/check/rules/featured-and-listed.ts
var RACE = "https://github.com/kubernetes/kubernetes/pull/126067";
var ITEM = `* Volumes [mount images](${RACE})`;
var FEATURED = `## Featured PRs

### [126067: Mount OCI images](${RACE})

Words.`;
var featuredAndListed = {
  id: "featured-and-listed",
  severity: "warning",
  requires: "What is featured, in this edition or an earlier one, is not also a bullet.",
  advice: "Remove the bullet.",
  examples: {
    good: [{ post: FEATURED }],
    bad: [
      { post: `${FEATURED}

## Other Merges

${ITEM}`, finds: [`[mount images](${RACE})`] },
      {
        post: `## Other Merges

${ITEM}`,
        earlier: { "_posts/2024-07-21-update.md": FEATURED },
        finds: [`[mount images](${RACE})`]
      }
    ]
  },
  *check(edition, { archive }) {
    const told = listingsIn(edition);
    const featured = told.filter(({ as }) => as === "feature").map(({ thing }) => thing);
    for (const { thing, place, as } of told) {
      if (as === "feature") continue;
      const before = listedEarlier(thing, edition, archive);
      if (featured.includes(thing)) yield { message: `${thing} is also featured.`, place };
      else if (before?.as === "feature") {
        yield { message: `${thing} was featured in the edition of ${before.sunday.toString()}.`, place };
      }
    }
  }
};

// src/check/rules/flag-in-code.ts
var FLAG = /(?<![\p{L}\p{N}\uFFFC`=-])(?<found>--[a-z][\w-]*\w(?:="[^"\n\uE000\uFFFC]*"|=[^\s"`()[\]\uE000\uFFFC]*[\w*/])?)(?![\w`-])(?<value>=?)/dgiu;
var flagInCode = {
  id: "flag-in-code",
  severity: "warning",
  requires: "A command-line flag is in backticks. Otherwise the site prints its two hyphens as a dash, and readers who copy the flag get an error.",
  advice: "Put backticks around the flag.",
  examples: {
    good: [{ post: "* Remove `--node-ip`, and wait -- or not" }],
    bad: [
      { post: "* Remove --node-ip from kubelet", finds: ["--node-ip"], fixed: "* Remove `--node-ip` from kubelet" },
      {
        post: "* Set --feature-gates=Swap=true, --node-ip=--foo, or --ip=<ip>.",
        finds: ["--feature-gates=Swap=true", "--node-ip=--foo", "--ip"],
        fixed: "* Set `--feature-gates=Swap=true`, `--node-ip=--foo`, or --ip=<ip>."
      }
    ]
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, FLAG)) {
      const flag2 = match.groups?.["found"] ?? "";
      const fix = match.groups?.["value"] === "" ? { fix: { ...place, text: `\`${flag2}\`` } } : {};
      yield { message: `The flag ${flag2} is not in backticks.`, place, ...fix };
    }
  }
};

// src/check/rules/fork-link.ts
var OF_OTHERS = /* @__PURE__ */ new Set([
  "developer-news",
  "release-schedule",
  "subprojects"
]);
var forkLink = {
  id: "fork-link",
  severity: "error",
  requires: "Links in bullets and headings lead to the project's own repositories, not to forks. Links to forks are allowed in paragraphs, and in sections about other projects.",
  advice: "Link to the pull request, or to the file on the default branch.",
  examples: {
    good: [
      { post: "### [KEP-2644](https://github.com/kubernetes/enhancements/tree/master/keps/sig-storage/2644-honor-pv)" },
      { post: "Jane has [a branch](https://github.com/octocat/kubernetes/tree/faster) to try." },
      { post: "* [Go of others](https://github.com/octocat/go/pull/7)" },
      { post: "## Developer News\n\n* [A branch](https://github.com/octocat/kubernetes/tree/faster) to try" }
    ],
    bad: [
      {
        post: "### [KEP-2644](https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv)",
        finds: ["https://github.com/octocat/enhancements/tree/master/keps/sig-storage/2644-honor-pv"]
      }
    ]
  },
  *check(edition) {
    const { links, items, tree, newsletter } = edition;
    const { source, sources } = newsletter;
    const upstreams = [source, ...sources.proposals === null ? [] : [sources.proposals.repository]];
    const told = [
      ...items.map(({ place }) => place),
      ...tree.children.filter(({ type }) => type === "heading").map(placeOf)
    ];
    for (const { target, address } of links) {
      if (target === null || !told.some((each) => isWithin(address, each))) continue;
      if (OF_OTHERS.has(sectionAt(edition, address.start)?.name ?? null)) continue;
      const { owner, name } = target.repository;
      const upstream = upstreams.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (upstream === void 0 || upstreams.some((each) => each.owner.toLowerCase() === owner.toLowerCase())) continue;
      const message = `The link leads to ${fullName(target.repository)}, which looks like a fork of ${fullName(upstream)}.`;
      yield { message, place: address };
    }
  }
};

// src/check/rules/front-matter.ts
var START2 = { start: 0, end: 0 };
var frontMatter = {
  id: "front-matter",
  severity: "error",
  requires: "The file begins with front matter that is valid YAML. It has the keys `layout`, `title`, `date` and `slug`, as far as the site uses them.",
  advice: "Write each key with its value between two lines of three dashes at the top of the file.",
  examples: {
    good: [
      {
        post: "---\nlayout: post\ntitle: Week Ending July 28, 2024\ndate: 2024-08-01 22:00:00 -0000\nslug: 2024-07-28-update\n---\n"
      }
    ],
    bad: [
      { post: "---\nlayout: post\ntitle: Week Ending: July 28, 2024\nslug: 2024-07-28-update\n---\n", finds: ["W"] },
      {
        post: "---\nlayout: post\ntitle: Week Ending July 28, 2024\ndate:\nslug: 2024-07-28-update\n---\n",
        finds: [""]
      },
      { post: "---\nlayout: post\n\n## Developer News\n", finds: [""] }
    ]
  },
  *check({ frontMatter: { lines, problem, entries }, newsletter }) {
    if (lines === null) {
      yield { message: "The file does not begin with front matter between two lines of three dashes.", place: START2 };
      return;
    }
    if (problem !== null) {
      yield { message: `The front matter cannot be read: ${problem.message}.`, place: problem.place };
      return;
    }
    for (const key of keysOf(newsletter)) {
      const entry = entries.get(key);
      if (entry === void 0)
        yield { message: `The front matter has no ${key}.`, place: { ...lines, end: lines.start } };
      else if (entry.value.trim() === "") yield { message: `The ${key} is empty.`, place: entry.place };
    }
    const layout = entries.get("layout");
    const expected = newsletter.edition.layout;
    if (layout !== void 0 && layout.value !== "" && expected !== null && layout.value !== expected) {
      const message = `The layout is "${layout.value}", but the newsletter uses "${expected}".`;
      yield { message, place: layout.place, fix: { ...layout.place, text: expected } };
    }
  }
};
function keysOf({ edition: { format, layout } }) {
  return [...layout === null ? [] : ["layout"], "title", "date", ...format === "markdown" ? [] : ["slug"]];
}

// src/check/rules/front-matter-blank-line.ts
var GOOD = "---\nlayout: post\ntitle: Week Ending July 28, 2024\nslug: 2024-07-28-update\n---\n";
var frontMatterBlankLine = {
  id: "front-matter-blank-line",
  severity: "error",
  requires: "The front matter has no blank lines.",
  advice: "Remove the blank line.",
  examples: {
    good: [{ post: GOOD }],
    bad: [{ post: GOOD.replace(/---\n$/, "\n---\n"), finds: ["\n"], fixed: GOOD }]
  },
  *check({ text, frontMatter: { lines } }) {
    if (lines === null) return;
    for (const match of text.slice(lines.start, lines.end).matchAll(/(?<![^\n])[ \t]*\r?\n/g)) {
      const place = { start: lines.start + match.index, end: lines.start + match.index + match[0].length };
      yield { message: "The front matter has a blank line.", place, fix: { ...place, text: "" } };
    }
  }
};

// src/check/rules/github-address.ts
var ADDRESS2 = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/i;
var PAGES = ["pull", "pulls", "issues", "releases", "discussions", "commit", "commits", "blob", "tree"];
var pull = (address) => `* Prevent [a race](${address})`;
var githubAddress = {
  id: "github-address",
  severity: "error",
  requires: "An address on github.com is one that GitHub has, such as `github.com/owner/name/pull/126067`, `\u2026/issues/126067` or `\u2026/releases/tag/v1.31.0`.",
  advice: "Open the page and copy its address from the browser.",
  examples: {
    good: [
      { post: pull("https://github.com/kubernetes/kubernetes/pull/126067") },
      { post: "See [the list](https://github.com/kubernetes/kubernetes/pulls?q=is%3Apr+is%3Aopen)." },
      { post: "See [the board](https://github.com/orgs/kubernetes/projects/98/views/1)." },
      {
        post: "Jane keeps [her pages](https://octocat.github.io/pull/126067) and [a list](https://github.com/octocat)."
      }
    ],
    bad: [
      {
        post: pull("https://github.com/kubernetes/kubernetes/pulls/126067"),
        finds: ["https://github.com/kubernetes/kubernetes/pulls/126067"],
        fixed: pull("https://github.com/kubernetes/kubernetes/pull/126067")
      },
      {
        post: pull("https://github.com/kubernetes/kubernetes/pull/"),
        finds: ["https://github.com/kubernetes/kubernetes/pull/"]
      },
      {
        post: pull("https://github.com/kubernetes/kubernetes/pr/126067"),
        finds: ["https://github.com/kubernetes/kubernetes/pr/126067"]
      },
      {
        post: "* [etcd v3.6.8](https://github.com/etcd-io/etcd/releases/tags/v3.6.8)",
        finds: ["https://github.com/etcd-io/etcd/releases/tags/v3.6.8"]
      },
      {
        post: pull("https://githb.com/kubernetes/kubernetes/pull/126067"),
        finds: ["https://githb.com/kubernetes/kubernetes/pull/126067"]
      }
    ]
  },
  *check({ links }) {
    for (const { url, address } of links) {
      const { host = "", path = "" } = ADDRESS2.exec(url.trim())?.groups ?? {};
      const name = host.toLowerCase().replace(/^www\./, "");
      if (isNearlyGitHub(name)) yield { message: `"${host}" is not github.com.`, place: address };
      if (name !== "github.com") continue;
      const wrong2 = wrongIn(path);
      if (wrong2 === null) continue;
      const singular = url.replace(/^(https?:\/\/[^/]+\/[^/]+\/[^/]+\/pull)s(\/\d+)\/?$/i, "$1$2");
      yield {
        message: `GitHub does not have pages at "${wrong2}".`,
        place: address,
        ...singular === url ? {} : { fix: { ...address, text: singular } }
      };
    }
  }
};
function isNearlyGitHub(host) {
  if (host === "github.com" || host === "github.co" || !/^[\w.-]+$/.test(host)) return false;
  return slipsBetween(host, "github.com") === 1 || /^github\.com(?!munity)[a-z]/.test(host);
}
function wrongIn(path) {
  const [owner, name, page = "", thing = ""] = path.toLowerCase().slice(1).split("/");
  const isDoubled = owner === "" && path.length > 1 || name === "" && page !== "" || page === "" && thing !== "";
  if (isDoubled) return "//";
  const isNumber = /^\d+$/.test(thing);
  switch (page) {
    case "pull":
      return /^(?:\d|new$)/.test(thing) ? null : `pull/${thing}`;
    case "pulls":
      return isNumber ? `pulls/${thing}` : null;
    case "issues":
      return /^x+$/.test(thing) ? `issues/${thing}` : null;
    case "releases":
      return thing === "tags" ? "releases/tags" : null;
    default:
      return isMistyped(page) ? page : null;
  }
}
function isMistyped(page) {
  if (PAGES.includes(page)) return false;
  return /^(?:(?:pull|issue)s?)?\d+$|^prs?$|^pull[-_]?requests?$/.test(page) || PAGES.some((each) => slipsBetween(page, each) === 1);
}

// src/check/rules/glossary.ts
var glossary = {
  id: "glossary",
  severity: "warning",
  requires: "Names are spelled as in the glossary (`words.glossary`). Headings are not checked, because they quote titles.",
  advice: "Spell the name as in the glossary.",
  examples: {
    good: [
      { post: "* kubelet asks the APIserver; kube-apiserver, `Kubelet` and kubernetes.io stay" },
      { post: "### [126067: Kubelet: wait](https://github.com/kubernetes/kubernetes/pull/126067)\n\nWords." }
    ],
    bad: [
      {
        post: "* Kubelet asks the API server by GRPC, as kubernetes does",
        finds: ["Kubelet", "API server", "GRPC", "kubernetes"],
        fixed: "* kubelet asks the APIserver by gRPC, as Kubernetes does"
      },
      { post: "* Two Keps.", finds: ["Kep"], fixed: "* Two KEPs." }
    ]
  },
  *check({ passages, tree, newsletter: { words } }) {
    const headings = tree.children.filter(({ type }) => type === "heading").map(placeOf);
    for (const name of words.glossary) {
      for (const { place, match } of piecesOf(passages, patternOfName(name))) {
        if (match[0] === name || headings.some((heading) => isWithin(place, heading))) continue;
        yield { message: `"${match[0]}" is spelled "${name}" in the glossary.`, place, fix: { ...place, text: name } };
      }
    }
  }
};

// src/check/rules/heading-space.ts
var MARK3 = /(?:^|\n)[ \t]*(?<found>#{2,6}(?=[^\s#]))/dg;
var headingSpace = {
  id: "heading-space",
  severity: "error",
  requires: "There is a space after the `#` marks of a heading. Otherwise Markdown does not recognize the heading.",
  advice: "Add the space.",
  examples: {
    good: [{ post: "## Other Merges\n\n#126067 and #126068 are one change." }, { post: "* #sig-node has news" }],
    bad: [{ post: "##Other Merges\n", finds: ["##"], fixed: "## Other Merges\n" }]
  },
  *check({ passages }) {
    for (const { place } of piecesOf(passages, MARK3)) {
      const fix = { start: place.end, end: place.end, text: " " };
      yield { message: 'A space is missing after "#", so this is not a heading.', place, fix };
    }
  }
};

// src/check/rules/here-link.ts
var EMPTY_WORDS = /^(?:click |see )?(?:here|this|link|this link|this page|this pr|pr)[.!]?$/i;
var hereLink = {
  id: "here-link",
  severity: "warning",
  requires: 'The words of a link say where it leads; words such as "here" do not.',
  advice: "Put the link on two to five words of the sentence.",
  examples: {
    good: [{ post: "Read the [state of the release](https://groups.google.com/g/dev) and be here." }],
    bad: [{ post: "Read more [here](https://groups.google.com/g/dev).", finds: ["here"] }]
  },
  *check({ links }) {
    for (const { words, label } of links) {
      if (EMPTY_WORDS.test(words.trim())) yield { message: `The words of the link are only "${words}".`, place: label };
    }
  }
};

// src/check/rules/ignore-comment.ts
var SLIP = "<!-- last-week-in-ignore item-voise -->";
var NO_NAME = "<!-- last-week-in-ignore -->";
var INLINE = "<!-- last-week-in-ignore item-voice -->";
var ignoreComment = {
  id: "ignore-comment",
  severity: "warning",
  requires: "A comment `<!-- last-week-in-ignore rule-name -->` names existing rules and is on a line of its own, above the text that it silences them for.",
  advice: "Correct the comment, or remove it.",
  examples: {
    good: [
      { post: "* Prevent a race\n<!-- last-week-in-ignore item-voice, item-full-stop -->\n* Fixed another race." },
      { post: "```\n<!-- last-week-in-ignore some-rule -->\n```" }
    ],
    bad: [
      { post: `${SLIP}
* Fixed a race`, finds: [SLIP] },
      { post: `${NO_NAME}
* Fixed a race`, finds: [NO_NAME] },
      { post: `* Fixed a race ${INLINE}`, finds: [INLINE] }
    ]
  },
  *check({ ignoreComments }) {
    for (const { place, names, silences } of ignoreComments) {
      if (names.length === 0) yield { message: "The comment does not name a rule.", place };
      if (silences === null)
        yield { message: "The comment has no effect, because it is not on a line of its own.", place };
      for (const name of names.filter((each) => !RULE_NAMES.some((known) => known === each))) {
        const closest = nearestName(name, RULE_NAMES);
        const suggestion = closest === null ? "" : ` Did you mean "${closest}"?`;
        yield { message: `The comment names an unknown rule "${name}".${suggestion}`, place };
      }
    }
  }
};

// src/check/rules/item-full-stop.ts
var itemFullStop = {
  id: "item-full-stop",
  severity: "warning",
  requires: "A bullet is a short statement without a full stop at its end. Use `;` to join two statements.",
  advice: "Remove the full stop.",
  examples: {
    good: [{ post: "* Prevent a race; informers wait\n* Some words, etc.\n* One. And two." }],
    bad: [{ post: "* Prevent a race.", finds: ["."], fixed: "* Prevent a race" }]
  },
  *check({ items, text }) {
    for (const { node } of items) {
      const [only, ...more] = node.children;
      if (only?.type !== "paragraph" || more.some(({ type }) => type === "paragraph")) continue;
      const words = toString(only).replace(/\s+/g, " ");
      if (!/[^.]\.$/.test(words) || endsInAbbreviation(words) || sentencesOf(words).length > 1) continue;
      const { end } = placeOf(only);
      if (text.charAt(end - 1) !== ".") continue;
      const place = { start: end - 1, end };
      yield { message: "The bullet ends with a full stop.", place, fix: { ...place, text: "" } };
    }
  }
};

// src/check/rules/item-length.ts
var itemLength = {
  id: "item-length",
  severity: "warning",
  requires: "A bullet is short. The configuration has the maximum number of words (`check.item-words`).",
  advice: "Shorten the bullet, or split it.",
  examples: {
    good: [{ post: `* ${"more words ".repeat(15)}` }],
    bad: [{ post: `* ${"more words ".repeat(15)}more`, finds: [`* ${"more words ".repeat(15)}more`] }]
  },
  *check({ items, newsletter: { check } }) {
    for (const { words, place, node } of items) {
      if (node.children.some(({ type }) => type === "list")) continue;
      const count = words.split(/\s+/).filter((word) => word !== "").length;
      if (count > check.itemWords)
        yield { message: `The bullet has ${String(count)} words. The limit is ${String(check.itemWords)}.`, place };
    }
  }
};

// src/check/rules/item-voice.ts
var PAST = /^(?<found>(?:Fix|Add|Remov|Updat|Chang|Improv|Implement|Introduc|Enabl|Disabl|Mov|Renam|Replac|Refactor)ed)\b/d;
var PASSIVE = new RegExp("\\b(?<found>(?:is|are|was|were|has been|have been)(?: now)? (?<participle>\\p{L}+ed|made|built|set|given|kept))\\b", "du");
var STATE = /^(?:deprecated|enabled|disabled|supported|required|needed|limited|based|preferred|locked|related)$/;
var ASIDE = /[;,]|\b(?:if|when|where|whether|how|what|once|that|which|who|because|so|while|until|unless|after|before|as|to)\b/;
var itemVoice = {
  id: "item-voice",
  severity: "warning",
  requires: 'A bullet says what the change does, in the present tense and the active voice: "Prevent \u2026" instead of "Fixed \u2026".',
  advice: "Begin with a verb in the present tense, or with the component that acts.",
  examples: {
    good: [
      {
        post: "* Prevent a race\n* kubelet reports its state\n* The `a` gate is deprecated\n* Log whether it is used"
      }
    ],
    bad: [
      { post: "* Fixed a race", finds: ["Fixed"] },
      { post: "* [Removed](https://prow.k8s.io) a gate", finds: ["Removed"] },
      { post: "* The `a` gate has been removed", finds: ["has been removed"] }
    ]
  },
  *check({ items, passages }) {
    for (const { node } of items) {
      const [first] = node.children;
      if (first?.type !== "paragraph") continue;
      const { start } = placeOf(first);
      const words = passages.find(({ place }) => place.start === start)?.words ?? "";
      const lead = words.length - words.replace(new RegExp(`^${MARK}+`), "").length;
      const past = PAST.exec(words.slice(lead))?.indices?.groups?.["found"];
      const passive = passiveIn(words);
      if (past !== void 0) {
        const place = { start: start + lead + past[0], end: start + lead + past[1] };
        yield { message: "The bullet begins in the past tense.", place };
      } else if (passive !== void 0) {
        yield {
          message: "The bullet is in the passive voice.",
          place: { start: start + passive[0], end: start + passive[1] }
        };
      }
    }
  }
};
function passiveIn(words) {
  const match = PASSIVE.exec(words);
  if (match === null || STATE.test(match.groups?.["participle"] ?? "")) return void 0;
  return ASIDE.test(words.slice(0, match.index)) ? void 0 : match.indices?.groups?.["found"];
}

// src/check/rules/link-spacing.ts
var linkSpacing = {
  id: "link-spacing",
  severity: "error",
  requires: "There is a space between a link and the words next to it.",
  advice: "Add the space. If the space is inside the link, move it out.",
  examples: {
    good: [
      { post: '* Two [PR](https://github.com/kubernetes/kubernetes/pull/1)s and a "[race](https://prow.k8s.io)"' },
      { post: "* A [race](https://prow.k8s.io)[^1]\n\n[^1]: Of informers." },
      { post: "* A `[code]`([x](https://prow.k8s.io)), a pre-[beta](https://prow.k8s.io)" }
    ],
    bad: [
      {
        post: "The [second](https://github.com/kubernetes/kubernetes/pull/108492)come together",
        finds: ["c"],
        fixed: "The [second](https://github.com/kubernetes/kubernetes/pull/108492) come together"
      },
      {
        post: "See the[second](https://github.com/kubernetes/kubernetes/pull/108492)[third](https://prow.k8s.io)",
        finds: ["e", "["],
        fixed: "See the [second](https://github.com/kubernetes/kubernetes/pull/108492) [third](https://prow.k8s.io)"
      }
    ]
  },
  *check({ links, text }) {
    for (const { place, words } of links) {
      const [before, after] = [text.charAt(place.start - 1), text.slice(place.end, place.end + 20)];
      const isAfterLink = links.some((other) => other.place.end === place.start);
      if (!isAfterLink && /[\p{L}\p{N},;:.!?)]/u.test(before)) {
        const fix = { start: place.start, end: place.start, text: " " };
        yield {
          message: `There is no space before the link "${words}".`,
          place: { start: place.start - 1, end: place.start },
          fix
        };
      }
      if (/^(?!(?:s|es|ed|ing|'s)\b)(?:[\p{L}\p{N}`]|\[(?!\^))/u.test(after)) {
        const fix = { start: place.end, end: place.end, text: " " };
        yield {
          message: `There is no space after the link "${words}".`,
          place: { start: place.end, end: place.end + 1 },
          fix
        };
      }
    }
  }
};

// src/check/rules/link-suffix.ts
var linkSuffix = {
  id: "link-suffix",
  severity: "error",
  requires: "A link to a pull request or an issue leads to its main page or to a comment, not to its files or commits.",
  advice: "End the address after the number.",
  examples: {
    good: [
      { post: "* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)" },
      { post: "Jane [explains it](https://github.com/kubernetes/kubernetes/pull/126067#issuecomment-2253101234)." }
    ],
    bad: [
      {
        post: "* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067/files)",
        finds: ["https://github.com/kubernetes/kubernetes/pull/126067/files"],
        fixed: "* Prevent [a race](https://github.com/kubernetes/kubernetes/pull/126067)"
      },
      {
        post: "* Prevent [a race](https://github.com/kubernetes/kubernetes/issues/126067#top)",
        finds: ["https://github.com/kubernetes/kubernetes/issues/126067#top"],
        fixed: "* Prevent [a race](https://github.com/kubernetes/kubernetes/issues/126067)"
      },
      {
        post: '* Prevent [a race]\n\n[a race]: https://github.com/kubernetes/kubernetes/pull/126067/files "A race"',
        finds: ["https://github.com/kubernetes/kubernetes/pull/126067/files"],
        fixed: '* Prevent [a race]\n\n[a race]: https://github.com/kubernetes/kubernetes/pull/126067 "A race"'
      }
    ]
  },
  *check({ links }) {
    for (const { target, address } of links) {
      if (target?.kind !== "pull request" && target?.kind !== "issue") continue;
      const rest = target.rest.replace(/^\/$/, "");
      if (rest === "" || /^#(?:issuecomment|discussion|pullrequestreview)/.test(rest)) continue;
      if (rest.includes("://")) continue;
      const url = (target.kind === "issue" ? issueUrl : pullRequestUrl)(target.repository, target.number);
      yield {
        message: `The address continues with "${rest}" after the number.`,
        place: address,
        fix: { ...address, text: url }
      };
    }
  }
};

// src/check/rules/liquid-marks.ts
var MARKS = /\{%-?\s*(?:raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end(?:raw|comment)\s*-?%\}|\{\{(?:(?!\}\}|\{\{)[^\n])*(?:\}\})?|\{%(?:(?!%\}|\{%)[^\n])*(?:%\})?/g;
var MEANT = /^\{%-?\s*(?:raw|comment|link|post_url|include|highlight|endhighlight|assign)\b.*%\}$|^\{\{-?\s*(?:site|page)\..*\}\}$/s;
var liquidMarks = {
  id: "liquid-marks",
  severity: "error",
  requires: "A Jekyll post has no `{{` or `{%` by mistake. Jekyll runs them everywhere, even in code: what they enclose disappears from the page, and an unclosed one fails the build of the whole site.",
  advice: "Write `{% raw %}` before it and `{% endraw %}` after it.",
  examples: {
    good: [{ post: "Charts use {% raw %}`{{ .Values }}`{% endraw %}, see [there]({% post_url 2024-07-21-update %})." }],
    bad: [
      { post: "Charts use `{{ .Values.image }}` for it.", finds: ["{{ .Values.image }}"] },
      { post: "Templates begin with {% if.", finds: ["{% if."] }
    ]
  },
  *check({ text, frontMatter: frontMatter2, newsletter }) {
    if (newsletter.edition.format !== "jekyll") return;
    for (const match of text.slice(frontMatter2.end).matchAll(MARKS)) {
      const [written] = match;
      if (/^\{%-?\s*(?:raw|comment)\b/.test(written) ? written.includes("%}", 4) : MEANT.test(written)) continue;
      const start = frontMatter2.end + match.index;
      yield { message: `Jekyll would run "${written}" as a Liquid tag.`, place: { start, end: start + written.length } };
    }
  }
};

// src/check/rules/merge-conflict.ts
var mergeConflict = {
  id: "merge-conflict",
  severity: "error",
  requires: "There are no merge conflict markers.",
  advice: "Keep the correct lines of both sides, and remove the markers.",
  examples: {
    good: [{ post: "Words\n=======\n\n```\n<<<<<<< HEAD\n```" }],
    bad: [
      {
        post: "<<<<<<< HEAD\n* One\n=======\n* Other\n>>>>>>> main",
        finds: ["<<<<<<< HEAD", ">>>>>>> main"]
      }
    ]
  },
  *check({ text, tree }) {
    const shown = [];
    visit(tree, "code", (node) => {
      shown.push(placeOf(node));
    });
    for (const { index, 0: mark } of text.matchAll(/^(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?$/gm)) {
      const place = { start: index, end: index + mark.length };
      if (!shown.some((code) => isWithin(place, code)))
        yield { message: `"${mark}" is a merge conflict marker.`, place };
    }
  }
};

// src/check/rules/next-deadline.ts
var nextDeadline2 = {
  id: "next-deadline",
  severity: "error",
  requires: "The release schedule names the next deadline: `**Next Deadline: Test Freeze, July 31**`. Other forms that name it are allowed.",
  advice: "Write the line above the first paragraph of the section. In the week of a release, name what comes next.",
  examples: {
    good: [
      { post: "## Release Schedule\n\n**Next Deadline: Test Freeze, July 31**\n\nDocs are due too." },
      { post: "## Release Schedule\n\n**Next Deadline:** Test Freeze, July 31" },
      { post: "## Release Schedule\n\n**Next Deadline: 1.33 Cycle Begins, January ??**" },
      { post: "## Release Schedule\n\nWe moved on. The next major deadline is Test Freeze." },
      { post: "## Release Schedule\n\n> * \u{1F6A8} Next Deadline (today): Test Freeze" },
      { post: "## Release Schedule\n\n**Next Deadlines:**\n\n* Test Freeze" }
    ],
    bad: [
      { post: "## Release Schedule\n\n**1.31 is released!**\n\nGo and try it.", finds: ["## Release Schedule"] },
      { post: "## Release Schedule\n\n**Next Deadline:**\n\nGo and try 1.31.", finds: ["**Next Deadline:**"] },
      {
        post: "## Release Schedule\n\n**Next Deadline: Test Freeze, July 32nd**",
        finds: ["**Next Deadline: Test Freeze, July 32nd**"]
      }
    ]
  },
  *check(edition) {
    const section = releaseSchedule(edition);
    if (section === null) return;
    const deadline2 = nextDeadline(edition);
    if (deadline2 !== null) {
      const { place, said, impossible } = deadline2;
      const next = section.content.find((block) => placeOf(block).start >= place.end);
      const isBelow = next?.type === "list" || next !== void 0 && lastDay(toString(next), edition.sunday) !== null;
      if (impossible !== null) yield { message: `"${impossible}" is not a valid day.`, place };
      else if (said === "" && !isBelow) yield { message: "The line does not name the next deadline.", place };
      return;
    }
    const fixed3 = fixedLines(edition, "release-schedule");
    const isFixedLine = fixed3.length > 0 && section.content.every((each) => fixed3.includes(toString(each)));
    if (isFixedLine) return;
    yield { message: "The release schedule does not name the next deadline.", place: placeOf(section.heading) };
  }
};

// src/check/rules/next-deadline-past.ts
var due = (day) => `## Release Schedule

**Next Deadline: Test Freeze, ${day}**
`;
var nextDeadlinePast = {
  id: "next-deadline-past",
  severity: "error",
  requires: "The next deadline is not over when the week ends.",
  advice: "Write the next deadline, or correct its day.",
  examples: {
    good: [{ post: due("July 28th") }, { post: due("30th or 31st August") }, { post: due("January 9") }],
    bad: [
      { post: due("July 24"), finds: ["**Next Deadline: Test Freeze, July 24**"] },
      { post: due("2024-07-24"), finds: ["**Next Deadline: Test Freeze, 2024-07-24**"] },
      { post: due("31 July 2023"), finds: ["**Next Deadline: Test Freeze, 31 July 2023**"] }
    ]
  },
  *check(edition) {
    const { sunday } = edition;
    const deadline2 = nextDeadline(edition);
    if (deadline2?.day == null || sunday === null || Temporal.PlainDate.compare(deadline2.day, sunday) >= 0) return;
    const message = `The next deadline, ${deadline2.day.toString()}, was over when the week ended, on ${sunday.toString()}.`;
    yield { message, place: deadline2.place };
  }
};

// src/check/rules/number-agrees.ts
var OWN = /^\(?(?:[\w./-]+\s?)?#(\d+)\b|^PR\s(\d{3,7})\b|^(\d{3,7})(?=[:;])|^(\d{6,7})(?=\s|$)|(?<!&|\()#(\d{3,7})$/g;
var LEADING = /^(?:PR\s?)?#?(\d{3,7}):?$/;
var OTHER = /\b(?:(?:reverts?|cherry[ -]?picks?|of|fix(?:es)?|for|follow(?:s|[ -]?up)|see|after|part)\b[^#\n]*|(?:in|from|by|with|to|since|closes|resolves|backports?|undo|rework|reapply) )#\d+$/i;
var race = (number2, words) => `### [${words}](https://github.com/kubernetes/kubernetes/pull/${String(number2)})

Words.`;
var numberAgrees = {
  id: "number-agrees",
  severity: "error",
  requires: "The number in the words of a link is that of the pull request or issue that it leads to.",
  advice: "Check which number is correct, and write it in both places.",
  examples: {
    good: [
      { post: race(126067, "126067: Prevent a race") },
      { post: race(126067, "kubernetes#126067: Revert #125000") },
      { post: race(126067, 'Revert "Prevent a race" of #125000') },
      { post: "* Revert [PR #126067](https://github.com/kubernetes/kubernetes/pull/128761)" },
      { post: race(126067, "Race introduced in #125000") },
      { post: race(126067, "Prevent a race (#125000)") },
      { post: race(126067, "Drop 32768 as a port, #2") },
      { post: "#126067 [Prevent a race](https://github.com/kubernetes/kubernetes/pull/126067)" },
      { post: "* #126067 [prevented](https://github.com/kubernetes/kubernetes/pull/128761)" }
    ],
    bad: [
      { post: race(126067, "#126076: Prevent a race"), finds: ["#126076: Prevent a race"] },
      { post: race(126067, "126076 Prevent a race"), finds: ["126076 Prevent a race"] },
      { post: race(126067, "Prevent a race #126076"), finds: ["Prevent a race #126076"] },
      { post: race(126067, "(#126076)"), finds: ["(#126076)"] },
      { post: race(126067, "PR 126076: Prevent a race"), finds: ["PR 126076: Prevent a race"] },
      {
        post: "#126076 [Prevent a race](https://github.com/kubernetes/kubernetes/pull/126067)",
        finds: ["Prevent a race"]
      },
      {
        post: "* Prevent a race of the informers\n* [#126076](https://github.com/kubernetes/kubernetes/pull/126067) too",
        finds: ["#126076"]
      }
    ]
  },
  *check(edition) {
    for (const { target, words, label, place } of edition.links) {
      if (target?.kind !== "pull request" && target?.kind !== "issue") continue;
      const before = edition.text.slice(Math.max(0, place.start - 20), place.start);
      const leading = LEADING.exec(wordsBefore(place, edition) ?? "");
      const inWords = OTHER.test(before + words) ? [] : [...words.matchAll(OWN)];
      const own = leading === null ? inWords : [leading, ...inWords];
      const numbers = own.map((match) => Number(match.slice(1).join("")));
      const [first] = numbers;
      if (first === void 0 || numbers.includes(target.number)) continue;
      yield { message: `The words say ${String(first)}, but the link leads to ${String(target.number)}.`, place: label };
    }
  }
};

// src/check/rules/next-deadline-passes.ts
var due2 = (day) => `---
date: 2024-08-01 22:00:00 -0000
---

## Release Schedule

**Next Deadline: Test Freeze, ${day}**
`;
var nextDeadlinePasses = {
  id: "next-deadline-passes",
  severity: "warning",
  requires: "The next deadline is not over on the day of publication.",
  advice: "Write the deadline after it, or publish earlier.",
  examples: {
    good: [{ post: due2("August 1st") }],
    bad: [
      { post: due2("July 31"), finds: ["**Next Deadline: Test Freeze, July 31**"] },
      { post: due2("29th/30th of July"), finds: ["**Next Deadline: Test Freeze, 29th/30th of July**"] }
    ]
  },
  *check(edition) {
    const { sunday, frontMatter: frontMatter2, newsletter } = edition;
    const deadline2 = nextDeadline(edition);
    const at = readPostDate(frontMatter2.entries.get("date")?.value ?? "", newsletter.timeZone);
    if (deadline2?.day == null || sunday === null || at === null) return;
    const published = at.toZonedDateTimeISO(newsletter.timeZone).toPlainDate();
    if (isOver(deadline2.day, sunday) || !isOver(deadline2.day, published)) return;
    const message = `The next deadline, ${deadline2.day.toString()}, is over on the day of publication, ${published.toString()}.`;
    yield { message, place: deadline2.place };
  }
};
var isOver = (day, on) => Temporal.PlainDate.compare(day, on) < 0;

// src/check/rules/odd-asterisks.ts
var ASTERISKS = /\*\*(?=\S)[^*\n]*(?<=\S)\*\*|(?<found>(?<![\w/*])\*\*(?=[\s\w\uE000])|\*\*(?![\w/*.]))/dgu;
var oddAsterisks = {
  id: "odd-asterisks",
  severity: "error",
  requires: "Bold text is between `**` and `**`, without spaces inside them.",
  advice: "Add the missing asterisks, or remove the extra ones.",
  examples: {
    good: [
      { post: "**Next Deadline: Test Freeze, July 31**" },
      { post: "**Note:**words; 2**8, and files of the form src/**/*.go" }
    ],
    bad: [
      { post: "**Next Deadline: Test Freeze, July 31", finds: ["**"] },
      { post: "**Next Deadline: Test Freeze, July 31 **", finds: ["**", "**"] },
      { post: "** Prevent a race", finds: ["**"] }
    ]
  },
  *check({ passages }) {
    for (const { place, match } of piecesOf(passages, ASTERISKS)) {
      if (match.groups?.["found"] === void 0) continue;
      yield { message: "The asterisks have no partner, so the site prints them.", place };
    }
  }
};

// src/check/rules/odd-backticks.ts
var oddBackticks = {
  id: "odd-backticks",
  severity: "error",
  requires: "Code has the same number of backticks on both sides.",
  advice: "Add the missing backtick, or remove the extra one.",
  examples: {
    good: [{ post: "* Remove the `--enable-taint-manager` flag; ``a ` b`` stays" }],
    bad: [
      { post: "* Remove the ``--enable-taint-manager` flag", finds: ["``--enable-taint-manager`"] },
      { post: "* Remove the --enable-taint-manager` flag", finds: ["`"] }
    ]
  },
  *check({ passages, text }) {
    for (const { place } of piecesOf(passages, /(?<found>`+(?:\S*`+)?)/dg)) {
      yield {
        message: `The backticks of "${text.slice(place.start, place.end)}" have no partner, so it is not printed as code.`,
        place
      };
    }
  }
};

// src/check/similar-words.ts
function isSameStatement(one, other) {
  const [a, b] = [new Set(stemsOf(one)), new Set(stemsOf(other))];
  const shared = [...a].filter((stem) => b.has(stem)).length;
  const isParallel = [...a][0] === [...b][0] && [...a].at(-1) === [...b].at(-1) && shared < Math.min(a.size, b.size);
  return shared >= Math.max(1, Math.min(a.size, b.size, 2)) && !isParallel;
}

// src/check/rules/one-link-two-changes.ts
var RACE2 = "https://github.com/kubernetes/kubernetes/pull/126067";
var oneLinkTwoChanges = {
  id: "one-link-two-changes",
  severity: "warning",
  requires: "Bullets about different changes have different links.",
  advice: "Check which bullet the link belongs to, and correct the other one.",
  examples: {
    good: [{ post: `## Other Merges

* Prevent [a race](${RACE2}) of informers` }],
    bad: [
      {
        post: `## Other Merges

* Prevent [a race](${RACE2}) of informers
* kubectl describes [storage classes](${RACE2})`,
        finds: [`[storage classes](${RACE2})`]
      }
    ]
  },
  *check(edition) {
    for (const { thing, words, wordsBefore: wordsBefore2, line, place } of repeatedListings(edition)) {
      if (isSameStatement(words, wordsBefore2)) continue;
      yield { message: `${thing} is also linked on line ${String(line)}, for another change.`, place };
    }
  }
};

// src/check/rules/proposal-agrees.ts
var kep = (words, address) => `### [${words}](https://github.com/kubernetes/enhancements/${address})

Words.`;
var FOLDER2 = "tree/master/keps/sig-node/3085-pod-conditions";
var proposalAgrees = {
  id: "proposal-agrees",
  severity: "error",
  requires: "The number of a proposal (KEP) in the words of a link is that of the folder or issue that it leads to.",
  advice: "Check which number is correct, and write it in both places.",
  examples: {
    good: [
      { post: kep("KEP-3085: Pod Conditions", FOLDER2) },
      { post: kep("3085: Pod Conditions", "issues/3085") },
      { post: kep("KEP-3104: Introduce kuberc", "pull/3392") },
      { post: kep("12 KEPs were moved", "issues/3085") },
      { post: kep("7: Pod Conditions", "issues/3085") },
      { post: "As KEP-4138 says, see [Pod Conditions](https://kep.k8s.io/3085)" }
    ],
    bad: [
      { post: kep("4138: Pod Conditions", FOLDER2), finds: ["4138: Pod Conditions"] },
      { post: kep("KEP 4138 - Pod Conditions", "issues/3085"), finds: ["KEP 4138 - Pod Conditions"] },
      { post: "The [KEP\u20134138](https://kep.k8s.io/3085) is back.", finds: ["KEP\u20134138"] },
      { post: "### KEP-4138: [Pod Conditions](https://kep.k8s.io/3085)\n\nWords.", finds: ["Pod Conditions"] }
    ]
  },
  *check(edition) {
    for (const { url, words, label, place } of edition.links) {
      const linked = linkedProposal(url);
      const said = [...numbersIn(wordsBefore(place, edition)?.match(LEADING2)?.[0] ?? ""), ...numbersIn(words)];
      const [first] = said;
      if (linked === null || first === void 0 || said.includes(linked)) continue;
      yield { message: `The words say KEP ${String(first)}, but the link leads to ${String(linked)}.`, place: label };
    }
  }
};
var LEADING2 = /^KEP\W*\d+\W*$/i;
var linkedProposal = (url) => kepNumbersInAddresses(url)[0] ?? null;
function numbersIn(words) {
  const named = kepNumbersInWords(words);
  const leading = kepNumberAtStart(words);
  return leading === null ? named : [...named, leading];
}

// src/check/same-words.ts
function repeatedItems(edition) {
  const told = repeatedListings(edition).map(({ whole: whole2 }) => whole2.start);
  const lists = edition.tree.children.filter((block) => block.type === "list");
  const seen = /* @__PURE__ */ new Map();
  return lists.flatMap(
    (list) => list.children.flatMap((item) => {
      const place = placeOf(item);
      const words = toString(item).toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
      const before = seen.get(words.join(" ")) ?? /* @__PURE__ */ new Set();
      const urls = edition.links.flatMap((link) => isWithin(link.place, place) ? link.url : []);
      const itself = [placeOf(list).start, ...urls].join(" ");
      const isRepeated = words.length >= 3 && before.size > 0 && !told.includes(place.start);
      const isSame2 = before.has(itself);
      seen.set(words.join(" "), before.add(itself));
      return isRepeated ? [{ place, isSame: isSame2 }] : [];
    })
  );
}

// src/check/rules/same-change-twice.ts
var race2 = (words, number2) => `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/issues/${String(number2)})`;
var sameChangeTwice = {
  id: "same-change-twice",
  severity: "error",
  requires: "No two bullets of a list have the same words and the same links.",
  advice: "Remove one of them.",
  examples: {
    good: [
      { post: `${race2("a race of readers", 1)}
${race2("a leak of memory", 1)}` },
      { post: "* containerd v2.1.6\n  * Fix of the CRI\n* containerd v2.0.9\n  * Fix of the CRI" }
    ],
    bad: [{ post: `${race2("a race", 1)}
${race2("A race,", 1)}`, finds: [race2("A race,", 1)] }]
  },
  *check(edition) {
    for (const { place, isSame: isSame2 } of repeatedItems(edition)) {
      if (isSame2) yield { message: "Another bullet has the same words and links.", place };
    }
  }
};

// src/check/rules/same-words-other-link.ts
var race3 = (words, number2) => `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/pull/${String(number2)})`;
var sameWordsOtherLink = {
  id: "same-words-other-link",
  severity: "warning",
  requires: "Bullets with different links have different words.",
  advice: "Combine the bullets, with both links, or say how the changes differ.",
  examples: {
    good: [
      { post: `${race3("a race of readers", 1)}
${race3("a leak of memory", 2)}` },
      { post: "* [Prow](https://prow.k8s.io)\n* [Prow](https://testgrid.k8s.io)" }
    ],
    bad: [{ post: `${race3("a race", 1)}
${race3("A race,", 2)}`, finds: [race3("A race,", 2)] }]
  },
  *check(edition) {
    for (const { place, isSame: isSame2 } of repeatedItems(edition)) {
      if (!isSame2) yield { message: "Another bullet has the same words.", place };
    }
  }
};

// src/check/rules/section-empty.ts
var sectionEmpty = {
  id: "section-empty",
  severity: "error",
  requires: "There is text under every heading.",
  advice: "Write the text, or remove the heading.",
  examples: {
    good: [
      {
        post: "## Featured PRs\n\n### [125663: Mount OCI images](https://github.com/kubernetes/kubernetes/pull/125663)\n\nWords."
      }
    ],
    bad: [
      { post: "## Featured PRs\n\n## Other Merges\n\n* Words", finds: ["## Featured PRs"] },
      { post: "## Promotions\n\n---\n\n## Deprecated\n\nWords.", finds: ["## Promotions"] },
      { post: "## Shoutouts\n\n<!-- Ask in Slack -->\n", finds: ["## Shoutouts"] },
      { post: "## Featured PRs\n\n### One\n\n### Another\n\nWords.", finds: ["### One"] }
    ]
  },
  *check({ tree }) {
    const blocks = tree.children.filter(({ type }) => !/^(?:html|definition|thematicBreak)$/.test(type));
    for (const [index, block] of blocks.entries()) {
      if (block.type !== "heading") continue;
      const next = blocks[index + 1];
      const isFollowed = next !== void 0 && (next.type !== "heading" || next.depth > block.depth);
      if (!isFollowed) yield { message: "There is no text under this heading.", place: placeOf(block) };
    }
  }
};

// src/check/misnamed-sections.ts
function misnamedSections(edition) {
  const { sections, newsletter } = edition;
  const isThere = (index) => sections.some(({ plan, heading }) => plan === index && heading.depth === 2);
  const missing = newsletter.sections.filter((_, index) => !isThere(index));
  const headings = sections.flatMap(({ title, heading, plan: index }) => {
    const place = placeOf(heading);
    const own = missing.find((plan2) => plan2 === newsletter.sections[index ?? -1]);
    if (index !== null) return own === void 0 ? [] : [{ title, place, plan: own, as: "level" }];
    const named = missing.find((plan2) => namesOf(plan2, newsletter).some((name) => isNearly(name, title)));
    if (named !== void 0) return [{ title, place, plan: named, as: "name" }];
    const [plan, ...others] = newsletter.sections.filter(({ heading: name }) => hasWordsOf(name, title));
    return plan === void 0 || others.length > 0 || !missing.includes(plan) ? [] : [{ title, place, plan, as: "words" }];
  });
  return [...headings, ...linesOfLowerLevel(edition, missing)];
}
function namesOf({ heading, otherHeadings, name }, { sections }) {
  const isOnly = sections.filter((each) => each.name === name).length === 1;
  return [heading, ...otherHeadings, ...isOnly ? [name] : []];
}
function linesOfLowerLevel({ sections, newsletter }, missing) {
  return sections.flatMap(({ content }, index) => {
    const before = sections.slice(0, index + 1).findLast(({ plan }) => plan !== null)?.plan ?? -1;
    const after = sections.slice(index + 1).find(({ plan }) => plan !== null)?.plan ?? newsletter.sections.length;
    return content.filter(isLine).flatMap((line) => {
      const title = toString(line);
      const plan = missing.find(({ heading, name }) => !isThanks(name) && isSameHeading(heading, title));
      const order = plan === void 0 ? -1 : newsletter.sections.indexOf(plan);
      if (plan === void 0 || order <= before || order >= after) return [];
      const isSure = plan.heading.includes(" ") || line.type === "heading" && line.depth === 3;
      return isSure ? [{ title, place: placeOf(line), plan, as: "level" }] : [];
    });
  });
}
var isLine = (block) => block.type === "heading" || block.type === "paragraph";
function isNearly(name, title) {
  if (isSameHeading(name, title)) return true;
  const [one, other] = [lettersOf(name), lettersOf(title)];
  const reach = Math.floor(one.length / 9);
  return other !== "" && Math.abs(one.length - other.length) <= reach && slipsBetween(one, other) <= reach;
}
var lettersOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
function hasWordsOf(name, title) {
  const [known, said] = [wordsOf2(name), wordsOf2(title)];
  return said.length > 0 && said.every((word) => known.includes(word));
}
var wordsOf2 = (text) => (text.toLowerCase().match(/[\p{L}\p{N}.-]+/gu) ?? []).filter((word) => !/^(?:a|an|and|of|the)$/.test(word)).map((word) => word.replace(/ies$/, "y").replace(/s$/, ""));

// src/check/rules/section-missing.ts
var sectionMissing = {
  id: "section-missing",
  severity: "error",
  requires: "The edition has the sections that the configuration requires (`check.required`).",
  advice: "Add the section. If it has no news, write its `when-empty` line.",
  examples: {
    good: [{ post: "## Developer News\n\n## Release Schedule\n" }],
    bad: [{ post: "## Release Schedule\n", finds: [""] }]
  },
  *check(edition) {
    const { sections, newsletter, frontMatter: frontMatter2 } = edition;
    const there = [...sections.map(({ name }) => name), ...misnamedSections(edition).map(({ plan }) => plan.name)];
    for (const required of newsletter.check.required) {
      const heading = newsletter.sections.find(({ name }) => name === required)?.heading;
      if (heading === void 0 || there.includes(required)) continue;
      const place = { start: frontMatter2.end, end: frontMatter2.end };
      yield { message: `The section "${heading}" is missing.`, place };
    }
  }
};

// src/check/rules/section-name.ts
var developerNews = (line) => `## Developer News

Words.

${line}

* Words

## Promotions
`;
var sectionName = {
  id: "section-name",
  severity: "error",
  requires: "A section has the heading that the configuration gives it, on the second level, so that readers find it. A heading counts as that of a missing section if it has the letters of its heading, its name or one of its `other-headings`, or if all its words are in that heading and in no other.",
  advice: "Use the heading of the configuration.",
  examples: {
    good: [
      { post: "## Other Merges\n\n## Promotions" },
      { post: "## Featured PR\n\n## \u{1F389} Promotions" },
      { post: "## Version Skew Policy\n" },
      { post: "## Release Schedule\n\n### Shoutouts\n\n* Words\n\n## Other Merges\n" }
    ],
    bad: [
      { post: "## Merges\n", finds: ["## Merges"], fixed: "## Other Merges\n" },
      { post: "## OtherMerge\n", finds: ["## OtherMerge"], fixed: "## Other Merges\n" },
      { post: "## KEP\n", finds: ["## KEP"] },
      { post: "# Deprecated\n", finds: ["# Deprecated"], fixed: "## Deprecated\n" },
      {
        post: developerNews("**Other Merges**"),
        finds: ["**Other Merges**"],
        fixed: developerNews("## Other Merges")
      }
    ]
  },
  *check(edition) {
    for (const { title, place, plan, as } of misnamedSections(edition)) {
      const message = as === "level" ? `"${title}" is not a second-level heading.` : `The section "${title}" is called "${plan.heading}" in the configuration.`;
      yield as === "words" ? { message, place } : { message, place, fix: { ...place, text: `## ${plan.heading}` } };
    }
  }
};

// src/check/rules/section-order.ts
var sectionOrder = {
  id: "section-order",
  severity: "error",
  requires: "Each section appears once, in the order of the configuration.",
  advice: "Move the section, or combine the two sections.",
  examples: {
    good: [{ post: "## Developer News\n\n## Release Schedule\n\n## Promotions\n\n## Deprecated" }],
    bad: [
      { post: "## Developer News\n\n## Deprecated\n\n## Promotions\n\n## Version Updates", finds: ["## Promotions"] },
      { post: "## Other Merges\n\n## Other Merges", finds: ["## Other Merges"] }
    ]
  },
  *check({ sections, newsletter }) {
    let last = -1;
    for (const { plan: index, title, heading } of sections) {
      if (index === null) continue;
      const before = newsletter.sections[last]?.heading ?? "";
      if (index === last) yield { message: `The section "${title}" appears twice.`, place: placeOf(heading) };
      if (index < last) yield { message: `The section "${title}" belongs before "${before}".`, place: placeOf(heading) };
      last = Math.max(last, index);
    }
  }
};

// src/check/rules/section-unknown.ts
var sectionUnknown = {
  id: "section-unknown",
  severity: "warning",
  requires: "All sections are in the configuration.",
  advice: "Make it a third-level heading in another section, or add the section to the configuration.",
  examples: {
    good: [{ post: "## Developer News\n\n### Steering Committee Election\n\nVote!" }],
    bad: [
      { post: "## KubeCon Activities\n", finds: ["## KubeCon Activities"] },
      { post: "## Version Skew Policy\n", finds: ["## Version Skew Policy"] }
    ]
  },
  *check(edition) {
    const misnamed = misnamedSections(edition).map(({ place }) => place.start);
    for (const { title, name, heading } of edition.sections) {
      if (name !== null || misnamed.includes(placeOf(heading).start)) continue;
      yield { message: `The section "${title}" is not in the configuration.`, place: placeOf(heading) };
    }
  }
};

// src/check/rules/slug-agrees.ts
var slugged = (slug) => `---
slug: ${slug}
---
`;
var slugAgrees = {
  id: "slug-agrees",
  severity: "error",
  requires: "The slug has the date of the file name.",
  advice: "Write the slug with the date of the file name.",
  examples: {
    good: [{ post: slugged("2024-07-28-update") }],
    bad: [{ post: slugged("2024-01-28-update"), finds: ["2024-01-28-update"], fixed: slugged("2024-07-28-update") }]
  },
  *check({ frontMatter: frontMatter2, planned }) {
    const slug = frontMatter2.entries.get("slug");
    if (slug === void 0 || slug.value === "" || planned === null) return;
    const { slug: expected, week } = planned;
    if (slug.value === expected) return;
    const message = `The slug is "${slug.value}", but the file name requires "${expected}".`;
    const fix = week.sunday.dayOfWeek === 7 ? { fix: { ...slug.place, text: expected } } : {};
    yield { message, place: slug.place, ...fix };
  }
};

// src/check/rules/stray-bracket.ts
var strayBracket = {
  id: "stray-bracket",
  severity: "error",
  requires: "Each square bracket has a partner, and so has a round bracket right after a link.",
  advice: "Remove the bracket, or add its partner.",
  examples: {
    good: [
      { post: "* The [controller](https://github.com/kubernetes/kubernetes/pull/125638) of lists[0] and `[`" },
      { post: "* [Metrics \\[errors](https://github.com/kubernetes/kubernetes/pull/125638) and latency]" },
      { post: "* Stop a race (and [its](https://prow.k8s.io) end, at [last](https://prow.k8s.io)); see a) and b)" },
      { post: "* \\(The [controller](https://prow.k8s.io)) and [its (end](https://prow.k8s.io))" }
    ],
    bad: [
      { post: "* [The [controller](https://github.com/kubernetes/kubernetes/pull/125638) prevents OOM", finds: ["["] },
      { post: "* The [controller](https://github.com/kubernetes/kubernetes/pull/125638)] prevents OOM", finds: ["]"] },
      { post: "* The [controller](https://github.com/kubernetes/kubernetes/pull/125638)) prevents OOM", finds: [")"] }
    ]
  },
  *check({ passages, links, text }) {
    const square = passages.flatMap((passage) => unpaired(passage, text, ["[", "]"]));
    const round = passages.flatMap((passage) => unpaired(passage, text, ["(", ")"])).filter(({ start }) => text.charAt(start) === ")" && links.some(({ place }) => place.end === start));
    for (const place of [...square, ...round]) {
      if (links.some(({ label }) => isWithin(place, label))) continue;
      const there = text.charAt(place.start);
      yield { message: `The bracket "${there}" has no "${PARTNERS[there] ?? ""}".`, place };
    }
  }
};
var PARTNERS = { "[": "]", "]": "[", ")": "(" };
function unpaired({ place, words }, text, [opening, closing]) {
  const open = [];
  const alone = [];
  for (let index = 0; index < words.length; index++) {
    const start = place.start + index;
    const isEscaped = words[index] === THING && /^\\[[\]()]/.test(text.slice(start, start + 2));
    if (isEscaped) index++;
    const at = { start, end: place.start + index + 1 };
    const bracket = isEscaped ? text.charAt(start + 1) : words[index];
    if (bracket === opening) open.push(at);
    else if (bracket === closing && open.pop() === void 0) alone.push(at);
  }
  const isBrokenLink = ({ start }) => /^\[[^\][]*\((?:https?:|\/)/.test(words.slice(start - place.start));
  return [...alone, ...open.filter((each) => !isBrokenLink(each))].filter(({ start, end }) => end === start + 1);
}

// src/check/rules/template-text.ts
var PLACEHOLDERS = new RegExp(
  [
    String.raw`(?:\{(?:yyyy|mm|dd|d|month)\}|\bMonth DD\b|\bYYYY\b|\b[Ll]orem [Ii]psum\b)`,
    String.raw`(?:\b(?:TODO|[Tt]odo|FIXME|[Ff]ixme|XXX|TKTK|TK):|(?:\[(?:TODO|FIXME)\]|\((?:TODO|FIXME)\)))`,
    String.raw`^[\uE000]*(?:(?:TODO|TBD|FIXME|XXX|TK|TKTK)\b(?! (?:comments?|items?|lists?|is|are)\b)|(?:todo|tbd|fixme)\W*$)`
  ].join("|"),
  "dg"
);
var templateText = {
  id: "template-text",
  severity: "error",
  requires: "No text of the template is left: placeholders, or the `when-empty` line of a section that has news.",
  advice: "Write the missing text, or remove the line.",
  examples: {
    good: [
      { post: "TODO comments are gone, and the speakers are to be said (TBD)." },
      { post: "* Move jobs from the [list of TODO items](https://github.com/kubernetes/test-infra/pull/32904)" },
      {
        post: "## Shoutouts\n\nNo shoutouts this week. Want to thank somebody? Tag them in the [#shoutouts](https://kubernetes.slack.com/archives/C92G08FGD) channel on Slack."
      }
    ],
    bad: [
      { post: "TODO: write about the summit", finds: ["TODO:"] },
      { post: "* todo: write about it\n* Prevent (TODO)\n* tbd", finds: ["todo:", "(TODO)", "tbd"] },
      { post: "Lorem ipsum dolor sit amet.", finds: ["Lorem ipsum"] },
      { post: "**Next Deadline: Test Freeze, Month DD**", finds: ["Month DD"] },
      {
        post: "## Shoutouts\n\nNo shoutouts this week. Want to thank somebody? Tag them in the #shoutouts channel on Slack.\n\n* Jane for the fix",
        finds: ["No shoutouts this week. Want to thank somebody? Tag them in the #shoutouts channel on Slack."]
      }
    ]
  },
  *check(edition) {
    const { passages, sections } = edition;
    for (const { place, match } of piecesOf(passages, PLACEHOLDERS)) {
      yield { message: `"${match[0]}" is left over from a template.`, place };
    }
    for (const { name, content } of sections) {
      const prompts = content.length < 2 ? [] : fixedLines(edition, name);
      for (const block of content.filter((each) => prompts.includes(toString(each)))) {
        yield {
          message: "This line is for weeks without news, but the section has news.",
          place: placeOf(block)
        };
      }
    }
  }
};

// src/check/rules/title-agrees.ts
var titled = (title) => `---
title: ${title}
---
`;
var titleAgrees = {
  id: "title-agrees",
  severity: "error",
  requires: "The title has the form of the configuration and the date of the file name.",
  advice: "Write the title with the date of the file name.",
  examples: {
    good: [
      { post: titled("Week Ending July 28, 2024") },
      { post: titled("Week Ending August 04, 2024"), path: "_posts/2024-08-04-update.md" }
    ],
    bad: [
      {
        post: titled("Week Ending Month DD, 2024"),
        finds: ["Week Ending Month DD, 2024"],
        fixed: titled("Week Ending July 28, 2024")
      },
      {
        post: titled("Week Ending July 21, 2024"),
        finds: ["Week Ending July 21, 2024"],
        fixed: titled("Week Ending July 28, 2024")
      }
    ]
  },
  *check({ frontMatter: frontMatter2, newsletter, planned }) {
    const title = frontMatter2.entries.get("title");
    if (title === void 0 || title.value === "" || planned === null) return;
    const expected = planned.title;
    const { sunday } = planned.week;
    if (title.value === expected) return;
    const day = dateInTitle(title.value, newsletter.edition.title);
    if (day !== null && day !== "undated" && day.equals(sunday)) return;
    const message = day === null || day === "undated" ? `The title "${title.value}" does not match "${expected}".` : `The title has the date ${day.toString()}, but the file name has ${sunday.toString()}.`;
    const fix = sunday.dayOfWeek === 7 ? { fix: { ...title.place, text: expected } } : {};
    yield { message, place: title.place, ...fix };
  }
};

// src/check/rules/told-again.ts
var RACE3 = "https://github.com/kubernetes/kubernetes/pull/126067";
var GRPC = "https://github.com/grpc/grpc/releases/tag/v1.65.2";
var ITEM2 = `## Other Merges

* Volumes can [mount images](${RACE3})`;
var earlier = {
  "_posts/2024-07-21-update.md": `${ITEM2}

## Subprojects and Dependency Updates

* [gRPC v1.65.2](${GRPC})`
};
var REFERS = /\b(?:revert(?:s|ed|ing)?|reversion|follow(?:s|ing)?(?:[- ]?up)?|regressions?|since|after|now that)\b(?:\W|\b(?:of|to|on|in|from|by|the|an?)\b)*$/i;
var toldAgain = {
  id: "told-again",
  severity: "error",
  requires: "An edition does not list again what an earlier edition listed. A bullet may be featured later, and reverts and follow-ups may link to a change. Developer News and the Release Schedule may link to anything.",
  advice: "Remove the bullet.",
  examples: {
    good: [
      { post: `## Featured PRs

### [126067: Mount OCI images](${RACE3})

Words.`, earlier },
      { post: `## Other Merges

* Images as volumes were [reverted](${RACE3})`, earlier },
      { post: `## Other Merges

* Revert "[volumes mount images](${RACE3})"`, earlier },
      {
        post: `## Subprojects and Dependency Updates

* gRPC v1.65.3: fixes a regression of [v1.65.2](${GRPC})`,
        earlier
      },
      { post: `## Developer News

* Please test [images as volumes](${RACE3})`, earlier },
      { post: ITEM2, path: "_posts/2024-07-21-update.md", earlier }
    ],
    bad: [
      {
        post: `## Promotions

* [ImageVolume to Alpha](${RACE3})`,
        earlier,
        finds: [`[ImageVolume to Alpha](${RACE3})`]
      },
      { post: `## Version Updates

* [gRPC to v1.65.2](${GRPC})`, earlier, finds: [`[gRPC to v1.65.2](${GRPC})`] }
    ]
  },
  *check(edition, { archive }) {
    for (const { thing, section, whole: whole2, place, as } of listingsIn(edition)) {
      if (section.name === "developer-news" || section.name === "release-schedule") continue;
      const before = listedEarlier(thing, edition, archive);
      if (before?.as !== as || /\brever[ts]/i.test(edition.text.slice(place.start, place.end))) continue;
      if (REFERS.test(withoutMarkdownLinks(edition.text.slice(whole2.start, place.start)))) continue;
      yield {
        message: `${thing} is already listed in the edition of ${before.sunday.toString()}, under ${before.section}.`,
        place
      };
    }
  }
};

// src/check/rules/told-twice.ts
var RACE4 = "https://github.com/kubernetes/kubernetes/pull/126067";
var GRPC2 = "https://github.com/grpc/grpc/releases/tag/v1.65.2";
var toldTwice = {
  id: "told-twice",
  severity: "error",
  requires: "An edition lists a change or a release in one bullet, and features it in one entry.",
  advice: "Remove one of them.",
  examples: {
    good: [
      { post: `## Other Merges

* Prevent [a race](${RACE4}), and try [that](${RACE4})

## Promotions

* Words` },
      { post: `## Other Merges

* [gRPC v1.65.2](${GRPC2})
  * [gRPC v1.65.2](${GRPC2}) balances load` },
      { post: `## Promotions

* [DNS search validation to GA](${RACE4})
* [DNS name validation to GA](${RACE4})` }
    ],
    bad: [
      {
        post: `## Featured PRs

### [126067: Mount OCI images](${RACE4})

Words.

### [126067](${RACE4})

More words.`,
        finds: [`[126067](${RACE4})`]
      },
      {
        post: `## Other Merges

* Prevent [a race](${RACE4}) of informers
* Words
* Informers [race no more](${RACE4})`,
        finds: [`[race no more](${RACE4})`]
      },
      {
        post: `## Version Updates

* [gRPC to v1.65.2](${GRPC2})

## Subprojects and Dependency Updates

* [gRPC v1.65.2](${GRPC2})`,
        finds: [`[gRPC v1.65.2](${GRPC2})`]
      }
    ]
  },
  *check(edition) {
    for (const { thing, words, wordsBefore: wordsBefore2, line, place } of repeatedListings(edition)) {
      if (!isSameStatement(words, wordsBefore2)) continue;
      yield { message: `${thing} is already listed on line ${String(line)}.`, place };
    }
  }
};

// src/check/rules/unclosed-block.ts
var unclosedBlock = {
  id: "unclosed-block",
  severity: "error",
  requires: "Code blocks and comments are closed. Otherwise readers and this check do not see the text after them.",
  advice: "Add the closing line of backticks, or `-->`.",
  examples: {
    good: [{ post: "```\na: b\n```\n\n* Words\n  ~~~\n  c\n  ~~~\n\n<!-- a note -->\n\n    ``` of code" }],
    bad: [
      { post: "```\na: b\n\n* Words", finds: ["```"] },
      { post: "<!-- a note\n\n* Words", finds: ["<!-- a note"] }
    ]
  },
  *check({ tree, text }) {
    const open = [];
    visit(tree, (node) => {
      const { start, end } = placeOf(node);
      const written = text.slice(start, end);
      const fence = node.type === "code" ? /^(?:`{3,}|~{3,})/.exec(written)?.[0] : void 0;
      const isClosed = fence === void 0 ? node.type !== "html" || !written.startsWith("<!--") || written.includes("-->") : /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(written)?.[1]?.startsWith(fence) === true;
      if (!isClosed) open.push(start);
    });
    for (const start of open) {
      const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
      yield { message: `"${text.slice(start, end)}" is not closed.`, place: { start, end } };
    }
  }
};

// src/check/rules/version-agrees.ts
var release = (words, tag) => `* [${words}](https://github.com/kubernetes-client/python/releases/tag/${tag})`;
var changelog = (words, file) => `[${words}](https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${file}) is out.`;
var versionAgrees = {
  id: "version-agrees",
  severity: "error",
  requires: "If the words of a link name a release, their version is that of the release or CHANGELOG that it leads to.",
  advice: "Check which version is correct, and write it in both places.",
  examples: {
    good: [
      { post: release("python-client to v29.0.0", "v29.0.0b1") },
      { post: release("supports Kubernetes 1.35", "v35.0.0") },
      { post: release("Python: 3.9", "v35.0.0") },
      { post: release("Kubernetes 1.35", "v35.0.0") },
      { post: release("Python client v35.0.0 Beta 1", "v35.0.0b1") },
      { post: release("autoscaler to 1.30", "cluster-autoscaler-1.30.7") },
      { post: release("kustomize to v5.4.3", "kustomize%2Fv5.4.3") },
      { post: changelog("1.26.1", "1.26.md#v1261") }
    ],
    bad: [
      { post: release("python-client to v0.29.0", "v29.0.0b1"), finds: ["python-client to v0.29.0"] },
      { post: release("Python client 36.0 is out", "v35.0.0"), finds: ["Python client 36.0 is out"] },
      { post: release("v35.0.0-beta.2", "v35.0.0b1"), finds: ["v35.0.0-beta.2"] },
      { post: changelog("1.26.1", "1.25.md"), finds: ["1.26.1"] },
      { post: changelog("1.26.1", "1.26.md#v1262"), finds: ["1.26.1"] }
    ]
  },
  *check({ links, newsletter }) {
    for (const { target, words, label } of links) {
      const linked = target === null ? null : versionOf(target);
      if (target === null || linked === null || !isOfItself(words, target, newsletter.source.name)) continue;
      const said = versionsIn(words);
      const [first] = said;
      if (first === void 0 || said.some((each) => versionsAgree(each, linked))) continue;
      yield {
        message: `The words say ${versionText(first)}, but the link leads to ${versionText(linked)}.`,
        place: label
      };
    }
  }
};
var SMALL = /^(?:to|is|are|at|in|now|also|and|the|our|new|out|here|patch|updates?|updated|releases?|released|versions?|final|stable|available|alpha|beta|rc|candidate|changelog|notes|v|\d+)$/;
function isOfItself(words, { repository: repository2, ...target }, source) {
  const parts = (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = [...parts(repository2.name), ...parts(target.kind === "release" ? target.tag : "")];
  own.push(parts(repository2.name).join(""));
  const named = parts(withoutVersions(words)).filter((word) => !SMALL.test(word));
  const nearest2 = named.at(-1);
  if (nearest2 === void 0) return true;
  const isAllKnown = named.every((word) => own.includes(word) || parts(repository2.owner).includes(word));
  const isNearestKnown = own.includes(nearest2) || nearest2 !== source.toLowerCase();
  return isAllKnown && isNearestKnown && named.some((word) => own.includes(word)) && !words.includes(":");
}
function versionOf(target) {
  if (target.kind === "release") return versionsIn(target.tag.replace(/^.*?(?=v?\d+\.\d)/, ""))[0] ?? null;
  const minor = target.kind === "path" ? /CHANGELOG-(\d+\.\d+)\.md$/.exec(target.path)?.[1] : void 0;
  if (minor === void 0) return null;
  const [, patch, kind, count] = new RegExp(`^#v${minor.replace(".", "")}(\\d+)(?:-(alpha|beta|rc)(\\d+))?$`).exec(target.rest) ?? [];
  const written = patch === void 0 ? minor : `${minor}.${patch}${kind === void 0 ? "" : `-${kind}.${count ?? ""}`}`;
  return versionsIn(written)[0] ?? null;
}

// src/check/rules.ts
var RULES = [
  // Front matter
  frontMatter,
  frontMatterBlankLine,
  titleAgrees,
  slugAgrees,
  endsOnSunday,
  dateValid,
  dateAfterWeek,
  dateNearWeek,
  dateNotInFuture,
  // Sections
  sectionName,
  sectionUnknown,
  sectionOrder,
  sectionMissing,
  sectionEmpty,
  headingSpace,
  bulletEmpty,
  bulletSpace,
  templateText,
  mergeConflict,
  unclosedBlock,
  ignoreComment,
  nextDeadline2,
  nextDeadlinePast,
  nextDeadlinePasses,
  // Links
  brokenLink,
  bracketsWithoutAddress,
  strayBracket,
  emptyAddress,
  addressForm,
  addressSpaces,
  githubAddress,
  bareAddress,
  linkSpacing,
  linkSuffix,
  forkLink,
  numberAgrees,
  proposalAgrees,
  versionAgrees,
  // Words
  liquidMarks,
  oddBackticks,
  oddAsterisks,
  doubledWord,
  flagInCode,
  // Repetition
  toldTwice,
  toldAgain,
  oneLinkTwoChanges,
  featuredAndListed,
  sameChangeTwice,
  sameWordsOtherLink,
  // House style
  itemFullStop,
  itemLength,
  itemVoice,
  hereLink,
  glossary,
  // With GitHub at hand
  ...CITED_RULES
];

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
  const texts = answers.map(textOf2);
  const proposals = /* @__PURE__ */ new Map();
  for (const [index, folder] of distinct.entries()) {
    const kep2 = readKepYaml(texts[index] ?? "");
    if (kep2.kind === "kep") proposals.set(folder, kep2);
  }
  return { proposals, gates: gatesIn(texts.slice(distinct.length)) };
}
function gatesIn(texts) {
  const lists = readGateLists(texts.filter((text) => text !== null));
  const gates = texts.flatMap((text) => [...(text === null ? null : lists.get(text))?.gates ?? []]);
  return new Map(gates.toReversed());
}
function textOf2({ result, errors }) {
  const file = result.repository?.object;
  return errors.length === 0 && file != null && "text" in file ? file.text : null;
}

// src/gather/citations/cited-things.ts
async function readCitedThings(github, citations) {
  const distinct = [...new Map(citations.map((citation) => [citedAs(citation), citation]))];
  const answers = await github.askEach(
    CitationDocument,
    distinct.map(([, { repository: repository2, number: number2 }]) => ({ ...repository2, number: number2 }))
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
  const { repository: repository2 } = result;
  if (repository2 === null) return notFound ? { kind: "repository missing" } : null;
  const found = repository2.issueOrPullRequest;
  if (found === null) return notFound ? { kind: "missing" } : null;
  if (errors.length > 0) return null;
  if (found.__typename === "Issue") return { kind: "issue", title: found.title };
  const { title, body, author, mergedAt: mergedAt2, baseRefName } = found;
  return {
    kind: "pull request",
    title,
    body,
    author: author === null ? null : { login: author.login, name: "name" in author ? author.name : null },
    mergedAt: mergedAt2 === null ? null : Temporal.Instant.from(mergedAt2),
    base: baseRefName,
    defaultBranch: repository2.defaultBranchRef?.name ?? null
  };
}

// src/gather/citations/citations.ts
async function gatherCitations(github, options) {
  const { newsletter, cites, links } = options;
  const problems = [];
  const orElse = async (reading, unknown) => {
    try {
      return await reading;
    } catch (error2) {
      problems.push(problemOf(error2));
      return unknown;
    }
  };
  const [cited, files, deadlines, merges, answered] = await Promise.all([
    orElse(readCitedThings(github, cites.things), { things: /* @__PURE__ */ new Map(), unanswered: 0 }),
    orElse(readCitedFiles(github, newsletter, cites.proposalFolders), { proposals: /* @__PURE__ */ new Map(), gates: /* @__PURE__ */ new Map() }),
    deadlinesOf(github, options, problems),
    orElse(mergesOf(github, options), []),
    links
  ]);
  if (cited.unanswered > 0) problems.push(unanswered(cited.unanswered));
  const facts = { things: cited.things, ...files, deadlines, merges, links: answered };
  return read("citations", facts, { count: facts.things.size, problems });
}
async function deadlinesOf(github, { newsletter: { sources }, edition: { publication }, asOf }, problems) {
  if (sources.releaseCycle === null) return null;
  const { facts: cycle, report } = await gatherCycle(github, {
    place: sources.releaseCycle,
    at: publication.toInstant(),
    asOf
  });
  if (cycle === null) problems.push(...report.problems);
  const day = publication.toPlainDate();
  if (cycle === null || Temporal.PlainDate.compare(day, cycle.start) < 0) return null;
  const last = cycle.release ?? cycle.deadlines.at(-1)?.day ?? null;
  return last === null || Temporal.PlainDate.compare(day, last) > 0 ? null : cycle.deadlines;
}
async function mergesOf(github, { newsletter: { source }, edition: { covers }, asOf }) {
  if (Temporal.Instant.compare(asOf, covers.start) <= 0) return [];
  const { merges } = await searchMerges(github, source, covers);
  return merges.map(({ number: number2, title, body }) => ({ number: number2, title, body }));
}
var unanswered = (count) => ({
  message: `GitHub did not answer for ${String(count)} of the linked pull requests and issues.`,
  advice: "They were not checked. Run again to check them."
});

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run2 = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error2) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error2;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/gather/citations/link-check.ts
var AT_ONCE = 8;
var PER_HOST = 2;
var MOST_REDIRECTS = 5;
var PATIENCE = 15e3;
var MOST_LINKS = 200;
async function checkLinks(addresses, ask) {
  const pages = /* @__PURE__ */ new Map();
  for (const address of addresses) {
    if (!URL.canParse(address)) continue;
    const page = new URL(address);
    if (page.protocol !== "https:" && page.protocol !== "http:") continue;
    page.hash = "";
    pages.set(page.href, [...pages.get(page.href) ?? [], address]);
  }
  const inTotal = pLimit(AT_ONCE);
  const check = async (page, written) => {
    const verdict = await verdictOf(new URL(page), ask);
    return verdict === void 0 ? [] : written.map((address) => [address, verdict]);
  };
  const hosts = groupBy([...pages].slice(0, MOST_LINKS), ([page]) => new URL(page).host);
  const found = await Promise.all(
    [...hosts.values()].flatMap((ofHost) => {
      const perHost = pLimit(PER_HOST);
      return ofHost.map(([page, written]) => perHost(() => inTotal(() => check(page, written))));
    })
  );
  return new Map(found.flat());
}
async function verdictOf(page, ask) {
  const signal = AbortSignal.timeout(PATIENCE);
  let url = page;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const { status, location: location2 } = await answerOf(url, ask, signal);
      if (status >= 300 && status < 400 && location2 !== null && URL.canParse(location2, url.href)) {
        url = new URL(location2, url);
        if (url.protocol !== "https:" && url.protocol !== "http:") return `it leads to ${url.protocol}`;
        continue;
      }
      if (status === 404) return "it answers 404 (Not Found)";
      if (status === 410) return "it answers 410 (Gone)";
      return status < 400 ? null : void 0;
    }
    return `it redirects more than ${String(MOST_REDIRECTS)} times`;
  } catch (error2) {
    if (error2 instanceof LinkRefused) return error2.message;
    return codeOf(error2) === "ENOTFOUND" ? `there is no host ${url.hostname}` : void 0;
  }
}
async function answerOf(url, ask, signal) {
  const head = await ask(url, "HEAD", signal);
  return head.status < 400 ? head : ask(url, "GET", signal);
}
function codeOf(error2) {
  const cause = error2 instanceof Error && error2.cause instanceof Error ? error2.cause : error2;
  return cause instanceof Error && "code" in cause ? cause.code : null;
}

// src/checking/cited-facts.ts
async function factsOf(edition, { github, askLink, sundays, now }) {
  const planned = editionOf(edition, sundays);
  if (planned === null) return null;
  const elsewhere = edition.links.filter(({ target }) => target === null || !("number" in target)).map(({ url }) => url);
  const links = askLink === null ? Promise.resolve(/* @__PURE__ */ new Map()) : checkLinks(elsewhere, askLink);
  return gatherCitations(github, {
    newsletter: edition.newsletter,
    edition: planned,
    cites: citesOf(edition),
    asOf: now,
    links
  });
}

// src/gather/editions/changed-editions.ts
var MOST_PAGES = 30;
async function listChangedEditions(github, {
  site,
  newsletter,
  change
}) {
  const { path } = newsletter.edition;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const changed = change.kind === "pull request" ? await filesOfPullRequest(github, site, change.number) : await filesOfPush(github, { site, folder, change });
  return changed.filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes("/")).filter((file) => dateInName(file.slice(folder.length), path) !== null).toSorted();
}
async function filesOfPullRequest(github, site, number2) {
  const files = [];
  let after = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables = { ...site, number: number2, after };
    const { result, errors } = await github.ask(ChangedFilesDocument, variables);
    const found = result.repository?.pullRequest?.files;
    if (found == null || errors.length > 0) {
      const said = errors[0] ?? { type: "NOT_FOUND", message: `no files of pull request ${String(number2)}` };
      throw new GitHubError({ code: said.type, operation: "ChangedFiles", said: said.message });
    }
    for (const node of found.nodes ?? []) if (node !== null && node.changeType !== "DELETED") files.push(node.path);
    if (!found.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return files;
}
async function filesOfPush(github, {
  site,
  folder,
  change: { before, head }
}) {
  const path = folder.replace(/\/$/, "");
  const answers = await github.askEach(
    FolderDocument,
    [before ?? "HEAD", head].map((commit) => ({ ...site, expression: `${commit}:${path}` }))
  );
  const [was, is] = answers.map(({ result, errors }) => {
    const [error2] = errors;
    if (error2 !== void 0 || result.repository === null) throw unread(site, path, error2?.message);
    const tree = result.repository.object;
    return new Map((tree != null && "entries" in tree ? tree.entries ?? [] : []).map(({ name, oid: oid2 }) => [name, oid2]));
  });
  return [...is ?? []].filter(([name, oid2]) => was?.get(name) !== oid2).map(([name]) => `${folder}${name}`);
}
var unread = (site, path, said = "no answer") => new AdvisedError({
  message: `GitHub did not return the files in ${path} of ${fullName(site)}: ${said}`,
  advice: 'Run again. If it happens again, check that the token can read the repository ("contents: read").'
});

// src/gather/editions/edition-texts.ts
async function readEditionTexts(github, {
  site,
  commit,
  paths
}) {
  const answers = await github.askEach(
    EditionTextDocument,
    paths.map((path) => ({ ...site, expression: `${commit}:${path}` }))
  );
  return paths.map((path, index) => readText(path, answers[index]));
}
function readText(path, answer) {
  const file = answer?.result.repository?.object;
  const [error2] = answer?.errors ?? [];
  const unread2 = (message, advice) => ({
    path,
    text: null,
    problem: { message, advice, place: path }
  });
  if (error2 !== void 0 || answer === void 0) {
    return unread2(`GitHub did not give this file: ${error2?.message ?? "no answer"}`, "Run again.");
  }
  if (file?.__typename !== "Blob") return unread2("This is not a file.", "An edition is a Markdown file.");
  if (file.isTruncated) return unread2("This file is too large to be checked.", "GitHub gives texts of up to 512 kB.");
  if (file.text === null || file.isBinary === true || /[\0�]/.test(file.text)) {
    return unread2("This file is not UTF-8 text.", "Save it as a Markdown file in UTF-8.");
  }
  return { path, text: file.text.replace(/^\uFEFF/, ""), problem: null };
}
var EDITIONS = 26;
async function readEditionsBefore(github, {
  site,
  newsletter: { edition },
  commit,
  day,
  without
}) {
  const folder = edition.path.slice(0, edition.path.lastIndexOf("/"));
  const answer = await github.ask(FolderDocument, { ...site, expression: `${commit}:${folder}` });
  const tree = whole(answer, "Folder").repository?.object;
  const entries = tree != null && "entries" in tree ? tree.entries ?? [] : [];
  const posts = listEditions(entries, edition.path, day).filter(({ path }) => !without.includes(path));
  const paths = posts.slice(0, EDITIONS).map(({ path }) => path);
  return readEditionTexts(github, { site, commit, paths });
}

// src/check/fixes.ts
function applyFixes(text, fixes) {
  let fixed3 = "";
  let done = 0;
  let last = null;
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done || fix.start === last?.start && fix.end === last.end) continue;
    fixed3 += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    last = fix;
  }
  return fixed3 + text.slice(done);
}

// src/check/fix-edition.ts
var ROUNDS = 5;
function fixEdition(text, check) {
  const rules = /* @__PURE__ */ new Map();
  let current = text;
  for (let round = 0; ; round += 1) {
    const messages = check(current);
    const fixes = messages.flatMap(({ fix, ruleId }) => fix === null ? [] : [{ fix, rule: ruleId ?? "" }]);
    const next = applyFixes(
      current,
      fixes.map(({ fix }) => fix)
    );
    if (next === current || round === ROUNDS) return { text: current, rules, messages };
    for (const { rule: rule2 } of fixes) rules.set(rule2, (rules.get(rule2) ?? 0) + 1);
    current = next;
  }
}

// src/publish/fix-post.ts
var ATTEMPTS = 3;
async function fixPost(github, { site, defaultBranch, edition }, { fix, wait }) {
  let unsettled = null;
  for (let attempt = 1; ; attempt++) {
    const state = await readEditionState(github, { ...site, headRepository: site, defaultBranch }, edition);
    const reason = await reasonNotToFix(state, edition);
    if (reason !== null) return { fixResult: { kind: "not fixed", reason }, text: null };
    const { head = "", post: post3 } = state.branch ?? {};
    const present = post3?.text ?? "";
    if (present === unsettled?.text) return { fixResult: { kind: "fixed", rules: unsettled.rules }, text: present };
    const fixed3 = fix(present);
    const { text, rules } = fixed3;
    if (text === present) return { fixResult: { kind: "nothing to fix" }, text };
    try {
      await github.change(CommitPostDocument, {
        repository: fullName(site),
        branch: edition.branch,
        expectedHead: head,
        ...fixMessage(edition, rules),
        path: edition.path,
        contents: Buffer.from(text).toString("base64")
      });
      return { fixResult: { kind: "fixed", rules }, text };
    } catch (error2) {
      if (!(error2 instanceof GitHubError) || !(error2.answerLost || error2.code === "STALE_DATA")) throw error2;
      unsettled = error2.answerLost ? fixed3 : null;
      if (attempt === ATTEMPTS && error2.answerLost) throw error2;
      if (attempt === ATTEMPTS) return { fixResult: { kind: "not fixed", reason: alwaysChanging(edition) }, text: null };
      await wait(250 * 2 ** attempt);
    }
  }
}
async function reasonNotToFix({ branch, published, pullRequest }, edition) {
  const post3 = branch?.post ?? null;
  if (branch === null || post3 === null) {
    return {
      message: `The branch ${edition.branch} does not have the post ${edition.path}.`,
      advice: "Fix the file by hand: only editions that this action drafted are fixed."
    };
  }
  if (published || pullRequest?.state !== "OPEN") {
    return {
      message: `The edition on the branch ${edition.branch} does not have an open pull request.`,
      advice: "Fix the file by hand."
    };
  }
  if (!branch.commits.some(({ message }) => isDrafted(message))) {
    return {
      message: `No commit on the branch ${edition.branch} is a draft of this action.`,
      advice: "Fix the file by hand: only editions that this action drafted are fixed."
    };
  }
  if (await blobId(Buffer.from(post3.text)) !== post3.oid) {
    return { message: `The post on the branch ${edition.branch} is not UTF-8 text.`, advice: "Save it as UTF-8." };
  }
  return null;
}
var alwaysChanging = ({ branch }) => ({
  message: `Somebody else changed the branch ${branch} during each of ${String(ATTEMPTS)} attempts to fix its post.`,
  advice: "Nothing was overwritten. The check runs again after the next push."
});

// src/checking/fix-on-branch.ts
async function fixOnBranch(github, { site, defaultBranch, change, path, planned }, {
  check,
  wait
}) {
  const reason = notOwn(change, planned?.branch ?? null);
  if (reason !== null) return notFixed(reason);
  if (planned === null) return notFixed(NO_EDITION);
  if (planned.path !== path) return notFixed(otherName(planned.path));
  try {
    const fix = (text) => fixEdition(text, check);
    return await fixPost(github, { site, defaultBranch, edition: planned }, { fix, wait });
  } catch (error2) {
    if (!(error2 instanceof AdvisedError)) throw error2;
    return notFixed(error2.problem);
  }
}
var notFixed = (reason) => ({ fixResult: { kind: "not fixed", reason }, text: null });
function notOwn(change, branch) {
  if (change.kind === "push") {
    return {
      message: "This is a push, not a pull request.",
      advice: 'Fix the file by hand: the input "fix" works on pull requests only.'
    };
  }
  if (change.fromFork) {
    return {
      message: "This pull request comes from a fork, to which nothing is written.",
      advice: "Its author fixes the file by hand; the annotations show the lines."
    };
  }
  if (change.headBranch === branch) return null;
  return {
    message: `This pull request does not come from the branch of the edition, ${branch ?? "which has no date"}.`,
    advice: "Fix the file by hand: only the branch of the drafting action is fixed."
  };
}
var NO_EDITION = {
  message: "The file\u2019s name has no date, so it is not an edition of the drafting action.",
  advice: "Fix the file by hand."
};
var otherName = (path) => ({
  message: `The drafting action would name this file ${path}.`,
  advice: "Fix the file by hand: only editions that this action drafted are fixed."
});

// src/checking/check-change.ts
async function checkChange(setting) {
  const { inputs, change, here, github, progress } = setting;
  if (change === null) return { editions: [], warnings: [] };
  const opened = await openSite(github, { path: inputs.config, local: null, here, toWrite: false });
  const { newsletter } = opened;
  const paths = await listChangedEditions(github, { site: here, newsletter, change });
  progress(paths.length === 0 ? "No edition changed." : `Changed: ${String(paths.length)} of the editions`);
  if (paths.length === 0) return { editions: [], warnings: [] };
  const read2 = ({ path, text }) => text === null ? null : readEditionUnderCheck(path, text, newsletter);
  const texts = await readEditionTexts(github, { site: here, commit: change.head, paths });
  const editions = texts.map(read2);
  const { archive, sundays, problems } = await archiveOf(setting, newsletter, { change, editions });
  const mergedAt2 = change.kind === "push" && change.toDefaultBranch ? setting.now : null;
  const warnings = [...problems];
  const checked = await Promise.all(
    texts.map(async (text, index) => {
      const edition = editions[index] ?? null;
      const page = pathUrl(here, { kind: "blob", branch: change.head, path: text.path });
      if (edition === null) return { path: text.path, page, messages: [], unread: text.problem, fixResult: null };
      const gathered = await factsOf(edition, { github, askLink: setting.askLink, sundays, now: setting.now });
      warnings.push(...gathered?.report.problems ?? []);
      progress(`${text.path}: ${String(gathered?.report.facts ?? 0)} pull requests and issues`);
      const facts = gathered?.facts ?? null;
      const around = { archive, sundays, facts, mergedAt: mergedAt2 };
      const check = (post3) => checkEdition(readEditionUnderCheck(text.path, post3, newsletter), RULES, around);
      const planned = editionOf(edition, sundays);
      const toFix = { site: here, defaultBranch: opened.defaultBranch, change, path: text.path, planned };
      const fixed3 = inputs.fix ? await fixOnBranch(github, toFix, { check, wait: setting.wait }) : null;
      const messages = check(fixed3?.text ?? edition.text).map(messageOf);
      return { path: text.path, page, messages, unread: null, fixResult: fixed3?.fixResult ?? null };
    })
  );
  return { editions: checked, warnings };
}
async function archiveOf({ github, here, progress }, newsletter, { change, editions: changed }) {
  const own = changed.filter((edition) => edition !== null);
  const archived = (editions, problems) => ({
    archive: readEarlierListings(editions),
    sundays: editions.flatMap(({ sunday }) => sunday ?? []),
    problems
  });
  const newest = own.flatMap(({ sunday }) => sunday ?? []).toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0];
  if (newest === void 0) return archived(own, []);
  try {
    const commit = change.kind === "pull request" ? change.base : change.head;
    const without = own.map(({ path }) => path);
    const texts = await readEditionsBefore(github, { site: here, newsletter, commit, day: newest, without });
    const earlier2 = texts.flatMap(
      ({ path, text }) => text === null ? [] : [readEditionUnderCheck(path, text, newsletter)]
    );
    progress(`Earlier editions: ${String(earlier2.length)}`);
    return archived(
      [...earlier2, ...own],
      texts.flatMap(({ problem }) => problem ?? [])
    );
  } catch (error2) {
    if (!(error2 instanceof AdvisedError)) throw error2;
    return archived(own, [error2.problem]);
  }
}
function messageOf({ ruleId, fatal, reason, note, place, line = 1, column = 1 }) {
  const end = place !== void 0 && "end" in place ? place.end : { line, column };
  return {
    rule: ruleId ?? "",
    severity: fatal === true ? "error" : "warning",
    message: reason,
    advice: note ?? "",
    line,
    column,
    endLine: end.line,
    endColumn: end.column
  };
}

// src/config/event-change.ts
var oid = pipe(string(), regex(/^[0-9a-f]{40,64}$/));
var repository = nullable(object({ full_name: string() }));
var pullRequestEvent = object({
  pull_request: object({
    number: number(),
    head: object({ sha: oid, ref: string(), repo: repository }),
    base: object({ sha: oid, repo: repository })
  })
});
var pushEvent = object({
  before: oid,
  after: oid,
  ref: string(),
  repository: object({ default_branch: string() })
});
function readChange(name, payload) {
  if (name === "pull_request" || name === "pull_request_target") {
    const { number: number2, head, base } = parsed(pullRequestEvent, name, payload).pull_request;
    return {
      kind: "pull request",
      number: number2,
      head: head.sha,
      headBranch: head.ref,
      // The head repository is null if the fork was deleted.
      fromFork: head.repo === null || head.repo.full_name !== base.repo?.full_name,
      base: base.sha
    };
  }
  if (name === "push") {
    const { before, after, ref, repository: site } = parsed(pushEvent, name, payload);
    if (isZeroId(after)) return null;
    const toDefaultBranch = ref === `refs/heads/${site.default_branch}`;
    return { kind: "push", before: isZeroId(before) ? null : before, head: after, toDefaultBranch };
  }
  throw new AdvisedError({
    message: `The edition check does not support the event "${name}".`,
    advice: "Run it on pull_request, push, or both. See the workflow in docs/checking.md."
  });
}
var isZeroId = (id) => /^0+$/.test(id);
function parsed(schema, name, payload) {
  const result = safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AdvisedError({
    message: `The payload of the event "${name}" is invalid: ${getDotPath(issue) ?? "all of it"} is missing or has the wrong type.`,
    advice: "Run the check as a step of a workflow. It reads the event from the file in GITHUB_EVENT_PATH."
  });
}

// src/config/check-inputs.ts
var NAMES = ["token", "config", "fail-on", "fix", "check-links"];
function readCheckInputs(given) {
  const value = knownInputs(given, NAMES);
  const token = value("token");
  if (token === "") throw wrong("token", "is empty", "Remove it to use the job's token.");
  return {
    token,
    config: value("config") === "" ? ".github/last-week-in.yml" : value("config"),
    failOn: severity(value("fail-on")),
    fix: flag("fix", value("fix")),
    checkLinks: flag("check-links", value("check-links"))
  };
}
function severity(text) {
  const word = text.toLowerCase();
  if (word === "") return "error";
  if (word === "error" || word === "warning" || word === "never") return word;
  throw wrong(
    "fail-on",
    `must be error, warning or never, not "${text}"`,
    "Correct the value, or remove it to fail on errors."
  );
}

// src/report/check-annotations.ts
var SHOWN = 10;
function checkAnnotations(editions) {
  const all = editions.flatMap(annotationsOf);
  return ["error", "warning"].flatMap((severity2) => {
    const some = all.filter((annotation) => annotation.severity === severity2);
    if (some.length <= SHOWN) return some;
    const more = `${String(some.length - SHOWN + 1)} more ${severity2}s are in the job summary.`;
    return [...some.slice(0, SHOWN - 1), { severity: severity2, message: more, place: null, title: "Edition check" }];
  });
}
function annotationsOf({ path, messages, unread: unread2 }) {
  if (unread2 !== null) {
    const place = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { message, advice } = unread2;
    return [{ severity: "error", message: sentence({ message, advice }), place, title: "Edition check" }];
  }
  return messages.map(({ severity: severity2, message, advice, rule: rule2, line, column, endLine, endColumn }) => ({
    severity: severity2,
    message: logLine(`${message} ${advice}`),
    place: { path, line, column, endLine, endColumn },
    title: rule2
  }));
}

// src/report/check-outputs.ts
function countOf({ editions }, severity2) {
  return editions.reduce((sum, edition) => sum + countIn(edition, severity2), 0);
}
function countIn({ messages, unread: unread2 }, severity2) {
  if (unread2 !== null) return severity2 === "error" ? 1 : 0;
  return messages.filter((message) => message.severity === severity2).length;
}
function isFailed(outcome, failOn) {
  if (failOn === "never") return false;
  return countOf(outcome, "error") > 0 || failOn === "warning" && countOf(outcome, "warning") > 0;
}
function checkOutputsOf(outcome) {
  return /* @__PURE__ */ new Map([
    ["errors", String(countOf(outcome, "error"))],
    ["warnings", String(countOf(outcome, "warning"))],
    ["editions", String(outcome.editions.length)],
    ["mended", String(outcome.editions.some(({ fixResult }) => fixResult?.kind === "fixed"))]
  ]);
}

// src/report/check-summary.ts
var LIMIT = 1e6;
function checkSummary({ editions, warnings }, rulesPage2) {
  const notes = warnings.map((problem) => `- ${oneLine(sentence(problem))}`);
  const parts = [
    "# Edition check",
    editions.length === 0 ? "No edition was changed." : "",
    ...editions.map((edition) => ofEdition(edition, rulesPage2)),
    notes.length === 0 ? "" : `## Not checked

${notes.join("\n")}`
  ];
  return `${cutAtLine(parts.filter((part) => part !== "").join("\n\n"), LIMIT)}
`;
}
function ofEdition({ path, page, messages, unread: unread2, fixResult }, rulesPage2) {
  const title = `## ${inCode(path)}`;
  if (unread2 !== null) return `${title}

${oneLine(unread2.message)} ${oneLine(unread2.advice)}`;
  const lines = messages.toSorted((a, b) => rank(a) - rank(b)).map(
    (message) => `| ${lineLink(message, page, fixResult)} | ${message.severity} | ${oneLine(message.message)} | ${oneLine(message.advice)} | ${rule(message, rulesPage2)} |`
  );
  const table = lines.length === 0 ? "" : `

| Line | | Problem | How to fix it | Rule |
| ---: | --- | --- | --- | --- |
${lines.join("\n")}`;
  return `${title}

${totals(messages)}${fixed2(fixResult)}${table}`;
}
var rank = ({ severity: severity2 }) => severity2 === "error" ? 0 : 1;
function totals(messages) {
  if (messages.length === 0) return "No problems found.";
  const errors = messages.filter(({ severity: severity2 }) => severity2 === "error").length;
  return `${counted(errors, "error")}, ${counted(messages.length - errors, "warning")}.`;
}
function fixed2(fixResult) {
  switch (fixResult?.kind) {
    case void 0:
      return "";
    case "nothing to fix":
      return " No automatic fixes are available.";
    case "not fixed":
      return ` Nothing was fixed: ${oneLine(sentence(fixResult.reason))}`;
    case "fixed": {
      const rules = [...fixResult.rules].map(([name, times]) => `${inCode(name)} ${String(times)}`);
      return ` Fixed in a commit: ${rules.join(", ")}. Line numbers are those of the fixed file.`;
    }
  }
}
function lineLink({ line }, page, fixResult) {
  return fixResult?.kind === "fixed" ? String(line) : `[${String(line)}](${page}?plain=1#L${String(line)})`;
}
function rule({ rule: name }, page) {
  return page === null ? inCode(name) : `[${inCode(name)}](${page}#${name})`;
}

// src/entries/check-action.ts
var PATIENCE_MINUTES = 10;
async function run(runner) {
  const { environment, here, printed, tell, withoutTokens } = runner;
  const inputs = readCheckInputs(runner.inputs);
  const change = readChange(environment["GITHUB_EVENT_NAME"] ?? "", context.payload);
  const patience = runner.patience(PATIENCE_MINUTES);
  const github = connect({ url: context.graphqlUrl, fetch, token: inputs.token, patience });
  const isReplay = isLoopback(new URL(context.graphqlUrl).hostname);
  const askLink = inputs.checkLinks ? (await import("./ask-link.js")).linkAsker({ isReplay }) : null;
  const outcome = await checkChange({
    inputs,
    change,
    here,
    github,
    askLink,
    now: runner.started,
    progress: tell,
    wait: patience.wait
  });
  for (const annotation of checkAnnotations(outcome.editions)) annotate(annotation, printed);
  for (const { fixResult, path } of outcome.editions) {
    if (fixResult?.kind === "not fixed") notice(printed(`${path} was not fixed: ${sentence(fixResult.reason)}`));
    if (fixResult?.kind === "fixed") notice(printed(`${path} was fixed in a commit on its branch.`));
  }
  for (const problem of outcome.warnings) tell(sentence(problem));
  for (const [name, value] of checkOutputsOf(outcome)) setOutput(name, value);
  const requests = `${String(github.requests.length)} requests, ${String(github.requests.reduce((sum, { cost }) => sum + cost, 0))} points`;
  tell(`${String(countOf(outcome, "error"))} errors, ${String(countOf(outcome, "warning"))} warnings (${requests})`);
  if (environment["GITHUB_STEP_SUMMARY"] !== void 0) {
    await summary.addRaw(withoutTokens(checkSummary(outcome, rulesPage(environment)))).write();
  }
  if (isFailed(outcome, inputs.failOn)) process.exitCode = 1;
}
function annotate({ severity: severity2, message: said, place, title }, printed) {
  const message = printed(said);
  const print = severity2 === "error" ? error : warning;
  if (place === null) {
    print(message, { title });
    return;
  }
  const { path, line, column, endLine, endColumn } = place;
  const columns = line === endLine ? { startColumn: column, endColumn } : {};
  print(message, { title, file: path, startLine: line, endLine, ...columns });
}
function rulesPage(environment) {
  const action = repositoryName(environment["GITHUB_ACTION_REPOSITORY"] ?? "");
  const version = environment["GITHUB_ACTION_REF"] ?? "";
  return action === null || version === "" ? null : pathUrl(action, { kind: "blob", branch: version, path: "docs/rules.md" });
}
await onRunner(process.env, run);
