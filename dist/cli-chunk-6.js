import {
  AdvisedError
} from "./cli-chunk-9.js";

// src/gather/news/feed-reader.ts
var MOST_BYTES = 1e6;
var PATIENCE = 1e4;
var MOST_REDIRECTS = 3;
function feedReader(fetch, onThisMachine) {
  return async (address, hosts, since) => {
    const signal = AbortSignal.timeout(PATIENCE);
    let url = new URL(address);
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (!hosts.has(url.host) || !isReadable(url)) throw refused(address, `${url.host} is not allowed`);
        if (onThisMachine && !isLoopback(url.hostname)) return null;
        const response = await fetch(url.href, {
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
        if (!response.ok) throw refused(address, `it answers ${String(response.status)}`);
        return await textOf(response, address);
      }
      throw refused(address, `it redirects more than ${String(MOST_REDIRECTS)} times`);
    } catch (error) {
      if (error instanceof AdvisedError) throw error;
      throw refused(address, signal.aborted ? "it takes longer than 10 seconds" : reason(error));
    }
  };
}
function httpDate(instant) {
  const at = instant.toZonedDateTimeISO("UTC");
  const day = `${at.toLocaleString("en-US", { weekday: "short" })}, ${String(at.day).padStart(2, "0")}`;
  const month = at.toLocaleString("en-US", { month: "short" });
  return `${day} ${month} ${String(at.year)} ${at.toPlainTime().toString({ smallestUnit: "second" })} GMT`;
}
var isLoopback = (hostname) => /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])$/.test(hostname);
var isReadable = (url) => url.username === "" && url.password === "" && (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname));
async function textOf(response, address) {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  const body = response.body;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw refused(address, "it has more than 1 MB");
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
var reason = (error) => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};
function refused(address, why) {
  return new AdvisedError({
    message: `The feed ${address} cannot be read: ${why}.`,
    advice: "Look at it by hand for this edition; correct or remove it under sources.feeds in the configuration."
  });
}

export {
  feedReader,
  isLoopback
};
