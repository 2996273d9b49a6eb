import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { ada, aGate, anItem, aPolicy, aReview, aSessionOf } from '@/test/samples';
import { server } from '@/test/server';
import type { Question } from './model';
import { ReviewScreen } from './ReviewPage';

function aloud(id: string, text: string): Question {
  const common = { options: [], mandatoryFromTier: 1, guidelines: [7], triage: false, evidence: false, seeds: [] };
  return { ...common, id, part: 'SU', text, help: 'It is never scored.', kind: 'TEXT' };
}

const bank = {
  version: 1,
  questions: [aloud('SU-01', 'Write the headline.'), aloud('SU-02', 'Explain it to the person whom it could hurt.')],
};

async function openReview() {
  const gate = aGate({ standing: 'IN_REVIEW', review: aReview() });
  server.use(
    http.get('*/api/v1/roadmap-items/item-1', () => HttpResponse.json(anItem())),
    http.get('*/api/v1/roadmap-items/item-1/gate', () => HttpResponse.json(gate)),
    http.get('*/api/v1/policies/:version', () => HttpResponse.json({ ...aPolicy, questionBank: bank })),
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [] })),
  );
  await renderInApp(<ReviewScreen itemId="item-1" />, {
    session: aSessionOf(ada),
    paths: ['/roadmap-items/$itemId', '/roadmap-items/$itemId/sign-off', '/roadmap-items/$itemId/misuse-review'],
  });
  await screen.findByRole('region', { name: /Write the headline/ });
  return userEvent.setup({ delay: null });
}

afterEach(() => window.history.replaceState(null, '', '/'));

test('the headline is one line, the rest is text, and none of it is scored', async () => {
  await openReview();

  const headline = within(screen.getByRole('region', { name: /Write the headline/ }));
  const explained = within(screen.getByRole('region', { name: /Explain it/ }));
  expect(headline.getByRole('textbox').tagName).toBe('INPUT');
  expect(explained.getByRole('textbox').tagName).toBe('TEXTAREA');
  expect(screen.getByText(/It is never scored, and stands apart on the statement/)).toBeInTheDocument();
});

test('the headline saves itself as the answer that it is', async () => {
  const user = await openReview();
  const sent: unknown[] = [];
  server.use(
    http.put('*/api/v1/misuse-reviews/review-1/answers/SU-01', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({
        questionId: 'SU-01',
        state: 'ANSWERED',
        by: ada,
        at: '2026-11-12T10:00:00Z',
        version: 1,
      });
    }),
  );

  await user.type(
    within(screen.getByRole('region', { name: /Write the headline/ })).getByRole('textbox'),
    'Shops learn',
  );
  await user.tab();

  await waitFor(() => expect(sent).toEqual([{ state: 'ANSWERED', value: 'Shops learn' }]));
});
