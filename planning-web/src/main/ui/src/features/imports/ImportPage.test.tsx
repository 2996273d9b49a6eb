import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { OneImport } from './ImportPage';

test('what a check found stands below the columns that it checked', async () => {
  serve('/products', { items: [] });
  serve('/planning-cycles/cycle-1/themes', { items: [] });
  serve('/imports/import-1', {
    id: 'import-1',
    cycleId: 'cycle-1',
    fileName: 'goals.csv',
    state: 'CHECKED',
    columns: ['slug', 'title'],
    sample: [['cargo', 'Stabilise']],
    rowCount: 1,
    encoding: 'UTF-8',
    delimiter: ',',
    suggestedMapping: { columns: { title: ['title'], externalKey: ['slug'] } },
    undoable: false,
    version: 2,
    report: {
      dryRun: true,
      created: 1,
      updated: 0,
      unchanged: 0,
      skipped: 0,
      leftOut: 0,
      newProducts: [],
      removedFromPortfolio: 0,
      problemCount: 0,
      problems: [],
    },
  });
  await renderInApp(<OneImport importId="import-1" />, { paths: ['/import', '/roadmaps'] });

  await screen.findByRole('heading', { name: '1. Which column is what' });

  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    '1. Which column is what',
    '2. What the import would do',
    'First rows',
  ]);
});
