// Fails the build when the shell or a route outgrows its budget, or when the built CSS has lost a value. Sizes are gzip,
// read from Vite's manifest.
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
let failed = false;

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

function read(file) {
  return readFileSync(new URL(file, dist), 'utf8');
}

function fail(sentence) {
  failed = true;
  console.log(`WRONG ${sentence}`);
}

const sum = (files) => files.reduce((total, file) => total + gzipSize(file), 0);
const kib = (bytes) => `${(bytes / KIB).toFixed(1)} KiB`;
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

const dynamic = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry);
const isPage = (key) => key.endsWith('Page.tsx');
const ownOf = (key, loaded) => [...new Set(filesOf(key).js)].filter((file) => !loaded.has(file));

/** The chunks that a chunk brings with it at once. */
function staticClosure(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) {
      staticClosure(imported, seen);
    }
  }
  return seen;
}

/** A dialog is fetched on top of a page that is already there: of those, the one that has loaded least of it. */
function addedBy(key) {
  const openers = dynamic.filter((page) =>
    [...staticClosure(page)].some((chunk) => manifest[chunk].dynamicImports?.includes(key)),
  );
  const added = openers.map((page) => ownOf(key, new Set([...shellFiles, ...filesOf(page).js])));
  return added.sort((left, right) => sum(right) - sum(left))[0] ?? ownOf(key, shellFiles);
}

for (const key of dynamic) {
  const own = isPage(key) ? ownOf(key, shellFiles) : addedBy(key);
  const drawsCharts = own.some((file) => /chart/i.test(file));
  report(`${key} JavaScript`, sum(own), drawsCharts ? CHART_ROUTE_JS : ROUTE_JS);
}

const shellCss = [...new Set(shell.css)].map(read).join('\n');
if (!shellCss.includes('light-dark(')) {
  fail('the built CSS holds no light-dark() colour: cssTarget is lost');
}

// Mantine's own variables are written by hand in mantine-variables.css: one that is missing would be a silent no-colour.
const allCss = Object.values(manifest)
  .flatMap(({ file, css = [] }) => (file.endsWith('.css') ? [file] : css))
  .map(read)
  .join('\n');
const defined = new Set([...allCss.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
const used = new Set(
  [
    ...allCss.matchAll(
      /var\(\s*(--(?:mantine|color|state|series|heat|space|text-\d|weight|radius|control|row|ring|shadow)[\w-]*)\s*\)/g,
    ),
  ].map(([, name]) => name),
);
for (const name of used) {
  if (!defined.has(name)) {
    fail(`${name} is used in the built CSS and defined nowhere`);
  }
}
process.exit(failed ? 1 : 0);
