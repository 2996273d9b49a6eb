import { Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from '@/components/Card/Card';
import { EditForm } from '@/components/EditForm/EditForm';
import type { Editing } from '@/components/EditForm/use-editing';
import { toast } from '@/components/Toasts/toasts';
import { formatPercent } from '@/lib/format';
import classes from './CriteriaEditor.module.css';
import { CriterionFields } from './CriterionFields';
import { shareOf } from './model';
import { strategyText } from './text';
import type { CriterionEntry, ScorecardValues } from './use-scorecard-editing';

const MOST_CRITERIA = 12;

interface CriteriaEditorProps {
  editing: Editing<ScorecardValues>;
  formula: string;
  mayEdit: boolean;
}

/** What strategies are weighed by, and how heavily. */
export function CriteriaEditor({ editing, formula, mayEdit }: CriteriaEditorProps) {
  const t = strategyText.useText();
  const [naming, setNaming] = useState(false);
  const { form } = editing;
  const { criteria } = form.getValues();
  const setCriteria = (next: CriterionEntry[]) => form.setFieldValue('criteria', next);

  function add() {
    setNaming(true);
    setCriteria([...criteria, { key: crypto.randomUUID(), name: '', weight: 10, direction: 'BENEFIT' }]);
  }

  function remove(index: number) {
    const [removed] = criteria.slice(index, index + 1);
    form.clearErrors();
    setCriteria(criteria.toSpliced(index, 1));
    if (removed) {
      toast(t('scorecard.removed', { name: removed.name || t('scorecard.unnamed') }), {
        undo: () => setCriteria(form.getValues().criteria.toSpliced(index, 0, removed)),
      });
    }
  }

  return (
    <Card
      title={t('scorecard.weights')}
      aside={
        mayEdit && (
          <Button
            variant="subtle"
            size="xs"
            aria-pressed={naming}
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={() => setNaming(!naming)}
          >
            {t('scorecard.editCriteria')}
          </Button>
        )
      }
    >
      {mayEdit ? (
        <EditForm<ScorecardValues>
          editing={editing}
          fieldLabels={{ criteria: t('scorecard.weights') }}
          showValue={(_, value) => readCriteria(value)}
          saveLabel={t('scorecard.save')}
          quiet
        >
          <ul className={classes.list}>
            {criteria.map((criterion, index) => (
              <CriterionFields
                key={criterion.key}
                form={form}
                index={index}
                share={shareOf(criterion, criteria)}
                naming={naming}
                onRemove={criteria.length > 1 ? () => remove(index) : undefined}
              />
            ))}
          </ul>
          {naming && criteria.length < MOST_CRITERIA && (
            <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
              {t('scorecard.add')}
            </Button>
          )}
        </EditForm>
      ) : (
        <dl className={classes.read}>
          {criteria.map((criterion) => (
            <div key={criterion.key}>
              <dt>{criterion.name}</dt>
              <dd>{formatPercent(shareOf(criterion, criteria))}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className={classes.formula}>
        <summary>{t('scorecard.formula')}</summary>
        <p>{formula}</p>
      </details>
    </Card>
  );
}

function readCriteria(value: unknown): string {
  return Array.isArray(value)
    ? (value as CriterionEntry[]).map(({ name, weight }) => `${name} ${weight}`).join(', ')
    : '';
}
