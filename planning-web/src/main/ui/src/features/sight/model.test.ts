import { describe, expect, test } from 'vitest';
import { aSight, words } from '@/test/sight';
import { gapCounts, gapsTree } from './gaps';
import { lineOf } from './line';
import { filtered, linked, treeOf } from './model';
import { type NodeDraft, planted, refOf, type SightNode } from './node';
import { openTo, rowsOf, stepOf, typedTo, wellOpen } from './rows';
import { lineRows, linesCsv, soughtRows } from './table';
import { itemsBelow, shownTree } from './view';
import { csvWords } from './words';

const sight = linked(aSight());

function refs(nodes: readonly SightNode[]): string[] {
  return nodes.map(({ ref, key }) => ref ?? key);
}

function node(ref: string, roots: readonly SightNode[] = planted(treeOf(sight, words))): SightNode {
  const found = rowsOf(roots, openTo(roots, 99)).find((row) => row.node.ref === ref);
  if (found === undefined) {
    throw new Error(`${ref} is in the tree`);
  }
  return found.node;
}

describe('tree', () => {
  test('leads from the company through portfolio, strategy, theme, objective and key result to the item', () => {
    const roots = planted(treeOf(sight, words));

    expect(refs(roots)).toEqual(['COMPANY:COMPANY']);
    expect(refs(node('PORTFOLIO:PORTFOLIO').children)).toEqual([
      ...['strategy:s1', 'strategy:s2', 'opportunity:q2', 'opportunity:q3', 'PRODUCT:p1'],
    ]);
    expect(refs(node('theme:t1').children)).toEqual(['objective:o1', 'item:i2']);
    expect(refs(node('keyResult:k1').children)).toEqual(['item:i1']);
    expect(refs(node('strategy:s1').children)).toEqual(['theme:t1', 'theme:t2', 'opportunity:q1']);
    expect(node('opportunity:q1')).toMatchObject({ note: 'moves On time', to: '/opportunities/q1' });
    expect(refs(node('opportunity:q1').children)).toEqual(['item:i1']);
  });

  test('counts an item that several lines lead to once, and how all of them stand', () => {
    const { sum } = node('COMPANY:COMPANY');

    expect(sum.items).toBe(2);
    expect(sum.tones).toMatchObject({ cleared: 1, draft: 1, stopped: 0 });
    expect(sum.onPortfolio).toBe(1);
  });

  test('leads through the vision of a product to its own items alone', () => {
    expect(new Set(itemsOf(node('PRODUCT:p1')))).toEqual(new Set(['item:i1']));
  });

  test('keeps with a filter only what has items below it, and says as missing only what is', () => {
    const shown = shownTree(filtered(sight, { product: 'p2' }), { product: 'p2' }, undefined, words);

    expect(rowsOf(shown, openTo(shown, 99)).map((row) => row.node.ref ?? row.node.kind)).toEqual([
      ...['COMPANY:COMPANY', 'PORTFOLIO:PORTFOLIO', 'strategy:s1', 'theme:t1', 'item:i2'],
      ...['opportunity:q2', 'item:i2'],
      ...['group', 'item:i3'],
    ]);
    expect(node('theme:t1', shown).gap).toBeUndefined();
  });

  test('finds words wherever they stand, with what is above and below', () => {
    const shown = shownTree(sight, { query: 'wait' }, undefined, words);

    expect(rowsOf(shown, openTo(shown, 99)).map((row) => row.node.ref)).toContain('keyResult:k1');
    expect(shownTree(sight, { query: 'nowhere to be found' }, undefined, words)).toEqual([]);
  });
});

function itemsOf(of: SightNode): string[] {
  return rowsOf([of], openTo([of], 99)).flatMap((row) => (row.node.item ? [row.node.ref ?? ''] : []));
}

describe('gaps', () => {
  test('stand in groups by what is missing', () => {
    const groups = gapsTree(sight, words).map(({ id, children }) => [
      id,
      children?.map((one) => refOf(one.kind, one.id)),
    ]);

    expect(groups).toEqual([
      ['NO_THEME', ['item:i3']],
      ['noVision', ['PRODUCT:p2']],
      ['noTheme', ['strategy:s2']],
      ['noItem', ['theme:t2']],
      ['noKeyResult', ['objective:o2']],
      ['unserved', ['keyResult:k2']],
      ['unaddressed', ['opportunity:q3']],
    ]);
    expect(gapCounts(sight)).toEqual({ orphans: 1, empty: 5 });
  });

  test('are none of the filter that hides what serves', () => {
    expect(gapsTree(filtered(sight, { product: 'p1' }), words).map(({ id }) => id)).not.toContain('NO_THEME');
  });
});

describe('line', () => {
  const kinds = (above: readonly NodeDraft[] | undefined) => above?.map((one) => refOf(one.kind, one.id));

  test('of an item has everything that it leads to above it', () => {
    expect(kinds(lineOf(sight, 'item:i1', words)?.above)).toEqual([
      ...['COMPANY:COMPANY', 'PORTFOLIO:PORTFOLIO', 'PRODUCT:p1'],
      ...['strategy:s1', 'opportunity:q1', 'theme:t1', 'objective:o1', 'keyResult:k1'],
    ]);
  });

  test('of an opportunity has every strategy that addresses it, and below it the items that do', () => {
    const both = linked({
      ...aSight(),
      opportunities: [{ id: 'q1', title: 'Pay without a queue', strategyIds: ['s1', 's2'] }],
    });
    const line = lineOf(both, 'opportunity:q1', words);

    expect(kinds(line?.above)).toEqual([
      ...['COMPANY:COMPANY', 'PORTFOLIO:PORTFOLIO'],
      ...['strategy:s1', 'strategy:s2'],
    ]);
    expect(line && [...itemsBelow(line.here)]).toEqual(['opportunity:q1', 'item:i1']);
  });

  test('of a theme has what is above it, and below it what serves it', () => {
    const line = lineOf(sight, 'theme:t1', words);

    expect(kinds(line?.above)).toEqual(['COMPANY:COMPANY', 'PORTFOLIO:PORTFOLIO', 'strategy:s1']);
    expect(line && [...itemsBelow(line.here)]).toEqual(expect.arrayContaining(['item:i1', 'item:i2']));
  });

  test('of an item that serves nothing has the visions of the whole, and of what is gone there is none', () => {
    expect(kinds(lineOf(sight, 'item:i3', words)?.above)).toEqual(['COMPANY:COMPANY', 'PORTFOLIO:PORTFOLIO']);
    expect(lineOf(sight, 'PRODUCT:p2', words)?.here.title).toBe('Docks');
    expect(lineOf(sight, 'theme:gone', words)).toBeUndefined();
  });
});

describe('table', () => {
  test('has a line for each item and one for whatever has nothing below it', () => {
    const rows = lineRows(sight, true);

    expect(rows.map(({ ref }) => ref)).toEqual([
      ...['item:i1', 'item:i2', 'item:i3'],
      ...['strategy:s2', 'theme:t2', 'objective:o2', 'keyResult:k2', 'opportunity:q3'],
    ]);
    expect(rows[0]).toMatchObject({ strategies: ['Up-market'], themes: ['Trust'], keyResults: ['Minutes waited'] });
    expect(rows[0]).toMatchObject({ opportunities: ['Pay without a queue'], moved: ['On time'] });
    expect(lineRows(sight, false)).toHaveLength(3);
  });

  test('shows for gaps the same things as the tree', () => {
    const table = soughtRows(lineRows(sight, true), { gaps: 'yes' }).map(({ ref }) => ref);
    const tree = rowsOf(planted(gapsTree(sight, words)), openTo(planted(gapsTree(sight, words)), 99));

    expect(new Set(tree.map((row) => row.node.ref))).toEqual(new Set([undefined, 'PRODUCT:p2', ...table]));
  });

  test('is written for a spreadsheet', () => {
    expect(linesCsv(lineRows(sight, true), csvWords()).split('\r\n').slice(0, 4)).toEqual([
      'Kind,Number,Title,Product,Product has a vision,Strategy,Opportunity,Theme,Objective,Key result,Metric,Gate,On the portfolio roadmap,What is missing',
      'Item,RM-1,Wait board,Payments,yes,Up-market,Pay without a queue,Trust,Nobody waits,Minutes waited,Waits; On time,Cleared,yes,',
      'Item,RM-2,Ramp,Docks,no,Up-market,Know the free dock,Trust,,,,Draft,no,',
      'Item,RM-3,Loose end,Docks,no,,,,,,,Draft,no,no theme',
    ]);
  });
});

describe('keys', () => {
  const roots = planted(treeOf(sight, words));
  const rows = rowsOf(roots, openTo(roots, 3));
  const at = (ref: string) => rows.findIndex((row) => row.node.ref === ref);

  test('walk rows, open and close them, and lead to what is above', () => {
    expect(stepOf(rows, 0, 'ArrowDown')).toEqual({ to: 1 });
    expect(stepOf(rows, 0, 'ArrowUp')).toEqual({ to: 0 });
    expect(stepOf(rows, 0, 'End')).toEqual({ to: rows.length - 1 });
    expect(stepOf(rows, 3, 'Home')).toEqual({ to: 0 });
    expect(stepOf(rows, 0, 'ArrowRight')).toEqual({ to: 1 });
    expect(stepOf(rows, at('theme:t1'), 'ArrowRight')).toEqual({ open: [rows[at('theme:t1')]?.node.key] });
    expect(stepOf(rows, at('theme:t1'), 'ArrowLeft')).toEqual({ to: at('strategy:s1') });
    expect(stepOf(rows, 0, 'ArrowLeft')).toEqual({ close: roots[0]?.key });
  });

  test('an asterisk opens everything beside a row', () => {
    const step = stepOf(rows, at('strategy:s1'), '*');

    expect(step && 'open' in step && step.open).toHaveLength(3);
  });

  test('letters lead to the next row that begins with them', () => {
    expect(typedTo(rows, 0, 'tr')).toBe(at('theme:t1'));
    expect(typedTo(rows, at('theme:t1'), 'zz')).toBe(at('theme:t1'));
  });

  test('a tree opens as far as it can be read at a glance', () => {
    expect(rowsOf(roots, wellOpen(roots)).map((row) => row.node.ref)).toContain('item:i1');
  });
});
