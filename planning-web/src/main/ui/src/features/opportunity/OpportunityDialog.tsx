import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycle';
import type { Opportunity } from '@/api/opportunities';
import { useSession } from '@/api/session';
import { type Vision, visionsQuery } from '@/api/visions';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import { PersonSelect } from '@/components/PersonSelect/PersonSelect';
import { toast } from '@/components/Toasts/toasts';
import type { OpportunityEntry } from './model';
import { opportunityText } from './text';
import { useOpportunityEditing } from './use-opportunity-editing';

interface OpportunityDialogProps {
  cycle: Cycle;
  /** The opportunity to edit; without it the dialog writes a new one. */
  opportunity?: Opportunity;
  onClose: () => void;
}

export function OpportunityDialog({ cycle, opportunity, onClose }: OpportunityDialogProps) {
  const t = opportunityText.useText();
  const { person } = useSession();
  const visions = useQuery(visionsQuery(cycle.id)).data ?? [];
  const editing = useOpportunityEditing({
    cycleId: cycle.id,
    opportunity,
    ownerId: person.id,
    onSaved: (name) => {
      toast(t(opportunity ? 'saved' : 'created', { name }));
      onClose();
    },
  });
  const { getInputProps, values, setFieldValue } = editing.form;
  const labels = {
    title: t('field.title'),
    description: t('field.description'),
    metricId: t('field.metric'),
    ownerId: t('field.owner'),
  } as Record<keyof OpportunityEntry & string, string>;
  const metrics = metricsOf(visions, opportunity, t);

  return (
    <FormDialog<OpportunityEntry>
      title={opportunity ? t('edit') : t('new')}
      editing={editing}
      fieldLabels={labels}
      showValue={(field, value) => (field === 'metricId' ? nameOf(metrics, String(value), t) : String(value))}
      saveLabel={opportunity ? t('save') : t('create')}
      size="medium"
      onClose={onClose}
    >
      <TextInput
        label={labels.title}
        description={t('field.titleHint')}
        placeholder={t('field.titleExample')}
        maxLength={160}
        data-autofocus
        {...getInputProps('title')}
      />
      <Textarea label={labels.description} autosize minRows={3} maxLength={1000} {...getInputProps('description')} />
      <NativeSelect
        label={labels.metricId}
        description={t('field.metricHint')}
        data={[{ value: '', label: t('field.metricNone') }, ...metrics]}
        {...getInputProps('metricId')}
      />
      <PersonSelect
        label={labels.ownerId}
        current={opportunity?.owner}
        {...getInputProps('ownerId')}
        value={values.ownerId === '' ? null : values.ownerId}
        onChange={(personId) => setFieldValue('ownerId', personId ?? '')}
      />
    </FormDialog>
  );
}

type Words = ReturnType<typeof opportunityText.useText>;

/** The metrics under their visions; one that its vision gave up is still named while the opportunity moves it. */
function metricsOf(visions: readonly Vision[], opportunity: Opportunity | undefined, t: Words) {
  const groups = visions
    .filter(({ metrics }) => metrics.length > 0)
    .map(({ level, subject, metrics }) => ({
      group: level === 'PRODUCT' ? (subject?.name ?? '') : t(`vision.${level}`),
      items: metrics.map(({ id, name }) => ({ value: id, label: name })),
    }));
  const gone = opportunity?.metric;
  return gone == null || groups.some(({ items }) => items.some(({ value }) => value === gone.id))
    ? groups
    : [{ group: '', items: [{ value: gone.id, label: gone.name }] }, ...groups];
}

/** For whoever compares two versions: a name instead of an id. */
function nameOf(groups: ReturnType<typeof metricsOf>, id: string, t: Words): string {
  return groups.flatMap(({ items }) => items).find(({ value }) => value === id)?.label ?? t('field.metricNone');
}
