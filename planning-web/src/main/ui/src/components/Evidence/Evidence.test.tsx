import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { Evidence } from './Evidence';

test('a promoted item gives its statement on paper and its evidence', async () => {
  await renderInApp(<Evidence itemId="item-1" reviewId="review-1" promoted />);

  expect(screen.getByRole('link', { name: 'Statement as PDF' })).toHaveAttribute(
    'href',
    '/api/v1/misuse-reviews/review-1/statement.pdf',
  );
  expect(screen.getByRole('link', { name: 'Take the evidence along' })).toHaveAttribute(
    'href',
    '/api/v1/roadmap-items/item-1/evidence.zip',
  );
  expect(screen.getByText(/without this server/)).toBeInTheDocument();
});

test('an item that is not promoted has no evidence to take along', async () => {
  await renderInApp(<Evidence itemId="item-1" reviewId="review-1" promoted={false} />);

  expect(screen.getByRole('link', { name: 'Statement as PDF' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Take the evidence along' })).not.toBeInTheDocument();
});
