import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api } from '@/api/client';
import { showAtFields } from '@/api/problem-to-form';
import { useAttempt } from '@/lib/use-attempt';
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
  const { busy, failure, attempt } = useAttempt();
  const form = useForm({
    initialValues: { guideline: '', text: '' },
    validate: {
      guideline: (value) => (value === '' ? t('error.guideline') : null),
      text: (value) => (value.trim() === '' ? t('error.text') : null),
    },
  });

  async function raise({ guideline, text }: typeof form.values) {
    await attempt(
      async () => {
        await api.POST('/api/v1/roadmap-items/{id}/objections', {
          params: { path: { id: itemId } },
          body: { guideline: Number(guideline), text: text.trim() },
        });
        await onRaised();
        onClose();
      },
      (error) => showAtFields(form, error),
    );
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
