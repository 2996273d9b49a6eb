import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { networkProblem, ProblemError } from '@/api/problem';
import { renderInApp } from '@/test/render';
import { ConfirmDialog } from './ConfirmDialog';

async function ask(onConfirm: (reason: string) => Promise<void>) {
  const onClose = vi.fn();
  await renderInApp(
    <ConfirmDialog
      open
      title="Stop Instant payouts?"
      confirmLabel="Stop item"
      danger
      reason={{ label: 'Reason', required: true }}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      It leaves the roadmap at once.
    </ConfirmDialog>,
  );
  return { user: userEvent.setup(), onClose };
}

test('a required reason is asked for at its field and handed over', async () => {
  const onConfirm = vi.fn(async () => {});
  const { user, onClose } = await ask(onConfirm);

  await user.click(screen.getByRole('button', { name: 'Stop item' }));
  expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveAccessibleDescription('Say why: others will read it');
  expect(onConfirm).not.toHaveBeenCalled();

  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'It hurts sellers in small towns');
  await user.click(screen.getByRole('button', { name: 'Stop item' }));
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith('It hurts sellers in small towns');
  expect(onClose).toHaveBeenCalledOnce();
});

test('a refusal is shown in the dialog and the reason stays', async () => {
  const { user, onClose } = await ask(async () => {
    throw new ProblemError(networkProblem());
  });

  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'It hurts');
  await user.click(screen.getByRole('button', { name: 'Stop item' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue('It hurts');
  expect(onClose).not.toHaveBeenCalled();
});
