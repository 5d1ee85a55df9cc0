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

export {
  LinkRefused,
  checkLinks
};
