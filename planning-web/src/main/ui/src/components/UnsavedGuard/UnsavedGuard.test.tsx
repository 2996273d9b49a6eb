import { Link } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInApp } from '@/test/render';
import { UnsavedGuard } from './UnsavedGuard';

/** A field that is saved when it is left, at the moment at which the server answers. */
function Note({ answer }: { answer: Promise<void> }) {
  const [dirty, setDirty] = useState(false);
  return (
    <>
      <input aria-label="Note" onChange={() => setDirty(true)} onBlur={() => answer.then(() => setDirty(false))} />
      <Link to="/themes">Themes</Link>
      <UnsavedGuard dirty={dirty} autosaves />
    </>
  );
}

async function typeAndLeave(answer: Promise<void>) {
  const user = userEvent.setup();
  await renderInApp(<Note answer={answer} />, { paths: ['/themes'] });
  await user.type(screen.getByLabelText('Note'), 'Later');
  await user.click(screen.getByRole('link', { name: 'Themes' }));
  return user;
}

test('the click that leaves a field and the screen saves, and leads on without a question', async () => {
  let answered = () => {};
  await typeAndLeave(new Promise((resolve) => (answered = resolve)));
  expect(screen.getByLabelText('Note')).toBeInTheDocument();

  answered();

  await waitFor(() => expect(screen.queryByLabelText('Note')).not.toBeInTheDocument());
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('what is not saved in time is asked for, and what is saved after all leads on', async () => {
  let answered = () => {};
  await typeAndLeave(new Promise((resolve) => (answered = resolve)));
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
  expect(screen.getByLabelText('Note')).toBeInTheDocument();

  answered();

  await waitFor(() => expect(screen.queryByLabelText('Note')).not.toBeInTheDocument());
});

test('who stays keeps what was typed', async () => {
  const user = await typeAndLeave(new Promise(() => {}));

  await user.click(await screen.findByRole('button', { name: 'Stay on this page' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByLabelText('Note')).toHaveValue('Later');
});
