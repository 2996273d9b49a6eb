import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '@/test/render';
import { aPolicy } from '@/test/samples';
import { server } from '@/test/server';
import { PolicyScreen } from './PolicyPage';

const inForce = { version: 2, name: 'standard', adoptedAt: '2026-11-01T09:00:00Z', guidelineSet: 1, questionBank: 1 };

async function open(version: number | undefined, versions = [inForce]) {
  const onVersion = vi.fn();
  server.use(
    http.get('*/api/v1/policies', () => HttpResponse.json({ items: versions })),
    http.get('*/api/v1/policies/current', () => HttpResponse.json({ ...aPolicy, version: 2 })),
    http.get('*/api/v1/policies/1', () => HttpResponse.json({ ...aPolicy, version: 1, name: 'first draft' })),
  );
  await renderInApp(<PolicyScreen version={version} onVersion={onVersion} />, { paths: ['/ethics-gate'] });
  return { user: userEvent.setup(), onVersion };
}

test('everybody reads guidelines, signatures and questions of the policy in force', async () => {
  const { user } = await open(undefined);

  expect(await screen.findByText(/Version 2, standard, in force since/)).toBeInTheDocument();
  const guidelines = within(screen.getByRole('region', { name: 'Guidelines' })).getAllByRole('listitem');
  expect(guidelines[1]).toHaveTextContent('No weapon within easy reach');
  expect(guidelines[1]).toHaveAttribute('value', '3');
  const signers = within(screen.getByRole('table', { name: 'Who signs' })).getAllByRole('row')[1];
  expect(signers).toHaveTextContent('1 misuse reviewer and 1 stakeholder');
  expect(signers).toHaveTextContent('365 days');

  await user.click(screen.getByText('Follow the money'));
  expect(screen.getByRole('article', { name: 'FM-02' })).toHaveTextContent('Screening');
});

test('the tier limits the questions to those that a review of it answers', async () => {
  const { user } = await open(undefined);
  expect(await screen.findByText('Bank 1, 3 questions')).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: 'Tier 1' }));

  expect(screen.getByText('Bank 1, 2 questions')).toBeInTheDocument();
  expect(screen.queryByRole('article', { name: 'BY-02' })).not.toBeInTheDocument();
});

test('a version that is no longer in force says so, and leads to the others', async () => {
  const { user, onVersion } = await open(1, [inForce, { ...inForce, version: 1, name: 'first draft' }]);

  expect(await screen.findByText(/It is no longer in force/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'Version 2, in force' }));

  expect(onVersion).toHaveBeenCalledExactlyOnceWith(2);
});
