import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Capacity, Session } from '@/api/session';
import { aCycle, accept, aTheme, aVision, refuse, serve, someProgress } from '@/test/plan';
import { aSession, renderInApp } from '@/test/render';
import { AnnualPlanPage } from './AnnualPlanPage';

function sessionOf(...capacities: Capacity[]): Session {
  return { ...aSession, capacities: capacities.map((capacity) => ({ capacity })) };
}

const paths = ['/vision', '/strategy', '/themes', '/roadmaps', '/people', '/sample'];

beforeEach(() => serve('/currencies', ['CHF', 'EUR', 'SEK']));

describe('without a planning cycle', () => {
  test('a product leader creates one; name and fiscal start follow the year until they are changed', async () => {
    serve('/planning-cycles', { items: [] });
    const received = accept('post', '/planning-cycles', () => aCycle());
    const user = userEvent.setup();
    await renderInApp(<AnnualPlanPage />, { session: sessionOf('PRODUCT_LEADER'), paths });

    const year = await screen.findByLabelText('Year');
    await user.clear(year);
    await user.type(year, '2031');
    expect(screen.getByLabelText('Name')).toHaveValue('Annual plan 2031');
    await user.selectOptions(screen.getByLabelText('Currency'), 'CHF');
    await user.click(screen.getByRole('button', { name: 'Create planning cycle' }));

    await waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]?.body).toEqual({
      year: 2031,
      name: 'Annual plan 2031',
      fiscalStart: '2031-01-01',
      currency: 'CHF',
    });
  });

  test('a complaint of the server stands at its field', async () => {
    serve('/planning-cycles', { items: [] });
    refuse('post', '/planning-cycles', 422, { errors: [{ pointer: '/name', detail: 'Another plan has this name.' }] });
    const user = userEvent.setup();
    await renderInApp(<AnnualPlanPage />, { session: sessionOf('PRODUCT_LEADER'), paths });

    await user.click(await screen.findByRole('button', { name: 'Create planning cycle' }));

    await waitFor(() =>
      expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Another plan has this name.'),
    );
  });

  test('an administrator is led to the people and may try the sample company', async () => {
    serve('/planning-cycles', { items: [] });
    await renderInApp(<AnnualPlanPage />, { session: sessionOf('ADMINISTRATOR'), paths });

    expect(await screen.findByRole('link', { name: 'Add people' })).toHaveAttribute('href', '/people');
    expect(screen.getByRole('link', { name: 'Try the sample company' })).toHaveAttribute('href', '/sample');
    expect(screen.queryByLabelText('Year')).not.toBeInTheDocument();
  });

  test('everybody else is told who starts the plan', async () => {
    serve('/planning-cycles', { items: [] });
    await renderInApp(<AnnualPlanPage />, { session: sessionOf('EXECUTIVE'), paths });

    expect(await screen.findByText(/A product leader of your organisation creates/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Try the sample company' })).not.toBeInTheDocument();
  });
});

describe('with a planning cycle', () => {
  test('shows how far the path is walked and where to go on', async () => {
    serve('/planning-cycles', { items: [aCycle()] });
    serve(
      '/planning-cycles/cycle-1/progress',
      someProgress({ companyVision: true, portfolioVision: true, products: 1, productVisions: 1, stancesTaken: 11 }),
    );
    serve('/planning-cycles/cycle-1/visions', [aVision()]);
    serve('/planning-cycles/cycle-1/themes', { items: [] });
    await renderInApp(<AnnualPlanPage />, { paths });

    expect(await screen.findByRole('link', { name: /Vision.*done.*3 of 3 written/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Strategy.*Next.*11 of 16 stances/ })).toHaveAttribute('href', '/strategy');
    expect(screen.getByText(/Any small business/)).toBeInTheDocument();
  });

  test('shows the North Star with its result, and a target that is not known as such', async () => {
    serve('/planning-cycles', { items: [aCycle()] });
    serve('/planning-cycles/cycle-1/progress', someProgress());
    serve('/planning-cycles/cycle-1/visions', [aVision()]);
    serve('/planning-cycles/cycle-1/themes', { items: [] });
    await renderInApp(<AnnualPlanPage />, { paths });

    const tile = (await screen.findByText('Active teams')).closest('li');
    expect(tile).toHaveTextContent('612');
    expect(tile).toHaveTextContent('No target yet');
    expect(within(tile as HTMLElement).getByLabelText('North Star')).toBeInTheDocument();
  });

  test('shows the themes with their items and the standings of all items', async () => {
    serve('/planning-cycles', { items: [aCycle()] });
    serve('/planning-cycles/cycle-1/progress', someProgress({ items: 3, itemsByStanding: { CLEARED: 2, STOPPED: 1 } }));
    serve('/planning-cycles/cycle-1/visions', []);
    serve('/planning-cycles/cycle-1/themes', { items: [aTheme({ itemCount: 3 })] });
    await renderInApp(<AnnualPlanPage />, { paths });

    const card = await screen.findByRole('region', { name: 'Strategy and gate progress' });
    expect(within(card).getByRole('link', { name: '3 items' })).toBeInTheDocument();
    expect(within(card).getByText('Cleared').closest('li')).toHaveTextContent('2');
    expect(within(card).getByText('Stopped').closest('li')).toHaveTextContent('1');
  });
});
