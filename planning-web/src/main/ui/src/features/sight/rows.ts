import type { SightNode } from './node';

/** A row of the tree that is in sight because everything above it is open. */
export interface TreeRow {
  readonly node: SightNode;
  readonly level: number;
  /** Its place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly parent: string | undefined;
  readonly open: boolean;
}

export function rowsOf(roots: readonly SightNode[], open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  function add(nodes: readonly SightNode[], level: number, parent: string | undefined) {
    nodes.forEach((node, index) => {
      const isOpen = node.children.length > 0 && open.has(node.key);
      rows.push({ node, level, position: index + 1, siblings: nodes.length, parent, open: isOpen });
      if (isOpen) {
        add(node.children, level + 1, node.key);
      }
    });
  }
  add(roots, 1, undefined);
  return rows;
}

/** The keys of all nodes that have something below them, down to a level, but for those that stay shut. */
export function openTo(
  roots: readonly SightNode[],
  level: number,
  staysShut: (node: SightNode, at: number) => boolean = () => false,
): Set<string> {
  const open = new Set<string>();
  function add(nodes: readonly SightNode[], at: number) {
    for (const node of nodes) {
      if (at <= level && node.children.length > 0 && !staysShut(node, at)) {
        open.add(node.key);
        add(node.children, at + 1);
      }
    }
  }
  add(roots, 1);
  return open;
}

const READABLE = 200;
const LEVELS = 12;
const AT_LEAST = 3;

/** What stands below a product's vision is there a second time, after the strategies. */
const isSecond = ({ kind }: SightNode, at: number) => kind === 'PRODUCT' && at > 1;

/** As far open as it can be read at a glance: down to the themes at least, and no further than some screens. */
export function wellOpen(roots: readonly SightNode[]): Set<string> {
  let open = openTo(roots, AT_LEAST, isSecond);
  for (let level = AT_LEAST + 1; level <= LEVELS; level++) {
    const wider = openTo(roots, level, isSecond);
    if (rowsOf(roots, wider).length > READABLE) {
      return open;
    }
    open = wider;
  }
  return open;
}

/** Where a key leads from a row, as the treegrid of WAI-ARIA has it: the index of another row, or what else it does. */
export type Step =
  | { readonly to: number }
  | { readonly open: readonly string[] }
  | { readonly close: string }
  | undefined;

const PAGE = 10;

export function stepOf(rows: readonly TreeRow[], at: number, key: string): Step {
  const row = rows[at];
  if (row === undefined) {
    return undefined;
  }
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, last) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'PageDown':
      return { to: Math.min(at + PAGE, last) };
    case 'PageUp':
      return { to: Math.max(at - PAGE, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'ArrowRight':
      return inwards(row, at);
    case 'ArrowLeft':
      return outwards(rows, row);
    case '*':
      return { open: siblingsOf(rows, row) };
    default:
      return undefined;
  }
}

function inwards({ node, open }: TreeRow, at: number): Step {
  if (node.children.length === 0) {
    return undefined;
  }
  return open ? { to: at + 1 } : { open: [node.key] };
}

function outwards(rows: readonly TreeRow[], { node, open, parent }: TreeRow): Step {
  if (open) {
    return { close: node.key };
  }
  const to = rows.findIndex((row) => row.node.key === parent);
  return to < 0 ? undefined : { to };
}

function siblingsOf(rows: readonly TreeRow[], { parent }: TreeRow): string[] {
  return rows.filter((row) => row.parent === parent && row.node.children.length > 0).map(({ node }) => node.key);
}

/** The next row, after this one and around, whose title starts with what was typed. The same letter again and again goes on. */
export function typedTo(rows: readonly TreeRow[], at: number, typed: string): number {
  const [first = ''] = typed;
  const repeated = [...typed].every((letter) => letter === first);
  const start = repeated ? first : typed;
  const offset = repeated ? 1 : 0;
  for (let step = 0; step < rows.length; step++) {
    const index = (at + offset + step) % rows.length;
    if (rows[index]?.node.title.toLocaleLowerCase().startsWith(start)) {
      return index;
    }
  }
  return at;
}
