import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { ReasonList } from './ReasonList';

const reasons = [
  { code: 'QUORUM', title: 'Two sign-offs are missing', whatToDo: 'Ask two stakeholders to sign', link: '/gate' },
  { code: 'HOLD', title: 'Somebody put it on hold', whatToDo: 'Talk to the ombuds' },
];

test('shows every reason with what to do, and where', async () => {
  await renderInApp(<ReasonList reasons={reasons} />);

  const list = screen.getByRole('region', { name: '2 things stand in the way' });
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent(/Two sign-offs are missing.*Ask two stakeholders to sign/);
  expect(within(first as HTMLElement).getByRole('link')).toHaveAttribute('href', '/gate');
  expect(second).toHaveTextContent('Talk to the ombuds');
  expect(within(second as HTMLElement).queryByRole('link')).not.toBeInTheDocument();
});
