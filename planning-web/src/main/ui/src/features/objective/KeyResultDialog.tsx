import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import type { KeyResult, Objective } from '@/api/objectives';
import { type Metric, type Vision, visionsQuery } from '@/api/visions';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { unitIn } from '@/lib/figure';
import classes from './dialogs.module.css';
import { following, type KeyResultEntry } from './entries';
import { objectiveText } from './text';
import { useKeyResultEditing } from './use-key-result-editing';

interface KeyResultDialogProps {
  cycle: Cycle;
  objective: Objective;
  /** The key result to edit; without it the dialog writes a new one. */
  keyResult?: KeyResult;
  onClose: () => void;
}

const KINDS = ['LEADING', 'LAGGING'] as const;
const DIRECTIONS = ['INCREASE', 'DECREASE'] as const;

export function KeyResultDialog({ cycle, objective, keyResult, onClose }: KeyResultDialogProps) {
  const t = objectiveText.useText();
  const visions = useQuery(visionsQuery(cycle.id)).data ?? [];
  const metrics = visions.flatMap((vision) => vision.metrics);
  const editing = useKeyResultEditing(objective, keyResult, (name) => {
    toast(t(keyResult ? 'keyResult.saved' : 'keyResult.created', { name }));
    onClose();
  });
  const { getInputProps, values, setValues, setFieldValue } = editing.form;
  const labels = {
    title: t('field.title'),
    kind: t('field.kind'),
    metricId: t('field.metric'),
    unit: t('field.unit'),
    direction: t('field.direction'),
    baseline: t('field.baseline'),
    target: t('field.target'),
    ownerId: t('field.owner'),
  } as Record<keyof KeyResultEntry & string, string>;
  const followed = metrics.find(({ id }) => id === values.metricId);

  return (
    <FormDialog<KeyResultEntry>
      title={keyResult ? t('keyResult.edit') : t('keyResult.new')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) => wordsOf(field, String(value), metrics, t)}
      saveLabel={keyResult ? t('keyResult.save') : t('keyResult.create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={labels.title}
        placeholder={t('field.keyResultExample')}
        maxLength={160}
        data-autofocus
        {...getInputProps('title')}
      />
      <Segments
        stacked
        label={labels.kind}
        options={KINDS.map((value) => ({
          value,
          label: (
            <span>
              <strong>{t(`kind.${value}`)}</strong>, {t(`kindHelp.${value}`)}
            </span>
          ),
        }))}
        value={values.kind}
        onChange={(kind) => setFieldValue('kind', kind)}
      />
      <NativeSelect
        label={labels.metricId}
        description={t('field.metricHint')}
        data={[{ value: '', label: t('field.metricNone') }, ...optionsOf(visions, values.metricId, keyResult, t)]}
        {...getInputProps('metricId')}
        onChange={(event) => {
          const metric = metrics.find(({ id }) => id === event.currentTarget.value);
          setValues(following(values, metric));
        }}
      />
      <div className={classes.pair}>
        <TextInput
          label={labels.unit}
          placeholder={t('field.unitExample')}
          maxLength={40}
          {...getInputProps('unit')}
          {...(followed ? { value: unitIn(cycle.currency, followed.unit), readOnly: true } : {})}
        />
        <Segments
          label={labels.direction}
          options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
          value={values.direction}
          onChange={(direction) => setFieldValue('direction', direction)}
        />
        <TextInput label={labels.baseline} inputMode="decimal" maxLength={24} {...getInputProps('baseline')} />
        <TextInput label={labels.target} inputMode="decimal" maxLength={24} {...getInputProps('target')} />
      </div>
      <PersonSelect
        label={labels.ownerId}
        current={keyResult?.owner ?? objective.owner}
        {...getInputProps('ownerId')}
        value={values.ownerId === '' ? null : values.ownerId}
        onChange={(personId) => setFieldValue('ownerId', personId ?? '')}
      />
    </FormDialog>
  );
}

type Words = ReturnType<typeof objectiveText.useText>;

/** The metrics under their visions; one that was taken off its vision is still named while the key result follows it. */
function optionsOf(visions: readonly Vision[], chosen: string, keyResult: KeyResult | undefined, t: Words) {
  const groups = visions
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ level, subject, metrics }) => ({
      group: level === 'PRODUCT' ? (subject?.name ?? '') : t(`vision.${level}`),
      items: metrics.map(({ id, name }) => ({ value: id, label: name })),
    }));
  const known = groups.some(({ items }) => items.some(({ value }) => value === chosen));
  const gone = keyResult?.metric;
  return known || gone == null || gone.id !== chosen ? groups : [{ value: gone.id, label: gone.name }, ...groups];
}

/** For whoever compares two versions: words instead of names of the contract. */
function wordsOf(field: string, value: string, metrics: readonly Metric[], t: Words): string {
  switch (field) {
    case 'kind':
      return t(`kind.${value as KeyResult['kind']}`);
    case 'direction':
      return t(`direction.${value as KeyResult['direction']}`);
    case 'metricId':
      return metrics.find(({ id }) => id === value)?.name ?? t('field.metricNone');
    default:
      return value;
  }
}
