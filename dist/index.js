import {
  AddAssigneesDocument,
  AddLabelsDocument,
  AdvisedError,
  BesideTheWeekDocument,
  CommitPostDocument,
  CreateBranchDocument,
  FORMATS,
  FileAsOfDocument,
  FileDocument,
  FileHistoryDocument,
  FolderDocument,
  ForkDocument,
  GitHubError,
  LabelDocument,
  LineCounter,
  MERGE_SECTIONS,
  MergeDocument,
  MergesDocument,
  MilestoneDocument,
  NOUN_IN_ING,
  NO_PAGE,
  NewsIssuesDocument,
  OpenPullRequestDocument,
  OtherEditionDocument,
  PART,
  ProposalDocument,
  ProposalsDocument,
  RecentMergesDocument,
  ReleasesDocument,
  RequestReviewsDocument,
  SearchCountDocument,
  SetMilestoneDocument,
  TeamDocument,
  Temporal,
  UpdatePullRequestDocument,
  UserDocument,
  addressesIn,
  array,
  asksForAction,
  baseForm,
  baseOfParticiple,
  blobId,
  blocksThatFit,
  capitalized,
  catchUp,
  citedAs,
  commitMessage,
  compareVersions,
  condensed,
  connect,
  context,
  counted,
  cutAtLine,
  dayInWords,
  externalUrl,
  failed,
  firstSentence,
  fullName,
  gatherCycle,
  gerundOf,
  gitHubLinksIn,
  groupBy,
  groupsOf,
  headings,
  httpDate,
  inCode,
  isCallForExceptions,
  isCycleStart,
  isFreeze,
  isLogin,
  isMap,
  isOwnCommit,
  isPassing,
  isPrereleaseDay,
  isReleaseDay,
  isScalar,
  isSeq,
  isTagName,
  isThaw,
  isUnanswered,
  kepNumberOfFolder,
  kepNumbersIn,
  kepNumbersNamed,
  lastSundayOver,
  listEditions,
  literally,
  logLine,
  markdownLineEnding,
  markdownSpace,
  markdownText,
  milestoneUrl,
  minorAfter,
  minorOf,
  minorsBetween,
  missing,
  nullable,
  object,
  ok,
  onRunner,
  oneLine,
  openSite,
  ownPullRequest,
  parseDocument,
  parseJson,
  parseMarkdown,
  pastOf,
  pathUrl,
  percentEncoded,
  persistence,
  pipe,
  planEdition,
  plural,
  postDate,
  problemOf,
  profileUrl,
  pullRequestUrl,
  read,
  readArchive,
  readAsOf,
  readEdition,
  readEditionState,
  readGateLists,
  readInputs,
  readInternetDate,
  readKepYaml,
  readYamlStrings,
  refusalOf,
  releaseNote,
  releaseUrl,
  remark,
  remarkStringify,
  repositoryName,
  safeParse,
  sameRepository,
  searchForMerges,
  searchMerges,
  sentence,
  sentencesOf,
  setOutput,
  spelledAs,
  string,
  stringify,
  summary,
  sundaysFoldedIn,
  thingLinked,
  thirdPersonOf,
  toString,
  uncapitalized,
  unknown,
  unreadable,
  verbBase,
  warning,
  weekEnding,
  whole,
  wholeOrNone,
  within,
  withoutAddresses,
  withoutHtmlComments,
  withoutKepNumber,
  withoutMarkdownLinks,
  withoutSecrets
} from "./shared.js";
import {
  isLoopback
} from "./shared.js";
import {
  __commonJS,
  __toESM
} from "./shared.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format2;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format2;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format2.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format2.apply(null, [fmt].concat(replacements));
      }
      function format2(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// src/entries/draft-action.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/config/pull-request-run.ts
var side = object({ repo: nullable(object({ full_name: string() })) });
var sides = object({ head: side, base: side });
function isPullRequestRun(reference3, pullRequest) {
  const { success, output } = safeParse(sides, pullRequest);
  const fromFork = success && output.head.repo?.full_name !== output.base.repo?.full_name;
  return /^refs\/pull\/[^/]+\/merge$/.test(reference3) || fromFork;
}

// src/config/open-fork.ts
async function openFork(github, { name, opened, toWrite }) {
  const { site } = opened.newsletter;
  if (sameRepository(name, site)) {
    throw refused("is the site itself", "Remove the input, or set it to a fork of the site.", name);
  }
  const fork = wholeOrNone(await github.ask(ForkDocument, { ...name }), "Fork");
  if (fork === null) {
    throw refused(
      "does not exist, or the token may not see it",
      `Fork ${fullName(site)}, correct the input, or set the input "site-token" to a token that can read the fork.`,
      name
    );
  }
  if (fork.parent?.id !== opened.id) {
    const parent = fork.parent === null ? "" : `, but of ${fork.parent.nameWithOwner}`;
    throw refused(
      `is not a fork of ${fullName(site)}${parent}`,
      `Use a fork made with the Fork button of ${fullName(site)}.`,
      name
    );
  }
  if (toWrite && fork.isArchived) {
    throw refused("is archived", 'Unarchive it, use another fork, or set the input "dry-run" to true.', name);
  }
  return { ...name, id: fork.id };
}
function refused(what, advice, repository) {
  return new AdvisedError({
    message: `The repository ${fullName(repository)} of the input "push-to-fork" ${what}.`,
    advice,
    repositories: [repository]
  });
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format2, ...values) {
    const reason2 = format2 ? (0, import_format.default)(format2, ...values) : format2;
    return new Constructor(reason2);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result[index] = matter(presetsOrMatters[index]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow2 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow2[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow2[code2] = [construct];
    }
  }
  return {
    flow: flow2
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code2) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code2) {
      effects.exit(frontmatterType);
      return ok2(code2);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok2(code2);
      }
      return nok(code2);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/mdast-util-frontmatter/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string2) {
  if (typeof string2 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string2.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    enter[matter2.type] = opener(matter2);
    exit[matter2.type] = close;
    exit[matter2.type + "Value"] = value;
  }
  return { enter, exit };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle;
  function handle(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// src/compose/destination.ts
var OUTSIDE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu;
var REFERENCE = /&(?=#?[A-Za-z0-9]+;)/g;
function destination(address) {
  return address.trim().replace(OUTSIDE, percentEncoded);
}
function printedDestination(address) {
  return address.replace(REFERENCE, "&amp;");
}

// src/compose/left-alone.ts
var CODE_LIKE = /[{}=\\<>`$|]/;
var APOSTROPHE = new RegExp("(?<=\\p{L})'(?=\\p{L})|^'(?=s(?![\\p{L}\\p{N}_]))", "gu");
var PLURAL_POSSESSIVE = new RegExp("(?<=s)'(?= \\p{L})", "gu");
var OPENING_SINGLE_QUOTE = new RegExp("(?<!\\p{L})'(?=\\S)", "u");
var QUOTED_WORDS = new RegExp('(?<=^|[\\s(])(?<!(?<![\\w-])--?\\w[\\w-]*\\s)"(?=\\p{L})(?!s\\b)[^"]*[\\p{L}\\p{N}.!?)]"(?=$|[\\s,.;:)!?])', "gu");
var PLAIN_BRACKETS = /(?<![!\\[\]])\[(?!\^|[ xX]\])[^[\]`\\<*_]*\](?![([:{])/g;
function plainQuotes(text2) {
  if (CODE_LIKE.test(text2)) return [];
  const apostrophes = [...text2.matchAll(APOSTROPHE)];
  if (!OPENING_SINGLE_QUOTE.test(text2)) apostrophes.push(...text2.matchAll(PLURAL_POSSESSIVE));
  const pairs = [...text2.matchAll(QUOTED_WORDS)].flatMap((pair2) => bothEnds(pair2.index, pair2[0]));
  return [...apostrophes.map(({ index }) => index), ...pairs];
}
function plainBrackets(text2, { before, after }) {
  const neighbour = before.slice(-1);
  return [...`${neighbour}${text2}${after.slice(0, 1)}`.matchAll(PLAIN_BRACKETS)].map((pair2) => bothEnds(pair2.index - neighbour.length, pair2[0])).filter(([start, end]) => start >= 0 && end < text2.length).flat();
}
var bothEnds = (start, pair2) => [
  start,
  start + pair2.length - 1
];

// src/compose/escape-text.ts
var backslash = (character, formats = FORMATS) => ({
  character,
  by: "backslash",
  formats
});
var reference = (character, formats = FORMATS) => ({
  character,
  by: "reference",
  formats
});
var TYPESET = ["jekyll", "hugo"];
var RULES = [
  // Liquid looks for `{%` and `{{` before any Markdown is read, and kramdown prints the backslash of `\%`.
  reference(/\{(?=%)/g, ["jekyll"]),
  backslash(/\{(?=[{:#])|(?<=\{)\{/g, ["jekyll"]),
  // Hugo looks for `{{<` and `{{%` before any Markdown is read, and for attributes behind a heading.
  backslash(/\{/g, ["hugo"]),
  // A backslash is itself before a letter or a digit.
  backslash(/\\(?![A-Za-z0-9])/g),
  // kramdown prints the backslash of `\&`.
  reference(/&(?=#?[\w:.-]+;)/g),
  // Emphasis, code.
  backslash(/[*`]/g),
  // Tables, and quotes that would curl.
  backslash(/[|'"]/g, TYPESET),
  // kramdown reads `_` after a letter as itself, after a digit as emphasis; at the end of a word it may close one.
  // A letter beside `**` does not count: the serializer may turn it into a character reference.
  backslash(/(?<![A-Za-z])_|(?<=^[*_][A-Za-z])_|_(?![A-Za-z0-9])|_(?=[A-Za-z0-9][*_]$)/g),
  // A `[` may open a link, a footnote, a task. kramdown reads `[x\]: y` at the start of a line as a definition.
  reference(/\](?=:)/g, ["jekyll"]),
  backslash(/\[|!(?=\[$)/g),
  // Tags, comments, autolinks.
  backslash(/<(?![ =])/g),
  // Guillemets, dashes, the ellipsis.
  backslash(/>(?=>)|(?<=>)>|-(?=-)|\.(?=\.\.)/g, TYPESET),
  // Mathematics, strikethrough (GitHub takes a single `~` for it too).
  backslash(/\$(?=\$)|(?<=\$)\$|~(?=~)|(?<=\S)~/g),
  // At the start of a line: lists, quotes, headings, definition lists, kramdown's end-of-block mark.
  backslash(/(?<=^\n)(?:[>#]|[+:-](?![A-Za-z0-9]))|(?<=^\n\d+)[.)](?!\w)/g),
  reference(/(?<=^\n)\^(?!\w)/g, ["jekyll"]),
  // kramdown takes `[^` for a footnote, and prints the backslash of `\^`.
  reference(/(?<=^\[)\^/g),
  // The closing marks of a heading.
  backslash(/#(?=#*\n$)/g)
];
var IN_LINK = [...RULES, backslash(/\]/g)];
var rulesFor = (format2) => ({
  text: RULES.filter(({ formats }) => formats.includes(format2)),
  link: IN_LINK.filter(({ formats }) => formats.includes(format2))
});
var RULES_OF = { jekyll: rulesFor("jekyll"), hugo: rulesFor("hugo"), markdown: rulesFor("markdown") };
function escapeText(text2, surroundings, format2) {
  const before = surroundings.before.slice(-1) || "\n";
  const subject = before + text2 + (surroundings.after.slice(0, 1) || "\n");
  const escapes = /* @__PURE__ */ new Map();
  for (const rule of RULES_OF[format2][surroundings.inLink ? "link" : "text"]) {
    for (const match of subject.matchAll(rule.character)) {
      if (!escapes.has(match.index - 1)) escapes.set(match.index - 1, rule.by);
    }
  }
  for (const plain3 of [...plainQuotes(text2), ...plainBrackets(text2, surroundings)]) escapes.delete(plain3);
  let printed2 = "";
  let from = 0;
  for (const at of [...escapes.keys()].filter((index) => index >= 0 && index < text2.length).sort((a, b) => a - b)) {
    const character = text2.charAt(at);
    const escaped = escapes.get(at) === "backslash" ? `\\${character}` : characterReference(character);
    printed2 += text2.slice(from, at) + escaped;
    from = at + 1;
  }
  return printed2 + text2.slice(from);
}
function characterReference(character) {
  return character === "&" ? "&amp;" : `&#${String(character.charCodeAt(0))};`;
}

// src/compose/markdown.ts
var reader = remark().use(remarkFrontmatter).freeze();
var printerFor = (format2) => remark().use(remarkFrontmatter).use(remarkStringify, {
  bullet: "*",
  // kramdown reads `*[` at the start of a line as the definition of an abbreviation.
  emphasis: "_",
  fences: true,
  listItemIndent: "one",
  rule: "-",
  handlers: {
    // The library only escapes for CommonMark: its `\\&` and `https\\:` are wrong on a Jekyll site.
    // eslint-disable-next-line max-params -- the library calls it
    text: (node, _parent, state, info) => escapeText(
      node.value,
      { before: info.before, after: info.after, inLink: state.stack.includes("label") },
      format2
    ),
    link: printLink
  }
}).freeze();
var PRINTERS = { jekyll: printerFor("jekyll"), hugo: printerFor("hugo"), markdown: printerFor("markdown") };
function printMarkdown(tree, format2) {
  return PRINTERS[format2].stringify(tree);
}
function parseMarkdown2(markdown2) {
  return reader.parse(markdown2);
}
function printLink(node, _parent, state, info) {
  const leaveLink = state.enter("link");
  const leaveLabel = state.enter("label");
  const words3 = state.containerPhrasing(node, { ...info, before: "[", after: "]" });
  leaveLabel();
  leaveLink();
  const printed2 = /^[xX]$/.test(words3) ? `&#${String(words3.charCodeAt(0))};` : words3;
  return `[${printed2}](${printedDestination(node.url)})`;
}
printLink.peek = () => "[";

// src/compose/safe-text.ts
var FORMAT = new RegExp("(?<![[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]--\\p{ASCII}])[\\u200C\\u200D]|[\\u200C\\u200D](?![[\\p{L}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}]--\\p{ASCII}])|[\\p{Cf}--[\\u200C\\u200D]]", "gv");
var WHITE_SPACE = /[\s\u0085]+/g;
var CONTROL = new RegExp("\\p{Cc}+", "gu");
function safeText(written2) {
  const visible = written2.toWellFormed().replace(FORMAT, "").replace(WHITE_SPACE, " ").replace(CONTROL, "");
  return visible.replace(/ {2,}/g, " ");
}
function safeCode(written2) {
  const code2 = safeText(written2).trim();
  return code2 === "" || /[`|]|\{[{%]/.test(code2) ? null : code2;
}
function joined(first, second) {
  return `${first}${first.endsWith(" ") ? second.trimStart() : second}`;
}
function trimmed(text2, side2) {
  return side2 === "start" ? text2.trimStart() : text2.trimEnd();
}

// src/compose/shortened.ts
var LONGEST_TEXT = 2e3;
var LONGEST_BLOCK = 1e4;
var LONG_WORD = /([\p{Alphabetic}\p{M}\p{N}-]{200})[\p{Alphabetic}\p{M}\p{N}-]+/gu;
function shortened(phrase2) {
  return upTo(phrase2, LONGEST_BLOCK).words;
}
function upTo(phrase2, room) {
  let left = room;
  const words3 = [];
  for (const inline of phrase2) {
    if (left <= 0) break;
    if ("words" in inline) {
      const inner = upTo(inline.words, left);
      words3.push({ ...inline, words: inner.words });
      left = inner.left;
    } else {
      const value2 = cut(safeText(inline.value).replace(LONG_WORD, "$1\u2026"), Math.min(LONGEST_TEXT, left));
      words3.push({ ...inline, value: value2 });
      left -= value2.length;
    }
  }
  return { words: words3, left };
}
function cut(value2, longest) {
  return value2.length <= longest ? value2 : `${value2.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}

// src/compose/phrasing.ts
function phrasing(phrase2) {
  return withoutOuterSpaces(nodesOf(shortened(phrase2), { link: false, strong: false }));
}
function nodesOf(phrase2, open) {
  return mergeNeighbours(phrase2.flatMap((inline) => nodesOfInline(inline, open)));
}
function nodesOfInline(inline, open) {
  switch (inline.kind) {
    case "text":
      return [{ type: "text", value: safeText(inline.value) }];
    case "code":
      return [codeOrText(inline.value, open.link)];
    case "strong": {
      const children = nodesOf(inline.words, { ...open, strong: true });
      return open.strong || !hasWords(children) ? children : [{ type: "strong", children }];
    }
    case "link": {
      const children = nodesOf(inline.words, { ...open, link: true });
      if (open.link) return children;
      const words3 = hasWords(children) ? children : [{ type: "text", value: safeText(inline.url) }];
      return [{ type: "link", url: destination(inline.url), children: words3 }];
    }
  }
}
function codeOrText(written2, inLink) {
  const code2 = safeCode(written2);
  if (code2 !== null && !(inLink && code2.includes("]"))) return { type: "inlineCode", value: code2 };
  return { type: "text", value: trimmed(trimmed(safeText(written2), "start"), "end") };
}
function mergeNeighbours(nodes) {
  return nodes.reduce(append, []);
}
function append(nodes, node) {
  if (node.type === "text" && node.value === "") return [...nodes];
  const last = nodes.at(-1);
  const both = last === void 0 ? null : mergeTwo(last, node);
  return both === null ? [...nodes, node] : append(nodes.slice(0, -1), both);
}
function mergeTwo(first, second) {
  if (first.type === "text" && second.type === "text") return { type: "text", value: joined(first.value, second.value) };
  if (first.type === "inlineCode" && second.type === "inlineCode") return codeOrText(first.value + second.value, false);
  if (first.type === "strong" && second.type === "strong")
    return { type: "strong", children: mergeNeighbours([...first.children, ...second.children]) };
  if (first.type === "emphasis" && second.type === "emphasis")
    return { type: "emphasis", children: mergeNeighbours([...first.children, ...second.children]) };
  return null;
}
function withoutOuterSpaces(nodes) {
  return trimSide(trimSide(nodes, "start"), "end");
}
function trimSide(nodes, side2) {
  const outer = side2 === "start" ? nodes.at(0) : nodes.at(-1);
  const inner = side2 === "start" ? nodes.slice(1) : nodes.slice(0, -1);
  if (outer?.type !== "text") return [...nodes];
  const value2 = trimmed(outer.value, side2);
  if (value2 === "") return trimSide(inner, side2);
  return side2 === "start" ? [{ type: "text", value: value2 }, ...inner] : [...inner, { type: "text", value: value2 }];
}
function hasWords(nodes) {
  return nodes.some((node) => "children" in node ? hasWords(node.children) : node.value.trim() !== "");
}

// src/compose/line.ts
function composeLine(phrase2, format2) {
  const tree = { type: "root", children: [{ type: "paragraph", children: phrasing(phrase2) }] };
  return printMarkdown(tree, format2).trimEnd();
}

// src/compose/front-matter.ts
var PLAINLY_TEXT = /^(?:[A-Za-z]|\d{4}-\d{2}-\d{2}-[A-Za-z])/;
function frontMatter(edition, format2, layout) {
  return [
    ...layout === null ? [] : [pair("layout", layout)],
    pair("title", edition.title),
    `date: ${postDate(edition, format2)}`,
    ...format2 === "markdown" ? [] : [pair("slug", edition.slug)]
  ].join("\n");
}
function pair(key, value2) {
  const line = safeText(value2).trim();
  const written2 = PLAINLY_TEXT.test(line) ? stringify(line, { version: "1.1", lineWidth: 0 }) : stringify(line, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 });
  return `${key}: ${written2.trimEnd()}`;
}

// src/compose/configured.ts
var REMEDY = "Write it with paragraphs, lists, headings of level 3 and deeper, emphasis, code spans and links as `[words](address)`.";
function configuredBlocks(markdown2, heading) {
  const refuse = (what, line) => new AdvisedError({
    message: `The configured text of the section "${heading}" has ${what} in its line ${String(line ?? 1)}, which is not allowed in a post.`,
    advice: REMEDY
  });
  return parseMarkdown2(markdown2).children.map((node) => flow(node, refuse));
}
function flow(node, refuse) {
  if (node.type === "paragraph") return { type: "paragraph", children: words(node.children, refuse) };
  if (node.type === "list") {
    return {
      type: "list",
      ordered: node.ordered ?? false,
      start: node.start ?? null,
      spread: false,
      children: node.children.map((item) => ({
        type: "listItem",
        spread: false,
        children: item.children.map((child) => flow(child, refuse))
      }))
    };
  }
  if (node.type !== "heading") throw refuse(nameOf(node), node.position?.start.line);
  if (node.depth === 1 || node.depth === 2)
    throw refuse(`a heading of level ${String(node.depth)}`, node.position?.start.line);
  return { type: "heading", depth: node.depth, children: words(node.children, refuse) };
}
function words(nodes, refuse) {
  return withoutOuterSpaces(phrases(nodes, refuse, false));
}
function phrases(nodes, refuse, inLink) {
  return mergeNeighbours(nodes.map((node) => phrase(node, refuse, inLink)));
}
function phrase(node, refuse, inLink) {
  if (node.type === "text") return { type: "text", value: safeText(node.value) };
  if (node.type === "break") return { type: "text", value: safeText(" ") };
  if (node.type === "inlineCode") return codeOrText(node.value, inLink);
  if (node.type === "strong" || node.type === "emphasis")
    return { type: node.type, children: phrases(node.children, refuse, inLink) };
  if (node.type !== "link") throw refuse(nameOf(node), node.position?.start.line);
  return { type: "link", url: destination(node.url), children: phrases(node.children, refuse, true) };
}
function nameOf(node) {
  return NAMES[node.type] ?? `a node of type ${node.type}`;
}
var NAMES = {
  html: "HTML",
  image: "an image",
  imageReference: "an image",
  linkReference: "a link by reference",
  definition: "a definition of a link",
  code: "a code block",
  blockquote: "a quote",
  thematicBreak: "a rule (a line of dashes or asterisks)",
  yaml: "front matter"
};

// src/compose/section.ts
function sectionBlocks({ heading, blocks }, nodes) {
  const inSection = blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return paragraphNode(block.words);
      case "list":
        return listNode(block.items, nodes);
      case "entry": {
        const entry3 = [...headingNode(3, block.heading), ...block.paragraphs.flatMap(paragraphNode)];
        nodes.set(block.heading, entry3);
        return entry3;
      }
      case "configured":
        return configuredBlocks(block.markdown, heading);
    }
  });
  return [...headingNode(2, [{ kind: "text", value: heading }]), ...inSection.reduce(afterList, [])];
}
function wordsOfItem(item) {
  if (item.kind === "list") return item.items[0];
  return item.kind === "entry" ? item.heading : void 0;
}
function headingNode(depth, words3) {
  const children = phrasing(words3);
  return children.length === 0 ? [] : [{ type: "heading", depth, children }];
}
function paragraphNode(words3) {
  const children = phrasing(words3);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}
function listNode(items2, nodes) {
  const children = items2.flatMap((item) => {
    const words3 = paragraphNode(item);
    nodes.set(item, words3);
    return words3.length === 0 ? [] : [{ type: "listItem", spread: false, children: words3 }];
  });
  return children.length === 0 ? [] : [{ type: "list", ordered: false, start: null, spread: false, children }];
}
function afterList(blocks, block) {
  const last = blocks.at(-1);
  if (block.type !== "list" || last?.type !== "list" || block.ordered !== last.ordered) return [...blocks, block];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...block.children] }];
}

// src/compose/verify.ts
function verifyPost(post2, tree) {
  const readBack = /* @__PURE__ */ new Map();
  const meant = tree;
  const read3 = parseMarkdown2(post2);
  const length = Math.max(childrenOf(meant).length, childrenOf(read3).length);
  for (let index = 0; index < length; index += 1) {
    const wanted = childrenOf(meant)[index];
    const found = childrenOf(read3)[index];
    if (wanted !== void 0 && found !== void 0 && same(wanted, found, readBack)) continue;
    throw new AdvisedError({
      message: `Block ${String(index + 1)} of the post reads differently than intended: ${excerpt(wanted)} became ${excerpt(found)}.`,
      advice: "This is a bug in last-week-in. Please report it with both texts. Nothing was published."
    });
  }
  return readBack;
}
function same(wanted, found, readBack) {
  readBack.set(wanted, found);
  const meant = shown(wanted);
  if (!shown(found).every((value2, index) => value2 === meant[index])) return false;
  const children = childrenOf(wanted);
  const others = childrenOf(found);
  return children.length === others.length && children.every((child, index) => {
    const other = others[index];
    return other !== void 0 && same(child, other, readBack);
  });
}
function shown(node) {
  return [
    node.type,
    "value" in node ? node.value : null,
    "url" in node ? node.url : null,
    node.type === "heading" ? node.depth : null,
    // A list without numbers has no first one.
    node.type === "list" ? node.start ?? null : null
  ];
}
function childrenOf(node) {
  return "children" in node ? node.children : [];
}
function excerpt(node) {
  if (node === void 0) return "nothing";
  return `${node.type} ${JSON.stringify(words2(node).slice(0, 120))}`;
}
function words2(node) {
  return "value" in node ? node.value : childrenOf(node).map(words2).join("");
}

// src/compose/post.ts
function composePost({
  draft,
  edition,
  format: format2,
  layout
}) {
  const nodes = /* @__PURE__ */ new Map();
  const blocks = draft.sections.flatMap((section) => sectionBlocks(section, nodes));
  const head = [{ type: "yaml", value: frontMatter(edition, format2, layout) }];
  const printedHead = printMarkdown({ type: "root", children: head }, format2);
  const body = printMarkdown({ type: "root", children: blocks }, format2);
  const text2 = body === "" ? printedHead : `${printedHead}
${body}`;
  const readBack = verifyPost(text2, { type: "root", children: [...head, ...blocks] });
  const items2 = draft.sections.flatMap(({ listed: listed2 }) => listed2.map(({ item }) => item));
  const lines4 = new Map(items2.map((item) => [item, printed(nodes.get(wordsOfItem(item)) ?? [], text2, readBack)]));
  return { text: text2, frontMatter: printedHead, body, lines: lines4 };
}
function printed(nodes, post2, readBack) {
  const positions = nodes.flatMap((node) => readBack.get(node)?.position ?? []);
  return post2.slice(positions.at(0)?.start.offset ?? 0, positions.at(-1)?.end.offset ?? 0);
}

// src/text/phrase.ts
var text = (value2) => ({ kind: "text", value: value2 });
var code = (value2) => ({ kind: "code", value: value2 });
var strong = (...words3) => ({ kind: "strong", words: words3 });
var link = (url, ...words3) => ({ kind: "link", url, words: words3 });
function plainWords(phrase2) {
  return phrase2.map((inline) => "words" in inline ? plainWords(inline.words) : inline.value).join("");
}

// src/text/conventional-commit.ts
var PREFIX = /^([a-z]+)(?:\/[\w-]+)? ?(!)?(?: ?\(([^()]*)\))?(!)? ?:\s*(?=[^\s/])/i;
function readConventionalTitle(title2) {
  const [prefix, type, early, scope = "", late2] = PREFIX.exec(title2) ?? [];
  if (prefix === void 0 || type === void 0) return null;
  const breaking = early !== void 0 || late2 !== void 0;
  return { type: type.toLowerCase(), scope: scope.trim(), breaking, words: title2.slice(prefix.length) };
}

// src/curate/words/component.ts
function isComponent(topic, components) {
  const lower = topic.toLowerCase();
  return components.some(
    (component) => namesOf(component).some(
      (name) => lower.startsWith(name) && /^(?:[ :/.-][\w :/.-]*)?$/.test(topic.slice(name.length))
    )
  );
}
function componentName(text2, components) {
  const lower = text2.toLowerCase();
  return components.find(({ otherNames }) => otherNames.some((name) => name.toLowerCase() === lower))?.name ?? text2;
}
function componentNamedIn(text2, components) {
  const [named, ...others] = components.filter((component) => component.anywhere && isNamed(component, text2));
  return named === void 0 || others.length > 0 ? "" : named.name;
}
function namesAComponent(text2, components) {
  return components.some((component) => component.anywhere && isNamed(component, text2));
}
function isNamed(component, text2) {
  const names = namesOf(component).map(literally).join("|");
  return new RegExp(String.raw`(?<!\w)(?:${names})s?(?!\w)`, "i").test(text2);
}
var namesOf = ({ name, otherNames }) => [name, ...otherNames].map((each) => each.toLowerCase());

// src/curate/words/statement.ts
var NOISE = [
  new RegExp("^(?:\\p{Extended_Pictographic}|\\uFE0F|\\u200D)+\\s*", "u"),
  /^:[a-z_+-]+:\s*/,
  /^\(?KEPs?[-\s#]?\d+\)?\s*(?:[:,-]\s*|\s)(?=\S)/i,
  /^(?:wip|rfc|ready for review|do not merge)\b\s*[:-]?\s*/i,
  /^(?:automated )?cherry[-\s]?pick of (?:#\d+\s*)+:?\s*/i,
  /^(?:part|step)\s+\d+\s*[:-]\s*/i,
  /^[-*•]\s+/,
  /^(?:bug|feature|note|enhancement)\s*:\s+/i
];
var TYPES = new Set(
  "feat feature fix chore refactor perf doc docs test build ci style cleanup bugfix".split(" ")
);
var TRAILING = [
  /\s*\[[A-Z]{2,6}\]\s*$/,
  /\s*[[(]\s*(?:part of\s+)?KEPs?[-\s#]*\d+\s*[\])]\s*$/i,
  /\s*\(#\d+\)\s*$/,
  /\s+(?:\S*(?:…|\.\.\.))\s*$/u,
  /[\s.;:,!…-]+$/u
];
var MOST_OF_A_NOTE = 1e3;
function statementOfTitle(title2, components) {
  return statement(oneLine2(title2), components);
}
function statementOfNote(note, components) {
  const paragraphs = note.slice(0, MOST_OF_A_NOTE).split(/\n\s*\n|\n(?=\s*[-*•]\s)/);
  const first = paragraphs.map(oneLine2).map(withoutCall).find((words3) => new RegExp("\\p{L}", "u").test(words3)) ?? "";
  return first.endsWith(":") ? { component: "", words: "" } : statement(firstSentence(first), components);
}
var withoutCall = (words3) => words3.replace(/^[^\p{L}`]*(?:action required|breaking change)\b[\s:!*-]*/iu, "").trim();
function statement(text2, components) {
  let words3 = text2;
  let component = "";
  for (let before = ""; before !== words3; ) {
    before = words3;
    for (const noise of NOISE) words3 = words3.replace(noise, "");
    const prefix = readConventionalTitle(words3);
    if (prefix !== null && TYPES.has(prefix.type)) {
      if (isComponent(prefix.scope, components)) component ||= prefix.scope;
      words3 = prefix.words;
    }
    words3 = words3.replace(/^(?:\[([^\]]*)\]|\(([^)]*)\)\s*:)\s*[:-]?\s*/, (_, square, round) => {
      const topic = (square ?? round ?? "").trim();
      if (isComponent(topic, components)) component ||= topic;
      return "";
    });
  }
  words3 = words3.replace(/^([\w./-]+(?: [\w./-]+){1,3}):\s+(?=\S)/, (whole4, topic) => {
    if (!isComponent(topic, components) || startsWithVerb(topic)) return whole4;
    component ||= topic;
    return "";
  });
  const isFix = /\b(?:bug)?fix\b[^:]*:/i.test(text2.slice(0, text2.length - words3.length));
  for (let before = ""; before !== words3; ) {
    before = words3;
    for (const trailing of TRAILING) words3 = words3.replace(trailing, "");
  }
  const named = /^(`?[\w./*-]{2,40}`?(?:\s*[,/&]\s*`?[\w./-]{2,30}`?)?)\s*:\s+(?=\S)/.exec(words3);
  if (named?.[1] !== void 0) {
    words3 = words3.slice(named[0].length);
    if (/\w/.test(named[1]) && !/^(?:pkg|cmd|hack|vendor|staging|bug|note|tl;dr)\b/i.test(named[1]))
      component = named[1].replaceAll("`", "");
  }
  const stated = words3.trim();
  return {
    component,
    words: isFix && stated !== "" && !startsWithVerb(stated) && !HAS_VERB.test(mainClause(stated)) ? `fix ${uncapitalized(stated)}` : stated
  };
}
var HAS_VERB = /\b(?:should|must|is|are|was|were|can|could|cannot|does|do|don't|doesn't)\b/i;
var mainClause = (words3) => words3.split(/\b(?:when|if|while|after|before|that|which)\b/i)[0] ?? "";
var startsWithVerb = (words3) => baseForm(words3.split(" ", 1)[0] ?? "") !== null;
function oneLine2(text2) {
  return withoutMarkdownLinks(text2).replaceAll(/\(?\bhttps?:\/\/\S+/g, "").replaceAll(/\((?:see |ref:? )?\s*#\d+\)/gi, "").replaceAll(/\*\*|__(?=\w)|(?<=\w)__/g, "").replaceAll(/\s+/g, " ").trim().replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2").trim();
}

// src/curate/words/marks.ts
var IS_CODE = /^(?:--[a-z][\w-]*(?:=[\w./:-]+)?|\.[a-z]\w+(?:\.\w+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}|[A-Z]\w*(?:\.\w+)?\(\))$/;
function wordsOf(statement2) {
  const words3 = [];
  const pattern = /([([{"']*)(`+)(?![\s`])([^`]*[^\s`])\2([^\s`]*)|(`|[^\s`]+`?|\S+)/g;
  for (const match of statement2.matchAll(pattern)) {
    const [, head = "", , marked, tail = "", plain3] = match;
    if (marked !== void 0) {
      words3.push({ kind: "code", value: marked.trim(), head, tail });
      continue;
    }
    const bare2 = (plain3 ?? "").replaceAll("`", "");
    const [, core = bare2, behind2 = ""] = /^(.*?)([,;:)]*)$/.exec(bare2) ?? [];
    if (IS_CODE.test(core)) words3.push({ kind: "code", value: core, head: "", tail: behind2 });
    else if (bare2 !== "") words3.push({ kind: "text", value: bare2, head: "", tail: "" });
  }
  return words3;
}
function inlines(words3, glossary) {
  const parts2 = [];
  let plain3 = "";
  const flush = () => {
    if (plain3 !== "") parts2.push(text(spelledAs(glossary, plain3)));
    plain3 = "";
  };
  for (const [at, word] of words3.entries()) {
    if (at > 0) plain3 += " ";
    if (word.kind === "code") {
      plain3 += word.head;
      flush();
      parts2.push(code(word.value));
      plain3 = word.tail;
    } else plain3 += word.value;
  }
  flush();
  return parts2;
}
function countWords(words3) {
  return words3.replaceAll(/`[^`]*`/g, "x").split(/\s+/).filter(Boolean).length;
}

// src/curate/words/candidates.ts
var ALSO = /\b(?:also|both|these|aforementioned|documentation is)\b|^["'“]/i;
var DEPENDS = /^(?:this|that|these|those|it|its|they|such|see|please|note|if|when|for more|refer|users? (?:are|should|must|need)|you|as a result|previously|before|otherwise|however|both|the maximum|the default|an example|running|cloud providers that|in that case|to|with)\b/i;
function candidatesOf(title2, note, components) {
  const sentences = note === null ? [] : noteSentences(note);
  return [
    { statement: statementOfTitle(title2, components), from: "title", place: 0 },
    ...sentences.slice(0, 3).flatMap(
      (sentence3, place) => place > 0 && (DEPENDS.test(sentence3) || ALSO.test(sentence3)) || /^["'“]\w+["'”]:/.test(sentence3) || place > 0 && !/^[\p{Lu}\d`]/u.test(sentence3) ? [] : [{ statement: statementOfTitle(sentence3, components), from: "note", place }]
    )
  ];
}
function noteSentences(note) {
  const paragraphs = note.slice(0, 1500).split(/\n\s*\n|\n(?=\s*[-*•]\s)/);
  return paragraphs.flatMap((paragraph2) => {
    const plain3 = withoutMarkdownLinks(paragraph2).replaceAll(/\s+/g, " ").replace(/^[\s>]*[-*•]\s+/, "").replace(/^[^\p{L}`]*(?:action required|breaking change)\b[\s:!*-]*/iu, "").replace(/^"([^"]*)"$/, "$1").trim();
    return sentencesOf(plain3).map((sentence3) => sentence3.trim()).filter((sentence3) => new RegExp("\\p{L}", "u").test(sentence3) && !/:$|:\s-\s/.test(sentence3));
  });
}

// src/curate/words/clause.ts
var AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had|can|cannot|can't|could|may|might|must|should|will|would|won't|does|do|doesn't|don't|no|now|not|also|always|never|longer|correctly|only)$/i;
var OPENS_VERB = /^(?:is|are|was|were|has|have|can|cannot|can't|could|may|might|must|should|will|would|won't|does|do|doesn't|don't)$/i;
var LIMIT = /^(?:for|in|into|on|onto|with|without|by|from|to|at|of|via|under|over|per|as|using|across|between|through|against|within|behind|instead|based|related|that|than|among|inside|outside|towards?|about)$/i;
var CONDITION = /^(?:when|if|unless|while|once|until|whenever|after|before|during|upon|even)$/i;
var BECAUSE = /^(?:because|since|due|thereby|thus|so|which|resulting|leading|causing)$/i;
var DETERMINER = /^(?:a|an|the|its|this|these|those|any|all|each|every|some|no|new|more)$/i;
function parseClause(words3) {
  const { start, end } = verbOf(words3);
  const rest = words3.slice(end);
  const infinitive = /^(?:make|let|have|help)$/i.test(plain(words3[start])) ? rest.findIndex((word, at) => at > 0 && isBase(word) && !isBase(rest[at + 1])) : -1;
  const border = boundaries(rest)[0] ?? rest.length;
  const first = infinitive > 0 ? Math.min(border, infinitive) : border;
  return {
    subject: words3.slice(0, start),
    verb: words3.slice(start, end),
    object: rest.slice(0, first),
    complements: complementsOf(rest, first)
  };
}
function wordsOfClause(clause, leaveOut = () => false) {
  const kept2 = clause.complements.filter((part) => !leaveOut(part));
  return [...clause.subject, ...clause.verb, ...clause.object, ...kept2.flatMap(({ words: words3 }) => words3)];
}
var isBase = (word) => valueOf(word) !== "" && baseForm(valueOf(word)) === valueOf(word);
var valueOf = (word) => word?.kind === "text" ? word.value : "";
var plain = (word) => valueOf(word).replace(/[,;:.]+$/, "");
function verbOf(words3) {
  if (isImperative(words3)) {
    if (/^and$/i.test(plain(words3[1])) && isBase(words3[2])) return { start: 0, end: 3 };
    return { start: 0, end: 1 + (/^(?:not|no)$/i.test(plain(words3[1])) ? 1 : 0) };
  }
  const most2 = Math.min(words3.length - 1, 12);
  for (let at = 1; at <= most2; at++) {
    if (/[,;]$/.test(valueOf(words3[at - 1])) || CONDITION.test(plain(words3[at]))) break;
    if (!OPENS_VERB.test(plain(words3[at])) && !isThirdPerson(words3, at) && !isPluralVerb(words3, at)) continue;
    let end = at + 1;
    while (end < words3.length && AUXILIARY.test(plain(words3[end]))) end++;
    const isParticiple = baseOfParticiple(plain(words3[end])) !== null || baseForm(plain(words3[end])) !== null;
    if (OPENS_VERB.test(plain(words3[at])) && isParticiple) end++;
    return { start: at, end };
  }
  return { start: 0, end: 0 };
}
function isImperative(words3) {
  const [first, second] = [plain(words3[0]), plain(words3[1])];
  if (words3[0]?.kind !== "text" || words3.length < 2 || baseForm(first) === null) return false;
  if (NOUN_IN_ING.test(first)) return false;
  if (first === valueOf(words3[0]) && /^(?:of|is|are|was|were|can|has|have|does)$/i.test(second)) return false;
  const isNoun = /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache|mount|block|filter|load|lock|move|order|read|track|tune|use)s?$/i;
  return !(isNoun.test(first) && /^(?:values?|lines?|messages?|plugins?|in|on|for|driver|order)$/i.test(second));
}
function isThirdPerson(words3, at) {
  const word = valueOf(words3[at]);
  if (!/^[a-z]+s$/.test(word)) return false;
  const base = baseForm(word);
  if (base === null || base === word) return false;
  const next = words3[at + 1];
  if (next === void 0) return false;
  const before = plain(words3[at - 1]);
  if (DETERMINER.test(before) || LIMIT.test(before) || /^(?:and|or)$/i.test(before)) return false;
  if (next.kind === "code") return true;
  const after = plain(next);
  if (/^(?:wait|depend|default|rely|refer|respond)s$/.test(word)) return true;
  return !LIMIT.test(after) && !OPENS_VERB.test(after) && !/^(?:and|or|to|not|is|are)$/i.test(after) && baseOfParticiple(after) === null;
}
function isPluralVerb(words3, at) {
  const isVerb = /^(?:refer|accept|include|allow|require|return|keep|wait|receive|contain|appear|remain|become)$/.test(
    valueOf(words3[at])
  );
  const before = words3[at - 1];
  return isVerb && before !== void 0 && (before.kind === "code" || /[^s]s$/.test(before.value));
}
function boundaries(words3) {
  const found = [];
  let depth = 0;
  let inClause = false;
  for (const [at, word] of words3.entries()) {
    const value2 = word.kind === "text" ? word.value : `${word.head}${word.tail}`;
    const before = valueOf(words3[at - 1]);
    const isAfterComma = at > 0 && /[,;]$/.test(words3[at - 1]?.kind === "code" ? words3[at - 1]?.tail ?? "" : before);
    if (depth === 0 && at > 0) {
      const opens = kindAt(words3, at, isAfterComma);
      const continues = found.at(-1) === at - 1 && /(?:ed|ing|instead|due)$/i.test(before);
      if (opens !== null && !continues && (!inClause || isAfterComma || opens === "aside" || opens === "condition")) {
        found.push(at);
        inClause = opens === "condition" || opens === "consequence" || /^(?:that|which)$/i.test(plain(word));
      }
    } else if (depth === 0 && kindAt(words3, at, false) !== null) found.push(at);
    depth += (value2.match(/\(/g) ?? []).length - (value2.match(/\)/g) ?? []).length;
  }
  return found;
}
function kindAt(words3, at, isAfterComma) {
  const word = words3[at];
  if (word === void 0) return null;
  if (/^[(–—]|^-$/.test(word.kind === "text" ? word.value : word.head)) return "aside";
  if (word.kind !== "text") return null;
  const value2 = plain(word);
  const next = plain(words3[at + 1]);
  if (CONDITION.test(value2)) return "condition";
  if (/^so$/i.test(value2) && (isAfterComma || next === "that")) return "purpose";
  if (BECAUSE.test(value2) && (isAfterComma || !/^(?:so|which|since)$/i.test(value2) || next === "that"))
    return "consequence";
  if (isAfterComma && new RegExp("^\\p{L}+ing$", "u").test(value2) && !/^(?:during|including|string|binding|scheduling)$/i.test(value2))
    return "consequence";
  if (isAfterComma && /^(?:and|or|but)$/i.test(value2)) return isImperative(words3.slice(at + 1)) ? "consequence" : null;
  if (/^and$/i.test(value2) && at > 0 && isBase(words3[at + 1]) && isImperative(words3.slice(at + 1))) return "consequence";
  if (/^to$/i.test(value2) && isAfterComma && baseForm(next) !== null) return "consequence";
  if (/^to$/i.test(value2) && baseForm(next) !== null && baseOfParticiple(next) === null && next !== "") return "purpose";
  if (/^in$/i.test(value2) && /^order$/i.test(next)) return "purpose";
  if (at > 0 && /^(?:we|you|they|it)$/.test(value2)) return "limit";
  const isParticiple = at > 0 && value2.endsWith("ed") && baseOfParticiple(value2) !== null;
  if (isParticiple && LIMIT.test(next)) return "limit";
  if (/^(?:based|related)$/i.test(value2)) return /^(?:on|upon|to)$/i.test(next) ? "limit" : null;
  return LIMIT.test(value2) ? "limit" : null;
}
function complementsOf(words3, first) {
  const starts = [
    .../* @__PURE__ */ new Set([...first < words3.length ? [first] : [], ...boundaries(words3).filter((at) => at >= first)])
  ];
  return starts.map((at, index) => {
    const isAfterComma = /[,;]$/.test(
      words3[at - 1]?.kind === "code" ? words3[at - 1]?.tail ?? "" : valueOf(words3[at - 1])
    );
    return { kind: kindAt(words3, at, isAfterComma) ?? "limit", words: words3.slice(at, starts[index + 1]) };
  });
}

// src/curate/words/spell-out.ts
var KNOWN = new Set(
  `AND API APIS ARM ASCII ASN AWS BPF CA CI CIDR CLI CPU CPUS CSV CVE DDOS DNS EOF EOL FS GA GB GC GCP GPU GRPC GUI HA
 HTML HTTP HTTPS ID IDS IO IP IPS IPV IPVS ISO JSON JWT JWTS KB LB LTS MB MTU NAT NFS NIC NOT NUMA OCI OIDC OK OOM OR OS PDF PEM PID PKI PR QOS
 QPS RAM RBAC REST RPC RSA SAN SCTP SDK SHA SIGTERM SIGKILL SLI SLO SPDY SQL SSD SSH SSL TCP TLS TODO TTL TTY UDP UI UID UIDS URI URL URLS US UTC UTF UUID VM VMS VPC WATCH XML YAML`.split(
    /\s+/
  )
);
function knownAbbreviations({ abbreviations, glossary, components }) {
  const names = [...glossary, ...components.flatMap(({ name, otherNames }) => [name, ...otherNames])];
  return /* @__PURE__ */ new Set([...abbreviations, ...names.map((name) => name.toUpperCase())]);
}
var ABBREVIATION = /(?<![\w`./#@-])[A-Z]{2,5}(?![\w`./-])/g;
function unknownAbbreviations(statement2, known2) {
  const found = statement2.replaceAll(/`[^`]*`/g, " ").match(ABBREVIATION) ?? [];
  return [...new Set(found)].filter((word) => !KNOWN.has(word) && !known2.has(word));
}
function meaningOf(abbreviation, text2) {
  const read3 = text2.slice(0, MOST_READ);
  const letters = Array.from(abbreviation);
  const name = new RegExp(String.raw`\b${letters.map((letter) => `${letter}[a-z0-9]+`).join("")}\b`).exec(read3)?.[0];
  if (name !== void 0) return name;
  const words3 = letters.map((letter) => `${letter}[a-z]{2,}`).join("[ -]");
  return new RegExp(String.raw`(?<![\w/-])${words3}(?![\w/-])`, "i").exec(read3)?.[0].toLowerCase() ?? null;
}
var MOST_READ = 2e4;

// src/curate/words/house-style.ts
function withoutAsides(words3) {
  const plain3 = words3.replaceAll(/\s+\((?!s\))[^()]*\)/g, "");
  const isBalanced = plain3.split("(").length === plain3.split(")").length;
  return isBalanced ? plain3 : plain3.replaceAll(/(?<=\w)\)(?=\s|$)|(?<=^|\s)\((?=\w)/g, "");
}
var plainNames = (words3) => words3.replaceAll(
  /`((?:kube-[a-z-]+|kubelet|kubectl|kubeadm|cloud-controller-manager|enabled|disabled|alpha|beta|stable|true by default)|v?\d+(?:\.\d+)+)`/g,
  "$1"
);
function spelledOut(words3, text2, known2) {
  return unknownAbbreviations(words3, known2).reduce((told, abbreviation) => {
    const meaning = meaningOf(abbreviation, text2);
    return meaning === null ? told : told.replaceAll(new RegExp(String.raw`(?<![\w-])${abbreviation}(?![\w-])`, "g"), meaning);
  }, words3);
}
function sentenceCase(words3, text2) {
  const all3 = words3.replaceAll(/`[^`]*`/g, " ").split(/\s+/).slice(1).filter((word) => /^[A-Za-z]{3,}/.test(word));
  const capitals = all3.filter((word) => /^[A-Z][a-z]+(?:-[A-Z][a-z]+)*[,;:]?$/.test(word));
  if (capitals.length < 3 || capitals.length < all3.length * 0.5) return words3;
  const lower = text2.toLowerCase();
  let at = 0;
  return words3.replace(/(?<![`\w.])[A-Z][a-z]+(?:-[A-Z][a-z]+)*(?![\w`.])/g, (word) => {
    at++;
    const isName2 = !lower.includes(` ${word.toLowerCase()}`) ? false : !text2.includes(` ${word.toLowerCase()}`);
    return at === 1 && words3.startsWith(word) ? word : isName2 ? word : word.toLowerCase();
  });
}
function withMarksOf(words3, note) {
  const marked = [...new Set(Array.from(note.matchAll(/`([^`\s]{3,60})`/g), ([, name = ""]) => name))];
  const names = marked.filter(
    (name) => /[a-z][A-Z]|[_/.=]|^--/.test(name) && !/^v?\d/.test(name) && !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(name)
  );
  return names.reduce((told, name) => {
    const at = told.indexOf(name);
    const isFree = at >= 0 && /(?:^|\s)$/.test(told.slice(0, at)) && /^(?:[\s,;:)]|$)/.test(told.slice(at + name.length)) && told.slice(0, at).split("`").length % 2 === 1;
    return isFree ? `${told.slice(0, at)}\`${name}\`${told.slice(at + name.length)}` : told;
  }, words3);
}

// src/curate/words/normalise.ts
var FILLER = [
  [/^(?:this (?:pr|change|commit|feature|patch)|we)\s+(?:(?:are|is|have|will)\s+)?(?:now\s+)?/i, ""],
  [/^it\s+(?=(?:also\s+)?[a-z]+s\s)/i, ""],
  [/^(?:also|additionally|in addition|finally),?\s+/i, ""],
  [/^(?:kubernetes\s+)?(?:users|you)\s+can\s+now\s+/i, "Users can "],
  [/^(?:for (?:performance|security) reasons|with this change),\s+/i, ""],
  [/\b(is|are|can|will|has|have|does|do)\s+now\b/gi, "$1"],
  [/\bnow\s+(?=(?:also\s+|correctly\s+)?[a-z]+s?\b)/gi, ""],
  [/^now\s+/i, ""],
  [/\s+(?:by this (?:pr|change)|in this (?:pr|change|release))\b/gi, ""],
  [/\b(fix(?:e[sd])?|add(?:s|ed)?)\s+for\s+/i, "$1 "],
  [/^add(?:s|ed|ing)?\s+support\s+for\s+(?:the\s+)?(\S+(?:\s+\S+){0,3}?)\s+to\s+(?=[a-z]+\s)/i, "Allow $1 to "],
  [/^add(?:s|ed|ing)?\s+an?\s+(?:new\s+)?(?:alpha\s+)?feature\s+(?:so\s+(?:that\s+)?|that\s+|to\s+)/i, ""],
  [/^add(?:s|ed|ing)?\s+(?:in\s+)?support\s+(?:for|of)\s+(?=\S)/i, "Support "],
  [/^the\s+(?=\S+(?:\s+\S+){0,5}\s+(?:[a-z]+s|will|can|is|are)\s)/i, ""],
  [
    /^set(?:s|ting)?\s+(?:the\s+)?(`?[\w.-]+`?)(?:\s+feature(?:\s+gate)?)?\s+to\s+(?:disabled|false|off)\s+by\s+default\b/i,
    "Disable $1 by default"
  ],
  [
    /^set(?:s|ting)?\s+(?:the\s+)?(`?[\w.-]+`?)(?:\s+feature(?:\s+gate)?)?\s+to\s+(?:enabled|true|on)\s+by\s+default\b/i,
    "Enable $1 by default"
  ],
  [/^(?:explicitly|correctly|properly)\s+(?=[a-z]+)/i, ""]
];
var PROBLEM = String.raw`(?:(?:bugs?|issues?|problems?|cases?|regressions?|behaviou?rs?|errors?|races?|race conditions?|panics?|deadlocks?|corner case|scenario)s?)`;
var FIXED = String.raw`^fix(?:e[sd]|ing)?\s+(?:for\s+)?`;
var BUG = new RegExp(
  String.raw`${FIXED}(?:an?|the|some|another|two|several|multiple)?\s*(?:[\w.-]+\s+){0,3}?${PROBLEM}(?:\s+(?:introduced|found|detected))?(?:\s+in\s+(?:the\s+)?([^,]{2,40}?))?,?\s+(?:where|whereby|in which|when|that|which)\s+(.+)$`,
  "i"
);
var NEGATED = /^(cannot|can't|could not|couldn't|can not)$/i;
var NOT = /^(?:may not|might not|would not|wouldn't|did not|didn't|does not|doesn't|do not|don't|was not|were not|is not|are not|wasn't|weren't|isn't|aren't)$/i;
function normalised(statement2) {
  const { component, words: rest } = topicOf(withoutFiller(statement2));
  const words3 = withoutFiller(rest);
  const effect = withoutSymptom(words3);
  if (effect !== null) {
    return { component: effect.component === "" ? component : effect.component, words: effect.words, isComplete: true };
  }
  const working = brokenFix(words3);
  return { component, words: imperative(future(activeVoice(working ?? words3))), isComplete: working !== null };
}
var withoutFiller = (words3) => FILLER.reduce((text2, [filler, instead]) => text2.replace(filler, instead), words3).trim();
function topicOf(statement2) {
  const [, place, rest] = /^(?:in|for)\s+(?:the\s+)?((?:[\w-]+\s+){0,2}[\w-]+),\s+(?=\S)(.+)$/i.exec(statement2) ?? /^fix(?:e[sd]|ing)?\s+(?:two|three|several|multiple|some)?\s*(?:bugs?|issues?|problems?)\s+in\s+(?:the\s+)?(?:alpha\s+|beta\s+)?([\w./-]+)(?:\s+feature)?:\s+(.+)$/i.exec(
    statement2
  ) ?? [];
  if (place !== void 0 && rest !== void 0) return { component: place, words: firstOf(rest) };
  const [, topic, words3 = ""] = /^((?:[\w./-]+\s+){1,3}[\w./-]+)(?:\s+\(\d+\))?:\s+(.+)$/.exec(statement2) ?? [];
  if (topic === void 0 || baseForm(words3.split(" ")[0] ?? "") === null || baseForm(topic.split(" ")[0] ?? "") !== null)
    return { component: "", words: statement2 };
  return { component: topic, words: words3 };
}
var firstOf = (words3) => words3.replace(/,\s+and\s+.*$/, "");
function future(words3) {
  const [, subject = "", verb = "", rest = ""] = /^(.{2,60}?)\s+will\s+([a-z]+)\b(.*)$/.exec(words3) ?? [];
  const base = baseForm(verb);
  if (base === null || base !== verb || !isSubject(subject)) return words3;
  return `${subject} ${isPlural(subject) ? base : thirdPersonOf(base)}${rest}`;
}
function withoutSymptom(words3) {
  const [, where = "", what = ""] = BUG.exec(words3) ?? [];
  if (what === "" || /,\s*(?:and|but)\s/.test(what)) return null;
  const told = effectOf(what);
  if (told === null) return null;
  const component = where.replaceAll("`", "").trim();
  return /^[\w./ -]*$/.test(component) && component.split(" ").length <= 3 ? { component, words: told } : null;
}
function effectOf(what) {
  const plain3 = what.replace(/^(?:the|an?)\s+/i, "");
  const cause = /^(?:could|would|can|may|might)\s+(?:cause|lead|allow|make)\s+(.{2,60}?)\s+to\s+([a-z]+)\b(.*)$/i.exec(
    plain3
  );
  if (cause !== null) return prevented(cause[1] ?? "", cause[2] ?? "", cause[3] ?? "");
  const negated = /^(.{2,70}?)\s+(cannot|can't|could not|couldn't|may not|might not|would not|wouldn't|did not|didn't|does not|doesn't|do not|don't)\s+([a-z]+)\b(.*)$/i.exec(
    plain3
  );
  if (negated !== null) {
    const [, subject = "", auxiliary = "", verb = "", rest2 = ""] = negated;
    const base = verbBase(verb);
    if (base === null || !isSubject(subject) || isNegated(rest2)) return null;
    if (NEGATED.test(auxiliary)) return `${subject} can ${verb}${rest2}`;
    return NOT.test(auxiliary) ? `${subject} ${isPlural(subject) ? base : thirdPersonOf(base)}${rest2}` : null;
  }
  const could = /^(.{2,70}?)\s+(?:would|could|might|may|can)\s+([a-z]+)\b(.*)$/i.exec(plain3);
  if (could !== null) return prevented(could[1] ?? "", could[2] ?? "", could[3] ?? "");
  const words3 = plain3.split(" ");
  const at = words3.findIndex((word, index) => index > 0 && index < 10 && pastBase(word) !== null);
  if (at < 0) return null;
  const adverb = /^[a-z]+ly$/.test(words3[at - 1] ?? "") ? 1 : 0;
  const rest = words3.slice(at + 1).map((word) => ` ${word}`);
  if (/\b(?:was|were|is|are|has|had|would|could)\b/.test(rest.join(""))) return null;
  const told = prevented(words3.slice(0, at - adverb).join(" "), pastBase(words3[at] ?? "") ?? "", rest.join(""));
  return adverb === 0 || told === null ? told : told.replace(" from ", ` from ${words3[at - 1] ?? ""} `);
}
var pastBase = (verb) => /(?:ed|[^s]t|ew|ost|ung|ad|an)$/.test(verb) && baseForm(verb) !== verb ? verbBase(verb) : null;
function prevented(subject, verb, rest) {
  const base = verbBase(verb);
  if (base === null || base === "be" || !isSubject(subject) || isNegated(rest)) return null;
  return `Prevent ${subject.replace(/^(?:the|an?)\s+/i, "")} from ${gerundOf(base)}${rest}`;
}
function isSubject(subject) {
  return subject.split(" ").length <= 9 && !/[,;:]|\b(?:that|which|when|if|not|no|never|where|while|would|could|was|were|is|are)\b/i.test(subject);
}
var isNegated = (rest) => /\b(?:not|never|no longer|cannot)\b/i.test(rest) || /,\s/.test(rest);
var isPlural = (subject) => {
  const head = (subject.split(/\s+(?:with|in|of|for|on|from|to)\s+/i)[0] ?? "").split(" ").at(-1) ?? "";
  return /[^s]s`?$/.test(head) && !/(?:status|class|ss|us|is|access|process)`?$/i.test(head);
};
function brokenFix(words3) {
  const bare2 = new RegExp(String.raw`${FIXED}(?:the\s+|an?\s+)?(.{2,60}?)\s+not\s+([a-z]+)\s+(.+)$`, "i").exec(words3);
  if (bare2 !== null) {
    const [, subject2 = "", verb2 = "", rest2 = ""] = bare2;
    if (!isSubject(subject2)) return null;
    const passive = /^(?:getting|being)$/i.test(verb2) ? /^([a-z]+)\b(.*)$/i.exec(rest2) : null;
    const done = passive === null ? null : baseOfParticiple(passive[1] ?? "");
    if (passive !== null && done !== null) return `${capitalized(done)} ${subject2}${passive[2] ?? ""}`;
    const base = verbBase(verb2);
    if (base === null || isNegated(rest2) || baseForm(verb2.toLowerCase()) !== verb2.toLowerCase()) return null;
    return `${subject2} ${isPlural(subject2) ? base : thirdPersonOf(base)} ${rest2}`;
  }
  const able = new RegExp(
    String.raw`${FIXED}(?:the\s+)?(.{2,60}?)\s+to\s+(?:correctly\s+|properly\s+)?([a-z]+)\s+(.+)$`,
    "i"
  ).exec(words3);
  if (able === null) return null;
  const [, subject = "", verb = "", rest = ""] = able;
  return isSubject(subject) && baseForm(verb) === verb.toLowerCase() ? `Make ${subject} ${verb} ${rest}` : null;
}
function activeVoice(words3) {
  const plain3 = words3.replace(/,\s+which\s+[^,]+,(?=\s+(?:has|have|is|are|was|were)\b)/i, "");
  const match = /^(.{2,90}?)\s+(?:has|have)\s+(?:also\s+|now\s+)?been\s+([a-z-]+)\b(.*)$/i.exec(plain3) ?? /^(.{2,90}?)\s+(?:was|were|is|are)\s+(?:also\s+|now\s+)?(?:being\s+)?([a-z-]+)\b(.*)$/i.exec(plain3) ?? /^(.{2,60}?)\s+(introduced|added|removed|promoted|disabled|enabled|fixed|updated|deprecated)\b(?=$|\s+(?:to|from|by|in|for)\b)(.*)$/i.exec(
    plain3
  );
  if (match === null) return words3;
  const [, subject = "", participle = "", rest = ""] = match;
  const verb = baseOfParticiple(participle.toLowerCase());
  const isClause = /[,;:]|\b(?:that|which|when|if|not|no|never|where|while|will|can|could)\b/i.test(subject) || subject.split(" ").length > 10;
  const hasMore = /\b(?:and|but)\s+(?:is|are|was|were|will|has|have|can|cannot|also|now)\b|^\s+(?:in favou?r|and)\b/i.test(rest);
  if (verb === null || isClause || hasMore || baseForm(subject.split(" ")[0] ?? "") !== null) return words3;
  return `${capitalized(verb)} ${lowerArticle(subject)}${rest}`;
}
function imperative(words3) {
  const [first = "", ...rest] = words3.split(" ");
  const base = /^[A-Za-z-]+$/.test(first) && rest.length > 0 ? baseForm(first) : null;
  if (base === null || looksLikeNoun(first, rest[0] ?? "")) return words3;
  const after = rest.length > 1 && /^(?:a|an|the)$/i.test(rest[0] ?? "") ? rest.slice(1) : rest;
  return [capitalized(base), ...after].join(" ").replace(COORDINATED, (whole4, and, verb) => {
    const other = baseOfParticiple(verb);
    return other === null ? whole4 : `${and} ${other}`;
  });
}
var COORDINATED = /((?:,|\band|, and)(?: also)?) ([a-z]+)\b(?= (?:it|the|a|an|its|their|them|this|`))/g;
function looksLikeNoun(first, second) {
  if (NOUN_IN_ING.test(first)) return true;
  return /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache)s?$/i.test(
    first
  ) && /^(?:of|is|are|was|were|values?|lines?|messages?|plugins?|can|has|in|on|for)$/i.test(second);
}
var lowerArticle = (subject) => subject.replace(/^(The|A|An|This|These|All|New)\b/, (word) => word.toLowerCase());

// src/curate/words/shorten.ts
var LONG = 14;
function shortened2(clause) {
  const kinds = ["aside", "consequence", "purpose"];
  let left = [];
  let words3 = textOf(wordsOfClause(clause));
  for (const kind2 of kinds) {
    if (kind2 !== "aside" && countWords(words3) <= LONG) break;
    if (kind2 === "purpose" && !isExplained(clause)) continue;
    const tried = [...left, kind2];
    const first = clause.complements.findIndex((part) => tried.includes(part.kind));
    const cut2 = first < 0 ? words3 : textOf(wordsOfClause({ ...clause, complements: clause.complements.slice(0, first) }));
    if (countWords(cut2) < 4 || cut2 === words3) continue;
    left = tried;
    words3 = cut2;
  }
  return words3.replace(/,\s+(?:for example|e\.g\.|such as)[\s,;:.]*$/i, "").replace(/[\s,;:.–-]+$/, "");
}
function isExplained({ verb, object: object2 }) {
  const base = baseForm(verb[0]?.value ?? "");
  return object2.length > 0 && base !== null && /^(?:add|introduce|implement|move|sort|drop|change|switch|support|create|bump|reuse|skip|replace|expose|document|export|truncate|improve)$/.test(
    base
  );
}
function textOf(words3) {
  return words3.map((word) => word.kind === "code" ? `${word.head}\`${word.value}\`${word.tail}` : word.value).join(" ");
}

// src/curate/words/choose.ts
function chooseWords(sources) {
  const all3 = candidatesOf(sources.title, sources.note, sources.vocabulary.components).map(
    (candidate) => judged(candidate, sources)
  );
  const [best] = all3.filter(({ words: words3 }) => words3 !== "").toSorted((a, b) => a.cost - b.cost);
  return best ?? {
    component: "",
    words: sources.title.trim(),
    doubts: ["no verb"],
    cost: 99
  };
}
var IMPLEMENTATION = /\b(?:refactor|reimplement|rewrit|rework|wrappers?|helpers?|goroutines?|mutex|plumb|deepcopy|structs?|interfaces?|golang|branch|master|rpc|reflective|stub|boilerplate|doc ?strings?|printers|intersection|backtrack|hot-loop|codegen)\w*|\b[a-z]\w*\.[A-Z]\w+|\b[a-z]+[A-Z]\w+\b(?!`)|\w+\(\)/g;
var VAGUE = /^(?:fix|update|improve|clean(?: up)?|refactor|misc|minor|handle|change|revise|adjust|enhance|correct|make|rework|configure|use|return)\b/i;
var OPEN_END = /(?:^|\s)(?:and|or|of|the|a|an|to|for|with|in|on|at|not|is|are|be|that|from|by|as|when|if|into|via|u|two|per|using)$/i;
var TOO_LONG = 22;
function judged({ statement: statement2, from, place }, { title: title2, note, body, vocabulary }) {
  const known2 = knownAbbreviations(vocabulary);
  const explained = [title2, note ?? "", body, ...vocabulary.topics.flatMap((topic) => topic.words)].join("\n");
  const normal2 = normalised(withoutAsides(statement2.words));
  const component = componentName(
    statement2.component === "" ? normal2.component : statement2.component,
    vocabulary.components
  );
  const spelled = spelledOut(sentenceCase(normal2.words, `${note ?? ""}
${body}`), explained, known2);
  const marked = plainNames(withMarksOf(spelled, note ?? ""));
  const clause = parseClause(wordsOf(marked));
  const words3 = shortened2(clause);
  const count = countWords(words3);
  const told = parseClause(wordsOf(words3));
  const unknown3 = unknownAbbreviations(words3, known2);
  const isCut = OPEN_END.test(words3) || from === "title" && isCutOff(title2, note) || words3.split("`").length % 2 === 0 || words3.split("(").length !== words3.split(")").length;
  const hasVerb = told.verb.length > 0 || normal2.isComplete;
  const implementation = Math.min(
    3,
    (`${component} ${words3}`.replaceAll(/`[^`]*`/g, "x").match(IMPLEMENTATION) ?? []).length
  );
  const objectWords = told.object.length + told.complements.length;
  const cost = (count === 0 ? 99 : 0) + (hasVerb ? 0 : 6) + (isCut ? 12 : 0) + unknown3.length * 4 + implementation * 2.5 + (VAGUE.test(words3) ? objectWords <= 3 ? 4 : 1.5 : 0) + (count > 12 ? (count - 12) * 0.6 : count < 4 ? (4 - count) * 2 : 0) + (/^(?:fix|prevent)\w*\b.*\b(?:bugs?|issues?|problems?|regressions?|case)\b/i.test(words3) ? 3 : 0) + (from === "title" ? 0.75 + (hidesFix(statement2.words, note) ? 3 : 0) : place * 2.5) + (/^(?:add|introduce)\b.*\b(?:feature gate|flag called|scope name)/i.test(words3) && told.complements.length === 0 ? 2.5 : 0) + (/^(?:add|introduce|implement)\s+(?:new\s+)?(?:alpha\s+|beta\s+)?(?:feature|support|functionality)\b(?!\s+(?:gate|for))/i.test(
    words3
  ) ? 6 : 0) + (/^\w+ (?:it|them|this)\b/i.test(words3) ? 5 : 0) + // The number of another issue, which the link of the bullet would not lead to.
  (/(?:^|\s)#?\d{4,}\b/.test(words3) ? 8 : 0) + (/["']/.test(words3) ? 0.5 : 0) - (place === 0 && /^(?:remove|deprecate)\b/i.test(words3) ? 3 : 0);
  const doubts2 = [
    ...hasVerb ? [] : ["no verb"],
    ...unknown3.length > 0 ? ["unknown abbreviation"] : [],
    ...isCut ? ["cut off"] : [],
    ...from === "title" && (hidesFix(statement2.words, note) || implementation > 1) ? ["how, not what"] : [],
    ...count > TOO_LONG ? ["long"] : []
  ];
  return { component: isSaid(component, words3) ? "" : component, words: words3, doubts: doubts2, cost };
}
var isSaid = (component, words3) => component !== "" && ` ${words3.toLowerCase().replaceAll("`", "")} `.includes(` ${component.toLowerCase()} `);
var hidesFix = (title2, note) => note !== null && /^[^.]{0,40}\bfix(?:e[sd]|ing)?\s+(?:an?|the|two|some)?\s*(?:[\w-]+\s+){0,3}(?:bug|issue|problem|regression|case|panic)/i.test(
  note
) && !/\b(?:fix|prevent|avoid|allow|do not|don't|never|no longer|bug)\w*\b/i.test(title2);
function isCutOff(title2, note) {
  if (/(?:…|\.\.\.)$/.test(title2.trim())) return true;
  if (note === null || title2.length < 80) return false;
  const [short, long] = [title2, firstSentence(note)].map(
    (text2) => text2.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").slice(1)
  );
  const last = (short ?? []).slice(-4);
  const at = (long ?? []).join(" ").indexOf(last.join(" "));
  return last.length === 4 && at >= 0 && (long ?? []).join(" ").length > at + last.join(" ").length + 3;
}

// src/curate/words/link-place.ts
var MOST = 7;
var DETERMINER2 = /^(?:a|an|the|new|some|all|any|its|this|these|more|two|three|several)$/i;
var PARTICLE = /^(?:up|back|off|out|down|over|away)$/i;
var EMPTY = /^(?:support|changes?|bugs?|issues?|tests?|messages?|metrics?|validations?|handling|problems?|notes?|options?|ways?|cases?|number|list|set|use|usage|logic|check|checks|version|additions?|fields?|flags?|context|default|method|regression|panic|conditions?)$/i;
function linkPlace(words3) {
  const { subject, verb, object: object2, complements } = parseClause(words3);
  const isSubject2 = subject.length > 0;
  const start = isSubject2 ? 0 : verb.length;
  const end = start + (isSubject2 ? subject.length : object2.length);
  let from = start;
  if (!isSubject2 && end - from > 1 && isText(words3[from], PARTICLE)) from++;
  while (from < end - 1 && isText(words3[from], DETERMINER2)) from++;
  if (isText(words3[from], /^PR$/i) && isText(words3[from + 1], /^#?\d+:$/)) from += 2;
  if (end <= from) return trimmed2(words3, { from: 0, to: Math.min(words3.length, MOST) });
  if (isSubject2) return trimmed2(words3, { from, to: upTo2(words3, from, end) });
  const next = complements[0];
  const isWeak = saysLittle(words3.slice(from, end)) && !isText(next?.words[0], /^from$/i);
  const isOwn = next?.words.every((word) => !isText(word, /#\d/)) ?? false;
  if (isWeak && isOwn && next?.kind === "limit" && end + next.words.length - from <= MOST)
    return trimmed2(words3, { from, to: end + next.words.length });
  return trimmed2(words3, { from: isWeak ? 0 : from, to: upTo2(words3, from, end) });
}
function saysLittle(phrase2) {
  const isEmpty = isText(phrase2.at(-1), EMPTY);
  return phrase2.length === 1 ? isPlainWord(phrase2[0]) || isEmpty : phrase2.length === 2 && isPlainWord(phrase2[0]) && isEmpty;
}
function upTo2(words3, from, end) {
  if (end - from <= MOST) return end;
  const within2 = words3.slice(from, from + MOST);
  const border = within2.findLastIndex((word, at) => at > 1 && isText(word, /^(?:and|or)$/i));
  return from + (border > 0 ? border : MOST);
}
function trimmed2(words3, { from, to }) {
  let end = to;
  while (end > from + 1 && isText(
    words3[end - 1],
    /^(?:for|to|in|into|with|from|on|of|at|as|by|per|and|or|the|a|an|new|that|which|[a-z]+(?:tly|rly|ally|usly|eply)|also|always|twice|once|again|[–—-])$/i
  ))
    end--;
  return { from, to: end };
}
var isText = (word, pattern) => word?.kind === "text" && pattern.test(word.value);
var isPlainWord = (word) => isText(word, /^[a-z-]+[,;]?$/);

// src/curate/words/phrase.ts
function wordingOf({ title: title2, note, body = "" }, vocabulary) {
  const chosen = chooseWords({ title: title2, note, body: withoutHtmlComments(body), vocabulary });
  const { component, words: words3, doubts: doubts2 } = chosen;
  const isNamed3 = component !== "" || countWords(words3) > 9 || namesAComponent(words3, vocabulary.components);
  return {
    component: isNamed3 ? component : componentNamedIn(`${title2}
${note ?? ""}`, vocabulary.components),
    words: words3,
    doubts: doubts2
  };
}
function bulletOf(wording, url, vocabulary) {
  const { component, words: words3 } = wording;
  if (component !== "") return headed(component, [partOf(wording, url, vocabulary)], vocabulary);
  return linkedOnce({ ...wording, words: withFirstLetter(words3, "capital", vocabulary) }, url, vocabulary);
}
function headed(head, parts2, { glossary }) {
  return joined2([
    text(`${spelledAs(glossary, head)}: `),
    ...parts2.flatMap((part, at) => at === 0 ? part : [text("; "), ...part])
  ]);
}
function partOf(wording, url, vocabulary) {
  return linkedOnce({ ...wording, words: withFirstLetter(wording.words, "small", vocabulary) }, url, vocabulary);
}
function linkedOnce({ words: words3 }, url, { glossary }) {
  const all3 = wordsOf(words3);
  const { from, to } = linkPlace(all3);
  const linked2 = withoutTail(all3.slice(from, to));
  const before = inlines(all3.slice(0, from), glossary);
  const after = inlines(all3.slice(to), glossary);
  return joined2([
    ...before,
    ...before.length > 0 ? [text(" ")] : [],
    link(url, ...inlines(linked2.words, glossary)),
    ...linked2.tail === "" ? [] : [text(linked2.tail)],
    ...after.length > 0 ? [text(" ")] : [],
    ...after
  ]);
}
function withFirstLetter(words3, size2, vocabulary) {
  const [first = ""] = words3.split(" ", 1);
  if (!/^[A-Za-z][a-z]+[,:]?$/.test(first) || isNameInLowerCase(first, vocabulary)) return words3;
  const letter = words3.charAt(0);
  return (size2 === "small" ? letter.toLowerCase() : letter.toUpperCase()) + words3.slice(1);
}
var isNameInLowerCase = (word, { glossary, components, dependencies }) => word === "systemd" || glossary.includes(word) || components.some(({ name, anywhere }) => anywhere && name === word) || dependencies.some(({ name }) => name === word);
function withoutTail(words3) {
  const last = words3.at(-1);
  if (last === void 0) return { words: words3, tail: "" };
  if (last.kind === "code") return { words: [...words3.slice(0, -1), { ...last, tail: "" }], tail: last.tail };
  const [, value2 = last.value, tail = ""] = /^(.+?)([,;:.]*)$/.exec(last.value) ?? [];
  return { words: [...words3.slice(0, -1), { ...last, value: value2 }], tail };
}
function joined2(parts2) {
  return parts2.reduce((all3, part) => {
    const last = all3.at(-1);
    if (last?.kind === "text" && part.kind === "text") return [...all3.slice(0, -1), text(last.value + part.value)];
    return [...all3, part];
  }, []);
}

// src/text/security-id.ts
var SECURITY_ID = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b/gi;
function securityIdsIn(text2) {
  const ids = (text2.match(SECURITY_ID) ?? []).map(
    (id) => /^CVE/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`
  );
  return [...new Set(ids)].sort();
}

// src/curate/merges/candidate.ts
function candidateOf(merge, vocabulary) {
  const note = releaseNote(merge.body);
  return {
    merge,
    note,
    actionRequired: merge.labels.includes("release-note-action-required") || note !== null && asksForAction(note),
    kinds: new Set(merge.labels.filter((label) => label.startsWith("kind/")).map((label) => label.slice(5))),
    proposals: [...kepNumbersIn(merge)].sort((a, b) => a - b),
    securityIds: securityIdsIn(`${merge.title}
${note ?? ""}`),
    conventional: readConventionalTitle(merge.title),
    titleStatement: statementOfTitle(merge.title, vocabulary.components),
    noteStatement: note === null ? null : statementOfNote(note, vocabulary.components),
    wording: wordingOf({ title: merge.title, note, body: merge.body }, vocabulary)
  };
}
function sigName(slug) {
  const initials = /* @__PURE__ */ new Set(["api", "cli", "ui", "etcd"]);
  const words3 = slug.replace(/^sig-/, "").split("-");
  return [
    "SIG",
    ...words3.map((word) => word === "etcd" ? word : initials.has(word) ? word.toUpperCase() : capitalized(word))
  ].join(" ");
}

// src/curate/merges/labels.ts
function placementByLabel({ merge, conventional }, sections) {
  const labels = new Set(merge.labels.flatMap(namesOf2));
  const title2 = new Set(namesOfPrefix(conventional));
  for (const plan of sections) {
    for (const wanted of plan.labels) {
      const name = wanted.toLowerCase();
      if (labels.has(name)) return { plan, reason: `labelled ${wanted}` };
      if (title2.has(name)) return { plan, reason: `${wanted} by its title` };
    }
  }
  return null;
}
function namesOf2(label) {
  const plain3 = label.toLowerCase().replace(/:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]/gu, " ").replace(/\s+/g, " ").trim();
  const last = plain3.replace(/^.*[/:]\s*(?=\S)/, "").replace(/^[a-z]-(?=[a-z])/, "");
  return [label.toLowerCase(), plain3, last];
}
function namesOfPrefix(prefix) {
  if (prefix === null) return [];
  const isDependency = /^(?:deps?|deps-dev|dependencies)$/i.test(prefix.scope);
  return [...prefix.breaking ? ["breaking change"] : [], isDependency ? "dependencies" : prefix.type];
}

// src/curate/figures.ts
var AREAS = ["sig/", "area/", "component/", "area: ", "component: "];
var KINDS = ["kind/", "type/", "type: "];
var IN_USE = 1 / 3;
var MOST2 = 10;
function figuresOf(judged2, facts, edition) {
  const { judgements, listed: told } = judged2;
  const isTold = new Set(told);
  const area = prefixInUse(judgements, AREAS);
  const kind2 = prefixInUse(judgements, KINDS);
  const shares = (namesOf3) => sharesOf(judgements, isTold, namesOf3);
  return {
    told: told.length,
    leftOut: judgements.length - told.length,
    weeks: weeksOf(judged2, facts, edition),
    areasBy: area === null ? "label" : "area",
    areas: area === null ? shares(labelNames(judgements)) : shares((labels) => behind(area, labels).map(area === "sig/" ? sigName : whole2)),
    kinds: kind2 === null ? [] : shares((labels) => behind(kind2, labels))
  };
}
function figuresInWords({ told, leftOut: leftOut2, weeks, areas }) {
  const all3 = told + leftOut2;
  const before = weeks.slice(0, -1);
  const average = Math.round(before.reduce((sum, { merges }) => sum + merges, 0) / before.length);
  const beside = before.length === 0 ? "" : `; a week of the ${String(before.length)} before had ${String(average)} on average`;
  const sentence3 = `${counted(all3, "pull request was", "pull requests were")} merged, of which ${counted(told, "is", "are")} told here${beside}.`;
  const items2 = areas.slice(0, 5).map(({ name, merges }) => [text(`${name}: ${String(merges)}`)]);
  return [
    { kind: "paragraph", words: [text(sentence3)] },
    ...items2.length === 0 ? [] : [{ kind: "list", items: items2 }]
  ];
}
function labelNames(judgements) {
  const all3 = new Set(judgements.flatMap(({ candidate }) => candidate.merge.labels));
  const alike = groupBy(all3, shortestName);
  return (labels) => labels.map((label) => {
    const name = shortestName(label);
    return alike.get(name)?.length === 1 ? label : name;
  });
}
var shortestName = (label) => namesOf2(label).findLast((name) => name !== "") ?? label;
var whole2 = (name) => name;
function weeksOf({ listed: listed2 }, { merges, weeksBefore, archive }, { week, source }) {
  const isKnown = weeksBefore.some((each) => each.merges > 0);
  const before = (isKnown ? weeksBefore : []).map((each) => ({ ...each, told: toldIn(archive, each.sunday, source) }));
  const own2 = listed2.filter(({ candidate }) => within(week, candidate.merge.mergedAt));
  const count = merges.filter(({ mergedAt }) => within(week, mergedAt)).length;
  return [...before, { sunday: week.sunday, merges: count, told: own2.length }];
}
function toldIn(archive, sunday, source) {
  const days = [sunday, sunday.add({ days: 1 })].map(String);
  const edition = archive.find((each) => days.includes(each.sunday.toString()));
  const prefix = `${fullName(source).toLowerCase()}#`;
  return edition === void 0 ? null : [...edition.pullRequests].filter((key) => key.startsWith(prefix)).length;
}
function prefixInUse(judgements, prefixes) {
  const carrying = (prefix) => judgements.filter(({ candidate }) => behind(prefix, candidate.merge.labels).length > 0).length;
  return prefixes.find((prefix) => judgements.length > 0 && carrying(prefix) >= judgements.length * IN_USE) ?? null;
}
var behind = (prefix, labels) => labels.filter((label) => label.toLowerCase().startsWith(prefix)).map((label) => label.slice(prefix.length));
function sharesOf(judgements, isTold, namesOf3) {
  const shares = /* @__PURE__ */ new Map();
  for (const judgement of judgements) {
    for (const name of new Set(namesOf3(judgement.candidate.merge.labels))) {
      const { merges, told } = shares.get(name) ?? { merges: 0, told: 0 };
      shares.set(name, { name, merges: merges + 1, told: told + (isTold.has(judgement) ? 1 : 0) });
    }
  }
  return [...shares.values()].sort((a, b) => b.merges - a.merges || (a.name < b.name ? -1 : 1)).slice(0, MOST2);
}

// src/text/lists.ts
var format = null;
var listFormat = () => format ??= new Intl.ListFormat("en-GB", { type: "conjunction" });
function joinWithAnd(words3) {
  return listFormat().format(words3);
}
function joinPhrasesWithAnd(phrases2) {
  const parts2 = listFormat().formatToParts(phrases2.map((_, at) => String(at)));
  return parts2.flatMap(
    ({ type, value: value2 }) => type === "element" ? phrases2[Number(value2)] ?? [] : [text(value2)]
  );
}

// src/curate/schedule/own-releases.ts
var BRANCH = "master";
function isPatch(release) {
  return !release.prerelease && /^v\d+\.\d+\.[1-9]\d*$/.test(release.tag);
}
function dayOf({ publishedAt }, zone) {
  return publishedAt.toZonedDateTimeISO(zone).toPlainDate();
}
function changelog(source, tag) {
  const minor = minorOf(tag) ?? tag;
  return link(pathUrl(source, { kind: "blob", branch: BRANCH, path: `CHANGELOG/CHANGELOG-${minor}.md` }), text(tag));
}
function newestMinorFirst(patches) {
  return [...patches].sort((a, b) => compareVersions(b.minor, a.minor));
}
function prereleaseSentence(own2, source, { covers }) {
  const cut2 = own2.filter((release) => release.prerelease && within(covers, release.publishedAt) && /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(a.tag, b.tag));
  if (cut2.length === 0) return [];
  const links = cut2.map(({ tag }) => [link(releaseUrl(source, tag), text(tag))]);
  return [...joinPhrasesWithAnd(links), text(` ${plural(cut2.length, "is", "are")} available for testing.`)];
}

// src/curate/news/community-change.ts
var LEAST_LINES = 10;
var MOST_REPORTS = 3;
var DETAIL = /\b(?:meetings?|zoom|calls?|timings?|cadence|time ?zones?|calendars?|recordings?|playlists?|mailing lists?|slack|channels?|links?|urls?|typos?|spelling|grammar|format\w*|affiliations?|compan(?:y|ies)|employers?|e-?mails?|contacts?|teams?|boilerplates?|broken|dead|voters?|liaisons?|emeritus|owners? files?|generated?|lint\w*|wording|whitespace|nits?)\b/i;
var POLICIES = {
  "governance.md": "governance of the project",
  "community-membership.md": "requirements for community membership",
  "sig-wg-lifecycle.md": "rules for creating and retiring SIGs and WGs",
  "code-of-conduct.md": "code of conduct",
  "values.md": "values of the community"
};
var ENDS = /\b(?:archiv\w+|retir\w+|disband\w*|dissolv\w+|sunset\w*|wind(?:ing)? down|spin(?:ning)? down|remov\w+|delet\w+|complet\w+)\b/i;
var BEGINS = /\b(?:add\w*|creat\w+|introduc\w+|new|form\w*|establish\w*|propos\w+|start\w*|launch\w*|adopt\w*)\b/i;
function communityChange({ title: title2, files, changedLines }) {
  const election = electionOf(files);
  if (election !== null) return [electionChange(election, title2, files)];
  const reports = files.flatMap((file) => reportOf(file) ?? []);
  if (reports.length > 0) {
    const isReport = reports.length <= MOST_REPORTS && changedLines >= LEAST_LINES && !/\bboilerplates?\b/i.test(title2);
    return isReport ? reports : [detail("an empty form or a correction of an annual report")];
  }
  const groups = new Map(files.flatMap((file) => groupOf(file) ?? []).map((group2) => [group2.name, group2]));
  const named = [...groups.values()].filter((group2) => isNamed2(group2, title2));
  const group = named[0] ?? (groups.size === 1 ? [...groups.values()][0] : void 0);
  const charters = files.filter((file) => /^[^/]+\/charter\.md$/.test(file)).flatMap((file) => groupOf(file) ?? []);
  const isListed = files.includes("sigs.yaml");
  const ofGroup = changeOfGroup(title2, { group, charters, isListed, files });
  if (ofGroup !== null) return [ofGroup];
  const policies = files.flatMap((file) => POLICIES[file] ?? []);
  if (policies.length > 0) {
    const isRevised = changedLines >= LEAST_LINES && !DETAIL.test(title2);
    return isRevised ? policies.map((policy) => ({ kind: "policy", policy })) : [detail("a correction of a policy")];
  }
  const isKnown = isListed || groups.size > 0 || files.some((file) => file.startsWith("elections/"));
  return isKnown ? [detail("only meetings, contacts, repositories or wording")] : [{ kind: "unknown" }];
}
function changeOfGroup(title2, { group, charters, isListed, files }) {
  const [charter] = charters;
  const isAboutGroup = !/\b(?:subprojects?|repos?|repositor(?:y|ies)|channel|leads?|chairs?|charter)\b/i.test(title2);
  if (charter !== void 0 && isListed && isAboutGroup && ENDS.test(title2))
    return { kind: "retired group", group: charter };
  if (charter !== void 0 && isListed && isAboutGroup && BEGINS.test(title2))
    return { kind: "new group", group: charter };
  if (group === void 0) return null;
  const subproject = isListed ? subprojectIn(title2, group) : null;
  if (subproject !== null) return subproject;
  if (DETAIL.test(title2)) return null;
  if (isListed && isAboutGroup && ENDS.test(title2) && /\b(?:WG|SIG|working group)\b/i.test(title2)) {
    return { kind: "retired group", group };
  }
  if (charter !== void 0) return { kind: "charter", group: charter };
  const role = /\b(?:co-?)?(chairs?|tech(?:nical)? leads?|TLs?|leads?|leadership)\b/i.exec(title2)?.[1];
  if (isListed && role !== void 0 && !/\bsubproject\b/i.test(title2)) return leadsChange(title2, group, role);
  const isMembership = group.kind === "Committee" || /\bsteering\b/i.test(title2);
  const committee = files.flatMap((file) => groupOf(file) ?? []).find(({ kind: kind2 }) => kind2 === "Committee");
  return isListed && isMembership && committee !== void 0 && files.includes("OWNERS_ALIASES") ? { kind: "members", group: committee } : null;
}
function leadsChange(title2, group, written2) {
  const role = /^(?:tech|TL)/i.test(written2) ? "tech lead" : /^chair/i.test(written2) ? "chair" : "lead";
  const left = /\b(?:step\w*(?: down)?|remov\w+|leav\w+|retir\w+|rotat\w+ off)\b/i.test(title2);
  const isNew2 = /\b(?:add\w*|new|nominat\w+|elect\w*|appoint\w*|promot\w+|introduc\w+|welcom\w+)\b/i.test(title2);
  return { kind: "leads", group, role, event: left === isNew2 ? "changed" : left ? "left" : "new" };
}
function subprojectIn(title2, group) {
  if (/\b(?:repos?|repositor(?:y|ies)|owners?|leads?)\b/i.test(title2)) return null;
  const after = /\bsubproject\b\s*(?:[-–—:]|called|named)?\s*`?([a-z][\w.-]+)`?\s*(?:$|\b(?:to|for|from|in|under)\b)/i.exec(
    title2
  )?.[1];
  const before = /\b(?:add|remove|retire|archive|create|introduce|adopt|delete|new)\w*\s+(?:the\s+)?(?:new\s+)?`?([a-z][\w.-]+)`?\s+(?:as\s+)?(?:a\s+)?(?:new\s+)?subproject\b/i.exec(
    title2
  )?.[1];
  const name = [after, before].find(
    (each) => each !== void 0 && !/^(?:to|for|from|in|under|new|the|a|as|of)$/i.test(each)
  );
  if (name === void 0) return null;
  const event = ENDS.test(title2) ? "retired" : BEGINS.test(title2) ? "new" : null;
  return event === null ? null : { kind: "subproject", name, group, event };
}
function electionOf(files) {
  const [body, year] = files.map((file) => /^elections\/([a-z-]+)\/(\d{4})\//.exec(file)).find((match) => match !== null)?.slice(1) ?? [];
  if (body === void 0 || year === void 0) return null;
  const name = /^[a-z]+$/.test(body) ? `${capitalized(body)} Committee` : groupName(body);
  return `${year} ${name} election`;
}
function electionChange(election, title2, files) {
  if (files.some((file) => /^elections\/[^/]+\/\d{4}\/results?\.md$/i.test(file))) {
    return { kind: "election", election, event: "result" };
  }
  if (files.some((file) => /\/\d{4}\/election\.yaml$/.test(file)) && files.some((file) => /\/\d{4}\/README\.md$/.test(file))) {
    return { kind: "election", election, event: "opened" };
  }
  const isSchedule = files.some((file) => /\/\d{4}\/(?:README\.md|election\.yaml)$/.test(file)) && /\b(?:dates?|schedules?|deadlines?|extend\w*|timeline)\b/i.test(title2);
  return isSchedule ? { kind: "election", election, event: "schedule" } : detail("a candidate, a voter or wording of an election");
}
function reportOf(file) {
  const [, year] = /^[^/]+\/annual-report-(\d{4})\.md$/.exec(file) ?? [];
  const group = groupOf(file);
  return year === void 0 || group === null ? null : { kind: "annual report", year, group };
}
function groupOf(file) {
  const [, folder] = /^(?:archive\/)?((?:sig|wg|committee)-[a-z0-9-]+)\//.exec(file) ?? [];
  if (folder === void 0) return null;
  return {
    kind: folder.startsWith("sig-") ? "SIG" : folder.startsWith("wg-") ? "WG" : "Committee",
    name: groupName(folder)
  };
}
var SPELLED = {
  api: "API",
  cli: "CLI",
  ui: "UI",
  ai: "AI",
  lts: "LTS",
  k8s: "K8s",
  etcd: "etcd",
  vsphere: "vSphere"
};
function groupName(folder) {
  const [kind2 = "", ...rest] = folder.split("-");
  const words3 = rest.map((word) => word === "of" ? word : SPELLED[word] ?? capitalized(word)).join(" ");
  return kind2 === "committee" ? `${words3} Committee` : `${kind2.toUpperCase()} ${words3}`;
}
function isNamed2({ name }, title2) {
  const all3 = name.toLowerCase().split(" ");
  const words3 = all3.filter((word) => !/^(?:sig|wg|committee)$/.test(word));
  const said = title2.toLowerCase();
  return said.includes(words3.join(" ")) || said.includes(words3.join("-"));
}
var detail = (reason2) => ({ kind: "detail", reason: reason2 });

// src/curate/news/community-news.ts
var ORDER = [
  "election",
  "members",
  "new group",
  "retired group",
  "subproject",
  "leads",
  "charter",
  "policy",
  "unknown"
];
function communityNews(merges, vocabulary) {
  const changes = merges.toSorted((a, b) => a.number - b.number).flatMap((merge) => {
    const url = pullRequestUrl(merge.repository, merge.number);
    return communityChange(merge).map((change2) => ({ change: change2, merge, url }));
  });
  const sentences = ORDER.flatMap(
    (kind2) => changes.filter(({ change: change2 }) => change2.kind === kind2).map((each) => sentence2(each, vocabulary))
  );
  const leftOut2 = changes.flatMap(({ change: change2, merge, url }) => {
    return change2.kind === "detail" ? [{ name: merge.title, url, reason: change2.reason }] : [];
  });
  return { sentences: [...once(sentences), ...annualReports(changes)], leftOut: leftOut2 };
}
function sentence2({ change: change2, merge, url }, vocabulary) {
  switch (change2.kind) {
    case "election":
      return electionSentence(change2.election, change2.event, url);
    case "members":
      return [text("The members of the "), link(url, text(change2.group.name)), text(" changed.")];
    case "new group": {
      const what = { SIG: "special interest group", WG: "working group", Committee: "committee" }[change2.group.kind];
      return [link(url, text(change2.group.name)), text(` is a new ${what}.`)];
    }
    case "retired group":
      return [link(url, text(change2.group.name)), text(" was retired.")];
    case "subproject": {
      const rest = change2.event === "new" ? `is a new subproject of ${change2.group.name}` : `is no longer a subproject of ${change2.group.name}`;
      return [link(url, text(change2.name)), text(` ${rest}.`)];
    }
    case "leads":
      return leadsSentence(change2, url);
    case "charter":
      return [text(`${change2.group.name} changed its `), link(url, text("charter")), text(".")];
    case "policy":
      return [text("The "), link(url, text(change2.policy)), text(" changed.")];
    case "annual report":
    case "detail":
    case "unknown":
      return [...bulletOf(wordingOf({ title: merge.title, note: null }, vocabulary), url, vocabulary), text(".")];
  }
}
function electionSentence(election, event, url) {
  const name = link(url, text(election));
  switch (event) {
    case "result":
      return [text("The results of the "), name, text(" are published.")];
    case "opened":
      return [text("The "), name, text(" is set up; its page has the schedule.")];
    case "schedule":
      return [text("The schedule of the "), name, text(" changed.")];
  }
}
function leadsSentence({ group, role, event }, url) {
  switch (event) {
    case "new":
      return [text(`${group.name} has a new `), link(url, text(role)), text(".")];
    case "left":
      return [text("A "), link(url, text(role)), text(` of ${group.name} stepped down.`)];
    case "changed":
      return [text("The "), link(url, text(`${role}s`)), text(` of ${group.name} changed.`)];
  }
}
function annualReports(changes) {
  const reports = changes.flatMap(({ change: change2, url }) => change2.kind === "annual report" ? [{ ...change2, url }] : []);
  return [...groupBy(reports, ({ year }) => year)].map(([year, all3]) => {
    const groups = new Map(all3.map(({ group, url }) => [group.name, link(url, text(group.name))]));
    const links = [...groups.values()].map((each) => [each]);
    return [
      text(`The ${year} annual report${links.length === 1 ? "" : "s"} of `),
      ...joinPhrasesWithAnd(links),
      text(` ${links.length === 1 ? "is" : "are"} published.`)
    ];
  });
}
function once(sentences) {
  return [...new Map(sentences.map((each) => [plainWords(each), each])).values()];
}

// src/curate/words/vocabulary.ts
function vocabularyOf({ words: words3, source }) {
  return { ...words3, project: source.name };
}

// src/curate/developer-news.ts
function developerNews(facts, edition, newsletter) {
  const { source, sections } = newsletter;
  const hasSchedule = sections.some(({ name }) => name === "release-schedule");
  const hasReleases = sections.some(({ name }) => name === "releases");
  const released = facts.ownReleases.filter(({ publishedAt }) => within(edition.covers, publishedAt)).filter(() => !hasReleases).filter((release) => !hasSchedule || !release.prerelease);
  const items2 = [...facts.news].sort((a, b) => a.number - b.number).map(({ title: title2, words: words3 }) => {
    const closed = /[.!?:]$/.test(title2) ? title2 : `${title2}.`;
    return words3.length === 0 ? [strong(text(title2))] : [strong(text(closed)), text(" "), ...words3];
  });
  const community = communityNews(facts.communityMerges, vocabularyOf(newsletter));
  const paragraphs = [
    ...items2,
    ...releases(released, source),
    ...securityAnnouncements(facts.feedEntries),
    ...community.sentences,
    ...posts(facts.feedEntries)
  ];
  return { blocks: paragraphs.map((words3) => ({ kind: "paragraph", words: words3 })), leftOut: community.leftOut };
}
var isAnnouncement = ({ title: title2 }) => securityIdsIn(title2).length > 0 && /^(?:CVE|GHSA)-/i.test(title2);
var linkTo = ({ url, title: title2 }) => [link(url, text(title2.replace(/\.$/, "")))];
var inTime = (entries) => [...entries].sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt));
function securityAnnouncements(entries) {
  const announcements = inTime(entries.filter(isAnnouncement));
  if (announcements.length === 0) return [];
  const one = announcements.length === 1;
  return [
    [text(`Security announcement${one ? "" : "s"}: `), ...joinPhrasesWithAnd(announcements.map(linkTo)), text(".")]
  ];
}
function posts(feedEntries) {
  const byTitle = new Map(
    feedEntries.filter((each) => !isAnnouncement(each)).toReversed().map((each) => [each.title.toLowerCase(), each])
  );
  const entries = feedEntries.filter((each) => byTitle.get(each.title.toLowerCase()) === each);
  const feeds = [...groupBy(entries, ({ feed }) => feed)];
  if (feeds.length === 0) return [];
  const parts2 = feeds.flatMap(([feed, all3], at) => {
    return [text(`${at === 0 ? "New on" : "; on"} ${feed}: `), ...joinPhrasesWithAnd(inTime(all3).map(linkTo))];
  });
  return [[...parts2, text(".")]];
}
function releases(own2, source) {
  const cut2 = own2.filter((release) => /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(b.tag, a.tag));
  if (cut2.length === 0) return [];
  const links = cut2.map((release) => [
    release.prerelease ? link(releaseUrl(source, release.tag), text(release.tag)) : changelog(source, release.tag)
  ]);
  const sentence3 = [
    text(`${displayName(source)} `),
    ...joinPhrasesWithAnd(links),
    text(` ${plural(cut2.length, "is", "are")} available.`)
  ];
  return [sentence3];
}
var displayName = ({ name }) => capitalized(name);

// src/curate/merges/branches.ts
function releaseBranch(base) {
  return /^release-(\d+\.\d+)$/.exec(base)?.[1] ?? null;
}
function defaultBranch(merges) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { base } of merges) if (!base.startsWith("release-")) counts2.set(base, (counts2.get(base) ?? 0) + 1);
  for (const usual of ["master", "main"]) if (counts2.has(usual)) return usual;
  const [first] = [...counts2].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  return first?.[0] ?? "main";
}
function originalOfCherryPick(title2) {
  const match = /cherry[-\s]?pick(?:ed|s)?\b[^#]*#\s*(\d+)/i.exec(title2);
  return match === null ? null : Number(match[1]);
}

// src/curate/merges/series.ts
var LEAST = 3;
var MOST3 = 6;
var SMALL = 300;
var PART_WORDS = 10;
function seriesOf(judgements, topics) {
  const open = /* @__PURE__ */ new Map();
  for (const judgement of judgements) {
    const { candidate } = judgement;
    const { wording } = candidate;
    const found = standsAlone(judgement, wording) ? null : kinship(candidate, topics);
    if (found === null) continue;
    const { parts: parts2 } = open.get(found.key) ?? { parts: [] };
    open.set(found.key, { head: found.head, parts: [...parts2, { judgement, wording }] });
  }
  return [...open.values()].filter(({ parts: parts2 }) => parts2.length >= LEAST).flatMap(inBullets);
}
function standsAlone({ candidate, placement: place, featured }, { words: words3 }) {
  const { kinds, actionRequired } = candidate;
  const isNew2 = kinds.has("feature") || kinds.has("api-change") || kinds.has("deprecation");
  return place.section !== "merges" || featured || isNew2 || actionRequired || words3.split(" ").length > PART_WORDS;
}
function kinship({ merge, wording: { component } }, topics) {
  const topic = topics.find(({ words: words3 }) => hasAny(words3, merge.title))?.heading;
  if (topic !== void 0 && merge.author !== null) return { key: `${topic} ${merge.author.login}`, head: topic };
  const isSmall = merge.additions + merge.deletions <= SMALL;
  return component === "" || !isSmall ? null : { key: component.toLowerCase(), head: component };
}
function inBullets({ head, parts: parts2 }) {
  const each = Math.ceil(parts2.length / Math.ceil(parts2.length / MOST3));
  return Array.from({ length: Math.ceil(parts2.length / each) }, (_, at) => ({
    head,
    parts: parts2.slice(at * each, (at + 1) * each)
  }));
}
var hasAny = (phrases2, title2) => phrases2.some((phrase2) => new RegExp(String.raw`(?<!\w)${literally(phrase2)}(?!\w)`, "i").test(title2));

// src/curate/merges/bullets.ts
function bulletsOf(judgements, vocabulary) {
  const [builds, others] = partition(judgements, isOfReleaseBranch);
  const [sameAsBuilds, rest] = partition(others, (judgement) => isGrouped(judgement, builds));
  const [bots, byPeople] = updatesOfBots(rest);
  const series = seriesOf(byPeople, vocabulary.topics);
  const inSeries = new Set(series.flatMap(({ parts: parts2 }) => parts2.map(({ judgement }) => judgement)));
  const alone = byPeople.filter((judgement) => !inSeries.has(judgement));
  return [
    ...grouped(builds, sameAsBuilds, vocabulary),
    ...[...eachAlone(alone, vocabulary), ...series.map((each) => together(each, vocabulary))].sort(byFirstNumber),
    ...bots.length === 0 ? [] : [inOne(bots, vocabulary)]
  ];
}
var isOfReleaseBranch = (judgement) => keyOf(judgement) !== null && releaseBranch(judgement.candidate.merge.base) !== null;
var LEAST_OF_BOTS = 3;
function updatesOfBots(judgements) {
  const [opened, others] = partition(
    judgements,
    ({ candidate, placement: place }) => candidate.merge.author?.kind === "bot" && place.section === "versions" && place.update.version !== null
  );
  return opened.length < LEAST_OF_BOTS ? [[], [...judgements]] : [opened, others];
}
function inOne(judgements, vocabulary) {
  const words3 = judgements.flatMap((judgement, at) => [
    ...at === 0 ? [] : [text(", ")],
    ...bulletOfMerge(judgement, vocabulary)
  ]);
  return { words: words3, merges: judgements };
}
function together({ head, parts: parts2 }, vocabulary) {
  const phrases2 = parts2.map(
    ({ judgement: { candidate }, wording }) => partOf(wording, pullRequestUrl(candidate.merge.repository, candidate.merge.number), vocabulary)
  );
  return { words: headed(head, phrases2, vocabulary), merges: parts2.map(({ judgement }) => judgement) };
}
var byFirstNumber = (a, b) => firstNumber(a) - firstNumber(b);
var firstNumber = ({ merges }) => merges[0]?.candidate.merge.number ?? 0;
function eachAlone(judgements, vocabulary) {
  const said = /* @__PURE__ */ new Set();
  return judgements.map((judgement) => {
    const bullet2 = { words: bulletOfMerge(judgement, vocabulary), merges: [judgement] };
    const words3 = plainWords(bullet2.words);
    if (!said.has(words3)) {
      said.add(words3);
      return bullet2;
    }
    const { merge, wording } = judgement.candidate;
    return { ...bullet2, words: bulletOf(wording, pullRequestUrl(merge.repository, merge.number), vocabulary) };
  });
}
function bulletOfMerge(judgement, vocabulary) {
  const { candidate, placement: place } = judgement;
  const { merge } = candidate;
  const url = pullRequestUrl(merge.repository, merge.number);
  const fixed = place.section === "promotions" ? promotionWords(place.promotions, vocabulary) : place.section === "versions" ? versionWords(place.update, candidate.securityIds, vocabulary) : null;
  return fixed === null ? bulletOf(candidate.wording, url, vocabulary) : [link(url, text(fixed.linked)), ...fixed.rest === "" ? [] : [text(fixed.rest)]];
}
function promotionWords(promotions, { glossary }) {
  const stages = [...new Set(promotions.map(({ stage }) => stage))];
  const parts2 = stages.map((stage) => ({
    stage,
    names: promotions.filter((promotion) => promotion.stage === stage).map(({ what }) => what)
  }));
  const [first, ...others] = parts2.map(
    ({ stage, names }) => `${names.map((name2) => spelledAs(glossary, name2)).join(", ")} to ${stage}`
  );
  if (first === void 0) return null;
  const rest = others.map((words3) => `, ${words3}`).join("");
  const [name = "", ...more] = first.split(/(?= to (?:Alpha|Beta|GA)$)/);
  return name.split(" ").length > 3 ? { linked: name, rest: more.join("") + rest } : { linked: first, rest };
}
function versionWords({ what, version, others }, securityIds, { glossary }) {
  if (version === null) return null;
  return {
    linked: spelledAs(glossary, `${what} to ${version}`),
    rest: others.map((other) => spelledAs(glossary, `, ${other.what} to ${other.version}`)).join("") + (securityIds.length === 0 ? "" : `, for ${joinWithAnd(securityIds)}`)
  };
}
var keyOf = ({ placement: place }) => place.section === "versions" && place.update.version !== null ? `${place.update.what} ${place.update.version.replace(/^v/, "")}` : null;
var isGrouped = (judgement, builds) => {
  const key = keyOf(judgement);
  return key !== null && builds.some((build) => keyOf(build) === key);
};
function grouped(builds, others, vocabulary) {
  const keys = [...new Set(builds.map(keyOf))].filter((key) => key !== null).sort();
  return keys.flatMap((key) => {
    const here = builds.filter((build) => keyOf(build) === key).sort(newestBranchFirst);
    const main = others.filter((other) => keyOf(other) === key);
    const lead = main[0] ?? here[0];
    if (lead?.placement.section !== "versions") return [];
    const { merge } = lead.candidate;
    const words3 = versionWords(lead.placement.update, lead.candidate.securityIds, vocabulary);
    if (words3 === null) return [];
    const branches = branchesInWords(here.flatMap(({ candidate }) => releaseBranch(candidate.merge.base) ?? []));
    const where = main.length > 0 ? `, also in ${branches}` : ` in ${branches}`;
    const bullet2 = [link(pullRequestUrl(merge.repository, merge.number), text(words3.linked)), text(where)];
    return [
      { words: bullet2, merges: [...main[0] === void 0 ? [] : [main[0]], ...here] },
      ...main.slice(1).map((judgement) => ({ words: bulletOfMerge(judgement, vocabulary), merges: [judgement] }))
    ];
  });
}
var newestBranchFirst = (a, b) => compareVersions(b.candidate.merge.base, a.candidate.merge.base) || a.candidate.merge.number - b.candidate.merge.number;
function branchesInWords(minors) {
  const sorted = [...new Set(minors)].sort(compareVersions);
  const inRow = sorted.every((minor, at) => at === 0 || minorsBetween(sorted[at - 1] ?? "", minor) === 1);
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (sorted.length > 2 && inRow) return `${first} through ${last}`;
  return joinWithAnd(sorted);
}
function partition(items2, isFirst) {
  return [items2.filter(isFirst), items2.filter((item) => !isFirst(item))];
}

// src/curate/merges/section-plan.ts
function sectionPlanOf({ candidate, featured, byLabel, placement }, plans) {
  const named = (name) => plans.find((plan) => plan.name === name && (name !== "merges" || plan.labels.length === 0));
  if (releaseBranch(candidate.merge.base) !== null) return named(placement.section) ?? null;
  const featuredPlan = featured ? named("featured") : void 0;
  return featuredPlan ?? byLabel?.plan ?? named(placement.section) ?? named("merges") ?? null;
}

// src/curate/words/note-in-sentences.ts
var MOST4 = 90;
var MOST_CHARACTERS = 3e3;
var ACTION = /\baction required\b\s*[:!*-]*\s*/i;
function noteInSentences(note) {
  const plain3 = withoutMarkdownLinks(note.slice(0, MOST_CHARACTERS)).replaceAll(/^#+\s*/gm, "").replace(/^"([\s\S]*)"$/, "$1");
  const [before = "", ...after] = plain3.split(ACTION);
  const told = sentencesIn(before);
  const [first, ...more] = told.length === 0 ? sentencesIn(after.join(" ")) : told;
  const deed = first === void 0 ? null : deedOf(first);
  const rest = deed === null && first !== void 0 ? [first, ...more] : more;
  return { deed, more: upTo3(rest, MOST4), action: told.length === 0 ? [] : upTo3(sentencesIn(after.join(" ")), MOST4 / 2) };
}
function deedOf(sentence3) {
  const words3 = sentence3.replace(/^(?:[\w./ -]{2,40}(?:\s+\([^)]*\))?):\s+(?=[A-Z])/, "");
  const [first = "", ...rest] = words3.split(" ");
  const base = /^[A-Za-z-]+$/.test(first) && rest.length > 1 ? baseForm(first) : null;
  if (base === null || /^(?:is|are|was|were|can|has|have|values?|lines?|of)$/i.test(rest[0] ?? "")) return null;
  return [pastOf(base), ...rest].join(" ");
}
function sentencesIn(text2) {
  const lines4 = text2.split(/\r?\n/).map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "").trim()).filter((line) => line !== "");
  const joined3 = lines4.reduce((all3, line) => {
    const isOver = all3 === "" || /[.!?:]["'`)]?$/.test(all3) || /^[\p{Lu}`]/u.test(line);
    return all3 === "" ? line : isOver ? `${ended(all3)} ${line}` : `${all3} ${line}`;
  }, "");
  return sentencesOf(withoutAddresses(joined3)).map((sentence3) => ended(sentence3.trim())).filter((sentence3) => new RegExp("\\p{L}", "u").test(sentence3));
}
var ended = (sentence3) => sentence3 === "" || /[.!?:…]["'`)]?$/.test(sentence3) ? sentence3 : `${sentence3}.`;
function upTo3(sentences, most2) {
  const kept2 = [];
  for (const sentence3 of sentences) {
    if (sentence3.endsWith(":")) break;
    if ([...kept2, sentence3].join(" ").split(" ").length > most2) break;
    kept2.push(sentence3);
  }
  return kept2;
}

// src/curate/words/purpose.ts
var PROPOSES = /\b(?:this|the)\s+(?:KEP|proposal|enhancement|feature|document)\b.*\b(?:propos|introduc|add|aim|allow|enabl|extend|defin|describ|outlin|provid|mov|promot|graduat|replac|mak|implement|seek|expos)|\b(?:we|it)\s+propose|\bis (?:a proposal|proposed) to\b/i;
var PAST_STAGE = /\b(?:alpha|beta|stable|GA)\b.*\bv?\d+\.\d+/i;
var OF_PEOPLE = /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b/;
var MOST5 = 70;
function purposeOf(summary2) {
  const sentences = summary2.replaceAll(/\[([^[\]]+)\](?!\()/g, "$1").split("\n").flatMap((paragraph2) => sentencesOf(paragraph2.replaceAll(/\s+/g, " ").trim())).map((sentence3) => impersonal(sentence3.trim())).filter(
    (sentence3) => sentence3 !== "" && !OF_PEOPLE.test(sentence3) && !PAST_STAGE.test(sentence3) && !/\bhttps?:/.test(sentence3)
  );
  const found = sentences.findIndex((sentence3) => PROPOSES.test(sentence3));
  const told = [];
  for (const sentence3 of sentences.slice(Math.max(0, found))) {
    if (told.length > 0 && wordsIn([...told, sentence3]) > MOST5) break;
    if (told.length === (found < 0 ? 3 : 2)) break;
    told.push(sentence3);
  }
  return whole3(told.join(" "));
}
var impersonal = (sentence3) => sentence3.replace(/^(?:here,?\s+|in this KEP,?\s+)?we propose\b/i, "This KEP proposes").replace(/^I propose\b/, "This KEP proposes");
var wordsIn = (sentences) => sentences.join(" ").split(" ").length;
function whole3(text2) {
  if (!text2.endsWith(":")) return text2;
  const before = sentencesOf(text2).slice(0, -1).join("").trim();
  return before === "" ? `${text2.slice(0, -1)}.` : before;
}

// src/curate/merges/featured-entry.ts
function featuredEntry({ merge, note }, { proposal, glossary }) {
  const url = pullRequestUrl(merge.repository, merge.number);
  const told = note === null ? null : noteInSentences(note);
  const words3 = (sentence3) => inlines(wordsOf(sentence3), glossary);
  const sentences = [
    proposal === null ? [] : purposeWithLink(proposal, words3),
    told?.deed == null ? [] : [text("In this pull request, "), ...authorOf(merge.author), text(" "), ...words3(told.deed)],
    ...(told?.more ?? []).map(words3),
    told === null || told.action.length === 0 ? [] : [text("Action required: "), ...words3(told.action.join(" "))]
  ];
  const paragraph2 = sentences.filter((sentence3) => sentence3.length > 0).flatMap((sentence3, at) => at === 0 ? sentence3 : [text(" "), ...sentence3]);
  return {
    kind: "entry",
    heading: [link(url, text(`${String(merge.number)}: `), ...words3(headingOf(merge.title)))],
    paragraphs: paragraph2.length === 0 ? [] : [paragraph2]
  };
}
function authorOf(author) {
  if (author === null) return [text("the author")];
  const url = profileUrl(author.login);
  return [url === null ? text(author.login) : link(url, text(author.login))];
}
function purposeWithLink({ number, folder, summary: summary2 }, words3) {
  const purpose = purposeOf(summary2);
  const [, rest] = /^(?:this|the)\s+(?:KEP|proposal|enhancement)\s+(.+)$/is.exec(purpose) ?? [];
  if (rest === void 0) return words3(purpose);
  return [link(folder, text(`KEP-${String(number)}`)), text(" "), ...words3(rest)];
}
function headingOf(title2) {
  return title2.trim().replace(/^(?:\[(?:\d+\/\w+|[A-Z]{2,5})\]\s*)+/, "").replace(/(?:\s*\[(?:\d+\/\w+|[A-Z]{2,5})\])+$/, "");
}

// src/curate/merges/items.ts
function itemsOf(section, own2, sources) {
  const { vocabulary, proposals } = sources;
  if (section !== "featured") {
    return bulletsOf(own2, vocabulary).map(({ words: words3, merges }) => ({ block: { kind: "list", items: [words3] }, merges }));
  }
  return byFeatureScore(own2).map((judgement) => {
    const proposal = proposals.find(({ number }) => judgement.candidate.proposals.includes(number)) ?? null;
    return {
      block: featuredEntry(judgement.candidate, { proposal, glossary: vocabulary.glossary }),
      merges: [judgement]
    };
  });
}
function blocksOf(items2) {
  const blocks = items2.map(({ block }) => block);
  const bullets2 = blocks.flatMap((block) => block.kind === "list" ? block.items : []);
  const entries = blocks.filter(({ kind: kind2 }) => kind2 !== "list");
  return bullets2.length === 0 ? entries : [...entries, { kind: "list", items: bullets2 }];
}
var byFeatureScore = (judgements) => [...judgements].sort((a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0));

// src/curate/merges/bar.ts
var ORDINARY = 40;
var BUSY = 80;
var LOW = 0.22;
var HIGH = 0.45;
var LOW_BY_LABELS = 0.07;
function barFor(candidates, byLabels) {
  const share = Math.min(1, Math.max(0, (candidates - ORDINARY) / (BUSY - ORDINARY)));
  const low = byLabels ? LOW_BY_LABELS : LOW;
  return { value: low + share * (HIGH - low), busy: candidates > BUSY };
}

// src/curate/merges/minor.ts
var TEST_PATH = /_test\.go$|(?:^|\/)(?:test|tests|testing|testdata|testutil|e2e|e2e_node|integration)\/|(?:^|\/)testing?_?\w*\.go$/;
var DOCUMENT_PATH = /\.(?:md|txt|rst)$|(?:^|\/)docs?\/|(?:^|\/)(?:OWNERS|OWNERS_ALIASES|LICENSE)$/;
var TEST_TITLE = /\b(?:tests?|testing|unit ?tests?|e2e|flak(?:e|es|y|iness)|benchmarks?|deflake)\b/i;
var DOCUMENT_TITLE = /\b(?:docs?|documentation|readme|changelog|owners|godocs?|guide)\b/i;
var WORDING_TITLE = /\b(?:typos?|misspell\w*|spelling|wording|grammar|comments?|whitespace|gofmt|nits?)\b/i;
function minorChange(candidate) {
  const { merge, note, kinds } = candidate;
  const saysTest = TEST_TITLE.test(merge.title) || kinds.has("flake") || kinds.has("failing-test");
  if (saysTest && (all(TEST_PATH, merge) || merge.files.length === 0 && note === null)) return "changes only tests";
  return hardlyWorthALine(candidate);
}
function hardlyWorthALine({ merge, note, kinds }) {
  const none = merge.files.length === 0;
  const saysDocument = DOCUMENT_TITLE.test(merge.title) || kinds.has("documentation");
  const wording = onlyWording({ merge, note });
  if (wording !== null) return wording;
  if (saysDocument && (all(DOCUMENT_PATH, merge) || note === null && (none || kinds.has("documentation")))) {
    return "changes only documents";
  }
  return null;
}
function onlyWording({ merge, note }) {
  const says = WORDING_TITLE.test(merge.title) && note === null || /\btypos?\b/i.test(merge.title);
  return says ? "only wording, comments or typos" : null;
}
var all = (path, { files }) => files.length > 0 && files.every((file) => path.test(file));

// src/curate/merges/reasons.ts
var SAYS_TOO = {
  "a feature that changes the API": ["a feature", "changes the API"],
  "a very large change": ["a large change", "over 300 lines changed", "over 100 lines changed"],
  "a large change": ["over 300 lines changed", "over 100 lines changed"],
  "over 300 lines changed": ["over 100 lines changed"]
};
function withoutRepetition(reasons) {
  const said = new Set(reasons.flatMap((reason2) => SAYS_TOO[reason2] ?? []));
  return [...new Set(reasons)].filter((reason2) => !said.has(reason2));
}

// src/curate/merges/featured.ts
var MOST_FEATURED = 2;
var FEATURED_FROM = 4;
function featureScore(candidate, placement) {
  const { merge, note, kinds, proposals } = candidate;
  const security = candidate.securityIds.length > 0;
  if (placement.section === "versions" || minorChange(candidate) !== null) return null;
  if (/\b(?:revert|tests?|e2e|flak\w*|cleanup|clean up|typo|docs?)\b/i.test(merge.title)) return null;
  if ((kinds.has("bug") || kinds.has("regression") || kinds.has("documentation") || kinds.has("flake")) && !security)
    return null;
  const stage = placement.section === "promotions" ? placement.promotions[0]?.stage : null;
  if (stage === "Beta") return null;
  const size2 = merge.additions + merge.deletions;
  const signs = [
    [security, 4, "a security fix"],
    // Editors tell even large ones under Promotions, save where much else speaks for them.
    [stage === "GA" && size2 >= 200, 0.5, "a feature that becomes GA"],
    [kinds.has("feature") && kinds.has("api-change"), 1.5, "a feature that changes the API"],
    [kinds.has("feature") && placement.section === "merges", 1, "a feature"],
    [proposals.length > 0, 1, "part of a KEP"],
    [/\balpha\b|\bnew\b|\bintroduc/i.test(`${merge.title}
${note ?? ""}`), 1, "says that it is new"],
    [/\bapi\b/i.test(merge.title), 0.5, "an API by its title"],
    [size2 >= 500, 1, "a large change"],
    [size2 >= 2500, 0.5, "a very large change"],
    [candidate.actionRequired, 0.5, "asks users to act"],
    [
      /\b(?:build|builds|ci|release process|code generation|staging repo)/i.test(merge.title),
      1,
      "changes how the project is built or tested"
    ],
    [note === null, -2, "has no release note"],
    [placement.section === "deprecated", -1, "listed under Deprecated"]
  ];
  const holding = signs.filter(([holds2]) => holds2);
  return { value: holding.reduce((sum, [, weight]) => sum + weight, 0), reasons: holding.map(([, , reason2]) => reason2) };
}
function withFeatured(judgements) {
  const askedFor = judgements.filter(({ featured }) => featured);
  const chosen = new Set(
    judgements.filter(({ listed: listed2, featured, featureScore: score }) => listed2 && !featured && (score ?? 0) >= FEATURED_FROM).sort(
      (a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0) || a.candidate.merge.number - b.candidate.merge.number
    ).slice(0, Math.max(0, MOST_FEATURED - askedFor.length)).map(({ candidate }) => citedAs(candidate.merge))
  );
  return judgements.map((judgement) => {
    if (!chosen.has(citedAs(judgement.candidate.merge))) return judgement;
    const feature = featureScore(judgement.candidate, judgement.placement);
    const reasons = withoutRepetition([...feature?.reasons ?? [], ...judgement.reasons]);
    return { ...judgement, featured: true, reasons };
  });
}

// src/curate/merges/must-list.ts
var LABELS = [
  ["kind/deprecation", "deprecates something"],
  ["kind/api-change", "changes the API"],
  ["kind/feature", "a feature"],
  ["release-note-action-required", "asks users to act before they upgrade"]
];
function mustList(candidate) {
  const { merge, securityIds } = candidate;
  const reasons = LABELS.filter(([label]) => merge.labels.includes(label)).map(([, reason2]) => reason2);
  const [id] = securityIds;
  if (id !== void 0) reasons.push(`a security fix: ${id}`);
  return reasons;
}

// src/curate/merges/reverts.ts
function cancelledOut(merges) {
  const cancelled = /* @__PURE__ */ new Map();
  const newestFirst = [...merges].sort(
    (a, b) => Temporal.Instant.compare(b.mergedAt, a.mergedAt) || b.number - a.number
  );
  for (const [at, merge] of newestFirst.entries()) {
    const target = cancelled.has(merge.number) ? null : targetOf(merge);
    if (target === null) continue;
    const original = newestFirst.slice(at + 1).find((older) => older.base === merge.base && !cancelled.has(older.number) && isTarget(older, target));
    if (original === void 0) continue;
    cancelled.set(merge.number, { by: original.number, isRevert: true });
    cancelled.set(original.number, { by: merge.number, isRevert: false });
  }
  return cancelled;
}
var QUOTED = /^\s*(?:\[[^\]]*\]\s*)?revert\b[\s:]*["“'`](.+)["”'`]\s*$/i;
var NUMBERED = /\breverts?(?:ing|ed)?(?:\s+(?:of|pr|pull request))*:?\s+(?:[\w.-]+\/[\w.-]+)?#(\d+)/gi;
function targetOf({ title: title2, body }) {
  if (!/revert/i.test(title2)) return null;
  const quoted2 = QUOTED.exec(title2)?.[1];
  const numbers = [...`${title2}
${body}`.matchAll(NUMBERED)].map((match) => Number(match[1]));
  return { title: quoted2 === void 0 ? null : normal(quoted2), numbers: new Set(numbers) };
}
var isRevert = (merge) => targetOf(merge) !== null;
function isTarget({ number, title: title2 }, target) {
  return target.numbers.has(number) || target.title !== null && target.title === normal(title2);
}
var normal = (title2) => title2.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

// src/curate/merges/decide.ts
function decide(reading, { bar, byLabels }) {
  const { candidate, placement, byLabel, override, score, excluded } = reading;
  const leftOut2 = (reason2) => ({ ...judgement, listed: false, featured: false, reasons: [reason2] });
  const listed2 = (reasons2) => ({ ...judgement, listed: true, reasons: reasons2 });
  const isPutElsewhere = override !== null && override.section !== null && override.section !== "featured";
  const judgement = {
    candidate,
    placement,
    byLabel,
    score,
    featureScore: isPutElsewhere ? null : featureScore(candidate, placement)?.value ?? null,
    featured: override?.section === "featured"
  };
  if (excluded !== null) return leftOut2(excluded);
  if (override?.list === false) return leftOut2(override.reasons.join("; "));
  const always = alwaysListed(reading);
  const reasons = withoutRepetition([
    ...always,
    ...placement.reason === null ? [] : [placement.reason],
    ...score.speaksFor
  ]);
  if (always.length > 0) return listed2(reasons);
  const minor = hardlyWorthALine(candidate);
  if (minor !== null) return leftOut2(minor);
  if (byLabels && candidate.merge.author?.kind === "bot")
    return leftOut2("opened by a bot, and no label says what it is");
  if (isRevert(candidate.merge)) return listed2(["reverts an older merge", ...reasons]);
  if (score.value >= bar.value) return listed2(reasons.length > 0 ? reasons : [NOTHING_AGAINST]);
  return leftOut2(`${whyNot(candidate, score)}${bar.busy ? "; below the minimum score of a busy week" : ""}`);
}
var NOTHING_AGAINST = "a large enough change";
function alwaysListed({ candidate, placement, byLabel, override, gatesTurned: gatesTurned2 }) {
  return [
    ...override?.list === true ? override.reasons : [],
    ...mustList(candidate),
    ...gatesTurned2,
    ...byLabel === null || onlyWording(candidate) !== null ? [] : [byLabel.reason],
    ...placement.section === "promotions" && placement.promotions.length > 0 && placement.reason !== null ? [placement.reason] : [],
    ...releaseBranch(candidate.merge.base) === null ? [] : ["the version a release branch is built with"]
  ];
}
function whyNot({ note }, { speaksAgainst }) {
  if (speaksAgainst.length === 0) return note === null ? "has no release note and a low score" : "has a low score";
  return [...note === null ? ["has no release note"] : [], ...speaksAgainst].join("; ");
}

// src/curate/merges/earlier.ts
function listedEarlier(archive) {
  const sundays = /* @__PURE__ */ new Map();
  const oldestFirst = [...archive].sort((a, b) => a.sunday.toString() < b.sunday.toString() ? -1 : 1);
  for (const edition of oldestFirst) {
    for (const key of [...edition.pullRequests, ...edition.releases]) sundays.set(key, edition.sunday);
  }
  return sundays;
}

// src/text/path-pattern.ts
function matchesPath(pattern, path) {
  const isFolder = pattern.endsWith("/");
  const wanted = (isFolder ? pattern.slice(0, -1) : pattern).split("/");
  const parts2 = path.split("/");
  const fits = isFolder ? parts2.length > wanted.length : parts2.length === wanted.length;
  return fits && wanted.every((part, index) => matchesWildcards(part, parts2[index] ?? ""));
}
function matchesWildcards(pattern, name) {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === void 0) return name === pattern;
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false;
  let from = start.length;
  return rest.every((word) => {
    const at = name.slice(0, name.length - end.length).indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

// src/curate/merges/versions.ts
function versionOf(candidate, changes, vocabulary) {
  const { dependencies } = vocabulary;
  const changed = changes.filter((change2) => change2.merge === candidate.merge.number && isVersion(change2.now));
  const listed2 = changed.map((change2) => ({ change: change2, rank: dependencies.findIndex((known2) => isOf(known2, change2.dependency)) })).filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank || (a.change.dependency < b.change.dependency ? -1 : 1))[0];
  if (listed2 !== void 0) {
    const { dependency, now } = listed2.change;
    return { what: readerName(dependency, dependencies), version: now, known: "list", others: [] };
  }
  return versionInWords(candidate, vocabulary);
}
function isBuild({ what, version, known: known2 }, { dependencies }) {
  return version !== null && (known2 === "list" || what === "go" || dependencies.some(({ name, onReleaseBranches }) => onReleaseBranches && name === what));
}
var isVersion = (value2) => /^v?\d+(?:\.\d+)+/.test(value2);
var isOf = ({ entries }, dependency) => entries.some((entry3) => matchesWildcards(entry3.toLowerCase(), dependency.toLowerCase()));
function readerName(dependency, known2) {
  if (/^go(?:lang)?$/i.test(dependency)) return "go";
  return known2.find((each) => isOf(each, dependency))?.name ?? dependency.replace(/:.*$/, "");
}
var VERSION = String.raw`(v?\d+(?:\.\d+)+(?:[-.+]?[0-9A-Za-z]+)*)`;
var VERB = String.raw`(?:dep(?:endency)? )?(?:bump|updat|upgrad|downgrad|revert|switch|mov|us|build|built|rebuild)(?:s|e|es|ed|ing|d|ping|ped)?`;
var FORMS = [
  new RegExp(
    String.raw`^${VERB}\b(?!.*\bto support\b).*?(?<![-/\w.])(go)(?:lang)?(?:\s+version)?(?:\s+(?:from\s+\S+\s+)?(?:back\s+)?to)?\s*${VERSION}`,
    "i"
  ),
  new RegExp(
    String.raw`^${VERB}\s+(?:to\s+)?(?:the\s+)?(?:dependency:?\s+)?(.+?)(?:\s+version)?\s+(?:from\s+\S+\s+)?(?:back\s+)?to\s+(?:newest |latest )?(?:version\s+)?${VERSION}`,
    "i"
  ),
  new RegExp(String.raw`^${VERB}\s+(?:(?:\w+\s+)?to\s+)?([\w./-]+)[\s:@]+${VERSION}(?:$|\s+and\b|,)`, "i"),
  new RegExp(
    String.raw`^(?:${VERB}\s+to\s+)?([\w./-]+(?: and [\w./-]+)?)\s+${VERSION}(?:\s+(?:update|bump|upgrade))?(?:$|\s*[,+]|\s+and\b)`,
    "i"
  ),
  new RegExp(
    String.raw`^[\w-]+\s+(?:is|are|was)\s+(?:now\s+)?built\s+(?:with|using)\s+(go)(?:lang)?\s*${VERSION}`,
    "i"
  ),
  new RegExp(String.raw`^bump ([\w./-]+) newest version: ${VERSION}`, "i"),
  new RegExp(
    String.raw`^(?:switch\w*|start\w*|mov\w*|us\w*|updat\w*|bump\w*)\b.*?\bus(?:e|ing)\s+(?:[\w.-]+\/)*([\w.-]+):${VERSION}$`,
    "i"
  ),
  new RegExp(String.raw`^${VERB}\s+(.+?)\s+to\s+(v\d+)(?=$|\s+and\b)`, "i")
];
function formsWithoutVersion({ dependencies, components }) {
  const names = dependencies.filter(({ withoutVersion }) => withoutVersion).map(({ name }) => literally(name));
  if (names.length === 0) return [];
  const known2 = String.raw`([\w./-]*(?:${names.join("|")})[\w./-]*)`;
  const part = String.raw`(?:(?:${components.map(({ name }) => literally(name)).join("|")})\s+)?`;
  return [
    new RegExp(
      String.raw`^(?:dep(?:endency)? )?(?:bump|upgrade|update)s?\s+${part}(?:to\s+(?:new|latest) release of\s+)?${known2}(?:\s+(?:and|to|version)\b|$)`,
      "i"
    ),
    new RegExp(String.raw`(?:^|\s)${known2}\s+(?:update|bump|upgrade)$`, "i")
  ];
}
var TOPIC_MOVED = new RegExp(String.raw`^([\w./-]+):\s+${VERB}\s+to\s+(?:version\s+)?${VERSION}$`, "i");
var TOPICS = /^(?:\s*\[[^\]]*\]|\s*(?:deps?|dependency|dependencies|vendor|build|hack|chore|go|golang|etcd|\*)(?:\([^)]*\))?\s*:)+\s*/i;
function versionInWords({ merge, note, kinds }, vocabulary) {
  const { dependencies } = vocabulary;
  if (kinds.has("api-change") && !/\bgo\b|etcd|bump/i.test(merge.title)) return null;
  const topic = /^\s*(?:\[[^\]]*\]\s*)*\[(?:go|golang)\]/i.test(merge.title) || /^\s*golang:/i.test(merge.title);
  for (const source of [merge.title, firstSentence(note?.slice(0, 1e3) ?? "")]) {
    const [, moved, to] = TOPIC_MOVED.exec(source.trim()) ?? [];
    if (moved !== void 0 && to !== void 0) {
      return { what: readerName(moved, dependencies), version: trimmed3(to), known: "words", others: [] };
    }
    const words3 = source.replaceAll(/["'`“”]/g, "").replace(/^CVE-\d+-\d+\s+|^Fixed CVE-\d+-\d+\s+/i, "").replace(TOPICS, "").trim();
    const found = topic ? new RegExp(String.raw`\b(?:go)?\s*${VERSION}`, "i").exec(words3)?.[1] : void 0;
    if (found !== void 0) return { what: "go", version: trimmed3(found), known: "words", others: [] };
    for (const form of FORMS) {
      const [, what, version] = form.exec(words3) ?? [];
      if (what === void 0 || version === void 0) continue;
      const name = dependencyName(what, vocabulary);
      if (name !== null)
        return { what: name, version: trimmed3(version), known: "words", others: othersIn(words3, name, dependencies) };
    }
  }
  const title2 = merge.title.replace(/^revert\s+"(.*)"$/i, "$1").replace(TOPICS, "").trim();
  if (note !== null && !/^(?:(?:bump|upgrade|update)s?\s+\S+(?:\s+go)?\s+to\s+(?:the\s+)?(?:latest|newest)\b.*|\S+\s+(?:update|bump|upgrade))$/i.test(
    title2
  ))
    return null;
  const bare2 = formsWithoutVersion(vocabulary).map((form) => form.exec(title2)?.[1]).find((name) => name !== void 0);
  return bare2 === void 0 ? null : { what: readerName(bare2, dependencies), version: null, known: "words", others: [] };
}
function othersIn(words3, first, dependencies) {
  const pairs = new RegExp(String.raw`(?:,|\+|&|\band)\s+([\w./-]+)\s+(?:to\s+)?${VERSION}`, "gi");
  return [...words3.matchAll(pairs)].flatMap(
    ([, what = "", version = ""]) => what === first || what === "" ? [] : [{ what: readerName(what, dependencies), version: trimmed3(version) }]
  );
}
var trimmed3 = (version) => version.replace(/[.,;:]+$/, "");
function dependencyName(words3, { dependencies, project }) {
  const plain3 = words3.replace(/\s+v?\d+(?:\.\d+)+$/, "").replace(/\s+(?:packages?|deps?|dependenc(?:y|ies)|version|images?|library|module)$/i, "").replace(/^(?:the|all|to)\s+/i, "").trim();
  if (plain3 === "" || plain3.split(/\s+/).length > 3) return null;
  const isSomethingElse = /[,;]|\b(?:api|storage|version|feature|timeout|limit|interval|number|in|for|since|release|default\w*|kep)\b/i.test(
    plain3
  );
  const isProject = plain3.toLowerCase().split(/\W+/).includes(project.toLowerCase());
  return isSomethingElse || isProject ? null : readerName(plain3, dependencies);
}

// src/curate/merges/exclusions.ts
function reasonToExclude(candidate, placement, exclusions) {
  const { merge } = candidate;
  if (exclusions.covers !== null && !within(exclusions.covers, merge.mergedAt))
    return "merged outside the time this edition covers";
  const sunday = exclusions.earlier.get(citedAs(merge));
  if (sunday !== void 0) return `listed in the edition of ${sunday.toString()}`;
  const cancelled = exclusions.cancelled.get(merge.number);
  if (cancelled !== void 0) {
    const other = `#${String(cancelled.by)}`;
    return cancelled.isRevert ? `reverts ${other} of the same week; both are left out` : `reverted by ${other} in the same week`;
  }
  return merge.base === exclusions.branch ? null : reasonOfBranch(merge, placement, exclusions.vocabulary);
}
function reasonOfBranch(merge, placement, vocabulary) {
  const isRelease = releaseBranch(merge.base) !== null;
  if (isRelease && placement.section === "versions" && isBuild(placement.update, vocabulary)) return null;
  const original = originalOfCherryPick(merge.title);
  if (original !== null) return `a cherry-pick to ${merge.base} of #${String(original)}`;
  return isRelease ? `merged to ${merge.base}: release branches get cherry-picks` : `merged to the branch ${merge.base}, which is not the default branch`;
}

// src/curate/merges/promotions.ts
var RANK = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 };
function promotionsOf(candidate, gates, project) {
  const listed2 = gates.changes.filter((change2) => isPromotion(change2) && isChangedBy(change2, candidate));
  if (listed2.length > 0) return listed2.flatMap(promotionInList).sort((a, b) => a.what < b.what ? -1 : 1);
  const said = promotionInWords(candidate, project);
  return said === null || gates.listed.has(said.what) ? [] : [said];
}
function isPromotion(change2) {
  return change2.kind === "stage" && RANK[change2.now.stage] > RANK[change2.before.stage];
}
function isChangedBy(change2, { merge }) {
  if (change2.merge !== null) return change2.merge === merge.number;
  const names = merge.title.toLowerCase().split(/[^\p{L}\p{N}_-]+/u);
  return names.includes(change2.gate.toLowerCase());
}
function promotionInList(change2) {
  if (change2.kind !== "stage" || change2.now.stage === "Deprecated") return [];
  return [{ what: change2.gate, stage: change2.now.stage, known: "list" }];
}
var STAGE = String.raw`(beta|ga|stable|general availability|v1(?![.\d]))`;
var END = String.raw`(?=$|[\s]*[,.;()]|\s+(?:in|by|for|and|with|as|stage|status|default|level|features?|this|v?\d))`;
var VERB2 = String.raw`(?:promot|graduat|mov|advanc|bump|flip|enabl|mark|updat|chang|set|switch|target)(?:e|es|ed|ing|s|d|te|tes|ted)?`;
var FORMS2 = [
  String.raw`^${VERB2}\s+(.+?)\s+(?:(?:to|into|as|for)\s+)(?:the\s+)?(?:be\s+)?(?:a\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:is|was|has been|have been|are)\s+(?:now\s+)?(?:${VERB2})\s+(?:to|as)\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:promotion|graduation)\s+to\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:bump\s+feature\s+gate\s+)?(?:to|is|goes|-)\s+(?:now\s+)?(?:in\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:enable\s+)?${STAGE}$`,
  String.raw`^(.+?)\s+${STAGE}\s+(?:graduation|promotion)\b`
].map((form) => new RegExp(form, "i"));
var MARKED_STAGE = /[`'"](alpha|beta|ga|stable)[`'"]/gi;
var NO_PROMOTION = /\b(?:conformance|e2e|tests?|docs?|documentation|revert|deprecat\w*|remov\w*|clean\w*|drop\w*|default value)\b/i;
var TAKES_AWAY = /^(?:remov|delet|drop|clean|revert|deprecat|fix)\w*\b/i;
function promotionInWords({ titleStatement, noteStatement }, project) {
  const title2 = titleStatement.words;
  if (TAKES_AWAY.test(title2)) return null;
  for (const marked of [title2, noteStatement?.words ?? ""]) {
    const words3 = marked.replaceAll(MARKED_STAGE, "$1");
    const head = words3.slice(0, 120);
    if (NO_PROMOTION.test(head) || /\b(?:when|if)\b/i.test(words3.slice(0, 40))) continue;
    for (const form of FORMS2) {
      const [, what, stage] = form.exec(words3) ?? [];
      if (what === void 0 || stage === void 0) continue;
      const name = promotedName(what, project);
      if (name !== null) return { what: name, stage: /^beta$/i.test(stage) ? "Beta" : "GA", known: "words" };
    }
  }
  return null;
}
function promotedName(words3, project) {
  const marked = /`([A-Z][A-Za-z0-9]+)`/.exec(words3)?.[1];
  const plain3 = (marked ?? words3).replaceAll(/["'`“”]/g, "").replace(new RegExp(`^(?:the|a|an|our|${literally(project)}'?)\\s+`, "i"), "").replace(/^.*?\bsupport for\s+(?:the\s+)?/i, "").replace(/(?:\s+(?:features?[-\s]?gates?|fg|features?|stage|feature flags?|to|is|-))+$/i, "").trim();
  const [first = "", ...rest] = plain3.split(/\s+/);
  if (plain3 === "" || rest.length === 0 && baseForm(first) !== null || rest.length > 7 || /[.;:]\s/.test(plain3))
    return null;
  return rest.length > 0 && baseForm(first) !== null && /^[a-z]/.test(first) ? null : plain3;
}

// src/curate/merges/gate-turns.ts
function gatesTurned(candidate, changes) {
  return changes.flatMap((change2) => {
    const words3 = isChangedBy(change2, candidate) ? turnInWords(change2) : null;
    return words3 === null ? [] : [`the list of gates ${words3}`];
  });
}
function turnInWords(change2) {
  switch (change2.kind) {
    case "default":
      return `turns ${change2.gate} ${onOrOff(change2.now.enabled)} by default`;
    case "lock":
      return `${change2.now.locked ? "locks" : "unlocks"} ${change2.gate}, which is ${onOrOff(change2.now.enabled)}`;
    case "renamed":
      return `renames ${change2.from} to ${change2.gate}`;
    case "stage":
    case "added":
    case "removed":
      return null;
  }
}
var onOrOff = (enabled) => enabled ? "on" : "off";

// src/curate/merges/overrides.ts
function overrideOf(merge, rules, heedsWishes) {
  const holding = rules.filter((rule) => holds(rule, merge));
  const said = [
    ...holding.map((rule) => ({ then: rule.then, reason: `a rule of the configuration for ${nameOf2(rule)}` })),
    ...(heedsWishes ? wishesOf(merge) : []).map((then) => ({ then, reason: "asked for by the merge itself" }))
  ];
  const listing = said.find(({ then }) => then === "always" || then === "never" || then === "featured");
  const placing = said.find(({ then }) => isSection(then));
  if (listing === void 0 && placing === void 0) return null;
  return {
    list: listing === void 0 ? null : listing.then !== "never",
    section: placing !== void 0 && isSection(placing.then) ? placing.then : null,
    reasons: [...new Set([listing?.reason, placing?.reason].filter((reason2) => reason2 !== void 0))]
  };
}
function holds({ of, then }, { labels, files }) {
  if (of.kind === "label") return labels.includes(of.value);
  const folder = of.value.replace(/\/+$/, "");
  const isUnder = (path) => path === folder || path.startsWith(`${folder}/`);
  return then === "never" ? files.length > 0 && files.every(isUnder) : files.some(isUnder);
}
var nameOf2 = ({ of }) => `the ${of.kind} ${of.value}`;
var WISH = /^[ \t]*last-week-in:[ \t]*([a-z]+)[ \t]*$/im;
function wishesOf({ labels, body }) {
  const words3 = [...labels, body.replaceAll("\r", "")].map((text2) => WISH.exec(text2)?.[1]?.toLowerCase());
  return words3.flatMap((word) => {
    if (word === "skip") return ["never"];
    if (word === "feature") return ["featured"];
    return word !== void 0 && isSection(word) ? [word] : [];
  });
}
var isSection = (word) => MERGE_SECTIONS.some((section) => section === word);

// src/curate/merges/deprecations.ts
var THINGS = String.raw`(?:flags?|fields?|apis?|feature[- ]?gates?|gates?|featuregates?|options?|metrics?|plugins?|provider|annotations?|labels?|versions?|types?|functions?|methods?|env(?:ironment)?(?: var(?:iable)?s?)?|arguments?|parameters?|modes?|support|credential|commands?|subcommands?)`;
var DEPRECATES = /\bdeprecat(?:e|es|ing|ion)\b|\b(?:as|is|are) deprecated\b|^(?:\S+:\s)?(?:remov|clean|drop|delet)\w*\b.*\bdeprecated\b/i;
var REMOVES = /^(?:[\w./()-]+:\s*)?(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|purge|clean(?:s|ed|ing)?(?:[- ]?up)?|kill off)\b/i;
var REMOVED = /\b(?:has|have) (?:now )?been (?:\w+ly )?removed\b|\b(?:is|are|was|were) (?:now |also |\w+ly )?removed\b/i;
var GOES = /\b(?:is|are|has been|have been|was|were) (?:now )?deprecated (?:and|in favou?r|since|for|as)\b|\bwill be removed\b/i;
var BRINGS = /^(?:add|introduc|support|allow|correct|fix|revert|test|e2e)\w*\b/i;
var VERSIONED = /\bv\d+(?:alpha|beta)\d+\b/;
var NOT_A_REMOVAL = /\b(?:unused|dead code|notes?|docs?|documentation|messages?|timeouts?|stutter|unnecessary|redundant|duplicated?|tests?|todos?|comments?|predicates?|flak\w+|dependenc\w+|leftover|imports?)\b/i;
function deprecationOf(candidate, changes) {
  const { note, kinds } = candidate;
  const title2 = candidate.titleStatement.words;
  const gone = changes.find((change2) => isDeprecation(change2) && isChangedBy(change2, candidate));
  if (gone !== void 0)
    return `the list of gates says ${gone.gate} is ${gone.kind === "removed" ? "removed" : "deprecated"}`;
  if (kinds.has("deprecation")) return "labelled as a deprecation";
  if (/^fix, deprecate\b/i.test(title2)) return "its title names a deprecation";
  if (BRINGS.test(title2) || kinds.has("flake") || kinds.has("failing-test")) return null;
  if (DEPRECATES.test(title2) && !/\bdeprecation (?:message|status|version)|API deprecation/i.test(title2))
    return "its title names a deprecation";
  const thing = new RegExp(String.raw`\b${THINGS}\b`, "i");
  if (REMOVES.test(title2) && !NOT_A_REMOVAL.test(title2) && (thing.test(title2) || VERSIONED.test(title2) || note !== null)) {
    return "its title says that something is removed";
  }
  const first = firstSentence((note ?? "").slice(0, 1e3));
  if (/^(?:[\w./()-]+:\s*)?(?:deprecat|mark\w* .* as deprecated)/i.test(first))
    return "its note says that something is deprecated";
  if (GOES.test(first) && thing.test(first) && !kinds.has("bug")) return "its note says that something will be removed";
  if ((REMOVES.test(first) || REMOVED.test(first)) && thing.test(first) && !NOT_A_REMOVAL.test(first.slice(0, 40)) && !/^(?:fix)/i.test(title2)) {
    return "its note says that something is removed";
  }
  return null;
}
function isDeprecation(change2) {
  return change2.kind === "removed" || change2.kind === "stage" && change2.now.stage === "Deprecated";
}

// src/curate/merges/placement.ts
function placementOf(candidate, { gates, dependencies }, vocabulary) {
  const promotions = promotionsOf(candidate, gates, vocabulary.project);
  const update = versionOf(candidate, dependencies, vocabulary);
  const [promotion] = promotions;
  if (update?.known === "list" && promotion?.known !== "list") return versionPlacement(update);
  if (promotion !== void 0) return { section: "promotions", promotions, reason: reasonOf(promotion) };
  const deprecation = deprecationOf(candidate, gates.changes);
  if (deprecation !== null && update === null) return { section: "deprecated", reason: deprecation };
  return update === null ? { section: "merges", reason: null } : versionPlacement(update);
}
function placementIn(section, byWords, reason2) {
  if (section === byWords.section) return byWords;
  switch (section) {
    case "featured":
      return byWords;
    case "promotions":
      return { section, promotions: [], reason: reason2 };
    case "versions":
      return { section, update: { what: "", version: null, known: "words", others: [] }, reason: reason2 };
    case "merges":
    case "deprecated":
      return { section, reason: reason2 };
  }
}
function versionPlacement(update) {
  const reason2 = update.known === "list" ? "by the list of dependencies" : "a version update by its title or note";
  return { section: "versions", update, reason: reason2 };
}
function reasonOf({ what, stage, known: known2 }) {
  return known2 === "list" ? `the list of gates moves ${what} to ${stage}` : `promoted to ${stage} by its title or note; the list of gates does not name it`;
}

// src/curate/merges/features.ts
var hasNote = ({ note }) => note !== null;
var noNote = ({ note }) => note === null;
var kind = (name) => ({ kinds }) => kinds.has(name);
var title = (pattern) => ({ merge }) => pattern.test(merge.title);
var lines = (from, below = Infinity) => ({ merge }) => merge.additions + merge.deletions >= from && merge.additions + merge.deletions < below;
var all2 = (...parts2) => (candidate) => parts2.every((holds2) => holds2(candidate));
var HYGIENE = /\b(?:clean ?ups?|lint\w*|nits?|unused|redundant|duplicat\w*|unnecessary|simplif\w*|owners?|approvers?|reviewers?|docs?|documentation|readme|godoc|description|logs?|logging|klog)\b/i;
var WORDING = /\b(?:typos?|misspell\w*|spelling|wording|grammar|comments?|gofmt)\b/i;
var FEATURES = [
  { name: "note", phrase: "has a release note", holds: hasNote },
  { name: "note-feature", phrase: "a feature", holds: all2(hasNote, kind("feature")) },
  { name: "note-cleanup", phrase: "a cleanup that users notice", holds: all2(hasNote, kind("cleanup")) },
  { name: "note-documents", phrase: "about documents", holds: all2(hasNote, kind("documentation")) },
  { name: "deprecation", phrase: "deprecates something", holds: kind("deprecation") },
  { name: "promotion", phrase: "a promotion by its title", holds: title(/\b(?:promot|graduat)\w*/i) },
  { name: "removal", phrase: "removes something", holds: title(/\b(?:remov|drop|delet)\w*\b/i) },
  { name: "metric", phrase: "about metrics or endpoints", holds: title(/\bmetrics?\b|\bendpoints?\b/i) },
  { name: "fix", phrase: "a fix by its title", holds: title(/^(?:\S+: |\[[^\]]*\] ?)?fix\w*\b/i) },
  {
    name: "hygiene",
    phrase: "maintenance (cleanup, docs, logs, owners)",
    holds: all2(noNote, title(HYGIENE))
  },
  {
    name: "tests",
    phrase: "about tests",
    holds: all2(noNote, title(/\b(?:tests?|testing|e2e|integration|benchmarks?|fuzz\w*)\b/i))
  },
  {
    name: "restructuring",
    phrase: "restructures code",
    holds: all2(noNote, title(/\b(?:refactor\w*|mov(?:e|es|ing)|split\w*|renam\w*|extract\w*|consolidat\w*)\b/i))
  },
  {
    name: "dependency",
    phrase: "updates a dependency",
    holds: all2(noNote, title(/\b(?:bump|updat|upgrad)\w*\b.*(?:\d|\bdep|version|module|golang)/i))
  },
  { name: "wording", phrase: "about wording or comments", holds: title(WORDING) },
  {
    name: "only-tests",
    phrase: "changes only tests",
    holds: ({ merge }) => merge.files.length > 0 && merge.files.every((path) => TEST_PATH.test(path))
  },
  { name: "size-unknown", phrase: "its size is not known", holds: all2(noNote, lines(0, 1)) },
  { name: "lines-under-10", phrase: "under 10 lines changed", holds: all2(noNote, lines(1, 10)) },
  { name: "lines-10-to-29", phrase: "under 30 lines changed", holds: all2(noNote, lines(10, 30)) },
  { name: "lines-from-100", phrase: "over 100 lines changed", holds: all2(noNote, lines(100)) },
  { name: "lines-from-300", phrase: "over 300 lines changed", holds: lines(300) }
];

// src/curate/merges/weights.json
var weights_default = {
  bias: -1.71,
  weights: {
    note: 2.38,
    "note-feature": 0.87,
    "note-cleanup": 0.41,
    "note-documents": -0.73,
    deprecation: 0.52,
    promotion: 0.34,
    removal: 0.32,
    metric: 0.35,
    fix: -0.31,
    hygiene: -0.49,
    tests: 0.62,
    restructuring: 0.18,
    dependency: -0.43,
    wording: -0.57,
    "only-tests": -0.68,
    "size-unknown": 0.36,
    "lines-under-10": -0.77,
    "lines-10-to-29": -0.43,
    "lines-from-100": 1.04,
    "lines-from-300": 0.27
  }
};

// src/curate/merges/score.ts
var EXPLAINS = 0.15;
function scoreOf(candidate, { bias, weights } = weights_default) {
  const holding = FEATURES.filter((feature) => feature.holds(candidate));
  const weightOf = ({ name }) => weights[name] ?? 0;
  const sum = holding.reduce((total, feature) => total + weightOf(feature), bias);
  const heaviestFirst = [...holding].sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  return {
    value: Math.round(1e3 / (1 + Math.exp(-sum))) / 1e3,
    speaksFor: heaviestFirst.filter((feature) => weightOf(feature) > EXPLAINS).map(({ phrase: phrase2 }) => phrase2),
    speaksAgainst: heaviestFirst.filter((feature) => weightOf(feature) < -EXPLAINS).map(({ phrase: phrase2 }) => phrase2)
  };
}

// src/curate/merges/judge.ts
function judge(facts, covers, choices) {
  const merges = [...new Map(facts.merges.map((merge) => [citedAs(merge), merge])).values()].sort(byNumber);
  const vocabulary = vocabularyOf(choices);
  const exclusions = {
    covers,
    branch: defaultBranch(merges),
    earlier: listedEarlier(facts.archive),
    vocabulary,
    cancelled: cancelledOut(merges.filter((merge) => covers === null || within(covers, merge.mergedAt)))
  };
  const lists = {
    gates: { changes: facts.gateChanges, listed: facts.gatesListed },
    dependencies: facts.dependencyChanges
  };
  const readings = merges.map((merge) => read2(merge, { lists, exclusions, vocabulary, choices }));
  const byLabels = choices.sections.some(({ labels }) => labels.length > 0);
  const bar = barFor(readings.filter((reading) => reading.excluded === null).length, byLabels);
  return withFeatured(readings.map((reading) => decide(reading, { bar, byLabels })));
}
var byNumber = (a, b) => a.number - b.number || (citedAs(a) < citedAs(b) ? -1 : 1);
function read2(merge, { lists, exclusions, vocabulary, choices }) {
  const candidate = candidateOf(merge, vocabulary);
  const override = overrideOf(merge, choices.rules, choices.heedsWishes);
  const byWords = placementOf(candidate, lists, vocabulary);
  const named = override?.section ?? null;
  const byLabel = named === null ? labelPlacement(candidate, byWords, choices.sections) : null;
  return {
    candidate,
    placement: named === null ? inSectionOfLabel(byWords, byLabel) : placementIn(named, byWords, "its section is named by a rule or by the merge itself"),
    byLabel,
    override,
    gatesTurned: gatesTurned(candidate, lists.gates.changes),
    score: scoreOf(candidate, choices.weights),
    excluded: reasonToExclude(candidate, byWords, exclusions)
  };
}
function labelPlacement(candidate, byWords, sections) {
  const own2 = byWords.section === "merges" ? void 0 : sections.find(({ name }) => name === byWords.section);
  if (own2 === void 0) return placementByLabel(candidate, sections);
  return own2.labels.length === 0 ? null : { plan: own2, reason: byWords.reason ?? "by its words" };
}
function inSectionOfLabel(byWords, byLabel) {
  if (byLabel === null || !isMergeSection(byLabel.plan.name)) return byWords;
  return placementIn(byLabel.plan.name, byWords, byLabel.reason);
}
var isMergeSection = (name) => MERGE_SECTIONS.some((each) => each === name);

// src/curate/project/milestones.ts
var MOST6 = 5;
function milestoneList(milestones, source, today) {
  const items2 = milestones.filter(({ open, closed }) => open + closed > 0).toSorted(byDueDay).slice(0, MOST6).map((milestone) => [
    link(milestoneUrl(source, milestone.number), text(milestone.title)),
    text(`: ${String(milestone.open)} open, ${String(milestone.closed)} closed${due(milestone.dueOn, today)}`)
  ]);
  return items2.length === 0 ? [] : [{ kind: "list", items: items2 }];
}
function due(day, today) {
  if (day === null) return "";
  return `, ${Temporal.PlainDate.compare(day, today) < 0 ? "was due" : "due"} ${dayInWords(day, today)}`;
}
var NEVER = new Temporal.PlainDate(9999, 12, 31);
var byDueDay = (a, b) => Temporal.PlainDate.compare(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || a.number - b.number;

// src/curate/project/people.ts
function newContributorList(people, merges, vocabulary) {
  const items2 = [...people].sort((a, b) => byName(a.login, b.login)).flatMap(({ login, merge: number }) => {
    const merge = merges.find((each) => each.number === number);
    if (merge === void 0) return [];
    const wording = wordingOf({ title: merge.title, note: releaseNote(merge.body) }, vocabulary);
    return [[profile(login), text(": "), ...partOf(wording, pullRequestUrl(merge.repository, number), vocabulary)]];
  });
  return items2.length === 0 ? [] : [{ kind: "list", items: items2 }];
}
function thanks(merges) {
  const authors = merges.flatMap(({ author }) => author?.kind === "person" ? [author.login] : []);
  const logins = [...new Map(authors.map((login) => [login.toLowerCase(), login])).values()].sort(byName);
  if (logins.length === 0) return [];
  const names = logins.map((login) => [profile(login)]);
  return [
    {
      kind: "paragraph",
      words: [text("Thanks to "), ...joinPhrasesWithAnd(names), text(", whose pull requests were merged.")]
    }
  ];
}
function profile(login) {
  const url = profileUrl(login);
  return url === null ? text(login) : link(url, text(login));
}
var byName = (a, b) => a.localeCompare(b, "en") || (a < b ? -1 : 1);

// src/curate/proposals/gate-agreement.ts
var STAGES = {
  alpha: "Alpha",
  beta: "Beta",
  stable: "GA",
  deprecated: "Deprecated"
};
function gateDisagreement(proposal, { gateStates, cycle }) {
  const { stage, latestMilestone } = proposal;
  const expected = stage === null ? void 0 : STAGES[stage];
  if (stage === null || expected === void 0) return null;
  if (cycle !== null && latestMilestone !== null && minorsBetween(`v${cycle.version}`, latestMilestone) > 0) return null;
  const gates = proposal.gates.flatMap((name) => {
    const state = gateStates.get(name);
    return state === void 0 ? [] : [{ name, state }];
  });
  if (gates.length === 0 || gates.some(({ state }) => state.stage === expected)) return null;
  const listed2 = gates.map(({ name, state }) => {
    return `${name} is ${state.stage}${state.version === null ? "" : ` since ${state.version}`}`;
  });
  const milestone = latestMilestone === null ? "" : ` in ${latestMilestone}`;
  return {
    gates,
    problem: {
      message: `KEP-${String(proposal.number)}: kep.yaml says ${stage}${milestone}, the list of feature gates says ${joinWithAnd(listed2)}.`,
      advice: "Find out which of the two is right before the entry is published, and tell the owners of the proposal.",
      place: `${proposal.folder}/kep.yaml`
    }
  };
}

// src/curate/proposals/ranking.ts
var WEEKS_BETWEEN = 26;
var MINORS_OF_YEARS = 6;
var CLOSED = /^(?:withdrawn|rejected|replaced|deferred)$/i;
function rankedProposals(facts, edition, listed2) {
  const since = edition.week.sunday.subtract({ weeks: WEEKS_BETWEEN }).toString();
  const covered = new Set(
    facts.archive.filter(({ sunday }) => sunday.toString() >= since).flatMap(({ proposals }) => [...proposals])
  );
  return facts.proposals.filter((proposal) => proposal.summary !== null && proposal.summary.trim() !== "" && !covered.has(proposal.number)).filter(({ status }) => status === null || !CLOSED.test(status)).filter(({ status, isNew: isNew2, changed }) => status !== "provisional" || isNew2 || changed).map((proposal) => ranked(proposal, listed2, facts)).sort((a, b) => b.rank - a.rank || a.proposal.number - b.proposal.number);
}
function ranked(proposal, listed2, { cycle, gateChanges }) {
  const { stage, milestones, latestMilestone, changed, isNew: isNew2, pullRequests } = proposal;
  const current = cycle === null ? null : `v${cycle.version}`;
  const naming = listed2.filter(({ proposals }) => proposals.includes(proposal.number)).length;
  const isOfCycle = current !== null && latestMilestone === current;
  const reaches = isOfCycle && stage !== null && milestones[stage] === current;
  const { alpha } = milestones;
  const tookYears = reaches && stage === "stable" && alpha !== void 0 && minorsBetween(alpha, current) >= MINORS_OF_YEARS;
  const moved = gateChanges.flatMap(
    (change2) => change2.kind === "stage" && proposal.gates.includes(change2.gate) ? [`its gate ${change2.gate} went to ${change2.now.stage} this week`] : []
  );
  const signs = [
    [reaches, 3, `reaches ${stage ?? ""} in ${current ?? ""}`],
    [isOfCycle && !reaches, 1, `worked on for ${current ?? ""}`],
    [naming > 0, 2 + Math.min(naming, 3), `named by ${counted(naming, "merge")} of the week`],
    [moved.length > 0, 2, moved.join(", ")],
    [isNew2, 3, "new this week"],
    [changed && !isNew2, 1, "changed this week"],
    [
      pullRequests.length > 0,
      Math.min(pullRequests.length, 3) / 2,
      `in ${counted(pullRequests.length, "pull request")}`
    ],
    [reaches && stage === "stable", 1, "goes GA"],
    [reaches && stage === "alpha", 0.5, "its first alpha"],
    [tookYears, 1, `worked on since ${alpha ?? ""}`],
    [proposal.status === "implemented", 0.5, "implemented"]
  ];
  const found = signs.filter(([isTrue]) => isTrue);
  return {
    proposal,
    rank: found.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: found.map(([, , reason2]) => reason2)
  };
}

// src/curate/proposals/stage-and-people.ts
var MOST_AUTHORS = 4;
function stageAndPeople(proposal, { cycle, disagreement, today }) {
  const authors = proposal.authors.slice(0, MOST_AUTHORS).map(person);
  const more = proposal.authors.length > MOST_AUTHORS;
  const by = authors.length === 0 ? [] : [text(", authored by "), ...joinPhrasesWithAnd(more ? [...authors, [text("others")]] : authors)];
  return [
    ...stageSentence(stageWords(proposal, cycle, today), disagreement),
    text(`It is owned by ${sigName(proposal.owningSig)}`),
    ...by,
    text(".")
  ];
}
function stageSentence(stage, disagreement) {
  if (stage === "") return [];
  if (disagreement === null) return [text(`${stage}. `)];
  const gates = disagreement.gates.map(({ name, state }) => [code(name), text(` is ${state.stage}`)]);
  return [
    text(`${stage}; its ${plural(gates.length, "feature gate")} `),
    ...joinPhrasesWithAnd(gates),
    text(" today. ")
  ];
}
function stageWords(proposal, cycle, today) {
  const { stage, latestMilestone: milestone, status } = proposal;
  if (status === "provisional") return "This KEP is provisional";
  if (stage === null) return status === null ? "" : `This KEP is ${status}`;
  if (milestone === null || !/^v\d+\.\d+$/.test(milestone)) return `The stage of this KEP is ${stage}`;
  return isAhead(milestone, cycle, today) ? `This KEP is tracked for ${stage} in ${milestone}` : `The stage of this KEP is ${stage}, as of ${milestone}`;
}
function isAhead(milestone, cycle, today) {
  if (cycle === null) return false;
  const order = minorsBetween(`v${cycle.version}`, milestone);
  return order > 0 || order === 0 && (cycle.release === null || Temporal.PlainDate.compare(today, cycle.release) <= 0);
}
function person(author) {
  const login = author.trim().replace(/^@/, "");
  const url = profileUrl(login);
  return url === null ? [text(author.trim())] : [link(url, text(login))];
}

// src/curate/proposals/proposal-of-the-week.ts
var BRANCH2 = "master";
var CANDIDATES = 9;
var NONE = { blocks: [], problems: [], proposalCandidates: [] };
function proposalOfTheWeek(facts, { edition, repository, listed: listed2, vocabulary }) {
  if (repository === null) return NONE;
  const featured = new Set(listed2.filter((each) => each.featured).flatMap(({ candidate }) => candidate.proposals));
  const candidates = listed2.map(({ candidate }) => candidate);
  const ranking = rankedProposals(facts, edition, candidates);
  const chosen = ranking.find(({ proposal }) => !featured.has(proposal.number));
  const others = ranking.filter((each) => each !== chosen).slice(0, CANDIDATES);
  const proposalCandidates = others.map(({ proposal, reasons }) => {
    return { number: proposal.number, title: proposal.title, folder: folderUrl(repository, proposal), reasons };
  });
  if (chosen === void 0) return { ...NONE, proposalCandidates };
  const disagreement = gateDisagreement(chosen.proposal, facts);
  return {
    blocks: [entry(chosen.proposal, { facts, edition, repository, disagreement, vocabulary })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates
  };
}
function entry(proposal, context2) {
  const { facts, edition, repository, disagreement, vocabulary } = context2;
  const heading = [link(folderUrl(repository, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))];
  const summary2 = purposeOf(proposal.summary ?? "");
  const stage = stageAndPeople(proposal, {
    cycle: facts.cycle,
    disagreement,
    today: edition.publication.toPlainDate()
  });
  const paragraphs = [inlines(wordsOf(summary2), vocabulary.glossary), stage, changesOf(proposal, repository)].filter(
    (words3) => words3.length > 0
  );
  return { kind: "entry", heading, paragraphs };
}
var folderUrl = (repository, { folder }) => pathUrl(repository, { kind: "tree", branch: BRANCH2, path: folder });
function changesOf({ pullRequests }, repository) {
  if (pullRequests.length === 0) return [];
  const links = pullRequests.map((number) => [
    link(pullRequestUrl(repository, number), text(`#${String(number)}`))
  ]);
  return [text("The proposal changed this week in "), ...joinPhrasesWithAnd(links), text(".")];
}

// src/curate/schedule/deadline-words.ts
var NAMES2 = [
  [/^docs? deadline\s+[–—-]\s+open placeholder PRs$/i, "Docs placeholder PRs"],
  [/^docs? deadline\s+[–—-]\s+(PRs .+)$/i, "Docs $1"],
  [/^v?(\d+\.\d+(?:\.0)?):? (?:is )?released?$/i, "v$1 release day"],
  [/^v?(\d+\.\d+\.\d+-\S+) (?:is )?released$/i, "v$1"],
  [/^feature blog freeze$/i, "Feature Blog Freeze"],
  [/^production readiness freeze$/i, "PRR Freeze"],
  [/^(feature blogs?) ready (?:to|for) review$/i, "Feature blogs ready for review"]
];
function deadlineWords({ name }, version) {
  if (isCycleStart(name)) return `v${version} cycle begins`;
  for (const [form, words3] of NAMES2) if (form.test(name)) return name.replace(form, words3);
  return name.replace(/\s+(?:[–—-]\s|\().*$/u, "").trim() || name;
}

// src/curate/schedule/deadlines.ts
var DAYS_AHEAD = 14;
var WEEKS_NEW = 2;
function nextMajor(cycle, publication) {
  const coming = cycle.deadlines.filter((deadline) => deadline.major && isAhead2(deadline, publication)).sort(byDay);
  const due2 = coming.filter(({ name }) => !isCallForExceptions(name));
  const first = (due2[0] ?? coming[0])?.day;
  return (due2.length > 0 ? due2 : coming).filter(({ day }) => first?.equals(day));
}
function nextDeadlineLine(deadlines, { version }, today) {
  const [first] = deadlines;
  if (first === void 0) return [];
  const names = deadlines.map((deadline) => {
    const name = text(deadlineWords(deadline, version));
    return [deadline.phase === null ? name : link(deadline.phase, name)];
  });
  return [strong(text("Next Deadline: "), ...joinPhrasesWithAnd(names), text(`, ${dayInWords(first.day, today)}`))];
}
function stateOfCycle(cycle, context2) {
  return [
    weekOrRelease(cycle, context2),
    frozen(cycle, context2),
    justPassed(cycle, context2),
    freezesOfNewCycle(cycle, context2),
    ahead(cycle, context2),
    counts(cycle, context2)
  ].filter((sentence3) => sentence3.length > 0);
}
function weekOfCycle(cycle, day) {
  const monday = cycle.start.subtract({ days: cycle.start.dayOfWeek - 1 });
  return Math.floor(monday.until(day, { largestUnit: "days" }).days / 7) + 1;
}
var byDay = (a, b) => Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1);
var isAhead2 = ({ over }, publication) => Temporal.Instant.compare(over, publication.toInstant()) > 0;
function weekOrRelease(cycle, { ownReleases, edition: { publication } }) {
  const today = publication.toPlainDate();
  const name = link(cycle.page, text(`v${cycle.version}`));
  const { release } = cycle;
  const out = ownReleases.find(({ tag }) => tag === `v${cycle.version}.0`);
  const next = ` The dates of the v${minorAfter(cycle.version)} cycle are not known yet.`;
  if (out !== void 0) {
    return [name, text(` was released on ${dayInWords(dayOf(out, publication.timeZoneId), today)}.${next}`)];
  }
  const isPast = release !== null && Temporal.PlainDate.compare(release, today) < 0;
  if (isPast) return [text("The "), name, text(` release was planned for ${dayInWords(release, today)}.${next}`)];
  const planned = release === null ? "." : `; the release is planned for ${dayInWords(release, today)}.`;
  const week = weekOfCycle(cycle, today);
  return week < 1 ? [text("The "), name, text(` release cycle starts on ${dayInWords(cycle.start, today)}${planned}`)] : [name, text(` is in week ${String(week)} of its cycle${planned}`)];
}
function frozen(cycle, { edition: { covers, publication } }) {
  const today = publication.toPlainDate();
  const isPast = ({ day }) => Temporal.PlainDate.compare(day, today) < 0;
  if (cycle.deadlines.some((deadline) => (isThaw(deadline.name) || isReleaseDay(deadline.name)) && isPast(deadline)))
    return [];
  const begun = cycle.deadlines.filter(
    (deadline) => deadline.major && isFreeze(deadline.name) && !isAhead2(deadline, publication)
  );
  const lasting = begun.filter(({ name }) => /\b(?:code|tests?|docs?)\b/i.test(name));
  const ended2 = begun.filter(
    (deadline) => !lasting.includes(deadline) && Temporal.Instant.compare(deadline.over, covers.start) >= 0
  );
  const since = [...groupBy(lasting, ({ day }) => dayInWords(day, today))].map(([day, all3], at) => {
    const names = joinWithAnd(all3.map((deadline) => deadlineWords(deadline, cycle.version)));
    const verb = all3.length > 1 || names.includes(" and ") ? "have been" : "has been";
    return at === 0 ? `${names} ${verb} in force since ${day}` : `${names} since ${day}`;
  });
  const past = ended2.map((deadline) => {
    return `${deadlineWords(deadline, cycle.version)} was on ${dayInWords(deadline.day, today)}`;
  });
  const sentences = [since, past].filter((each) => each.length > 0).map((each) => `${joinWithAnd(each)}.`);
  return sentences.length === 0 ? [] : [text(sentences.join(" "))];
}
function justPassed(cycle, { ownReleases, edition: { covers, publication } }) {
  const published = new Set(ownReleases.map(({ tag }) => tag));
  const passed = cycle.deadlines.filter(({ name, major }) => major && !isFreeze(name) && !isCycleStart(name) || isPrereleaseDay(name)).filter(({ name }) => !isReleaseDay(name) && !isCallForExceptions(name)).filter((deadline) => !isAhead2(deadline, publication)).filter(({ day }) => Temporal.PlainDate.compare(day, mondayAfter(covers, publication.timeZoneId)) >= 0).filter((deadline) => !published.has(deadlineWords(deadline, cycle.version)));
  return passed.length === 0 ? [] : [text(`Due earlier this week: ${dated(passed, cycle, publication)}.`)];
}
var mondayAfter = (covers, zone) => covers.end.toZonedDateTimeISO(zone).toPlainDate();
function freezesOfNewCycle(cycle, { listed: listed2, edition: { publication } }) {
  const today = publication.toPlainDate();
  if (weekOfCycle(cycle, today) > WEEKS_NEW) return [];
  const freezes = cycle.deadlines.filter((deadline) => deadline.major && isFreeze(deadline.name) && !listed2.includes(deadline)).filter(({ day }) => Temporal.PlainDate.compare(day, today.add({ days: DAYS_AHEAD })) > 0).sort(byDay);
  return freezes.length === 0 ? [] : [text(`Later in the cycle: ${dated(freezes, cycle, publication)}.`)];
}
function ahead(cycle, { listed: listed2, edition: { publication } }) {
  const until = publication.toPlainDate().add({ days: DAYS_AHEAD });
  const coming = cycle.deadlines.filter((deadline) => !listed2.includes(deadline) && !isReleaseDay(deadline.name)).filter((deadline) => deadline.major || isPrereleaseDay(deadline.name)).filter((deadline) => isAhead2(deadline, publication) && Temporal.PlainDate.compare(deadline.day, until) <= 0).sort(byDay);
  return coming.length === 0 ? [] : [text(`Also in the coming two weeks: ${dated(coming, cycle, publication)}.`)];
}
function dated(deadlines, { version }, publication) {
  const today = publication.toPlainDate();
  return joinWithAnd(deadlines.map((each) => `${deadlineWords(each, version)} (${dayInWords(each.day, today)})`));
}
function counts(cycle, { milestones }) {
  const milestone = milestones.find(({ title: title2 }) => title2 === `v${cycle.version}`);
  if (milestone === void 0) return [];
  const { open, closed } = milestone;
  return [
    text(
      `The milestone ${milestone.title} counts ${String(open)} open and ${String(closed)} closed issues and pull requests.`
    )
  ];
}

// src/curate/schedule/end-of-life.ts
var DAYS_NEAR = 60;
var DAYS_CLOSE = 14;
function endOfLifeSentences(patches, { today, hasPatchNews }) {
  return patches.flatMap(({ minor, maintenance, endOfLife }) => {
    const say = (words3) => [[text(`v${minor} ${words3}.`)]];
    const end = endOfLife === null ? null : daysUntil(endOfLife, today);
    if (endOfLife !== null && end !== null && end < 0) {
      return -end <= DAYS_CLOSE ? say(`reached its end of life on ${dayInWords(endOfLife, today)}`) : [];
    }
    if (endOfLife !== null && end !== null && end <= (hasPatchNews ? DAYS_NEAR : DAYS_CLOSE)) {
      return say(`reaches its end of life on ${dayInWords(endOfLife, today)}`);
    }
    const start = maintenance === null ? null : daysUntil(maintenance, today);
    if (maintenance === null || start === null || Math.abs(start) > DAYS_CLOSE) return [];
    const verb = start < 0 ? "entered" : "enters";
    return say(`${verb} maintenance mode on ${dayInWords(maintenance, today)}`);
  });
}
var daysUntil = (day, today) => today.until(day, { largestUnit: "days" }).days;

// src/curate/schedule/patch-releases.ts
var DAYS_AHEAD2 = 7;
var DAYS_LATE = 30;
function nextPatchDeadline(patches, today) {
  const next = newestMinorFirst(patches).flatMap((patch) => patch.next === null ? [] : [patch.next]);
  const ahead2 = (day) => Temporal.PlainDate.compare(day, today) >= 0;
  const [picks] = byDay2(next, ({ cherryPickDeadline }) => cherryPickDeadline, ahead2);
  const [release] = byDay2(next, ({ target }) => target, ahead2);
  const named = (due2, name) => due2 === void 0 ? [] : [{ name: `${name} ${joinWithAnd(due2.patches.map(tagOf))}`, day: due2.day }];
  const [first] = [...named(picks, "Cherry-picks for"), ...named(release, "Patch releases")].sort(
    (a, b) => Temporal.PlainDate.compare(a.day, b.day)
  );
  return first ?? null;
}
function patchSentences(facts, edition, { source, hasNews }) {
  const today = edition.publication.toPlainDate();
  const monday = edition.covers.end.toZonedDateTimeISO(edition.publication.timeZoneId).toPlainDate();
  const schedules = newestMinorFirst(facts.patches);
  const planned = schedules.flatMap(({ next: next2, previous }) => next2 === null ? previous : [next2, ...previous]);
  const out = new Set(facts.ownReleases.map(({ tag }) => tag));
  const released = facts.ownReleases.filter((release) => isPatch(release) && Temporal.Instant.compare(release.publishedAt, edition.covers.start) >= 0).sort((a, b) => compareVersions(b.tag, a.tag));
  const missing2 = planned.filter((patch) => !out.has(tagOf(patch)));
  const soon = between(monday, today.add({ days: DAYS_AHEAD2 }));
  const next = out.size === 0 ? [] : schedules.flatMap((patch) => patch.next === null ? [] : [patch.next]);
  const news = [
    ...available(
      released.filter(({ publishedAt }) => !hasNews || !within(edition.covers, publishedAt)),
      source
    ),
    ...slipped(released, planned, edition.publication),
    ...late(
      byDay2(
        next.filter((patch) => !out.has(tagOf(patch))),
        ({ target }) => target,
        between(monday.subtract({ days: DAYS_LATE }), monday.subtract({ days: 1 }))
      ),
      today
    ),
    ...dueSentences(
      byDay2(missing2, ({ target }) => target, soon),
      source,
      today
    ),
    ...cherryPicks(
      byDay2(missing2, ({ cherryPickDeadline }) => cherryPickDeadline, soon),
      today
    )
  ];
  return [...news, ...endOfLifeSentences(schedules, { today, hasPatchNews: news.length + released.length > 0 })];
}
var tagOf = ({ version }) => `v${version}`;
var between = (first, last) => (day) => Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
function byDay2(patches, dayOfPatch, isIncluded) {
  const days = /* @__PURE__ */ new Map();
  for (const patch of patches) {
    const day = dayOfPatch(patch);
    if (day === null || !isIncluded(day)) continue;
    const known2 = days.get(day.toString()) ?? { day, patches: [] };
    known2.patches.push(patch);
    days.set(day.toString(), known2);
  }
  return [...days.values()].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}
function available(released, source) {
  if (released.length === 0) return [];
  const one = released.length === 1;
  const links = released.map(({ tag }) => [changelog(source, tag)]);
  return [
    [text(`Patch release${one ? "" : "s"} `), ...joinPhrasesWithAnd(links), text(` ${one ? "is" : "are"} available.`)]
  ];
}
function slipped(released, planned, publication) {
  const today = publication.toPlainDate();
  const targets = new Map(planned.map((patch) => [tagOf(patch), patch.target]));
  const groups = /* @__PURE__ */ new Map();
  for (const release of released) {
    const target = targets.get(release.tag);
    const day = dayOf(release, publication.timeZoneId);
    if (target == null || Temporal.PlainDate.compare(day, target) <= 0) continue;
    const slip = `planned for ${dayInWords(target, today)} and came out on ${dayInWords(day, today)}.`;
    groups.set(slip, [...groups.get(slip) ?? [], release.tag]);
  }
  return [...groups].map(([slip, tags]) => [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} ${slip}`)]);
}
function late(dues, today) {
  return dues.map(({ day, patches }) => {
    const tags = patches.map(tagOf);
    const stillNot = `${plural(tags.length, "has", "have")} not been released yet`;
    return [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} planned for ${dayInWords(day, today)} and ${stillNot}.`)];
  });
}
var wasOrWere = (tags) => plural(tags.length, "was", "were");
function dueSentences(dues, source, today) {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const links = ({ patches }) => joinPhrasesWithAnd(patches.map((patch) => [changelog(source, tagOf(patch))]));
  const isNow = ({ day }) => Temporal.PlainDate.compare(day, sunday) <= 0;
  const isPast = ({ day }) => Temporal.PlainDate.compare(day, today) < 0;
  const onDays = (some, verb = "") => some.flatMap((due2, at) => {
    const on = `${at === 0 ? verb : ""} on ${dayInWords(due2.day, today)}`;
    return [...at === 0 ? [] : [text(", ")], ...links(due2), text(on)];
  });
  const past = dues.filter(isPast);
  const now = dues.filter((due2) => isNow(due2) && !isPast(due2));
  const one = past[0]?.patches.length === 1;
  const pastSentence = [
    text(`Patch release${one ? "" : "s"} `),
    ...onDays(past, one ? " was due" : " were due"),
    text(".")
  ];
  const later2 = dues.filter((due2) => !isNow(due2)).map((due2) => {
    const one2 = due2.patches.length === 1;
    return [
      text(`Patch release${one2 ? "" : "s"} `),
      ...links(due2),
      text(` ${one2 ? "is" : "are"} planned for ${dayInWords(due2.day, today)}.`)
    ];
  });
  return [
    ...past.length === 0 ? [] : [pastSentence],
    ...now.length === 0 ? [] : [[text("Patch releases due this week: "), ...onDays(now), text(".")]],
    ...later2
  ];
}
function cherryPicks(dues, today) {
  return dues.map(({ day, patches }) => {
    const verb = Temporal.PlainDate.compare(day, today) < 0 ? "were" : "are";
    return [text(`Cherry-picks for ${joinWithAnd(patches.map(tagOf))} ${verb} due by ${dayInWords(day, today)}.`)];
  });
}

// src/curate/schedule/release-schedule.ts
function releaseSchedule(facts, edition, { source, hasNews }) {
  const { cycle, patches } = facts;
  const { publication } = edition;
  const today = publication.toPlainDate();
  const major = cycle === null ? [] : nextMajor(cycle, publication);
  const patch = nextPatchDeadline(patches, today);
  const patchLine = () => patch === null ? [] : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))];
  const first = cycle === null || major.length === 0 ? patchLine() : nextDeadlineLine(major, cycle, today);
  const state = cycle === null ? [] : stateOfCycle(cycle, { ...facts, edition, listed: major });
  const cut2 = prereleaseSentence(facts.ownReleases, source, edition);
  return [first, paragraph([...state, cut2]), paragraph(patchSentences(facts, edition, { source, hasNews }))].filter((words3) => words3.length > 0).map((words3) => ({ kind: "paragraph", words: words3 }));
}
function paragraph(sentences) {
  return sentences.filter((sentence3) => sentence3.length > 0).flatMap((sentence3, at) => at === 0 ? sentence3 : [text(" "), ...sentence3]);
}

// src/curate/subprojects/release-notes.ts
var LONGEST_LINE = 400;
var HEADINGS = [
  ["breaking", /\bbreaking\b|\bremov(?:als?|ed)\b|\bdeprecat|\bupgrade notes?\b|\burgent\b|:warning:|⚠/i],
  ["feature", /\bfeatures?\b|\bnew\b|\benhancements?\b|\badded\b|:sparkles:|✨/i],
  ["fix", /\bbugs?\b|\bfix(?:es|ed)?\b|:bug:|🐛|\bregression\b/i]
];
var SKIPPED = /\b(?:contributors?|dependenc(?:y|ies)|downloads?|commits?|checksums?|documentation|docs|images?|assets|thanks|install\w*|full changes|verification|provenance|test(?:s|ing)?|ci|chores?|others?|uncategorized|cleanup|compatible|binaries|overview|proposals?)\b|:seedling:|🌱/i;
var NOTEWORTHY = /\bnoteworthy\b/i;
var LISTED = /^[a-z][\w/ -]{1,30}: [A-Z].*$/;
var MARKS = [
  ["breaking", /^(?:\[(?:CHANGE|BREAKING)\]|:warning:|⚠️?|breaking:|\w+(?:\([^)]*\))?!:)/i],
  ["feature", /^(?:\[(?:FEATURE|ENHANCEMENT)\]|:sparkles:|✨|feat(?:\([^)]*\))?:|feature:)/i],
  ["fix", /^(?:\[BUGFIX\]|:bug:|🐛|fix(?:\([^)]*\))?:)/i],
  [
    "other",
    new RegExp("^(?:\\[[A-Z]+\\]|:[a-z_]+:|\\p{Extended_Pictographic}|(?:chore|docs?|tests?|ci|build|refactor|style)(?:\\([^)]*\\))?:)", "iu")
  ]
];
function readReleaseNotes(markdown2) {
  const lines4 = ofThisRelease(withoutHtmlComments(markdown2.replaceAll(/\r\n?/g, "\n")).split("\n"));
  const bullets2 = [];
  let part = { level: 0, kind: "other", isSkipped: false, above: null };
  let isListed = false;
  let parent = null;
  for (const [at, line] of lines4.entries()) {
    const heading = headingOf2(line, lines4[at + 1]);
    if (heading !== null) {
      part = partOf2(heading, part);
      isListed = NOTEWORTHY.test(heading.words);
      parent = null;
      continue;
    }
    const [, indent = "", bullet2] = /^(\s{0,6})[-*+•]\s+(.*)$/.exec(line) ?? [];
    const words3 = bullet2 ?? (isListed ? LISTED.exec(line)?.[0] : void 0);
    if (words3 === void 0 || part.isSkipped) continue;
    if (indent.length < 2) parent = /^[^:]{2,40}:$/.test(words3.trim()) ? words3.trim().slice(0, -1) : null;
    if (parent === null ? indent.length > 1 : indent.length < 2) continue;
    const kind2 = MARKS.find(([, mark]) => mark.test(words3))?.[0] ?? (isListed ? "feature" : part.kind);
    bullets2.push({ kind: kind2, parent, words: words3 });
  }
  return { bullets: bullets2, lines: lines4 };
}
function partOf2({ level, words: words3 }, before) {
  let above = before;
  while (above !== null && above.level >= level) above = above.above;
  const kind2 = HEADINGS.find(([, pattern]) => pattern.test(words3))?.[0];
  return {
    level,
    kind: kind2 ?? above?.kind ?? "other",
    isSkipped: kind2 === void 0 && SKIPPED.test(words3) || above?.isSkipped === true,
    above
  };
}
function headingOf2(line, next) {
  const [, marks = "", words3] = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line) ?? [];
  if (words3 !== void 0) return { level: marks.length, words: words3 };
  const bold = /^\s*\*\*([^*]+)\*\*:?\s*$/.exec(line)?.[1];
  if (bold !== void 0) return { level: 7, words: bold };
  const isUnderlined = next !== void 0 && /^(?:-{3,}|={3,})\s*$/.test(next) && line.trim() !== "";
  return isUnderlined ? { level: 2, words: line.trim() } : null;
}
var SINCE = /^\W*(?:#+|\*\*)?.*\b(?:changes?|changed|what's changed)\b.{0,12}\bsince\b/i;
function ofThisRelease(lines4) {
  const kept2 = [];
  let lists = 0;
  let isFolded = false;
  for (const line of lines4) {
    if (/<details/i.test(line)) isFolded = lists > 0 || kept2.some((each) => /^\s{0,3}[-*+•]\s/.test(each));
    if (SINCE.test(line)) lists++;
    if (lists > 1) break;
    if (!isFolded) kept2.push(line.slice(0, LONGEST_LINE));
    if (/<\/details/i.test(line)) isFolded = false;
  }
  return kept2;
}

// src/curate/subprojects/highlights.ts
var MOST7 = 4;
var MOST_OF_A_PLAIN_LIST = 3;
var SHORTEST = 2;
var LONGEST = 6;
var CHORE = /\b(?:bump\w*|depend(?:abot|enc\w+)|deps|go\.mod|toolchain|renovate|vendor\w*|golangci\S*|linters?|lint\w*|cherry[- ]?picks?|changelog|release (?:notes?|instructions?|automation|script)|boilerplate|copyright|workflows?|github actions?|cloudbuild\S*|makefile|owners?|approv\w+|typos?|misspell\w*|docs?|readme|documentation|comments?|tests?|testing|unit|e2e|ut|ci|logging|logs?|refactor\w*|cleanup|clean up|code structure|nits?|version\.txt|pricing|permissions?|scaffold\w*|licen[cs]es?|proposals?|AEP|KEP|staging|gosec|gocritic|godoc|release image|scripts?|prow|jobs?|build|artifacts?|templates?|maintainers?|alias\w*|kubetest2\S*|translations?|price|prices|dockerfile|simulator|guest os|kpromo|replace me|notes? about|roles?\/?rolebindings?|examples?|samples? (?:app|config)\w*|github|readme)\b|^release\b|\breleases?$|\bupdates?$|^(?:update|upgrade|prepare)\b|(?:to|v)\s?v?\d+\.\d+(?:\.\d+)?$/i;
var GAIN = /^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|new:?)\s+/i;
var FIX = /^(?:fix(?:e[sd]|ing)?(?: up)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|correct(?:s|ed|ing)?)\s+/i;
var EFFECT = /^(?:return|show|report|respect|honou?r|ignore|populate|handle|retry|limit|reduce|improve|increase|lower|restore|expose|keep|reconcile|recover|validate|reject|harmonize|emit|process)s?\s/i;
var LOSS = /^(?:remov|drop|delet|deprecat|renam|disabl)(?:e|es|ed|ing|s|ped|ping)?\s/i;
var BORDER = /^(?:via|by|using|through|so|which|as|at|into|after|during)$/i;
var LIMIT2 = /\b(?:not?|never|only|except|unless|without|when|while|if|until|behind|instead|rather|where|experimental|opt-in|feature (?:flag|gate)s?|default|non|failed|revert\w*)\b|…|\.\.\.$|n't\b/i;
var OPEN_END2 = /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|so|which|using|based|and|or|of|instead|between|the|an?|its|their|new|not|no)$/i;
var SAYS_NOTHING = /^(?:release-[\d.]+|chore|general|misc\w*|fix(?:es)?|bug(?:fix)?|feat(?:ure)?s?|backport|core|all|change|enhancement)$/i;
function highlightsOf(notes, product = "") {
  const { bullets: bullets2, lines: lines4 } = readReleaseNotes(notes);
  const found = bullets2.flatMap((bullet2) => {
    const words3 = highlight(bullet2, product);
    return words3 === null ? [] : [words3];
  });
  const of = (kind2) => found.filter((each) => each.kind === kind2).map(({ words: words3 }) => words3);
  const isMarked = bullets2.some(({ kind: kind2 }) => kind2 === "feature" || kind2 === "breaking");
  const news = [...of("breaking"), ...of("feature")];
  const gains = [.../* @__PURE__ */ new Set([...securityFixes(lines4), ...news])].slice(0, isMarked ? MOST7 : MOST_OF_A_PLAIN_LIST);
  return gains.length > 0 ? gains : [...of("fix"), ...of("other")].slice(0, 1);
}
function securityFixes(lines4) {
  const fixing = lines4.filter(
    (line) => /\b(?:fix|address|patch|resolv|mitigat|security|bump|updat|upgrad)/i.test(line) && !/\bnot affected\b|\bexclud|\bgovulncheck\b/i.test(line)
  );
  const ids = [...new Set(fixing.flatMap(securityIdsIn))].sort();
  if (ids.length > 0) return [`fix${ids.length > 1 ? "es" : ""} for ${joinWithAnd(ids)}`];
  const unnamed = fixing.flatMap((line) => {
    const [, thing] = /\b(?:bump|update|upgrade)s? (\S{3,40})(?: packages?)? (?:to|for) (?:fix|resolv|address|mitigat)\w* CVEs?\b/i.exec(
      line
    ) ?? [];
    return thing === void 0 ? [] : [`CVE fixes in ${thing}`];
  });
  return unnamed.slice(0, 1);
}
function highlight(bullet2, product) {
  const { bold, about, rest, aside } = partsOf(bullet2);
  if (CHORE.test(bold ?? rest) || about !== null && CHORE.test(about)) return null;
  const offered = bold !== null && GAIN.test(bold) ? gained(bold) : bold;
  if (bold !== null && bullet2.kind !== "fix") {
    const isOther = LOSS.test(bold) || FIX.test(bold) || /^(?:removed|deprecated|component)\b/i.test(bold);
    return isOther || offered === null ? null : sized(
      "feature",
      offered.replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase())
    );
  }
  const topic = about === null || isProduct(about, product) || SAYS_NOTHING.test(about) ? null : about;
  if (LOSS.test(rest)) {
    return bullet2.kind === "breaking" && !LIMIT2.test(aside) ? sized("breaking", withTopic(rest, topic)) : null;
  }
  if (FIX.test(rest)) return LIMIT2.test(aside) ? null : sized("fix", withTopic(uncapitalized(rest), topic));
  if (GAIN.test(rest)) {
    if (bullet2.kind === "fix") return null;
    const thing = LIMIT2.test(aside) ? null : gained(rest);
    return thing === null ? null : sized("feature", withTopic(thing, topic));
  }
  const isEffect = EFFECT.test(rest) || bullet2.kind === "fix" && baseForm(rest.split(" ")[0] ?? "") !== null;
  if (bullet2.kind === "breaking" || !isEffect || LIMIT2.test(aside)) return null;
  return sized("other", withTopic(uncapitalized(rest), topic));
}
function partsOf({ words: words3, parent }) {
  const plain3 = withoutMarkdownLinks(words3.replace(/^(?:automated )?cherry[- ]?pick(?:ed)?(?: of)? #\d+:?\s*/i, "")).replace(/\s+by\s+@\S+.*$|\s+in\s+(?:https?:\/\/\S+|#\d+).*$|\s*\(?\[?(?:#\d+|https?:\/\/\S+|@\S+).*$/i, "").replace(/\s+-\s+v?\d+\.\d+$|^v?\d+\.\d+ - |\s+for release \d\S*$/i, "").trim();
  const bold = /^\*\*([^*(][^*]*?):?\*\*/.exec(plain3)?.[1] ?? null;
  let about = parent;
  let rest = plain3.replace(/^\*\*\(([^*]*)\)\*\*:?\s*/, "($1): ").replaceAll(/\*\*|"/g, "").replace(new RegExp("^(?:\\[[A-Z]+\\]|:[a-z_]+:|\\p{Extended_Pictographic}\\uFE0F?)\\s*", "gu"), "");
  for (; ; ) {
    const [whole4, bracketed, scope, named] = /^(?:\[([^\]]{2,40})\]:?\s+|(?:[a-z]+)?\(([^)]{2,60})\)!?:\s*|(?!(?:fix(?:ed)?|feat|new)\b\s?:)([\w/., `-]{2,40}):\s+)/i.exec(
      rest
    ) ?? /^(?:fix(?:ed)?|feat(?:ure)?|backport|bug)!?:\s+/i.exec(rest) ?? [];
    if (whole4 === void 0) break;
    const name = bracketed ?? scope ?? named;
    if (name !== void 0 && !SAYS_NOTHING.test(name)) about = name;
    rest = rest.slice(whole4.length);
  }
  return {
    bold,
    about: about?.trim() ?? null,
    aside: [about ?? "", ...rest.match(/\([^)]*\)/g) ?? []].join(" "),
    rest: rest.replaceAll(/\s*\([^)]*\)/g, "").replace(/[\s.,;:]+$/, "")
  };
}
var isProduct = (about, product) => {
  const bare2 = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const initials = product.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0)).join("");
  return product !== "" && (bare2(product).includes(bare2(about)) || bare2(about).includes(bare2(product)) || bare2(about) === initials.toLowerCase());
};
function gained(statement2) {
  const opening = GAIN.exec(statement2)?.[0] ?? "";
  const thing = statement2.slice(opening.length).replace(/^(?:for|to)\s+(?=\S)/i, "").replace(
    /^(?:(?:an?|the|initial|basic|missing|some|ability to|option to)\s+)+/i,
    (start) => /\bmissing\b/i.test(start) ? "missing " : /\b(?:ability|option) to\b/i.test(start) ? "option to " : ""
  ).replace(/^support (?:for|of)\s+(?:(?:an?|the)\s+)*/i, "").replace(
    /^(?:new\s+)?(?:api\s+)?(?:fields?|options?|flags?|settings?|parameters?|env(?:ironment)? variables?)\s+(?:for|to set)\s+(?:(?:an?|the)\s+)*(?=\S+ \S)/i,
    ""
  );
  const words3 = thing.split(/\s+/);
  const end = words3.findIndex((word, at) => at > 0 && (BORDER.test(word) || /[.,;:]$/.test(words3[at - 1] ?? "")));
  const [kept2, lost] = end === -1 ? [words3, []] : [words3.slice(0, end), words3.slice(end)];
  if (LIMIT2.test(lost.join(" ")) || /\bnon\b/i.test(statement2)) return null;
  if (/[,;:]$/.test(kept2.at(-1) ?? "") || /^and\b|\band\b/i.test(lost.join(" ")) || kept2.length > LONGEST) return null;
  const [first = ""] = kept2;
  const isDoing = /^[a-z]+ing$/.test(first) && kept2.length > 1;
  const verb = baseForm(first);
  if (isDoing) return `support for ${kept2.join(" ")}`;
  if (verb !== null && verb === first && /^(?:allow|enabl|support)/i.test(opening)) return `option to ${kept2.join(" ")}`;
  const to = kept2.indexOf("to");
  if (/^(?:add|introduc|implement)/i.test(opening) && to > 0 && /^(?:the|[^a-z])|[A-Z`_-]/.test(kept2[to + 1] ?? ""))
    kept2[to] = "in";
  return kept2.join(" ").replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase());
}
function withTopic(words3, topic) {
  if (topic === null || words3.toLowerCase().includes(topic.toLowerCase())) return words3;
  return /\b(?:for|in|on)\s/.test(words3) || topic.includes(",") ? `${words3} (${topic})` : `${words3} for ${topic}`;
}
function sized(kind2, words3) {
  const plain3 = words3.replace(/[\s.,;:]+$/, "");
  const all3 = plain3.replaceAll(/`[^`]*`/g, "`").split(/\s+/);
  const isOpen = OPEN_END2.test(all3.at(-1) ?? "") || plain3.split("`").length % 2 === 0 || /^[^(]*\)|\([^)]*$/.test(plain3);
  const isEmpty = /^(?:to|for|of|and|option|ability)\b(?! to \S+ \S)|^new\s+\S+$|^(?:some|several|various|multiple|more|misc)\b|^(?:fix|fixes|fixed) (?:an? )?(?:bugs?|issues?|problems?|nil pointer)\b(?: \d+)?$/i.test(
    plain3
  );
  const hasPath = /^[^\w`-]|\S+\/\S+\.\w{1,5}\b|\w+\.(?:go|yaml|yml|sh|py)\b|\bbug \d+|[a-z]\(\)/.test(plain3);
  return all3.length >= SHORTEST && all3.length <= LONGEST && !isOpen && !isEmpty && !hasPath ? { kind: kind2, words: plain3 } : null;
}

// src/curate/subprojects/release-tag.ts
var VERSION2 = /^(.*?)(v?)(\d+(?:\.\d+){1,3})((?:[-+.]?(?:alpha|beta|rc|pre|dev|a|b|snapshot)[.-]?\d*)?(?:[-+][0-9A-Za-z.-]+)?)$/i;
var PRERELEASE = /(?:alpha|beta|rc|pre|dev|snapshot)|\d(?:a|b)\d+$/i;
var CHART = /(?:^|-)(?:helm-)?charts?(?:-|$)|^openstack-/i;
function releaseTag(tag) {
  const [, prefix, v, digits, rest] = VERSION2.exec(tag) ?? [];
  if (prefix === void 0 || v === void 0 || digits === void 0 || rest === void 0) return null;
  const isPath = prefix.endsWith("/");
  if (prefix !== "" && !/[-_/@]$/.test(prefix) && prefix.toLowerCase() !== "go") return null;
  const component = prefix.replace(/[-_/@]+$/, "");
  return {
    component: component.toLowerCase() === "go" || /^(?:release|version)$/i.test(component) ? "" : component,
    isPath,
    version: `${v}${digits}${rest}`,
    prerelease: PRERELEASE.test(`${digits.slice(-1)}${rest}`),
    chart: CHART.test(component)
  };
}
function newerFirst(a, b) {
  return compareVersions(b.version, a.version);
}

// src/curate/subprojects/subprojects.ts
var AMBIGUOUS = /* @__PURE__ */ new Set(["python", "java", "javascript", "csharp"]);
function subprojects(releases2, archive, { prereleases, glossary }) {
  const earlier = listedEarlier(archive);
  const reasonWithoutProduct = ({ release, tag }) => {
    const edition = earlier.get(`${fullName(release.repository).toLowerCase()}@${release.tag}`);
    if (edition !== void 0) return `listed in the edition of ${edition.toString()}`;
    const isFollowed = prereleases.some((each) => sameRepository(each, release.repository));
    return isPrerelease({ release, tag }) && !isFollowed ? "a pre-release" : null;
  };
  const ordered = inOrder(releases2);
  const tagged = ordered.flatMap((release) => {
    const tag = releaseTag(release.tag);
    return tag === null ? [] : [{ release, tag }];
  });
  const untagged = ordered.filter(({ tag }) => releaseTag(tag) === null);
  const judged2 = [...groupBy(tagged, ({ release }) => fullName(release.repository).toLowerCase()).values()].map(
    (all3) => all3.map((item) => ({ item, reason: reasonWithoutProduct(item) ?? partOfProduct(item, all3) }))
  );
  const items2 = judged2.flatMap((all3) => {
    const listed2 = all3.filter(({ reason: reason2 }) => reason2 === null).map(({ item }) => item);
    return products(listed2).flatMap((product) => bullets(product, glossary));
  });
  return {
    blocks: items2.length === 0 ? [] : [{ kind: "list", items: items2 }],
    leftOut: [
      ...judged2.flat().flatMap(({ item, reason: reason2 }) => reason2 === null ? [] : [leftOut(item.release, reason2)]),
      ...untagged.map((release) => leftOut(release, "its tag is not a version"))
    ]
  };
}
var isPrerelease = ({ release, tag }) => release.prerelease || tag.prerelease;
function partOfProduct({ release, tag }, all3) {
  const isLibrary = (each) => each.tag.isPath && each.tag.component.toLowerCase() !== release.repository.name.toLowerCase();
  const hasProduct = all3.some((each) => !each.tag.chart && !isLibrary(each) && !isPrerelease(each));
  if (tag.chart && all3.some((each) => !each.tag.chart)) return "a chart of a product that is released too";
  return isLibrary({ release, tag }) && (hasProduct || all3.some((each) => !each.tag.chart && !isLibrary(each))) ? "a library of a product that is released too" : null;
}
var leftOut = ({ repository, tag }, reason2) => ({
  name: `${fullName(repository)} ${tag}`,
  url: releaseUrl(repository, tag),
  reason: reason2
});
function inOrder(releases2) {
  const key = (release) => `${release.repository.name} ${fullName(release.repository)} ${release.tag}`.toLowerCase();
  const unique = new Map(releases2.map((release) => [key(release), release]));
  return [...unique.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, release]) => release);
}
function products(tagged) {
  return [...groupBy(tagged, ({ tag }) => tag.component).values()].map((items2) => items2.toSorted(stableThenNewest));
}
function stableThenNewest(a, b) {
  const pre = (item) => isPrerelease(item) ? 1 : 0;
  return pre(a) - pre(b) || newerFirst(a.tag, b.tag) || Temporal.Instant.compare(b.release.publishedAt, a.release.publishedAt);
}
function bullets(items2, glossary) {
  const [first, ...others] = items2;
  if (first === void 0) return [];
  const next = others.find((each) => isPrerelease(each) && newerFirst(each.tag, first.tag) < 0);
  const hasOwn = next !== void 0 && !isPrerelease(first) && highlightsOf(next.release.notes).length > 0;
  if (!hasOwn) return [bullet(first, others, glossary)];
  return [
    bullet(
      first,
      others.filter((each) => each !== next),
      glossary
    ),
    bullet(next, [], glossary)
  ];
}
function bullet(first, others, glossary) {
  const name = nameOf3(first);
  const highlights = highlightsOf(first.release.notes, name).map(phraseOf);
  const also = others.map((item) => [link(urlOf(item), text(item.tag.version))]);
  return [
    link(urlOf(first), text(spelledAs(glossary, `${name} ${first.tag.version}`))),
    ...highlights.length > 0 ? [text(": "), ...commas(highlights)] : [],
    ...also.length > 0 ? [text("; also "), ...joinPhrasesWithAnd(also)] : []
  ];
}
var commas = (phrases2) => phrases2.flatMap((phrase2, at) => at === 0 ? [...phrase2] : [text(", "), ...phrase2]);
function phraseOf(words3) {
  return words3.split("`").map((part, at) => at % 2 === 1 ? { kind: "code", value: part } : text(part)).filter((inline) => "value" in inline && inline.value !== "");
}
var urlOf = ({ release }) => releaseUrl(release.repository, release.tag);
var GENERIC = /^(?:controller|driver|operator|server|manager|agent|plugin|cli|core)$/i;
function nameOf3({ release, tag }) {
  const { name } = release.repository;
  if (tag.component === "" || GENERIC.test(tag.component)) {
    return AMBIGUOUS.has(name) ? fullName(release.repository) : name;
  }
  const isBareChart = /^(?:helm-)?charts?$/i.test(tag.component);
  return tag.isPath && tag.component !== name || isBareChart ? `${name} ${tag.component}` : tag.component;
}

// src/curate/curate.ts
function curate(facts, edition, newsletter) {
  const { sections: plans, source } = newsletter;
  const vocabulary = vocabularyOf(newsletter);
  const { glossary } = vocabulary;
  const judgements = judge(facts, edition.covers, newsletter);
  const planOf = new Map(
    judgements.map((judgement) => [judgement, judgement.listed ? sectionPlanOf(judgement, plans) : null])
  );
  const inSection = (plan) => judgements.filter((judgement) => planOf.get(judgement) === plan);
  const listed2 = judgements.filter((judgement) => planOf.get(judgement) !== null);
  const proposals = plans.some(({ name }) => name === "proposal-of-the-week") ? newsletter.sources.proposals : null;
  const proposal = proposalOfTheWeek(facts, {
    edition,
    repository: proposals?.repository ?? null,
    listed: listed2,
    vocabulary
  });
  const figures = figuresOf({ judgements, listed: listed2 }, facts, { week: edition.week, source });
  const news = developerNews(facts, edition, newsletter);
  const subprojectReleases = subprojects(facts.subprojectReleases, facts.archive, {
    prereleases: newsletter.sources.prereleases,
    glossary
  });
  const ownReleases = subprojects(releasedIn(edition.covers, facts.ownReleases), facts.archive, {
    prereleases: [source],
    glossary
  });
  const has = (section) => plans.some(({ name }) => name === section);
  const contents = {
    "developer-news": () => news.blocks,
    "release-schedule": () => releaseSchedule(facts, edition, { source, hasNews: has("developer-news") && !has("releases") }),
    featured: blocksOf,
    "proposal-of-the-week": () => proposal.blocks,
    merges: blocksOf,
    promotions: blocksOf,
    deprecated: blocksOf,
    versions: blocksOf,
    subprojects: () => subprojectReleases.blocks,
    shoutouts: () => [],
    milestones: () => milestoneList(facts.milestones, source, edition.publication.toPlainDate()),
    releases: () => ownReleases.blocks,
    "new-contributors": () => newContributorList(facts.newContributors, facts.merges, vocabulary),
    thanks: () => thanks(facts.merges),
    figures: () => figuresInWords(figures)
  };
  const sections = plans.flatMap((plan) => {
    const { name, heading, whenEmpty } = plan;
    const items2 = itemsOf(name, inSection(plan), { vocabulary, proposals: proposalsOf(facts, newsletter) });
    const blocks = contents[name](items2);
    const filled = blocks.length > 0 || whenEmpty === null ? blocks : [{ kind: "configured", markdown: whenEmpty }];
    return filled.length === 0 ? [] : [{ name, heading, blocks: filled, listed: items2.flatMap(asListed) }];
  });
  return {
    sections,
    leftOut: judgements.filter((judgement) => planOf.get(judgement) === null).map((judgement) => asLeftOut(judgement, vocabulary)),
    otherLeftOut: [
      ...has("developer-news") ? news.leftOut : [],
      ...has("subprojects") ? subprojectReleases.leftOut : [],
      ...has("releases") ? ownReleases.leftOut : []
    ],
    mergesConsidered: judgements.length,
    figures,
    problems: proposal.problems,
    proposalCandidates: proposal.proposalCandidates
  };
}
var releasedIn = (covers, releases2) => releases2.filter(({ publishedAt }) => within(covers, publishedAt));
function proposalsOf({ proposals }, { sources }) {
  const repository = sources.proposals?.repository;
  return repository === void 0 ? [] : proposals.flatMap((proposal) => {
    const { number, summary: summary2 } = proposal;
    return summary2 === null ? [] : [{ number, summary: summary2, folder: folderUrl(repository, proposal) }];
  });
}
function asListed({ block, merges }) {
  return merges.map(({ candidate: { merge, wording }, reasons }) => {
    const doubts2 = wording.doubts.map((doubt) => DOUBTS[doubt]);
    return { repository: merge.repository, number: merge.number, item: block, reasons: [...doubts2, ...reasons] };
  });
}
var DOUBTS = {
  "no verb": "needs words: it has no verb",
  "unknown abbreviation": "needs words: it has an abbreviation that nothing explains",
  "cut off": "needs words: its title is cut off",
  long: "needs words: it is long",
  "how, not what": "needs words: it says how, not what changed"
};
function asLeftOut(judgement, vocabulary) {
  const { candidate, listed: listed2, reasons } = judgement;
  const { repository, number } = candidate.merge;
  const reason2 = listed2 ? "the newsletter has no section for it" : reasons[0] ?? "has a low score";
  return { repository, number, phrase: bulletOfMerge(judgement, vocabulary), reason: reason2 };
}

// src/gather/all-of.ts
async function allOf(promises) {
  const entries = await Promise.all(
    Object.entries(promises).map(async ([key, promise]) => [key, await promise])
  );
  return Object.fromEntries(entries);
}

// src/gather/archive/weeks-around.ts
var WEEKS = 4;
function weeksAround(sunday, posts2, lastOver) {
  const newest = newestBefore(posts2, sunday);
  const steps = Array.from({ length: WEEKS }, (_, index) => index + 1);
  const before = steps.map((weeks) => sunday.subtract({ weeks })).filter((day) => newest !== null && newest.until(day, { largestUnit: "days" }).days >= 6);
  const after = steps.map((weeks) => sunday.add({ weeks })).filter((day) => Temporal.PlainDate.compare(day, lastOver) <= 0);
  return [...before, ...after];
}
function newestBefore(editions, sunday) {
  const before = editions.map((each) => each.sunday).filter((day) => Temporal.PlainDate.compare(day, sunday) < 0);
  return before.toSorted((a, b) => Temporal.PlainDate.compare(b, a))[0] ?? null;
}

// src/gather/beside-the-week.ts
var WEEK_ALIASES = ["w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10", "w11", "w12"];
async function readBesideTheWeek(github, {
  source,
  sunday,
  timeZone
}) {
  const sundays = WEEK_ALIASES.map((_, index) => sunday.subtract({ weeks: WEEK_ALIASES.length - index }));
  const searches = Object.fromEntries(
    sundays.map((day, index) => [WEEK_ALIASES[index], searchForMerges(source, weekEnding(day, timeZone))])
  );
  const ask = async (options) => {
    try {
      return await github.ask(BesideTheWeekDocument, { ...source, ...options, ...searches });
    } catch (error) {
      return problemOf(error);
    }
  };
  const answer = await ask({ counts: true });
  if ("result" in answer) return { answer, sundays, uncounted: null };
  return { answer: await ask({ counts: false }), sundays, uncounted: answer };
}

// src/gather/files/branch-files.ts
var NOTHING = { branches: /* @__PURE__ */ new Map(), problems: [] };
async function readReleaseBranchFiles(github, {
  source,
  path,
  merges
}) {
  const asked = merges.flatMap((merge) => merge.commit !== null && mayTouch(path, merge) ? [merge.commit] : []);
  if (asked.length === 0) return NOTHING;
  try {
    const answers = await github.askEach(
      FileDocument,
      asked.flatMap(
        (commit) => [`${commit}^:${path}`, `${commit}:${path}`].map((expression) => ({ ...source, expression }))
      )
    );
    const texts = new Map(asked.map((commit, index) => [commit, answers.slice(2 * index, 2 * index + 2)]));
    const unread = new Set(asked.filter((commit) => texts.get(commit)?.some(({ errors }) => errors.length > 0)));
    const changes = merges.flatMap((merge) => {
      const [before, after] = (texts.get(merge.commit ?? "") ?? []).map(textOf2);
      if (merge.commit === null || before === void 0 || after === void 0 || unread.has(merge.commit)) return [];
      return [[merge.base, { commit: merge.commit, merge: merge.number, at: merge.mergedAt, before, after }]];
    });
    const branches = groupBy(changes, ([branch]) => branch);
    return {
      branches: new Map([...branches].map(([branch, each]) => [branch, each.map(([, change2]) => change2)])),
      problems: unread.size > 0 ? [unreadMerges(path, unread.size)] : []
    };
  } catch (error) {
    return { ...NOTHING, problems: [unreadBranches(path, problemOf(error))] };
  }
}
function mayTouch(path, { base, files, changedFiles }) {
  return base.startsWith("release-") && (files.includes(path) || changedFiles > files.length);
}
function textOf2({ result }) {
  const object2 = result.repository?.object;
  return object2 != null && "text" in object2 ? object2.text : null;
}
var unreadMerges = (path, count) => ({
  message: `GitHub did not return ${path} for ${String(count)} of the week's merges to release branches.`,
  advice: "Run again; the next run adds the missing entries."
});
var unreadBranches = (path, { message, advice }) => ({
  message: `${path} of the release branches could not be read: ${message}`,
  advice
});

// src/gather/news/community.ts
var SOURCE = "community";
var PAGE = 50;
async function gatherCommunity(github, { repository, paths }, covers) {
  try {
    const search = searchForMerges(repository, covers);
    const { result, errors } = await github.ask(MergesDocument, { ...repository, search, size: PAGE, after: null });
    if (result.repository === null) return failed(SOURCE, [], unreadable(repository, errors, "sources.community"));
    const merges = (result.search.nodes ?? []).flatMap((node) => {
      if (node?.__typename !== "PullRequest" || node.mergedAt === null) return [];
      const files = (node.files?.nodes ?? []).flatMap((file) => file === null ? [] : [file.path]);
      const isListed = files.some((file) => paths.some((path) => matchesPath(path, file)));
      return isListed && within(covers, Temporal.Instant.from(node.mergedAt)) ? [
        {
          repository,
          number: node.number,
          title: node.title,
          files,
          changedLines: node.additions + node.deletions
        }
      ] : [];
    });
    const problems = errors.length > 0 ? [unreadable(repository, errors, "sources.community")] : [];
    const full = result.search.issueCount > PAGE ? [moreExist(repository, result.search.issueCount)] : [];
    const byNumber3 = merges.toSorted((a, b) => a.number - b.number);
    return read(SOURCE, byNumber3, { count: merges.length, problems: [...problems, ...full] });
  } catch (error) {
    return failed(SOURCE, [], problemOf(error));
  }
}
var moreExist = (repository, count) => ({
  message: `${String(count)} pull requests were merged to ${fullName(repository)}; only ${String(PAGE)} were read.`,
  advice: "Check the rest by hand."
});

// src/gather/dependencies.ts
var SOURCE2 = "dependencies";
var List = object({ dependencies: array(unknown()) });
var Entry = object({ name: string(), version: string() });
function gatherDependencies(week, path, others) {
  const released = [...others.branches].map(([branch, changes2]) => changesOn(branch, changes2));
  if (week.failure !== null && released.length === 0) return failed(SOURCE2, [], week.failure, ...others.problems);
  const file = week.files.find((each) => each.path === path);
  const problems = [...week.failure === null ? [] : [week.failure], ...file?.problems ?? [], ...others.problems];
  if (released.length === 0 && (file === void 0 || file.text === null && file.changes.length === 0)) {
    return failed(SOURCE2, [], ...problems.length > 0 ? problems : [noList(week, path)]);
  }
  const branches = [changesOn(week.branch, file?.changes ?? []), ...released];
  const changes = branches.flatMap((branch) => branch.changes);
  const unread = branches.some((branch) => branch.unread);
  return read(SOURCE2, changes, {
    count: changes.length,
    problems: [...problems, ...unread ? [noSuchForm(path)] : []]
  });
}
function changesOn(branch, changes) {
  const steps = changes.map((change2) => ({ change: change2, ...versionsOf(change2) }));
  return {
    changes: netChanges(
      branch,
      steps.flatMap(({ change: change2, before, after }) => stepOf(change2, before, after))
    ),
    unread: steps.some(({ before, after }) => before === null || after === null)
  };
}
function versionsOf({ before, after }) {
  return { before: readVersions(before ?? ""), after: readVersions(after ?? "") };
}
function stepOf({ merge, before: text2 }, before, after) {
  return text2 === null || before === null || after === null ? [] : [{ merge, before, after }];
}
function netChanges(branch, steps) {
  const names = new Set(steps.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]));
  return [...names].flatMap((dependency) => {
    const turns = steps.map((step) => ({ merge: step.merge, before: step.before.get(dependency), now: step.after.get(dependency) })).filter(({ before: before2, now }) => before2 !== now);
    const before = turns[0]?.before ?? null;
    const last = turns.at(-1);
    if (last?.now === void 0 || last.now === before) return [];
    return [{ dependency, before, now: last.now, branch, merge: last.merge }];
  });
}
function readVersions(text2) {
  if (text2 === "") return /* @__PURE__ */ new Map();
  const list = safeParse(List, readYamlStrings(text2));
  if (!list.success) return null;
  const entries = list.output.dependencies.flatMap((entry3) => {
    const dependency = safeParse(Entry, entry3);
    return dependency.success ? [[dependency.output.name, dependency.output.version]] : [];
  });
  return new Map(entries);
}
var noList = ({ repository }, path) => ({
  message: `${fullName(repository)} has no list of dependencies at ${path}; version updates are read from titles.`,
  advice: "If the file has moved, correct sources.dependencies in the configuration. Otherwise nothing needs to be done."
});
var noSuchForm = (path) => ({
  message: `${path} cannot be read as a list of dependencies.`,
  advice: "Check this week's changes to the file by hand, and open an issue: its format has changed."
});

// src/gather/gates/gate-renames.ts
function renamesAmong(changes) {
  const added = changes.filter((change2) => change2.kind === "added");
  const removed = changes.filter((change2) => change2.kind === "removed");
  const only = added.length === 1 && removed.length === 1;
  const fits = (from, to) => sameState(from, to) && (similar(from, to) || only && sameRelease(from, to));
  const pairs = /* @__PURE__ */ new Map();
  for (const to of added) {
    const [from, ...others] = removed.filter((each) => fits(each, to));
    if (from === void 0 || others.length > 0) continue;
    if (added.filter((each) => fits(from, each)).length === 1) pairs.set(to, from);
  }
  const gone = new Set(pairs.values());
  return changes.flatMap((change2) => {
    if (gone.has(change2)) return [];
    const from = pairs.get(change2);
    return from === void 0 || change2.kind !== "added" ? [change2] : [{ ...change2, kind: "renamed", from: from.gate }];
  });
}
var sameState = ({ before }, { now }) => before.stage === now.stage && before.enabled === now.enabled && before.locked === now.locked;
var sameRelease = ({ before }, { now }) => before.version !== null && before.version === now.version;
function similar(from, to) {
  const [a, b] = [wordsOf2(from.gate), wordsOf2(to.gate)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 2 && common > Math.max(a.size, b.size) / 2;
}
function wordsOf2(gate) {
  return new Set((gate.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase()));
}

// src/gather/gates/gate-changes.ts
function turnsBetween(before, after) {
  const names = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  const turns = [...names].map((name) => {
    return [name, { before: before.get(name) ?? null, now: after.get(name) ?? null }];
  });
  return new Map(turns.filter(([, { before: before2, now }]) => JSON.stringify(before2) !== JSON.stringify(now)));
}
function isChange({ before, now }) {
  if (before === null || now === null) return before !== now;
  return before.stage !== now.stage || before.enabled !== now.enabled || before.locked !== now.locked;
}
function netChanges2(steps) {
  const names = new Set(steps.flatMap(({ turns }) => [...turns.keys()]));
  const changes = [...names].flatMap((gate) => changesOf2(gate, steps));
  return steps.flatMap((step) => renamesAmong(changes.filter((change2) => change2.step === step))).map(({ step, ...change2 }) => ({ ...change2, merge: step.merge }));
}
function changesOf2(gate, steps) {
  const turns = steps.flatMap((step) => {
    const turn = step.turns.get(gate);
    return turn === void 0 ? [] : [{ step, ...turn }];
  });
  const final = turns.at(-1);
  if (final === void 0) return [];
  const last = (made) => turns.findLast(made) ?? final;
  const before = turns[0]?.before ?? null;
  const { now } = final;
  if (before === null) {
    return now === null ? [] : [{ kind: "added", gate, now, step: last((turn) => turn.before === null).step }];
  }
  if (now === null) return [{ kind: "removed", gate, before, step: last((turn) => turn.now === null).step }];
  const restaged = (turn) => turn.before?.stage !== turn.now?.stage;
  const staged = last(restaged);
  const switched = last((turn) => turn.before?.enabled !== turn.now?.enabled);
  const changes = [];
  if (before.stage !== now.stage) changes.push({ kind: "stage", gate, before, now, step: staged.step });
  if (before.enabled !== now.enabled && (before.stage === now.stage || !restaged(switched))) {
    changes.push({ kind: "default", gate, before, now, step: switched.step });
  }
  if (before.locked !== now.locked && changes.length === 0) {
    const locked = last((turn) => turn.before?.locked !== turn.now?.locked);
    changes.push({ kind: "lock", gate, before, now, step: locked.step });
  }
  return changes;
}

// src/gather/gates/gate-steps.ts
function stepsOfWeek(files, read3) {
  const lists = files.map(({ text: text2, changes: changes2 }) => {
    const turns = changes2.flatMap((change2) => turned(change2, read3));
    const end = gatesIn(text2, read3) ?? /* @__PURE__ */ new Map();
    return {
      changes: turns,
      gates: holdingAtStart(end, turns),
      moving: new Set(turns.flatMap(({ turns: turns2 }) => [...turns2.keys()]))
    };
  });
  const changes = lists.flatMap((list, index) => list.changes.map((change2) => ({ ...change2, list: index })));
  const homes = /* @__PURE__ */ new Map();
  const lookUp = (gate) => {
    const names = (index) => lists[index]?.moving.has(gate) === true && lists[index].gates.has(gate);
    const home = [homes.get(gate) ?? -1, ...lists.keys()].find(names) ?? -1;
    if (home >= 0) homes.set(gate, home);
    return { home, state: lists[home]?.gates.get(gate) ?? null };
  };
  const standsElsewhere = (gate) => lists.some(({ moving, gates }) => !moving.has(gate) && gates.has(gate));
  return byMerge(changes).map((merged) => {
    const touched = [...new Set(merged.flatMap(({ turns: turns2 }) => [...turns2.keys()]))];
    const before = new Map(touched.map((gate) => [gate, lookUp(gate)]));
    for (const { list, turns: turns2 } of merged) {
      for (const [gate, { now }] of turns2) put(lists[list]?.gates, gate, now);
    }
    const turns = touched.flatMap((gate) => {
      const [was, is] = [before.get(gate), lookUp(gate)];
      const turn = { before: was?.state ?? null, now: is.state };
      if (turn.before === null && (isNew(merged, is.home) || standsElsewhere(gate) && !isFirstState(turn.now)))
        return [];
      if (turn.now === null && (isDeleted(merged, was?.home) || standsElsewhere(gate))) return [];
      return isChange(turn) ? [[gate, turn]] : [];
    });
    return { merge: merged[0]?.merge ?? null, turns: new Map(turns) };
  });
}
var isFirstState = (state) => state?.stage === "Alpha" && !state.enabled;
var gatesIn = (text2, read3) => text2 === null ? /* @__PURE__ */ new Map() : read3.get(text2)?.gates ?? null;
function turned(change2, read3) {
  const [before, after] = [gatesIn(change2.before, read3), gatesIn(change2.after, read3)];
  return before === null || after === null ? [] : [{ ...change2, turns: turnsBetween(before, after) }];
}
function holdingAtStart(end, changes) {
  const holding = new Map(end);
  for (const { turns } of changes.toReversed()) {
    for (const [gate, { before }] of turns) put(holding, gate, before);
  }
  return holding;
}
function put(holding, gate, state) {
  if (state === null) holding?.delete(gate);
  else holding?.set(gate, state);
}
function byMerge(changes) {
  const ordered = changes.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return [...groupBy(ordered, ({ merge, commit }) => merge ?? commit).values()];
}
var isNew = (merged, list) => merged.find((change2) => change2.list === list)?.before === null;
var isDeleted = (merged, list) => merged.findLast((change2) => change2.list === list)?.after === null;

// src/gather/gates/feature-gates.ts
var SOURCE3 = "feature gates";
var NOTHING2 = { changes: [], listed: /* @__PURE__ */ new Set(), states: /* @__PURE__ */ new Map() };
function gatherFeatureGates(week, paths) {
  if (paths.length === 0) return read(SOURCE3, NOTHING2, { count: 0 });
  if (week.failure !== null) return failed(SOURCE3, NOTHING2, week.failure);
  const files = paths.flatMap((path) => week.files.filter((file) => file.path === path));
  const problems = files.flatMap((file) => file.problems);
  const lists = readGateLists(files.flatMap(textsOf));
  if (lists.size === 0) return failed(SOURCE3, NOTHING2, ...problems.length > 0 ? problems : [noList2(week, paths)]);
  const changes = netChanges2(stepsOfWeek(files, lists));
  const atEnd = files.map(({ text: text2 }) => (text2 === null ? null : lists.get(text2))?.gates ?? /* @__PURE__ */ new Map());
  const states = new Map(atEnd.toReversed().flatMap((gates) => [...gates]));
  const listed2 = /* @__PURE__ */ new Set([
    ...states.keys(),
    ...changes.flatMap((change2) => change2.kind === "renamed" ? [change2.gate, change2.from] : [change2.gate])
  ]);
  const unread = files.flatMap((file) => unreadParts(file, lists));
  return read(SOURCE3, { changes, listed: listed2, states }, { count: changes.length, problems: [...problems, ...unread] });
}
var textsOf = ({ text: text2, changes }) => [text2, ...changes.flatMap(({ before, after }) => [before, after])].filter((each) => each !== null);
function unreadParts(file, lists) {
  const read3 = textsOf(file).map((text2) => lists.get(text2) ?? null);
  const entries = Math.max(0, ...read3.map((list) => list?.unread ?? 0));
  if (entries === 0 && !read3.includes(null)) return [];
  const what = read3.includes(null) ? file.path : `${String(entries)} entries of ${file.path}`;
  return [
    {
      message: `${what} cannot be read as a list of feature gates.`,
      advice: "Check this week's changes to the file by hand, and open an issue: its format has changed."
    }
  ];
}
var noList2 = ({ repository }, paths) => ({
  message: `${fullName(repository)} has no list of feature gates at ${paths.join(" or ")}; promotions are read from titles.`,
  advice: "Check the promotions, or correct sources.feature-gates in the configuration."
});

// src/gather/news/feed-entries.ts
async function readEntries(text2) {
  const { parseFeed } = await import("./feedsmith.js");
  const parsed = parseFeed(text2);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ title: title2, link: link2, guid, pubDate, dc }) => {
        return entry2(title2, link2 ?? guid?.value, [pubDate, dc?.dates?.[0]]);
      });
    case "rdf":
      return (parsed.feed.items ?? []).map(({ title: title2, link: link2, dc }) => entry2(title2, link2, [dc?.dates?.[0]]));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ title: title2, links, published, updated }) => {
        const link2 = links?.find(({ rel }) => rel === void 0 || rel === "alternate") ?? links?.[0];
        return entry2(title2?.type === "html" ? plain2(title2.value) : title2?.value, link2?.href, [published, updated]);
      });
    case "json":
      return (parsed.feed.items ?? []).map(
        ({ id, title: title2, summary: summary2, url, external_url, date_published, date_modified }) => {
          const named = title2 ?? [isName(id) ? id : void 0, summary2].filter((part) => part !== void 0).join(": ");
          return entry2(named, url ?? external_url, [date_published, date_modified]);
        }
      );
  }
}
var LONGEST_TITLE = 1e3;
var isName = (id) => id !== void 0 && /^[A-Z]+(?:-\d+)+$/.test(id);
function entry2(title2, link2, dates) {
  const words3 = (title2 ?? "").slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim();
  const [date] = dates.filter((each) => each !== void 0);
  return { title: words3 === "" ? null : words3, link: link2?.trim() ?? null, publishedAt: instantOf(date ?? "") };
}
function instantOf(written2) {
  try {
    return Temporal.Instant.from(written2.trim().replace(/^(\d{4}-\d\d-\d\d)$/, "$1T00:00Z"));
  } catch {
    return readInternetDate(written2);
  }
}
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
var plain2 = (html) => html.replace(/<[^<>]*>/g, "").replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name) => ENTITIES[name] ?? "");

// src/gather/news/feeds.ts
var SOURCE4 = "feeds";
async function gatherFeeds(readFeed, feeds, covers) {
  const hosts = new Set(feeds.map(({ url }) => new URL(url).host));
  const parts2 = await Promise.all(feeds.map((feed) => readOne(readFeed, { feed, hosts, covers })));
  const problems = parts2.flatMap((part) => "problem" in part ? [part.problem] : []);
  const entries = parts2.flatMap((part) => "entries" in part ? part.entries : []);
  const once2 = [...new Map(entries.toReversed().map((entry3) => [entry3.url, entry3])).values()].toReversed();
  return feeds.length > 0 && problems.length === feeds.length ? failed(SOURCE4, [], ...problems) : read(SOURCE4, once2, { count: once2.length, problems });
}
async function readOne(readFeed, {
  feed: { name, url },
  hosts,
  covers
}) {
  try {
    const text2 = await readFeed(url, hosts, covers.start);
    if (text2 === null) return { entries: [] };
    const written2 = await readEntries(text2).catch((error) => {
      throw new AdvisedError(unreadable2(url), error);
    });
    const entries = written2.flatMap(({ title: title2, link: link2, publishedAt }) => {
      const address = link2 === null ? null : externalUrl(link2);
      if (title2 === null || address === null || publishedAt === null || !within(covers, publishedAt)) return [];
      return [{ feed: name, title: title2, url: address, publishedAt }];
    });
    return { entries: entries.toSorted((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt)) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
var unreadable2 = (url) => ({
  message: `The feed ${url} is not an RSS, Atom or JSON feed.`,
  advice: "Check the feed by hand for this edition, and correct its address under sources.feeds in the configuration."
});

// src/gather/files/file-history.ts
var PAGE2 = 50;
function arrivalsIn(week, source, answer) {
  const { repository } = answer.result;
  if (repository === null || answer.errors.length > 0) {
    throw new AdvisedError(unreadable(source, answer.errors, "source"));
  }
  const branch = repository.defaultBranchRef;
  const target = branch?.target;
  if (branch == null || target == null || !("history" in target))
    return { branch: "", commits: [], end: null, full: false };
  const nodes = (target.history.nodes ?? []).filter((node) => node !== null);
  const commits = nodes.toReversed().map((node) => arrivalOf(source, branch.name, node)).filter(({ at }) => within(week, at)).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const end = target.end.nodes?.[0]?.file?.object;
  return {
    branch: branch.name,
    commits,
    end: end?.__typename === "Blob" ? end.text : null,
    full: nodes.length === PAGE2
  };
}
function arrivalOf(source, branch, node) {
  const commit = { commit: node.oid, parent: node.parents.nodes?.[0]?.oid ?? null };
  const merges = (node.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
    if (merge?.baseRefName !== branch || merge.mergedAt === null) return [];
    const repository = repositoryName(merge.repository.nameWithOwner);
    if (repository === null || !sameRepository(repository, source)) return [];
    return [{ merge: merge.number, at: Temporal.Instant.from(merge.mergedAt) }];
  });
  const [first] = merges.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return { ...commit, ...first ?? { merge: null, at: Temporal.Instant.from(node.committedDate) } };
}

// src/gather/files/file-changes.ts
var OPEN_FOR = { hours: 24 * 30 };
var TEXTS = 40;
async function readFileChanges(github, {
  source,
  paths,
  week
}) {
  try {
    const asked = paths.map((path) => ({ ...source, path }));
    const since = week.start.subtract(OPEN_FOR).toString();
    const until = week.end.toString();
    const asOf = week.end.subtract({ seconds: 1 }).toString();
    const histories = await github.askEach(
      FileHistoryDocument,
      asked.map((file) => ({ ...file, since, until, asOf }))
    );
    const arrivals = histories.map((history) => arrivalsIn(week, source, history));
    const texts = await readTexts(
      github,
      source,
      arrivals.flatMap(
        ({ commits }, index) => commits.flatMap(
          ({ commit, parent }) => [commit, parent].flatMap((oid) => oid === null ? [] : [`${oid}:${paths[index] ?? ""}`])
        )
      )
    );
    const files = paths.map((path, index) => fileOfWeek(path, arrivals[index], texts));
    return { repository: source, branch: arrivals[0]?.branch ?? "", files, failure: null };
  } catch (error) {
    return { repository: source, branch: "", files: [], failure: problemOf(error) };
  }
}
async function readTexts(github, source, expressions) {
  const wanted = [...new Set(expressions)];
  const requests = Array.from(
    { length: Math.ceil(wanted.length / TEXTS) },
    (_, index) => wanted.slice(index * TEXTS, (index + 1) * TEXTS)
  );
  const answers = await Promise.all(
    requests.map(
      (some) => github.askEach(
        FileDocument,
        some.map((expression) => ({ ...source, expression }))
      )
    )
  );
  return new Map(
    answers.flat().flatMap(({ result, errors }, index) => {
      const object2 = result.repository?.object;
      const text2 = object2 !== void 0 && object2 !== null && "text" in object2 ? object2.text : null;
      return errors.length > 0 ? [] : [[wanted[index] ?? "", text2]];
    })
  );
}
function fileOfWeek(path, arrivals, texts) {
  const commits = arrivals?.commits ?? [];
  const changes = commits.flatMap(({ commit, parent, merge, at }) => {
    const before = parent === null ? null : texts.get(`${parent}:${path}`);
    const after = texts.get(`${commit}:${path}`);
    return before === void 0 || after === void 0 ? [] : [{ commit, merge, at, before, after }];
  });
  const problems = [];
  if (arrivals?.full === true) problems.push(manyCommits(path));
  if (changes.length < commits.length) problems.push(textsMissing(path, commits.length - changes.length));
  return { path, text: arrivals?.end ?? null, changes, problems };
}
var manyCommits = (path) => ({
  message: `More than 50 commits changed ${path} since a month before the week; only the newest 50 were read.`,
  advice: "Check this week's changes to the file by hand."
});
var textsMissing = (path, count) => ({
  message: `GitHub did not return ${path} for ${String(count)} of the week's commits.`,
  advice: "Run again; the next run adds the missing entries."
});

// src/gather/merges/recent-merges.ts
var LAG = { hours: 48 };
var PAGE3 = 100;
var MOST_PAGES = 60;
var GROUP = 25;
async function listRecentMerges(github, {
  source,
  window,
  asOf
}) {
  const numbers = [];
  let since = later(window.start, asOf.subtract(LAG));
  let after = null;
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      if (Temporal.Instant.compare(since, window.end) >= 0) return { numbers, problems: [] };
      const answer = await github.ask(RecentMergesDocument, { ...source, size: PAGE3, after });
      const { result, errors } = answer;
      if (result.repository === null || errors.length > 0) {
        throw new AdvisedError(unreadable(source, errors, "source"));
      }
      const { nodes, pageInfo } = result.repository.pullRequests;
      const merges = (nodes ?? []).filter((node) => node !== null);
      for (const { number, mergedAt } of merges) {
        if (mergedAt !== null && within(window, Temporal.Instant.from(mergedAt))) numbers.push(number);
      }
      const changes = merges.map(({ updatedAt }) => Temporal.Instant.from(updatedAt));
      since = changes.reduce((latest, change2) => later(latest, change2.subtract(LAG)), since);
      const oldest = changes.at(-1);
      if (oldest === void 0 || Temporal.Instant.compare(oldest, since) < 0 || !pageInfo.hasNextPage) {
        return { numbers, problems: [] };
      }
      after = pageInfo.endCursor;
    }
    return { numbers, problems: [tooMany(source)] };
  } catch (error) {
    return { numbers, problems: [unlisted(source, problemOf(error))] };
  }
}
var later = (a, b) => Temporal.Instant.compare(a, b) < 0 ? b : a;
async function readMerges(github, source, numbers) {
  const groups = groupsOf(numbers, GROUP);
  try {
    const answers = await Promise.all(
      groups.map(
        (group) => github.askEach(
          MergeDocument,
          group.map((number) => ({ ...source, number }))
        )
      )
    );
    const found = answers.flat().map(({ result, errors }) => errors.length > 0 ? null : result.repository?.pullRequest ?? null);
    const unread = numbers.filter((_, index) => found[index] == null);
    return {
      merges: found.filter((merge) => merge !== null),
      problems: unread.length > 0 ? [unreadMerges2(source, unread, "GitHub did not answer for them.")] : []
    };
  } catch (error) {
    return { merges: [], problems: [unreadMerges2(source, numbers, problemOf(error).message)] };
  }
}
var notIndexed = (source, numbers) => ({
  message: `GitHub's search does not know ${listed(numbers)} of ${fullName(source)} yet; its list of pull requests does, so nothing is missing.`,
  advice: "Nothing needs to be done."
});
var unreadMerges2 = (source, numbers, said) => ({
  message: `${listed(numbers)} of ${fullName(source)} could not be read: ${said}`,
  advice: "Run again; the next run adds the missing entries."
});
var unlisted = (source, { message }) => ({
  message: `The newest merges of ${fullName(source)} were read from GitHub's search only, which can be behind: ${message}`,
  advice: "Run again later; the next run adds the missing merges."
});
var tooMany = (source) => ({
  message: `More than ${String(MOST_PAGES * PAGE3)} merged pull requests of ${fullName(source)} changed in two days, which is the maximum; the rest was read from GitHub's search, which can be behind.`,
  advice: "Run again after two days; the next run adds the missing merges."
});
function listed(numbers) {
  const shown2 = numbers.slice(0, 10).map((number) => `#${String(number)}`);
  const rest = numbers.length - shown2.length;
  return `${plural(numbers.length, "merge")} ${shown2.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

// src/gather/merges/merges.ts
async function gatherMerges(github, {
  source,
  covers,
  asOf
}) {
  const [found, recent] = await Promise.all([
    searchMerges(github, source, covers),
    listRecentMerges(github, { source, window: covers, asOf })
  ]);
  const known2 = new Set(found.merges.map(({ number }) => number));
  const unknown3 = [...new Set(recent.numbers)].filter((number) => !known2.has(number)).sort((a, b) => a - b);
  const added = await readMerges(github, source, unknown3);
  const merges = [...found.merges, ...added.merges].flatMap((node) => mergeOf(source, covers, node)).sort(byTime);
  const problems = [...found.problems, ...recent.problems, ...added.problems];
  const numbers = added.merges.map(({ number }) => number);
  return read("merges", merges, {
    count: merges.length,
    problems,
    hints: numbers.length > 0 ? [notIndexed(source, numbers)] : []
  });
}
function mergeOf(repository, covers, node) {
  if (node.mergedAt === null) return [];
  const mergedAt = Temporal.Instant.from(node.mergedAt);
  if (!within(covers, mergedAt)) return [];
  return [
    {
      repository,
      number: node.number,
      title: node.title,
      body: condensed(node.body),
      mergedAt,
      base: node.baseRefName,
      commit: node.mergeCommit?.oid ?? null,
      author: authorOf2(node),
      labels: present(node.labels?.nodes).map(({ name }) => name),
      milestone: node.milestone?.title ?? null,
      additions: node.additions,
      deletions: node.deletions,
      changedFiles: node.changedFiles,
      files: present(node.files?.nodes).map(({ path }) => path)
    }
  ];
}
function authorOf2({ author }) {
  return author === null || !isLogin(author.login) ? null : { login: author.login, kind: author.__typename === "Bot" ? "bot" : "person" };
}
var present = (nodes) => (nodes ?? []).filter((node) => node !== null);
var byTime = (a, b) => Temporal.Instant.compare(a.mergedAt, b.mergedAt) || a.number - b.number;

// src/gather/merges/new-contributors.ts
var SOURCE5 = "new contributors";
var GROUP2 = 50;
async function gatherNewContributors(github, {
  source,
  merges,
  covers
}) {
  const authors = firstMerges(merges);
  const before = covers.start.toString({ smallestUnit: "second" });
  const groups = groupsOf(authors, GROUP2);
  try {
    const answers = await Promise.all(
      groups.map(
        (group) => github.askEach(
          SearchCountDocument,
          group.map(({ login }) => ({
            search: `repo:${fullName(source)} is:pr is:merged author:${login} merged:<${before}`
          }))
        )
      )
    );
    const counts2 = answers.flat().map(({ result, errors }) => errors.length > 0 ? null : result.search.issueCount);
    const found = authors.filter((_, index) => counts2[index] === 0);
    const unknown3 = authors.filter((_, index) => counts2[index] == null);
    return read(SOURCE5, found, {
      count: found.length,
      problems: unknown3.length === 0 ? [] : [notLookedUp(source, unknown3)]
    });
  } catch (error) {
    return failed(SOURCE5, [], problemOf(error));
  }
}
function firstMerges(merges) {
  const first = /* @__PURE__ */ new Map();
  for (const { author, number } of merges.toSorted((a, b) => a.number - b.number)) {
    if (author === null || author.kind === "bot" || profileUrl(author.login) === null) continue;
    const key = author.login.toLowerCase();
    if (!first.has(key)) first.set(key, { login: author.login, merge: number });
  }
  return [...first.values()];
}
var notLookedUp = (source, authors) => ({
  message: `GitHub did not say whether ${String(authors.length)} authors are new to ${fullName(source)}.`,
  advice: `Look at the pull requests ${authors.map(({ merge }) => `#${String(merge)}`).join(", ")}; the next run asks again.`
});

// src/gather/merges/weeks-before.ts
var SOURCE6 = "weeks before";
function countWeeksBefore({ answer, sundays, uncounted }) {
  const failure = uncounted ?? ("result" in answer ? null : answer);
  if (failure !== null || !("result" in answer))
    return read(SOURCE6, [], { count: 0, problems: [], hints: failure === null ? [] : [notCounted(failure)] });
  const { result } = answer;
  const weeks = sundays.flatMap((sunday, index) => {
    const alias = WEEK_ALIASES[index];
    const merges = alias && result[alias]?.issueCount;
    return merges === void 0 ? [] : [{ sunday, merges }];
  });
  return read(SOURCE6, weeks, { count: weeks.length });
}
var notCounted = ({ message }) => ({
  message: `The merges of the weeks before this one could not be counted: ${message}`,
  advice: "Nothing needs to be done: the edition is complete, and the job summary shows this week only."
});

// src/gather/cycle/milestones.ts
var SOURCE7 = "milestones";
function gatherMilestones({ answer }, repository) {
  if (!("result" in answer)) return failed(SOURCE7, [], answer);
  const { result, errors } = answer;
  const nodes = result.repository?.milestones?.nodes;
  if (nodes == null) return failed(SOURCE7, [], unreadable(repository, errors, "source"));
  const milestones = nodes.flatMap((node) => {
    if (node === null) return [];
    const { number, title: title2, dueOn, open, closed } = node;
    return [{ number, title: title2, dueOn: dayOf2(dueOn), open: open.totalCount, closed: closed.totalCount }];
  });
  const lost = nodes.length - milestones.length;
  return read(SOURCE7, milestones, {
    count: milestones.length,
    problems: lost === 0 ? [] : [incomplete(repository, lost, errors)]
  });
}
function dayOf2(dueOn) {
  return dueOn === null ? null : Temporal.Instant.from(dueOn).toZonedDateTimeISO("UTC").toPlainDate();
}
function incomplete(repository, lost, errors) {
  const reason2 = errors[0] === void 0 ? "" : `: ${errors[0].message.replace(/\.$/, "")}`;
  return {
    message: `GitHub did not return ${String(lost)} of the milestones of ${fullName(repository)}${reason2}.`,
    advice: "The counts of open and closed issues are left out; the next run asks again."
  };
}

// src/gather/news/first-sentences.ts
function firstSentences(phrase2, count) {
  const first = sentencesOf(plainWords(phrase2)).filter((sentence3) => sentence3.trim() !== "").slice(0, count);
  return trimmed4(cutAt(phrase2, first.join("").length));
}
function cutAt(phrase2, end) {
  let start = 0;
  return phrase2.flatMap((inline) => {
    const room = end - start;
    start += plainWords([inline]).length;
    if (room <= 0) return [];
    return inline.kind === "text" ? [{ ...inline, value: inline.value.slice(0, room) }] : [inline];
  });
}
function trimmed4(phrase2) {
  return phrase2.map((inline, index) => {
    if (inline.kind !== "text") return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === phrase2.length - 1 ? start.trimEnd() : start };
  }).filter((inline) => plainWords([inline]) !== "");
}

// src/gather/news/written-phrase.ts
function linkedAddresses(nodes) {
  const addresses = nodes.flatMap((node) => {
    const url = node.type === "definition" ? externalUrl(node.url) : null;
    return node.type === "definition" && url !== null ? [[node.identifier, url]] : [];
  });
  return new Map(addresses);
}
function phraseOf2(nodes, addresses) {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case "text":
        return [text(node.value.replace(/\s+/g, " "))];
      case "break":
        return [text(" ")];
      case "inlineCode":
        return [code(node.value.replace(/\s+/g, " "))];
      case "emphasis":
        return phraseOf2(node.children, addresses);
      case "strong":
        return [strong(...phraseOf2(node.children, addresses))];
      case "link":
        return linked(externalUrl(node.url), phraseOf2(node.children, addresses));
      case "linkReference":
        return linked(addresses.get(node.identifier) ?? null, phraseOf2(node.children, addresses));
      case "delete":
      case "footnoteReference":
      case "html":
      case "image":
      case "imageReference":
        return [];
    }
  });
}
var linked = (url, words3) => url === null || words3.length === 0 ? words3 : [link(url, ...words3)];

// src/gather/news/news-words.ts
var SENTENCES = 2;
var LONGEST2 = 4e3;
function newsWords(body) {
  const { children } = parseMarkdown(withoutHtmlComments(body.slice(0, LONGEST2)));
  const addresses = linkedAddresses(children);
  const words3 = labelledFirst(children).map((paragraph2) => phraseOf2(paragraph2, addresses)).find((phrase2) => plainWords(phrase2).trim() !== "");
  return words3 === void 0 ? [] : firstSentences(words3, SENTENCES);
}
function labelledFirst(nodes) {
  const firstLabel = nodes.findIndex(isLabel);
  const above = firstLabel < 0 ? nodes : nodes.slice(0, firstLabel);
  const under2 = firstLabel < 0 ? [] : nodes.slice(firstLabel);
  return [...under2, ...above].flatMap(paragraphsIn);
}
function paragraphsIn(node) {
  if (node.type === "paragraph") return [isLabel(node) ? afterLabel(node) : node.children];
  if (node.type === "listItem") return typeof node.checked === "boolean" ? [] : node.children.flatMap(paragraphsIn);
  if (node.type === "list" || node.type === "blockquote") return node.children.flatMap(paragraphsIn);
  return [];
}
function isLabel(node) {
  if (node.type === "heading") return true;
  if (node.type !== "paragraph") return false;
  const [first, next] = node.children;
  if (first?.type !== "strong") return false;
  return next === void 0 || next.type === "break" || next.type === "text" && /^\s*:?\s*(?:\n|$)/.test(next.value);
}
function afterLabel({ children }) {
  const [first, ...rest] = children.slice(1);
  return first?.type === "text" ? [{ ...first, value: first.value.replace(/^\s*:/, "") }, ...rest] : children.slice(1);
}

// src/gather/news/news.ts
var SOURCE8 = "news items";
var NEWEST = 50;
async function gatherNews(github, { site, plan, covers }) {
  try {
    const variables = { ...site, labels: [plan.label], since: covers.start.toString() };
    const { result, errors } = await github.ask(NewsIssuesDocument, variables);
    const nodes = result.repository?.issues.nodes;
    if (nodes === null || nodes === void 0) return failed(SOURCE8, [], unreadable(site, errors, "site"));
    const issues = nodes.flatMap(
      (node) => node === null ? [] : [{ ...node, at: Temporal.Instant.from(node.createdAt) }]
    );
    const items2 = issues.filter(({ at }) => within(covers, at)).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.number - b.number).map(({ number, title: title2, body }) => {
      return { repository: site, number, title: withoutPrefix(title2, plan.titlePrefix), words: newsWords(body) };
    });
    const oldest = issues.at(-1)?.at;
    const full = issues.length >= NEWEST && oldest !== void 0 && Temporal.Instant.compare(oldest, covers.start) >= 0;
    const problems = errors.length > 0 ? [unreadable(site, errors, "site")] : [];
    return read(SOURCE8, items2, {
      count: items2.length,
      problems: full ? [...problems, moreExist2(site, plan)] : problems
    });
  } catch (error) {
    return failed(SOURCE8, [], problemOf(error));
  }
}
function withoutPrefix(title2, prefix) {
  const [whole4, start] = [title2.trim(), prefix.trim()];
  if (!whole4.toLowerCase().startsWith(start.toLowerCase())) return whole4;
  return whole4.slice(start.length).trim() || whole4;
}
var moreExist2 = (site, { label }) => ({
  message: `More than ${String(NEWEST)} news items were opened on ${fullName(site)}; only the newest were read.`,
  advice: `Check the issues with the label ${label} by hand.`
});

// src/gather/cycle/patch-schedule.ts
function readSchedule(text2, path) {
  const lines4 = new LineCounter();
  const document = parseDocument(text2, { schema: "failsafe", lineCounter: lines4, uniqueKeys: false });
  const problems = [];
  const note = (message, offset) => {
    const place = offset === void 0 ? path : `${path}:${String(lines4.linePos(offset).line)}`;
    problems.push({ message, advice: "Fix the file, or look up the dates by hand.", place });
  };
  for (const error of document.errors)
    note(`The file is not valid YAML: ${error.message.split("\n")[0] ?? ""}`, error.pos[0]);
  const list = document.get("schedules");
  if (!isSeq(list)) {
    if (problems.length === 0) note("The file has no list named `schedules`.", void 0);
    return { schedules: [], problems };
  }
  const word = (entry3, key) => {
    const value2 = entry3.get(key, true);
    const written2 = isScalar(value2) && typeof value2.value === "string" ? value2.value.trim() : "";
    return written2 === "" || NOTHING3.test(written2) ? null : written2;
  };
  const day = (entry3, key) => {
    const written2 = word(entry3, key);
    const read3 = written2 === null ? null : plainDate(written2);
    if (written2 !== null && read3 === null) note(`\`${key}: ${written2}\` is not a valid date.`, entry3.range?.[0]);
    return read3;
  };
  const patch = (entry3, of) => {
    if (!isMap(entry3)) return null;
    const version = word(entry3, "release");
    if (version !== null && /^v?\d+\.\d+\.\d+$/.test(version)) {
      const target = day(entry3, "targetDate");
      return { version: bare(version), cherryPickDeadline: day(entry3, "cherryPickDeadline"), target };
    }
    if (entry3.items.length > 0) note(`A patch release of ${of} has no version such as 1.30.4.`, entry3.range?.[0]);
    return null;
  };
  const schedules = list.items.flatMap((entry3) => {
    const release = isMap(entry3) ? word(entry3, "release") : null;
    if (!isMap(entry3) || release === null || !/^v?\d+\.\d+$/.test(release)) {
      note("An entry has no `release` such as 1.30.", isMap(entry3) || isScalar(entry3) ? entry3.range?.[0] : void 0);
      return [];
    }
    const minor = bare(release);
    const previous = entry3.get("previousPatches");
    const schedule = {
      minor,
      next: patch(entry3.get("next"), minor),
      previous: isSeq(previous) ? previous.items.map((each) => patch(each, minor)).filter((each) => each !== null) : [],
      maintenance: day(entry3, "maintenanceModeStartDate"),
      endOfLife: day(entry3, "endOfLifeDate")
    };
    return [schedule];
  });
  return { schedules, problems };
}
var NOTHING3 = /^(?:n\/?a|tb[acd]|none|null|~|-|\?)$/i;
var bare = (version) => version.replace(/^v/, "");
function plainDate(written2) {
  try {
    return Temporal.PlainDate.from(written2);
  } catch {
    return null;
  }
}

// src/gather/cycle/patches.ts
var SOURCE9 = "patch releases";
async function gatherPatches(github, place, asOf) {
  const { repository, path } = place;
  try {
    const answer = await github.ask(FileAsOfDocument, { ...repository, path, asOf: asOf.toString() });
    const file = readAsOf(answer.result);
    if (file === null && isUnanswered(answer)) {
      return failed(SOURCE9, [], unreadable(repository, answer.errors, "sources.patch-schedule"));
    }
    if (file?.object?.__typename !== "Blob" || file.object.text === null) return failed(SOURCE9, [], noFile(place));
    const { schedules, problems } = readSchedule(file.object.text, path);
    return schedules.length === 0 && problems.length > 0 ? failed(SOURCE9, [], ...problems) : read(SOURCE9, schedules, { count: schedules.length, problems });
  } catch (error) {
    return failed(SOURCE9, [], problemOf(error));
  }
}
function noFile({ repository, path }) {
  return {
    message: `${fullName(repository)} had no file ${path}.`,
    advice: "Correct the path under sources.patch-schedule in the configuration, or set the source to null."
  };
}

// src/gather/proposals/proposal-folders.ts
function proposalTree(groups, root) {
  const folders = [];
  const nested = /* @__PURE__ */ new Map();
  for (const group of groups) {
    if (group.object == null || !("entries" in group.object) || group.name === "prod-readiness") continue;
    for (const { name, type, oid } of group.object.entries ?? []) {
      if (type !== "tree") continue;
      const path = `${root}/${group.name}/${name}`;
      const number = kepNumberOfFolder(name);
      if (number !== null) folders.push({ number, path, group: group.name, oid });
      else if (/^(?:sig|provider)-/.test(group.name)) nested.set(path, oid);
    }
  }
  return { folders, nested };
}
function activeFolders(before, now, named) {
  const known2 = /* @__PURE__ */ new Map();
  for (const { number, oid } of before?.folders ?? []) known2.set(number, (known2.get(number) ?? /* @__PURE__ */ new Set()).add(oid));
  const folders = now.folders.map((folder) => {
    const oids = known2.get(folder.number);
    const isNew2 = before !== null && oids === void 0;
    return { ...folder, isNew: isNew2, changed: before !== null && oids?.has(folder.oid) !== true };
  });
  const rank = new Map(named.map((number, index) => [number, index]));
  const rankOf = ({ number }) => rank.get(number) ?? named.length;
  return folders.filter((folder) => folder.changed || rank.has(folder.number)).sort((a, b) => rankOf(a) - rankOf(b) || b.number - a.number);
}
function nestedChanges(before, now) {
  if (before === null) return [];
  return [...now.nested].filter(([path, oid]) => before.nested.get(path) !== oid).map(([path]) => path);
}
function withNested(tree, nested) {
  const folders = nested.flatMap(({ path, entries }) => {
    const group = path.split("/").at(-2) ?? "";
    return entries.flatMap(({ name, type, oid }) => {
      const number = kepNumberOfFolder(name);
      return type === "tree" && number !== null ? [{ number, path: `${path}/${name}`, group, oid }] : [];
    });
  });
  return { ...tree, folders: [...tree.folders, ...folders] };
}

// src/gather/proposals/nested-proposals.ts
async function readNested(github, {
  repository,
  trees: { commit, commitBefore, before, now },
  named
}) {
  const changed = nestedChanges(before, now);
  const known2 = new Set(now.folders.map(({ number }) => number));
  const paths = named.every((number) => known2.has(number)) ? changed : [...now.nested.keys()];
  const commits = new Set(commitBefore === null || before === null ? [commit] : [commit, commitBefore]);
  const questions = [...commits].flatMap((at) => paths.map((path) => ({ at, path })));
  const answers = await github.askEach(
    FolderDocument,
    questions.map(({ at, path }) => ({ ...repository, expression: `${at}:${path}` }))
  );
  const found = questions.flatMap(({ at, path }, index) => {
    const object2 = answers[index]?.result.repository?.object;
    return object2 != null && "entries" in object2 ? [{ at, path, entries: object2.entries ?? [] }] : [];
  });
  const inCommit = (wanted) => found.filter(({ at }) => at === wanted);
  const read3 = new Set(inCommit(commit).map(({ path }) => path));
  return {
    before: before === null ? null : withNested(before, inCommit(commitBefore)),
    now: withNested(now, inCommit(commit)),
    unread: changed.filter((path) => !read3.has(path))
  };
}

// src/gather/proposals/kep-summary.ts
var HEADING = /^(?:#{1,6}[ \t]+Summary(?:[ \t]+(?:and|&)[ \t]+\w+)?[ \t#:]*|Summary[ \t]*\r?\n[-=]+[ \t]*)$/im;
var LONGEST3 = 8e3;
var NOT_WRITTEN_YET = [
  /^(?:the summary|this) section is (?:incredibly|for)/i,
  /^a good summary is/i,
  /^both in this section and below/i,
  /^this is where you add/i,
  /^(?:tb[acd]|todo|n\/a|none|wip|coming soon)\W*$/i,
  /^note\b/i
];
function readSummary(markdown2) {
  const heading = HEADING.exec(markdown2);
  if (heading === null) return null;
  const rest = markdown2.slice(heading.index, heading.index + LONGEST3);
  const next = /\n#{1,2}[ \t]/.exec(rest);
  const [title2, ...after] = parseMarkdown(rest.slice(0, next?.index)).children;
  if (title2?.type !== "heading") return null;
  const end = after.findIndex((node) => node.type === "heading" && node.depth <= title2.depth);
  const section = end < 0 ? after : after.slice(0, end);
  const paragraphs = section.map(paragraphText).filter((text2) => text2 !== null);
  return paragraphs.length === 0 ? null : paragraphs.join("\n");
}
function paragraphText(node) {
  if (node.type !== "paragraph") return null;
  const text2 = markdownText(node.children);
  return text2 === "" || NOT_WRITTEN_YET.some((pattern) => pattern.test(text2)) ? null : text2;
}

// src/gather/proposals/read-proposal.ts
function readProposal({
  repository,
  folder,
  answer,
  during
}) {
  const [kepYaml, readme] = [textOf3(answer?.repository?.kepYaml), textOf3(answer?.repository?.readme)];
  const place = `${folder.path}/kep.yaml`;
  if (kepYaml === null) return unreadKep(folder.number, "there is no such file", place);
  const kep = readKepYaml(kepYaml);
  if (kep.kind === "unreadable") {
    return unreadKep(folder.number, kep.reason, kep.line === null ? place : `${place}:${String(kep.line)}`);
  }
  return {
    number: kep.number ?? folder.number,
    title: kep.title ?? titleIn(readme ?? "") ?? folder.path.replace(/^.*\/\d+-/, "").replaceAll("-", " "),
    folder: folder.path,
    owningSig: kep.owningSig ?? folder.group,
    authors: kep.authors,
    status: kep.status,
    stage: kep.stage,
    latestMilestone: kep.latestMilestone,
    milestones: kep.milestones,
    gates: kep.gates,
    summary: readme === null ? null : readSummary(readme),
    changed: folder.changed,
    pullRequests: folder.changed ? mergedIn(repository, answer, during) : [],
    isNew: folder.isNew
  };
}
function titleIn(readme) {
  const [heading = ""] = headings(readme, 1);
  const title2 = withoutKepNumber(heading);
  return title2 || heading || null;
}
var textOf3 = (file) => file != null && "text" in file ? file.text : null;
function mergedIn(repository, answer, during) {
  const branch = answer?.repository?.defaultBranchRef;
  const commits = branch?.target != null && "history" in branch.target ? branch.target.history.nodes ?? [] : [];
  const numbers = commits.flatMap(
    (commit) => (commit?.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
      if (merge?.mergedAt == null || merge.baseRefName !== branch?.name) return [];
      const home = repositoryName(merge.repository.nameWithOwner);
      if (home === null || !sameRepository(home, repository)) return [];
      return within(during, Temporal.Instant.from(merge.mergedAt)) ? [merge.number] : [];
    })
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}
function unreadKep(number, reason2, place) {
  return {
    message: `KEP-${String(number)} cannot be read: ${reason2}.`,
    advice: "Report it to the authors of the proposal. If it belongs in the edition, write its entry by hand.",
    place
  };
}

// src/gather/proposals/proposals.ts
var SOURCE10 = "proposals";
var READ = 20;
async function gatherProposals(github, options) {
  try {
    return await readProposals(github, options);
  } catch (error) {
    return failed(SOURCE10, [], problemOf(error));
  }
}
async function readProposals(github, { place, covers, asOf, named }) {
  const { repository, folder } = place;
  const before = covers.start.subtract({ seconds: 1 }).toString();
  const question = { ...repository, path: folder, before, asOf: asOf.toString() };
  const [answer, numbers] = await Promise.all([github.ask(ProposalsDocument, question), named]);
  const found = treesOf(answer.result, folder);
  if (found === null && isUnanswered(answer)) {
    return failed(SOURCE10, [], unreadable(repository, answer.errors, "sources.proposals"));
  }
  if (found?.now == null) return failed(SOURCE10, [], noFolder(place));
  const known2 = { ...found, now: found.now };
  const readKeps = async (folders) => {
    const answers2 = await github.askEach(
      ProposalDocument,
      folders.map(({ path }) => questionOf(place, { commit: found.commit, path, asOf }))
    );
    return folders.map(({ path }, index) => [path, answers2[index]?.result ?? null]);
  };
  const [trees, beside] = await Promise.all([
    readNested(github, { repository, trees: known2, named: numbers }),
    readKeps(activeFolders(known2.before, known2.now, numbers).slice(0, READ))
  ]);
  const active = activeFolders(trees.before, trees.now, numbers);
  const reading = active.slice(0, READ);
  const asked = new Map(beside);
  const deeper = await readKeps(reading.filter(({ path }) => !asked.has(path)));
  const answers = new Map([...beside, ...deeper]);
  const problems = trees.before === null ? [noStart(place)] : [];
  const during = { start: covers.start, end: asOf };
  const proposals = reading.flatMap((each) => {
    const proposal = readProposal({ repository, folder: each, answer: answers.get(each.path) ?? null, during });
    if ("folder" in proposal) return [proposal];
    problems.push(proposal);
    return [];
  });
  if (active.length > READ) problems.push(notRead(place, active.length - READ));
  for (const path of trees.unread) problems.push(nestedChange(path));
  return read(SOURCE10, proposals, { count: proposals.length, problems });
}
function questionOf({ repository }, { commit, path, asOf }) {
  const at = `${commit}:${path}`;
  return { ...repository, kepYaml: `${at}/kep.yaml`, readme: `${at}/README.md`, folder: path, asOf: asOf.toString() };
}
function treesOf(result, root) {
  const target = result.repository?.defaultBranchRef?.target;
  if (target == null || !("now" in target)) return null;
  const commit = target.now.nodes?.[0];
  if (commit == null) return null;
  const [before, now] = [target.before.nodes?.[0]?.file?.object, commit.file?.object];
  return {
    commit: commit.oid,
    commitBefore: target.before.nodes?.[0]?.oid ?? null,
    before: before != null && "entries" in before ? proposalTree(before.entries ?? [], root) : null,
    now: now != null && "entries" in now ? proposalTree(now.entries ?? [], root) : null
  };
}
function noFolder({ repository, folder }) {
  return {
    message: `${fullName(repository)} has no folder ${folder}.`,
    advice: "Correct the folder under sources.proposals in the configuration, or set the source to null."
  };
}
function noStart({ repository, folder }) {
  return {
    message: `${fullName(repository)} had no folder ${folder} when the week began, so its changed proposals are unknown.`,
    advice: "Only proposals that merges mention were read. Check the history of the repository for others."
  };
}
function notRead({ repository }, count) {
  return {
    message: `${String(count)} more proposals of ${fullName(repository)} changed or were mentioned, and were not read.`,
    advice: "Check the history of the repository for proposals that belong in the edition."
  };
}
function nestedChange(path) {
  return {
    message: `Proposals inside ${path} changed and were not read.`,
    advice: "Check the history of the repository for proposals that belong in the edition.",
    place: path
  };
}

// src/gather/releases/published-releases.ts
var NEWEST2 = 20;
function publishedBy(repository, { releases: releases2, refs }) {
  const nodes = (releases2.nodes ?? []).filter((node) => node !== null);
  if (nodes.length > 0) {
    return { published: nodes.flatMap((node) => releaseOf(repository, node)), full: nodes.length >= NEWEST2 };
  }
  const tags = (refs?.nodes ?? []).filter((ref) => ref !== null);
  return { published: tags.flatMap((ref) => tagOf2(repository, ref)), full: tags.length >= NEWEST2 };
}
function releaseOf(repository, node) {
  if (node.isDraft || node.publishedAt === null || !isTagName(node.tagName)) return [];
  return [
    {
      repository,
      tag: node.tagName,
      name: node.name === null || node.name === "" ? node.tagName : node.name,
      notes: node.description ?? "",
      publishedAt: Temporal.Instant.from(node.publishedAt),
      prerelease: node.isPrerelease || isPrerelease2(node.tagName)
    }
  ];
}
function tagOf2(repository, { name, target }) {
  const date = dateOf(target);
  if (date === null || !isTagName(name)) return [];
  const publishedAt = Temporal.Instant.from(date);
  return [{ repository, tag: name, name, notes: "", publishedAt, prerelease: isPrerelease2(name) }];
}
function dateOf(target) {
  if (target?.__typename === "Commit") return target.committedDate;
  return target?.__typename === "Tag" ? target.tagger?.date ?? null : null;
}
var isPrerelease2 = (tag) => /(?<![a-z])(?:alpha|beta|rc|pre)(?![a-z])/i.test(tag) || /\d[ab]\d+$/.test(tag);

// src/gather/releases/releases.ts
var GROUP3 = 18;
var SUBPROJECTS = { source: "subproject releases", key: "sources.subprojects" };
async function readReleases(github, repositories) {
  const groups = groupsOf(repositories, GROUP3);
  const answers = await Promise.all(groups.map((group) => askGroup(github, group)));
  return new Map(answers.flatMap((each) => [...each]));
}
async function askGroup(github, group) {
  try {
    const answers = await github.askEach(
      ReleasesDocument,
      group.map((repository) => ({ ...repository }))
    );
    return new Map(answers.map((answer, index) => [nameAt(group, index), answer]));
  } catch (error) {
    const problem = groupFailed(group, problemOf(error));
    return new Map(group.map((repository) => [fullName(repository), problem]));
  }
}
var nameAt = (group, index) => {
  const repository = group[index];
  return repository === void 0 ? "" : fullName(repository);
};
function gatherReleases(reading, {
  repositories,
  covers,
  from: { source, key } = SUBPROJECTS
}) {
  const parts2 = repositories.map(
    (repository) => partOf3(repository, { answer: reading.get(fullName(repository)), covers, key })
  );
  const releases2 = parts2.flatMap((part) => part.releases);
  const unknown3 = parts2.flatMap((part) => part.unknown);
  const problems = [
    ...unknown3.length === 0 ? [] : [missing(unknown3, key)],
    ...new Set(parts2.flatMap((part) => part.problems))
  ];
  const hints = parts2.flatMap((part) => part.hints);
  const answered2 = parts2.some((part) => part.answered) || repositories.length === 0;
  return answered2 ? read(source, releases2, { count: releases2.length, problems, hints }) : failed(source, [], ...problems);
}
var NOTHING4 = { releases: [], unknown: [], problems: [], hints: [], answered: false };
function partOf3(repository, {
  answer,
  covers,
  key
}) {
  if (answer !== void 0 && "advice" in answer) return { ...NOTHING4, problems: [answer] };
  const found = answer?.result.repository;
  const errors = answer?.errors ?? [];
  if (found === null || found === void 0) {
    return errors.every(({ type }) => type === "NOT_FOUND") ? { ...NOTHING4, unknown: [repository] } : { ...NOTHING4, problems: [unreadable(repository, errors, key)] };
  }
  const { published, full } = publishedBy(repository, found);
  const releases2 = published.filter(({ publishedAt }) => within(covers, publishedAt)).toSorted((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt) || (a.tag < b.tag ? -1 : 1));
  const problems = errors.length > 0 ? [unreadable(repository, errors, key)] : [];
  if (full && published.every(({ publishedAt }) => Temporal.Instant.compare(publishedAt, covers.start) >= 0)) {
    problems.push(moreExist3(repository));
  }
  return { releases: releases2, unknown: [], problems, hints: hintsOf(repository, found, key), answered: true };
}
function hintsOf(asked, found, key) {
  const [before, now] = [fullName(asked), found.nameWithOwner];
  const hints = [];
  const moved = repositoryName(now);
  if (moved !== null && !sameRepository(asked, moved)) {
    hints.push({ message: `${before} is now ${now}.`, advice: `Name it ${now} under ${key} in the configuration.` });
  }
  if (found.isArchived) {
    hints.push({
      message: `The repository ${before} is archived and will have no more releases.`,
      advice: `Remove ${before} under ${key} in the configuration, or name its successor there.`
    });
  }
  return hints;
}
var moreExist3 = (repository) => ({
  message: `${fullName(repository)} has published at least ${String(NEWEST2)} releases since the week began; the oldest of them may be missing.`,
  advice: `See https://github.com/${fullName(repository)}/releases for the rest.`
});
var groupFailed = (group, { message, advice }) => ({
  message: `The releases of ${group.map(fullName).join(", ")} could not be read: ${message}`,
  advice
});

// src/gather/gather.ts
var EDITIONS = 26;
async function gather({ sources, site }, newsletter, options) {
  const { asOf, planned, progress } = options;
  const { source, sources: places } = newsletter;
  const reported = async (gathering) => {
    const gathered = await gathering;
    const { report } = gathered;
    progress(`${report.source}: ${String(report.facts)}${report.state === "complete" ? "" : ` (${report.state})`}`);
    return gathered;
  };
  const posts2 = listEditions(options.posts, newsletter.edition.path, LAST_DAY);
  const newest = newestBefore([...posts2, ...options.openEditions], planned.week.sunday);
  const edition = catchUp(planned, { newest, atMost: options.catchUpWeeks, timeZone: newsletter.timeZone });
  const { covers } = edition;
  const merges = reported(gatherMerges(sources, { source, covers, asOf }));
  const beside = readBesideTheWeek(sources, { source, sunday: planned.week.sunday, timeZone: newsletter.timeZone });
  const { proposals: proposalsPlace, dependencies: dependenciesPath } = places;
  const named = () => merges.then(({ facts: facts2 }) => kepNumbersNamed(facts2));
  const paths = [...places.featureGates, ...dependenciesPath === null ? [] : [dependenciesPath]];
  const files = readFileChanges(sources, { source, paths, week: covers });
  const releases2 = readReleases(sources, [source, ...places.subprojects]);
  const listsNewContributors = newsletter.sections.some(({ name }) => name === "new-contributors");
  const read3 = await allOf({
    merges,
    archive: reported(readArchive(site, newsletter.site, postsToRead(posts2, planned))),
    gates: places.featureGates.length === 0 ? null : reported(files.then((week) => gatherFeatureGates(week, places.featureGates))),
    dependencies: dependenciesPath === null ? null : reported(dependenciesOf(sources, { source, path: dependenciesPath, files, merges })),
    cycle: places.releaseCycle && reported(gatherCycle(sources, { place: places.releaseCycle, at: planned.publication.toInstant(), asOf })),
    patches: places.patchSchedule && reported(gatherPatches(sources, places.patchSchedule, asOf)),
    milestones: reported(beside.then((answer) => gatherMilestones(answer, source))),
    ownReleases: reported(
      releases2.then(
        (all3) => gatherReleases(all3, { repositories: [source], covers: knownReleases(covers, asOf), from: OWN_RELEASES })
      )
    ),
    subprojectReleases: places.subprojects.length === 0 ? null : reported(releases2.then((all3) => gatherReleases(all3, { repositories: places.subprojects, covers }))),
    proposals: proposalsPlace && reported(gatherProposals(sources, { place: proposalsPlace, covers, asOf, named: named() })),
    newContributors: listsNewContributors ? reported(merges.then(({ facts: facts2 }) => gatherNewContributors(sources, { source, merges: facts2, covers }))) : null,
    weeksBefore: reported(beside.then(countWeeksBefore)),
    news: places.news && reported(gatherNews(site, { site: newsletter.site, plan: places.news, covers })),
    community: places.community && reported(gatherCommunity(sources, places.community, covers)),
    feeds: places.feeds.length === 0 ? null : reported(gatherFeeds(options.readFeed, places.feeds, covers))
  });
  const facts = {
    merges: read3.merges.facts,
    archive: [
      ...options.openEditions.map(({ sunday, path, text: text2 }) => readEdition(sunday, path, text2)),
      ...read3.archive.facts
    ],
    gateChanges: read3.gates?.facts.changes ?? [],
    gatesListed: read3.gates?.facts.listed ?? /* @__PURE__ */ new Set(),
    gateStates: read3.gates?.facts.states ?? /* @__PURE__ */ new Map(),
    dependencyChanges: read3.dependencies?.facts ?? [],
    cycle: read3.cycle?.facts ?? null,
    patches: read3.patches?.facts ?? [],
    milestones: read3.milestones.facts,
    ownReleases: read3.ownReleases.facts,
    subprojectReleases: read3.subprojectReleases?.facts ?? [],
    proposals: read3.proposals?.facts ?? [],
    newContributors: read3.newContributors?.facts ?? [],
    weeksBefore: read3.weeksBefore.facts,
    news: read3.news?.facts ?? [],
    communityMerges: read3.community?.facts ?? [],
    feedEntries: read3.feeds?.facts ?? [],
    sources: Object.values(read3).flatMap((each) => each === null ? [] : [each.report])
  };
  return { facts, edition };
}
async function dependenciesOf(github, {
  source,
  path,
  files,
  merges
}) {
  const others = merges.then(({ facts }) => readReleaseBranchFiles(github, { source, path, merges: facts }));
  const [week, branches] = await Promise.all([files, others]);
  return gatherDependencies(week, path, branches);
}
var OWN_RELEASES = { source: "releases", key: "source" };
var DAYS_OF_RELEASES = 35;
function knownReleases(covers, asOf) {
  const end = Temporal.Instant.compare(asOf, covers.end) > 0 ? asOf : covers.end;
  return { start: covers.start.subtract({ hours: 24 * DAYS_OF_RELEASES }), end };
}
var LAST_DAY = new Temporal.PlainDate(9999, 12, 31);
function postsToRead(posts2, { week, path }) {
  const others = posts2.filter((post2) => post2.path !== path);
  const later2 = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) > 0);
  const earlier = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) <= 0);
  return [...later2.slice(-EDITIONS / 2), ...earlier.slice(0, EDITIONS)];
}

// src/drafting/write-post.ts
async function openEdition({ inputs, here, localConfiguration, site, progress }, { toWrite }) {
  const opened = await openSite(site, { path: inputs.config, local: localConfiguration, here, toWrite });
  const { newsletter } = opened;
  const edition = planEdition(newsletter, chooseSunday(inputs, newsletter));
  progress(`${newsletter.name}: ${edition.title}`);
  return { opened, edition };
}
async function writeEdition({ inputs, sources, site, readFeed, progress }, { newsletter, edition: planned }, { state, openEditions, catchUpWeeks }) {
  const { facts, edition } = await gather({ sources, site }, newsletter, {
    planned,
    asOf: inputs.asOf,
    catchUpWeeks,
    posts: state.posts,
    openEditions,
    readFeed,
    progress
  });
  const draft = curate(facts, edition, newsletter);
  const { format: format2, layout } = newsletter.edition;
  const { text: post2, body, lines: lines4 } = composePost({ draft, edition, format: format2, layout });
  const draftedPost = {
    draft,
    post: post2,
    body,
    listed: listedLines(draft, lines4),
    leftOut: leftOutLines(draft, format2),
    otherLeftOut: draft.otherLeftOut.map(({ name, url, reason: reason2 }) => ({
      line: composeLine([link(url, text(name))], format2),
      reason: reason2
    })),
    proposals: proposalLines(draft, format2),
    sources: facts.sources
  };
  progress(`${String(draftedPost.listed.length)} merges listed, ${String(draftedPost.leftOut.length)} left out`);
  const warnings3 = [...facts.sources.flatMap(({ problems }) => problems), ...draft.problems];
  return { edition, draftedPost, warnings: warnings3 };
}
function chooseSunday({ weekEnding: named, asOf }, { timeZone }) {
  const last = lastSundayOver(asOf, timeZone);
  if (named === null) return last;
  if (Temporal.Instant.compare(weekEnding(named, timeZone).end, asOf) <= 0) return named;
  throw new AdvisedError({
    message: `The input "week-ending" is too late: the week ending ${named.toString()} is not over at ${asOf.toString()}.`,
    advice: `The last week that is over ends on ${last.toString()}; leave out week-ending to draft it.`
  });
}
function listedLines({ sections }, lines4) {
  return sections.flatMap(
    ({ listed: listed2, heading }) => listed2.map(({ repository, number, item, reasons }) => ({
      repository,
      number,
      line: lines4.get(item) ?? "",
      reason: `${heading}; ${reasons.join("; ")}`
    }))
  );
}
function leftOutLines({ leftOut: leftOut2 }, format2) {
  return leftOut2.map(({ repository, number, phrase: phrase2, reason: reason2 }) => ({
    repository,
    number,
    line: composeLine(phrase2, format2),
    reason: reason2
  }));
}
function proposalLines({ proposalCandidates }, format2) {
  return proposalCandidates.map(({ number, title: title2, folder, reasons }) => ({
    line: composeLine([link(folder, text(`KEP-${String(number)}: ${title2}`))], format2),
    reason: reasons.join("; ")
  }));
}

// src/publish/pull-request-metadata.ts
async function readMetadata(github, { site, pullRequest }) {
  const { labels, reviewers, assignees, milestone } = pullRequest;
  const reviewing = reviewers.filter((name) => !name.includes("/"));
  const teams = reviewers.filter((name) => name.includes("/"));
  const people = [.../* @__PURE__ */ new Set([...reviewing, ...assignees])];
  const [labelAnswers, userAnswers, teamAnswers, milestoneId] = await Promise.all([
    github.askEach(
      LabelDocument,
      labels.map((label) => ({ ...site, label }))
    ).then(answered),
    github.askEach(
      UserDocument,
      people.map((login) => ({ login }))
    ).then(answered),
    github.askEach(
      TeamDocument,
      teams.map((name) => ({ organization: name.split("/")[0] ?? "", slug: name.split("/")[1] ?? "" }))
    ).then(answered),
    milestone === null ? null : github.ask(MilestoneDocument, { ...site, title: milestone }).then((answer) => {
      const open = answered([answer]).flatMap(({ result }) => result.repository?.milestones?.nodes ?? []);
      return open.find((each) => each?.title === milestone)?.id ?? null;
    })
  ]);
  const labelIds = idsOf(labels, (index) => labelAnswers[index]?.result.repository?.label?.id);
  const userIds = idsOf(people, (index) => userAnswers[index]?.result.user?.id);
  const teamIds = idsOf(teams, (index) => teamAnswers[index]?.result.organization?.team?.id);
  return {
    labels: known(labels, labelIds),
    users: known(reviewing, userIds),
    teams: known(teams, teamIds),
    assignees: known(assignees, userIds),
    milestone: milestoneId,
    problems: [
      ...unknown2(labels, labelIds, ["label", "Create it on the site, or remove it from pull-request.labels."]),
      ...unknown2(reviewing, userIds, ["user", "Correct or remove it in pull-request.reviewers."]),
      ...unknown2(teams, teamIds, [
        "team",
        "Correct or remove it in pull-request.reviewers. The token must have access to the team."
      ]),
      ...unknown2(assignees, userIds, ["user", "Correct or remove it in pull-request.assignees."]),
      ...milestone === null || milestoneId !== null ? [] : [absent("open milestone", milestone, "Create or reopen it on the site, or correct pull-request.milestone.")]
    ]
  };
}
function answered(answers) {
  const silent = answers.flatMap(({ errors }) => errors).find(({ type, path }) => path.length === 0 || !/^(?:NOT_FOUND|FORBIDDEN)$/.test(type));
  if (silent !== void 0)
    throw new GitHubError({ code: silent.type, operation: "for labels and reviewers", said: silent.message });
  return answers;
}
async function addMetadata(github, pullRequest, metadata) {
  const { labels, users, teams, assignees, milestone } = metadata;
  const results = await Promise.all([
    labels.length > 0 && attempted("labels", github.change(AddLabelsDocument, { pullRequest, labels })),
    users.length + teams.length > 0 && attempted("reviewers", github.change(RequestReviewsDocument, { pullRequest, users, teams })),
    assignees.length > 0 && attempted("assignees", github.change(AddAssigneesDocument, { pullRequest, users: assignees })),
    milestone !== null && attempted("milestone", github.change(SetMilestoneDocument, { pullRequest, milestone }))
  ]);
  return results.filter((problem) => typeof problem === "object" && problem !== null);
}
async function attempted(what, change2) {
  try {
    await change2;
    return null;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message, advice } = error.problem;
    return {
      message: `The pull request was opened without its ${what}. ${message}`,
      advice: `${advice} Later runs do not add it: add it by hand.`
    };
  }
}
var idsOf = (names, idAt) => new Map(names.map((name, index) => [name, idAt(index)]));
var known = (names, ids) => names.map((name) => ids.get(name)).filter((id) => id !== void 0);
var unknown2 = (names, ids, [kind2, advice]) => names.filter((name) => ids.get(name) === void 0).map((name) => absent(kind2, name, advice));
var absent = (kind2, name, advice) => ({
  message: `There is no ${kind2} "${name}" for the pull request.`,
  advice
});

// src/publish/incomplete-sections.ts
var OF_MERGES = ["merges", "featured", "promotions", "deprecated", "versions"];
var SECTIONS_OF = {
  merges: [...OF_MERGES, "proposal-of-the-week", "new-contributors", "thanks", "figures"],
  archive: [],
  citations: [],
  "feature gates": OF_MERGES,
  dependencies: ["versions"],
  "news items": ["developer-news"],
  community: ["developer-news"],
  feeds: ["developer-news"],
  releases: ["developer-news", "releases"],
  "subproject releases": ["subprojects"],
  "release cycle": ["release-schedule"],
  "patch releases": ["release-schedule"],
  milestones: ["release-schedule", "milestones"],
  proposals: ["proposal-of-the-week"],
  "new contributors": ["new-contributors"],
  "weeks before": ["figures"]
};
function incompleteSections({ sections }, sources) {
  const names = sources.filter(({ state }) => state !== "complete").flatMap(({ source }) => SECTIONS_OF[source]);
  return new Set(sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading));
}

// src/publish/plan.ts
function reasonNotToWrite(state) {
  if (state.published) {
    return {
      message: "The edition is already on the default branch.",
      advice: "Edit it there; this action does not change it."
    };
  }
  if (state.pullRequest?.state === "MERGED") {
    return {
      message: "The pull request of this edition is merged.",
      advice: "Nothing is left to do for this week. The next edition is drafted when its week is over."
    };
  }
  if (state.pullRequest?.state === "CLOSED") {
    return {
      message: "The pull request of this edition was closed without a merge.",
      advice: "If you want the edition, reopen the pull request: the next run updates it."
    };
  }
  return null;
}
function planPublication(state, post2) {
  return {
    createBranch: state.branch === null,
    commit: state.branch?.post?.text !== post2,
    open: state.pullRequest === null
  };
}

// src/publish/pull-request-body.ts
var BEGIN = "<!-- last-week-in: every run replaces the text between these two comments -->";
var END2 = "<!-- last-week-in: end -->";
var LIMIT3 = 65536;
var LISTED2 = 40;
function pullRequestBody(newsletter, edition, { draft, sources }) {
  const listed2 = draft.sections.reduce((sum, section) => sum + section.listed.length, 0);
  return [
    BEGIN,
    `This is the draft of **${edition.title}**. It covers the merges to ${fullName(newsletter.source)} ${period(newsletter, edition)}.`,
    caughtUp(edition),
    `The planned publication date is ${dayOf3(edition.publication.toPlainDate())} at ${time(edition.publication)}.`,
    "| Section | Items | Merges |\n| --- | ---: | ---: |\n" + draft.sections.map((section) => `| ${cell(section.heading)} | ${String(size(section))} | ${String(section.listed.length)} |`).join("\n"),
    `The draft lists ${String(listed2)} of ${counted(draft.mergesConsidered, "merge")} and leaves out ${String(draft.leftOut.length)}. The job summary of the run gives the reason for each merge, and a line to copy for each one left out.`,
    ...warnings(sources),
    ...doubts(draft.problems),
    "### For the editors\n\n" + [...toDo(newsletter.sections), "Review this pull request, mark it as ready for review, and merge it"].map((line) => `- [ ] ${line}`).join("\n"),
    END2
  ].filter((part) => part !== "").join("\n\n");
}
function toDo(sections) {
  return TO_DO.flatMap(([names, task]) => {
    const headings2 = sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading);
    return headings2.length === 0 ? [] : [`${joinWithAnd(headings2)}: ${task}`];
  });
}
var TO_DO = [
  [["developer-news"], "add news from mailing lists, Slack and events"],
  [["featured", "proposal-of-the-week"], "check the choice, and make the text a pleasure to read"],
  [["merges"], "keep each bullet short and in the present tense, with the link on the words that say the most"],
  [["release-schedule"], "check that the next deadline is still ahead on the publication date"]
];
function renewBody(present2, block) {
  const bodies = [block, NO_ROOM].map((each) => replaceBlock(present2, each));
  return bodies.find((body) => body.length <= LIMIT3) ?? present2;
}
var NO_ROOM = `${BEGIN}

This text is too long for the pull request. See the job summary of the run.

${END2}`;
function replaceBlock(present2, block) {
  const begin = present2.indexOf(BEGIN);
  const end = present2.indexOf(END2);
  if (begin === -1 || end < begin) return present2;
  return present2.slice(0, begin) + withTicks(block, present2.slice(begin, end)) + present2.slice(end + END2.length);
}
function withTicks(block, before) {
  const ticked = new Set([...before.matchAll(/^- \[[xX]\] (.*?)\r?$/gm)].map(([, line]) => line));
  return block.replace(/^- \[ \] (.*)$/gm, (open, line) => ticked.has(line) ? `- [x] ${line}` : open);
}
function period(newsletter, { covers }) {
  const zone = newsletter.timeZone;
  const first = covers.start.toZonedDateTimeISO(zone).toPlainDate();
  const last = covers.end.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  return `from ${dayOf3(first)} to ${dayOf3(last)} (${zone})`;
}
function caughtUp({ weeksCaughtUp }) {
  if (weeksCaughtUp === 0) return "";
  const weeks = weeksCaughtUp === 1 ? "week" : counted(weeksCaughtUp, "week");
  return `This includes the ${weeks} before, which had no edition (catch-up).`;
}
var dayOf3 = (day) => day.toLocaleString("en-US", { weekday: "long", month: "long", day: "numeric", year: "numeric" });
var time = (at) => `${at.toPlainTime().toString({ smallestUnit: "minute" })} ${at.timeZoneId}`;
function size({ blocks }) {
  return blocks.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 1), 0);
}
function doubts(problems) {
  const lines4 = problems.flatMap(({ message }) => isHarmless(message) ? [`- ${message}`] : []);
  return lines4.length === 0 ? [] : [`### Sources that disagree

${shortened3(lines4)}`];
}
var isHarmless = (message) => message.length <= 500 && /^[\w ,.:;()'-]+$/.test(message) && !/\bGH-\d|\bwww\.|https?:/i.test(message);
function shortened3(lines4) {
  const more = lines4.length - LISTED2;
  const rest = more > 0 ? [`- \u2026 and ${String(more)} more, in the job summary`] : [];
  return [...lines4.slice(0, LISTED2), ...rest].join("\n");
}
var cell = (words3) => words3.replace(/[\\|]/g, "\\$&");
function warnings(sources) {
  const lines4 = sources.filter(({ state }) => state !== "complete").map(({ source, state, problems }) => {
    const named = problems.flatMap(({ repositories = [] }) => repositories.map(fullName));
    const names = [...new Set(named)].map((name) => `\`${name}\``);
    const more = names.length > LISTED2 ? ` and ${String(names.length - LISTED2)} more` : "";
    const where = names.length === 0 ? "" : ` Not read: ${names.slice(0, LISTED2).join(", ")}${more}.`;
    return `- **${source}**: ${state === "failed" ? "could not be read" : "partly read"}.${where}`;
  });
  return lines4.length === 0 ? [] : [
    `### Sources that were not read completely

${shortened3(lines4)}

See the job summary of the run for the reasons and advice.`
  ];
}

// src/publish/keep-edits/identity.ts
function identitiesOf(markdown2) {
  return gitHubLinksIn(markdown2).flatMap((link2) => {
    if (link2.kind !== "path") return thingLinked(link2) ?? [];
    const folder = /(?:^|\/)(keps\/.+?)\/?$/.exec(link2.path)?.[1];
    return folder === void 0 ? [] : [`${fullName(link2.repository).toLowerCase()} ${folder}`];
  });
}

// src/publish/keep-edits/blocks.ts
var markdown = remark().freeze();
var SECTION = 2;
var BYTE_ORDER_MARK = "\uFEFF";
var ITEM_MARK = /^[ \t]*(?:[*+-]|\d+[.)])[ \t]+/;
function readBody(text2) {
  if (text2.startsWith(BYTE_ORDER_MARK)) {
    const { lead, blocks: blocks2 } = readBody(text2.slice(1));
    return { lead: BYTE_ORDER_MARK + lead, blocks: blocks2 };
  }
  const pieces = markdown.parse(text2).children.flatMap((node) => {
    const nodes = node.type === "list" ? node.children : [node];
    return nodes.map((each) => ({
      node: each,
      start: lineStart(text2, each.position?.start.offset ?? 0),
      end: lineEnd(text2, each.position?.end.offset ?? 0)
    }));
  });
  const apart = [];
  for (const piece of pieces) {
    const before = apart.at(-1);
    if (before !== void 0 && piece.start < before.end) before.end = Math.max(before.end, piece.end);
    else apart.push(piece);
  }
  const blocks = [];
  for (const [index, { node, start, end }] of apart.entries()) {
    const written2 = text2.slice(start, end);
    const kind2 = node.type === "heading" ? "heading" : node.type === "listItem" ? "item" : "text";
    const depth = node.type === "heading" ? node.depth : 0;
    const plain3 = written2.replace(/\r\n?/g, "\n");
    const parent = blocks.findLastIndex((each) => each.kind === "heading" && (depth === 0 || each.depth < depth));
    blocks.push({
      kind: kind2,
      depth,
      text: written2,
      gap: text2.slice(end, apart[index + 1]?.start ?? text2.length),
      key: `${kind2} ${kind2 === "item" ? plain3.replace(ITEM_MARK, "") : plain3}`,
      identities: identitiesOf(plain3),
      links: addressesIn(plain3),
      title: node.type === "heading" ? toString(node) : "",
      parent: parent === -1 ? null : parent
    });
  }
  return { lead: text2.slice(0, apart[0]?.start ?? text2.length), blocks };
}
function sectionEnd(blocks, heading) {
  const depth = blocks[heading]?.depth ?? 0;
  const next = blocks.findIndex((block, index) => index > heading && block.kind === "heading" && block.depth <= depth);
  return next === -1 ? blocks.length : next;
}
function sectionOf(blocks, index) {
  const block = blocks[index];
  if (block === void 0) return null;
  if (block.kind === "heading" && block.depth <= SECTION) return index;
  return block.parent === null ? null : sectionOf(blocks, block.parent);
}
var isEntry = (block) => block?.kind === "heading" && block.depth > SECTION;
function wholeText(blocks, index) {
  const end = blocks[index]?.kind === "heading" ? sectionEnd(blocks, index) : index + 1;
  return blocks.slice(index, end).map(({ text: text2 }) => text2).join("\n\n");
}
function lineStart(text2, offset) {
  let start = offset;
  while (start > 0 && /[ \t]/.test(text2.charAt(start - 1))) start--;
  return start;
}
function lineEnd(text2, offset) {
  let end = offset;
  while (end < text2.length && /[ \t]/.test(text2.charAt(end))) end++;
  return end;
}

// src/publish/keep-edits/front-matter.ts
var FRONT = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
function halves(post2) {
  const front = FRONT.exec(post2)?.[0] ?? "";
  return { front, body: post2.slice(front.length) };
}
function mergeFront({ base, mine, theirs }, notices) {
  if (mine === "") return mine;
  const [before, after] = [byKey(base), byKey(theirs)];
  const { open, entries, close: close2 } = parts(mine);
  const newline = mine.includes("\r\n") ? "\r\n" : "\n";
  const written2 = entries.flatMap(({ key, text: text2 }) => {
    const was = key === null ? void 0 : before.get(key);
    const now = key === null ? void 0 : after.get(key);
    if (was === void 0 || same2(was, now)) return [text2];
    if (same2(text2, was)) return now === void 0 ? [] : [now.replace(/\n/g, newline)];
    if (!same2(text2, now)) notices.push({ kept: text2.trimEnd(), drafted: now?.trimEnd() ?? null });
    return [text2];
  });
  const present2 = new Set(entries.map(({ key }) => key));
  const added = [...after].filter(([key]) => !before.has(key) && !present2.has(key));
  return [open, ...written2, ...added.map(([, text2]) => text2.replace(/\n/g, newline)), close2].join("");
}
function parts(front) {
  const lines4 = front.match(/[^\n]*(?:\n|$)/g)?.filter((line) => line !== "") ?? [];
  const [open = "", close2 = ""] = [lines4[0], lines4.at(-1)];
  const entries = [];
  for (const line of lines4.slice(1, -1)) {
    const key = /^["']?([^\s"'#:-][^"'#:]*?)["']?[ \t]*:(?=\s|$)/.exec(line)?.[1];
    const last = entries.at(-1);
    if (key === void 0 && last !== void 0 && !line.startsWith("#")) last.text += line;
    else entries.push({ key: key ?? null, text: line });
  }
  return { open, entries, close: close2 };
}
function byKey(front) {
  return new Map(
    parts(front.replace(/\r\n/g, "\n")).entries.flatMap(
      ({ key, text: text2 }) => key === null ? [] : [[key, text2]]
    )
  );
}
var same2 = (one, other) => one.replace(/\r\n/g, "\n") === other;

// node_modules/node-diff3/dist/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = /* @__PURE__ */ Object.create(null);
  for (let j = 0; j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0; i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r; s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs; candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}

// src/publish/keep-edits/pairing.ts
var Pairing = class {
  #there = /* @__PURE__ */ new Map();
  #back = /* @__PURE__ */ new Map();
  pair(one, other) {
    this.#there.set(one, other);
    this.#back.set(other, one);
  }
  /** The counterpart in the second post of a block of the first. */
  of(one) {
    return this.#there.get(one);
  }
  /** The counterpart in the first post of a block of the second. */
  from(other) {
    return this.#back.get(other);
  }
};
function pairBlocks(one, other, { renames }) {
  const pairing = new Pairing();
  const both = { one, other };
  for (const [from, to] of inOrder2(one, other)) pairing.pair(from, to);
  pairRest(pairing, both, (a, b) => a.key === b.key);
  pairRest(pairing, both, (a, b) => a.kind === b.kind && sameFirst(a, b));
  pairRest(pairing, both, sameFirst);
  pairRest(pairing, both, (a, b) => a.identities.some((identity) => b.identities.includes(identity)));
  pairRest(pairing, both, (a, b) => a.kind === b.kind && shareLink(a, b));
  if (renames) pairRenamed(pairing, one, other);
  pairByPlace(pairing, both, linkTheSame);
  pairByPlace(pairing, both, linkNothingElse);
  return pairing;
}
function inOrder2(one, other) {
  const keys = (blocks) => blocks.map(({ key }) => key);
  const pairs = [];
  for (let link2 = LCS(keys(one), keys(other)); link2 !== null && link2.buffer1index >= 0; link2 = link2.chain) {
    pairs.push([link2.buffer1index, link2.buffer2index]);
  }
  return pairs;
}
var sameFirst = (a, b) => a.identities[0] !== void 0 && a.identities[0] === b.identities[0];
var shareLink = (a, b) => a.identities.length + b.identities.length === 0 && a.links.some((link2) => b.links.includes(link2));
function pairRest(pairing, { one, other }, same3) {
  for (const [from, block] of one.entries()) {
    if (pairing.of(from) !== void 0) continue;
    const to = other.findIndex((each, index) => pairing.from(index) === void 0 && same3(block, each));
    if (to !== -1) pairing.pair(from, to);
  }
}
function pairRenamed(pairing, one, other) {
  for (const [from, block] of one.entries()) {
    if (block.kind !== "heading" || pairing.of(from) !== void 0) continue;
    const inside = one.slice(from + 1, sectionEnd(one, from)).map((_, index) => pairing.of(from + 1 + index)).filter((to) => to !== void 0);
    const renamed = other.findIndex((each, to) => {
      if (each.kind !== "heading" || each.depth !== block.depth || pairing.from(to) !== void 0) return false;
      const end = sectionEnd(other, to);
      return inside.filter((index) => index > to && index < end).length * 2 > inside.length;
    });
    if (renamed !== -1) pairing.pair(from, renamed);
  }
}
function pairByPlace(pairing, { one, other }, mayBeTheSame) {
  for (const [from, block] of one.entries()) {
    if (block.kind === "heading" || pairing.of(from) !== void 0) continue;
    let before = from - 1;
    while (before >= 0 && pairing.of(before) === void 0) before--;
    for (let to = (pairing.of(before) ?? -1) + 1; to < other.length && pairing.from(to) === void 0; to++) {
      const candidate = other[to];
      if (candidate?.kind !== block.kind) continue;
      if (!sameParent(pairing, block, candidate) || !mayBeTheSame(block, candidate)) continue;
      pairing.pair(from, to);
      break;
    }
  }
}
function sameParent(pairing, a, b) {
  return a.parent === null ? b.parent === null : pairing.of(a.parent) === (b.parent ?? void 0);
}
var linkTheSame = (a, b) => a.links.length + b.links.length === 0 || a.links.some((link2) => b.links.includes(link2));
var linkNothingElse = (a, b) => a.links.length === 0 || b.links.length === 0 || linkTheSame(a, b);

// src/publish/keep-edits/newcomers.ts
function newcomers(versions, { fresh, moved, removed, listedByPeople, incompleteSections: incompleteSections2 }, notices) {
  const { base, mine, theirs, toMine } = versions;
  const kept2 = new Set(mine.flatMap((_, index) => removed.has(index) ? [] : listedHereOnly(index, versions)));
  const deleted = /* @__PURE__ */ new Set([
    ...base.flatMap(({ identities }, index) => toMine.of(index) === void 0 ? identities : []),
    ...listedByPeople
  ]);
  const anchors = /* @__PURE__ */ new Map();
  const decided = entriesDecidedOn(versions);
  for (const [index, block] of theirs.entries()) {
    if (!fresh.has(index)) continue;
    const [identity] = block.identities;
    const known2 = identity === void 0 ? isWritten(block, versions, removed) : kept2.has(identity) || deleted.has(identity);
    if (known2 || block.kind === "heading" && isThere(block, versions, removed)) continue;
    if (isEntry(theirs[block.parent ?? -1]) && !hasHeading(block.parent ?? -1, versions, anchors)) continue;
    if (identity === void 0 && incompleteSections2.has(theirs[sectionOf(theirs, index) ?? -1]?.title ?? "")) continue;
    const instead = isEntry(block) ? decided.get(block.parent ?? -1) ?? 0 : 0;
    const anchor = instead > 0 ? null : placeOf(index, versions, { anchors, removed });
    if (anchor === null) {
      decided.set(block.parent ?? -1, instead - 1);
      if (!moved.has(index)) notices.push({ kept: null, drafted: wholeText(theirs, index) });
    } else if (block.kind !== "heading" || hasContent(theirs, index, (identity2) => kept2.has(identity2) || deleted.has(identity2))) {
      anchors.set(index, anchor);
    }
  }
  return { inserted: byAnchor(theirs, anchors), came: new Set(anchors.keys()) };
}
function byAnchor(theirs, anchors) {
  const inserted = /* @__PURE__ */ new Map();
  const isOfNewSection = (index) => anchors.has(sectionOf(theirs, index) ?? -1);
  for (const isNew2 of [false, true]) {
    for (const [index, anchor] of anchors) {
      const block = theirs[index];
      if (block === void 0 || isOfNewSection(index) !== isNew2) continue;
      inserted.set(anchor, [...inserted.get(anchor) ?? [], block]);
    }
  }
  return inserted;
}
function hasHeading(heading, { mine, toMine, toTheirs }, anchors) {
  const origin = toTheirs.from(heading);
  const there = origin === void 0 ? void 0 : toMine.of(origin);
  return anchors.has(heading) || isEntry(mine[there ?? -1]);
}
function entriesDecidedOn({ base, mine, toMine, toTheirs }) {
  const decided = /* @__PURE__ */ new Map();
  for (const [index, block] of base.entries()) {
    const section = toTheirs.of(block.parent ?? -1);
    if (!isEntry(block) || section === void 0 || toTheirs.of(index) !== void 0) continue;
    if (mine[toMine.of(index) ?? -1]?.key !== block.key) decided.set(section, (decided.get(section) ?? 0) + 1);
  }
  return decided;
}
function listedHereOnly(index, { mine, theirs, toMine, toTheirs }) {
  const origin = toMine.from(index);
  const drafted2 = origin === void 0 ? void 0 : theirs[toTheirs.of(origin) ?? -1];
  return (mine[index]?.identities ?? []).filter((identity) => drafted2?.identities.includes(identity) !== true);
}
function isWritten(block, { mine, toMine }, removed) {
  const isSame = (each) => each.kind === block.kind && (each.key === block.key || each.identities.length === 0 && each.links.some((link2) => block.links.includes(link2)));
  return block.kind !== "heading" && mine.some((each, index) => toMine.from(index) === void 0 && !removed.has(index) && isSame(each));
}
function isThere(block, { mine, toMine }, removed) {
  return mine.some(({ key }, index) => key === block.key && toMine.from(index) === void 0 && !removed.has(index));
}
function hasContent(theirs, heading, isKnown) {
  const inside = theirs.slice(heading + 1, sectionEnd(theirs, heading));
  return inside.length === 0 || inside.some(({ identities: [identity] }) => identity === void 0 || !isKnown(identity));
}
function placeOf(index, { mine, theirs, toMine, toTheirs }, { anchors, removed }) {
  const block = theirs[index];
  if (block === void 0) return null;
  const there = (at) => {
    const origin = toTheirs.from(at);
    return origin === void 0 ? void 0 : toMine.of(origin);
  };
  const { parent } = block;
  const parentPut = parent === null ? void 0 : anchors.get(parent);
  if (parentPut !== void 0) return parentPut;
  const section = parent === null ? null : there(parent) ?? null;
  if (parent !== null && section === null) return null;
  const end = section === null ? mine.length : sectionEnd(mine, section);
  const isInside = (at) => at > (section ?? -1) && at < end && mine[at]?.parent === section;
  const siblings = (from, to) => [...theirs.keys()].slice(from, to).filter((at) => theirs[at]?.parent === parent);
  for (const at of siblings((parent ?? -1) + 1, index).toReversed()) {
    const put2 = anchors.get(at);
    if (put2 !== void 0) return put2;
    const counterpart = there(at);
    if (counterpart === void 0 || !isInside(counterpart)) continue;
    return mine[counterpart]?.kind === "heading" ? sectionEnd(mine, counterpart) - 1 : counterpart;
  }
  const next = siblings(index + 1, theirs.length).map(there).find((at) => at !== void 0 && isInside(at));
  if (next !== void 0) return next - 1;
  const last = mine.findLastIndex((each, at) => isInside(at) && each.kind !== "heading" && !removed.has(at));
  return last === -1 ? section ?? -1 : last;
}

// src/publish/keep-edits/splice.ts
function splice({ lead, blocks }, { removed, replaced, inserted }) {
  const newline = [lead, ...blocks.flatMap(({ text: text2, gap }) => [text2, gap])].some((part) => part.includes("\r\n")) ? "\r\n" : "\n";
  const start = { block: null, gap: "", put: [...inserted.get(-1) ?? []] };
  const places = [start];
  let end = blocks.at(-1)?.gap ?? (start.put.length === 0 ? "" : newline);
  for (const [index, block] of blocks.entries()) {
    const last = places.at(-1) ?? start;
    if (removed.has(index)) {
      if (last.block !== null && lines2(block.gap) > lines2(last.gap)) last.gap = block.gap;
      last.put.push(...inserted.get(index) ?? []);
    } else {
      const now = replaced.get(index);
      const stays = now === void 0 ? block : { ...now, text: dressed(now, markOf(block), newline) };
      places.push({ block: stays, gap: block.gap, put: [...inserted.get(index) ?? []] });
    }
  }
  if (removed.has(blocks.length - 1) && places.length === 1 && start.put.length === 0) end = "";
  return lead + places.map((place, index) => written(place, places[index + 1]?.block ?? null, { end, newline })).join("");
}
function written({ block, gap, put: put2 }, next, { end, newline }) {
  const text2 = block?.text ?? "";
  const [first] = put2;
  const last = put2.at(-1);
  if (first === void 0 || last === void 0) {
    if (next === null) return text2 + end;
    return block === null ? text2 : text2 + between2(block, next, { gap, newline });
  }
  const follows = block?.kind === "item";
  const inner = put2.map((each, index) => {
    const other = put2[index + 1];
    const mark = follows ? markOf(block, index + 1) : markOf(next, index);
    const dressedText = dressed(each, mark, newline);
    return other === void 0 ? dressedText : dressedText + between2(each, other, { gap: "", newline });
  }).join("");
  const before = block !== null && block.kind !== first.kind && next?.kind === last.kind;
  const lead = block === null ? "" : between2(block, first, { gap: before || bothItems(block, next) ? gap : "", newline });
  return text2 + lead + inner + (next === null ? end : between2(last, next, { gap: before ? "" : gap, newline }));
}
function between2(one, other, { gap, newline }) {
  const heading = (block) => /^ {0,3}#/.test(block.text) && block.kind === "heading";
  const enough = bothItems(one, other) || gap !== "" && (heading(one) || heading(other)) ? 1 : 2;
  return newline.repeat(Math.max(0, enough - lines2(gap))) + gap;
}
var bothItems = (one, other) => one?.kind === "item" && other?.kind === "item";
var lines2 = (gap) => gap.split("\n").length - 1;
function markOf(item, later2 = 0) {
  const mark = item?.kind === "item" ? ITEM_MARK.exec(item.text)?.[0] : void 0;
  return mark?.replace(/\d+/, (number) => String(Number(number) + later2)) ?? null;
}
function dressed(block, mark, newline) {
  const text2 = block.text.replace(/\r?\n/g, newline);
  return block.kind !== "item" || mark === null ? text2 : text2.replace(ITEM_MARK, () => mark);
}

// src/publish/keep-edits/keep-edits.ts
var NOTHING_KNOWN = { listedByPeople: /* @__PURE__ */ new Set(), incompleteSections: /* @__PURE__ */ new Set() };
function keepEdits({ base, mine, theirs }, known2 = NOTHING_KNOWN) {
  if (base === null || base === theirs || mine === theirs) return { post: mine, notices: [] };
  if (mine === base && known2.listedByPeople.size + known2.incompleteSections.size === 0)
    return { post: theirs, notices: [] };
  const notices = [];
  const [before, now, drafted2] = [halves(base), halves(mine), halves(theirs)];
  const front = mergeFront({ base: before.front, mine: now.front, theirs: drafted2.front }, notices);
  const body = mergeBody({ base: before.body, mine: now.body, theirs: drafted2.body }, known2, notices);
  return { post: front + body, notices };
}
function mergeBody({ base, mine, theirs }, { listedByPeople, incompleteSections: incompleteSections2 }, notices) {
  const body = readBody(mine);
  const old = readBody(base).blocks;
  const drafted2 = readBody(theirs).blocks;
  const versions = {
    base: old,
    mine: body.blocks,
    theirs: drafted2,
    toMine: pairBlocks(old, body.blocks, { renames: true }),
    toTheirs: pairBlocks(old, drafted2, { renames: false })
  };
  const removed = /* @__PURE__ */ new Set();
  const replaced = /* @__PURE__ */ new Map();
  const fresh = /* @__PURE__ */ new Set();
  const moved = /* @__PURE__ */ new Map();
  for (const [index, block] of old.entries()) {
    const there = versions.toMine.of(index);
    const here = there === void 0 ? void 0 : body.blocks[there];
    if (there === void 0 || here === void 0) continue;
    const target = versions.toTheirs.of(index);
    const now = target === void 0 ? void 0 : drafted2[target];
    const asDrafted = here.key === block.key;
    const isUnread = incompleteSections2.has(old[sectionOf(old, index) ?? -1]?.title ?? "");
    if (asDrafted && target !== void 0 && now?.kind === block.kind) {
      const follows = sameSection(versions, index, there) && !draftedInPlace(versions, index, target);
      if (follows) moved.set(target, there);
      else if (now.key !== block.key && !(isUnread && block.identities.length === 0)) replaced.set(there, now);
    } else if (asDrafted && sameSection(versions, index, there)) {
      if (target !== void 0) moved.set(target, there);
      else if (!isUnread) removed.add(there);
    } else if (now?.key !== block.key && now?.key !== here.key) {
      notices.push({ kept: here.text, drafted: target === void 0 ? null : wholeText(drafted2, target) });
    }
  }
  for (const there of moved.values()) removed.add(there);
  keepEditedEntries(versions, removed);
  for (const [target, there] of moved) if (removed.has(there)) fresh.add(target);
  for (const index of drafted2.keys()) if (versions.toTheirs.from(index) === void 0) fresh.add(index);
  const { inserted, came } = newcomers(versions, { fresh, moved, removed, listedByPeople, incompleteSections: incompleteSections2 }, notices);
  for (const [target, there] of moved) {
    if (!removed.has(there) || came.has(target)) continue;
    for (const at of [there, ...under(body.blocks, there)]) removed.delete(at);
    const here = body.blocks[there];
    if (here === void 0 || here.key === drafted2[target]?.key) continue;
    notices.push({ kept: here.text, drafted: wholeText(drafted2, target) });
  }
  keepUsedHeadings(body.blocks, removed);
  return splice(body, { removed, replaced, inserted });
}
function sameSection({ base, mine, toMine }, index, there) {
  const parent = base[index]?.parent ?? null;
  const parentNow = mine[there]?.parent ?? null;
  if (parent === null || parentNow === null) return parent === parentNow;
  return toMine.of(parent) === parentNow;
}
function draftedInPlace({ base, theirs, toTheirs }, index, target) {
  const parent = base[index]?.parent ?? null;
  const parentNow = theirs[target ?? -1]?.parent ?? null;
  return parent === null || parentNow === null ? parent === parentNow : toTheirs.of(parent) === parentNow;
}
var under = (blocks, index) => blocks[index]?.kind === "heading" ? [...blocks.keys()].slice(index + 1, sectionEnd(blocks, index)) : [];
function keepEditedEntries({ mine, theirs, toMine, toTheirs }, removed) {
  for (const [index, block] of mine.entries()) {
    const origin = toMine.from(index);
    const isDropped = removed.has(index) || origin !== void 0 && !isEntry(theirs[toTheirs.of(origin) ?? -1]);
    const inside = under(mine, index);
    if (!isEntry(block) || !isDropped) continue;
    if (!removed.has(index) || inside.some((at) => !removed.has(at)))
      for (const at of [index, ...inside]) removed.delete(at);
  }
}
function keepUsedHeadings(mine, removed) {
  for (const index of [...removed].toSorted((a, b) => b - a)) {
    if (mine[index]?.kind !== "heading") continue;
    if (under(mine, index).some((at) => !removed.has(at))) removed.delete(index);
  }
}

// src/publish/keep-edits/last-draft.ts
function lastDraft(writings, byPeople) {
  let draft = null;
  const drafted2 = /* @__PURE__ */ new Set();
  for (const { before, after } of writings) {
    if (before === null) draft = after;
    else if (draft !== null) draft = keepEdits({ base: before, mine: draft, theirs: after }).post;
    if (draft !== null) for (const identity of identitiesOf(draft)) drafted2.add(identity);
  }
  if (draft === null) return null;
  return {
    post: draft,
    listedByPeople: new Set(byPeople.flatMap(listedIn).filter((identity) => !drafted2.has(identity)))
  };
}
var listedIn = (post2) => post2.split("\n").flatMap((line) => identitiesOf(line).slice(0, 1));

// src/publish/revision.ts
async function revise(github, { headRepository, state }, { draft, incompleteSections: incompleteSections2 }) {
  const { branch } = state;
  const onBranch = branch?.post?.text ?? null;
  const left = (reasonNotToWrite2) => ({
    onBranch,
    post: onBranch ?? draft,
    kept: [],
    reasonNotToWrite: reasonNotToWrite2
  });
  if (branch === null) return { onBranch, post: draft, kept: [], reasonNotToWrite: null };
  if (!branch.complete) return left(TOO_MANY);
  if (branch.post === null) {
    const was = branch.commits.some(({ post: post3 }) => post3 !== null);
    return was ? left(DELETED) : { onBranch, post: draft, kept: [], reasonNotToWrite: null };
  }
  if (await blobId(Buffer.from(branch.post.text)) !== branch.post.oid) return left(NOT_UTF8);
  const base = await readBase(github, headRepository, { ...branch, post: branch.post });
  if (base === null) return left(NO_BASE);
  const { post: post2, notices } = keepEdits(
    { base: base.post, mine: branch.post.text, theirs: draft },
    { listedByPeople: base.listedByPeople, incompleteSections: incompleteSections2 }
  );
  return { onBranch, post: post2, kept: notices, reasonNotToWrite: null };
}
var NO_BASE = {
  message: "The post on the branch of this edition does not start from a draft of this action, or its commits were squashed.",
  advice: "The post is not changed. Copy new lines from the draft in this summary by hand."
};
var DELETED = {
  message: "The post of this edition was deleted or renamed on its branch.",
  advice: "Restore it under its name, or delete the branch: the next run then updates the edition."
};
var NOT_UTF8 = {
  message: "The post on the branch of this edition is not UTF-8 text.",
  advice: "Save it as UTF-8 without a byte order mark: the next run then updates it."
};
var TOO_MANY = {
  message: "The branch of this edition has more than 100 commits that are not on the default branch.",
  advice: "The post is not changed. Copy new lines from the draft in this summary by hand."
};
async function readBase(github, headRepository, { commits, post: present2 }) {
  const own2 = commits.filter(({ message, post: post2 }) => isOwnCommit(message, post2));
  if (own2.length === 0 || own2[0]?.before !== null) return null;
  if (onlyDrafts(commits, own2, present2.oid)) return { post: present2.text, listedByPeople: /* @__PURE__ */ new Set() };
  const all3 = [...own2.map(({ before }) => before), ...commits.map(({ post: post2 }) => post2)];
  const ids = [...new Set(all3)].filter((id) => id !== null && id !== present2.oid);
  const answers = await github.askEach(
    FileDocument,
    ids.map((expression) => ({ ...headRepository, expression: expression ?? "" }))
  );
  const texts = /* @__PURE__ */ new Map([[present2.oid, present2.text]]);
  for (const [index, answer] of answers.entries()) {
    const blob = whole(answer, "File").repository?.object;
    texts.set(ids[index] ?? null, blob != null && "text" in blob ? blob.text : null);
  }
  const writings = own2.map(({ before, post: post2 }) => ({
    before: before === null ? null : texts.get(before) ?? void 0,
    after: texts.get(post2) ?? void 0
  }));
  const known2 = writings.flatMap(
    ({ before, after }) => before === void 0 || after === void 0 ? [] : [{ before, after }]
  );
  if (known2.length !== writings.length) return null;
  const drafts = new Set(own2.map(({ post: post2 }) => post2));
  const byPeople = [...texts].flatMap(([id, text2]) => text2 === null || drafts.has(id) ? [] : [text2]);
  return lastDraft(known2, byPeople);
}
function onlyDrafts(all3, own2, present2) {
  const drafts = new Set(own2.map(({ post: post2 }) => post2));
  return all3.every(({ post: post2 }) => post2 === null || drafts.has(post2)) && own2.every(({ before }, index) => before === (own2[index - 1]?.post ?? null)) && own2.at(-1)?.post === present2;
}

// src/publish/publish.ts
var ATTEMPTS = 5;
async function publish({ github, site, wait }, state, publishable) {
  const done = { branch: false, commit: false, pullRequest: false };
  let present2 = state;
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptOnce({ github, site, done }, present2, publishable);
      } catch (error) {
        if (!isRace(error) && !isUnsettled(error, done)) throw error;
        if (attempt === ATTEMPTS) throw isRace(error) ? alwaysChanging(publishable.edition, error) : error;
        await wait(250 * 2 ** attempt);
        present2 = await readEditionState(github, site, publishable.edition);
      }
    }
  } catch (error) {
    throw error instanceof AdvisedError ? withWhatWasDone(error, publishable.edition, done) : error;
  }
}
async function attemptOnce({ github, site, done }, state, { edition, post: draft, body, metadata, incompleteSections: incompleteSections2 }) {
  const out = reasonNotToWrite(state);
  if (out !== null) return skipped(state, out, null);
  const revision = await revise(github, { headRepository: site.headRepository, state }, { draft, incompleteSections: incompleteSections2 });
  if (revision.reasonNotToWrite !== null) return skipped(state, revision.reasonNotToWrite, revision);
  const plan = planPublication(state, revision.post);
  if (plan.createBranch) {
    const ref = `refs/heads/${edition.branch}`;
    await doing(
      done,
      "branch",
      github.change(CreateBranchDocument, { repository: site.headRepository.id, ref, oid: site.head })
    );
  }
  if (plan.commit) {
    const contents = Buffer.from(revision.post);
    const commit = github.change(CommitPostDocument, {
      repository: fullName(site.headRepository),
      branch: edition.branch,
      expectedHead: state.branch?.head ?? site.head,
      ...commitMessage(edition, { postId: await blobId(contents), isFirst: revision.onBranch === null }),
      path: edition.path,
      contents: contents.toString("base64")
    });
    await doing(done, "commit", commit);
  }
  if (state.pullRequest !== null) {
    const renewed = renewBody(state.pullRequest.body, body);
    const changed = renewed !== state.pullRequest.body;
    if (changed) {
      await github.change(UpdatePullRequestDocument, { pullRequest: state.pullRequest.id, body: renewed });
    }
    const problems2 = done.pullRequest ? await addMetadata(github, state.pullRequest.id, metadata) : [];
    const operation = done.pullRequest ? "created" : plan.commit || done.commit || changed ? "updated" : "unchanged";
    return { operation, pullRequest: state.pullRequest, reason: null, revision, problems: problems2 };
  }
  const opening = github.change(OpenPullRequestDocument, {
    repository: site.id,
    base: site.defaultBranch,
    ...headIn(site, edition),
    title: edition.title,
    body
  });
  const pullRequest = (await doing(done, "pullRequest", opening)).createPullRequest?.pullRequest;
  if (pullRequest == null) throw withoutNumber();
  const problems = await addMetadata(github, pullRequest.id, metadata);
  return { operation: "created", pullRequest, reason: null, revision, problems };
}
var withoutNumber = () => new GitHubError({
  code: "UNREADABLE",
  operation: "OpenPullRequest",
  said: "the answer does not contain the pull request",
  advice: "GitHub may have opened it. Run again: the next run continues from there.",
  answerLost: true
});
function headIn({ id, headRepository }, { branch }) {
  return headRepository.id === id ? { headRepository: null, head: branch } : { headRepository: headRepository.id, head: `${headRepository.owner}:${branch}` };
}
async function doing(done, step, change2) {
  try {
    const result = await change2;
    done[step] = true;
    return result;
  } catch (error) {
    if (error instanceof GitHubError && error.answerLost) done[step] = true;
    throw error;
  }
}
var skipped = ({ pullRequest }, reason2, revision) => ({
  operation: "skipped",
  pullRequest,
  reason: reason2,
  revision,
  problems: []
});
function isRace(error) {
  return error instanceof GitHubError && (error.code === "STALE_DATA" || /already exists/i.test(error.problem.message));
}
function isUnsettled(error, done) {
  if (!(error instanceof GitHubError)) return false;
  if (error.answerLost) return true;
  return (done.branch || done.commit || done.pullRequest) && /^(?:UNPROCESSABLE|NOT_FOUND|422)$/.test(error.code);
}
function withWhatWasDone(error, edition, done) {
  const left = done.pullRequest ? "its pull request may be open without its labels and reviewers, which later runs do not add" : done.commit ? "it may have the draft, without a pull request" : done.branch ? "it may exist without the draft" : null;
  if (left === null) return error;
  const { problem } = error;
  const advice = `${problem.advice} The branch ${edition.branch}: ${left}. The next run continues from there.`;
  return new AdvisedError({ ...problem, advice }, error);
}
function alwaysChanging(edition, cause) {
  const problem = {
    message: `Somebody else changed the branch ${edition.branch} during each of ${String(ATTEMPTS)} attempts to write to it.`,
    advice: "Nothing was overwritten. Run again when nobody edits the branch, and allow one run at a time (concurrency in the workflow)."
  };
  return new AdvisedError(problem, cause);
}

// src/publish/other-editions.ts
async function readOtherEditions(github, { site, newsletter }, sundays) {
  const editions = sundays.map((sunday) => planEdition(newsletter, sunday));
  const questions = editions.map(({ branch, path }) => ({ owner: site.owner, name: site.name, branch, path }));
  const first = questions.map((question) => ({ ...question, first: 5, after: null }));
  const pages = (await github.askEach(OtherEditionDocument, first)).map(pageOf);
  const found = await Promise.all(
    questions.map(
      (question, index) => ownPullRequest(
        { headRepository: site.headRepository, branch: question.branch },
        pages[index] ?? NO_PAGE,
        async (after) => pageOf(await github.ask(OtherEditionDocument, { ...question, first: 50, after }))
      )
    )
  );
  return editions.flatMap(({ week, path }, index) => {
    const own2 = found[index] ?? null;
    if (own2 === null) return [];
    const target = own2.headRef?.target;
    const object2 = target != null && "file" in target ? target.file?.object : null;
    const messages = (own2.commits.nodes ?? []).map((node) => node?.commit.message ?? "");
    return [
      {
        sunday: week.sunday,
        path,
        text: object2 != null && "text" in object2 ? object2.text ?? "" : "",
        pullRequest: own2.number,
        isOpen: own2.state === "OPEN",
        foldedIn: sundaysFoldedIn(messages)
      }
    ];
  });
}
var pageOf = (answer) => whole(answer, "OtherEdition").repository?.pullRequests ?? NO_PAGE;
function foldedElsewhere({ week }, others) {
  const sunday = week.sunday.toString();
  const other = others.find(({ foldedIn }) => foldedIn.includes(sunday));
  if (other === void 0) return null;
  const [its, number] = [other.sunday.toString(), String(other.pullRequest)];
  return {
    message: `The edition of ${its}, pull request #${number}, includes the week ending ${sunday} (catch-up).`,
    advice: other.isOpen ? "Edit that one. To get two editions, close it, draft this week, and reopen it: its next run leaves this week out." : "That edition is published. Add what is missing there by hand."
  };
}

// src/drafting/edition-on-site.ts
async function readWeekOnSite({ inputs, site: github }, { newsletter, site, edition }) {
  const state = await readEditionState(github, site, edition);
  const { sunday } = edition.week;
  const editions = listEditions(state.posts, newsletter.edition.path, sunday);
  const around = weeksAround(sunday, editions, lastSundayOver(inputs.asOf, newsletter.timeZone));
  const others = await readOtherEditions(github, { site, newsletter }, around);
  const foldedIn = sundaysFoldedIn(state.branch?.commits.map(({ message }) => message) ?? []);
  return {
    state,
    openEditions: others.filter(({ isOpen }) => isOpen),
    catchUpWeeks: inputs.weekEnding === null ? newsletter.catchUpWeeks : foldedIn.length,
    reasonNotToWrite: reasonNotToWrite(state) ?? (state.pullRequest === null ? foldedElsewhere(edition, others) : null)
  };
}

// src/drafting/draft-edition.ts
async function draftEdition(context2) {
  const { inputs, site: github, wait } = context2;
  const { opened, edition: planned } = await openEdition(context2, { toWrite: !inputs.dryRun });
  const { newsletter } = opened;
  const headRepository = await openHeadRepository(context2, opened);
  const { id, defaultBranch: defaultBranch2, head } = opened;
  const site = { ...newsletter.site, id, defaultBranch: defaultBranch2, head, headRepository };
  const [week, metadata] = await Promise.all([
    readWeekOnSite(context2, { newsletter, site, edition: planned }),
    readMetadata(github, newsletter)
  ]);
  const { state, reasonNotToWrite: reasonNotToWrite2 } = week;
  if (reasonNotToWrite2 !== null && !inputs.dryRun) {
    return {
      edition: planned,
      operation: "skipped",
      pullRequest: state.pullRequest,
      reason: reasonNotToWrite2,
      draftedPost: null,
      revision: null,
      warnings: []
    };
  }
  const written2 = await writeEdition(context2, { newsletter, edition: planned }, week);
  const { edition, draftedPost } = written2;
  const { draft, post: post2, sources } = draftedPost;
  const warnings3 = [...written2.warnings, ...metadata.problems];
  const incomplete2 = incompleteSections(newsletter, sources);
  if (inputs.dryRun) {
    const revision = reasonNotToWrite2 === null ? await revise(github, { headRepository, state }, { draft: post2, incompleteSections: incomplete2 }) : null;
    return {
      edition,
      operation: "skipped",
      pullRequest: state.pullRequest,
      reason: dryRunReason(reasonNotToWrite2 ?? revision?.reasonNotToWrite ?? null),
      draftedPost,
      revision,
      warnings: warnings3
    };
  }
  const body = pullRequestBody(newsletter, edition, { draft, sources });
  const { problems, ...publication } = await publish({ github, site, wait }, state, {
    edition,
    post: post2,
    body,
    metadata,
    incompleteSections: incomplete2
  });
  return { edition, ...publication, draftedPost, warnings: [...warnings3, ...problems] };
}
async function openHeadRepository({ inputs, site, syncFork, progress }, opened) {
  const { pushToFork, dryRun } = inputs;
  if (pushToFork === null) return { ...opened.newsletter.site, id: opened.id };
  const fork = await openFork(site, { name: pushToFork, opened, toWrite: !dryRun });
  if (!dryRun) {
    await syncFork(fork, opened.defaultBranch);
    progress(`The fork ${fullName(fork)} is up to date`);
  }
  return fork;
}
function dryRunReason(reason2) {
  if (reason2 === null) {
    return { message: "This was a dry run.", advice: "Run without dry-run to publish the post in this summary." };
  }
  return {
    message: `This was a dry run. A normal run would not write anything either: ${reason2.message}`,
    advice: reason2.advice
  };
}

// src/web/feed-reader.ts
var MOST_BYTES = 1e6;
var PATIENCE = 1e4;
var MOST_REDIRECTS = 3;
function feedReader(fetch2, { isReplay }) {
  return async (address, hosts, since) => {
    const signal = AbortSignal.timeout(PATIENCE);
    let url = new URL(address);
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (!hosts.has(url.host) || !isReadable(url)) throw refused2(address, `${url.host} is not allowed`);
        if (isReplay && !isLoopback(url.hostname)) return null;
        const response = await fetch2(url.href, {
          redirect: "manual",
          signal,
          headers: { "user-agent": "last-week-in", "if-modified-since": httpDate(since) }
        });
        if (response.status === 304) return null;
        const target = response.headers.get("location");
        if (response.status >= 300 && response.status < 400 && target !== null && URL.canParse(target, url.href)) {
          await response.body?.cancel();
          url = new URL(target, url);
          continue;
        }
        if (!response.ok) throw refused2(address, `it answers ${String(response.status)}`);
        return await textOf4(response, address);
      }
      throw refused2(address, `it redirects more than ${String(MOST_REDIRECTS)} times`);
    } catch (error) {
      if (error instanceof AdvisedError) throw error;
      throw refused2(address, signal.aborted ? "it takes longer than 10 seconds" : reason(error));
    }
  };
}
var isReadable = (url) => url.username === "" && url.password === "" && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
async function textOf4(response, address) {
  const decoder = new TextDecoder();
  let text2 = "";
  let bytes = 0;
  const body = response.body;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw refused2(address, "it is larger than 1 MB");
    text2 += decoder.decode(part, { stream: true });
  }
  return text2 + decoder.decode();
}
var reason = (error) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};
function refused2(address, why) {
  return new AdvisedError({
    message: `The feed ${address} cannot be read: ${why}.`,
    advice: "Check the feed by hand for this edition, and correct or remove it under sources.feeds in the configuration."
  });
}

// src/github/sync-fork.ts
var LONGEST4 = 6e4;
var OPERATION = "SyncFork";
var refusal = pipe(string(), parseJson(), object({ message: string() }));
function forkSync(connection, made) {
  const { patience } = connection;
  const persist = persistence(patience);
  return async (fork, branch) => {
    const attempt = async () => {
      try {
        await post(connection, fork, branch);
        made({ operation: OPERATION, cost: 0, failure: null });
        return { result: null, errors: [] };
      } catch (error) {
        if (error instanceof GitHubError) made({ operation: OPERATION, cost: 0, failure: error.code });
        throw error;
      }
    };
    await persist(OPERATION, attempt, isPassing);
  };
}
async function post({ url, token, fetch: fetch2, patience }, fork, branch) {
  const left = patience.deadline.epochMilliseconds - patience.now().epochMilliseconds;
  const longest = Math.max(1, Math.min(LONGEST4, left));
  try {
    const answer = await fetch2(`${url}/repos/${fullName(fork)}/merge-upstream`, {
      method: "POST",
      headers: {
        accept: "application/vnd.github+json",
        authorization: `bearer ${token}`,
        "content-type": "application/json",
        "user-agent": "last-week-in",
        "x-github-api-version": "2022-11-28"
      },
      body: JSON.stringify({ branch }),
      signal: AbortSignal.timeout(longest)
    });
    if (answer.ok) return;
    const said = safeParse(refusal, await answer.text());
    const words3 = withoutSecrets(said.success ? said.output.message : answer.statusText, [token]);
    const headers = Object.fromEntries(answer.headers);
    throw new GitHubError({
      code: String(answer.status),
      operation: OPERATION,
      said: `${fullName(fork)}: ${words3}`,
      headers
    });
  } catch (error) {
    throw refusalOf(error, { operation: OPERATION, patience: longest, secrets: [token] });
  }
}

// src/report/left-out.ts
function leftOutJson(leftOut2) {
  const rows = leftOut2.map(({ number, repository, reason: reason2, line }) => ({
    number,
    repository: fullName(repository),
    reason: reason2,
    line
  }));
  return `${JSON.stringify(rows, null, 1)}
`;
}

// src/report/outputs.ts
function outputsOf({
  edition,
  operation,
  pullRequest,
  draftedPost,
  warnings: warnings3
}) {
  return /* @__PURE__ */ new Map([
    ["pull-request-number", pullRequest === null ? "" : String(pullRequest.number)],
    ["pull-request-url", pullRequest?.url ?? ""],
    ["operation", operation],
    ["branch", edition.branch],
    ["post-path", edition.path],
    ["edition", edition.week.sunday.toString()],
    ["merges-considered", draftedPost === null ? "" : String(draftedPost.draft.mergesConsidered)],
    ["merges-told", draftedPost === null ? "" : String(draftedPost.listed.length)],
    ["warnings", String(warnings3.length)]
  ]);
}

// src/report/annotations.ts
var SHOWN = 10;
var LONGEST5 = 4e3;
function annotations(warnings3) {
  if (warnings3.length <= SHOWN) return warnings3.map(annotation);
  const shown2 = warnings3.slice(0, SHOWN - 1);
  const more = warnings3.length - shown2.length;
  return [...shown2.map(annotation), `${String(more)} more warnings are in the job summary.`];
}
function annotation(warning2) {
  const line = logLine(sentence(warning2));
  return line.length <= LONGEST5 ? line : `${line.slice(0, LONGEST5)} \u2026`;
}

// src/report/fenced.ts
function fenced(text2, language = "markdown") {
  const longest = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence3 = "`".repeat(longest + 1);
  return `${fence3}${language}
${text2.replace(/\r/g, "")}
${fence3}`;
}

// src/report/fold.ts
function fold(title2, body) {
  return `<details>
<summary>${title2}</summary>

${body}

</details>`;
}

// src/report/figures.ts
function figuresSection({ told, leftOut: leftOut2, weeks, areasBy, areas, kinds }) {
  const all3 = told + leftOut2;
  if (all3 === 0) return "";
  const parts2 = [
    `## The week in figures

${counted(all3, "merge")}: ${String(told)} listed, ${String(leftOut2)} left out.`,
    ...weeks.length > 1 ? [weekChart(weeks), weekTable(weeks)] : [],
    ...areas.length > 1 ? [areaChart(areas, areasBy)] : [],
    ...areas.length > 0 ? [shareTable(`Merges by ${areasBy}, as a table`, areasBy === "area" ? "Area" : "Label", areas)] : [],
    ...kinds.length > 1 ? [kindChart(kinds)] : [],
    ...kinds.length > 0 ? [shareTable("Merges by kind, as a table", "Kind", kinds)] : []
  ];
  return parts2.join("\n\n");
}
function weekChart(weeks) {
  return mermaid([
    "xychart-beta",
    '  title "Merges per week (bars) and merges that its edition lists (line)"',
    `  x-axis [${weeks.map(({ sunday }) => quoted(dayOf4(sunday))).join(", ")}]`,
    `  y-axis "Merges" 0 --> ${String(most(weeks))}`,
    `  bar [${weeks.map(({ merges }) => String(merges)).join(", ")}]`,
    `  line [${weeks.map(({ told }) => String(told ?? 0)).join(", ")}]`
  ]);
}
function areaChart(areas, by) {
  return mermaid([
    "xychart-beta horizontal",
    `  title "Merges by ${by}, and how many of them are listed"`,
    `  x-axis [${areas.map(({ name }) => quoted(name)).join(", ")}]`,
    `  y-axis "Merges" 0 --> ${String(most(areas))}`,
    `  bar [${areas.map(({ merges }) => String(merges)).join(", ")}]`,
    `  bar [${areas.map(({ told }) => String(told)).join(", ")}]`
  ]);
}
function kindChart(kinds) {
  return mermaid([
    "pie showData",
    "  title Merges by kind",
    ...kinds.map(({ name, merges }) => `  ${quoted(name)} : ${String(merges)}`)
  ]);
}
var most = (counts2) => Math.max(1, ...counts2.map(({ merges }) => merges));
var mermaid = (lines4) => `\`\`\`mermaid
${lines4.join("\n")}
\`\`\``;
var LONGEST6 = 24;
function quoted(name) {
  const plain3 = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}./_+-]+/gu, " ").trim();
  const letters = Array.from(plain3);
  const short = letters.length > LONGEST6 ? `${letters.slice(0, LONGEST6 - 1).join("").trim()}\u2026` : plain3;
  return `"${short === "" ? "?" : short}"`;
}
var dayOf4 = (day) => day.toLocaleString("en-US", { month: "short", day: "numeric" });
function weekTable(weeks) {
  const rows = weeks.map(
    ({ sunday, merges, told }) => `| ${sunday.toString()} | ${String(merges)} | ${told === null ? "no edition" : String(told)} |`
  );
  return fold(
    "Merges per week, as a table",
    `| Week ending | Merges | Listed |
| --- | ---: | ---: |
${rows.join("\n")}`
  );
}
function shareTable(title2, head, shares) {
  const rows = shares.map(({ name, merges, told }) => `| ${oneLine(name)} | ${String(merges)} | ${String(told)} |`);
  return fold(title2, `| ${head} | Merges | Listed |
| --- | ---: | ---: |
${rows.join("\n")}`);
}

// src/report/difference.ts
var AROUND = 3;
function difference(before, after) {
  const old = before === null ? [] : linesOf(before);
  const fresh = linesOf(after);
  const hunks = [];
  for (const { buffer1, buffer1Content, buffer2, buffer2Content } of diffIndices(old, fresh)) {
    const [at, length] = buffer1;
    const shift = buffer2[0] - at;
    const changed = [...buffer1Content.map((line) => `-${line}`), ...buffer2Content.map((line) => `+${line}`)];
    const last = hunks.at(-1);
    if (last !== void 0 && at - last.to <= 2 * AROUND) {
      last.lines.push(...old.slice(last.to, at).map((line) => ` ${line}`), ...changed);
      last.to = at + length;
    } else {
      const from = Math.max(0, at - AROUND);
      const lead = old.slice(from, at).map((line) => ` ${line}`);
      hunks.push({ from, to: at + length, start: from + shift, lines: [...lead, ...changed] });
    }
  }
  return hunks.map(({ from, to, start, lines: lines4 }) => {
    const whole4 = [...lines4, ...old.slice(to, to + AROUND).map((line) => ` ${line}`)];
    const count = (mark) => whole4.filter((line) => !line.startsWith(mark)).length;
    return `@@ -${range(from, count("+"))} +${range(start, count("-"))} @@
${whole4.join("\n")}`;
  }).join("\n");
}
var range = (start, count) => `${String(count === 0 ? start : start + 1)},${String(count)}`;
var linesOf = (text2) => text2.replace(/\r?\n$/, "").split(/\r?\n/);

// src/report/revised.ts
function revised({ operation, revision }) {
  if (revision === null) return [];
  return [kept(revision.kept), operation === "skipped" ? change(revision.onBranch, revision.post) : ""];
}
function kept(edits) {
  if (edits.length === 0) return "";
  const blocks = edits.map(({ kept: kept2, drafted: drafted2 }) => {
    if (kept2 === null)
      return `New in the draft, but no matching place was found in the post:

${fenced(drafted2 ?? "")}`;
    const says = drafted2 === null ? "The draft no longer mentions it." : `The draft now says:

${fenced(drafted2)}`;
    return `Kept:

${fenced(kept2)}

${says}`;
  });
  return `## Draft changes not applied to edited text

${blocksThatFit(blocks, PART)}`;
}
function change(before, after) {
  const lines4 = difference(before, after);
  if (before === null || lines4 === "") return "";
  return `## What would change on the branch

${fenced(cutAtLine(lines4, PART), "diff")}`;
}

// src/report/summary.ts
function jobSummary(outcome, requests) {
  const { edition, draftedPost } = outcome;
  const parts2 = [
    `# ${oneLine(edition.title)}`,
    ending(outcome),
    warnings2(outcome.warnings),
    ...revised(outcome),
    ...draftedPost === null ? [] : drafted(draftedPost),
    requestTable(requests)
  ];
  return `${parts2.filter((part) => part !== "").join("\n\n")}
`;
}
function ending({ operation, pullRequest, reason: reason2, edition }) {
  const link2 = pullRequest === null ? "" : ` [Pull request #${String(pullRequest.number)}](${pullRequest.url}).`;
  switch (operation) {
    case "created":
      return `The edition was drafted and its pull request was opened.${link2}`;
    case "updated":
      return `The pull request was updated. People's edits were kept.${link2}`;
    case "unchanged":
      return `Nothing changed since the last run.${link2}`;
    case "skipped":
      return `Nothing was written to \`${edition.branch}\`: ${reason2 === null ? "" : oneLine(sentence(reason2))}${link2}`;
  }
}
function warnings2(problems) {
  if (problems.length === 0) return "";
  const lines4 = problems.map((problem) => {
    const place = problem.place === void 0 ? "" : `${inCode(problem.place)}: `;
    return `- ${place}${oneLine(problem.message)} ${oneLine(problem.advice)}`;
  });
  return `## Warnings

${cutAtLine(lines4.join("\n"), PART)}`;
}
function drafted({ draft, body, listed: listed2, leftOut: leftOut2, otherLeftOut, proposals, sources }) {
  const sections = draft.sections.map(
    ({ heading, blocks, listed: merges }) => `| ${oneLine(heading)} | ${String(items(blocks))} | ${String(merges.length)} |`
  );
  const figures = figuresSection(draft.figures);
  const states = sources.map(({ source, state, facts }) => `| ${source} | ${state} | ${String(facts)} |`);
  return [
    `## Sections

| Section | Items | Merges |
| --- | ---: | ---: |
${sections.join("\n")}`,
    ...figures === "" ? [] : [figures],
    fold(`Listed: ${counted(listed2.length, "merge")}, with reasons`, cutAtLine(lines3(listed2.map(byNumber2)), PART)),
    fold(`Left out: ${counted(leftOut2.length, "merge")}, with bullets and reasons`, bulletsToCopy(leftOut2)),
    ...otherLeftOut.length === 0 ? [] : [
      fold(
        `Left out: ${counted(otherLeftOut.length, "release or news item", "releases and news items")}, with reasons`,
        cutAtLine(lines3(otherLeftOut), PART)
      )
    ],
    ...proposals.length === 0 ? [] : [fold(`Not chosen: ${counted(proposals.length, "KEP")}, with reasons`, cutAtLine(lines3(proposals), PART))],
    fold("The draft", cutAtLine(body.trim(), PART)),
    `## Sources

| Source | State | Facts |
| --- | --- | ---: |
${states.join("\n")}`
  ];
}
var items = (blocks) => blocks.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 1), 0);
var lines3 = (merges) => merges.length === 0 ? "None." : merges.map(({ line, reason: reason2 }) => `* ${line}: ${oneLine(reason2)}`).join("\n");
var byNumber2 = (merge) => ({ line: reference2(merge), reason: merge.reason });
var reference2 = ({ repository, number }) => `[#${String(number)}](${pullRequestUrl(repository, number)})`;
function bulletsToCopy(leftOut2) {
  if (leftOut2.length === 0) return "None.";
  const blocks = leftOut2.map((merge) => `${reference2(merge)}: ${oneLine(merge.reason)}

${fenced(`* ${merge.line}`)}`);
  return `Copy a bullet into the post, on a line of its own.

${blocksThatFit(blocks, PART)}`;
}
function requestTable(requests) {
  const rows = /* @__PURE__ */ new Map();
  for (const { operation, cost } of requests) {
    const row = rows.get(operation) ?? { count: 0, cost: 0 };
    rows.set(operation, { count: row.count + 1, cost: row.cost + cost });
  }
  const total = requests.reduce((sum, { cost }) => sum + cost, 0);
  const body = [...rows].map(([operation, { count, cost }]) => `| ${operation} | ${String(count)} | ${String(cost)} |`);
  const failures = requests.flatMap(({ operation, failure }) => failure === null ? [] : [`${operation} (${failure})`]);
  const failed2 = failures.length === 0 ? "" : `

${counted(failures.length, "request")} failed or returned an incomplete answer: ${withTimes(failures)}.`;
  return `## Requests

| Request | Times | Rate limit points |
| --- | ---: | ---: |
${[...body, `| Total | ${String(requests.length)} | ${String(total)} |`].join("\n")}${failed2}`;
}
function withTimes(failures) {
  const counts2 = groupBy(failures, (failure) => failure);
  return [...counts2].map(([each, all3]) => all3.length === 1 ? each : `${each} ${String(all3.length)} times`).join(", ");
}

// src/entries/draft-action.ts
for (const flag of ["--optimize-for-size", "--semi-space-growth-factor=1"]) setFlagsFromString(flag);
async function run(runner) {
  const { environment, here, printed: printed2, tell, withoutTokens } = runner;
  const given = readInputs(runner.inputs, runner.started);
  const onProposal = isPullRequestRun(environment["GITHUB_REF"] ?? "", context.payload.pull_request);
  const inputs = { ...given, dryRun: given.dryRun || onProposal };
  if (onProposal && !given.dryRun) tell("A run of a pull request is always a dry run.");
  const patience = runner.patience(inputs.timeoutMinutes);
  const api = { url: context.graphqlUrl, fetch, patience };
  const sources = connect({ ...api, token: inputs.token });
  const site = connect({ ...api, token: inputs.siteToken });
  const isReplay = isLoopback(new URL(api.url).hostname);
  if (isReplay) tell("GitHub is on this machine: feeds elsewhere are not read.");
  const restRequests = [];
  const outcome = await draftEdition({
    inputs,
    here,
    localConfiguration: existsSync(inputs.config) ? readFileSync(inputs.config, "utf8") : null,
    sources,
    site,
    syncFork: forkSync({ url: context.apiUrl, token: inputs.siteToken, fetch, patience }, (request) => {
      restRequests.push(request);
    }),
    readFeed: feedReader(fetch, { isReplay }),
    progress: tell,
    wait: patience.wait
  });
  const { draftedPost } = outcome;
  const folder = environment["RUNNER_TEMP"];
  if (draftedPost !== null && folder !== void 0) {
    const drafted2 = join(folder, "last-week-in");
    mkdirSync(drafted2, { recursive: true });
    writeFileSync(join(drafted2, "post.md"), draftedPost.post);
    writeFileSync(join(drafted2, "left-out.json"), leftOutJson(draftedPost.leftOut));
    tell(`The draft and what was left out: ${drafted2}`);
  }
  for (const line of annotations(outcome.warnings)) warning(printed2(line));
  for (const [name, value2] of outputsOf(outcome)) setOutput(name, value2);
  const pullRequest = outcome.pullRequest === null ? "" : ` ${outcome.pullRequest.url}`;
  tell(`${outcome.operation}${pullRequest}${outcome.reason === null ? "" : ` ${sentence(outcome.reason)}`}`);
  if (environment["GITHUB_STEP_SUMMARY"] !== void 0) {
    const summary2 = jobSummary(outcome, [...sources.requests, ...site.requests, ...restRequests]);
    await summary.addRaw(withoutTokens(summary2)).write();
  }
}
await onRunner(process.env, run);
