// Fails the build when the shell or a route outgrows its budget. Sizes are gzip, read from Vite's manifest.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KIB = 1024;
const SHELL_JS = 160 * KIB;
const SHELL_CSS = 22 * KIB;
const ROUTE_JS = 60 * KIB;
const CHART_ROUTE_JS = 180 * KIB;

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const sizes = new Map();

function gzipSize(file) {
  if (!sizes.has(file)) {
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  }
  return sizes.get(file);
}

function filesOf(key, seen = new Set()) {
  if (seen.has(key)) {
    return { js: [], css: [] };
  }
  seen.add(key);
  const chunk = manifest[key];
  const files = { js: [chunk.file], css: [...(chunk.css ?? [])] };
  for (const imported of chunk.imports ?? []) {
    const more = filesOf(imported, seen);
    files.js.push(...more.js);
    files.css.push(...more.css);
  }
  return files;
}

const sum = (files) => files.reduce((total, file) => total + gzipSize(file), 0);
const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`;
let failed = false;

function report(name, bytes, limit) {
  const over = bytes > limit;
  failed ||= over;
  console.log(`${over ? 'OVER ' : 'ok   '} ${name.padEnd(56)} ${kib(bytes).padStart(10)} of ${kib(limit)}`);
}

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shell = filesOf(entryKey);
const shellFiles = new Set([...shell.js, ...shell.css]);
report('shell JavaScript', sum([...new Set(shell.js)]), SHELL_JS);
report('shell CSS', sum([...new Set(shell.css)]), SHELL_CSS);

for (const key of Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry)) {
  const route = filesOf(key);
  const own = [...new Set(route.js)].filter((file) => !shellFiles.has(file));
  const drawsCharts = own.some((file) => /chart/i.test(file));
  report(`${key} JavaScript`, sum(own), drawsCharts ? CHART_ROUTE_JS : ROUTE_JS);
}

const shellCss = [...new Set(shell.css)].map((file) => readFileSync(new URL(file, dist), 'utf8')).join('\n');
if (!shellCss.includes('light-dark(')) {
  failed = true;
  console.log('OVER  the built CSS holds no light-dark() colour: cssTarget is lost');
}
process.exit(failed ? 1 : 0);
