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
  baseForm,
  baseOfParticiple,
  blobId,
  blocksThatFit,
  catchUp,
  citedAs,
  commitMessage,
  compareVersions,
  condensed,
  connect,
  context,
  cutAtLine,
  dayInWords,
  externalUrl,
  failed,
  fullName,
  gatherCycle,
  gitHubLinksIn,
  headings,
  httpDate,
  inCode,
  isLogin,
  isMap,
  isOwnCommit,
  isPassing,
  isScalar,
  isSeq,
  isTagName,
  isUnanswered,
  kepNumberOfFolder,
  kepNumbersIn,
  kepNumbersNamed,
  lastSundayOver,
  listEditions,
  logLine,
  markdownLineEnding,
  markdownSpace,
  markdownText,
  milestoneUrl,
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
  pathUrl,
  persistence,
  pipe,
  planEdition,
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
  releaseUrl,
  remark,
  remarkStringify,
  repositoryName,
  safeParse,
  sameRepository,
  searchMerges,
  sentence,
  setOutput,
  string,
  stringify,
  summary,
  sundaysFoldedIn,
  thingLinked,
  toString,
  unknown,
  unreadable,
  warning,
  weekEnding,
  whole,
  wholeOrNone,
  within,
  withoutHtmlComments,
  withoutSecrets
} from "./shared.js";
import {
  isLoopback
} from "./shared.js";
import {
  __commonJS,
  __toESM
} from "./shared.js";

// ../main/node_modules/format/format.js
var require_format = __commonJS({
  "../main/node_modules/format/format.js"(exports, module) {
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

// src/config/run-of-pull-request.ts
var side = object({ repo: nullable(object({ full_name: string() })) });
var sides = object({ head: side, base: side });
function isOfPullRequest(reference3, pullRequest) {
  const { success, output } = safeParse(sides, pullRequest);
  const fromFork = success && output.head.repo?.full_name !== output.base.repo?.full_name;
  return /^refs\/pull\/[^/]+\/merge$/.test(reference3) || fromFork;
}

// src/config/open-fork.ts
async function openFork(github, name, { id, newsletter: { site } }, toWrite) {
  if (sameRepository(name, site)) {
    throw refused("is the site itself", "Leave the input out, or name a fork of the site.", name);
  }
  const fork = wholeOrNone(await github.ask(ForkDocument, { ...name }), "Fork");
  if (fork === null) {
    throw refused(
      "does not exist, or the token may not see it",
      `Fork ${fullName(site)} on its page, correct the input, or pass a token that may see the fork as site-token.`,
      name
    );
  }
  if (fork.parent?.id !== id) {
    const parent = fork.parent === null ? "of nothing" : `of ${fork.parent.nameWithOwner}`;
    throw refused(
      `is no fork of ${fullName(site)}, but ${parent}`,
      "Name a fork that was made from the site itself, by the button Fork on its page.",
      name
    );
  }
  if (toWrite && fork.isArchived) {
    throw refused("is archived", "Unarchive it, name another fork, or run with dry-run: true.", name);
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

// ../main/node_modules/fault/index.js
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

// ../main/node_modules/micromark-extension-frontmatter/lib/to-matters.js
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

// ../main/node_modules/micromark-extension-frontmatter/lib/syntax.js
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

// ../main/node_modules/mdast-util-frontmatter/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string2) {
  if (typeof string2 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string2.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// ../main/node_modules/mdast-util-frontmatter/lib/index.js
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

// ../main/node_modules/remark-frontmatter/lib/index.js
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
  const percent = (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  return address.trim().replace(OUTSIDE, percent);
}
function printedDestination(address) {
  return address.replace(REFERENCE, "&amp;");
}

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
  let printed = "";
  let from = 0;
  for (const at of [...escapes.keys()].filter((index) => index >= 0 && index < text2.length).sort((a, b) => a - b)) {
    const character = text2.charAt(at);
    const escaped = escapes.get(at) === "backslash" ? `\\${character}` : characterReference(character);
    printed += text2.slice(from, at) + escaped;
    from = at + 1;
  }
  return printed + text2.slice(from);
}
function characterReference(character) {
  return character === "&" ? "&amp;" : `&#${String(character.charCodeAt(0))};`;
}

// src/compose/markdown.ts
var reader = remark().use(remarkFrontmatter).freeze();
var printerFor = (format2) => remark().use(remarkFrontmatter).use(remarkStringify, {
  bullet: "*",
  // kramdown takes `*[` at the start of a line for the definition of an abbreviation.
  emphasis: "_",
  fences: true,
  listItemIndent: "one",
  rule: "-",
  handlers: {
    // The library's own escapes are for CommonMark alone: its `\\&` and `https\\:` are wrong on a Jekyll site.
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
  const printed = /^[xX]$/.test(words3) ? `&#${String(words3.charCodeAt(0))};` : words3;
  return `[${printed}](${printedDestination(node.url)})`;
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
function joined(first, second2) {
  return `${first}${first.endsWith(" ") ? second2.trimStart() : second2}`;
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
function mergeTwo(first, second2) {
  if (first.type === "text" && second2.type === "text") return { type: "text", value: joined(first.value, second2.value) };
  if (first.type === "inlineCode" && second2.type === "inlineCode") return codeOrText(first.value + second2.value, false);
  if (first.type === "strong" && second2.type === "strong")
    return { type: "strong", children: mergeNeighbours([...first.children, ...second2.children]) };
  if (first.type === "emphasis" && second2.type === "emphasis")
    return { type: "emphasis", children: mergeNeighbours([...first.children, ...second2.children]) };
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

// src/compose/configured.ts
var REMEDY = "Write it with paragraphs, lists, headings of level 3 and deeper, emphasis, code spans and links as `[words](address)`.";
function configuredBlocks(markdown2, heading) {
  const refuse = (what, line) => new AdvisedError({
    message: `The configured text of the section "${heading}" has ${what} in its line ${String(line ?? 1)}, which a post cannot hold.`,
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
function sectionBlocks(section) {
  const told = section.blocks.flatMap((block) => blockNodes(block, section.heading));
  return [...headingNode(2, [{ kind: "text", value: section.heading }]), ...told.reduce(afterList, [])];
}
function blockNodes(block, heading) {
  switch (block.kind) {
    case "paragraph":
      return paragraphNode(block.words);
    case "list":
      return listNode(block.items);
    case "entry":
      return [...headingNode(3, block.heading), ...block.paragraphs.flatMap(paragraphNode)];
    case "configured":
      return configuredBlocks(block.markdown, heading);
  }
}
function headingNode(depth, words3) {
  const children = phrasing(words3);
  return children.length === 0 ? [] : [{ type: "heading", depth, children }];
}
function paragraphNode(words3) {
  const children = phrasing(words3);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}
function listNode(items2) {
  const children = items2.flatMap((item) => {
    const words3 = paragraphNode(item);
    return words3.length === 0 ? [] : [{ type: "listItem", spread: false, children: words3 }];
  });
  return children.length === 0 ? [] : [{ type: "list", ordered: false, start: null, spread: false, children }];
}
function afterList(blocks2, block) {
  const last = blocks2.at(-1);
  if (block.type !== "list" || last?.type !== "list" || block.ordered !== last.ordered) return [...blocks2, block];
  return [...blocks2.slice(0, -1), { ...last, children: [...last.children, ...block.children] }];
}

// src/compose/line.ts
function composeLine(phrase2, format2) {
  const tree = { type: "root", children: [{ type: "paragraph", children: phrasing(phrase2) }] };
  return printMarkdown(tree, format2).trimEnd();
}
function composeItem(item, format2) {
  const tree = { type: "root", children: blockNodes(item, "") };
  return printMarkdown(tree, format2).trimEnd().replace(/^\* /, "");
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

// src/compose/verify.ts
function verifyPost(post2, tree) {
  const meant = tree;
  const read2 = parseMarkdown2(post2);
  const length = Math.max(childrenOf(meant).length, childrenOf(read2).length);
  for (let index = 0; index < length; index += 1) {
    const wanted = childrenOf(meant)[index];
    const found = childrenOf(read2)[index];
    if (wanted !== void 0 && found !== void 0 && same(wanted, found)) continue;
    throw new AdvisedError({
      message: `Block ${String(index + 1)} of the post does not read as it was meant: ${excerpt(wanted)} became ${excerpt(found)}.`,
      advice: "This is a fault of the composing of posts: please report it with the two texts. Nothing was published."
    });
  }
}
function same(wanted, found) {
  const meant = shown(wanted);
  if (!shown(found).every((value2, index) => value2 === meant[index])) return false;
  const children = childrenOf(wanted);
  const others = childrenOf(found);
  return children.length === others.length && children.every((child, index) => {
    const other = others[index];
    return other !== void 0 && same(child, other);
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
function composePost(draft, edition, format2, layout) {
  const tree = {
    type: "root",
    children: [{ type: "yaml", value: frontMatter(edition, format2, layout) }, ...draft.sections.flatMap(sectionBlocks)]
  };
  const post2 = printMarkdown(tree, format2);
  verifyPost(post2, tree);
  return post2;
}

// src/text/phrase.ts
var text = (value2) => ({ kind: "text", value: value2 });
var code = (value2) => ({ kind: "code", value: value2 });
var strong = (...words3) => ({ kind: "strong", words: words3 });
var link = (url, ...words3) => ({ kind: "link", url, words: words3 });
function plainWords(phrase2) {
  return phrase2.map((inline) => "words" in inline ? plainWords(inline.words) : inline.value).join("");
}

// src/text/release-note.ts
var NO_NOTE = /^(?:none|n\/?a|no|nil|null|not applicable|nothing|-+|_+)?[\s.!]*$/i;
var QUOTES = [
  ['"', '"'],
  ["'", "'"],
  ["\u201C", "\u201D"],
  ["`", "`"],
  ["[", "]"],
  ["(", ")"]
];
function releaseNote(body) {
  for (const block of blocks(body.replaceAll(/\r\n?/g, "\n"))) {
    const note = unquoted(withoutHtmlComments(block).trim());
    if (!NO_NOTE.test(note)) return note;
  }
  return null;
}
function asksForAction(note) {
  return /\baction required\b/i.test(note);
}
function* blocks(body) {
  const lines4 = body.split("\n");
  for (let at = 0; at < lines4.length; at++) {
    const opening = /^[ \t>]*(`{3,}|~{3,})[ \t]*release-notes?\b[ \t]*(.*)$/i.exec(lines4[at] ?? "");
    const fence3 = opening?.[1];
    if (opening === null || fence3 === void 0) continue;
    const inside = [];
    let line = opening[2] ?? "";
    while (line !== void 0) {
      const closing = closedAt(line, fence3);
      inside.push(closing === null ? line : line.slice(0, closing));
      if (closing !== null) break;
      at++;
      line = lines4[at];
    }
    yield inside.join("\n");
  }
}
function closedAt(line, fence3) {
  const end = line.trimEnd();
  if (!end.endsWith(fence3)) return null;
  const mark = fence3.charAt(0);
  let start = end.length;
  while (start > 0 && end.charAt(start - 1) === mark) start--;
  const before = end.slice(0, start);
  const opensInline = before.split(fence3).length % 2 === 0;
  return opensInline ? null : start;
}
function unquoted(text2) {
  for (const [open, close2] of QUOTES) {
    if (text2.length < 2 || !text2.startsWith(open) || !text2.endsWith(close2)) continue;
    const inner = text2.slice(1, -1);
    const isWord2 = (open === "`" || open === "[" || open === "(") && !NO_NOTE.test(inner);
    if (!isWord2 && !inner.includes(open) && !inner.includes(close2)) return inner.trim();
  }
  return text2;
}

// src/curate/merges/candidate.ts
function candidate(merge) {
  const note = releaseNote(merge.body);
  return {
    merge,
    note,
    actionRequired: merge.labels.includes("release-note-action-required") || note !== null && asksForAction(note),
    kinds: new Set(merge.labels.filter((label) => label.startsWith("kind/")).map((label) => label.slice(5))),
    proposals: [...kepNumbersIn(merge)].sort((a, b) => a - b)
  };
}
function sigsOf(merge) {
  return merge.labels.filter((label) => label.startsWith("sig/")).map((label) => sigName(label.slice(4))).sort();
}
function sigName(slug) {
  const initials = /* @__PURE__ */ new Set(["api", "cli", "ui", "etcd"]);
  const words3 = slug.replace(/^sig-/, "").split("-");
  return [
    "SIG",
    ...words3.map((word2) => word2 === "etcd" ? word2 : initials.has(word2) ? word2.toUpperCase() : capital(word2))
  ].join(" ");
}
var capital = (word2) => word2.charAt(0).toUpperCase() + word2.slice(1);

// src/text/conventional-commit.ts
var PREFIX = /^([a-z]+)(?:\(([^()]*)\))?(!)?:\s+(?=\S)/i;
function readConventionalTitle(title2) {
  const [prefix, type, scope = "", breaks] = PREFIX.exec(title2) ?? [];
  if (prefix === void 0 || type === void 0) return null;
  return { type: type.toLowerCase(), scope, breaking: breaks !== void 0, words: title2.slice(prefix.length) };
}

// src/curate/merges/labels.ts
function placeByLabel(merge, sections) {
  const labels = new Set(merge.labels.flatMap(namesOf));
  const title2 = new Set(namesInTitle(merge.title));
  for (const plan of sections) {
    for (const wanted of plan.labels) {
      const name = wanted.toLowerCase();
      if (labels.has(name)) return { plan, reason: `labelled ${wanted}` };
      if (title2.has(name)) return { plan, reason: `${wanted} by its title` };
    }
  }
  return null;
}
function namesOf(label) {
  const plain2 = label.toLowerCase().replace(/:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]/gu, " ").replace(/\s+/g, " ").trim();
  const last = plain2.replace(/^.*[/:]\s*(?=\S)/, "").replace(/^[a-z]-(?=[a-z])/, "");
  return [label.toLowerCase(), plain2, last];
}
function namesInTitle(title2) {
  const prefix = readConventionalTitle(title2);
  if (prefix === null) return [];
  const isDependency = /^(?:deps?|deps-dev|dependencies)$/i.test(prefix.scope);
  return [...prefix.breaking ? ["breaking change"] : [], isDependency ? "dependencies" : prefix.type];
}

// src/text/group-by.ts
function groupBy(values, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const value2 of values) {
    const key = keyOf2(value2);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value2]);
    else group.push(value2);
  }
  return groups;
}

// src/curate/figures.ts
var AREAS = ["sig/", "area/", "component/", "area: ", "component: "];
var KINDS = ["kind/", "type/", "type: "];
var IN_USE = 1 / 3;
var MOST = 10;
function figuresOf(judgements, told, facts, week, source) {
  const isTold = new Set(told);
  const area = prefixInUse(judgements, AREAS);
  const kind2 = prefixInUse(judgements, KINDS);
  const shares = (namesOf2) => sharesOf(judgements, isTold, namesOf2);
  return {
    told: told.length,
    leftOut: judgements.length - told.length,
    weeks: weeksOf(facts, judgements, isTold, week, source),
    areasBy: area === null ? "label" : "area",
    areas: area === null ? shares(labelNames(judgements)) : shares((labels) => behind(area, labels).map(area === "sig/" ? sigName : whole2)),
    kinds: kind2 === null ? [] : shares((labels) => behind(kind2, labels))
  };
}
function figuresInWords({ told, leftOut, weeks, areas }) {
  const all3 = told + leftOut;
  const before = weeks.slice(0, -1);
  const average = Math.round(before.reduce((sum, { merges }) => sum + merges, 0) / before.length);
  const beside = before.length === 0 ? "" : `; a week of the ${String(before.length)} before had ${String(average)} on average`;
  const sentence3 = `${String(all3)} ${all3 === 1 ? "pull request was" : "pull requests were"} merged, of which ${String(told)} ${told === 1 ? "is" : "are"} told here${beside}.`;
  const items2 = areas.slice(0, 5).map(({ name, merges }) => [text(`${name}: ${String(merges)}`)]);
  return [
    { kind: "paragraph", words: [text(sentence3)] },
    ...items2.length === 0 ? [] : [{ kind: "list", items: items2 }]
  ];
}
function labelNames(judgements) {
  const all3 = new Set(judgements.flatMap(({ candidate: candidate2 }) => candidate2.merge.labels));
  const alike = groupBy(all3, shortestName);
  return (labels) => labels.map((label) => {
    const name = shortestName(label);
    return alike.get(name)?.length === 1 ? label : name;
  });
}
var shortestName = (label) => namesOf(label).findLast((name) => name !== "") ?? label;
var whole2 = (name) => name;
function weeksOf({ merges, weeksBefore, archive }, judgements, isTold, week, source) {
  const isKnown = weeksBefore.some((each) => each.merges > 0);
  const before = (isKnown ? weeksBefore : []).map((each) => ({ ...each, told: toldIn(archive, each.sunday, source) }));
  const own2 = judgements.filter(
    (judgement) => isTold.has(judgement) && within(week, judgement.candidate.merge.mergedAt)
  );
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
  const carrying = (prefix) => judgements.filter(({ candidate: candidate2 }) => behind(prefix, candidate2.merge.labels).length > 0).length;
  return prefixes.find((prefix) => judgements.length > 0 && carrying(prefix) >= judgements.length * IN_USE) ?? null;
}
var behind = (prefix, labels) => labels.filter((label) => label.toLowerCase().startsWith(prefix)).map((label) => label.slice(prefix.length));
function sharesOf(judgements, isTold, namesOf2) {
  const shares = /* @__PURE__ */ new Map();
  for (const judgement of judgements) {
    for (const name of new Set(namesOf2(judgement.candidate.merge.labels))) {
      const { merges, told } = shares.get(name) ?? { merges: 0, told: 0 };
      shares.set(name, { name, merges: merges + 1, told: told + (isTold.has(judgement) ? 1 : 0) });
    }
  }
  return [...shares.values()].sort((a, b) => b.merges - a.merges || (a.name < b.name ? -1 : 1)).slice(0, MOST);
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
  return link(pathUrl(source, "blob", BRANCH, `CHANGELOG/CHANGELOG-${minor}.md`), text(tag));
}
function newestMinorFirst(patches) {
  return [...patches].sort((a, b) => compareVersions(b.minor, a.minor));
}
function prereleaseSentence(own2, source, { covers }) {
  const cut2 = own2.filter((release) => release.prerelease && within(covers, release.publishedAt) && /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(a.tag, b.tag));
  if (cut2.length === 0) return [];
  const links = cut2.map(({ tag }) => [link(releaseUrl(source, tag), text(tag))]);
  return [...joinPhrasesWithAnd(links), text(` ${cut2.length === 1 ? "is" : "are"} available for testing.`)];
}

// src/curate/words/shorten.ts
var LONG = 13;
var LEAST = 4;
var CLAUSES = [
  /,\s+(?:which|that|who)\s+[^,]+,(?=\s)/i,
  /\s+\((?!s\))[^()]*\)/,
  /;\s.*$/,
  /,\s+(?:which|so|so that|allowing|enabling|causing|leading|resulting|preventing|because|since|thereby|thus|making|instead|rather|including|such as|e\.g\.|for example|avoiding|fixing|improving|reducing|ensuring|even|as|where|whereas|similar|to)\b.*$/i,
  /\s+(?:so that|in order to|because|thus|e\.g\.|such as|which|resulting in|leading to|therefore|allowing|enabling|making it|to avoid|to prevent|to ensure|to make|to improve|to reduce|to allow|to match|to follow|to support|for use with|due to|as part of)\b.*$/i,
  /(?<!,[^,]*),\s+(?:and|but)\s.*$/i
];
var CLAUSES_OF_A_FIX = [
  /,?\s+(?:when|if|while|after|during|where|in case|whenever)\s.*$/i,
  /\s+(?:caused by|introduced in|since)\s.*$/i
];
function shorten(statement2) {
  let words3 = statement2;
  const clauses = /^fix\b/i.test(statement2) ? [...CLAUSES, ...CLAUSES_OF_A_FIX] : CLAUSES;
  for (const clause of clauses) {
    if (countWords(words3) <= LONG) break;
    const cut2 = outsideCode(words3, clause);
    if (cut2 !== null && countWords(cut2) >= LEAST && balanced(cut2) && stands(cut2)) words3 = cut2;
  }
  return words3.replace(/[\s,;:.-]+$/, "");
}
function countWords(words3) {
  return words3.replaceAll(/`[^`]*`/g, "x").split(/\s+/).filter(Boolean).length;
}
function outsideCode(words3, clause) {
  const match = clause.exec(words3);
  if (match === null || (words3.slice(0, match.index).split("`").length - 1) % 2 === 1) return null;
  return `${words3.slice(0, match.index)}${words3.slice(match.index + match[0].length)}`.trim();
}
function stands(words3) {
  if (/^(?:when|if|after|before|once|while|during|for|with|in|as|by|on|since|to)\b[^,]*$/i.test(words3)) return false;
  if (/^fix\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:bugs?|issues?|problems?|regressions?|races?|crash|panic|leaks?)(?:\s+(?:in|of|that)\b.{0,30})?$/i.test(
    words3
  ))
    return false;
  return !/\b(?:and|or|of|the|a|an|to|for|with|in|not|is|are|be|that|from|by)$/i.test(words3);
}
function balanced(words3) {
  const count = (mark) => words3.split(mark).length - 1;
  return count("`") % 2 === 0 && count('"') % 2 === 0 && count("(") === count(")");
}

// src/text/sentences.ts
var segmenter = null;
var ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|cf|approx)\.\s+$/i;
function sentencesOf(text2) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences = [];
  for (const { segment } of segmenter.segment(text2)) {
    const before = sentences.at(-1);
    if (before !== void 0 && ABBREVIATION.test(before)) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences;
}
function firstSentence(text2) {
  return sentencesOf(text2.trimStart())[0]?.trimEnd() ?? "";
}
function cutAtSentence(text2, mostWords) {
  const plain2 = text2.replaceAll(/\s+/g, " ").trim();
  if (wordCount(plain2) <= mostWords) return plain2;
  const [first = "", ...others] = sentencesOf(plain2);
  if (others.length === 0) return `${plain2.split(" ").slice(0, mostWords).join(" ")} \u2026`;
  let kept2 = first;
  for (const sentence3 of others) {
    if (wordCount((kept2 + sentence3).trim()) > mostWords) break;
    kept2 += sentence3;
  }
  return kept2.trim();
}
var wordCount = (text2) => text2.split(" ").length;
function withoutAddresses(text2) {
  return sentencesOf(text2).filter((sentence3) => !/\bhttps?:\/\//i.test(sentence3)).join("").trim();
}

// src/curate/words/statement.ts
var COMPONENT = /^(?:kube-?apiserver|api-?server|kubelet|kube-?proxy|kubectl|kubeadm|kube-?scheduler|scheduler|kube-controller-manager|cloud-controller-manager|cloud-provider|client-go|apimachinery|apiextensions|code-generator|component-base|etcd3?|dra|cel|csi|kms(?:v2)?|apf|hpa|job|cronjob|statefulset|daemonset|validation-gen|kube-aggregator|endpointslice|windows|storage|volume|audit)\b[\w :/.-]*$/i;
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
var CONVENTIONAL = /^(?:feat|feature|fix|chore|refactor|perf|docs?|test|build|ci|style|cleanup|bugfix)(?:\/[\w-]+)?\s*(?:\(([^)]*)\))?!?\s*:\s*/i;
var TRAILING = [
  /\s*\[[A-Z]{2,6}\]\s*$/,
  /\s*[[(]\s*(?:part of\s+)?KEPs?[-\s#]*\d+\s*[\])]\s*$/i,
  /\s*\(#\d+\)\s*$/,
  /\s+(?:\S*(?:…|\.\.\.))\s*$/u,
  /[\s.;:,!…-]+$/u
];
var MOST_OF_A_NOTE = 1e3;
function statementOfTitle(title2) {
  return statement(oneLine2(title2));
}
function statementOfNote(note) {
  const paragraphs = note.slice(0, MOST_OF_A_NOTE).split(/\n\s*\n|\n(?=\s*[-*•]\s)/);
  const first = paragraphs.map(oneLine2).map(withoutCall).find((words3) => new RegExp("\\p{L}", "u").test(words3)) ?? "";
  return first.endsWith(":") ? { component: "", words: "" } : statement(firstSentence(first));
}
var withoutCall = (words3) => words3.replace(/^[^\p{L}`]*(?:action required|breaking change)\b[\s:!*-]*/iu, "").trim();
function statement(text2) {
  let words3 = text2;
  let component = "";
  for (let before = ""; before !== words3; ) {
    before = words3;
    for (const noise of NOISE) words3 = words3.replace(noise, "");
    words3 = words3.replace(CONVENTIONAL, (_, scope) => {
      if (scope !== void 0 && COMPONENT.test(scope.trim())) component ||= scope.trim();
      return "";
    });
    words3 = words3.replace(/^(?:\[([^\]]*)\]|\(([^)]*)\)\s*:)\s*[:-]?\s*/, (_, square, round) => {
      const topic = (square ?? round ?? "").trim();
      if (COMPONENT.test(topic)) component ||= topic;
      return "";
    });
  }
  words3 = words3.replace(/^([\w./-]+(?: [\w./-]+){1,3}):\s+(?=\S)/, (whole3, topic) => {
    if (!COMPONENT.test(topic) || startsWithVerb(topic)) return whole3;
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
  const told = words3.trim();
  return { component, words: isFix && told !== "" && !startsWithVerb(told) ? `fix ${lowered(told)}` : told };
}
var startsWithVerb = (words3) => baseForm(words3.split(" ", 1)[0] ?? "") !== null;
var lowered = (words3) => words3.replace(/^[A-Z](?=[a-z]+\s)/, (letter) => letter.toLowerCase());
function oneLine2(text2) {
  return text2.replaceAll(/!?\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1").replaceAll(/\(?\bhttps?:\/\/\S+/g, "").replaceAll(/\((?:see |ref:? )?\s*#\d+\)/gi, "").replaceAll(/\*\*|__(?=\w)|(?<=\w)__/g, "").replaceAll(/\s+/g, " ").trim().replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2").trim();
}

// src/curate/words/component.ts
var PARTS = [
  [/\bkubectl\b/i, "kubectl"],
  [/\bclient-go\b/i, "client-go"],
  [/\bkubeadm\b/i, "kubeadm"],
  [/\bkube-proxy\b/i, "kube-proxy"],
  [/\bkube-scheduler\b/i, "kube-scheduler"],
  [/\bkubelets?\b/i, "kubelet"]
];
function componentOf(words3, title2, note) {
  if (PARTS.some(([name]) => name.test(words3))) return "";
  const source = `${title2}
${statementOfNote(note ?? "").words}`;
  const named = PARTS.filter(([name]) => name.test(source));
  return named.length === 1 && countWords(words3) <= 9 ? named[0]?.[1] ?? "" : "";
}

// src/curate/words/house-spelling.ts
var GLOSSARY = [
  [word("api[- ]?server"), "APIserver"],
  [word("kubernetes"), "Kubernetes"],
  [word("kubeadm"), "kubeadm"],
  [word("csi"), "CSI"],
  [word("etcd"), "etcd"],
  [word("grpc"), "gRPC"],
  [word("kubectl"), "kubectl"],
  [word("kubelet"), "kubelet"],
  [word("kep"), "KEP"],
  [word("prow"), "Prow"]
];
function inHouseSpelling(words3) {
  return GLOSSARY.reduce((text2, [name, spelling]) => text2.replace(name, spelling), words3);
}
function word(pattern) {
  return new RegExp(String.raw`(?<![\w./@=-])${pattern}(?=s?(?:$|[\s,;:)!?'"]|\.(?:\s|$)))`, "gi");
}

// src/curate/words/lead.ts
var A_BUG = /^fix(?:e[sd]|ing)?\s+(?:for\s+)?(?:an?|the|some|another|two|multiple|several)?\s*(?:\w+\s+)?(?:bugs?|issues?|problems?|cases?|behaviou?rs?|regressions?)(?:\s+(?:introduced |found )?in\s+[^,]{2,40}?)?,?\s+(?:where|that|which|when|whereby|in which|causing|with)\b/i;
function tellsASymptom(words3) {
  return A_BUG.test(words3);
}
function lead(statement2) {
  const words3 = withoutFiller(statement2);
  const active = withVerbFirst(words3);
  const [first = "", ...rest] = active.split(" ");
  const verb = /^[A-Za-z-]+$/.test(first) && rest.length > 0 ? baseForm(first) : null;
  if (verb === null || isNoun(first, rest[0] ?? "")) return { words: active, verb: null };
  return { words: [capital2(verb), ...withoutArticle(rest)].join(" "), verb };
}
var FILLER = [
  [/^(?:this (?:pr|change|commit|feature)|we)\s+(?:(?:are|is|have)\s+)?(?:now\s+)?/i, ""],
  [/^(?:kubernetes\s+)?(?:users|you)\s+can\s+now\s+/i, "Users can "],
  [/\b(is|are|can|will|has|have|does)\s+now\b/gi, "$1"],
  [/\bnow\s+(?=(?:also\s+)?[a-z]+s\b)/gi, ""],
  [/^now\s+/i, ""],
  [/\b(fix(?:e[sd])?|add(?:s|ed)?)\s+for\s+/i, "$1 "],
  [/^add(?:s|ed|ing)?\s+support\s+(?:for|of)\s+(?=\S)/i, "Support "]
];
function withoutFiller(words3) {
  return FILLER.reduce((text2, [filler, instead]) => text2.replace(filler, instead), words3);
}
function withVerbFirst(words3) {
  const plain2 = words3.replace(/,\s+which\s+[^,]+,(?=\s+(?:has|have|is|are|was|were)\b)/i, "");
  const match = /^(.{2,80}?)\s+(?:has|have)\s+(?:also\s+)?been\s+([a-z]+)\b(.*)$/i.exec(plain2) ?? /^(.{2,80}?)\s+(?:was|were)\s+([a-z]+)\b(.*)$/i.exec(plain2);
  if (match === null) return words3;
  const [, subject = "", participle = "", rest = ""] = match;
  const verb = baseOfParticiple(participle);
  const isClause = /,|;|\b(?:that|which|when|if|not|no|never|where|while|and)\b/i.test(subject) || subject.split(" ").length > 8;
  if (verb === null || isClause || baseForm(subject.split(" ")[0] ?? "") !== null) return words3;
  return `${capital2(verb)} ${lowerArticle(subject)}${rest}`;
}
function isNoun(first, second2) {
  return /^(?:default|log|list|test|patch|record|support|watch|request|process|update|check|cap|port|name|run|release|change|match|cache)s?$/i.test(
    first
  ) && /^(?:of|is|are|was|were|values?|lines?|messages?|plugins?|can|has|in|on|for)$/i.test(second2);
}
var lowerArticle = (subject) => subject.replace(/^(The|A|An|This|These)\b/, (article) => article.toLowerCase());
function withoutArticle(rest) {
  return rest.length > 1 && /^(?:a|an|the)$/i.test(rest[0] ?? "") ? rest.slice(1) : rest;
}
var capital2 = (word2) => word2.charAt(0).toUpperCase() + word2.slice(1);

// src/curate/words/link-place.ts
var MOST2 = 5;
var BORDER = /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|was|were|has|have|had|can|could|cannot|will|would|does|do|instead|while|where|under|over|so|which|only|must|should|through|until|because|between|per|using|supports|returns|uses|allows|gets|and|or|but|not|no)$/i;
var PARTICLE = /^(?:up|back|off|out|down|over|away)$/i;
var JOINS = /^(?:for|to|in|into|with|from|on|of|at|as|by|per|and|or|supports|uses|returns|gets)$/i;
var DETERMINER = /^(?:a|an|the|new|some|all|its|this|these|any|more)$/i;
function linkPlace(words3, startsWithVerb2) {
  const count = words3.length;
  if (count <= 2) return { from: 0, to: count };
  let from = startsWithVerb2 ? 1 : 0;
  if (startsWithVerb2 && count > 3 && isWord(words3[1], PARTICLE)) from++;
  while (from < count - 2 && isWord(words3[from], DETERMINER)) from++;
  const to = endOfThing(words3, from, from + 1);
  return throughDash(words3, to - from >= 2 ? { from, to } : widened(words3, from, to));
}
function throughDash(words3, { from, to }) {
  return isWord(words3[to - 1], /^[–—-]$/) && to < words3.length ? { from, to: to + 1 } : { from, to };
}
function widened(words3, from, to) {
  if (isWord(words3[to], JOINS) && !endsClause(words3[from])) {
    let next = to + 1;
    while (next < words3.length && isWord(words3[next], DETERMINER)) next++;
    const end = Math.min(next < words3.length ? endOfThing(words3, from, next + 1) : next, from + MOST2);
    if (end > next && !isBorder(words3, next)) return { from, to: end };
  }
  return from > 0 ? { from: from - 1, to } : { from, to: Math.min(from + 2, words3.length) };
}
function endOfThing(words3, from, to) {
  let end = to;
  while (end < words3.length && end - from < MOST2 && !isBorder(words3, end) && !opensAside(words3[end])) {
    if (endsClause(words3[end - 1])) break;
    end++;
  }
  while (end - 1 >= to && (isWord(words3[end - 1], JOINS) || isWord(words3[end - 1], DETERMINER))) end--;
  return end;
}
var isBorder = (words3, at) => isWord(words3[at], BORDER) || isWord(words3[at], /^(?:related|based|due)$/i) && isWord(words3[at + 1], /^(?:to|on)$/i);
var opensAside = (word2) => word2?.kind === "text" && /^[(–-]/.test(word2.value);
var endsClause = (word2) => word2 !== void 0 && /[,;:)]$/.test(word2.kind === "code" ? word2.tail : word2.value);
var isWord = (word2, pattern) => word2?.kind === "text" && pattern.test(word2.value);

// src/curate/words/marks.ts
var IS_CODE = /^(?:--[a-z][\w-]*(?:=[\w./:-]+)?|\.[a-z]\w+(?:\.\w+)+|[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}|[A-Z]\w*(?:\.\w+)?\(\))$/;
function wordsOf(statement2) {
  const words3 = [];
  const pattern = /([([{"']*)(`+)(?![\s`])([^`]*[^\s`])\2([^\s`]*)|(`|[^\s`]+`?|\S+)/g;
  for (const match of statement2.matchAll(pattern)) {
    const [, head = "", , marked, tail = "", plain2] = match;
    if (marked !== void 0) {
      words3.push({ kind: "code", value: marked.trim(), head, tail });
      continue;
    }
    const bare2 = (plain2 ?? "").replaceAll("`", "");
    const [, core = bare2, behind2 = ""] = /^(.*?)([,;:)]*)$/.exec(bare2) ?? [];
    if (IS_CODE.test(core)) words3.push({ kind: "code", value: core, head: "", tail: behind2 });
    else if (bare2 !== "") words3.push({ kind: "text", value: bare2, head: "", tail: "" });
  }
  return words3;
}
function inlines(words3) {
  const parts2 = [];
  let plain2 = "";
  const flush = () => {
    if (plain2 !== "") parts2.push(text(inHouseSpelling(plain2)));
    plain2 = "";
  };
  for (const [at, word2] of words3.entries()) {
    if (at > 0) plain2 += " ";
    if (word2.kind === "code") {
      plain2 += word2.head;
      flush();
      parts2.push(code(word2.value));
      plain2 = word2.tail;
    } else plain2 += word2.value;
  }
  flush();
  return parts2;
}

// src/curate/words/symptom.ts
var DOES = new Map(
  "mutate:mutating crash:crashing leak:leaking hang:hanging lose:losing overwrite:overwriting corrupt:corrupting block:blocking miss:missing delete:deleting drop:dropping skip:skipping ignore:ignoring return:returning report:reporting fail:failing deadlock:deadlocking restart:restarting remove:removing create:creating evict:evicting reject:rejecting cause:causing exceed:exceeding send:sending accept:accepting bypass:bypassing become:becoming get:getting log:logging allow:allowing update:updating start:starting emit:emitting use:using".split(" ").map((pair2) => pair2.split(":"))
);
var SYMPTOM = /^fix(?:e[sd]|ing)?\s+(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:bugs?|issues?|problems?|regressions?)(?:\s+in\s+(?:the\s+)?(`?[\w./-]+`?))?,?\s+(?:where|whereby|in which|that|which)\s+(?:the\s+|an?\s+)?(.{2,50}?)\s+(?:would|could|might|may|can)\s+([a-z]+)\b(.*)$/i;
function prevented(statement2) {
  const [, component = "", subject = "", verb = "", rest = ""] = SYMPTOM.exec(statement2) ?? [];
  const doing2 = DOES.get(verb.toLowerCase());
  if (doing2 === void 0 || subject.split(" ").length > 5) return null;
  if (/[,;:]|\b(?:that|which|when|if|not|no|never|where|while|and|or)\b/i.test(subject)) return null;
  return { component: component.replaceAll("`", ""), words: `prevent ${subject} from ${doing2}${rest}` };
}

// src/curate/words/phrase.ts
function wordingOf(title2, note) {
  const ofTitle = worded(statementOfTitle(title2));
  const ofNote = note === null ? null : worded(statementOfNote(note));
  const chosen = ofNote !== null && cost(ofNote) < cost(ofTitle) ? ofNote : ofTitle;
  if (chosen.words === "") return { component: "", words: title2.trim(), startsWithVerb: false };
  return chosen.component === "" ? { ...chosen, component: componentOf(chosen.words, title2, note) } : chosen;
}
function bulletOf(wording, url) {
  const { component } = wording;
  return component === "" ? partOf(wording, url, false) : headed(component, partOf(wording, url, true));
}
function headed(head, ...parts2) {
  return joined2([
    text(`${inHouseSpelling(head)}: `),
    ...parts2.flatMap((part, at) => at === 0 ? part : [text("; "), ...part])
  ]);
}
function partOf({ words: words3, startsWithVerb: startsWithVerb2 }, url, follows) {
  const all3 = wordsOf(withFirstLetter(words3, follows));
  const { from, to } = linkPlace(all3, startsWithVerb2);
  const linked2 = withoutTail(all3.slice(from, to));
  const before = inlines(all3.slice(0, from));
  const after = inlines(all3.slice(to));
  return joined2([
    ...before,
    ...before.length > 0 ? [text(" ")] : [],
    link(url, ...inlines(linked2.words)),
    ...linked2.tail === "" ? [] : [text(linked2.tail)],
    ...after.length > 0 ? [text(" ")] : [],
    ...after
  ]);
}
function worded(statement2) {
  const instead = prevented(statement2.words);
  const component = housed(statement2.component === "" ? instead?.component ?? "" : statement2.component);
  const told = lead(instead?.words ?? statement2.words);
  const short = shorten(told.words);
  return { component: isSaid(component, short) ? "" : component, words: short, startsWithVerb: told.verb !== null };
}
var housed = (component) => component.replace(/^(?:kube-)?api-?server$/i, "APIserver");
var isSaid = (component, words3) => component !== "" && ` ${words3.toLowerCase().replaceAll("`", "")} `.includes(` ${component.toLowerCase()} `);
function cost({ words: words3, startsWithVerb: startsWithVerb2 }) {
  const count = countWords(words3);
  if (count === 0) return Infinity;
  const length = count > 10 ? (count - 10) * 1 : count < 5 ? (5 - count) * 2 : 0;
  const symptom = tellsASymptom(words3) ? 6 : 0;
  const vague = /^(?:fix|update|improve|clean(?: up)?|refactor|cleanup|misc|minor)\b\s*\S*$/i.test(words3) ? 4 : 0;
  const goes = /^(?:remove|deprecate)\b/i.test(words3) ? 4 : 0;
  return length - goes + symptom + vague + (startsWithVerb2 ? 0 : 0.5) + (/["']/.test(words3) ? 0.5 : 0);
}
function withFirstLetter(words3, behindComponent) {
  const [first = ""] = words3.split(" ", 1);
  if (!/^[A-Za-z][a-z]+[,:]?$/.test(first) || /^(?:kube\w+|etcd|client|containerd|systemd)$/.test(first)) return words3;
  const letter = words3.charAt(0);
  return (behindComponent ? letter.toLowerCase() : letter.toUpperCase()) + words3.slice(1);
}
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

// src/curate/developer-news.ts
function developerNews(facts, edition, newsletter) {
  const { source, sections } = newsletter;
  const hasSchedule = sections.some(({ name }) => name === "release-schedule");
  const hasReleases = sections.some(({ name }) => name === "releases");
  const released = facts.ownReleases.filter(({ publishedAt }) => within(edition.covers, publishedAt)).filter(() => !hasReleases).filter((release) => !hasSchedule || !release.prerelease && !isPatch(release));
  const items2 = [...facts.news].sort((a, b) => a.number - b.number).map(({ title: title2, words: words3 }) => {
    const closed = /[.!?:]$/.test(title2) ? title2 : `${title2}.`;
    return words3.length === 0 ? [strong(text(title2))] : [strong(text(closed)), text(" "), ...words3];
  });
  return [...items2, ...releases(released, source), ...community(facts), ...feeds(facts)].map((words3) => ({
    kind: "paragraph",
    words: words3
  }));
}
function community({ communityMerges }) {
  return [...communityMerges].sort((a, b) => a.number - b.number).map(({ repository, number, title: title2 }) => {
    return [...bulletOf(wordingOf(title2, null), pullRequestUrl(repository, number)), text(".")];
  });
}
function feeds({ feedEntries }) {
  const entries = [...feedEntries].sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt));
  return [...new Set(feedEntries.map(({ feed }) => feed))].map((name) => {
    const links = entries.filter(({ feed }) => feed === name).map(({ url, title: title2 }) => [link(url, text(title2.replace(/\.$/, "")))]);
    return [text(`From ${name}: `), ...joinPhrasesWithAnd(links), text(".")];
  });
}
function releases(own2, source) {
  const cut2 = own2.filter((release) => /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => compareVersions(a.tag, b.tag));
  if (cut2.length === 0) return [];
  const links = cut2.map(({ tag }) => [link(releaseUrl(source, tag), text(tag))]);
  const sentence3 = [
    text(`${displayName(source)} `),
    ...joinPhrasesWithAnd(links),
    text(` ${cut2.length === 1 ? "is" : "are"} available.`)
  ];
  return [sentence3];
}
var displayName = ({ name }) => name.charAt(0).toUpperCase() + name.slice(1);

// src/text/security-id.ts
var SECURITY_ID = /\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[0-9a-z]{4}){3}\b/gi;
function securityIdsIn(text2) {
  const ids = (text2.match(SECURITY_ID) ?? []).map(
    (id) => /^CVE/i.test(id) ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`
  );
  return [...new Set(ids)].sort();
}

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
var LEAST2 = 3;
var MOST3 = 6;
var SMALL = 300;
var PART_WORDS = 10;
var TOPICS = [
  [/\bcontextual logging\b/i, "Contextual logging"],
  [/\bdeclarative validation\b|\bvalidation-gen\b/i, "Declarative validation"],
  [/\bmetrics\b/i, "Metrics"]
];
function seriesOf(judgements) {
  const open = /* @__PURE__ */ new Map();
  for (const judgement of judgements) {
    const { candidate: candidate2 } = judgement;
    const wording = wordingOf(candidate2.merge.title, candidate2.note);
    const found = standsAlone(judgement, wording) ? null : kinship(candidate2, wording);
    if (found === null) continue;
    const { parts: parts2 } = open.get(found.key) ?? { parts: [] };
    open.set(found.key, { head: found.head, parts: [...parts2, { judgement, wording }] });
  }
  return [...open.values()].filter(({ parts: parts2 }) => parts2.length >= LEAST2).flatMap(inBullets);
}
function standsAlone({ candidate: candidate2, place, featured }, { words: words3 }) {
  const { kinds, actionRequired } = candidate2;
  const isNew2 = kinds.has("feature") || kinds.has("api-change") || kinds.has("deprecation");
  return place.section !== "merges" || featured || isNew2 || actionRequired || words3.split(" ").length > PART_WORDS;
}
function kinship({ merge }, { component }) {
  const topic = TOPICS.find(([words3]) => words3.test(merge.title))?.[1];
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

// src/curate/merges/bullets.ts
function bulletsOf(judgements) {
  const [builds, others] = partition(judgements, isOfReleaseBranch);
  const [sameAsBuilds, rest] = partition(others, (judgement) => isGrouped(judgement, builds));
  const [bots, byPeople] = updatesOfBots(rest);
  const series = seriesOf(byPeople);
  const inSeries = new Set(series.flatMap(({ parts: parts2 }) => parts2.map(({ judgement }) => judgement)));
  const alone = byPeople.filter((judgement) => !inSeries.has(judgement));
  return [
    ...grouped(builds, sameAsBuilds),
    ...[...alone.map(single), ...series.map(together)].sort(byFirstNumber),
    ...bots.length === 0 ? [] : [inOne(bots)]
  ];
}
var isOfReleaseBranch = (judgement) => keyOf(judgement) !== null && releaseBranch(judgement.candidate.merge.base) !== null;
var LEAST_OF_BOTS = 3;
function updatesOfBots(judgements) {
  const [opened, others] = partition(
    judgements,
    ({ candidate: candidate2, place }) => candidate2.merge.author?.kind === "bot" && place.section === "versions" && place.update.version !== null
  );
  return opened.length < LEAST_OF_BOTS ? [[], [...judgements]] : [opened, others];
}
function inOne(judgements) {
  const words3 = judgements.flatMap((judgement, at) => [
    ...at === 0 ? [] : [text(", ")],
    ...bulletOfMerge(judgement)
  ]);
  return { words: words3, merges: judgements };
}
function together({ head, parts: parts2 }) {
  const phrases2 = parts2.map(
    ({ judgement: { candidate: candidate2 }, wording }) => partOf(wording, pullRequestUrl(candidate2.merge.repository, candidate2.merge.number), true)
  );
  return { words: headed(head, ...phrases2), merges: parts2.map(({ judgement }) => judgement) };
}
var byFirstNumber = (a, b) => firstNumber(a) - firstNumber(b);
var firstNumber = ({ merges }) => merges[0]?.candidate.merge.number ?? 0;
var single = (judgement) => ({ words: bulletOfMerge(judgement), merges: [judgement] });
function bulletOfMerge(judgement) {
  const { candidate: candidate2, place } = judgement;
  const { merge, note } = candidate2;
  const url = pullRequestUrl(merge.repository, merge.number);
  const fixed = place.section === "promotions" ? promotionWords(place.promotions) : place.section === "versions" ? versionWords(place.update, holesOf(candidate2)) : null;
  return fixed === null ? bulletOf(wordingOf(merge.title, note), url) : [link(url, text(fixed.linked)), ...fixed.rest === "" ? [] : [text(fixed.rest)]];
}
function promotionWords(promotions) {
  const stages = [...new Set(promotions.map(({ stage }) => stage))];
  const parts2 = stages.map((stage) => ({
    stage,
    names: promotions.filter((promotion) => promotion.stage === stage).map(({ what }) => what)
  }));
  const [first, ...others] = parts2.map(({ stage, names }) => `${names.map(inHouseSpelling).join(", ")} to ${stage}`);
  if (first === void 0) return null;
  const rest = others.map((words3) => `, ${words3}`).join("");
  const [name = "", ...more] = first.split(/(?= to (?:Alpha|Beta|GA)$)/);
  return name.split(" ").length > 3 ? { linked: name, rest: more.join("") + rest } : { linked: first, rest };
}
function holesOf({ merge, note }) {
  return securityIdsIn(`${merge.title}
${note ?? ""}`);
}
function versionWords({ what, version, others }, holes) {
  if (version === null) return null;
  return {
    linked: inHouseSpelling(`${what} to ${version}`),
    rest: others.map((other) => inHouseSpelling(`, ${other.what} to ${other.version}`)).join("") + (holes.length === 0 ? "" : `, for ${joinWithAnd(holes)}`)
  };
}
var keyOf = ({ place }) => place.section === "versions" && place.update.version !== null ? `${place.update.what} ${place.update.version.replace(/^v/, "")}` : null;
var isGrouped = (judgement, builds) => {
  const key = keyOf(judgement);
  return key !== null && builds.some((build) => keyOf(build) === key);
};
function grouped(builds, others) {
  const keys = [...new Set(builds.map(keyOf))].filter((key) => key !== null).sort();
  return keys.flatMap((key) => {
    const here = builds.filter((build) => keyOf(build) === key).sort(newestBranchFirst);
    const main = others.filter((other) => keyOf(other) === key);
    const lead2 = main[0] ?? here[0];
    if (lead2?.place.section !== "versions") return [];
    const { merge } = lead2.candidate;
    const words3 = versionWords(lead2.place.update, holesOf(lead2.candidate));
    if (words3 === null) return [];
    const branches = branchesInWords(here.flatMap(({ candidate: candidate2 }) => releaseBranch(candidate2.merge.base) ?? []));
    const where = main.length > 0 ? `, also in ${branches}` : ` in ${branches}`;
    const told = [link(pullRequestUrl(merge.repository, merge.number), text(words3.linked)), text(where)];
    return [
      { words: told, merges: [...main[0] === void 0 ? [] : [main[0]], ...here] },
      ...main.slice(1).map(single)
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

// src/curate/merges/homes.ts
function homeOf({ candidate: candidate2, featured, byLabel, place }, plans) {
  const named = (name) => plans.find((plan) => plan.name === name && (name !== "merges" || plan.labels.length === 0));
  if (releaseBranch(candidate2.merge.base) !== null) return named(place.section) ?? null;
  const featuredPlan = featured ? named("featured") : void 0;
  return featuredPlan ?? byLabel?.plan ?? named(place.section) ?? named("merges") ?? null;
}

// src/curate/merges/featured-entry.ts
var NOTE_WORDS = 90;
var MOST_OF_A_NOTE2 = 3e3;
var MOST_RELATED = 4;
function featuredEntry(candidate2, related) {
  const { merge, note, proposals } = candidate2;
  const url = pullRequestUrl(merge.repository, merge.number);
  const sentences = [
    byline(candidate2),
    note === null ? [] : noteSentences(note),
    proposals.length === 0 ? [] : [text(`It names ${joinWithAnd(proposals.slice(0, 3).map((number) => `KEP-${String(number)}`))}.`)],
    sigsSentence(candidate2),
    relatedSentence(related)
  ];
  const paragraph2 = sentences.filter((sentence3) => sentence3.length > 0).flatMap((sentence3, at) => at === 0 ? sentence3 : [text(" "), ...sentence3]);
  return {
    kind: "entry",
    heading: [link(url, text(`${String(merge.number)}: ${merge.title.trim()}`))],
    paragraphs: paragraph2.length === 0 ? [] : [paragraph2]
  };
}
function relatedSentence(related) {
  const numbers = related.slice(0, MOST_RELATED).map(({ merge }) => `#${String(merge.number)}`);
  return numbers.length === 0 ? [] : [text(`Other merges of this edition that name the same KEP: ${joinWithAnd(numbers)}.`)];
}
function byline({ merge }) {
  if (merge.author === null) return [];
  const url = profileUrl(merge.author.login);
  return [
    url === null ? text(merge.author.login) : link(url, text(merge.author.login)),
    text(" wrote this pull request.")
  ];
}
function noteSentences(note) {
  const plain2 = note.slice(0, MOST_OF_A_NOTE2).replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/^\s*[-*•]\s+/gm, "").replaceAll(/^#+\s*/gm, "").replace(/^"([\s\S]*)"$/, "$1").trim();
  const sentences = cutAtSentence(withoutAddresses(plain2), NOTE_WORDS);
  if (sentences === "") return [];
  return inlines(wordsOf(/[.!?:…]$/.test(sentences) ? sentences : `${sentences}.`));
}
function sigsSentence({ merge }) {
  const sigs = sigsOf(merge);
  if (sigs.length === 0) return [];
  return sigs.length > 4 ? [text(`It carries the labels of ${String(sigs.length)} SIGs.`)] : [text(`It is labelled for ${joinWithAnd(sigs)}.`)];
}

// src/curate/merges/items.ts
function itemsOf(section, own2, told) {
  if (section !== "featured") {
    return bulletsOf(own2).map(({ words: words3, merges }) => ({ block: { kind: "list", items: [words3] }, merges }));
  }
  return byFeatureScore(own2).map((judgement) => ({
    block: featuredEntry(judgement.candidate, relatedTo(judgement.candidate, told)),
    merges: [judgement]
  }));
}
function blocksOf(items2) {
  const blocks2 = items2.map(({ block }) => block);
  const bullets = blocks2.flatMap((block) => block.kind === "list" ? block.items : []);
  const entries = blocks2.filter(({ kind: kind2 }) => kind2 !== "list");
  return bullets.length === 0 ? entries : [...entries, { kind: "list", items: bullets }];
}
var relatedTo = (candidate2, told) => told.map((judgement) => judgement.candidate).filter((other) => other !== candidate2 && other.proposals.some((number) => candidate2.proposals.includes(number)));
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

// src/curate/merges/earlier.ts
function toldEarlier(archive) {
  const told = /* @__PURE__ */ new Map();
  const oldestFirst = [...archive].sort((a, b) => a.sunday.toString() < b.sunday.toString() ? -1 : 1);
  for (const edition of oldestFirst) {
    for (const key of [...edition.pullRequests, ...edition.releases]) told.set(key, edition.sunday);
  }
  return told;
}

// src/curate/merges/minor.ts
var TEST_PATH = /_test\.go$|(?:^|\/)(?:test|tests|testing|testdata|testutil|e2e|e2e_node|integration)\/|(?:^|\/)testing?_?\w*\.go$/;
var DOCUMENT_PATH = /\.(?:md|txt|rst)$|(?:^|\/)docs?\/|(?:^|\/)(?:OWNERS|OWNERS_ALIASES|LICENSE)$/;
var TEST_TITLE = /\b(?:tests?|testing|unit ?tests?|e2e|flak(?:e|es|y|iness)|benchmarks?|deflake)\b/i;
var DOCUMENT_TITLE = /\b(?:docs?|documentation|readme|changelog|owners|godocs?|guide)\b/i;
var WORDING_TITLE = /\b(?:typos?|misspell\w*|spelling|wording|grammar|comments?|whitespace|gofmt|nits?)\b/i;
function minorChange(candidate2) {
  const { merge, note, kinds } = candidate2;
  const saysTest = TEST_TITLE.test(merge.title) || kinds.has("flake") || kinds.has("failing-test");
  if (saysTest && (all(TEST_PATH, merge) || merge.files.length === 0 && note === null)) return "changes only tests";
  return hardlyWorthALine(candidate2);
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

// src/curate/merges/featured.ts
var MOST_FEATURED = 2;
var FEATURED_FROM = 4;
function featureScore(candidate2, place) {
  const { merge, note, kinds, proposals } = candidate2;
  const security = securityIdsIn(`${merge.title}
${note ?? ""}`).length > 0;
  if (place.section === "versions" || minorChange(candidate2) !== null) return null;
  if (/\b(?:revert|tests?|e2e|flak\w*|cleanup|clean up|typo|docs?)\b/i.test(merge.title)) return null;
  if ((kinds.has("bug") || kinds.has("regression") || kinds.has("documentation") || kinds.has("flake")) && !security)
    return null;
  const stage = place.section === "promotions" ? place.promotions[0]?.stage : null;
  if (stage === "Beta") return null;
  const size2 = merge.additions + merge.deletions;
  const signs = [
    [security, 4, "a security fix"],
    // Editors tell even large ones under Promotions, save where much else speaks for them.
    [stage === "GA" && size2 >= 200, 0.5, "a feature that becomes GA"],
    [kinds.has("feature") && kinds.has("api-change"), 1.5, "a feature that changes the API"],
    [kinds.has("feature") && place.section === "merges", 1, "a feature"],
    [proposals.length > 0, 1, "part of a KEP"],
    [/\balpha\b|\bnew\b|\bintroduc/i.test(`${merge.title}
${note ?? ""}`), 1, "says that it is new"],
    [/\bapi\b/i.test(merge.title), 0.5, "an API by its title"],
    [size2 >= 500, 1, "a large change"],
    [size2 >= 2500, 0.5, "a very large change"],
    [candidate2.actionRequired, 0.5, "asks users to act"],
    [
      /\b(?:build|builds|prow|ci|release process|code generation|staging repo)/i.test(merge.title),
      1,
      "changes how Kubernetes is built or tested"
    ],
    [note === null, -2, "has no release note"],
    [place.section === "deprecated", -1, "told under Deprecated"]
  ];
  const holding = signs.filter(([holds2]) => holds2);
  return { value: holding.reduce((sum, [, weight]) => sum + weight, 0), reasons: holding.map(([, , reason2]) => reason2) };
}

// src/curate/merges/promotions.ts
var RANK = { Deprecated: 0, Alpha: 1, Beta: 2, GA: 3 };
function promotionsOf(candidate2, gates) {
  const listed3 = gates.changes.filter((change2) => isPromotion(change2) && isTied(change2, candidate2));
  if (listed3.length > 0) return listed3.flatMap(promotionInList).sort((a, b) => a.what < b.what ? -1 : 1);
  const said = promotionInWords(candidate2);
  return said === null || gates.listed.has(said.what) ? [] : [said];
}
function isPromotion(change2) {
  return change2.kind === "stage" && RANK[change2.now.stage] > RANK[change2.before.stage];
}
function isTied(change2, { merge }) {
  return change2.merge === null ? wordsOf2(merge.title).has(change2.gate.toLowerCase()) : change2.merge === merge.number;
}
var wordsOf2 = (title2) => new Set(title2.toLowerCase().split(/[^\p{L}\p{N}_-]+/u));
function promotionInList(change2) {
  if (change2.kind !== "stage" || change2.now.stage === "Deprecated") return [];
  return [{ what: change2.gate, stage: change2.now.stage, known: "list" }];
}
var STAGE = String.raw`(beta|ga|stable|general availability|v1(?![.\d]))`;
var END = String.raw`(?=$|[\s]*[,.;()]|\s+(?:in|by|for|and|with|as|stage|status|default|level|features?|this|v?\d))`;
var VERB = String.raw`(?:promot|graduat|mov|advanc|bump|flip|enabl|mark|updat|chang|set|switch|target)(?:e|es|ed|ing|s|d|te|tes|ted)?`;
var FORMS = [
  String.raw`^${VERB}\s+(.+?)\s+(?:(?:to|into|as|for)\s+)(?:the\s+)?(?:be\s+)?(?:a\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:is|was|has been|have been|are)\s+(?:now\s+)?(?:${VERB})\s+(?:to|as)\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:promotion|graduation)\s+to\s+${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:bump\s+feature\s+gate\s+)?(?:to|is|goes|-)\s+(?:now\s+)?(?:in\s+)?${STAGE}${END}`,
  String.raw`^(.+?)\s+(?:enable\s+)?${STAGE}$`,
  String.raw`^(.+?)\s+${STAGE}\s+(?:graduation|promotion)\b`
].map((form) => new RegExp(form, "i"));
var MARKED_STAGE = /[`'"](alpha|beta|ga|stable)[`'"]/gi;
var NO_PROMOTION = /\b(?:conformance|e2e|tests?|docs?|documentation|revert|deprecat\w*|remov\w*|clean\w*|drop\w*|default value)\b/i;
var TAKES_AWAY = /^(?:remov|delet|drop|clean|revert|deprecat|fix)\w*\b/i;
function promotionInWords({ merge, note }) {
  const title2 = statementOfTitle(merge.title).words;
  if (TAKES_AWAY.test(title2)) return null;
  for (const marked of [title2, note === null ? "" : statementOfNote(note).words]) {
    const words3 = marked.replaceAll(MARKED_STAGE, "$1");
    const head = words3.slice(0, 120);
    if (NO_PROMOTION.test(head) || /\b(?:when|if)\b/i.test(words3.slice(0, 40))) continue;
    for (const form of FORMS) {
      const [, what, stage] = form.exec(words3) ?? [];
      if (what === void 0 || stage === void 0) continue;
      const name = thing(what);
      if (name !== null) return { what: name, stage: /^beta$/i.test(stage) ? "Beta" : "GA", known: "words" };
    }
  }
  return null;
}
function thing(words3) {
  const marked = /`([A-Z][A-Za-z0-9]+)`/.exec(words3)?.[1];
  const plain2 = (marked ?? words3).replaceAll(/["'`“”]/g, "").replace(/^(?:the|a|an|our|Kubernetes'?)\s+/i, "").replace(/^.*?\bsupport for\s+(?:the\s+)?/i, "").replace(/(?:\s+(?:features?[-\s]?gates?|fg|features?|stage|feature flags?|to|is|-))+$/i, "").trim();
  const [first = "", ...rest] = plain2.split(/\s+/);
  if (plain2 === "" || rest.length === 0 && baseForm(first) !== null || rest.length > 7 || /[.;:]\s/.test(plain2))
    return null;
  return rest.length > 0 && baseForm(first) !== null && /^[a-z]/.test(first) ? null : plain2;
}

// src/curate/merges/gate-turns.ts
function gatesTurned(candidate2, changes) {
  return changes.flatMap((change2) => {
    const words3 = isTied(change2, candidate2) ? wordsOf3(change2) : null;
    return words3 === null ? [] : [`the list of gates ${words3}`];
  });
}
function wordsOf3(change2) {
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

// src/curate/merges/must-tell.ts
var LABELS = [
  ["kind/deprecation", "deprecates something"],
  ["kind/api-change", "changes the API"],
  ["kind/feature", "a feature"],
  ["release-note-action-required", "asks users to act before they upgrade"]
];
function mustTell(candidate2) {
  const { merge, note } = candidate2;
  const reasons = LABELS.filter(([label]) => merge.labels.includes(label)).map(([, reason2]) => reason2);
  const [hole] = securityIdsIn(`${merge.title}
${note ?? ""}`);
  if (hole !== void 0) reasons.push(`a security fix: ${hole}`);
  return reasons;
}

// src/curate/merges/overrides.ts
function overrideOf(merge, rules, heedsWishes) {
  const holding = rules.filter((rule) => holds(rule, merge));
  const said = [
    ...holding.map((rule) => ({ then: rule.then, reason: `a rule of the configuration for ${nameOf2(rule)}` })),
    ...(heedsWishes ? wishesOf(merge) : []).map((then) => ({ then, reason: "asked for by the merge itself" }))
  ];
  const telling = said.find(({ then }) => then === "always" || then === "never" || then === "featured");
  const placing = said.find(({ then }) => isSection(then));
  if (telling === void 0 && placing === void 0) return null;
  return {
    tell: telling === void 0 ? null : telling.then !== "never",
    section: placing !== void 0 && isSection(placing.then) ? placing.then : null,
    reasons: [...new Set([telling?.reason, placing?.reason].filter((reason2) => reason2 !== void 0))]
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
  return words3.flatMap((word2) => {
    if (word2 === "skip") return ["never"];
    if (word2 === "feature") return ["featured"];
    return word2 !== void 0 && isSection(word2) ? [word2] : [];
  });
}
var isSection = (word2) => MERGE_SECTIONS.some((section) => section === word2);

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

// src/curate/merges/features.ts
var hasNote = ({ note }) => note !== null;
var noNote = ({ note }) => note === null;
var kind = (name) => ({ kinds }) => kinds.has(name);
var title = (pattern) => ({ merge }) => pattern.test(merge.title);
var lines = (from, below = Infinity) => ({ merge }) => merge.additions + merge.deletions >= from && merge.additions + merge.deletions < below;
var all2 = (...parts2) => (candidate2) => parts2.every((holds2) => holds2(candidate2));
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
    phrase: "keeps the house clean (cleanup, docs, logs, owners)",
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
function scoreOf(candidate2, { bias, weights } = weights_default) {
  const holding = FEATURES.filter((feature) => feature.holds(candidate2));
  const weightOf = ({ name }) => weights[name] ?? 0;
  const sum = holding.reduce((total, feature) => total + weightOf(feature), bias);
  const heaviestFirst = [...holding].sort((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a)));
  return {
    value: Math.round(1e3 / (1 + Math.exp(-sum))) / 1e3,
    speaksFor: heaviestFirst.filter((feature) => weightOf(feature) > EXPLAINS).map(({ phrase: phrase2 }) => phrase2),
    speaksAgainst: heaviestFirst.filter((feature) => weightOf(feature) < -EXPLAINS).map(({ phrase: phrase2 }) => phrase2)
  };
}

// src/curate/merges/deprecations.ts
var THINGS = String.raw`(?:flags?|fields?|apis?|feature[- ]?gates?|gates?|featuregates?|options?|metrics?|plugins?|provider|annotations?|labels?|versions?|types?|functions?|methods?|env(?:ironment)?(?: var(?:iable)?s?)?|arguments?|parameters?|modes?|support|credential|commands?|subcommands?)`;
var DEPRECATES = /\bdeprecat(?:e|es|ing|ion)\b|\b(?:as|is|are) deprecated\b|^(?:\S+:\s)?(?:remov|clean|drop|delet)\w*\b.*\bdeprecated\b/i;
var REMOVES = /^(?:[\w./()-]+:\s*)?(?:remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|delet(?:e|es|ed|ing)|purge|clean(?:s|ed|ing)?(?:[- ]?up)?|kill off)\b/i;
var REMOVED = /\b(?:has|have) (?:now )?been (?:\w+ly )?removed\b|\b(?:is|are|was|were) (?:now |also |\w+ly )?removed\b/i;
var GOES = /\b(?:is|are|has been|have been|was|were) (?:now )?deprecated (?:and|in favou?r|since|for|as)\b|\bwill be removed\b/i;
var BRINGS = /^(?:add|introduc|support|allow|correct|fix|revert|test|e2e)\w*\b/i;
var VERSIONED = /\bv\d+(?:alpha|beta)\d+\b/;
var NOT_A_REMOVAL = /\b(?:unused|dead code|notes?|docs?|documentation|messages?|timeouts?|stutter|unnecessary|redundant|duplicated?|tests?|todos?|comments?|predicates?|flak\w+|dependenc\w+|leftover|imports?)\b/i;
function deprecationOf(candidate2, changes) {
  const { merge, note, kinds } = candidate2;
  const title2 = statementOfTitle(merge.title).words;
  const gone = changes.find((change2) => isDeprecation(change2) && isTied(change2, candidate2));
  if (gone !== void 0)
    return `the list of gates says ${gone.gate} is ${gone.kind === "removed" ? "removed" : "deprecated"}`;
  if (kinds.has("deprecation")) return "labelled as a deprecation";
  if (/^fix, deprecate\b/i.test(title2)) return "its title speaks of a deprecation";
  if (BRINGS.test(title2) || kinds.has("flake") || kinds.has("failing-test")) return null;
  if (DEPRECATES.test(title2) && !/\bdeprecation (?:message|status|version)|API deprecation/i.test(title2))
    return "its title speaks of a deprecation";
  const thing3 = new RegExp(String.raw`\b${THINGS}\b`, "i");
  if (REMOVES.test(title2) && !NOT_A_REMOVAL.test(title2) && (thing3.test(title2) || VERSIONED.test(title2) || note !== null)) {
    return "its title says that something is removed";
  }
  const first = firstSentence((note ?? "").slice(0, 1e3));
  if (/^(?:[\w./()-]+:\s*)?(?:deprecat|mark\w* .* as deprecated)/i.test(first))
    return "its note says that something is deprecated";
  if (GOES.test(first) && thing3.test(first) && !kinds.has("bug")) return "its note says that something goes";
  if ((REMOVES.test(first) || REMOVED.test(first)) && thing3.test(first) && !NOT_A_REMOVAL.test(first.slice(0, 40)) && !/^(?:fix)/i.test(title2)) {
    return "its note says that something is removed";
  }
  return null;
}
function isDeprecation(change2) {
  return change2.kind === "removed" || change2.kind === "stage" && change2.now.stage === "Deprecated";
}

// src/curate/merges/versions.ts
var NAMES2 = [
  [/^golang: upstream version$/, "go"],
  [/^go(?:lang)?$/i, "go"],
  [/^etcd\b/i, "etcd"],
  [/^coredns/i, "CoreDNS"],
  [/^cni\b/, "CNI plugins"],
  [/^crictl\b|^cri-tools\b/, "cri-tools"],
  [/^containerd\b/, "containerd"],
  [/pause\b/, "pause image"],
  [/distroless-iptables/, "distroless-iptables"]
];
function versionOf(candidate2, changes) {
  const tied = changes.filter((change2) => change2.merge === candidate2.merge.number && isVersion(change2.now));
  const listed3 = tied.map((change2) => ({ change: change2, rank: NAMES2.findIndex(([name]) => name.test(change2.dependency)) })).filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank || (a.change.dependency < b.change.dependency ? -1 : 1))[0];
  if (listed3 !== void 0) {
    const { dependency, now } = listed3.change;
    return { what: readerName(dependency), version: now, known: "list", others: [] };
  }
  return versionInWords(candidate2);
}
function isBuild({ what, version, known: known2 }) {
  return version !== null && (known2 === "list" || what === "go" || what === "etcd");
}
var isVersion = (value2) => /^v?\d+(?:\.\d+)+/.test(value2);
function readerName(dependency) {
  return NAMES2.find(([name]) => name.test(dependency))?.[1] ?? dependency.replace(/:.*$/, "");
}
var VERSION = String.raw`(v?\d+(?:\.\d+)+(?:[-.+]?[0-9A-Za-z]+)*)`;
var VERB2 = String.raw`(?:dep(?:endency)? )?(?:bump|updat|upgrad|downgrad|revert|switch|mov|us|build|built|rebuild)(?:s|e|es|ed|ing|d|ping|ped)?`;
var FORMS2 = [
  new RegExp(
    String.raw`^${VERB2}\b(?!.*\bto support\b).*?(?<![-/\w.])(go)(?:lang)?(?:\s+version)?(?:\s+(?:from\s+\S+\s+)?(?:back\s+)?to)?\s*${VERSION}`,
    "i"
  ),
  new RegExp(
    String.raw`^${VERB2}\s+(?:to\s+)?(?:the\s+)?(?:dependency:?\s+)?(.+?)(?:\s+version)?\s+(?:from\s+\S+\s+)?(?:back\s+)?to\s+(?:newest |latest )?(?:version\s+)?${VERSION}`,
    "i"
  ),
  new RegExp(String.raw`^${VERB2}\s+(?:(?:\w+\s+)?to\s+)?([\w./-]+)[\s:@]+${VERSION}(?:$|\s+and\b|,)`, "i"),
  new RegExp(
    String.raw`^(?:${VERB2}\s+to\s+)?([\w./-]+(?: and [\w./-]+)?)\s+${VERSION}(?:\s+(?:update|bump|upgrade))?(?:$|\s*[,+]|\s+and\b)`,
    "i"
  ),
  new RegExp(
    String.raw`^(?:kubernetes|k8s)\s+(?:is|are|was)\s+(?:now\s+)?built\s+(?:with|using)\s+(go)(?:lang)?\s*${VERSION}`,
    "i"
  ),
  new RegExp(String.raw`^bump (etcd) newest version: ${VERSION}`, "i"),
  new RegExp(
    String.raw`^(?:switch\w*|start\w*|mov\w*|us\w*|updat\w*|bump\w*)\b.*?\bus(?:e|ing)\s+(?:[\w.-]+\/)*(pause):${VERSION}$`,
    "i"
  ),
  new RegExp(String.raw`^${VERB2}\s+(.+?)\s+to\s+(v\d+)(?=$|\s+and\b)`, "i")
];
var KNOWN = String.raw`([\w./-]*(?:golang\.org/x|moby/|kube-openapi|cadvisor|klog|runc|cel[- ]go|etcd|golangci-lint|structured-merge-diff|kustomize)[\w./-]*)`;
var BARE = [
  new RegExp(
    String.raw`^(?:dep(?:endency)? )?(?:bump|upgrade|update)s?\s+(?:kubectl\s+)?(?:to\s+(?:new|latest) release of\s+)?${KNOWN}(?:\s+(?:and|to|version)\b|$)`,
    "i"
  ),
  new RegExp(String.raw`(?:^|\s)${KNOWN}\s+(?:update|bump|upgrade)$`, "i")
];
var TOPIC_MOVED = new RegExp(String.raw`^([\w./-]+):\s+${VERB2}\s+to\s+(?:version\s+)?${VERSION}$`, "i");
var TOPICS2 = /^(?:\s*\[[^\]]*\]|\s*(?:deps?|dependency|dependencies|vendor|build|hack|chore|go|golang|etcd|\*)(?:\([^)]*\))?\s*:)+\s*/i;
function versionInWords({ merge, note, kinds }) {
  if (kinds.has("api-change") && !/\bgo\b|etcd|bump/i.test(merge.title)) return null;
  const topic = /^\s*(?:\[[^\]]*\]\s*)*\[(?:go|golang)\]/i.test(merge.title) || /^\s*golang:/i.test(merge.title);
  for (const source of [merge.title, firstSentence(note?.slice(0, 1e3) ?? "")]) {
    const [, moved, to] = TOPIC_MOVED.exec(source.trim()) ?? [];
    if (moved !== void 0 && to !== void 0) {
      return { what: readerName(moved), version: trimmed2(to), known: "words", others: [] };
    }
    const words3 = source.replaceAll(/["'`“”]/g, "").replace(/^CVE-\d+-\d+\s+|^Fixed CVE-\d+-\d+\s+/i, "").replace(TOPICS2, "").trim();
    const found = topic ? new RegExp(String.raw`\b(?:go)?\s*${VERSION}`, "i").exec(words3)?.[1] : void 0;
    if (found !== void 0) return { what: "go", version: trimmed2(found), known: "words", others: [] };
    for (const form of FORMS2) {
      const [, what, version] = form.exec(words3) ?? [];
      if (what === void 0 || version === void 0) continue;
      const name = thing2(what);
      if (name !== null) return { what: name, version: trimmed2(version), known: "words", others: othersIn(words3, name) };
    }
  }
  const title2 = merge.title.replace(/^revert\s+"(.*)"$/i, "$1").replace(TOPICS2, "").trim();
  if (note !== null && !/^(?:(?:bump|upgrade|update)s?\s+\S+(?:\s+go)?\s+to\s+(?:the\s+)?(?:latest|newest)\b.*|\S+\s+(?:update|bump|upgrade))$/i.test(
    title2
  ))
    return null;
  const bare2 = BARE.map((form) => form.exec(title2)?.[1]).find((name) => name !== void 0);
  return bare2 === void 0 ? null : { what: readerName(bare2), version: null, known: "words", others: [] };
}
function othersIn(words3, first) {
  const pairs = new RegExp(String.raw`(?:,|\+|&|\band)\s+([\w./-]+)\s+(?:to\s+)?${VERSION}`, "gi");
  return [...words3.matchAll(pairs)].flatMap(
    ([, what = "", version = ""]) => what === first || what === "" ? [] : [{ what: readerName(what), version: trimmed2(version) }]
  );
}
var trimmed2 = (version) => version.replace(/[.,;:]+$/, "");
function thing2(words3) {
  const plain2 = words3.replace(/\s+v?\d+(?:\.\d+)+$/, "").replace(/\s+(?:packages?|deps?|dependenc(?:y|ies)|version|images?|library|module)$/i, "").replace(/^(?:the|all|to)\s+/i, "").trim();
  if (plain2 === "" || plain2.split(/\s+/).length > 3) return null;
  return /[,;]|\b(?:api|storage|version|feature|kubernetes|timeout|limit|interval|number|in|for|since|release|default\w*|kep)\b/i.test(
    plain2
  ) ? null : readerName(plain2);
}

// src/curate/merges/section.ts
function placeOf(candidate2, gates, dependencies) {
  const promotions = promotionsOf(candidate2, gates);
  const update = versionOf(candidate2, dependencies);
  const [promotion] = promotions;
  if (update?.known === "list" && promotion?.known !== "list") return versionPlace(update);
  if (promotion !== void 0) return { section: "promotions", promotions, reason: reasonOf(promotion) };
  const deprecation = deprecationOf(candidate2, gates.changes);
  if (deprecation !== null && update === null) return { section: "deprecated", reason: deprecation };
  return update === null ? { section: "merges", reason: null } : versionPlace(update);
}
function placedIn(section, found, reason2) {
  if (section === found.section) return found;
  switch (section) {
    case "featured":
      return found;
    case "promotions":
      return { section, promotions: [], reason: reason2 };
    case "versions":
      return { section, update: { what: "", version: null, known: "words", others: [] }, reason: reason2 };
    case "merges":
    case "deprecated":
      return { section, reason: reason2 };
  }
}
function versionPlace(update) {
  const reason2 = update.known === "list" ? "by the list of dependencies" : "a version update by its title or note";
  return { section: "versions", update, reason: reason2 };
}
function reasonOf({ what, stage, known: known2 }) {
  return known2 === "list" ? `the list of gates moves ${what} to ${stage}` : `promoted to ${stage} by its title or note; the list of gates does not name it`;
}

// src/curate/merges/select.ts
function judge(facts, covers, choices = NO_CHOICES) {
  const merges = [...new Map(facts.merges.map((merge) => [citedAs(merge), merge])).values()].sort(byNumber);
  const rules = {
    covers,
    branch: defaultBranch(merges),
    earlier: toldEarlier(facts.archive),
    cancelled: cancelledOut(merges.filter((merge) => covers === null || within(covers, merge.mergedAt)))
  };
  const gates = { changes: facts.gateChanges, listed: facts.gatesListed };
  const readings = merges.map((merge) => {
    const candidate2 = candidate(merge);
    const override = overrideOf(merge, choices.rules, choices.heedsWishes);
    const found = placeOf(candidate2, gates, facts.dependencyChanges);
    const byLabel = override?.section == null ? shelf(candidate2, found, choices.sections) : null;
    const place = override?.section != null ? placedIn(override.section, found, "its section is named by a rule or by the merge itself") : byLabel === null || !isMergeSection(byLabel.plan.name) ? found : placedIn(byLabel.plan.name, found, byLabel.reason);
    const turned2 = gatesTurned(candidate2, facts.gateChanges);
    const score = scoreOf(candidate2, choices.weights);
    return { candidate: candidate2, place, byLabel, override, turned: turned2, score, excluded: excluded(candidate2, found, rules) };
  });
  const byLabels = choices.sections.some(({ labels }) => labels.length > 0);
  const bar = barFor(readings.filter((reading) => reading.excluded === null).length, byLabels);
  return withFeatured(readings.map((reading) => decided(reading, bar, byLabels)));
}
function shelf(candidate2, found, sections) {
  const own2 = found.section === "merges" ? void 0 : sections.find(({ name }) => name === found.section);
  if (own2 === void 0) return placeByLabel(candidate2.merge, sections);
  return own2.labels.length === 0 ? null : { plan: own2, reason: found.reason ?? "by its words" };
}
var isMergeSection = (name) => MERGE_SECTIONS.some((each) => each === name);
var NO_CHOICES = { rules: [], heedsWishes: false, sections: [] };
var byNumber = (a, b) => a.number - b.number || (citedAs(a) < citedAs(b) ? -1 : 1);
function excluded(candidate2, place, rules) {
  const { merge } = candidate2;
  if (rules.covers !== null && !within(rules.covers, merge.mergedAt))
    return "merged outside the time this edition covers";
  const sunday = rules.earlier.get(citedAs(merge));
  if (sunday !== void 0) return `told in the edition of ${sunday.toString()}`;
  const cancelled = rules.cancelled.get(merge.number);
  if (cancelled !== void 0) {
    const other = `#${String(cancelled.by)}`;
    return cancelled.isRevert ? `reverts ${other} of the same week; both are left out` : `reverted by ${other} in the same week`;
  }
  return merge.base === rules.branch ? null : offTheBranch(merge, place);
}
function offTheBranch(merge, place) {
  if (releaseBranch(merge.base) !== null && place.section === "versions" && isBuild(place.update)) return null;
  const original = originalOfCherryPick(merge.title);
  if (original !== null) return `a cherry-pick to ${merge.base} of #${String(original)}`;
  return releaseBranch(merge.base) === null ? `merged to the branch ${merge.base}, which is not the default branch` : `merged to ${merge.base}: release branches get cherry-picks`;
}
var NOTHING_AGAINST = "a change of some size, and nothing speaks against it";
function decided(reading, bar, byLabels) {
  const { candidate: candidate2, place, byLabel, override, turned: turned2, score, excluded: excluded2 } = reading;
  const isPlaced = override !== null && override.section !== null && override.section !== "featured";
  const feature = isPlaced ? null : featureScore(candidate2, place);
  const must = [
    ...override?.tell === true ? override.reasons : [],
    ...mustTell(candidate2),
    ...turned2,
    ...byLabel === null || onlyWording(candidate2) !== null ? [] : [byLabel.reason],
    ...place.section === "promotions" && place.promotions.length > 0 && place.reason !== null ? [place.reason] : [],
    ...releaseBranch(candidate2.merge.base) === null ? [] : ["the version a release branch is built with"]
  ];
  const judgement = {
    candidate: candidate2,
    place,
    byLabel,
    score,
    featureScore: feature?.value ?? null,
    featured: override?.section === "featured"
  };
  const left = (reason2) => ({ ...judgement, told: false, featured: false, reasons: [reason2] });
  if (excluded2 !== null) return left(excluded2);
  if (override?.tell === false) return left(override.reasons.join("; "));
  const why = [...must, ...place.reason === null ? [] : [place.reason], ...score.speaksFor];
  const reasons = withoutRepetition(why);
  if (must.length > 0) return { ...judgement, told: true, reasons };
  const minor = hardlyWorthALine(candidate2);
  if (minor !== null) return left(minor);
  if (byLabels && candidate2.merge.author?.kind === "bot") return left("opened by a bot, and no label says what it is");
  if (isRevert(candidate2.merge)) return { ...judgement, told: true, reasons: ["takes back an older merge", ...reasons] };
  if (score.value >= bar.value)
    return { ...judgement, told: true, reasons: reasons.length > 0 ? reasons : [NOTHING_AGAINST] };
  return left(`${whyNot(candidate2, score)}${bar.busy ? "; below the bar of a busy week" : ""}`);
}
function whyNot({ note }, { speaksAgainst }) {
  if (speaksAgainst.length === 0)
    return note === null ? "has no release note, and little else speaks for it" : "little speaks for it";
  return [...note === null ? ["has no release note"] : [], ...speaksAgainst].join("; ");
}
function withFeatured(judgements) {
  const asked = judgements.filter(({ featured }) => featured);
  const chosen = new Set(
    judgements.filter(
      ({ told, featured, featureScore: value2 }) => told && !featured && value2 !== null && value2 >= FEATURED_FROM
    ).sort(
      (a, b) => (b.featureScore ?? 0) - (a.featureScore ?? 0) || a.candidate.merge.number - b.candidate.merge.number
    ).slice(0, Math.max(0, MOST_FEATURED - asked.length)).map(({ candidate: candidate2 }) => citedAs(candidate2.merge))
  );
  return judgements.map((judgement) => {
    if (!chosen.has(citedAs(judgement.candidate.merge))) return judgement;
    const feature = featureScore(judgement.candidate, judgement.place);
    return {
      ...judgement,
      featured: true,
      reasons: withoutRepetition([...feature?.reasons ?? [], ...judgement.reasons])
    };
  });
}

// src/curate/project/milestones.ts
var MOST4 = 5;
function milestoneList(milestones, source, today) {
  const items2 = milestones.filter(({ open, closed }) => open + closed > 0).toSorted(byDueDay).slice(0, MOST4).map((milestone) => [
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
function newContributorList(people, merges) {
  const items2 = [...people].sort((a, b) => byName(a.login, b.login)).flatMap(({ login, merge: number }) => {
    const merge = merges.find((each) => each.number === number);
    if (merge === void 0) return [];
    const wording = wordingOf(merge.title, releaseNote(merge.body));
    return [[profile(login), text(": "), ...partOf(wording, pullRequestUrl(merge.repository, number), true)]];
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
  const listed3 = gates.map(({ name, state }) => {
    return `${name} is ${state.stage}${state.version === null ? "" : ` since ${state.version}`}`;
  });
  const milestone = latestMilestone === null ? "" : ` in ${latestMilestone}`;
  return {
    gates,
    problem: {
      message: `KEP-${String(proposal.number)}: kep.yaml says ${stage}${milestone}, the list of feature gates says ${joinWithAnd(listed3)}.`,
      advice: "See which of the two is right before the entry is published, and tell the owners of the proposal.",
      place: `${proposal.folder}/kep.yaml`
    }
  };
}

// src/curate/proposals/ranking.ts
var WEEKS_BETWEEN = 26;
var MINORS_OF_A_LONG_WAY = 6;
var CLOSED = /^(?:withdrawn|rejected|replaced|deferred)$/i;
function rankedProposals(facts, edition, told) {
  const since = edition.week.sunday.subtract({ weeks: WEEKS_BETWEEN }).toString();
  const covered = new Set(
    facts.archive.filter(({ sunday }) => sunday.toString() >= since).flatMap(({ proposals }) => [...proposals])
  );
  return facts.proposals.filter((proposal) => proposal.summary !== null && proposal.summary.trim() !== "" && !covered.has(proposal.number)).filter(({ status }) => status === null || !CLOSED.test(status)).filter(({ status, isNew: isNew2, changed }) => status !== "provisional" || isNew2 || changed).map((proposal) => ranked(proposal, told, facts)).sort((a, b) => b.rank - a.rank || a.proposal.number - b.proposal.number);
}
function ranked(proposal, told, { cycle, gateChanges }) {
  const { stage, milestones, latestMilestone, changed, isNew: isNew2, pullRequests } = proposal;
  const current = cycle === null ? null : `v${cycle.version}`;
  const naming = told.filter(({ proposals }) => proposals.includes(proposal.number)).length;
  const isOfCycle = current !== null && latestMilestone === current;
  const reaches = isOfCycle && stage !== null && milestones[stage] === current;
  const { alpha } = milestones;
  const isLongWay = reaches && stage === "stable" && alpha !== void 0 && minorsBetween(alpha, current) >= MINORS_OF_A_LONG_WAY;
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
    [isLongWay, 1, `worked on since ${alpha ?? ""}`],
    [proposal.status === "implemented", 0.5, "implemented"]
  ];
  const holding = signs.filter(([holds2]) => holds2);
  return {
    proposal,
    rank: holding.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: holding.map(([, , reason2]) => reason2)
  };
}
var counted = (count, thing3) => `${String(count)} ${thing3}${count === 1 ? "" : "s"}`;

// src/curate/proposals/standing.ts
var MOST_AUTHORS = 4;
function standing(proposal, cycle, disagreement, today) {
  const authors = proposal.authors.slice(0, MOST_AUTHORS).map(person);
  const more = proposal.authors.length > MOST_AUTHORS;
  const by = authors.length === 0 ? [] : [text(", authored by "), ...joinPhrasesWithAnd(more ? [...authors, [text("others")]] : authors)];
  return [
    ...sentence2(stageWords(proposal, cycle, today), disagreement),
    text(`It is owned by ${sigName(proposal.owningSig)}`),
    ...by,
    text(".")
  ];
}
function sentence2(stage, disagreement) {
  if (stage === "") return [];
  if (disagreement === null) return [text(`${stage}. `)];
  const gates = disagreement.gates.map(({ name, state }) => [code(name), text(` is ${state.stage}`)]);
  return [
    text(`${stage}; its feature gate${gates.length === 1 ? "" : "s"} `),
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
var SUMMARY_WORDS = 120;
var MOST_MERGES = 5;
var CANDIDATES = 9;
var NONE = { blocks: [], problems: [], proposalCandidates: [] };
function proposalOfTheWeek(facts, edition, repository, told) {
  if (repository === null) return NONE;
  const featured = new Set(told.filter((each) => each.featured).flatMap(({ candidate: candidate2 }) => candidate2.proposals));
  const candidates = told.map(({ candidate: candidate2 }) => candidate2);
  const ranking = rankedProposals(facts, edition, candidates);
  const chosen = ranking.find(({ proposal }) => !featured.has(proposal.number));
  const others = ranking.filter((each) => each !== chosen).slice(0, CANDIDATES);
  const proposalCandidates = others.map(({ proposal, reasons }) => {
    return { number: proposal.number, title: proposal.title, folder: folderUrl(repository, proposal), reasons };
  });
  if (chosen === void 0) return { ...NONE, proposalCandidates };
  const disagreement = gateDisagreement(chosen.proposal, facts);
  const merges = told.filter(({ candidate: candidate2 }) => candidate2.proposals.includes(chosen.proposal.number));
  return {
    blocks: [entry(chosen.proposal, { facts, edition, repository, disagreement, merges })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates
  };
}
function entry(proposal, { facts, edition, repository, disagreement, merges }) {
  const heading = [link(folderUrl(repository, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))];
  const summary2 = withoutLeadIn(cutAtSentence(proposal.summary ?? "", SUMMARY_WORDS));
  const stands2 = standing(proposal, facts.cycle, disagreement, edition.publication.toPlainDate());
  const work = [...merges.slice(0, MOST_MERGES).map(mergeWords), ...proposal.pullRequests.map(updateWords(repository))];
  const paragraphs = [[text(inHouseSpelling(summary2))], stands2, ...work.length === 0 ? [] : [workWords(work)]];
  return { kind: "entry", heading, paragraphs };
}
var folderUrl = (repository, { folder }) => pathUrl(repository, "tree", BRANCH2, folder);
function withoutLeadIn(summary2) {
  if (!summary2.endsWith(":")) return summary2;
  const before = /^([\s\S]*[.!?])\s[^.!?]*:$/.exec(summary2)?.[1];
  return before ?? `${summary2.slice(0, -1)}.`;
}
function mergeWords({ candidate: { merge, note } }) {
  return bulletOf(wordingOf(merge.title, note), pullRequestUrl(merge.repository, merge.number));
}
var updateWords = (repository) => (number) => [link(pullRequestUrl(repository, number), text(`the proposal in #${String(number)}`))];
var workWords = (work) => [
  text("Merged for it this week: "),
  ...joinPhrasesWithAnd(work),
  text(".")
];

// src/curate/schedule/deadline-words.ts
var SAID = [
  [/^docs? deadline\s+[–—-]\s+open placeholder PRs$/i, "Docs placeholder PRs"],
  [/^docs? deadline\s+[–—-]\s+(PRs .+)$/i, "Docs $1"],
  [/\bstart of (?:the )?(?:\S+ )?(?:release )?cycle\b|\bcycle (?:begins|starts?)\b/i, "$v cycle begins"],
  [/^v?(\d+\.\d+(?:\.0)?):? (?:is )?released?$/i, "v$1 release day"],
  [/^v?(\d+\.\d+\.\d+-\S+) (?:is )?released$/i, "v$1"],
  [/^feature blog freeze$/i, "Feature Blog Freeze"]
];
function deadlineWords({ name }, version) {
  for (const [form, words3] of SAID) {
    const match = form.exec(name);
    if (match !== null) return words3.replace("$1", match[1] ?? "").replace("$v", `v${version}`);
  }
  return name.replace(/\s+(?:[–—-]\s|\().*$/u, "").trim() || name;
}
var isPrereleaseDay = ({ name }) => /-\S+ (?:is )?released$/i.test(name);
var isReleaseDay = ({ name }) => /^v?\d+\.\d+(?:\.0)?:? (?:is )?(?:released?|release day|ga)$/i.test(name);
var isFreeze = ({ name }) => /freeze$/i.test(name);

// src/curate/schedule/deadlines.ts
var DAYS_AHEAD = 14;
var MOST_AHEAD = 6;
var DAYS_BACK = 7;
function nextMajor(cycle, publication) {
  const coming = cycle.deadlines.filter((deadline) => deadline.major && isAhead2(deadline, publication)).sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
  return coming.filter(({ day }) => coming[0]?.day.equals(day));
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
function stateOfCycle(cycle, { milestones, ownReleases }, publication, told) {
  const sentences = [
    standing2(cycle, publication, ownReleases),
    frozen(cycle, publication),
    ahead(cycle, publication, told),
    counts(cycle, milestones)
  ];
  return sentences.filter((sentence3) => sentence3.length > 0).flatMap((sentence3, at) => at === 0 ? [...sentence3] : [text(" "), ...sentence3]);
}
function weekOfCycle(cycle, day) {
  const monday = cycle.start.subtract({ days: cycle.start.dayOfWeek - 1 });
  return Math.floor(monday.until(day, { largestUnit: "days" }).days / 7) + 1;
}
var isAhead2 = ({ over }, publication) => Temporal.Instant.compare(over, publication.toInstant()) > 0;
function standing2(cycle, publication, own2) {
  const today = publication.toPlainDate();
  const name = link(cycle.page, text(`v${cycle.version}`));
  const { release } = cycle;
  const out = own2.find(({ tag }) => tag === `v${cycle.version}.0`);
  if (out !== void 0) {
    return [name, text(` was released on ${dayInWords(dayOf(out, publication.timeZoneId), today)}.`)];
  }
  const isPast = release !== null && Temporal.PlainDate.compare(release, today) < 0;
  if (isPast) return [text("The "), name, text(` release was planned for ${dayInWords(release, today)}.`)];
  const planned = release === null ? "." : `; the release is planned for ${dayInWords(release, today)}.`;
  const week = weekOfCycle(cycle, today);
  return week < 1 ? [text("The "), name, text(` release cycle starts on ${dayInWords(cycle.start, today)}${planned}`)] : [name, text(` is in week ${String(week)} of its cycle${planned}`)];
}
function frozen(cycle, publication) {
  const today = publication.toPlainDate();
  const since = publication.subtract({ days: DAYS_BACK }).toInstant();
  const begun = cycle.deadlines.filter(
    (deadline) => deadline.major && isFreeze(deadline) && !isAhead2(deadline, publication) && Temporal.Instant.compare(deadline.over, since) > 0
  );
  if (begun.length === 0) return [];
  const days = begun.map((deadline) => {
    return `${deadlineWords(deadline, cycle.version)} began on ${dayInWords(deadline.day, today)}`;
  });
  return [text(`${joinWithAnd(days)}.`)];
}
function ahead(cycle, publication, told) {
  const today = publication.toPlainDate();
  const until = today.add({ days: DAYS_AHEAD });
  const coming = cycle.deadlines.filter((deadline) => !told.includes(deadline) && !isReleaseDay(deadline)).filter((deadline) => deadline.major || isPrereleaseDay(deadline)).filter((deadline) => isAhead2(deadline, publication) && Temporal.PlainDate.compare(deadline.day, until) <= 0).sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1)).slice(0, MOST_AHEAD);
  if (coming.length === 0) return [];
  const days = coming.map(
    (deadline) => `${deadlineWords(deadline, cycle.version)} (${dayInWords(deadline.day, today)})`
  );
  return [text(`Also in the coming two weeks: ${joinWithAnd(days)}.`)];
}
function counts(cycle, milestones) {
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
function endOfLifeSentences(patches, today, beside) {
  return patches.flatMap(({ minor, maintenance, endOfLife }) => {
    const say = (words3) => [[text(`v${minor} ${words3}.`)]];
    const end = endOfLife === null ? null : daysUntil(endOfLife, today);
    if (endOfLife !== null && end !== null && end < 0) {
      return -end <= DAYS_CLOSE ? say(`reached its end of life on ${dayInWords(endOfLife, today)}`) : [];
    }
    if (endOfLife !== null && end !== null && end <= (beside ? DAYS_NEAR : DAYS_CLOSE)) {
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
  const [picks] = byDay(next, ({ cherryPickDeadline }) => cherryPickDeadline, ahead2);
  const [release] = byDay(next, ({ target }) => target, ahead2);
  const named = (due2, name) => due2 === void 0 ? [] : [{ name: `${name} ${joinWithAnd(due2.patches.map(tagOf))}`, day: due2.day }];
  const [first] = [...named(picks, "Cherry-picks for"), ...named(release, "Patch releases")].sort(
    (a, b) => Temporal.PlainDate.compare(a.day, b.day)
  );
  return first ?? null;
}
function patchSentences(facts, source, edition) {
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
    ...available(released, source),
    ...slipped(released, planned, edition.publication.timeZoneId, today),
    ...late(
      byDay(
        next.filter((patch) => !out.has(tagOf(patch))),
        ({ target }) => target,
        between(monday.subtract({ days: DAYS_LATE }), monday.subtract({ days: 1 }))
      ),
      today
    ),
    ...dueSentences(
      byDay(missing2, ({ target }) => target, soon),
      source,
      today
    ),
    ...cherryPicks(
      byDay(missing2, ({ cherryPickDeadline }) => cherryPickDeadline, soon),
      today
    )
  ];
  return [...news, ...endOfLifeSentences(schedules, today, news.length > 0)];
}
var tagOf = ({ version }) => `v${version}`;
var between = (first, last) => (day) => Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;
function byDay(patches, pick3, holds2) {
  const days = /* @__PURE__ */ new Map();
  for (const patch of patches) {
    const day = pick3(patch);
    if (day === null || !holds2(day)) continue;
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
function slipped(released, planned, zone, today) {
  const targets = new Map(planned.map((patch) => [tagOf(patch), patch.target]));
  const groups = /* @__PURE__ */ new Map();
  for (const release of released) {
    const target = targets.get(release.tag);
    const day = dayOf(release, zone);
    if (target == null || Temporal.PlainDate.compare(day, target) <= 0) continue;
    const slip = `planned for ${dayInWords(target, today)} and came out on ${dayInWords(day, today)}.`;
    groups.set(slip, [...groups.get(slip) ?? [], release.tag]);
  }
  return [...groups].map(([slip, tags]) => [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} ${slip}`)]);
}
function late(dues, today) {
  return dues.map(({ day, patches }) => {
    const tags = patches.map(tagOf);
    const stillNot = tags.length === 1 ? "has not been released yet" : "have not been released yet";
    return [text(`${joinWithAnd(tags)} ${wasOrWere(tags)} planned for ${dayInWords(day, today)} and ${stillNot}.`)];
  });
}
var wasOrWere = (tags) => tags.length === 1 ? "was" : "were";
function dueSentences(dues, source, today) {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const links = ({ patches }) => joinPhrasesWithAnd(patches.map((patch) => [changelog(source, tagOf(patch))]));
  const isNow = ({ day }) => Temporal.PlainDate.compare(day, sunday) <= 0;
  const now = dues.filter(isNow).flatMap((due2, at) => {
    return [text(at === 0 ? "" : ", "), ...links(due2), text(` on ${dayInWords(due2.day, today)}`)];
  });
  const later2 = dues.filter((due2) => !isNow(due2)).map((due2) => {
    const one = due2.patches.length === 1;
    return [
      text(`Patch release${one ? "" : "s"} `),
      ...links(due2),
      text(` ${one ? "is" : "are"} planned for ${dayInWords(due2.day, today)}.`)
    ];
  });
  return [...now.length === 0 ? [] : [[text("Patch releases due this week: "), ...now, text(".")]], ...later2];
}
function cherryPicks(dues, today) {
  return dues.map(({ day, patches }) => {
    const verb = Temporal.PlainDate.compare(day, today) < 0 ? "were" : "are";
    return [text(`Cherry-picks for ${joinWithAnd(patches.map(tagOf))} ${verb} due by ${dayInWords(day, today)}.`)];
  });
}

// src/curate/schedule/release-schedule.ts
function releaseSchedule(facts, edition, source) {
  const { cycle, patches } = facts;
  const { publication } = edition;
  const today = publication.toPlainDate();
  const major = cycle === null ? [] : nextMajor(cycle, publication);
  const patch = nextPatchDeadline(patches, today);
  const patchLine = () => patch === null ? [] : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))];
  const first = cycle === null || major.length === 0 ? patchLine() : nextDeadlineLine(major, cycle, today);
  const state = cycle === null ? [] : stateOfCycle(cycle, facts, publication, major);
  const cut2 = prereleaseSentence(facts.ownReleases, source, edition);
  return [first, paragraph([state, cut2]), paragraph(patchSentences(facts, source, edition))].filter((words3) => words3.length > 0).map((words3) => ({ kind: "paragraph", words: words3 }));
}
function paragraph(sentences) {
  return sentences.filter((sentence3) => sentence3.length > 0).flatMap((sentence3, at) => at === 0 ? sentence3 : [text(" "), ...sentence3]);
}

// src/curate/subprojects/highlights.ts
var MOST5 = 4;
var LONGEST_LINE = 400;
var PARTS2 = [
  ["security", /\bsecurity\b|\bCVE\b|vulnerabilit/i],
  ["breaking", /\bbreaking\b|\bremov(?:als?|ed)\b|\bupgrade notes?\b|\bimportant\b|\burgent\b/i],
  ["feature", /\bfeatures?\b|\bnew\b|\benhancements?\b|\bhighlights?\b|\badded\b|:sparkles:|✨/i],
  ["none", /.*/]
];
var MARKS = [
  ["security", /^\[SECURITY\]|^:lock:|^🔒/i],
  ["breaking", /^(?:\[(?:CHANGE|BREAKING)\]|:warning:|⚠️?|breaking:|feat!:|fix!:)/i],
  ["feature", /^(?:\[FEATURE\]|:sparkles:|✨|feat(?:\([^)]*\))?:|feature:)/i]
];
var SKIPPED = /\b(?:contributors?|dependenc(?:y|ies)|downloads?|changelog|commits?|checksums?|documentation|docs|images?|assets|thanks|install\w*|full changes|verification|provenance|test(?:s|ing)?|ci|chores?|others?|bugs?(?: fixes)?|bug or regression|uncategorized|cleanup|compatible|binaries)\b/i;
var DEPENDENCY = /\b(?:bump|depend(?:abot|enc\w+)|go\.mod|toolchain|renovate|vendor|golangci|cherry[- ]?pick|changelog|release notes?|update(?:d|s)? (?:to )?(?:go|golang|deps|version|builds?)\b|(?:to|v)\s?v?\d+\.\d+(?:\.\d+)?$|prepare|version to)\b/i;
var OPENS = /^(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|implement(?:s|ed|ing)?|support(?:s|ed|ing)?(?: for)?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|new:?)\s+(?:(?:an?|the|initial|basic|experimental)\s+)*(?:support (?:for|of)\s+(?:an?\s+|the\s+)?)?/i;
var BREAKS = /^(?:remov|drop|delet|deprecat|renam)(?:e|es|ed|ing|s|ped|ping)?\s/i;
var LISTED = /^[a-z][\w/ -]{1,30}: [A-Z].*$/;
var BORDER2 = /^(?:for|to|in|into|when|with|without|by|from|on|if|that|as|at|via|during|after|before|is|are|so|which|using|based|and|or|of|instead|between)$/i;
function highlightsOf(notes) {
  const lines4 = withoutHtmlComments(notes.replaceAll(/\r\n?/g, "\n")).split("\n").map((line) => line.slice(0, LONGEST_LINE));
  const found = [];
  let part = "none";
  let skipped2 = false;
  let listed3 = false;
  for (const [at, line] of lines4.entries()) {
    const heading = headingOf(line, lines4[at + 1]);
    if (/<details>/i.test(line)) skipped2 = true;
    if (heading !== null) {
      skipped2 = SKIPPED.test(heading) && !/\b(?:security|breaking|features?)\b/i.test(heading);
      listed3 = /\bnoteworthy\b/i.test(heading);
      part = listed3 ? "feature" : PARTS2.find(([, pattern]) => pattern.test(heading))?.[0] ?? "none";
      continue;
    }
    const bullet2 = /^\s{0,3}[-*+•]\s+(.*)$/.exec(line)?.[1] ?? (listed3 ? LISTED.exec(line)?.[0] : void 0);
    if (bullet2 === void 0 || skipped2) continue;
    const kind2 = MARKS.find(([, mark]) => mark.test(bullet2))?.[0] ?? part;
    const words3 = kind2 === "feature" || kind2 === "breaking" ? briefly(bullet2, kind2) : null;
    if (words3 !== null) found.push({ kind: kind2, words: words3 });
  }
  const holes = lines4.filter(
    (line) => /\b(?:fix|address|patch|resolv|mitigat|security|bump|updat|upgrad)/i.test(line) && !/\bnot affected\b/i.test(line)
  ).flatMap(securityIdsIn);
  const rest = ["breaking", "feature"].flatMap(
    (kind2) => found.filter((item) => item.kind === kind2).map(({ words: words3 }) => words3)
  );
  return [.../* @__PURE__ */ new Set([...[...new Set(holes)].sort().map((hole) => `fix for ${hole}`), ...rest])].slice(0, MOST5);
}
function headingOf(line, next) {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line)?.[1] ?? /^\s*\*\*([^*]+)\*\*:?\s*$/.exec(line)?.[1];
  return heading ?? (next !== void 0 && /^(?:-{3,}|={3,})\s*$/.test(next) && line.trim() !== "" ? line.trim() : null);
}
function briefly(bullet2, kind2) {
  const marked = bullet2.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
  const bold = /^\*\*([^*(][^*]*?):?\*\*/.exec(marked)?.[1];
  const plain2 = (bold ?? marked).replace(/^\*\*\([^*]*\*\*:?\s*/, "").replace(
    new RegExp("^(?:\\[[A-Z]+\\]|:[a-z_]+:|\\p{Extended_Pictographic}\\uFE0F?|feat(?:\\([^)]*\\))?!?:|fix(?:\\([^)]*\\))?!?:)\\s*", "giu"),
    ""
  ).replace(/^(?:\[[^\]]*\]|(?!remov|deprecat|drop|delet|fix|disabl|no\b)[\w/ .-]{2,30}:)\s+/i, "").replace(/\s+by\s+@\S+.*$|\s+in\s+(?:https?:\/\/\S+|#\d+).*$|\s*\(?(?:#\d+|https?:\/\/\S+|@\S+).*$/i, "").replaceAll(/\s*\([^)]*\)/g, "").replaceAll(/[*"]/g, "").trim();
  if (DEPENDENCY.test(plain2) || /\b(?:docs?|tests?|e2e|typo|ci|updates)\b/i.test(plain2)) return null;
  if (kind2 === "breaking") return BREAKS.test(plain2) ? ofLength(plain2) : null;
  if (bold !== void 0) return /^(?:remov|deprecat|drop|fix|break)/i.test(plain2) ? null : ofLength(plain2);
  const opens = OPENS.exec(plain2);
  if (opens === null) return null;
  const words3 = plain2.slice(opens[0].length).split(/\s+/);
  const end = words3.findIndex((word2, at) => at > 0 && (BORDER2.test(word2) || /[.,;:]$/.test(words3[at - 1] ?? "")));
  if (/^(?:and|or)$/i.test(words3[end] ?? "") || /^(?:dropping|removing|disabling|skipping)$/i.test(words3[0] ?? ""))
    return null;
  return ofLength((end === -1 ? words3 : words3.slice(0, end)).join(" "));
}
function ofLength(words3) {
  const plain2 = words3.replace(/[\s.,;:]+$/, "");
  const count = plain2.split(/\s+/).length;
  const opensWithNothing = /^(?:to|for|of|and|option|ability)\b|^new\s+\S+$|^new\s+\S+\s+(?:structure|option|flag|field)s?$/i.test(plain2);
  const told = plain2.replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase());
  return count >= 2 && count <= 4 && !opensWithNothing && plain2.split("`").length % 2 === 1 ? told : null;
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
function subprojects(releases2, archive, prereleases) {
  const earlier = toldEarlier(archive);
  const repositories = /* @__PURE__ */ new Map();
  for (const release of inOrder(releases2)) {
    const name = fullName(release.repository).toLowerCase();
    const tag = releaseTag(release.tag);
    if (tag === null || earlier.has(`${name}@${release.tag}`)) continue;
    const isPrerelease2 = release.prerelease || tag.prerelease;
    if (isPrerelease2 && !prereleases.some((each) => sameRepository(each, release.repository))) continue;
    repositories.set(name, [...repositories.get(name) ?? [], { release, tag }]);
  }
  const items2 = [...repositories.values()].flatMap((tagged) => products(tagged).map(bullet));
  return items2.length === 0 ? [] : [{ kind: "list", items: items2 }];
}
function inOrder(releases2) {
  const key = (release) => `${release.repository.name} ${fullName(release.repository)} ${release.tag}`.toLowerCase();
  const unique = new Map(releases2.map((release) => [key(release), release]));
  return [...unique.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, release]) => release);
}
function products(tagged) {
  const withoutCharts = tagged.filter(({ tag }) => !tag.chart);
  const kept2 = withoutCharts.length > 0 ? withoutCharts : tagged;
  const isProduct = ({ release, tag }) => !tag.isPath || tag.component.toLowerCase() === release.repository.name.toLowerCase();
  const main = kept2.filter(isProduct);
  const byComponent = /* @__PURE__ */ new Map();
  for (const item of main.length > 0 ? main : kept2) {
    byComponent.set(item.tag.component, [...byComponent.get(item.tag.component) ?? [], item]);
  }
  return [...byComponent.values()].map((items2) => items2.sort(stableAndNewFirst));
}
function stableAndNewFirst(a, b) {
  const pre = ({ release, tag }) => release.prerelease || tag.prerelease ? 1 : 0;
  return pre(a) - pre(b) || newerFirst(a.tag, b.tag) || Temporal.Instant.compare(b.release.publishedAt, a.release.publishedAt);
}
function bullet(items2) {
  const [first, ...others] = items2;
  if (first === void 0) return [];
  const highlights = highlightsOf(first.release.notes).map((words3) => phraseOf(words3));
  const also = others.map((item) => [link(urlOf(item), text(item.tag.version))]);
  return [
    link(urlOf(first), text(inHouseSpelling(`${nameOf3(first)} ${first.tag.version}`))),
    ...highlights.length > 0 ? [text(": "), ...commas(highlights)] : [],
    ...also.length > 0 ? [text("; also "), ...joinPhrasesWithAnd(also)] : []
  ];
}
var commas = (phrases2) => phrases2.flatMap((phrase2, at) => at === 0 ? [...phrase2] : [text(", "), ...phrase2]);
function phraseOf(words3) {
  return words3.split("`").map((part, at) => at % 2 === 1 ? { kind: "code", value: part } : text(part)).filter((inline) => "value" in inline && inline.value !== "");
}
var urlOf = ({ release }) => releaseUrl(release.repository, release.tag);
function nameOf3({ release, tag }) {
  const { name } = release.repository;
  if (tag.component === "") return AMBIGUOUS.has(name) ? fullName(release.repository) : name;
  return tag.isPath && tag.component !== name ? `${name} ${tag.component}` : tag.component;
}

// src/curate/curate.ts
function curate(facts, edition, newsletter) {
  const { sections: plans, source } = newsletter;
  const judgements = judge(facts, edition.covers, newsletter);
  const homes = new Map(judgements.map((judgement) => [judgement, judgement.told ? homeOf(judgement, plans) : null]));
  const at = (plan) => judgements.filter((judgement) => homes.get(judgement) === plan);
  const told = judgements.filter((judgement) => homes.get(judgement) !== null);
  const proposals = plans.some(({ name }) => name === "proposal-of-the-week") ? newsletter.sources.proposals : null;
  const proposal = proposalOfTheWeek(facts, edition, proposals?.repository ?? null, told);
  const figures = figuresOf(judgements, told, facts, edition.week, source);
  const contents = {
    "developer-news": () => developerNews(facts, edition, newsletter),
    "release-schedule": () => releaseSchedule(facts, edition, source),
    featured: blocksOf,
    "proposal-of-the-week": () => proposal.blocks,
    merges: blocksOf,
    promotions: blocksOf,
    deprecated: blocksOf,
    versions: blocksOf,
    subprojects: () => subprojects(facts.subprojectReleases, facts.archive, newsletter.sources.prereleases),
    shoutouts: () => [],
    milestones: () => milestoneList(facts.milestones, source, edition.publication.toPlainDate()),
    releases: () => subprojects(releasedIn(edition.covers, facts.ownReleases), facts.archive, [source]),
    "new-contributors": () => newContributorList(facts.newContributors, facts.merges),
    thanks: () => thanks(facts.merges),
    figures: () => figuresInWords(figures)
  };
  const sections = plans.flatMap((plan) => {
    const { name, heading, whenEmpty } = plan;
    const items2 = itemsOf(name, at(plan), told);
    const blocks2 = contents[name](items2);
    const filled = blocks2.length > 0 || whenEmpty === null ? blocks2 : [{ kind: "configured", markdown: whenEmpty }];
    return filled.length === 0 ? [] : [{ name, heading, blocks: filled, told: items2.flatMap(asTold) }];
  });
  return {
    sections,
    leftOut: judgements.filter((judgement) => homes.get(judgement) === null).map(asLeftOut),
    mergesConsidered: judgements.length,
    figures,
    problems: proposal.problems,
    proposalCandidates: proposal.proposalCandidates
  };
}
var releasedIn = (covers, releases2) => releases2.filter(({ publishedAt }) => within(covers, publishedAt));
function asTold({ block, merges }) {
  return merges.map(({ candidate: { merge }, reasons }) => {
    return { repository: merge.repository, number: merge.number, item: block, reasons };
  });
}
function asLeftOut(judgement) {
  const { candidate: candidate2, told, reasons } = judgement;
  const { repository, number } = candidate2.merge;
  const reason2 = told ? "the newsletter has no section for it" : reasons[0] ?? "little speaks for it";
  return { repository, number, phrase: bulletOfMerge(judgement), reason: reason2 };
}

// src/gather/archive/weeks-around.ts
var WEEKS = 4;
function weeksAround(sunday, posts, lastOver) {
  const newest = newestBefore(posts, sunday);
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
var WEEKS2 = 12;
async function readBesideTheWeek(github, source, sunday, timeZone) {
  const sundays = Array.from({ length: WEEKS2 }, (_, index) => sunday.subtract({ weeks: WEEKS2 - index }));
  const searches = sundays.map((day) => `repo:${fullName(source)} is:pr is:merged merged:${spanOf(day, timeZone)}`);
  const ask = async (counts2) => {
    const [
      w1 = "",
      w2 = "",
      w3 = "",
      w4 = "",
      w5 = "",
      w6 = "",
      w7 = "",
      w8 = "",
      w9 = "",
      w10 = "",
      w11 = "",
      w12 = ""
    ] = searches;
    const weeks = { w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12 };
    try {
      return await github.ask(BesideTheWeekDocument, { ...source, counts: counts2, ...weeks });
    } catch (error) {
      return problemOf(error);
    }
  };
  const answer = await ask(true);
  if ("result" in answer) return { answer, sundays, uncounted: null };
  return { answer: await ask(false), sundays, uncounted: answer };
}
function spanOf(sunday, timeZone) {
  const { start, end } = weekEnding(sunday, timeZone);
  const second2 = (at) => at.toString({ smallestUnit: "second" });
  return `${second2(start)}..${second2(end.subtract({ seconds: 1 }))}`;
}

// src/gather/files/branch-files.ts
var NOTHING = { branches: /* @__PURE__ */ new Map(), problems: [] };
async function readReleaseBranchFiles(github, source, path, merges) {
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
      const [before, after] = (texts.get(merge.commit ?? "") ?? []).map(textOf);
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
function textOf({ result }) {
  const object2 = result.repository?.object;
  return object2 != null && "text" in object2 ? object2.text : null;
}
var unreadMerges = (path, count) => ({
  message: `GitHub did not give ${path} as it was at ${String(count)} of the week's merges to release branches.`,
  advice: "Run again; the next run adds what was missing."
});
var unreadBranches = (path, { message, advice }) => ({
  message: `${path} of the release branches could not be read: ${message}`,
  advice
});

// src/text/path-pattern.ts
function matchesPath(pattern, path) {
  const isFolder = pattern.endsWith("/");
  const wanted = (isFolder ? pattern.slice(0, -1) : pattern).split("/");
  const parts2 = path.split("/");
  const fits = isFolder ? parts2.length > wanted.length : parts2.length === wanted.length;
  return fits && wanted.every((part, index) => matchesPart(part, parts2[index] ?? ""));
}
function matchesPart(pattern, name) {
  const [start = "", ...rest] = pattern.split("*");
  const end = rest.pop();
  if (end === void 0) return name === pattern;
  if (name.length < start.length + end.length || !name.startsWith(start) || !name.endsWith(end)) return false;
  let from = start.length;
  return rest.every((word2) => {
    const at = name.slice(0, name.length - end.length).indexOf(word2, from);
    from = at + word2.length;
    return at >= 0;
  });
}

// src/gather/news/community.ts
var SOURCE = "community";
var PAGE = 50;
async function gatherCommunity(github, { repository, paths }, covers) {
  try {
    const last = covers.end.subtract({ seconds: 1 });
    const search = `repo:${fullName(repository)} is:pr is:merged merged:${second(covers.start)}..${second(last)}`;
    const { result, errors } = await github.ask(MergesDocument, { ...repository, search, size: PAGE, after: null });
    if (result.repository === null) return failed(SOURCE, [], unreadable(repository, errors, "sources.community"));
    const merges = (result.search.nodes ?? []).flatMap((node) => {
      if (node?.__typename !== "PullRequest" || node.mergedAt === null) return [];
      const files = (node.files?.nodes ?? []).flatMap((file) => file === null ? [] : [file.path]);
      const isTold = files.some((file) => paths.some((path) => matchesPath(path, file)));
      return isTold && within(covers, Temporal.Instant.from(node.mergedAt)) ? [{ repository, number: node.number, title: node.title }] : [];
    });
    const problems = errors.length > 0 ? [unreadable(repository, errors, "sources.community")] : [];
    const full = result.search.issueCount > PAGE ? [moreExist(repository, result.search.issueCount)] : [];
    const byNumber3 = merges.toSorted((a, b) => a.number - b.number);
    return read(SOURCE, byNumber3, merges.length, [...problems, ...full]);
  } catch (error) {
    return failed(SOURCE, [], problemOf(error));
  }
}
var second = (at) => at.toString({ smallestUnit: "second" });
var moreExist = (repository, count) => ({
  message: `${String(count)} pull requests were merged to ${fullName(repository)}; only ${String(PAGE)} were looked at.`,
  advice: "Look through the rest by hand."
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
  return read(SOURCE2, changes, changes.length, [...problems, ...unread ? [noSuchForm(path)] : []]);
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
  message: `${fullName(repository)} has no list of dependencies at ${path}; version updates come from titles.`,
  advice: "Nothing needs to be done, unless sources.dependencies in the configuration should name another path."
});
var noSuchForm = (path) => ({
  message: `${path} cannot be read as a list of dependencies.`,
  advice: "Compare its changes of the week by eye, and open an issue: its form has changed."
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
  const [a, b] = [wordsOf4(from.gate), wordsOf4(to.gate)];
  const common = [...a].filter((word2) => b.has(word2)).length;
  return common >= 2 && common > Math.max(a.size, b.size) / 2;
}
function wordsOf4(gate) {
  return new Set((gate.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word2) => word2.toLowerCase()));
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
  const changes = [...names].flatMap((gate) => changesOf(gate, steps));
  return steps.flatMap((step) => renamesAmong(changes.filter((change2) => change2.step === step))).map(({ step, ...change2 }) => ({ ...change2, merge: step.merge }));
}
function changesOf(gate, steps) {
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
function stepsOfWeek(files, read2) {
  const lists = files.map(({ text: text2, changes: changes2 }) => {
    const turns = changes2.flatMap((change2) => turned(change2, read2));
    const end = gatesIn(text2, read2) ?? /* @__PURE__ */ new Map();
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
var gatesIn = (text2, read2) => text2 === null ? /* @__PURE__ */ new Map() : read2.get(text2)?.gates ?? null;
function turned(change2, read2) {
  const [before, after] = [gatesIn(change2.before, read2), gatesIn(change2.after, read2)];
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
  if (paths.length === 0) return read(SOURCE3, NOTHING2, 0);
  if (week.failure !== null) return failed(SOURCE3, NOTHING2, week.failure);
  const files = paths.flatMap((path) => week.files.filter((file) => file.path === path));
  const problems = files.flatMap((file) => file.problems);
  const lists = readGateLists(files.flatMap(textsOf));
  if (lists.size === 0) return failed(SOURCE3, NOTHING2, ...problems.length > 0 ? problems : [noList2(week, paths)]);
  const changes = netChanges2(stepsOfWeek(files, lists));
  const atEnd = files.map(({ text: text2 }) => (text2 === null ? null : lists.get(text2))?.gates ?? /* @__PURE__ */ new Map());
  const states = new Map(atEnd.toReversed().flatMap((gates) => [...gates]));
  const listed3 = /* @__PURE__ */ new Set([
    ...states.keys(),
    ...changes.flatMap((change2) => change2.kind === "renamed" ? [change2.gate, change2.from] : [change2.gate])
  ]);
  const unread = files.flatMap((file) => unreadParts(file, lists));
  return read(SOURCE3, { changes, listed: listed3, states }, changes.length, [...problems, ...unread]);
}
var textsOf = ({ text: text2, changes }) => [text2, ...changes.flatMap(({ before, after }) => [before, after])].filter((each) => each !== null);
function unreadParts(file, lists) {
  const read2 = textsOf(file).map((text2) => lists.get(text2) ?? null);
  const entries = Math.max(0, ...read2.map((list) => list?.unread ?? 0));
  if (entries === 0 && !read2.includes(null)) return [];
  const what = read2.includes(null) ? file.path : `${String(entries)} entries of ${file.path}`;
  return [
    {
      message: `${what} cannot be read as a list of feature gates.`,
      advice: "Compare its changes of the week by eye, and open an issue: its form has changed."
    }
  ];
}
var noList2 = ({ repository }, paths) => ({
  message: `${fullName(repository)} has no list of feature gates at ${paths.join(" or ")}; promotions are taken from titles.`,
  advice: "Look through the promotions with care, or correct sources.feature-gates in the configuration."
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
        return entry2(title2?.type === "html" ? plain(title2.value) : title2?.value, link2?.href, [published, updated]);
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
var plain = (html) => html.replace(/<[^<>]*>/g, "").replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name) => ENTITIES[name] ?? "");

// src/gather/news/feeds.ts
var SOURCE4 = "feeds";
async function gatherFeeds(readFeed, feeds2, covers) {
  const hosts = new Set(feeds2.map(({ url }) => new URL(url).host));
  const parts2 = await Promise.all(feeds2.map((feed) => readOne(readFeed, feed, hosts, covers)));
  const problems = parts2.flatMap((part) => "problem" in part ? [part.problem] : []);
  const entries = parts2.flatMap((part) => "entries" in part ? part.entries : []);
  const once = [...new Map(entries.toReversed().map((entry3) => [entry3.url, entry3])).values()].toReversed();
  return feeds2.length > 0 && problems.length === feeds2.length ? failed(SOURCE4, [], ...problems) : read(SOURCE4, once, once.length, problems);
}
async function readOne(readFeed, { name, url }, hosts, covers) {
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
  message: `The feed ${url} is no RSS, Atom or JSON Feed.`,
  advice: "Look at it by hand for this edition; correct its address under sources.feeds in the configuration."
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
async function readFileChanges(github, source, paths, week) {
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
  message: `More than 50 commits touched ${path} since a month before the week; only the newest were read.`,
  advice: "Compare its changes of the week by eye."
});
var textsMissing = (path, count) => ({
  message: `GitHub did not give ${path} as it was at ${String(count)} of the week's commits.`,
  advice: "Run again; the next run adds what was missing."
});

// src/gather/merges/recent-merges.ts
var LAG = { hours: 48 };
var PAGE3 = 100;
var MOST_PAGES = 60;
var GROUP = 25;
async function listRecentMerges(github, source, window, asOf) {
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
  const groups = Array.from(
    { length: Math.ceil(numbers.length / GROUP) },
    (_, index) => numbers.slice(index * GROUP, (index + 1) * GROUP)
  );
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
  message: `GitHub's search does not know ${listed(numbers)} of ${fullName(source)} yet; the repository itself does, so nothing is missing.`,
  advice: "Nothing needs to be done."
});
var unreadMerges2 = (source, numbers, said) => ({
  message: `${listed(numbers)} of ${fullName(source)} could not be read: ${said}`,
  advice: "Run again; the next run adds what was missing."
});
var unlisted = (source, { message }) => ({
  message: `The newest merges of ${fullName(source)} come from GitHub's search alone, which may lag: ${message}`,
  advice: "Run again later; the next run adds what was missing."
});
var tooMany = (source) => ({
  message: `More than ${String(MOST_PAGES * PAGE3)} merged pull requests of ${fullName(source)} changed in two days; GitHub's search, which may lag, was believed for the rest.`,
  advice: "Run again after two days; the next run adds what was missing."
});
function listed(numbers) {
  const shown2 = numbers.slice(0, 10).map((number) => `#${String(number)}`);
  const rest = numbers.length - shown2.length;
  return `merge${numbers.length === 1 ? "" : "s"} ${shown2.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

// src/gather/merges/merges.ts
async function gatherMerges(github, source, covers, asOf) {
  const [found, recent] = await Promise.all([
    searchMerges(github, source, covers),
    listRecentMerges(github, source, covers, asOf)
  ]);
  const known2 = new Set(found.merges.map(({ number }) => number));
  const unknown3 = [...new Set(recent.numbers)].filter((number) => !known2.has(number)).sort((a, b) => a - b);
  const added = await readMerges(github, source, unknown3);
  const merges = [...found.merges, ...added.merges].flatMap((node) => mergeOf(source, covers, node)).sort(byTime);
  const problems = [...found.problems, ...recent.problems, ...added.problems];
  const numbers = added.merges.map(({ number }) => number);
  return read("merges", merges, merges.length, problems, numbers.length > 0 ? [notIndexed(source, numbers)] : []);
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
      author: authorOf(node),
      labels: present(node.labels?.nodes).map(({ name }) => name),
      milestone: node.milestone?.title ?? null,
      additions: node.additions,
      deletions: node.deletions,
      changedFiles: node.changedFiles,
      files: present(node.files?.nodes).map(({ path }) => path)
    }
  ];
}
function authorOf({ author }) {
  return author === null || !isLogin(author.login) ? null : { login: author.login, kind: author.__typename === "Bot" ? "bot" : "person" };
}
var present = (nodes) => (nodes ?? []).filter((node) => node !== null);
var byTime = (a, b) => Temporal.Instant.compare(a.mergedAt, b.mergedAt) || a.number - b.number;

// src/gather/merges/new-contributors.ts
var SOURCE5 = "new contributors";
var GROUP2 = 50;
async function gatherNewContributors(github, source, merges, covers) {
  const authors = firstMerges(merges);
  const before = covers.start.toString({ smallestUnit: "second" });
  const groups = Array.from(
    { length: Math.ceil(authors.length / GROUP2) },
    (_, index) => authors.slice(index * GROUP2, (index + 1) * GROUP2)
  );
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
    return read(SOURCE5, found, found.length, unknown3.length === 0 ? [] : [notLookedUp(source, unknown3)]);
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
    return read(SOURCE6, [], 0, [], failure === null ? [] : [notCounted(failure)]);
  const counts2 = countsOf(answer.result);
  const weeks = sundays.flatMap((sunday, index) => {
    const merges = counts2[index]?.issueCount;
    return merges === void 0 ? [] : [{ sunday, merges }];
  });
  return read(SOURCE6, weeks, weeks.length);
}
function countsOf(result) {
  const { w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12 } = result;
  return [w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12];
}
var notCounted = ({ message }) => ({
  message: `The merges of the weeks before could not be counted: ${message}`,
  advice: "Nothing of the edition is missing; the summary shows this week alone."
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
  return read(SOURCE7, milestones, milestones.length, lost === 0 ? [] : [incomplete(repository, lost, errors)]);
}
function dayOf2(dueOn) {
  return dueOn === null ? null : Temporal.Instant.from(dueOn).toZonedDateTimeISO("UTC").toPlainDate();
}
function incomplete(repository, lost, errors) {
  const reason2 = errors[0] === void 0 ? "" : `: ${errors[0].message.replace(/\.$/, "")}`;
  return {
    message: `GitHub gave nothing for ${String(lost)} of the milestones of ${fullName(repository)}${reason2}.`,
    advice: "The counts of open and closed issues are left out; the next run asks again."
  };
}

// src/gather/news/first-sentences.ts
function firstSentences(phrase2, count) {
  const first = sentencesOf(plainWords(phrase2)).filter((sentence3) => sentence3.trim() !== "").slice(0, count);
  return trimmed3(cutAt(phrase2, first.join("").length));
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
function trimmed3(phrase2) {
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
var LONGEST = 4e3;
function newsWords(body) {
  const { children } = parseMarkdown(withoutHtmlComments(body.slice(0, LONGEST)));
  const addresses = linkedAddresses(children);
  const words3 = inOrderOfTelling(children).map((paragraph2) => phraseOf2(paragraph2, addresses)).find((phrase2) => plainWords(phrase2).trim() !== "");
  return words3 === void 0 ? [] : firstSentences(words3, SENTENCES);
}
function inOrderOfTelling(nodes) {
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
async function gatherNews(github, site, plan, covers) {
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
    return read(SOURCE8, items2, items2.length, full ? [...problems, moreExist2(site, plan)] : problems);
  } catch (error) {
    return failed(SOURCE8, [], problemOf(error));
  }
}
function withoutPrefix(title2, prefix) {
  const [whole3, start] = [title2.trim(), prefix.trim()];
  if (!whole3.toLowerCase().startsWith(start.toLowerCase())) return whole3;
  return whole3.slice(start.length).trim() || whole3;
}
var moreExist2 = (site, { label }) => ({
  message: `More than ${String(NEWEST)} news items were opened on ${fullName(site)}; only the newest were read.`,
  advice: `Look through the issues with the label ${label}.`
});

// src/gather/cycle/patch-schedule.ts
function readSchedule(text2, path) {
  const lines4 = new LineCounter();
  const document = parseDocument(text2, { schema: "failsafe", lineCounter: lines4, uniqueKeys: false });
  const problems = [];
  const note = (message, offset) => {
    const place = offset === void 0 ? path : `${path}:${String(lines4.linePos(offset).line)}`;
    problems.push({ message, advice: "Mend the file, or look the dates up by hand.", place });
  };
  for (const error of document.errors) note(`The YAML is broken: ${error.message.split("\n")[0] ?? ""}`, error.pos[0]);
  const list = document.get("schedules");
  if (!isSeq(list)) {
    if (problems.length === 0) note("The file has no list named `schedules`.", void 0);
    return { schedules: [], problems };
  }
  const word2 = (entry3, key) => {
    const value2 = entry3.get(key, true);
    const written2 = isScalar(value2) && typeof value2.value === "string" ? value2.value.trim() : "";
    return written2 === "" || NOTHING3.test(written2) ? null : written2;
  };
  const day = (entry3, key) => {
    const written2 = word2(entry3, key);
    const read2 = written2 === null ? null : plainDate(written2);
    if (written2 !== null && read2 === null) note(`\`${key}: ${written2}\` is no date.`, entry3.range?.[0]);
    return read2;
  };
  const patch = (entry3, of) => {
    if (!isMap(entry3)) return null;
    const version = word2(entry3, "release");
    if (version !== null && /^v?\d+\.\d+\.\d+$/.test(version)) {
      const target = day(entry3, "targetDate");
      return { version: bare(version), cherryPickDeadline: day(entry3, "cherryPickDeadline"), target };
    }
    if (entry3.items.length > 0) note(`A patch release of ${of} has no version such as 1.30.4.`, entry3.range?.[0]);
    return null;
  };
  const schedules = list.items.flatMap((entry3) => {
    const release = isMap(entry3) ? word2(entry3, "release") : null;
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
    return schedules.length === 0 && problems.length > 0 ? failed(SOURCE9, [], ...problems) : read(SOURCE9, schedules, schedules.length, problems);
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
async function readNested(github, repository, { commit, commitBefore, before, now }, named) {
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
  const read2 = new Set(inCommit(commit).map(({ path }) => path));
  return {
    before: before === null ? null : withNested(before, inCommit(commitBefore)),
    now: withNested(now, inCommit(commit)),
    unread: changed.filter((path) => !read2.has(path))
  };
}

// src/gather/proposals/kep-summary.ts
var HEADING = /^(?:#{1,6}[ \t]+Summary(?:[ \t]+(?:and|&)[ \t]+\w+)?[ \t#:]*|Summary[ \t]*\r?\n[-=]+[ \t]*)$/im;
var LONGEST2 = 8e3;
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
  const rest = markdown2.slice(heading.index, heading.index + LONGEST2);
  const next = /\n#{1,2}[ \t]/.exec(rest);
  const [title2, ...after] = parseMarkdown(rest.slice(0, next?.index)).children;
  if (title2?.type !== "heading") return null;
  const end = after.findIndex((node) => node.type === "heading" && node.depth <= title2.depth);
  const section = end < 0 ? after : after.slice(0, end);
  return section.map(paragraphText).find((text2) => text2 !== null) ?? null;
}
function paragraphText(node) {
  if (node.type !== "paragraph") return null;
  const text2 = markdownText(node.children);
  return text2 === "" || NOT_WRITTEN_YET.some((pattern) => pattern.test(text2)) ? null : text2;
}

// src/gather/proposals/read-proposal.ts
function readProposal(repository, folder, answer, during) {
  const [kepYaml, readme] = [textOf2(answer?.repository?.kepYaml), textOf2(answer?.repository?.readme)];
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
  const title2 = heading.replace(/^KEP[-\s]?\d+\s*[:–—-]?\s*/i, "");
  return title2 || heading || null;
}
var textOf2 = (file) => file != null && "text" in file ? file.text : null;
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
    advice: "Tell the authors of the proposal, and write its entry by hand if it belongs in the edition.",
    place
  };
}

// src/gather/proposals/proposals.ts
var SOURCE10 = "proposals";
var READ = 20;
async function gatherProposals(github, place, covers, asOf, named) {
  try {
    return await readProposals(github, place, covers, asOf, named);
  } catch (error) {
    return failed(SOURCE10, [], problemOf(error));
  }
}
async function readProposals(github, place, covers, asOf, named) {
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
      folders.map(({ path }) => questionOf(place, found.commit, path, asOf))
    );
    return folders.map(({ path }, index) => [path, answers2[index]?.result ?? null]);
  };
  const [trees, beside] = await Promise.all([
    readNested(github, repository, known2, numbers),
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
    const proposal = readProposal(repository, each, answers.get(each.path) ?? null, during);
    if ("folder" in proposal) return [proposal];
    problems.push(proposal);
    return [];
  });
  if (active.length > READ) problems.push(notRead(place, active.length - READ));
  for (const path of trees.unread) problems.push(nestedChange(path));
  return read(SOURCE10, proposals, proposals.length, problems);
}
function questionOf({ repository }, commit, path, asOf) {
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
    message: `${fullName(repository)} had no folder ${folder} when the week began, so what changed is not known.`,
    advice: "Only proposals that merges name were read; look through its history for others."
  };
}
function notRead({ repository }, count) {
  return {
    message: `${String(count)} more proposals of ${fullName(repository)} saw activity and were not read.`,
    advice: "Look through its history if one of them belongs in the edition."
  };
}
function nestedChange(path) {
  return {
    message: `Proposals inside ${path} changed and were not read.`,
    advice: "Look through its history if one of them belongs in the edition.",
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
      prerelease: node.isPrerelease || isPrerelease(node.tagName)
    }
  ];
}
function tagOf2(repository, { name, target }) {
  const date = dateOf(target);
  if (date === null || !isTagName(name)) return [];
  const publishedAt = Temporal.Instant.from(date);
  return [{ repository, tag: name, name, notes: "", publishedAt, prerelease: isPrerelease(name) }];
}
function dateOf(target) {
  if (target?.__typename === "Commit") return target.committedDate;
  return target?.__typename === "Tag" ? target.tagger?.date ?? null : null;
}
var isPrerelease = (tag) => /(?<![a-z])(?:alpha|beta|rc|pre)(?![a-z])/i.test(tag) || /\d[ab]\d+$/.test(tag);

// src/gather/releases/releases.ts
var GROUP3 = 18;
var SUBPROJECTS = { source: "subproject releases", key: "sources.subprojects" };
async function readReleases(github, repositories) {
  const groups = Array.from(
    { length: Math.ceil(repositories.length / GROUP3) },
    (_, index) => repositories.slice(index * GROUP3, (index + 1) * GROUP3)
  );
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
function gatherReleases(reading, repositories, covers, { source, key } = SUBPROJECTS) {
  const parts2 = repositories.map((repository) => partOf2(repository, reading.get(fullName(repository)), covers, key));
  const releases2 = parts2.flatMap((part) => part.releases);
  const unknown3 = parts2.flatMap((part) => part.unknown);
  const problems = [
    ...unknown3.length === 0 ? [] : [missing(unknown3, key)],
    ...new Set(parts2.flatMap((part) => part.problems))
  ];
  const hints = parts2.flatMap((part) => part.hints);
  const answered2 = parts2.some((part) => part.answered) || repositories.length === 0;
  return answered2 ? read(source, releases2, releases2.length, problems, hints) : failed(source, [], ...problems);
}
var NOTHING4 = { releases: [], unknown: [], problems: [], hints: [], answered: false };
function partOf2(repository, answer, covers, key) {
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
async function gather(sources, site, newsletter, planned, options) {
  const { asOf, progress } = options;
  const { source, sources: places } = newsletter;
  const told = async (gathering) => {
    const gathered2 = await gathering;
    const { report } = gathered2;
    progress(`${report.source}: ${String(report.facts)}${report.state === "complete" ? "" : ` (${report.state})`}`);
    return gathered2;
  };
  const posts = listEditions(options.posts, newsletter.edition.path, LAST_DAY);
  const newest = newestBefore([...posts, ...options.openEditions], planned.week.sunday);
  const edition = catchUp(planned, newest, options.catchUpWeeks, newsletter.timeZone);
  const { covers } = edition;
  const cycle = places.releaseCycle && told(gatherCycle(sources, places.releaseCycle, planned.publication.toInstant(), asOf));
  const patches = places.patchSchedule && told(gatherPatches(sources, places.patchSchedule, asOf));
  const beside = readBesideTheWeek(sources, source, planned.week.sunday, newsletter.timeZone);
  const milestones = told(beside.then((read2) => gatherMilestones(read2, source)));
  const weeksBefore = told(beside.then(countWeeksBefore));
  const merges = told(gatherMerges(sources, source, covers, asOf));
  const { proposals: proposalsPlace, dependencies: dependenciesPath } = places;
  const named = () => merges.then(({ facts: facts2 }) => kepNumbersNamed(facts2));
  const proposals = proposalsPlace && told(gatherProposals(sources, proposalsPlace, covers, asOf, named()));
  const paths = [...places.featureGates, ...dependenciesPath === null ? [] : [dependenciesPath]];
  const files = readFileChanges(sources, source, paths, covers);
  const gates = places.featureGates.length === 0 ? null : told(files.then((week) => gatherFeatureGates(week, places.featureGates)));
  const dependencies = dependenciesPath === null ? null : told(dependenciesOf(sources, source, dependenciesPath, files, merges));
  const releases2 = readReleases(sources, [source, ...places.subprojects]);
  const known2 = knownReleases(covers, asOf);
  const ownReleases = told(releases2.then((all3) => gatherReleases(all3, [source], known2, OWN_RELEASES)));
  const subprojectReleases = places.subprojects.length === 0 ? null : told(releases2.then((all3) => gatherReleases(all3, places.subprojects, covers)));
  const newContributors = !newsletter.sections.some(({ name }) => name === "new-contributors") ? null : told(merges.then(({ facts: facts2 }) => gatherNewContributors(sources, source, facts2, covers)));
  const news = places.news && told(gatherNews(site, newsletter.site, places.news, covers));
  const community2 = places.community && told(gatherCommunity(sources, places.community, covers));
  const feeds2 = places.feeds.length === 0 ? null : told(gatherFeeds(options.readFeed, places.feeds, covers));
  const archive = told(readArchive(site, newsletter.site, postsToRead(posts, planned)));
  const gathered = await Promise.all([
    merges,
    archive,
    gates,
    dependencies,
    cycle,
    patches,
    milestones,
    ownReleases,
    subprojectReleases,
    proposals,
    newContributors,
    weeksBefore,
    news,
    community2,
    feeds2
  ]);
  const [
    mergesRead,
    archiveRead,
    gatesRead,
    dependenciesRead,
    cycleRead,
    patchesRead,
    milestonesRead,
    own2,
    subprojects2,
    proposalsRead,
    contributorsRead,
    weeksRead,
    newsRead,
    communityRead,
    feedsRead
  ] = gathered;
  const facts = {
    merges: mergesRead.facts,
    archive: [
      ...options.openEditions.map(({ sunday, path, text: text2 }) => readEdition(sunday, path, text2)),
      ...archiveRead.facts
    ],
    gateChanges: gatesRead?.facts.changes ?? [],
    gatesListed: gatesRead?.facts.listed ?? /* @__PURE__ */ new Set(),
    gateStates: gatesRead?.facts.states ?? /* @__PURE__ */ new Map(),
    dependencyChanges: dependenciesRead?.facts ?? [],
    cycle: cycleRead?.facts ?? null,
    patches: patchesRead?.facts ?? [],
    milestones: milestonesRead.facts,
    ownReleases: own2.facts,
    subprojectReleases: subprojects2?.facts ?? [],
    proposals: proposalsRead?.facts ?? [],
    newContributors: contributorsRead?.facts ?? [],
    weeksBefore: weeksRead.facts,
    news: newsRead?.facts ?? [],
    communityMerges: communityRead?.facts ?? [],
    feedEntries: feedsRead?.facts ?? [],
    sources: gathered.flatMap((each) => each === null ? [] : [each.report])
  };
  return { facts, edition };
}
async function dependenciesOf(github, source, path, files, merges) {
  const others = merges.then(({ facts }) => readReleaseBranchFiles(github, source, path, facts));
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
function postsToRead(posts, { week, path }) {
  const others = posts.filter((post2) => post2.path !== path);
  const later2 = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) > 0);
  const earlier = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) <= 0);
  return [...later2.slice(-EDITIONS / 2), ...earlier.slice(0, EDITIONS)];
}

// src/drafting/write-post.ts
async function openEdition({ inputs, here, localConfiguration, site, progress }, toWrite) {
  const opened = await openSite(site, inputs.config, localConfiguration, here, toWrite);
  const { newsletter } = opened;
  const edition = planEdition(newsletter, chooseSunday(inputs, newsletter));
  progress(`${newsletter.name}: ${edition.title}`);
  return { opened, edition };
}
async function writeManuscript({ inputs, sources, site, readFeed, progress }, newsletter, planned, { state, openEditions, catchUpWeeks }) {
  const { facts, edition } = await gather(sources, site, newsletter, planned, {
    asOf: inputs.asOf,
    catchUpWeeks,
    posts: state.posts,
    openEditions,
    readFeed,
    progress
  });
  const draft = curate(facts, edition, newsletter);
  const { format: format2, layout } = newsletter.edition;
  const manuscript = {
    draft,
    post: composePost(draft, edition, format2, layout),
    ...mergeLines(draft, format2),
    proposals: proposalLines(draft, format2),
    sources: facts.sources
  };
  progress(`${String(manuscript.told.length)} merges told, ${String(manuscript.leftOut.length)} left out`);
  const warnings3 = [...facts.sources.flatMap(({ problems }) => problems), ...draft.problems];
  return { edition, manuscript, warnings: warnings3 };
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
function mergeLines(draft, format2) {
  return {
    told: draft.sections.flatMap(
      ({ told, heading }) => told.map(({ repository, number, item, reasons }) => ({
        repository,
        number,
        line: composeItem(item, format2),
        reason: `${heading}; ${reasons.join("; ")}`
      }))
    ),
    leftOut: draft.leftOut.map(({ repository, number, phrase: phrase2, reason: reason2 }) => ({
      repository,
      number,
      line: composeLine(phrase2, format2),
      reason: reason2
    }))
  };
}
function proposalLines({ proposalCandidates }, format2) {
  return proposalCandidates.map(({ number, title: title2, folder, reasons }) => ({
    line: composeLine([link(folder, text(`KEP-${String(number)}: ${title2}`))], format2),
    reason: reasons.join("; ")
  }));
}

// src/publish/dressing.ts
async function readDressing(github, { site, pullRequest }) {
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
      ...unknown2(labels, labelIds, "label", "Create it on the site, or remove it from pull-request.labels."),
      ...unknown2(reviewing, userIds, "user", "Correct or remove it in pull-request.reviewers."),
      ...unknown2(
        teams,
        teamIds,
        "team",
        "Correct or remove it in pull-request.reviewers; the token must see the team."
      ),
      ...unknown2(assignees, userIds, "user", "Correct or remove it in pull-request.assignees."),
      ...milestone === null || milestoneId !== null ? [] : [absent("open milestone", milestone, "Create or reopen it on the site, or correct pull-request.milestone.")]
    ]
  };
}
function answered(answers) {
  const silent = answers.flatMap(({ errors }) => errors).find(({ type, path }) => path.length === 0 || !/^(?:NOT_FOUND|FORBIDDEN)$/.test(type));
  if (silent !== void 0) throw new GitHubError(silent.type, "for labels and reviewers", silent.message);
  return answers;
}
async function dress(github, pullRequest, dressing) {
  const { labels, users, teams, assignees, milestone } = dressing;
  const told = await Promise.all([
    labels.length > 0 && attempted("labels", github.change(AddLabelsDocument, { pullRequest, labels })),
    users.length + teams.length > 0 && attempted("reviewers", github.change(RequestReviewsDocument, { pullRequest, users, teams })),
    assignees.length > 0 && attempted("assignees", github.change(AddAssigneesDocument, { pullRequest, users: assignees })),
    milestone !== null && attempted("milestone", github.change(SetMilestoneDocument, { pullRequest, milestone }))
  ]);
  return told.filter((problem) => typeof problem === "object" && problem !== null);
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
      advice: `${advice} Later runs leave this to people: add what is missing by hand.`
    };
  }
}
var idsOf = (names, idAt) => new Map(names.map((name, index) => [name, idAt(index)]));
var known = (names, ids) => names.map((name) => ids.get(name)).filter((id) => id !== void 0);
var unknown2 = (names, ids, kind2, advice) => names.filter((name) => ids.get(name) === void 0).map((name) => absent(kind2, name, advice));
var absent = (kind2, name, advice) => ({
  message: `There is no ${kind2} "${name}" for the pull request.`,
  advice
});

// src/publish/lacking-sections.ts
var OF_MERGES = ["merges", "featured", "promotions", "deprecated", "versions"];
var SECTIONS_OF = {
  merges: [...OF_MERGES, "proposal-of-the-week", "new-contributors", "thanks", "figures"],
  "feature gates": OF_MERGES,
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
function lackingSections({ sections }, sources) {
  const names = sources.filter(({ state }) => state !== "complete").flatMap(({ source }) => SECTIONS_OF[source] ?? []);
  return new Set(sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading));
}

// src/publish/plan.ts
function leftAlone(state) {
  if (state.published) {
    return {
      reason: "The edition is on the default branch already.",
      advice: "Edit it there; this action does not touch it."
    };
  }
  if (state.pullRequest?.state === "MERGED") {
    return {
      reason: "The pull request of this edition is merged.",
      advice: "Nothing is left to do for this week; the next edition has its turn when its week is over."
    };
  }
  if (state.pullRequest?.state === "CLOSED") {
    return {
      reason: "The pull request of this edition was closed without a merge.",
      advice: "Reopen it, and the next run goes on with it."
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
var BEGIN = "<!-- last-week-in: what stands between these marks is renewed by every run -->";
var END2 = "<!-- last-week-in: end -->";
var LIMIT = 65536;
var LISTED2 = 40;
function pullRequestBody(newsletter, edition, draft, sources) {
  const told = draft.sections.reduce((sum, section) => sum + section.told.length, 0);
  return [
    BEGIN,
    `This is the draft of **${edition.title}**. It tells what was merged to ${fullName(newsletter.source)} ${period(newsletter, edition)}.`,
    caughtUp(edition),
    `It is planned to be published on ${dayOf3(edition.publication.toPlainDate())}, ${time(edition.publication)}.`,
    "| Section | Items | Merges |\n| --- | ---: | ---: |\n" + draft.sections.map((section) => `| ${cell(section.heading)} | ${String(size(section))} | ${String(section.told.length)} |`).join("\n"),
    `Of ${String(draft.mergesConsidered)} merges it tells ${String(told)} and leaves out ${String(draft.leftOut.length)}. The job summary of the run gives the reason for each, with a line to copy.`,
    ...warnings(sources),
    ...doubts(draft.problems),
    "### For the editors\n\n" + [...toDo(newsletter.sections), "Mark this pull request as ready, review, merge"].map((line) => `- [ ] ${line}`).join("\n"),
    END2
  ].filter((part) => part !== "").join("\n\n");
}
function toDo(sections) {
  return TO_DO.flatMap(([names, what]) => {
    const headings2 = sections.filter(({ name }) => names.includes(name)).map(({ heading }) => heading);
    return headings2.length === 0 ? [] : [`${headings2.join(", ").replace(/, ([^,]*)$/, " and $1")}: ${what}`];
  });
}
var TO_DO = [
  [["developer-news"], "add what no machine can know (mailing lists, Slack, events)"],
  [["featured", "proposal-of-the-week"], "is it the right choice, is the text a pleasure to read?"],
  [["merges"], "short, in the present tense, each link on the words that say the most"],
  [["release-schedule"], "is the next deadline still ahead on the day of publication?"]
];
function renewBody(present2, block) {
  const bodies = [block, NO_ROOM].map((each) => replaceBlock(present2, each));
  return bodies.find((body) => body.length <= LIMIT) ?? present2;
}
var NO_ROOM = `${BEGIN}

There is no room here for what the draft holds: the job summary of the run says it.

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
  const weeks = weeksCaughtUp === 1 ? "week before had no edition: its" : `${String(weeksCaughtUp)} weeks before had no edition: their`;
  return `The ${weeks} merges are told here too (catch-up).`;
}
var dayOf3 = (day) => day.toLocaleString("en-US", { weekday: "long", month: "long", day: "numeric", year: "numeric" });
var time = (at) => `${at.toPlainTime().toString({ smallestUnit: "minute" })} ${at.timeZoneId}`;
function size({ blocks: blocks2 }) {
  return blocks2.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 1), 0);
}
function doubts(problems) {
  const lines4 = problems.flatMap(({ message }) => isHarmless(message) ? [`- ${message}`] : []);
  return lines4.length === 0 ? [] : [`### Two sources disagree

${listed2(lines4)}`];
}
var isHarmless = (message) => message.length <= 500 && /^[\w ,.:;()'-]+$/.test(message) && !/\bGH-\d|\bwww\.|https?:/i.test(message);
function listed2(lines4) {
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
    return `- **${source}**: ${state === "failed" ? "could not be read" : "read in part"}.${where}`;
  });
  return lines4.length === 0 ? [] : [`### Sources that could not be read whole

${listed2(lines4)}

The job summary says why and what to do.`];
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
    const { lead: lead2, blocks: blocks3 } = readBody(text2.slice(1));
    return { lead: BYTE_ORDER_MARK + lead2, blocks: blocks3 };
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
  const blocks2 = [];
  for (const [index, { node, start, end }] of apart.entries()) {
    const written2 = text2.slice(start, end);
    const kind2 = node.type === "heading" ? "heading" : node.type === "listItem" ? "item" : "text";
    const depth = node.type === "heading" ? node.depth : 0;
    const plain2 = written2.replace(/\r\n?/g, "\n");
    const parent = blocks2.findLastIndex((each) => each.kind === "heading" && (depth === 0 || each.depth < depth));
    blocks2.push({
      kind: kind2,
      depth,
      text: written2,
      gap: text2.slice(end, apart[index + 1]?.start ?? text2.length),
      key: `${kind2} ${kind2 === "item" ? plain2.replace(ITEM_MARK, "") : plain2}`,
      identities: identitiesOf(plain2),
      links: addressesIn(plain2),
      title: node.type === "heading" ? toString(node) : "",
      parent: parent === -1 ? null : parent
    });
  }
  return { lead: text2.slice(0, apart[0]?.start ?? text2.length), blocks: blocks2 };
}
function sectionEnd(blocks2, heading) {
  const depth = blocks2[heading]?.depth ?? 0;
  const next = blocks2.findIndex((block, index) => index > heading && block.kind === "heading" && block.depth <= depth);
  return next === -1 ? blocks2.length : next;
}
function sectionOf(blocks2, index) {
  const block = blocks2[index];
  if (block === void 0) return null;
  if (block.kind === "heading" && block.depth <= SECTION) return index;
  return block.parent === null ? null : sectionOf(blocks2, block.parent);
}
var isEntry = (block) => block?.kind === "heading" && block.depth > SECTION;
function wholeText(blocks2, index) {
  const end = blocks2[index]?.kind === "heading" ? sectionEnd(blocks2, index) : index + 1;
  return blocks2.slice(index, end).map(({ text: text2 }) => text2).join("\n\n");
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
function mergeFront(base, mine, theirs, notices) {
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

// ../main/node_modules/node-diff3/dist/diff3.mjs
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
  for (let candidate2 = lcs; candidate2 !== null; candidate2 = candidate2.chain) {
    const mismatchLength1 = tail1 - candidate2.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate2.buffer2index - 1;
    tail1 = candidate2.buffer1index;
    tail2 = candidate2.buffer2index;
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
function pairBlocks(one, other, renames) {
  const pairing = new Pairing();
  for (const [from, to] of inOrder2(one, other)) pairing.pair(from, to);
  pairRest(pairing, one, other, (a, b) => a.key === b.key);
  pairRest(pairing, one, other, (a, b) => a.kind === b.kind && sameFirst(a, b));
  pairRest(pairing, one, other, sameFirst);
  pairRest(pairing, one, other, (a, b) => a.identities.some((identity) => b.identities.includes(identity)));
  pairRest(pairing, one, other, (a, b) => a.kind === b.kind && shareLink(a, b));
  if (renames) pairRenamed(pairing, one, other);
  pairByPlace(pairing, one, other, linkTheSame);
  pairByPlace(pairing, one, other, linkNothingElse);
  return pairing;
}
function inOrder2(one, other) {
  const keys = (blocks2) => blocks2.map(({ key }) => key);
  const pairs = [];
  for (let link2 = LCS(keys(one), keys(other)); link2 !== null && link2.buffer1index >= 0; link2 = link2.chain) {
    pairs.push([link2.buffer1index, link2.buffer2index]);
  }
  return pairs;
}
var sameFirst = (a, b) => a.identities[0] !== void 0 && a.identities[0] === b.identities[0];
var shareLink = (a, b) => a.identities.length + b.identities.length === 0 && a.links.some((link2) => b.links.includes(link2));
function pairRest(pairing, one, other, same3) {
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
function pairByPlace(pairing, one, other, mayBeTheSame) {
  for (const [from, block] of one.entries()) {
    if (block.kind === "heading" || pairing.of(from) !== void 0) continue;
    let before = from - 1;
    while (before >= 0 && pairing.of(before) === void 0) before--;
    for (let to = (pairing.of(before) ?? -1) + 1; to < other.length && pairing.from(to) === void 0; to++) {
      const candidate2 = other[to];
      if (candidate2?.kind !== block.kind) continue;
      if (!sameParent(pairing, block, candidate2) || !mayBeTheSame(block, candidate2)) continue;
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
function newcomers(versions, { fresh, moved, removed, toldByPeople, lacking }, notices) {
  const { base, mine, theirs, toMine } = versions;
  const kept2 = new Set(mine.flatMap((_, index) => removed.has(index) ? [] : toldHereAlone(index, versions)));
  const deleted = /* @__PURE__ */ new Set([
    ...base.flatMap(({ identities }, index) => toMine.of(index) === void 0 ? identities : []),
    ...toldByPeople
  ]);
  const anchors = /* @__PURE__ */ new Map();
  const decided2 = entriesDecidedOn(versions);
  for (const [index, block] of theirs.entries()) {
    if (!fresh.has(index)) continue;
    const [identity] = block.identities;
    const known2 = identity === void 0 ? isWritten(block, versions, removed) : kept2.has(identity) || deleted.has(identity);
    if (known2 || block.kind === "heading" && isThere(block, versions, removed)) continue;
    if (isEntry(theirs[block.parent ?? -1]) && !hasHeading(block.parent ?? -1, versions, anchors)) continue;
    if (identity === void 0 && lacking.has(theirs[sectionOf(theirs, index) ?? -1]?.title ?? "")) continue;
    const instead = isEntry(block) ? decided2.get(block.parent ?? -1) ?? 0 : 0;
    const anchor = instead > 0 ? null : placeOf2(index, versions, anchors, removed);
    if (anchor === null) {
      decided2.set(block.parent ?? -1, instead - 1);
      if (!moved.has(index)) notices.push({ kept: null, drafted: wholeText(theirs, index) });
    } else if (block.kind !== "heading" || hasContent(theirs, index, kept2, deleted)) {
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
  const decided2 = /* @__PURE__ */ new Map();
  for (const [index, block] of base.entries()) {
    const section = toTheirs.of(block.parent ?? -1);
    if (!isEntry(block) || section === void 0 || toTheirs.of(index) !== void 0) continue;
    if (mine[toMine.of(index) ?? -1]?.key !== block.key) decided2.set(section, (decided2.get(section) ?? 0) + 1);
  }
  return decided2;
}
function toldHereAlone(index, { mine, theirs, toMine, toTheirs }) {
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
function hasContent(theirs, heading, kept2, deleted) {
  const inside = theirs.slice(heading + 1, sectionEnd(theirs, heading));
  return inside.length === 0 || inside.some(
    ({ identities: [identity] }) => identity === void 0 || !(kept2.has(identity) || deleted.has(identity))
  );
}
function placeOf2(index, { mine, theirs, toMine, toTheirs }, anchors, removed) {
  const block = theirs[index];
  if (block === void 0) return null;
  const there = (at) => {
    const origin = toTheirs.from(at);
    return origin === void 0 ? void 0 : toMine.of(origin);
  };
  const { parent } = block;
  const parentPut = parent === null ? void 0 : anchors.get(parent);
  if (parentPut !== void 0) return parentPut;
  const home = parent === null ? null : there(parent) ?? null;
  if (parent !== null && home === null) return null;
  const end = home === null ? mine.length : sectionEnd(mine, home);
  const isInside = (at) => at > (home ?? -1) && at < end && mine[at]?.parent === home;
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
  return last === -1 ? home ?? -1 : last;
}

// src/publish/keep-edits/splice.ts
function splice({ lead: lead2, blocks: blocks2 }, { removed, replaced, inserted }) {
  const newline = [lead2, ...blocks2.flatMap(({ text: text2, gap }) => [text2, gap])].some((part) => part.includes("\r\n")) ? "\r\n" : "\n";
  const start = { block: null, gap: "", put: [...inserted.get(-1) ?? []] };
  const places = [start];
  let end = blocks2.at(-1)?.gap ?? (start.put.length === 0 ? "" : newline);
  for (const [index, block] of blocks2.entries()) {
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
  if (removed.has(blocks2.length - 1) && places.length === 1 && start.put.length === 0) end = "";
  return lead2 + places.map((place, index) => written(place, places[index + 1]?.block ?? null, end, newline)).join("");
}
function written({ block, gap, put: put2 }, next, end, newline) {
  const text2 = block?.text ?? "";
  const [first] = put2;
  const last = put2.at(-1);
  if (first === void 0 || last === void 0) {
    if (next === null) return text2 + end;
    return block === null ? text2 : text2 + between2(block, next, gap, newline);
  }
  const follows = block?.kind === "item";
  const inner = put2.map((each, index) => {
    const other = put2[index + 1];
    const mark = follows ? markOf(block, index + 1) : markOf(next, index);
    const dressedText = dressed(each, mark, newline);
    return other === void 0 ? dressedText : dressedText + between2(each, other, "", newline);
  }).join("");
  const before = block !== null && block.kind !== first.kind && next?.kind === last.kind;
  const lead2 = block === null ? "" : between2(block, first, before || bothItems(block, next) ? gap : "", newline);
  return text2 + lead2 + inner + (next === null ? end : between2(last, next, before ? "" : gap, newline));
}
function between2(one, other, there, newline) {
  const heading = (block) => /^ {0,3}#/.test(block.text) && block.kind === "heading";
  const enough = bothItems(one, other) || there !== "" && (heading(one) || heading(other)) ? 1 : 2;
  return newline.repeat(Math.max(0, enough - lines2(there))) + there;
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
var NOTHING_KNOWN = { toldByPeople: /* @__PURE__ */ new Set(), lacking: /* @__PURE__ */ new Set() };
function keepEdits(base, mine, theirs, known2 = NOTHING_KNOWN) {
  if (base === null || base === theirs || mine === theirs) return { post: mine, notices: [] };
  if (mine === base && known2.toldByPeople.size + known2.lacking.size === 0) return { post: theirs, notices: [] };
  const notices = [];
  const [before, now, drafted2] = [halves(base), halves(mine), halves(theirs)];
  const front = mergeFront(before.front, now.front, drafted2.front, notices);
  return { post: front + mergeBody(before.body, now.body, drafted2.body, known2, notices), notices };
}
function mergeBody(base, mine, theirs, { toldByPeople, lacking }, notices) {
  const body = readBody(mine);
  const old = readBody(base).blocks;
  const drafted2 = readBody(theirs).blocks;
  const versions = {
    base: old,
    mine: body.blocks,
    theirs: drafted2,
    toMine: pairBlocks(old, body.blocks, true),
    toTheirs: pairBlocks(old, drafted2, false)
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
    const isUnread = lacking.has(old[sectionOf(old, index) ?? -1]?.title ?? "");
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
  const { inserted, came } = newcomers(versions, { fresh, moved, removed, toldByPeople, lacking }, notices);
  for (const [target, there] of moved) {
    if (!removed.has(there) || came.has(target)) continue;
    for (const at of [there, ...under(body.blocks, there)]) removed.delete(at);
    const here = body.blocks[there];
    if (here === void 0 || here.key === drafted2[target]?.key) continue;
    notices.push({ kept: here.text, drafted: wholeText(drafted2, target) });
  }
  keepUsedHeadings(body.blocks, removed, inserted);
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
var under = (blocks2, index) => blocks2[index]?.kind === "heading" ? [...blocks2.keys()].slice(index + 1, sectionEnd(blocks2, index)) : [];
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
function keepUsedHeadings(mine, removed, inserted) {
  for (const index of [...removed].toSorted((a, b) => b - a)) {
    if (mine[index]?.kind !== "heading") continue;
    const used = under(mine, index).some((at) => !removed.has(at));
    const gains = [...inserted.keys()].some((at) => at >= index && at < sectionEnd(mine, index) - 1);
    if (used || gains) removed.delete(index);
  }
}

// src/publish/keep-edits/last-draft.ts
function lastDraft(writings, byPeople) {
  let draft = null;
  const drafted2 = /* @__PURE__ */ new Set();
  for (const { before, after } of writings) {
    if (before === null) draft = after;
    else if (draft !== null) draft = keepEdits(before, draft, after).post;
    if (draft !== null) for (const identity of identitiesOf(draft)) drafted2.add(identity);
  }
  if (draft === null) return null;
  return { post: draft, toldByPeople: new Set(byPeople.flatMap(toldIn2).filter((identity) => !drafted2.has(identity))) };
}
var toldIn2 = (post2) => post2.split("\n").flatMap((line) => identitiesOf(line).slice(0, 1));

// src/publish/revision.ts
async function revise(github, home, { branch }, draft, lacking) {
  const onBranch = branch?.post?.text ?? null;
  const left = (leave) => ({ onBranch, post: onBranch ?? draft, kept: [], leave });
  if (branch === null) return { onBranch, post: draft, kept: [], leave: null };
  if (!branch.complete) return left(TOO_MANY);
  if (branch.post === null) {
    const was = branch.commits.some(({ post: post3 }) => post3 !== null);
    return was ? left(TAKEN_AWAY) : { onBranch, post: draft, kept: [], leave: null };
  }
  if (await blobId(Buffer.from(branch.post.text)) !== branch.post.oid) return left(NOT_UTF8);
  const base = await readBase(github, home, branch, branch.post);
  if (base === null) return left(NO_BASE);
  const { post: post2, notices } = keepEdits(base.post, branch.post.text, draft, { toldByPeople: base.toldByPeople, lacking });
  return { onBranch, post: post2, kept: notices, leave: null };
}
var NO_BASE = {
  reason: "The post on the branch of this edition does not go back to a draft of this action, or its commits were squashed.",
  advice: "Every word there is kept as it is; take new lines from the draft in this summary."
};
var TAKEN_AWAY = {
  reason: "The post of this edition was deleted or renamed on its branch.",
  advice: "Put it back under its name, or delete the branch, and the next run goes on with it."
};
var NOT_UTF8 = {
  reason: "The post on the branch of this edition is not UTF-8 text.",
  advice: "Save it as UTF-8, without a byte order mark, and the next run goes on with it."
};
var TOO_MANY = {
  reason: "The branch of this edition has more than 100 commits that the default branch has not.",
  advice: "Every word there is kept as it is; take new lines from the draft in this summary."
};
async function readBase(github, home, branch, present2) {
  const own2 = branch.commits.filter(({ message, post: post2 }) => isOwnCommit(message, post2));
  if (own2.length === 0 || own2[0]?.before !== null) return null;
  if (onlyDrafts(branch.commits, own2, present2.oid)) return { post: present2.text, toldByPeople: /* @__PURE__ */ new Set() };
  const all3 = [...own2.map(({ before }) => before), ...branch.commits.map(({ post: post2 }) => post2)];
  const ids = [...new Set(all3)].filter((id) => id !== null && id !== present2.oid);
  const answers = await github.askEach(
    FileDocument,
    ids.map((expression) => ({ ...home, expression: expression ?? "" }))
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
async function publish(github, site, state, manuscript, dressing, wait) {
  const done = { branch: false, commit: false, pullRequest: false };
  let present2 = state;
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await attemptOnce(github, site, present2, manuscript, dressing, done);
      } catch (error) {
        if (!isRace(error) && !isUnsettled(error, done)) throw error;
        if (attempt === ATTEMPTS) throw isRace(error) ? restless(manuscript.edition, error) : error;
        await wait(250 * 2 ** attempt);
        const places = { site, home: site.home, base: site.defaultBranch };
        present2 = await readEditionState(github, places, manuscript.edition);
      }
    }
  } catch (error) {
    throw error instanceof AdvisedError ? withWhatWasDone(error, manuscript.edition, done) : error;
  }
}
async function attemptOnce(github, site, state, { edition, post: draft, body, lacking }, dressing, done) {
  const out = leftAlone(state);
  if (out !== null) return skipped(state, out, null);
  const revision = await revise(github, site.home, state, draft, lacking);
  if (revision.leave !== null) return skipped(state, revision.leave, revision);
  const plan = planPublication(state, revision.post);
  if (plan.createBranch) {
    const ref = `refs/heads/${edition.branch}`;
    await doing(done, "branch", github.change(CreateBranchDocument, { repository: site.home.id, ref, oid: site.head }));
  }
  if (plan.commit) {
    const contents = Buffer.from(revision.post);
    const commit = github.change(CommitPostDocument, {
      repository: fullName(site.home),
      branch: edition.branch,
      expectedHead: state.branch?.head ?? site.head,
      ...commitMessage(edition, await blobId(contents), revision.onBranch === null),
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
    const problems2 = done.pullRequest ? await dress(github, state.pullRequest.id, dressing) : [];
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
  if (pullRequest == null) throw unnamed();
  const problems = await dress(github, pullRequest.id, dressing);
  return { operation: "created", pullRequest, reason: null, revision, problems };
}
var unnamed = () => new GitHubError("UNREADABLE", "OpenPullRequest", "the answer does not name the pull request", void 0, {
  advice: "GitHub may have opened it all the same: run again, the next run looks and goes on from there.",
  answerLost: true
});
function headIn({ id, home }, { branch }) {
  return home.id === id ? { headRepository: null, head: branch } : { headRepository: home.id, head: `${home.owner}:${branch}` };
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
var skipped = ({ pullRequest }, { reason: reason2, advice }, revision) => ({
  operation: "skipped",
  pullRequest,
  reason: { message: reason2, advice },
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
  const left = done.pullRequest ? "its pull request may be open without its labels and reviewers, which later runs leave to people" : done.commit ? "the draft may be on it without a pull request" : done.branch ? "it may be there without the draft" : null;
  if (left === null) return error;
  const { problem } = error;
  const advice = `${problem.advice} The branch ${edition.branch}: ${left}; the next run goes on from there.`;
  return new AdvisedError({ ...problem, advice }, error);
}
function restless(edition, cause) {
  const problem = {
    message: `The branch ${edition.branch} was changed by somebody else at each of ${String(ATTEMPTS)} attempts to write to it.`,
    advice: "Nothing was overwritten. Run again when nobody is at work on it, and let one run at a time (concurrency in the workflow)."
  };
  return new AdvisedError(problem, cause);
}

// src/publish/other-editions.ts
async function readOtherEditions(github, { site, home }, newsletter, sundays) {
  const editions = sundays.map((sunday) => planEdition(newsletter, sunday));
  const questions = editions.map(({ branch, path }) => ({ owner: site.owner, name: site.name, branch, path }));
  const first = questions.map((question) => ({ ...question, first: 5, after: null }));
  const pages = (await github.askEach(OtherEditionDocument, first)).map(pageOf);
  const found = await Promise.all(
    questions.map(
      (question, index) => ownPullRequest(
        home,
        question.branch,
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
    reason: `The week ending ${sunday} is folded into the edition of ${its}, pull request #${number} (catch-up).`,
    advice: other.isOpen ? `Work on that one. To have two editions, close it, draft this week, and reopen it: its next run gives this week back.` : "It is published there; what is missing can be added there by hand."
  };
}

// src/drafting/edition-on-site.ts
async function readWeekOnSite({ inputs, site }, newsletter, places, edition) {
  const state = await readEditionState(site, places, edition);
  const { sunday } = edition.week;
  const editions = listEditions(state.posts, newsletter.edition.path, sunday);
  const around = weeksAround(sunday, editions, lastSundayOver(inputs.asOf, newsletter.timeZone));
  const others = await readOtherEditions(site, places, newsletter, around);
  const foldedIn = sundaysFoldedIn(state.branch?.commits.map(({ message }) => message) ?? []);
  return {
    state,
    openEditions: others.filter(({ isOpen }) => isOpen),
    catchUpWeeks: inputs.weekEnding === null ? newsletter.catchUpWeeks : foldedIn.length,
    leave: leftAlone(state) ?? (state.pullRequest === null ? foldedElsewhere(edition, others) : null)
  };
}

// src/drafting/draft-edition.ts
async function draftEdition(setting) {
  const { inputs, site, wait } = setting;
  const { opened, edition: planned } = await openEdition(setting, !inputs.dryRun);
  const { newsletter } = opened;
  const home = await openHome(setting, opened);
  const places = { site: newsletter.site, home, base: opened.defaultBranch };
  const [week, dressing] = await Promise.all([
    readWeekOnSite(setting, newsletter, places, planned),
    readDressing(site, newsletter)
  ]);
  const { state, leave } = week;
  if (leave !== null && !inputs.dryRun) {
    return {
      edition: planned,
      operation: "skipped",
      pullRequest: state.pullRequest,
      reason: { message: leave.reason, advice: leave.advice },
      manuscript: null,
      revision: null,
      warnings: []
    };
  }
  const written2 = await writeManuscript(setting, newsletter, planned, week);
  const { edition, manuscript } = written2;
  const { draft, post: post2, sources } = manuscript;
  const warnings3 = [...written2.warnings, ...dressing.problems];
  const lacking = lackingSections(newsletter, sources);
  if (inputs.dryRun) {
    const revision = leave === null ? await revise(site, home, state, post2, lacking) : null;
    return {
      edition,
      operation: "skipped",
      pullRequest: state.pullRequest,
      reason: dryRunReason(leave ?? revision?.leave ?? null),
      manuscript,
      revision,
      warnings: warnings3
    };
  }
  const body = pullRequestBody(newsletter, edition, draft, sources);
  const { id, defaultBranch: defaultBranch2, head } = opened;
  const place = { ...newsletter.site, id, defaultBranch: defaultBranch2, head, home };
  const { problems, ...publication } = await publish(
    site,
    place,
    state,
    { edition, post: post2, body, lacking },
    dressing,
    wait
  );
  return { edition, ...publication, manuscript, warnings: [...warnings3, ...problems] };
}
async function openHome({ inputs, site, syncFork, progress }, opened) {
  const { pushToFork, dryRun } = inputs;
  if (pushToFork === null) return { ...opened.newsletter.site, id: opened.id };
  const fork = await openFork(site, pushToFork, opened, !dryRun);
  if (!dryRun) {
    await syncFork(fork, opened.defaultBranch);
    progress(`The fork ${fullName(fork)} is up to date`);
  }
  return fork;
}
function dryRunReason(leave) {
  if (leave === null) {
    return { message: "This was a dry run.", advice: "Run without dry-run to write what the summary shows." };
  }
  return { message: `This was a dry run, and any other run would write nothing: ${leave.reason}`, advice: leave.advice };
}

// src/web/feed-reader.ts
var MOST_BYTES = 1e6;
var PATIENCE = 1e4;
var MOST_REDIRECTS = 3;
function feedReader(fetch2, onThisMachine) {
  return async (address, hosts, since) => {
    const signal = AbortSignal.timeout(PATIENCE);
    let url = new URL(address);
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (!hosts.has(url.host) || !isReadable(url)) throw refused2(address, `${url.host} is not allowed`);
        if (onThisMachine && !isLoopback(url.hostname)) return null;
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
        return await textOf3(response, address);
      }
      throw refused2(address, `it redirects more than ${String(MOST_REDIRECTS)} times`);
    } catch (error) {
      if (error instanceof AdvisedError) throw error;
      throw refused2(address, signal.aborted ? "it takes longer than 10 seconds" : reason(error));
    }
  };
}
var isReadable = (url) => url.username === "" && url.password === "" && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
async function textOf3(response, address) {
  const decoder = new TextDecoder();
  let text2 = "";
  let bytes = 0;
  const body = response.body;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw refused2(address, "it has more than 1 MB");
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
    advice: "Look at it by hand for this edition; correct or remove it under sources.feeds in the configuration."
  });
}

// src/github/sync-fork.ts
var LONGEST3 = 6e4;
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
  const longest = Math.max(1, Math.min(LONGEST3, left));
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
    throw new GitHubError(String(answer.status), OPERATION, `${fullName(fork)}: ${words3}`, void 0, { headers });
  } catch (error) {
    throw refusalOf(error, OPERATION, longest, [token]);
  }
}

// src/report/left-out.ts
function leftOutJson(leftOut) {
  const rows = leftOut.map(({ number, repository, reason: reason2, line }) => ({
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
  manuscript,
  warnings: warnings3
}) {
  return /* @__PURE__ */ new Map([
    ["pull-request-number", pullRequest === null ? "" : String(pullRequest.number)],
    ["pull-request-url", pullRequest?.url ?? ""],
    ["operation", operation],
    ["branch", edition.branch],
    ["post-path", edition.path],
    ["edition", edition.week.sunday.toString()],
    ["merges-considered", manuscript === null ? "" : String(manuscript.draft.mergesConsidered)],
    ["merges-told", manuscript === null ? "" : String(manuscript.told.length)],
    ["warnings", String(warnings3.length)]
  ]);
}

// src/report/annotations.ts
var SHOWN = 10;
var LONGEST4 = 4e3;
function annotations(warnings3) {
  if (warnings3.length <= SHOWN) return warnings3.map(annotation);
  const shown2 = warnings3.slice(0, SHOWN - 1);
  const more = warnings3.length - shown2.length;
  return [...shown2.map(annotation), `${String(more)} more warnings are in the job summary.`];
}
function annotation(warning2) {
  const line = logLine(sentence(warning2));
  return line.length <= LONGEST4 ? line : `${line.slice(0, LONGEST4)} \u2026`;
}

// src/report/fenced.ts
function fenced(text2, language = "markdown") {
  const longest = Math.max(2, ...[...text2.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence3 = "`".repeat(longest + 1);
  return `${fence3}${language}
${text2.replace(/\r/g, "")}
${fence3}`;
}

// src/report/figures.ts
function figuresSection({ told, leftOut, weeks, areasBy, areas, kinds }) {
  const all3 = told + leftOut;
  if (all3 === 0) return "";
  const parts2 = [
    `## The week in figures

${String(all3)} merges were looked at: ${String(told)} are told, ${String(leftOut)} left out.`,
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
    '  title "Merges a week (bars), and how many its edition told (line)"',
    `  x-axis [${weeks.map(({ sunday }) => quoted(dayOf4(sunday))).join(", ")}]`,
    `  y-axis "Merges" 0 --> ${String(most(weeks))}`,
    `  bar [${weeks.map(({ merges }) => String(merges)).join(", ")}]`,
    `  line [${weeks.map(({ told }) => String(told ?? 0)).join(", ")}]`
  ]);
}
function areaChart(areas, by) {
  return mermaid([
    "xychart-beta horizontal",
    `  title "Merges by ${by}, and how many of them are told"`,
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
var LONGEST5 = 24;
function quoted(name) {
  const plain2 = name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}./_+-]+/gu, " ").trim();
  const letters = Array.from(plain2);
  const short = letters.length > LONGEST5 ? `${letters.slice(0, LONGEST5 - 1).join("").trim()}\u2026` : plain2;
  return `"${short === "" ? "?" : short}"`;
}
var dayOf4 = (day) => day.toLocaleString("en-US", { month: "short", day: "numeric" });
function weekTable(weeks) {
  const rows = weeks.map(
    ({ sunday, merges, told }) => `| ${sunday.toString()} | ${String(merges)} | ${told === null ? "no edition" : String(told)} |`
  );
  return folded(
    "Merges a week, as a table",
    `| Week ending | Merges | Told |
| --- | ---: | ---: |
${rows.join("\n")}`
  );
}
function shareTable(title2, head, shares) {
  const rows = shares.map(({ name, merges, told }) => `| ${oneLine(name)} | ${String(merges)} | ${String(told)} |`);
  return folded(title2, `| ${head} | Merges | Told |
| --- | ---: | ---: |
${rows.join("\n")}`);
}
var folded = (title2, body) => `<details>
<summary>${title2}</summary>

${body}

</details>`;

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
      const lead2 = old.slice(from, at).map((line) => ` ${line}`);
      hunks.push({ from, to: at + length, start: from + shift, lines: [...lead2, ...changed] });
    }
  }
  return hunks.map(({ from, to, start, lines: lines4 }) => {
    const whole3 = [...lines4, ...old.slice(to, to + AROUND).map((line) => ` ${line}`)];
    const count = (mark) => whole3.filter((line) => !line.startsWith(mark)).length;
    return `@@ -${range(from, count("+"))} +${range(start, count("-"))} @@
${whole3.join("\n")}`;
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
  const blocks2 = edits.map(({ kept: kept2, drafted: drafted2 }) => {
    if (kept2 === null) return `New in the draft, and its place is gone from the post:

${fenced(drafted2 ?? "")}`;
    const says = drafted2 === null ? "The draft says nothing about it any more." : `The draft says now:

${fenced(drafted2)}`;
    return `Kept:

${fenced(kept2)}

${says}`;
  });
  return `## Facts that changed under edited words

${blocksThatFit(blocks2, PART)}`;
}
function change(before, after) {
  const lines4 = difference(before, after);
  if (before === null || lines4 === "") return "";
  return `## What would change on the branch

${fenced(cutAtLine(lines4, PART), "diff")}`;
}

// src/report/summary.ts
function jobSummary(outcome, requests) {
  const { edition, manuscript } = outcome;
  const parts2 = [
    `# ${oneLine(edition.title)}`,
    ending(outcome),
    warnings2(outcome.warnings),
    ...revised(outcome),
    ...manuscript === null ? [] : drafted(manuscript),
    requestTable(requests)
  ];
  return `${parts2.filter((part) => part !== "").join("\n\n")}
`;
}
function ending({ operation, pullRequest, reason: reason2, edition }) {
  const link2 = pullRequest === null ? "" : ` [Pull request #${String(pullRequest.number)}](${pullRequest.url}).`;
  switch (operation) {
    case "created":
      return `Drafted, and a pull request opened.${link2}`;
    case "updated":
      return `Drafted again; the pull request has what is new, and every word of people.${link2}`;
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
function drafted({ draft, post: post2, told, leftOut, proposals, sources }) {
  const sections = draft.sections.map(
    ({ heading, blocks: blocks2, told: merges }) => `| ${oneLine(heading)} | ${String(items(blocks2))} | ${String(merges.length)} |`
  );
  const figures = figuresSection(draft.figures);
  const states = sources.map(({ source, state, facts }) => `| ${source} | ${state} | ${String(facts)} |`);
  return [
    `## Sections

| Section | Items | Merges |
| --- | ---: | ---: |
${sections.join("\n")}`,
    ...figures === "" ? [] : [figures],
    folded2(`Told: ${String(told.length)} merges, with the reasons`, cutAtLine(lines3(told.map(byNumber2)), PART)),
    folded2(`Left out: ${String(leftOut.length)} merges, with their bullets and the reasons`, toTakeIn(leftOut)),
    ...proposals.length === 0 ? [] : [
      folded2(
        `Other KEPs of the week: ${String(proposals.length)}, with the reasons`,
        cutAtLine(lines3(proposals), PART)
      )
    ],
    folded2("The draft", cutAtLine(post2.replace(/^---\n[\s\S]*?\n---\n/, "").trim(), PART)),
    `## Sources

| Source | State | Facts |
| --- | --- | ---: |
${states.join("\n")}`
  ];
}
var items = (blocks2) => blocks2.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 1), 0);
var lines3 = (merges) => merges.length === 0 ? "None." : merges.map(({ line, reason: reason2 }) => `* ${line}: ${oneLine(reason2)}`).join("\n");
var byNumber2 = (merge) => ({ line: reference2(merge), reason: merge.reason });
var reference2 = ({ repository, number }) => `[#${String(number)}](${pullRequestUrl(repository, number)})`;
function toTakeIn(leftOut) {
  if (leftOut.length === 0) return "None.";
  const blocks2 = leftOut.map((merge) => `${reference2(merge)}: ${oneLine(merge.reason)}

${fenced(`* ${merge.line}`)}`);
  return `Copy a bullet into the post, on a line of its own.

${blocksThatFit(blocks2, PART)}`;
}
var folded2 = (title2, body) => `<details>
<summary>${title2}</summary>

${body}

</details>`;
function requestTable(requests) {
  const rows = /* @__PURE__ */ new Map();
  for (const { operation, cost: cost2 } of requests) {
    const row = rows.get(operation) ?? { count: 0, cost: 0 };
    rows.set(operation, { count: row.count + 1, cost: row.cost + cost2 });
  }
  const total = requests.reduce((sum, { cost: cost2 }) => sum + cost2, 0);
  const body = [...rows].map(([operation, { count, cost: cost2 }]) => `| ${operation} | ${String(count)} | ${String(cost2)} |`);
  const failures = requests.flatMap(({ operation, failure }) => failure === null ? [] : [`${operation} (${failure})`]);
  const failed2 = failures.length === 0 ? "" : `

${String(failures.length)} of them had no whole answer: ${counted2(failures)}.`;
  return `## Requests

| Request | Times | Points |
| --- | ---: | ---: |
${[...body, `| all | ${String(requests.length)} | ${String(total)} |`].join("\n")}${failed2}`;
}
function counted2(failures) {
  const counts2 = groupBy(failures, (failure) => failure);
  return [...counts2].map(([each, all3]) => all3.length === 1 ? each : `${each} ${String(all3.length)} times`).join(", ");
}

// src/entries/draft-action.ts
for (const flag of ["--optimize-for-size", "--semi-space-growth-factor=1"]) setFlagsFromString(flag);
async function run(runner) {
  const { environment, here, printed, tell, withoutTokens } = runner;
  const given = readInputs(runner.inputs, runner.started);
  const onProposal = isOfPullRequest(environment["GITHUB_REF"] ?? "", context.payload.pull_request);
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
    readFeed: feedReader(fetch, isReplay),
    progress: tell,
    wait: patience.wait
  });
  const { manuscript } = outcome;
  const folder = environment["RUNNER_TEMP"];
  if (manuscript !== null && folder !== void 0) {
    const drafted2 = join(folder, "last-week-in");
    mkdirSync(drafted2, { recursive: true });
    writeFileSync(join(drafted2, "post.md"), manuscript.post);
    writeFileSync(join(drafted2, "left-out.json"), leftOutJson(manuscript.leftOut));
    tell(`The draft and what was left out: ${drafted2}`);
  }
  for (const line of annotations(outcome.warnings)) warning(printed(line));
  for (const [name, value2] of outputsOf(outcome)) setOutput(name, value2);
  const pullRequest = outcome.pullRequest === null ? "" : ` ${outcome.pullRequest.url}`;
  tell(`${outcome.operation}${pullRequest}${outcome.reason === null ? "" : ` ${sentence(outcome.reason)}`}`);
  if (environment["GITHUB_STEP_SUMMARY"] !== void 0) {
    const summary2 = jobSummary(outcome, [...sources.requests, ...site.requests, ...restRequests]);
    await summary.addRaw(withoutTokens(summary2)).write();
  }
}
await onRunner(process.env, run);
