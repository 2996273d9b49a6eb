import { Button, Progress } from '@mantine/core';
import { IconAdjustments, IconCheck, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import type { Consolidation, Scenario } from '@/api/scenarios';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatNumber, formatRelative } from '@/lib/format';
import { itemPath } from '@/lib/links';
import { usePageAction } from '@/lib/page-actions';
import { useAttempt } from '@/lib/use-attempt';
import classes from './Scenario.module.css';
import { scenarioText } from './text';
import { adjustedWords, quality, ruleWords } from './words';

const AdoptDialog = lazy(async () => ({ default: (await import('./AdoptDialog')).AdoptDialog }));

interface PlanCardProps {
  scenario: Scenario;
  /** The newest one, if it was ever consolidated. */
  consolidation: Consolidation | undefined;
  mayChange: boolean;
}

/** How good the plan is, how far the search for it is, or why there is none. */
export function PlanCard({ scenario, consolidation, mayChange }: PlanCardProps) {
  const t = scenarioText.useText();
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const open = consolidation?.state === 'OPEN';
  const params = { path: { id: scenario.id } };
  const ask = () =>
    attempt(async () => {
      dataOf(await api.POST('/api/v1/scenarios/{id}/consolidations', { params }));
      await refreshPlan(queryClient);
    });
  const adjust = () =>
    attempt(async () => {
      dataOf(await api.POST('/api/v1/scenarios/{id}/adjustments', { params }));
      await refreshPlan(queryClient);
    });
  usePageAction(mayChange && !open ? { id: 'new', label: t('plan.consolidate'), run: ask } : undefined);
  const button = mayChange && !open && (
    <Button
      size={consolidation === undefined ? 'sm' : 'xs'}
      leftSection={<IconPlayerPlay size={15} aria-hidden />}
      loading={busy}
      onClick={ask}
    >
      {t(consolidation === undefined ? 'plan.consolidate' : 'plan.again')}
    </Button>
  );

  const changed = scenario.adjustable && consolidation?.current !== true;
  const adjustButton = mayChange && !open && changed && (
    <Button
      variant="default"
      size={consolidation === undefined ? 'sm' : 'xs'}
      leftSection={<IconAdjustments size={15} aria-hidden />}
      disabled={busy}
      onClick={adjust}
    >
      {t('plan.adjust')}
    </Button>
  );

  const [adopting, setAdopting] = useState(false);
  const adoptable = mayChange && consolidation?.state === 'DONE' && consolidation.current;

  return (
    <Card
      title={t('plan.title')}
      aside={
        consolidation !== undefined && (
          <span className={classes.tools}>
            {adoptable && (
              <Button
                variant="default"
                size="xs"
                leftSection={<IconCheck size={15} aria-hidden />}
                onClick={() => setAdopting(true)}
              >
                {t('adopt.action')}
              </Button>
            )}
            {adjustButton}
            {button}
          </span>
        )
      }
    >
      {failure !== undefined && <ProblemNotice error={failure} />}
      {consolidation === undefined ? (
        scenario.result == null && (
          <EmptyState
            title={t('plan.none.title')}
            action={
              mayChange && (
                <span className={classes.tools}>
                  {button}
                  {adjustButton}
                </span>
              )
            }
            part
          >
            {t(mayChange ? 'plan.none.words' : 'plan.none.wordsReader')} {adjustButton && t('plan.adjustable')}
          </EmptyState>
        )
      ) : (
        <Outcome scenario={scenario} consolidation={consolidation} mayChange={mayChange} />
      )}
      {consolidation && adjustButton && <p className={classes.words}>{t('plan.adjustable')}</p>}
      {adopting && consolidation && (
        <Suspense>
          <AdoptDialog consolidation={consolidation} onClose={() => setAdopting(false)} />
        </Suspense>
      )}
    </Card>
  );
}

interface OutcomeProps {
  scenario: Scenario;
  consolidation: Consolidation;
  mayChange: boolean;
}

function Outcome({ scenario, consolidation, mayChange }: OutcomeProps): ReactNode {
  const t = scenarioText.useText();
  switch (consolidation.state) {
    case 'OPEN':
      return <Search consolidation={consolidation} mayChange={mayChange} />;
    case 'DONE':
      return <Found scenario={scenario} consolidation={consolidation} />;
    case 'NO_PLAN':
      return <NoPlan consolidation={consolidation} />;
    default:
      return (
        <p className={classes.outdated}>
          {t('plan.failed')}: {consolidation.failure}
        </p>
      );
  }
}

/** The bar says how many rounds are done: the search may end long before, when the plan is proven. */
function Search({ consolidation, mayChange }: { consolidation: Consolidation; mayChange: boolean }) {
  const t = scenarioText.useText();
  const { id, epoch, epochs, value, bound, running, stopped } = consolidation;
  const queryClient = useQueryClient();
  const { busy, failure, attempt } = useAttempt();
  const stop = () =>
    attempt(async () => {
      await api.POST('/api/v1/consolidations/{id}/stops', { params: { path: { id } } });
      await refreshPlan(queryClient);
    });
  const title = stopped ? t('plan.stopping') : running ? t('plan.looking') : t('plan.waiting');
  if (epochs === 0) {
    return (
      <div className={classes.progress}>
        <p role="status">
          <strong>{t('plan.adjusting')}</strong>
        </p>
        <Progress value={100} animated aria-label={t('plan.adjusting')} />
      </div>
    );
  }

  return (
    <div className={classes.progress}>
      <p role="status">
        <strong>{title}</strong>
      </p>
      <Progress value={(100 * epoch) / epochs} aria-label={t('plan.round', { epoch, epochs })} />
      <p className={classes.words}>
        {t('plan.round', { epoch, epochs })}.{' '}
        {value == null || bound == null
          ? t('plan.noneYet')
          : t('plan.best', { value: formatNumber(value, 0), quality: quality(value, bound) })}
      </p>
      {failure !== undefined && <ProblemNotice error={failure} />}
      {mayChange && (
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlayerStop size={15} aria-hidden />}
            disabled={stopped}
            loading={busy}
            onClick={stop}
          >
            {t('plan.stop')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Found({ scenario, consolidation }: { scenario: Scenario; consolidation: Consolidation }) {
  const t = scenarioText.useText();
  const { value, bound, itemCounts, current, adjusted, askedBy, askedAt, stopped } = consolidation;
  const [cut = 0, ...inQuarters] = itemCounts;
  const chosen = inQuarters.reduce((sum, count) => sum + count, 0);
  const counts = t('plan.counts', { in: t('plan.inPlan', { count: chosen }), cut: t('plan.cut', { count: cut }) });
  if (value == null || bound == null) {
    return null;
  }
  return (
    <>
      {!current && <p className={classes.outdated}>{t('plan.outdated')}</p>}
      <p className={classes.headline} role="status">
        <strong>{t('plan.headline', { value: formatNumber(value, 0) })}</strong>
        <span>{quality(value, bound)}</span>
      </p>
      <p className={classes.words}>{counts}</p>
      {adjusted && <p className={classes.words}>{adjustedWords(adjusted, value)}</p>}
      <p className={classes.words}>
        {t('plan.formula', { delay: scenario.delayPercent })} {stopped && t('plan.stopped')}{' '}
        {t('plan.when', { name: askedBy, when: formatRelative(askedAt) })}
      </p>
    </>
  );
}

function NoPlan({ consolidation: { conflict, currency } }: { consolidation: Consolidation }) {
  const t = scenarioText.useText();
  return (
    <div role="status">
      <p>
        <strong>{t('conflict.title')}</strong>
      </p>
      <p className={classes.words}>
        {conflict.length === 0 ? t('conflict.unknown') : t('conflict.words', { count: conflict.length })}
      </p>
      <ul className={classes.rules}>
        {conflict.map((rule) => {
          const words = ruleWords(rule, currency);
          return (
            <li key={`${rule.kind} ${words}`}>
              {rule.itemId == null ? words : <Link to={itemPath(rule.itemId)}>{words}</Link>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
