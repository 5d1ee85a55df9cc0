var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/model/problem.ts
var AdvisedError = class extends Error {
  problem;
  constructor(problem, cause) {
    super(sentence(problem), cause === void 0 ? void 0 : { cause });
    this.name = "AdvisedError";
    this.problem = problem;
  }
};
function sentence(problem) {
  const place = problem.place === void 0 ? "" : `${problem.place}: `;
  return `${place}${problem.message} ${problem.advice}`.trim();
}

// src/gather/citations/link-check.ts
var LinkRefused = class extends Error {
};
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
      const { status, location } = await answerOf(url, ask, signal);
      if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href)) {
        url = new URL(location, url);
        if (url.protocol !== "https:" && url.protocol !== "http:") return `it leads to ${url.protocol}`;
        continue;
      }
      if (status === 404) return "it answers 404 (Not Found)";
      if (status === 410) return "it answers 410 (Gone)";
      return status < 400 ? null : void 0;
    }
    return `it redirects more than ${String(MOST_REDIRECTS)} times`;
  } catch (error) {
    if (error instanceof LinkRefused) return error.message;
    return codeOf(error) === "ENOTFOUND" ? `there is no host ${url.hostname}` : void 0;
  }
}
async function answerOf(url, ask, signal) {
  const head = await ask(url, "HEAD", signal);
  return head.status < 400 ? head : ask(url, "GET", signal);
}
function codeOf(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error && "code" in cause ? cause.code : null;
}

// src/gather/news/feed-reader.ts
var isLoopback = (hostname) => /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/.test(hostname);

export {
  __commonJS,
  __export,
  __toESM,
  AdvisedError,
  sentence,
  LinkRefused,
  checkLinks,
  isLoopback
};
