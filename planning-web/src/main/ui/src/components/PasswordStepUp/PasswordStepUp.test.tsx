import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { networkProblem, ProblemError } from '@/api/problem';
import { renderInApp } from '@/test/render';
import { PasswordStepUp } from './PasswordStepUp';

async function askFor(onConfirm: (password: string) => Promise<void>) {
  const onClose = vi.fn();
  await renderInApp(
    <PasswordStepUp open title="Sign off Instant payouts" confirmLabel="Sign" onConfirm={onConfirm} onClose={onClose}>
      I agree that the item may go on the roadmap.
    </PasswordStepUp>,
  );
  return { user: userEvent.setup(), onClose, password: screen.getByLabelText('Your password') };
}

test('shows the statement, and signs with the password', async () => {
  const onConfirm = vi.fn(async () => {});
  const { user, onClose, password } = await askFor(onConfirm);

  expect(screen.getByRole('region', { name: 'What you sign' })).toHaveTextContent('I agree that the item may go');
  await user.type(password, 'right{Enter}');

  expect(onConfirm).toHaveBeenCalledExactlyOnceWith('right');
  expect(onClose).toHaveBeenCalledOnce();
});

test('says at the field that a password is missing or wrong', async () => {
  const { user, onClose, password } = await askFor(async () => {
    throw new ProblemError({ ...networkProblem(), type: '/problems/wrong-password', status: 403 });
  });

  await user.click(screen.getByRole('button', { name: 'Sign' }));
  expect(password).toHaveAccessibleDescription(/Enter your password/);
  await user.type(password, 'wrong{Enter}');

  expect(await screen.findByText('This is not your password')).toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});

test('any other refusal is shown in its own words', async () => {
  const { user, password } = await askFor(async () => {
    throw new ProblemError({
      ...networkProblem(),
      type: '/problems/statement-changed',
      title: 'The statement has changed since you read it',
      status: 409,
    });
  });

  await user.type(password, 'right{Enter}');

  expect(await screen.findByRole('alert')).toHaveTextContent('The statement has changed since you read it');
});
