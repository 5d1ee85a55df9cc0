#!/usr/bin/env node

// src/cli.ts
var OLDEST = 20;
var [major = "0"] = process.versions.node.split(".");
if (Number(major) < OLDEST) {
  console.error(`last-week-in needs Node ${String(OLDEST)} or newer; this is Node ${process.versions.node}.`);
  console.error("Get a newer one from https://nodejs.org, or with your version manager.");
  process.exitCode = 2;
} else {
  const { run } = await import("./cli-run.js");
  await run(process.argv.slice(2));
}
