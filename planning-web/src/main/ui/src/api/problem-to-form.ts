import { isProblem, type Problem, problemOf } from './problem';

interface FormWithFields {
  getValues(): unknown;
  setFieldError(path: string, error: string): void;
  getInputNode(path: string): { focus(): void } | null;
}

/** /capacities/0/productId becomes capacities.0.productId, the way the form names its fields. */
export function fieldPathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/**
 * Puts each complaint of the server at the field that it is about, and the focus on the first of them. Hands back what
 * found no field, so that the caller can show it above the form.
 */
export function applyProblemToForm(form: FormWithFields, problem: Problem): string[] {
  const homeless: string[] = [];
  let first: string | undefined;

  for (const { pointer, detail } of problem.errors) {
    const path = fieldPathOf(pointer);
    if (path !== '' && hasField(form.getValues(), path)) {
      form.setFieldError(path, detail);
      first ??= path;
    } else {
      homeless.push(detail);
    }
  }
  if (first !== undefined) {
    form.getInputNode(first)?.focus();
  }
  return homeless;
}

/** As {@link applyProblemToForm}; hands back the error while anything of it has to be shown above the form. */
export function showAtFields(form: FormWithFields, error: unknown): unknown {
  const problem = problemOf(error);
  const homeless = applyProblemToForm(form, problem);
  return problem.errors.length === 0 || homeless.length > 0 ? error : undefined;
}

/** As {@link showAtFields}, for a form with a field "password": what is said there when it is not the person's own. */
export function showAtFieldsOrPassword(form: FormWithFields, error: unknown, wrongPassword: string): unknown {
  if (isProblem(error, 'wrong-password')) {
    form.setFieldError('password', wrongPassword);
    form.getInputNode('password')?.focus();
    return undefined;
  }
  return showAtFields(form, error);
}

function hasField(values: unknown, path: string): boolean {
  let value = values;
  for (const segment of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(segment in value)) {
      return false;
    }
    value = (value as Record<string, unknown>)[segment];
  }
  return true;
}
