import { TextInput } from '@mantine/core';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { networkProblem, type Problem, ProblemError } from '@/api/problem';
import { renderInApp } from '@/test/render';
import { EditForm } from './EditForm';
import { type Loaded, useEditing } from './use-editing';

type Theme = { title: string; goal: string };

const loaded: Loaded<Theme> = { values: { title: 'Growth', goal: 'More teams' }, version: '"1"' };

function refusal(status: number, more: Partial<Problem> = {}): ProblemError {
  return new ProblemError({ ...networkProblem(), title: 'Refused', status, ...more });
}

/** A server that gives the prepared answers in turn. */
function serverAnswering(...answers: (Loaded<Theme> | ProblemError)[]) {
  const saves: { values: Theme; version: string | undefined }[] = [];
  return {
    saves,
    async save(values: Theme, version: string | undefined) {
      saves.push({ values, version });
      const answer = answers.shift();
      if (answer instanceof ProblemError) {
        throw answer;
      }
      return answer ?? { values, version: '"next"' };
    },
  };
}

function ThemeForm({ save, reload }: { save: ReturnType<typeof serverAnswering>['save']; reload: Loaded<Theme> }) {
  const editing = useEditing<Theme>({
    loaded,
    save,
    reload: async () => reload,
    validate: ({ title }) => (title === '' ? { title: 'Give it a title' } : {}),
  });
  return (
    <EditForm editing={editing} fieldLabels={{ title: 'Title', goal: 'Goal' }}>
      <TextInput label="Title" {...editing.form.getInputProps('title')} />
      <TextInput label="Goal" {...editing.form.getInputProps('goal')} />
    </EditForm>
  );
}

async function showForm(server: ReturnType<typeof serverAnswering>, reload: Loaded<Theme> = loaded) {
  const user = userEvent.setup();
  await renderInApp(<ThemeForm save={server.save} reload={reload} />);
  return { user, title: screen.getByLabelText('Title'), goal: screen.getByLabelText('Goal') };
}

test('Ctrl+Enter saves from any field, with the version that was shown', async () => {
  const server = serverAnswering();
  const { user, title } = await showForm(server);

  await user.type(title, ' at last');
  await user.keyboard('{Control>}{Enter}{/Control}');

  await waitFor(() => expect(server.saves).toHaveLength(1));
  expect(server.saves[0]).toEqual({ values: { title: 'Growth at last', goal: 'More teams' }, version: '"1"' });
  expect(await screen.findByText('All changes saved')).toBeInTheDocument();
});

test('undo goes back to what was saved', async () => {
  const { user, title } = await showForm(serverAnswering());

  await user.type(title, ' typo');
  await user.click(screen.getByRole('button', { name: 'Undo changes' }));

  expect(title).toHaveValue('Growth');
});

test('an empty field is named at the field and not sent', async () => {
  const server = serverAnswering();
  const { user, title } = await showForm(server);

  await user.clear(title);
  await user.click(screen.getByRole('button', { name: 'Save changes' }));

  expect(title).toHaveAccessibleDescription('Give it a title');
  expect(server.saves).toEqual([]);
});

test('a complaint of the server stands at its field and what was typed stays', async () => {
  const server = serverAnswering(
    refusal(422, { errors: [{ pointer: '/title', detail: 'Another theme has this title' }] }),
  );
  const { user, title } = await showForm(server);

  await user.type(title, 's');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));

  await waitFor(() => expect(title).toHaveAccessibleDescription('Another theme has this title'));
  expect(title).toHaveValue('Growths');
});

test('without connection the form says so, keeps everything and saves on retry', async () => {
  const server = serverAnswering(new ProblemError(networkProblem()));
  const { user, title } = await showForm(server);

  await user.type(title, 's');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  expect(title).toHaveValue('Growths');
  await user.click(screen.getByRole('button', { name: 'Try again' }));

  await waitFor(() => expect(server.saves).toHaveLength(2));
});

test('when somebody else saved first, both versions are shown and mine goes on top of theirs', async () => {
  const server = serverAnswering(refusal(412));
  const theirs: Loaded<Theme> = {
    values: { title: 'Scale', goal: 'Fewer tickets' },
    version: '"2"',
    changedBy: 'Jonas',
  };
  const { user, title, goal } = await showForm(server, theirs);

  await user.type(title, ' first');
  await user.click(screen.getByRole('button', { name: 'Save changes' }));

  const dialog = await screen.findByRole('dialog', { name: 'This changed while you were editing' });
  expect(within(dialog).getByRole('row', { name: /Title/ })).toHaveTextContent(/Growth first.*Scale/);
  await user.click(within(dialog).getByRole('button', { name: 'Reload and reapply' }));
  expect(title).toHaveValue('Growth first');
  expect(goal).toHaveValue('Fewer tickets');

  await user.click(screen.getByRole('button', { name: 'Save changes' }));
  await waitFor(() => expect(server.saves[1]?.version).toBe('"2"'));
});
