/** Where a roadmap item is shown; every feature that names an item leads here. */
export function itemPath(itemId: string): string {
  return `/roadmap-items/${encodeURIComponent(itemId)}`;
}

/** Where a new roadmap item is written. */
export function newItemPath(): string {
  return '/roadmap-items/new';
}
