/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Small words under or behind the label. */
  readonly hint?: string;
  /** The keys that do the same without the palette. */
  readonly keys?: string;
}

export interface PaletteGroup<Entry extends PaletteEntry> {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const NO_MATCH = 0;

/** Every word of the query has to be found; a hit at the start of the label or of a word counts more. */
export function relevanceOf({ label, hint = '' }: PaletteEntry, query: string): number {
  const inLabel = fold(label);
  const everywhere = `${inLabel} ${fold(hint)}`;
  let relevance = 1;
  for (const word of fold(query).split(/\s+/).filter(Boolean)) {
    if (inLabel.startsWith(word)) {
      relevance += 4;
    } else if (inLabel.includes(` ${word}`)) {
      relevance += 3;
    } else if (everywhere.includes(word)) {
      relevance += 1;
    } else {
      return NO_MATCH;
    }
  }
  return relevance;
}

/** The groups stay in their order; inside a group the best match comes first. */
export function findEntries<Entry extends PaletteEntry>(
  entries: readonly Entry[],
  query: string,
): PaletteGroup<Entry>[] {
  const ranked = entries
    .map((entry) => ({ entry, relevance: relevanceOf(entry, query) }))
    .filter(({ relevance }) => relevance > NO_MATCH);
  const names = [...new Set(ranked.map(({ entry }) => entry.group))];
  return names.map((name) => ({
    name,
    entries: ranked
      .filter(({ entry }) => entry.group === name)
      .sort((left, right) => right.relevance - left.relevance)
      .map(({ entry }) => entry),
  }));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
