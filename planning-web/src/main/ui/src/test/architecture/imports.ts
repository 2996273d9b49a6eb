/** One import that goes against the grain, as "from -> to". */
export type Violation = string;

const IMPORT = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const LAYERS = ['api', 'lib', 'components', 'features', 'app', 'test'] as const;
type Layer = (typeof LAYERS)[number];

/** Lower layers know nothing of higher ones: app <- features <- components, lib, api. */
const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
  lib: ['lib'],
  api: ['api', 'lib'],
  components: ['components', 'lib', 'api'],
  features: ['features', 'components', 'lib', 'api'],
  app: ['app', 'features', 'components', 'lib', 'api'],
  test: LAYERS,
};

/** Checks the sources of the UI, given as path (src/app/Shell.tsx) to text. Tests may import what they test with. */
export function violations(sources: Readonly<Record<string, string>>): Violation[] {
  return Object.entries(sources).flatMap(([from, text]) =>
    [...text.matchAll(IMPORT)]
      .map(([, specifier = '']) => resolve(from, specifier))
      .filter((to) => to !== undefined && !isAllowed(from, to))
      .map((to) => `${from} -> ${to}`),
  );
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) {
    return `src/${specifier.slice(2)}`;
  }
  if (!specifier.startsWith('.')) {
    return undefined;
  }
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function isAllowed(from: string, to: string): boolean {
  const [, fromLayer, fromFeature] = from.split('/');
  const [, toLayer, toFeature] = to.split('/');
  if (/\.test\.tsx?$/.test(from) && toLayer === 'test') {
    return true;
  }
  if (!MAY_IMPORT[fromLayer as Layer]?.includes(toLayer as Layer)) {
    return false;
  }
  return fromLayer !== 'features' || toLayer !== 'features' || fromFeature === toFeature;
}
