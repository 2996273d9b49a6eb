import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Toasts } from './Toasts';
import { dismissToast, toast, toastStore } from './toasts';

afterEach(() => {
  vi.useRealTimers();
  act(() => {
    for (const { id } of toastStore.shown()) {
      dismissToast(id);
    }
  });
});

test('says what is done in a status region, and takes it back on request', async () => {
  const undo = vi.fn();
  render(<Toasts />);
  act(() => toast('Moved to April', { undo }));

  expect(screen.getByRole('status')).toHaveTextContent('Moved to April');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Moved to April')).not.toBeInTheDocument();
});

test('goes by itself after a while', () => {
  vi.useFakeTimers();
  render(<Toasts />);
  act(() => toast('Saved'));

  act(() => vi.advanceTimersByTime(7_000));

  expect(screen.queryByText('Saved')).not.toBeInTheDocument();
});

test('at most three are shown', () => {
  render(<Toasts />);
  act(() => {
    for (const text of ['one', 'two', 'three', 'four']) {
      toast(text);
    }
  });

  expect(screen.queryByText('one')).not.toBeInTheDocument();
  expect(screen.getByText('four')).toBeInTheDocument();
});
