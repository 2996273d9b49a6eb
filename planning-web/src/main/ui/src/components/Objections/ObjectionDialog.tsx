import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { applyProblemToForm } from '@/api/problem-to-form';
import { Dialog } from '../Dialog/Dialog';
import { GuidelineSelect } from '../GuidelineSelect/GuidelineSelect';
import { ProblemNotice } from '../ProblemNotice/ProblemNotice';
import classes from './Objections.module.css';
import { objectionText } from './text';

interface ObjectionDialogProps {
  itemId: string;
  open: boolean;
  onClose: () => void;
  onRaised: () => Promise<unknown>;
}

export function ObjectionDialog(props: ObjectionDialogProps) {
  const t = objectionText.useText();
  return (
    <Dialog open={props.open} title={t('raise')} onClose={props.onClose} size="medium">
      <ObjectionForm {...props} />
    </Dialog>
  );
}

function ObjectionForm({ itemId, onClose, onRaised }: ObjectionDialogProps) {
  const t = objectionText.useText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const form = useForm({
    initialValues: { guideline: '', text: '' },
    validate: {
      guideline: (value) => (value === '' ? t('error.guideline') : null),
      text: (value) => (value.trim() === '' ? t('error.text') : null),
    },
  });

  async function raise({ guideline, text }: typeof form.values) {
    setBusy(true);
    setFailure(undefined);
    try {
      await api.POST('/api/v1/roadmap-items/{id}/objections', {
        params: { path: { id: itemId } },
        body: { guideline: Number(guideline), text: text.trim() },
      });
      await onRaised();
      onClose();
    } catch (error) {
      const problem = problemOf(error);
      const homeless = applyProblemToForm(form, problem);
      setFailure(problem.errors.length === 0 || homeless.length > 0 ? error : undefined);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className={classes.form} onSubmit={form.onSubmit(raise)} noValidate>
      <p>{t('formWords')}</p>
      <GuidelineSelect label={t('guidelineLabel')} data-autofocus {...form.getInputProps('guideline')} />
      <Textarea
        label={t('textLabel')}
        description={t('textHelp')}
        autosize
        minRows={3}
        maxRows={10}
        {...form.getInputProps('text')}
      />
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('raise')}
        </Button>
      </div>
    </form>
  );
}
