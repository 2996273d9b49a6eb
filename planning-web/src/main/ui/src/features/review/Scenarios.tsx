import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { placed } from '@/components/RiskMatrix/placed';
import { RiskMatrix } from '@/components/RiskMatrix/RiskMatrix';
import { goToAnchor } from '@/lib/anchors';
import { isOpen, type Mitigation, type Review, type Scenario } from './model';
import { ScenarioCard } from './ScenarioCard';
import classes from './Scenarios.module.css';
import { reviewText } from './text';

const ScenarioDialog = lazy(async () => ({ default: (await import('./ScenarioDialog')).ScenarioDialog }));
const MitigationDialog = lazy(async () => ({ default: (await import('./MitigationDialog')).MitigationDialog }));
const DispositionDialog = lazy(async () => ({ default: (await import('./DispositionDialog')).DispositionDialog }));
const VerifyDialog = lazy(async () => ({ default: (await import('./VerifyDialog')).VerifyDialog }));
const ExtendDialog = lazy(async () => ({ default: (await import('./ExtendDialog')).ExtendDialog }));
const ScoreDialog = lazy(async () => ({ default: (await import('./ScoreDialog')).ScoreDialog }));
const DiscussDialog = lazy(async () => ({ default: (await import('./DiscussDialog')).DiscussDialog }));
const WithdrawDialog = lazy(async () => ({ default: (await import('./WithdrawDialog')).WithdrawDialog }));

/** Which dialog is open over the scenarios, and about what. */
export type ScenarioTask =
  | { readonly do: 'write' }
  | {
      readonly do: 'edit' | 'decide' | 'withdraw' | 'score' | 'discuss';
      readonly scenario: Scenario;
      readonly number: number;
    }
  | { readonly do: 'mitigate'; readonly scenario: Scenario; readonly mitigation?: Mitigation }
  | { readonly do: 'verify' | 'extend'; readonly mitigation: Mitigation };

/** How it could do harm: where each scenario stands, and the list that the discs lead to. */
export function Scenarios({ review }: { review: Review }) {
  const t = reviewText.useText();
  const [task, setTask] = useState<ScenarioTask>();
  const open = isOpen(review);
  const { scenarios } = review;
  const discs = placed(scenarios);
  const nowhere = scenarios.length - discs.length;
  const add = (
    <Button
      variant={scenarios.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setTask({ do: 'write' })}
    >
      {t('scenarios.add')}
    </Button>
  );

  return (
    <div id="scenarios" className={classes.anchor}>
      <Card title={t('scenarios.title')} aside={open && scenarios.length > 0 && add} flush>
        {scenarios.length === 0 ? (
          <EmptyState title={t('scenarios.empty')} action={open && add}>
            {t('scenarios.emptyWords')}
          </EmptyState>
        ) : (
          <div className={classes.split}>
            <div className={classes.matrix}>
              <RiskMatrix scenarios={discs} onFollow={(id) => goToAnchor(`scenario-${id}`)} />
              {nowhere > 0 && <p className={classes.muted}>{t('scores.nowhere', { count: nowhere })}</p>}
            </div>
            <ol className={classes.list}>
              {scenarios.map((scenario, index) => (
                <ScenarioCard
                  key={scenario.id}
                  scenario={scenario}
                  number={index + 1}
                  open={open}
                  extendable={review.can.extend}
                  onTask={setTask}
                />
              ))}
            </ol>
          </div>
        )}
      </Card>
      <Suspense>{task && <TaskDialog review={review} task={task} onClose={() => setTask(undefined)} />}</Suspense>
    </div>
  );
}

interface TaskDialogProps {
  review: Review;
  task: ScenarioTask;
  onClose: () => void;
}

function TaskDialog({ review, task, onClose }: TaskDialogProps) {
  switch (task.do) {
    case 'write':
      return <ScenarioDialog review={review} onClose={onClose} />;
    case 'edit':
      return <ScenarioDialog review={review} edited={task} onClose={onClose} />;
    case 'decide':
      return <DispositionDialog scenario={task.scenario} number={task.number} onClose={onClose} />;
    case 'score':
      return <ScoreDialog scenario={task.scenario} number={task.number} onClose={onClose} />;
    case 'discuss':
      return <DiscussDialog scenario={task.scenario} number={task.number} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog scenario={task.scenario} onClose={onClose} />;
    case 'mitigate':
      return (
        <MitigationDialog review={review} scenario={task.scenario} mitigation={task.mitigation} onClose={onClose} />
      );
    case 'verify':
      return <VerifyDialog mitigation={task.mitigation} onClose={onClose} />;
    case 'extend':
      return <ExtendDialog condition={task.mitigation} onClose={onClose} />;
  }
}
