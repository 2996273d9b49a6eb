import { NativeSelect, NumberInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { api, dataOf } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { refreshPlan } from '@/api/plan';
import { teamsQuery } from '@/api/teams';
import { useEditing } from '@/components/EditForm/use-editing';
import { FormDialog } from '@/components/FormDialog/FormDialog';
import type { FoundItem } from '@/components/ItemSelect/ItemSelect';
import { Segments } from '@/components/Segments/Segments';
import { toast } from '@/components/Toasts/toasts';
import { QUARTERS } from './model';
import { scenarioText } from './text';

// Only some assumptions are about an item.
const ItemSelect = lazy(async () => ({ default: (await import('@/components/ItemSelect/ItemSelect')).ItemSelect }));

const KINDS = ['TEAM_WEEKS', 'MONEY', 'ITEM_PLACED', 'ITEM_LEFT_OUT'] as const;

interface AssumptionEntry extends Record<string, unknown> {
  kind: (typeof KINDS)[number];
  itemId: FoundItem | null;
  teamId: string;
  quarter: string;
  amount: number | '';
}

interface AssumptionDialogProps {
  cycle: Cycle;
  scenarioId: string;
  onClose: () => void;
}

/** Takes one thing for granted in a scenario. */
export function AssumptionDialog({ cycle, scenarioId, onClose }: AssumptionDialogProps) {
  const t = scenarioText.useText();
  const teams = useQuery(teamsQuery).data ?? [];
  const editing = useAssumptionEditing(scenarioId, onClose);
  const { getInputProps, values, setFieldValue, clearFieldError } = editing.form;
  const ofItem = values.kind === 'ITEM_PLACED' || values.kind === 'ITEM_LEFT_OUT';
  const labels = {
    kind: t('assume.kind'),
    itemId: t('assume.item'),
    teamId: t('assume.team'),
    quarter: t('assume.quarter'),
    amount: values.kind === 'MONEY' ? t('assume.money', { currency: cycle.currency }) : t('assume.weeks'),
  } as Record<keyof AssumptionEntry & string, string>;

  return (
    <FormDialog<AssumptionEntry>
      title={t('assume.title')}
      editing={editing}
      fieldLabels={labels}
      saveLabel={t('assume.create')}
      size="medium"
      onClose={onClose}
    >
      <Segments
        stacked
        label={labels.kind}
        options={KINDS.map((value) => ({ value, label: t(`assume.kinds.${value}`) }))}
        value={values.kind}
        onChange={(kind) => setFieldValue('kind', kind)}
      />
      {ofItem && (
        <Suspense>
          <ItemSelect
            label={labels.itemId ?? ''}
            among={{ cycle: cycle.id }}
            value={values.itemId}
            path="itemId"
            error={editing.form.errors.itemId}
            onChange={(item) => {
              setFieldValue('itemId', item);
              clearFieldError('itemId');
            }}
          />
        </Suspense>
      )}
      {values.kind === 'TEAM_WEEKS' && (
        <NativeSelect
          label={labels.teamId}
          data={[
            { value: '', label: t('assume.teamNone'), disabled: true },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...getInputProps('teamId')}
        />
      )}
      {values.kind !== 'ITEM_LEFT_OUT' && (
        <NativeSelect
          label={labels.quarter}
          data={QUARTERS.map((quarter) => ({ value: String(quarter), label: t('plan.quarter', { quarter }) }))}
          {...getInputProps('quarter')}
        />
      )}
      {!ofItem && (
        <NumberInput
          label={labels.amount}
          decimalScale={values.kind === 'MONEY' ? 2 : 1}
          {...getInputProps('amount')}
        />
      )}
    </FormDialog>
  );
}

function useAssumptionEditing(scenarioId: string, onClose: () => void) {
  const queryClient = useQueryClient();
  const t = scenarioText.text;

  async function save(entry: AssumptionEntry) {
    const params = { path: { id: scenarioId } };
    dataOf(await api.POST('/api/v1/scenarios/{id}/assumptions', { params, body: bodyOf(entry) }));
    await refreshPlan(queryClient);
    return { values: entry, version: undefined };
  }

  return useEditing<AssumptionEntry>({
    loaded: { values: { kind: 'TEAM_WEEKS', itemId: null, teamId: '', quarter: '1', amount: '' }, version: undefined },
    validate: complaints,
    save,
    reload: async () => Promise.reject(new Error('nobody else writes a new assumption')),
    onSaved: () => {
      toast(t('assume.added'));
      onClose();
    },
  });
}

function bodyOf({ kind, itemId, teamId, quarter, amount }: AssumptionEntry) {
  switch (kind) {
    case 'ITEM_PLACED':
      return { kind, itemId: itemId?.id ?? '', quarter: Number(quarter) };
    case 'ITEM_LEFT_OUT':
      return { kind, itemId: itemId?.id ?? '' };
    case 'TEAM_WEEKS':
      return { kind, teamId, quarter: Number(quarter), amount: Number(amount) };
    case 'MONEY':
      return { kind, quarter: Number(quarter), amount: Number(amount) };
  }
}

function complaints({ kind, itemId, teamId, amount }: AssumptionEntry): Record<string, string> {
  const t = scenarioText.text;
  if (kind === 'ITEM_PLACED' || kind === 'ITEM_LEFT_OUT') {
    return itemId === null ? { itemId: t('assume.need.item') } : {};
  }
  return {
    ...(kind === 'TEAM_WEEKS' && teamId === '' ? { teamId: t('assume.need.team') } : {}),
    ...(amount === '' || Number(amount) === 0 ? { amount: t('assume.need.amount') } : {}),
  };
}
