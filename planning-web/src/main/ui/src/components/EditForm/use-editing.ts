import { type FormErrors, type UseFormReturnType, useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { hasStatus, problemOf } from '@/api/problem';
import { applyProblemToForm } from '@/api/problem-to-form';
import { type Reconciliation, reconcile } from './model';

/** A thing as the server has it, with the version that a save must name. */
export interface Loaded<Values> {
  readonly values: Values;
  /** The ETag that came with it. */
  readonly version: string | undefined;
  readonly changedBy?: string;
  readonly changedAt?: string;
}

interface EditingOptions<Values> {
  loaded: Loaded<Values>;
  /** schemaResolver(zodSchema, { sync: true }) from @mantine/form, or a function. */
  validate?: (values: Values) => FormErrors;
  /** Sends the values, with ifMatch(version) as headers. Resolves with what the server has now. */
  save: (values: Values, version: string | undefined) => Promise<Loaded<Values>>;
  /** Reads the thing afresh, for the case that somebody else saved first. */
  reload: () => Promise<Loaded<Values>>;
  onSaved?: (saved: Loaded<Values>) => void;
}

export interface Conflict<Values> extends Reconciliation<Values> {
  readonly theirs: Loaded<Values>;
}

export interface Editing<Values> {
  readonly form: UseFormReturnType<Values>;
  readonly dirty: boolean;
  readonly saving: boolean;
  /** What the last save failed on, if it was not at a field. */
  readonly failure: unknown;
  /** Complaints of the server that belong to no field of this form. */
  readonly complaints: readonly string[];
  readonly conflict: Conflict<Values> | undefined;
  submit(): void;
  undo(): void;
  /** Starts from their version with my changes on top; still to be saved. */
  reapply(): void;
  /** Takes their version and drops my changes. */
  discard(): void;
  /** Closes the conflict and leaves everything as it is. */
  keepEditing(): void;
}

/** Edits one thing of the server: keeps what was typed through every failure, and sorts out who changed what. */
export function useEditing<Values extends Record<string, unknown>>(options: EditingOptions<Values>): Editing<Values> {
  const { loaded, validate, save, reload, onSaved } = options;
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: loaded.values,
    ...(validate ? { validate } : {}),
  });
  const [base, setBase] = useState(loaded);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [complaints, setComplaints] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<Conflict<Values>>();
  const dirty = form.isDirty();

  function startFrom(next: Loaded<Values>, values: Values = next.values) {
    setBase(next);
    form.setInitialValues(next.values);
    form.setValues(values);
    form.resetDirty(next.values);
    form.clearErrors();
    setConflict(undefined);
    setFailure(undefined);
    setComplaints([]);
  }

  // A fresh copy from the server is taken over only while nothing was typed; otherwise the save finds the difference.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of another version may replace the form.
  useEffect(() => {
    if (loaded.version !== base.version && !dirty && !saving) {
      startFrom(loaded);
    }
  }, [loaded.version]);

  async function send(values: Values) {
    setSaving(true);
    setFailure(undefined);
    setComplaints([]);
    try {
      const saved = await save(values, base.version);
      startFrom(saved);
      onSaved?.(saved);
    } catch (error) {
      await explain(error, values);
    } finally {
      setSaving(false);
    }
  }

  async function explain(error: unknown, mine: Values) {
    if (hasStatus(error, 412)) {
      try {
        const theirs = await reload();
        setConflict({ theirs, ...reconcile(base.values, mine, theirs.values) });
      } catch (reloadError) {
        setFailure(reloadError);
      }
      return;
    }
    const problem = problemOf(error);
    const homeless = applyProblemToForm(form, problem);
    setComplaints(homeless);
    if (problem.errors.length === 0) {
      setFailure(error);
    }
  }

  return {
    form,
    dirty,
    saving,
    failure,
    complaints,
    conflict,
    submit: () => form.onSubmit(send, (errors) => focusFirst(form, errors))(),
    undo: () => startFrom(base),
    reapply: () => conflict && startFrom(conflict.theirs, conflict.merged),
    discard: () => conflict && startFrom(conflict.theirs),
    keepEditing: () => setConflict(undefined),
  };
}

function focusFirst<Values>(form: UseFormReturnType<Values>, errors: FormErrors) {
  const [first] = Object.keys(errors);
  if (first !== undefined) {
    form.getInputNode(first as never)?.focus();
  }
}
