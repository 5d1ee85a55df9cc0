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
  STOP_WORDS,
  Temporal,
  VFile,
  blobId,
  catchUp,
  citedAs,
  connect,
  context,
  cutAtLine,
  dateInName,
  dateInTitle,
  error,
  flag,
  fullName,
  gatherCycle,
  getDotPath,
  inCode,
  isDrafted,
  isMap,
  isScalar,
  issueUrl,
  kepNumbersInAddresses,
  kepNumbersInWords,
  knownInputs,
  listEditions,
  logLine,
  mendMessage,
  notice,
  nullable,
  number,
  object,
  onRunner,
  oneLine,
  openSite,
  parseDocument,
  pathUrl,
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
  setOutput,
  slipsBetween,
  stemOf,
  string,
  summary,
  thingLinked,
  toString,
  visit,
  warning,
  whole,
  withoutClosedHtmlComments,
  wrong
} from "./shared.js";
import {
  LinkRefused
} from "./shared.js";
import {
  isLoopback
} from "./shared.js";
import "./shared.js";

// ../main/node_modules/vfile-location/lib/index.js
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

// src/check/check.ts
function checkEdition(edition, rules, around) {
  const file = new VFile({ path: edition.path, value: edition.text });
  const positions = location(file);
  const point = (offset) => positions.toPoint(Math.min(offset, edition.text.length));
  const messages = rules.flatMap(
    (rule2) => [...rule2.check(edition, around)].map((finding) => {
      const [start, end] = [point(finding.place.start), point(finding.place.end)];
      const place = start !== void 0 && end !== void 0 ? { start, end } : null;
      const message = file.message(finding.message, { place, ruleId: rule2.id, source: "last-week-in" });
      message.fatal = rule2.severity === "error";
      message.note = rule2.mend;
      return Object.assign(message, { fix: finding.fix ?? null });
    })
  );
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

// src/check/place.ts
function placeOf(node) {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
var isWithin = (place, whole2) => whole2.start <= place.start && place.end <= whole2.end;

// src/check/passages.ts
var MARK = "\uE000";
var THING = "\uFFFC";
function readPassages(tree, text) {
  const passages = [];
  visit(tree, ["paragraph", "heading"], (node) => {
    const place = placeOf(node);
    const words = Array.from({ length: place.end - place.start }, () => MARK);
    fill(node, text, place.start, words);
    passages.push({ place, words: words.join("") });
  });
  return passages;
}
function fill(node, text, from, words) {
  const { start, end } = placeOf(node);
  const write = (written) => {
    for (let index = 0; index < written.length; index++) words[start - from + index] = written.charAt(index);
  };
  if (node.type === "text") write(text.slice(start, end).replace(/\\[!-/:-@[-`{-~]/g, THING + THING));
  else if (node.type === "break") write(" ".repeat(end - start));
  else if (node.type === "inlineCode" || node.type === "image" || node.type === "imageReference")
    write(THING.repeat(end - start));
  else if ("children" in node) for (const child of node.children) fill(child, text, from, words);
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
  return post3.replace(LIQUID, (tag) => THING.repeat(tag.length)).replace(ATTRIBUTES, (attributes) => " ".repeat(attributes.length)).replace(FOOTNOTE, (mark) => notes.has(mark.replace(/:$/, "")) ? THING.repeat(mark.length) : mark);
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
  const body = text.slice(0, frontMatter2.end).replace(/[^\r\n]/g, " ") + withoutOtherMarks(text.slice(frontMatter2.end));
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
    passages: readPassages(tree, body)
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

// src/check/tellings.ts
var OF_MERGES = /* @__PURE__ */ new Set(["featured", "merges", "promotions", "deprecated", "versions"]);
function tellingsOfMerges(edition) {
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
  asks: "A pull request that is told, or that is linked in the source repository, exists.",
  mend: "Correct the number, or the repository.",
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
  const told2 = new Set(tellingsOfMerges(edition).flatMap(({ citations }) => citations.map(({ place }) => place.start)));
  return allCitations(edition).filter(
    ({ repository: repository2, as, place }) => as === "pull request" && (told2.has(place.start) || sameRepository(repository2, edition.newsletter.source))
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
  const said = bold.map(afterLabel).find((words) => words !== null && words !== "") ?? firstSentence(line);
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
var firstSentence = (line) => (afterLabel(toString(line)) ?? "").split(new RegExp("[.;!?]\\s+(?=\\p{Lu})", "u"))[0] ?? "";
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
  asks: "The day of the next deadline is that of the release cycle\u2019s page. A day more or less, by the time zone, is no finding.",
  mend: "Write the day of the page of the release cycle.",
  needsGitHub: true,
  examples: {
    good: [
      { post: "## Release Schedule\n\n**Next Deadline: Tests Freeze, 31 July**\n", facts: FACTS2 },
      { post: "## Release Schedule\n\n**Next Deadline: Release Day, August 13th**\n", facts: FACTS2 }
    ],
    bad: [
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
    yield { message: `The release cycle has "${first.name}" on ${said}.`, place: written.place };
  }
};
function isSame(one, other) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size > 0 && a.size === b.size && [...a].every((word) => b.has(word));
}
var wordsOf = (name) => new Set(
  (name.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !/^(?:the|a|v|for|of|begins?|starts?)$/.test(word)).map((word) => word.replace(/s$/, ""))
);

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
  asks: "A feature gate under Promotions has reached the stage that is told, as the list of gates says.",
  mend: "Write the stage that the list of gates has.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Promotions

* ${LINK} to Beta`, facts: FACTS3 }],
    bad: [{ post: `## Promotions

* ${LINK} to GA`, facts: FACTS3, finds: [`${LINK} to GA`] }]
  },
  *check(edition, { facts }) {
    if (facts === null) return;
    for (const { section, words, place } of tellingsOfMerges(edition)) {
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
  asks: "What is told as merged links the pull request, not the issue that it closes.",
  mend: "Link the pull request; the issue\u2019s timeline names it.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Developer News

We are looking into ${ISSUE}.`, facts: FACTS4 }],
    bad: [{ post: `## Other Merges

* Prevent ${ISSUE}`, facts: FACTS4, finds: [ISSUE] }]
  },
  *check(edition, { facts }) {
    for (const { citations } of tellingsOfMerges(edition)) {
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
  asks: "A link answers. Asked only where the check may call other sites (the input `check-links`).",
  mend: "Correct the address, or link another page.",
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
    const known = stems.get(text) ?? new Set(stemsOf(text));
    stems.set(text, known);
    return known;
  };
  for (const text of texts) for (const stem of stemsIn(text)) heldBy.set(stem, (heldBy.get(stem) ?? 0) + 1);
  const weight = (stem) => Math.log((texts.length + 1) / ((heldBy.get(stem) ?? 0) + 0.5));
  return (words, text) => {
    const asked = [...new Set(stemsOf(words))];
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
function stemsOf(text) {
  const plain = text.replace(/https?:\/\/\S+/g, " ");
  const initials = [...plain.matchAll(new RegExp("\\b\\p{L}\\w+(?:-\\p{L}\\w+){2,}", "gu"))].map(
    ([name]) => name.replace(/(\w)\w*-?/g, "$1")
  );
  const parts = [plain, ...initials].join(" ").split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const inner = word.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
    return inner.length > 1 ? [...inner, word] : [word];
  });
  return parts.map((part) => part.toLowerCase()).flatMap((word) => isTelling(word) ? [stemOf(word)] : []);
}
var isTelling = (word) => word.length > 1 && !STOP_WORDS.has(word) && !COMMON_WORDS.has(word) && !/^\d$/.test(word);

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
  asks: "The words of a bullet speak of the pull request that it links. They are held against its title and body; the score is 0 where the two share no word that says something, and 1 where all are shared. Bullets with several pull requests are not held against them.",
  mend: "See whether the link leads to the change that the words tell, and correct one of them.",
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
    for (const { as, citations, words } of tellingsOfMerges(edition)) {
      const [citation, ...more] = citations;
      if (as !== "item" || citation === void 0 || more.length > 0) continue;
      const thing = facts.things.get(citedAs(citation));
      const score = thing?.kind === "pull request" ? likeness(words, textOf(thing)) : null;
      if (thing?.kind !== "pull request" || score === null || score > DOUBTFUL) continue;
      const others = sameRepository(citation.repository, edition.newsletter.source) ? facts.merges : [];
      const better = others.filter(({ number: number2 }) => number2 !== citation.number).map((merge) => ({ merge, score: likeness(words, textOf(merge)) ?? 0 })).filter((other) => other.score >= FITS && other.score - score >= BETTER_BY).toSorted((a, b) => b.score - a.score)[0];
      if (score > UNLIKE && better === void 0) continue;
      const said = `The words fit #${String(citation.number)}, "${thing.title}", badly (score ${score.toFixed(2)})`;
      const hint = better === void 0 ? "" : `; #${String(better.merge.number)}, "${better.merge.title}", fits them better (${better.score.toFixed(2)})`;
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
  asks: "Any other pull request or issue that is linked exists, and so does its repository. An issue may have been moved, and its old address leads on.",
  mend: "Follow the link, and correct it where it leads nowhere.",
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
    const told2 = new Set(mustExist(edition).map(({ place }) => place.start));
    for (const citation of allCitations(edition)) {
      const { repository: repository2, number: number2, place } = citation;
      const kind = facts?.things.get(citedAs(citation))?.kind;
      if (kind === "repository missing") {
        yield { message: `GitHub knows no public repository ${fullName(repository2)}.`, place };
      }
      if (kind === "missing" && !told2.has(place.start)) {
        yield { message: `GitHub knows no #${String(number2)} in ${fullName(repository2)}.`, place };
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
  asks: "Who is named as the one who made a change or wrote a KEP is its author on GitHub.",
  mend: "Name the author, or see whether the person did it together with them.",
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
  for (const { place, citations } of tellingsOfMerges(edition)) {
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
    const inside = citedFolders(edition).filter(
      ({ place }) => section.place.start <= place.start && place.end <= section.place.end
    );
    const folders = [...new Set(inside.map(({ folder }) => folder))];
    const proposal = folders.length === 1 ? facts?.proposals.get(folders[0] ?? "") : void 0;
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
  asks: "The stage of the KEP of the Week, and the release of that stage, are those of its kep.yaml.",
  mend: "Write what kep.yaml says; where that is behind, tell the owners of the KEP.",
  needsGitHub: true,
  examples: {
    good: [
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
      const inside = citedFolders(edition).filter(
        ({ place }) => section.place.start <= place.start && place.end <= section.place.end
      );
      const folders = [...new Set(inside.map(({ folder }) => folder))];
      const proposal = folders.length === 1 ? facts.proposals.get(folders[0] ?? "") : void 0;
      if (proposal !== void 0) yield* wrongStages(edition, section.place, proposal);
    }
  }
};
var ABOUT_IT = /^(?:(?:this|the)\s+(?:KEP|feature|enhancement|proposal)\b|it\b|KEP[\s-]?\d)/i;
var CLAIM2 = /\b(alpha|beta|stable|GA)\b(?:(?!\b(?:alpha|beta|stable|GA)\b|\d\.\d)[^.]){1,60}?\bv?(1\.\d+)\b/gi;
function* wrongStages({ text }, { start, end }, proposal) {
  for (const sentence2 of text.slice(start, end).matchAll(/\S(?:[^.!?\n]|[.!?](?!\s))*/g)) {
    if (!ABOUT_IT.test(sentence2[0])) continue;
    for (const claim of sentence2[0].matchAll(CLAIM2)) {
      const [words, named = "", version2 = ""] = claim;
      const stage = /^(?:ga|stable)$/i.test(named) ? "stable" : named.toLowerCase();
      const said = saidOf(proposal, stage, `v${version2}`);
      if (said === null) continue;
      const from = start + sentence2.index + claim.index;
      yield {
        message: `kep.yaml says ${said}, not ${stage} in v${version2}.`,
        place: { start: from, end: from + words.length }
      };
    }
  }
}
function saidOf({ stage, latestMilestone, milestones }, claimed, version2) {
  const planned = milestones[claimed];
  if (planned === version2) return null;
  if (stage !== claimed && latestMilestone === version2 && stage !== null) return `${stage} in ${latestMilestone}`;
  return planned === void 0 ? null : `${claimed} in ${planned}`;
}

// src/check/time-of-edition.ts
function editionOf({ newsletter, sunday }, sundays) {
  if (sunday === null) return null;
  const before = sundays.filter((each) => Temporal.PlainDate.compare(each, sunday) < 0);
  const newest = before.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null;
  return catchUp(planEdition(newsletter, sunday), newest, newsletter.catchUpWeeks, newsletter.timeZone);
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
  asks: "What is told was merged in the week, or in the weeks before it that had no edition. Editors also tell what was merged up to the day of publication; that is no finding. What an earlier week had may be featured.",
  mend: "See whether it is the pull request that is meant; what is only late may stay.",
  needsGitHub: true,
  examples: {
    good: [
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
    for (const { as, citations } of tellingsOfMerges(edition)) {
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
var merged = examplePullRequest("Add resource health to Pod status");
var of = (pullRequest) => ({
  ...NOTHING_KNOWN,
  things: /* @__PURE__ */ new Map([["kubernetes/kubernetes#126243", pullRequest]])
});
var toldIsMerged = {
  id: "told-is-merged",
  severity: "error",
  asks: "What stands under Featured PRs, Other Merges, Promotions, Deprecated or Version Updates was merged. A bullet that also links a merged pull request may speak of one that is not.",
  mend: "Take it out, or move it to Developer News.",
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

* Show ${LINK4} in the Pod status`,
        facts: of({ ...merged, mergedAt: null }),
        finds: [LINK4]
      }
    ]
  },
  *check(edition, { facts }) {
    for (const { citations } of tellingsOfMerges(edition)) {
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
  asks: "What is told was merged to the default branch: cherry-picks are not told, the original is. One exception: Version Updates say what a release branch is built with.",
  mend: "Link the pull request that was picked, if no edition has told it, or take the item out.",
  needsGitHub: true,
  examples: {
    good: [{ post: `## Version Updates

* ${GO} in 1.29`, facts: FACTS10 }],
    bad: [{ post: `## Other Merges

* Prevent races in ${PICK}`, facts: FACTS10, finds: [PICK] }]
  },
  *check(edition, { facts }) {
    for (const { section, citations } of tellingsOfMerges(edition)) {
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
  asks: "The address of a link begins with `https://`, or is a path of the site, and is one address.",
  mend: "Write the whole address.",
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
      yield { message: `"${url}" is no address that a reader can open.`, place: address, ...fix };
    }
  }
};
var TWICE = /^(https?:\/\/.+)\1$/i;
var isTwo = (address) => TWICE.test(address) || /^https?:\/\/.*[\w()[\]]https?:\/\//i.test(address);

// src/check/rules/address-spaces.ts
var addressSpaces = {
  id: "address-spaces",
  severity: "error",
  asks: "There are no blanks in the address of a link, nor between it and its brackets.",
  mend: "Take the blanks out.",
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
      const message = `There is a blank beside the address ${trimmed}.`;
      yield { message, place: address, fix: { ...address, text: trimmed } };
    }
  }
};

// src/check/rules/bare-address.ts
var ADDRESS = /(?<![(\w])(?<found>https?:\/\/[^\s<>\uE000]*[\w/])/dg;
var bareAddress = {
  id: "bare-address",
  severity: "error",
  asks: "An address is a link on words: the site prints a bare one as text that nobody can click.",
  mend: "Make it a link on words of the sentence.",
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
  asks: "Words in square brackets are a link, and a link has an address.",
  mend: "Put the address in round brackets behind it, or take the brackets away.",
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
  asks: "A link is written as `[words](address)`, without a blank between the brackets, so that Markdown reads it as one and a reader sees where to click.",
  mend: "Write it as `[words](address)`.",
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
        yield { message: `The link "${written}" has no words, so nobody sees it.`, place };
      }
    }
  }
};

// src/check/rules/bullet-empty.ts
var bulletEmpty = {
  id: "bullet-empty",
  severity: "error",
  asks: "Every bullet has words.",
  mend: "Take the bullet out, or write what it tells.",
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
  asks: "A bullet begins with `*`, `-` or `+` and a space; Markdown reads no other one.",
  mend: "Write the mark and the space.",
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
      yield isOther ? { message: "Markdown does not know this bullet.", place, fix: { ...place, text: "* " } } : {
        message: "There is no space behind the mark, so it is no bullet.",
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
  asks: "The date of the front matter is the day of publication, which comes after the week, and not more than 100 days after it.",
  mend: "Write the day of publication.",
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
  asks: `The date of the front matter is not more than ${String(DAYS)} days after the week.`,
  mend: "See that year and month are right.",
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
  asks: "When the edition is merged, its date is not in the future: Jekyll leaves such a post out of the site.",
  mend: "Write the time of the merge, or merge when the date has come.",
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
  asks: "The date of the front matter is a time that exists; the address of the page is made from it.",
  mend: "Write it as `2024-08-01 22:00:00 -0000`.",
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
    yield { message: `The date "${date.value}" is no time that exists.`, place: date.place, ...fix };
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
  asks: "No word stands twice in a row.",
  mend: "Take one of them out.",
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
      yield { message: `The word "${word}" stands twice.`, place };
    }
  }
};

// src/check/rules/empty-address.ts
var emptyAddress = {
  id: "empty-address",
  severity: "error",
  asks: "A link has an address.",
  mend: "Put the address between the round brackets, or take the brackets away.",
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
  asks: "The file is named after the Sunday that ends its week, and in a form of which the site makes a page: Jekyll wants a hyphen and words behind the date.",
  mend: "Rename the file.",
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
      yield { message: `The file's name "${name}" has not the form ${form}.`, place: START };
    } else if (sunday.dayOfWeek !== 7) {
      const weekday = sunday.toLocaleString("en-US", { weekday: "long" });
      const before = sunday.subtract({ days: sunday.dayOfWeek }).toString();
      yield { message: `The file is named after a ${weekday}; the Sunday before is ${before}.`, place: START };
    }
  }
};

// src/check/told-before.ts
function toldIn(edition) {
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
function toldTogether(edition) {
  const first = /* @__PURE__ */ new Map();
  const itemOf = ({ whole: whole2 }) => edition.items.find(({ place }) => place.start === whole2.start);
  const wordsOf4 = (told2) => itemOf(told2)?.words ?? edition.text.slice(told2.whole.start, told2.whole.end);
  return toldIn(edition).flatMap((told2) => {
    if (told2.as === "feature" && itemOf(told2) !== void 0) return [];
    const before = first.get(`${told2.as} ${told2.thing}`);
    if (before === void 0) first.set(`${told2.as} ${told2.thing}`, told2);
    if (before === void 0 || isWithin(told2.whole, before.whole)) return [];
    const line = edition.text.slice(0, before.place.start).split("\n").length;
    return [{ ...told2, words: wordsOf4(told2), wordsBefore: wordsOf4(before), line }];
  });
}
var thingOf = (target) => target.kind === "issue" ? null : thingLinked(target);
function readToldBefore(archive) {
  const index = /* @__PURE__ */ new Map();
  for (const edition of archive) {
    const { path, sunday } = edition;
    if (sunday === null) continue;
    for (const { thing, section, as } of toldIn(edition)) {
      const tellings = index.get(thing) ?? [];
      tellings.push({ path, sunday, section: section.title, as });
      index.set(thing, tellings);
    }
  }
  return index;
}
function toldEarlier(thing, edition, archive) {
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
  asks: "What is featured, in this edition or an earlier one, is not an item too.",
  mend: "Take the item out.",
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
    const told2 = toldIn(edition);
    const featured = told2.filter(({ as }) => as === "feature").map(({ thing }) => thing);
    for (const { thing, place, as } of told2) {
      if (as === "feature") continue;
      const before = toldEarlier(thing, edition, archive);
      if (featured.includes(thing)) yield { message: `${thing} is featured too.`, place };
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
  asks: "A flag stands between backticks: the site prints two hyphens outside of code as a dash, and who copies the flag gets an error.",
  mend: "Put backticks around the flag.",
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
      yield { message: `The flag ${flag2} is not in code marks.`, place, ...fix };
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
  asks: "The link of an item or a heading leads to the project's own repository, or that of its proposals, not to somebody's fork of it. In a paragraph, and in sections that tell of other projects, the fork may be meant.",
  mend: "Link the pull request, or the file on the default branch.",
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
    const told2 = [
      ...items.map(({ place }) => place),
      ...tree.children.filter(({ type }) => type === "heading").map(placeOf)
    ];
    for (const { target, address } of links) {
      if (target === null || !told2.some((each) => isWithin(address, each))) continue;
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
  asks: "The file begins with front matter that YAML can read, with the keys of a post: layout, title, date and slug, as far as the site uses them.",
  mend: "Write the keys, each with its value, between two lines of three dashes at the top of the file.",
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
      const message = `The layout is "${layout.value}", but the newsletter's is "${expected}".`;
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
  asks: "The front matter has no blank lines.",
  mend: "Take the blank line out.",
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
  asks: "An address on github.com is one that GitHub has: `github.com/owner/name/pull/126067`, `\u2026/issues/126067`, `\u2026/releases/tag/v1.31.0`.",
  mend: "Open the page and copy its address from the browser's bar.",
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
        message: `GitHub has no page "${wrong2}" there.`,
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
  asks: "Names have the capitals of the glossary (`check.glossary`), save in headings, which have an author's title.",
  mend: "Write the name as the glossary has it.",
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
  *check({ passages, tree, newsletter: { check } }) {
    const headings = tree.children.filter(({ type }) => type === "heading").map(placeOf);
    for (const name of check.glossary) {
      for (const { place, match } of piecesOf(passages, inAnyCase(name))) {
        if (match[0] === name || headings.some((heading) => isWithin(place, heading))) continue;
        yield { message: `"${match[0]}" is written "${name}".`, place, fix: { ...place, text: name } };
      }
    }
  }
};
function inAnyCase(name) {
  const parts = name.split(new RegExp("(?<=\\p{Lu})(?=\\p{Ll}{2})", "u")).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const joined = new RegExp("^\\p{Lu}{2,}\\p{Ll}", "u").test(name) ? parts.join("[- ]?") : name;
  return new RegExp(String.raw`(?<![\w./@=:-])${joined}(?=s?(?:$|[\s\uE000,;:)!?'"]|\.(?:\s|$)))`, "dgi");
}

// src/check/rules/heading-space.ts
var MARK3 = /(?:^|\n)[ \t]*(?<found>#{2,6}(?=[^\s#]))/dg;
var headingSpace = {
  id: "heading-space",
  severity: "error",
  asks: "There is a space behind the mark of a heading; without it Markdown reads no heading.",
  mend: "Write the space.",
  examples: {
    good: [{ post: "## Other Merges\n\n#126067 and #126068 are one change." }, { post: "* #sig-node has news" }],
    bad: [{ post: "##Other Merges\n", finds: ["##"], fixed: "## Other Merges\n" }]
  },
  *check({ passages }) {
    for (const { place } of piecesOf(passages, MARK3)) {
      const fix = { start: place.end, end: place.end, text: " " };
      yield { message: "There is no space behind the mark, so it is no heading.", place, fix };
    }
  }
};

// src/check/rules/here-link.ts
var EMPTY_WORDS = /^(?:click |see )?(?:here|this|link|this link|this page|this pr|pr)[.!]?$/i;
var hereLink = {
  id: "here-link",
  severity: "warning",
  asks: 'A link stands on words that say where it leads, not on "here".',
  mend: "Put the link on two to five words of the sentence.",
  examples: {
    good: [{ post: "Read the [state of the release](https://groups.google.com/g/dev) and be here." }],
    bad: [{ post: "Read more [here](https://groups.google.com/g/dev).", finds: ["here"] }]
  },
  *check({ links }) {
    for (const { words, label } of links) {
      if (EMPTY_WORDS.test(words.trim())) yield { message: `The link stands on "${words}".`, place: label };
    }
  }
};

// src/check/rules/item-full-stop.ts
var itemFullStop = {
  id: "item-full-stop",
  severity: "warning",
  asks: "A bullet is a short statement without a full stop at its end; `;` joins two.",
  mend: "Take the full stop out.",
  examples: {
    good: [{ post: "* Prevent a race; informers wait\n* Some words, etc.\n* One. And two." }],
    bad: [{ post: "* Prevent a race.", finds: ["."], fixed: "* Prevent a race" }]
  },
  *check({ items, text }) {
    for (const { node } of items) {
      const [only, ...more] = node.children;
      if (only?.type !== "paragraph" || more.some(({ type }) => type === "paragraph")) continue;
      const words = toString(only);
      if (/[.!?]\s+\S/.test(words) || !/[^.]\.$/.test(words) || /\b(?:etc|e\.g|i\.e|vs)\.$/.test(words)) continue;
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
  asks: "A bullet is short: no more words than the configuration says (`check.item-words`).",
  mend: "Say less, or make two bullets of it.",
  examples: {
    good: [{ post: `* ${"more words ".repeat(15)}` }],
    bad: [{ post: `* ${"more words ".repeat(15)}more`, finds: [`* ${"more words ".repeat(15)}more`] }]
  },
  *check({ items, newsletter: { check } }) {
    for (const { words, place, node } of items) {
      if (node.children.some(({ type }) => type === "list")) continue;
      const count = words.split(/\s+/).filter((word) => word !== "").length;
      if (count > check.itemWords) yield { message: `The bullet has ${String(count)} words.`, place };
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
  asks: 'A bullet says in the present and in the active what the change does: "Prevent \u2026" rather than "Fixed \u2026", without a passive.',
  mend: "Begin with a verb in the present, or with what acts.",
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
        yield { message: "The bullet begins with what was done.", place };
      } else if (passive !== void 0) {
        yield {
          message: "The bullet is in the passive.",
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
  asks: "There is a space between a link and the words around it.",
  mend: "Write the space; where it stands inside the link, move it out.",
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
  asks: "A link to a pull request or an issue leads to its page, not to its files or its commits.",
  mend: "End the address at the number.",
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
        message: `The link goes on with "${rest}" after the number.`,
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
  asks: "A post of Jekyll has no `{{` and `{%` by accident: they are read everywhere, in code too. What they enclose vanishes from the page, and one that is not closed ends the build of the whole site.",
  mend: "Put `{% raw %}` before it and `{% endraw %}` behind it.",
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
      yield { message: `Jekyll reads "${written}" as its own.`, place: { start, end: start + written.length } };
    }
  }
};

// src/check/rules/merge-conflict.ts
var mergeConflict = {
  id: "merge-conflict",
  severity: "error",
  asks: "No marks of a merge conflict are left.",
  mend: "Keep what is right of the two sides, and take the marks out.",
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
    const shown2 = [];
    visit(tree, "code", (node) => {
      shown2.push(placeOf(node));
    });
    for (const { index, 0: mark } of text.matchAll(/^(?:<{7}|\|{7}|>{7})(?: [^\r\n]*)?$/gm)) {
      const place = { start: index, end: index + mark.length };
      if (!shown2.some((code) => isWithin(place, code))) yield { message: `"${mark}" is of a merge conflict.`, place };
    }
  }
};

// src/check/rules/next-deadline.ts
var nextDeadline2 = {
  id: "next-deadline",
  severity: "error",
  asks: "The release schedule says the next deadline: `**Next Deadline: Test Freeze, July 31**`. Other forms that say it count too.",
  mend: "Write the line above the first paragraph of the section; in a week of a release, what comes next.",
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
      if (impossible !== null) yield { message: `No calendar has the day ${impossible}.`, place };
      else if (said === "" && !isBelow) yield { message: "The next deadline is left out.", place };
      return;
    }
    const fixed2 = fixedLines(edition, "release-schedule");
    const isFixedLine = fixed2.length > 0 && section.content.every((each) => fixed2.includes(toString(each)));
    if (isFixedLine) return;
    yield { message: "The release schedule does not say the next deadline.", place: placeOf(section.heading) };
  }
};

// src/check/rules/next-deadline-past.ts
var due = (day) => `## Release Schedule

**Next Deadline: Test Freeze, ${day}**
`;
var nextDeadlinePast = {
  id: "next-deadline-past",
  severity: "error",
  asks: "The next deadline is not over when the week ends.",
  mend: "Write the deadline that comes next, or its right day.",
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
  asks: "The number in the words of a link is that of the pull request or issue it leads to.",
  mend: "See which of the two is meant, and write it in both places.",
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
  asks: "The next deadline is not over on the day of publication.",
  mend: "Write the deadline that comes after it, or publish earlier.",
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
  asks: "Bold words stand between two asterisks on their left and two on their right, without a blank at their inner sides.",
  mend: "Write the asterisks that are missing, or take out those that are too many.",
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
      yield { message: "The asterisks do not pair, so they are printed.", place };
    }
  }
};

// src/check/rules/odd-backticks.ts
var oddBackticks = {
  id: "odd-backticks",
  severity: "error",
  asks: "Code stands between backticks, as many on its left as on its right.",
  mend: "Write the backtick that is missing, or take out the one that is too many.",
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
        message: `The backticks of "${text.slice(place.start, place.end)}" do not pair, so it is not printed as code.`,
        place
      };
    }
  }
};

// src/check/similar-words.ts
var SMALL = /^(?:a|an|and|are|as|at|be|been|by|can|do|for|from|get|gets|has|have|in|into|is|it|its|not|now|of|on|or|so|that|the|their|this|to|up|via|was|when|with|you|your)$/;
function isSameStatement(one, other) {
  const [a, b] = [wordsOf2(one), wordsOf2(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const isParallel = [...a][0] === [...b][0] && [...a].at(-1) === [...b].at(-1) && shared >= 2 && shared < Math.min(a.size, b.size);
  return shared >= Math.max(1, Math.min(a.size, b.size, 2)) && !isParallel;
}
function wordsOf2(statement) {
  const words = statement.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.]*/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.test(word)).map((word) => word.replace(/(?:s|ed|ing|\.)$/, "")));
}

// src/check/rules/one-link-two-changes.ts
var RACE2 = "https://github.com/kubernetes/kubernetes/pull/126067";
var oneLinkTwoChanges = {
  id: "one-link-two-changes",
  severity: "warning",
  asks: "Items that tell different changes have different links.",
  mend: "See which item the link belongs to, and give the other one its own.",
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
    for (const { thing, words, wordsBefore: wordsBefore2, line, place } of toldTogether(edition)) {
      if (isSameStatement(words, wordsBefore2)) continue;
      yield { message: `${thing} is linked for another change on line ${String(line)}.`, place };
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
  asks: "The number of a proposal (KEP) in the words of a link is that of the folder or issue it leads to.",
  mend: "See which of the two is meant, and write it in both places.",
  examples: {
    good: [
      { post: kep("KEP-3085: Pod Conditions", FOLDER2) },
      { post: kep("3085: Pod Conditions", "issues/3085") },
      { post: kep("KEP-3104: Introduce kuberc", "pull/3392") },
      { post: kep("12 KEPs were moved", "issues/3085") },
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
  const leading = /^#?(\d{2,5})(?=:|\s[–—:-]|$)/.exec(words)?.[1];
  return leading === void 0 ? named : [...named, Number(leading)];
}

// src/check/same-words.ts
function repeatedItems(edition) {
  const told2 = toldTogether(edition).map(({ whole: whole2 }) => whole2.start);
  const lists = edition.tree.children.filter((block) => block.type === "list");
  const seen = /* @__PURE__ */ new Map();
  return lists.flatMap(
    (list) => list.children.flatMap((item) => {
      const place = placeOf(item);
      const words = toString(item).toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
      const before = seen.get(words.join(" ")) ?? /* @__PURE__ */ new Set();
      const urls = edition.links.flatMap((link) => isWithin(link.place, place) ? link.url : []);
      const itself = [placeOf(list).start, ...urls].join(" ");
      const isRepeated = words.length >= 3 && before.size > 0 && !told2.includes(place.start);
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
  asks: "Two items of a list do not have the same words and the same links.",
  mend: "Take one of them out.",
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
      if (isSame2) yield { message: "Another item has the same words and links.", place };
    }
  }
};

// src/check/rules/same-words-other-link.ts
var race3 = (words, number2) => `* Prevent ${words} in the [informers](https://github.com/kubernetes/kubernetes/pull/${String(number2)})`;
var sameWordsOtherLink = {
  id: "same-words-other-link",
  severity: "warning",
  asks: "Items with different links have different words.",
  mend: "Make one item of them, with both links, or say in which the changes differ.",
  examples: {
    good: [{ post: `${race3("a race of readers", 1)}
${race3("a leak of memory", 2)}` }],
    bad: [{ post: `${race3("a race", 1)}
${race3("A race,", 2)}`, finds: [race3("A race,", 2)] }]
  },
  *check(edition) {
    for (const { place, isSame: isSame2 } of repeatedItems(edition)) {
      if (!isSame2) yield { message: "Another item has the same words.", place };
    }
  }
};

// src/check/rules/section-empty.ts
var sectionEmpty = {
  id: "section-empty",
  severity: "error",
  asks: "Under every heading something is told.",
  mend: "Take the heading out, or write what it announces.",
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
      if (!isFollowed) yield { message: "Nothing is told under this heading.", place: placeOf(block) };
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
  const [known, said] = [wordsOf3(name), wordsOf3(title)];
  return said.length > 0 && said.every((word) => known.includes(word));
}
var wordsOf3 = (text) => (text.toLowerCase().match(/[\p{L}\p{N}.-]+/gu) ?? []).filter((word) => !/^(?:a|an|and|of|the)$/.test(word)).map((word) => word.replace(/ies$/, "y").replace(/s$/, ""));

// src/check/rules/section-missing.ts
var sectionMissing = {
  id: "section-missing",
  severity: "error",
  asks: "The sections that the configuration requires (`check.required`) are there.",
  mend: "Write the section; where there is nothing to tell, its fixed line.",
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
      yield { message: `There is no section "${heading}".`, place };
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
  asks: "A section has the heading that the configuration gives it, of the second level, so that readers find it where they look for it. A heading in other words stands for a section that is not there where its letters are those of the section\u2019s heading, of its name in the configuration or of one of its `other-headings`, or its words are words of that heading alone.",
  mend: "Write the heading of the configuration.",
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
      const message = as === "level" ? `"${title}" is not a heading of the second level.` : `The section "${title}" is called "${plan.heading}".`;
      yield as === "words" ? { message, place } : { message, place, fix: { ...place, text: `## ${plan.heading}` } };
    }
  }
};

// src/check/rules/section-order.ts
var sectionOrder = {
  id: "section-order",
  severity: "error",
  asks: "Each section stands once, and they stand in the order of the configuration.",
  mend: "Move the section, or put two of one name together.",
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
      if (index === last) yield { message: `The section "${title}" stands twice.`, place: placeOf(heading) };
      if (index < last) yield { message: `The section "${title}" stands before "${before}".`, place: placeOf(heading) };
      last = Math.max(last, index);
    }
  }
};

// src/check/rules/section-unknown.ts
var sectionUnknown = {
  id: "section-unknown",
  severity: "warning",
  asks: "The sections are those of the configuration.",
  mend: "Make it a heading of the third level under one of them, or add the section to the configuration.",
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
      yield { message: `The newsletter has no section "${title}".`, place: placeOf(heading) };
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
  asks: "The slug is that of the day that the name of the file says.",
  mend: "Write the slug with the day that the name of the file says.",
  examples: {
    good: [{ post: slugged("2024-07-28-update") }],
    bad: [{ post: slugged("2024-01-28-update"), finds: ["2024-01-28-update"], fixed: slugged("2024-07-28-update") }]
  },
  *check({ frontMatter: frontMatter2, planned }) {
    const slug = frontMatter2.entries.get("slug");
    if (slug === void 0 || slug.value === "" || planned === null) return;
    const { slug: expected, week } = planned;
    if (slug.value === expected) return;
    const message = `The slug is "${slug.value}", but the file's day makes it "${expected}".`;
    const fix = week.sunday.dayOfWeek === 7 ? { fix: { ...slug.place, text: expected } } : {};
    yield { message, place: slug.place, ...fix };
  }
};

// src/check/rules/stray-bracket.ts
var strayBracket = {
  id: "stray-bracket",
  severity: "error",
  asks: "A square bracket that is opened is closed, and the other way round; and so is a round one directly behind a link.",
  mend: "Take it out, or write the other one.",
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
    const square = passages.flatMap((passage) => unpaired(passage, text, "[", "]"));
    const round = passages.flatMap((passage) => unpaired(passage, text, "(", ")")).filter(({ start }) => text.charAt(start) === ")" && links.some(({ place }) => place.end === start));
    for (const place of [...square, ...round]) {
      if (links.some(({ label }) => isWithin(place, label))) continue;
      const there = text.charAt(place.start);
      yield { message: `The bracket "${there}" has no "${PARTNERS[there] ?? ""}".`, place };
    }
  }
};
var PARTNERS = { "[": "]", "]": "[", ")": "(" };
function unpaired({ place, words }, text, opening, closing) {
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
  asks: "No words of the template are left: placeholders, and the configuration's lines for a section in which nothing is told where something is.",
  mend: "Write what was meant to stand there, or take it out.",
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
      yield { message: `"${match[0]}" is left from a template.`, place };
    }
    for (const { name, content } of sections) {
      const prompts = content.length < 2 ? [] : fixedLines(edition, name);
      for (const block of content.filter((each) => prompts.includes(toString(each)))) {
        yield {
          message: "The line for a section in which nothing is told stands beside what is told.",
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
  asks: "The title has the newsletter's form and names the day of the file.",
  mend: "Write the title with the day that the name of the file says.",
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
    const message = day === null || day === "undated" ? `The title "${title.value}" has not the form of "${expected}".` : `The title names ${day.toString()}, but the file ${sunday.toString()}.`;
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
  asks: "What an earlier edition told is not told again. What was an item there may be featured later, and a revert or what follows from a change may link it. Developer News and the Release Schedule may link what they like.",
  mend: "Take the item out.",
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
    for (const { thing, section, whole: whole2, place, as } of toldIn(edition)) {
      if (section.name === "developer-news" || section.name === "release-schedule") continue;
      const before = toldEarlier(thing, edition, archive);
      if (before?.as !== as || /\brever[ts]/i.test(edition.text.slice(place.start, place.end))) continue;
      if (REFERS.test(edition.text.slice(whole2.start, place.start).replace(/\]\([^)]*\)/g, ""))) continue;
      const where = `the edition of ${before.sunday.toString()} under ${before.section}`;
      yield { message: `${thing} was told before, in ${where}.`, place };
    }
  }
};

// src/check/rules/told-twice.ts
var RACE4 = "https://github.com/kubernetes/kubernetes/pull/126067";
var GRPC2 = "https://github.com/grpc/grpc/releases/tag/v1.65.2";
var toldTwice = {
  id: "told-twice",
  severity: "error",
  asks: "A change or a release is told by one item of the edition, and featured by one title.",
  mend: "Take one of them out.",
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
    for (const { thing, words, wordsBefore: wordsBefore2, line, place } of toldTogether(edition)) {
      if (!isSameStatement(words, wordsBefore2)) continue;
      yield { message: `${thing} was told already, on line ${String(line)}.`, place };
    }
  }
};

// src/check/rules/unclosed-block.ts
var unclosedBlock = {
  id: "unclosed-block",
  severity: "error",
  asks: "Code that a line of three backticks begins, and a comment, are closed; else all below is lost, for readers and for this check.",
  mend: "Write the line of backticks, or `-->`, where it ends.",
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
      yield { message: `What "${text.slice(start, end)}" begins is not closed.`, place: { start, end } };
    }
  }
};

// src/check/rules/version-agrees.ts
var release = (words, tag) => `* [${words}](https://github.com/kubernetes-client/python/releases/tag/${tag})`;
var changelog = (words, file) => `[${words}](https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-${file}) is out.`;
var versionAgrees = {
  id: "version-agrees",
  severity: "error",
  asks: "The version in the words of a link that name a release is that of the release or CHANGELOG it leads to.",
  mend: "See which of the two is meant, and write it in both places.",
  examples: {
    good: [
      { post: release("python-client to v29.0.0", "v29.0.0b1") },
      { post: release("supports Kubernetes 1.35", "v35.0.0") },
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
      if (first === void 0 || said.some((each) => agree(each, linked))) continue;
      yield { message: `The words say ${shown(first)}, but the link leads to ${shown(linked)}.`, place: label };
    }
  }
};
var shown = ({ numbers, before }) => numbers.join(".") + (before === null ? "" : `-${before}`);
var VERSION = /(?<![\w.])v?(\d+(?:\.\d+)+)(?:[-. ]?(a|b|alpha|beta|rc)[-. ]?(\d+))?/gi;
function versionsIn(words) {
  return Array.from(words.matchAll(VERSION), ([, numbers = "", kind, count]) => version(numbers, kind, count));
}
function version(numbers, kind, count = "") {
  const whole2 = ["alpha", "beta", "rc"].find((each) => each.startsWith(kind?.toLowerCase() ?? "-"));
  return { numbers: numbers.split("."), before: whole2 === void 0 ? null : `${whole2}.${count}` };
}
var SMALL2 = /^(?:to|is|are|at|in|now|also|and|the|our|new|out|here|patch|updates?|updated|releases?|released|versions?|final|stable|available|alpha|beta|rc|candidate|changelog|notes|v|\d+)$/;
function isOfItself(words, { repository: repository2, ...target }, source) {
  const parts = (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = [...parts(repository2.name), ...parts(target.kind === "release" ? target.tag : "")];
  own.push(parts(repository2.name).join(""));
  const named = parts(words.replace(VERSION, " ")).filter((word) => !SMALL2.test(word));
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
  return patch === void 0 ? version(minor, void 0) : version(`${minor}.${patch}`, kind, count);
}
function agree(one, other) {
  const isSameBefore = one.before === null || other.before === null || one.before === other.before;
  return isSameBefore && one.numbers.slice(0, other.numbers.length).every((part, index) => part === other.numbers[index]);
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
async function gatherCitations(github, newsletter, edition, cites, asOf, links) {
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
  return merges.map(({ number: number2, title, body }) => ({ number: number2, title, body }));
}
var unanswered = (count) => ({
  message: `GitHub did not answer for ${String(count)} of the pull requests and issues that are linked.`,
  advice: "Nothing is said about them; run again to have them checked."
});

// src/gather/citations/link-check.ts
var AT_ONCE = 8;
var OF_ONE_HOST = 2;
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
  const found = /* @__PURE__ */ new Map();
  const waiting = [...pages].slice(0, MOST_LINKS);
  const busy = /* @__PURE__ */ new Map();
  const worker = async () => {
    for (; ; ) {
      const next = waiting.findIndex(([page2]) => (busy.get(new URL(page2).host) ?? 0) < OF_ONE_HOST);
      const [taken] = next < 0 ? [] : waiting.splice(next, 1);
      if (taken === void 0) return;
      const [page, written] = taken;
      const { host } = new URL(page);
      busy.set(host, (busy.get(host) ?? 0) + 1);
      const verdict = await verdictOf(new URL(page), ask);
      busy.set(host, (busy.get(host) ?? 1) - 1);
      if (verdict !== void 0) for (const address of written) found.set(address, verdict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
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
async function factsOf(github, askLink, edition, sundays, now) {
  const planned = editionOf(edition, sundays);
  if (planned === null) return null;
  const elsewhere = edition.links.filter(({ target }) => target === null || !("number" in target)).map(({ url }) => url);
  const links = askLink === null ? Promise.resolve(/* @__PURE__ */ new Map()) : checkLinks(elsewhere, askLink);
  return gatherCitations(github, edition.newsletter, planned, citesOf(edition), now, links);
}

// src/gather/editions/changed-editions.ts
var MOST_PAGES = 30;
async function listChangedEditions(github, site, newsletter, change) {
  const { path } = newsletter.edition;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const changed = change.kind === "pull request" ? await filesOfPullRequest(github, site, change.number) : await filesOfPush(github, site, folder, change);
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
      throw new GitHubError(said.type, "ChangedFiles", said.message);
    }
    for (const node of found.nodes ?? []) if (node !== null && node.changeType !== "DELETED") files.push(node.path);
    if (!found.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return files;
}
async function filesOfPush(github, site, folder, { before, head }) {
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
  message: `GitHub does not say what is in ${path} of ${fullName(site)}: ${said}`,
  advice: 'Run again; if it stays so, see whether the token may read the repository ("contents: read").'
});

// src/gather/editions/edition-texts.ts
async function readEditionTexts(github, site, commit, paths) {
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
  if (file?.__typename !== "Blob") return unread2("This is no file.", "An edition is a Markdown file.");
  if (file.isTruncated) return unread2("This file is too large to be checked.", "GitHub gives texts of up to 512 kB.");
  if (file.text === null || file.isBinary === true || /[\0�]/.test(file.text)) {
    return unread2("This file is no text in UTF-8.", "Save it as a Markdown file in UTF-8.");
  }
  return { path, text: file.text.replace(/^\uFEFF/, ""), problem: null };
}
var EDITIONS = 26;
async function readEditionsBefore(github, site, { edition }, commit, day, without) {
  const folder = edition.path.slice(0, edition.path.lastIndexOf("/"));
  const answer = await github.ask(FolderDocument, { ...site, expression: `${commit}:${folder}` });
  const tree = whole(answer, "Folder").repository?.object;
  const entries = tree != null && "entries" in tree ? tree.entries ?? [] : [];
  const posts = listEditions(entries, edition.path, day).filter(({ path }) => !without.includes(path));
  const paths = posts.slice(0, EDITIONS).map(({ path }) => path);
  return readEditionTexts(github, site, commit, paths);
}

// src/check/fixes.ts
function applyFixes(text, fixes) {
  let mended2 = "";
  let done = 0;
  let last = null;
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done || fix.start === last?.start && fix.end === last.end) continue;
    mended2 += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    last = fix;
  }
  return mended2 + text.slice(done);
}

// src/check/mend-edition.ts
var ROUNDS = 5;
function mendEdition(text, check) {
  const rules = /* @__PURE__ */ new Map();
  let mended2 = text;
  for (let round = 0; ; round += 1) {
    const messages = check(mended2);
    const fixes = messages.flatMap(({ fix, ruleId }) => fix === null ? [] : [{ fix, rule: ruleId ?? "" }]);
    const next = applyFixes(
      mended2,
      fixes.map(({ fix }) => fix)
    );
    if (next === mended2 || round === ROUNDS) return { text: mended2, rules, messages };
    for (const { rule: rule2 } of fixes) rules.set(rule2, (rules.get(rule2) ?? 0) + 1);
    mended2 = next;
  }
}

// src/publish/mend-post.ts
var ATTEMPTS = 3;
async function mendPost(github, site, base, edition, mend, wait) {
  let unsettled = null;
  for (let attempt = 1; ; attempt++) {
    const state = await readEditionState(github, { site, home: site, base }, edition);
    const reason = await leftAlone(state, edition);
    if (reason !== null) return { mending: { kind: "left alone", reason }, text: null };
    const { head = "", post: post3 } = state.branch ?? {};
    const present = post3?.text ?? "";
    if (present === unsettled?.text) return { mending: { kind: "mended", rules: unsettled.rules }, text: present };
    const mended2 = mend(present);
    const { text, rules } = mended2;
    if (text === present) return { mending: { kind: "nothing to mend" }, text };
    try {
      await github.change(CommitPostDocument, {
        repository: fullName(site),
        branch: edition.branch,
        expectedHead: head,
        ...mendMessage(edition, rules),
        path: edition.path,
        contents: Buffer.from(text).toString("base64")
      });
      return { mending: { kind: "mended", rules }, text };
    } catch (error2) {
      if (!(error2 instanceof GitHubError) || !(error2.answerLost || error2.code === "STALE_DATA")) throw error2;
      unsettled = error2.answerLost ? mended2 : null;
      if (attempt === ATTEMPTS && error2.answerLost) throw error2;
      if (attempt === ATTEMPTS) return { mending: { kind: "left alone", reason: restless(edition) }, text: null };
      await wait(250 * 2 ** attempt);
    }
  }
}
async function leftAlone({ branch, published, pullRequest }, edition) {
  const post3 = branch?.post ?? null;
  if (branch === null || post3 === null) {
    return {
      message: `The branch ${edition.branch} has no post ${edition.path}.`,
      advice: "Mend the file by hand: only an edition that this action drafted on its branch is mended."
    };
  }
  if (published || pullRequest?.state !== "OPEN") {
    return {
      message: `The edition of the branch ${edition.branch} is not in an open pull request.`,
      advice: "Mend the file by hand."
    };
  }
  if (!branch.commits.some(({ message }) => isDrafted(message))) {
    return {
      message: `No commit on the branch ${edition.branch} is a draft of this action.`,
      advice: "Mend the file by hand: only an edition that this action drafted is mended."
    };
  }
  if (await blobId(Buffer.from(post3.text)) !== post3.oid) {
    return { message: `The post on the branch ${edition.branch} is no UTF-8 text.`, advice: "Save it as UTF-8." };
  }
  return null;
}
var restless = ({ branch }) => ({
  message: `The branch ${branch} was changed by somebody else at each of ${String(ATTEMPTS)} attempts to mend its post.`,
  advice: "Nothing was overwritten. The check runs again after the next push."
});

// src/checking/fix-on-branch.ts
async function mendOnBranch(github, site, base, change, path, planned, check, wait) {
  const stranger = notOwn(change, planned?.branch ?? null);
  if (stranger !== null) return leftAlone2(stranger);
  if (planned === null) return leftAlone2(NO_EDITION);
  if (planned.path !== path) return leftAlone2(otherName(planned.path));
  try {
    return await mendPost(github, site, base, planned, (text) => mendEdition(text, check), wait);
  } catch (error2) {
    if (!(error2 instanceof AdvisedError)) throw error2;
    return leftAlone2(error2.problem);
  }
}
var leftAlone2 = (reason) => ({ mending: { kind: "left alone", reason }, text: null });
function notOwn(change, branch) {
  if (change.kind === "push") {
    return {
      message: "This is a push, not a pull request.",
      advice: "Mend the file by hand; fix works on pull requests."
    };
  }
  if (change.fromFork) {
    return {
      message: "This pull request comes from a fork, to which nothing is written.",
      advice: "Its author mends the file by hand; the annotations say where."
    };
  }
  if (change.headBranch === branch) return null;
  return {
    message: `This pull request does not come from the branch of the edition, ${branch ?? "which has no date"}.`,
    advice: "Mend the file by hand: only the branch of the drafting action is mended."
  };
}
var NO_EDITION = {
  message: "The file\u2019s name has no date, so it is no edition of the drafting action.",
  advice: "Mend the file by hand."
};
var otherName = (path) => ({
  message: `The drafting action would name this file ${path}.`,
  advice: "Mend the file by hand: only what the action drafted is mended."
});

// src/checking/check-change.ts
async function checkChange(setting) {
  const { inputs, change, here, github, progress } = setting;
  if (change === null) return { editions: [], warnings: [] };
  const opened = await openSite(github, inputs.config, null, here, false);
  const { newsletter } = opened;
  const paths = await listChangedEditions(github, here, newsletter, change);
  progress(paths.length === 0 ? "No edition changed." : `Changed: ${String(paths.length)} of the editions`);
  if (paths.length === 0) return { editions: [], warnings: [] };
  const read2 = ({ path, text }) => text === null ? null : readEditionUnderCheck(path, text, newsletter);
  const texts = await readEditionTexts(github, here, change.head, paths);
  const editions = texts.map(read2);
  const { archive, sundays, problems } = await archiveOf(setting, newsletter, change, editions);
  const mergedAt2 = change.kind === "push" && change.toDefaultBranch ? setting.now : null;
  const warnings = [...problems];
  const checked = await Promise.all(
    texts.map(async (text, index) => {
      const edition = editions[index] ?? null;
      const page = pathUrl(here, "blob", change.head, text.path);
      if (edition === null) return { path: text.path, page, messages: [], unread: text.problem, mending: null };
      const gathered = await factsOf(github, setting.askLink, edition, sundays, setting.now);
      warnings.push(...gathered?.report.problems ?? []);
      progress(`${text.path}: ${String(gathered?.report.facts ?? 0)} pull requests and issues`);
      const facts = gathered?.facts ?? null;
      const around = { archive, sundays, facts, mergedAt: mergedAt2 };
      const check = (post3) => checkEdition(readEditionUnderCheck(text.path, post3, newsletter), RULES, around);
      const mended2 = inputs.fix ? await mendOnBranch(
        github,
        here,
        opened.defaultBranch,
        change,
        text.path,
        editionOf(edition, sundays),
        check,
        setting.wait
      ) : null;
      const messages = check(mended2?.text ?? edition.text).map(told);
      return { path: text.path, page, messages, unread: null, mending: mended2?.mending ?? null };
    })
  );
  return { editions: checked, warnings };
}
async function archiveOf({ github, here, progress }, newsletter, change, changed) {
  const own = changed.filter((edition) => edition !== null);
  const archived = (editions, problems) => ({
    archive: readToldBefore(editions),
    sundays: editions.flatMap(({ sunday }) => sunday ?? []),
    problems
  });
  const newest = own.flatMap(({ sunday }) => sunday ?? []).toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0];
  if (newest === void 0) return archived(own, []);
  try {
    const commit = change.kind === "pull request" ? change.base : change.head;
    const without = own.map(({ path }) => path);
    const texts = await readEditionsBefore(github, here, newsletter, commit, newest, without);
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
function told({ ruleId, fatal, reason, note, place, line = 1, column = 1 }) {
  const end = place !== void 0 && "end" in place ? place.end : { line, column };
  return {
    rule: ruleId ?? "",
    severity: fatal === true ? "error" : "warning",
    message: reason,
    mend: note ?? "",
    line,
    column,
    endLine: end.line,
    endColumn: end.column
  };
}

// src/config/checked-change.ts
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
      // A fork that was deleted has no repository any more; it is not the base.
      fromFork: head.repo === null || head.repo.full_name !== base.repo?.full_name,
      base: base.sha
    };
  }
  if (name === "push") {
    const { before, after, ref, repository: site } = parsed(pushEvent, name, payload);
    if (isNothing(after)) return null;
    const toDefaultBranch = ref === `refs/heads/${site.default_branch}`;
    return { kind: "push", before: isNothing(before) ? null : before, head: after, toDefaultBranch };
  }
  throw new AdvisedError({
    message: `The edition check cannot tell from the event "${name}" which editions changed.`,
    advice: "Run it on pull_request, on push, or on both (docs/checking.md has the workflow)."
  });
}
var isNothing = (id) => /^0+$/.test(id);
function parsed(schema, name, payload) {
  const result = safeParse(schema, payload);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AdvisedError({
    message: `The event "${name}" is not as GitHub sends it: ${getDotPath(issue) ?? "the whole"} is missing or of another form.`,
    advice: "Run the check as a step of a workflow; its event is read from the file that GITHUB_EVENT_PATH names."
  });
}

// src/config/check-inputs.ts
var NAMES = ["token", "config", "fail-on", "fix", "check-links"];
function readCheckInputs(given) {
  const value = knownInputs(given, NAMES);
  const token = value("token");
  if (token === "") throw wrong("token", "is empty", "Leave it out to use the token of the job.");
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
  throw wrong("fail-on", `must be error, warning or never, not "${text}"`, "Correct the value.");
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
  return messages.map(({ severity: severity2, message, mend, rule: rule2, line, column, endLine, endColumn }) => ({
    severity: severity2,
    message: logLine(`${message} ${mend}`),
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
    ["mended", String(outcome.editions.some(({ mending }) => mending?.kind === "mended"))]
  ]);
}

// src/report/check-summary.ts
var LIMIT = 1e6;
function checkSummary({ editions, warnings }, rulesPage2) {
  const notes = warnings.map((problem) => `- ${oneLine(sentence(problem))}`);
  const parts = [
    "# Edition check",
    editions.length === 0 ? "No edition was changed, so there is nothing to check." : "",
    ...editions.map((edition) => ofEdition(edition, rulesPage2)),
    notes.length === 0 ? "" : `## Not looked at

${notes.join("\n")}`
  ];
  return `${cutAtLine(parts.filter((part) => part !== "").join("\n\n"), LIMIT)}
`;
}
function ofEdition({ path, page, messages, unread: unread2, mending }, rulesPage2) {
  const title = `## ${inCode(path)}`;
  if (unread2 !== null) return `${title}

${oneLine(unread2.message)} ${oneLine(unread2.advice)}`;
  const lines = messages.toSorted((a, b) => rank(a) - rank(b)).map(
    (message) => `| ${lineLink(message, page, mending)} | ${message.severity} | ${oneLine(message.message)} | ${oneLine(message.mend)} | ${rule(message, rulesPage2)} |`
  );
  const table = lines.length === 0 ? "" : `

| Line | | What | How to mend it | Rule |
| ---: | --- | --- | --- | --- |
${lines.join("\n")}`;
  return `${title}

${counted(messages)}${mended(mending)}${table}`;
}
var rank = ({ severity: severity2 }) => severity2 === "error" ? 0 : 1;
function counted(messages) {
  if (messages.length === 0) return "Nothing is wrong.";
  const errors = messages.filter(({ severity: severity2 }) => severity2 === "error").length;
  return `${amount(errors, "error")}, ${amount(messages.length - errors, "warning")}.`;
}
var amount = (count, what) => `${String(count)} ${what}${count === 1 ? "" : "s"}`;
function mended(mending) {
  switch (mending?.kind) {
    case void 0:
      return "";
    case "nothing to mend":
      return " Nothing in it is mechanical to mend.";
    case "left alone":
      return ` Nothing was mended: ${oneLine(sentence(mending.reason))}`;
    case "mended": {
      const rules = [...mending.rules].map(([name, times]) => `${inCode(name)} ${String(times)}`);
      return ` Mended in a commit: ${rules.join(", ")}. The lines are those of the mended file.`;
    }
  }
}
function lineLink({ line }, page, mending) {
  return mending?.kind === "mended" ? String(line) : `[${String(line)}](${page}?plain=1#L${String(line)})`;
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
  const onThisMachine = isLoopback(new URL(context.graphqlUrl).hostname);
  const askLink = inputs.checkLinks ? (await import("./ask-link.js")).linkAsker(onThisMachine) : null;
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
  for (const { mending, path } of outcome.editions) {
    if (mending?.kind === "left alone") notice(printed(`${path} was not mended: ${sentence(mending.reason)}`));
    if (mending?.kind === "mended") notice(printed(`${path} was mended in a commit on its branch.`));
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
  const version2 = environment["GITHUB_ACTION_REF"] ?? "";
  return action === null || version2 === "" ? null : pathUrl(action, "blob", version2, "docs/rules.md");
}
await onRunner(process.env, run);
