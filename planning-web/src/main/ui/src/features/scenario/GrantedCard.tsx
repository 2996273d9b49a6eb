import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import type { Assumption, Scenario } from '@/api/scenarios';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { useRemoval } from '@/components/Removal/use-removal';
import classes from './Scenario.module.css';
import { scenarioText } from './text';
import { assumptionWords } from './words';

const AssumptionDialog = lazy(async () => ({ default: (await import('./AssumptionDialog')).AssumptionDialog }));

interface GrantedCardProps {
  cycle: Cycle;
  scenario: Scenario;
  currency: string;
  mayChange: boolean;
}

/** What the scenario takes for granted: its settings in words, and each assumption with a way to take it back. */
export function GrantedCard({ cycle, scenario, currency, mayChange }: GrantedCardProps) {
  const t = scenarioText.useText();
  const [adding, setAdding] = useState(false);
  const { remove, failure } = useRemoval(removalOf);

  return (
    <Card
      title={t('granted.title')}
      aside={
        mayChange && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('granted.add')}
          </Button>
        )
      }
    >
      {failure !== undefined && <ProblemNotice error={failure} />}
      <ul className={classes.settings}>
        {settingsWords(scenario).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <ul className={classes.granted}>
        {scenario.assumptions.map((assumption) => {
          const words = assumptionWords(assumption, currency);
          return (
            <li key={assumption.id}>
              <span>
                {words}
                {assumption.itemWithdrawn && <span className={classes.absent}> ({t('granted.withdrawn')})</span>}
              </span>
              {mayChange && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('granted.remove', { words })}
                  data-print="hide"
                  onClick={() => remove(assumption)}
                >
                  <IconX size={15} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ul>
      {adding && (
        <Suspense>
          <AssumptionDialog cycle={cycle} scenarioId={scenario.id} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Card>
  );
}

function settingsWords(scenario: Scenario): string[] {
  const t = scenarioText.text;
  const { capacityPercent, budgetPercent, delayPercent, keepsPromoted, keepsAllocation, reviewerHours } = scenario;
  return [
    t('granted.capacity', { percent: capacityPercent }),
    t('granted.budget', { percent: budgetPercent }),
    t('granted.delay', { percent: delayPercent }),
    t(keepsPromoted ? 'granted.keepsPromoted' : 'granted.movesPromoted'),
    ...(keepsAllocation ? [t('granted.keepsAllocation')] : []),
    t('granted.leadDays', { days: scenario.leadDays.join(', ') }),
    ...(reviewerHours == null ? [] : [t('granted.reviewerHours', { hours: reviewerHours })]),
  ];
}

function removalOf({ id }: Assumption) {
  const params = { path: { id } };
  return {
    withdraw: () => api.POST('/api/v1/assumptions/{id}/withdrawals', { params }),
    restore: () => api.POST('/api/v1/assumptions/{id}/restorations', { params }),
    doneText: scenarioText.text('granted.removed'),
  };
}
