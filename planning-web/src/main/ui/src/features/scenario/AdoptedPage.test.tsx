import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Adoption, WaitingItem } from '@/api/scenarios';
import { Toasts } from '@/components/Toasts/Toasts';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { server } from '@/test/server';
import { AdoptedOfCycle } from './AdoptedPage';

function anAdoption(changes: Partial<Adoption> = {}): Adoption {
  return {
    id: 'adoption-1',
    scenarioId: 'scenario-1',
    scenario: 'Calm year',
    adoptedBy: 'Ada',
    adoptedAt: '2026-11-23T06:00:00Z',
    items: 5,
    due: 0,
    promoted: 3,
    waiting: 2,
    cleared: 0,
    ...changes,
  };
}

const waits: WaitingItem = {
  itemId: 'item-1',
  number: 'RM-2027-001',
  title: 'Slot booking',
  product: 'Payments',
  quarter: 2,
  standing: 'IN_REVIEW',
  reasons: [{ code: 'NOT_SEALED', title: 'The misuse review is not sealed', whatToDo: 'Seal it.' }],
};

async function show(adoption: Adoption | undefined, items: WaitingItem[] = []) {
  serve('/planning-cycles/cycle-1/adoption', adoption ? { adoption } : {});
  serve('/adoptions/adoption-1/waiting-items', { items });
  await renderInApp(
    <>
      <AdoptedOfCycle cycle={aCycle()} />
      <Toasts />
    </>,
    { paths: ['/scenarios', '/roadmap-items/$itemId'] },
  );
}

test('a year without an adopted plan says how one comes about', async () => {
  await show(undefined);

  expect(await screen.findByText('No plan adopted yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the scenarios' })).toHaveAttribute('href', '/scenarios');
});

test('what waits at the gate says for what', async () => {
  await show(anAdoption(), [waits]);

  expect(await screen.findByText('3 of 5 items on the portfolio roadmap')).toBeVisible();
  expect(screen.getByText('2 wait at the gate')).toBeVisible();
  expect(await screen.findByText('The misuse review is not sealed')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Slot booking' })).toHaveAttribute('href', '/roadmap-items/item-1');
  expect(screen.queryByRole('button', { name: /Promote/ })).not.toBeInTheDocument();
});

test('what is cleared now is promoted step by step', async () => {
  const asked: string[] = [];
  server.use(
    http.post('*/api/v1/adoptions/adoption-1/retries', () => {
      asked.push('retry');
      return HttpResponse.json(anAdoption({ due: 2, cleared: 2 }), { status: 201 });
    }),
    http.post('*/api/v1/adoptions/adoption-1/steps', () => {
      asked.push('step');
      return HttpResponse.json(anAdoption({ due: asked.length < 3 ? 1 : 0, promoted: 5, waiting: 0 }));
    }),
  );
  await show(anAdoption({ cleared: 2 }), [waits]);

  await userEvent.click(await screen.findByRole('button', { name: 'Promote 2 that are cleared now' }));

  expect(await screen.findByText('5 items of the plan are on the portfolio roadmap')).toBeVisible();
  expect(asked).toEqual(['retry', 'step', 'step']);
});
