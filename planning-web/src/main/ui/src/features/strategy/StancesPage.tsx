import { lazy, Suspense, useState } from 'react';
import type { Cycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import type { StrategyOption } from '@/api/strategies';
import { Card } from '@/components/Card/Card';
import { Dialog } from '@/components/Dialog/Dialog';
import { UnsavedGuard } from '@/components/UnsavedGuard/UnsavedGuard';
import { byClass, nextWithoutStance } from './model';
import { StanceProgress } from './StanceProgress';
import { StanceRow } from './StanceRow';
import classes from './StancesPage.module.css';
import { StrategyDetails } from './StrategyDetails';
import { StrategyFrame } from './StrategyFrame';
import { strategyText } from './text';
import { useStanceKeys } from './use-stance-keys';
import { useStances } from './use-stances';

const WatchedCard = lazy(async () => ({ default: (await import('@/components/Watched/WatchedCard')).WatchedCard }));
const RestDialog = lazy(async () => ({ default: (await import('./RestDialog')).RestDialog }));

export function StancesPage() {
  return (
    <StrategyFrame view="stances">{(cycle, options) => <StanceReview cycle={cycle} options={options} />}</StrategyFrame>
  );
}

interface StanceReviewProps {
  cycle: Cycle;
  options: readonly StrategyOption[];
}

/** All strategies, so that none is skipped and the first idea does not win by default. */
function StanceReview({ cycle, options }: StanceReviewProps) {
  const t = strategyText.useText();
  const mayDecide = holds(useSession(), 'PRODUCT_LEADER');
  const stances = useStances(cycle.id, options);
  const [active, setActive] = useState(0);
  const [about, setAbout] = useState<StrategyOption>();
  const [resting, setResting] = useState<readonly StrategyOption[]>();
  const rest = options.filter((option) => stances.draftOf(option).stance === undefined);
  const hasRest = mayDecide && rest.length > 1 && rest.length < options.length;
  const { go, pick } = useStanceKeys({ options, active, stances: mayDecide ? stances : undefined, onMove: setActive });
  const shown = options[active];

  return (
    <div className={classes.columns}>
      <Card flush>
        <StanceProgress
          options={options}
          onNext={mayDecide ? () => go(nextWithoutStance(options, active)) : undefined}
          onRest={hasRest ? () => setResting(rest) : undefined}
        />
        {byClass(options).map((group) => (
          <section key={group.class} aria-labelledby={`class-${group.class}`}>
            <h2 id={`class-${group.class}`} className={classes.class}>
              {t(`class.${group.class}`)}
            </h2>
            <ol className={classes.list}>
              {group.options.map((option) => {
                const index = options.indexOf(option);
                return (
                  <StanceRow
                    key={option.id}
                    option={option}
                    stances={mayDecide ? stances : undefined}
                    active={index === active}
                    onActivate={() => setActive(index)}
                    onPick={(stance) => pick(option, stance)}
                    onStep={(step) => go(index + step)}
                    onDone={() => go(nextWithoutStance(options, index))}
                    onAbout={() => setAbout(option)}
                  />
                );
              })}
            </ol>
          </section>
        ))}
        {mayDecide && <p className={classes.hint}>{t('keys')}</p>}
      </Card>
      {shown && (
        <aside className={classes.aside} aria-label={t('about', { name: shown.strategy.name })}>
          <Card title={shown.strategy.name}>
            <StrategyDetails strategy={shown.strategy} />
          </Card>
          <Suspense>
            <WatchedCard key={shown.id} cycleId={cycle.id} kind="STRATEGY" id={shown.id} />
          </Suspense>
        </aside>
      )}
      <Dialog open={about !== undefined} title={about?.strategy.name ?? ''} onClose={() => setAbout(undefined)}>
        {about && <StrategyDetails strategy={about.strategy} />}
      </Dialog>
      <Suspense>
        {resting && <RestDialog rest={resting} stances={stances} onClose={() => setResting(undefined)} />}
      </Suspense>
      <UnsavedGuard dirty={stances.anyDirty} autosaves />
    </div>
  );
}
