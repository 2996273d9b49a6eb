import { expect, test } from 'vitest';
import { networkProblem, ProblemError } from './problem';
import { applyProblemToForm, fieldPathOf, showAtFieldsOrPassword } from './problem-to-form';

function formOver(values: unknown) {
  const errors: Record<string, string> = {};
  const focused: string[] = [];
  return {
    errors,
    focused,
    getValues: () => values,
    setFieldError: (path: string, error: string) => {
      errors[path] = error;
    },
    getInputNode: (path: string) => ({ focus: () => focused.push(path) }),
  };
}

test('a JSON pointer becomes the path of a form field', () => {
  expect(fieldPathOf('/title')).toBe('title');
  expect(fieldPathOf('/capacities/0/productId')).toBe('capacities.0.productId');
  expect(fieldPathOf('/a~1b/c~0d')).toBe('a/b.c~d');
});

test('each complaint lands at its field, the first one gets the focus, the rest comes back', () => {
  const form = formOver({ title: '', keyResults: [{ target: 4 }] });

  const homeless = applyProblemToForm(form, {
    ...networkProblem(),
    errors: [
      { pointer: '/keyResults/0/target', detail: 'Must be above the baseline' },
      { pointer: '/title', detail: 'Must not be empty' },
      { pointer: '/unknown', detail: 'Not a field of this form' },
      { pointer: '', detail: 'The whole is wrong' },
    ],
  });

  expect(form.errors).toEqual({
    'keyResults.0.target': 'Must be above the baseline',
    title: 'Must not be empty',
  });
  expect(form.focused).toEqual(['keyResults.0.target']);
  expect(homeless).toEqual(['Not a field of this form', 'The whole is wrong']);
});

test('a wrong password is said at its field, and any other trouble as it was', () => {
  const form = formOver({ password: '' });
  const wrong = new ProblemError({ ...networkProblem(), type: '/problems/wrong-password', status: 403 });
  const lost = new ProblemError(networkProblem());

  expect(showAtFieldsOrPassword(form, wrong, 'Not yours')).toBeUndefined();
  expect(form.errors).toEqual({ password: 'Not yours' });
  expect(form.focused).toEqual(['password']);
  expect(showAtFieldsOrPassword(form, lost, 'Not yours')).toBe(lost);
});
