import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatusBadge } from './StatusBadge';
import { type ItemState, itemStateOf, STATES } from './states';

test.each(Object.keys(STATES) as ItemState[])('%s is said in a word, not by colour alone', (state) => {
  const { container } = render(<StatusBadge state={state} />);

  expect(container).toHaveTextContent(/^[A-Z][a-z -]+$/);
  expect(container.querySelector('svg')).toBeInTheDocument();
});

test('where only the icon fits, the word is still there for a screen reader', () => {
  render(<StatusBadge state="blocked" iconOnly />);

  expect(screen.getByRole('img', { name: 'Blocked' })).toBeInTheDocument();
});

test('the states of the contract are known, and one that is not reads as blocked', () => {
  expect(itemStateOf('IN_REVIEW')).toBe('in-review');
  expect(itemStateOf('CLEARED_WITH_CONDITIONS')).toBe('cleared-with-conditions');
  expect(itemStateOf('ACTIVE')).toBe('on-roadmap');
  expect(itemStateOf('SOMETHING_NEW')).toBe('blocked');
});
