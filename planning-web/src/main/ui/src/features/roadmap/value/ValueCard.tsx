import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { apiQuery } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatMoney, formatNumber, formatPercent, formatScore } from '@/lib/format';
import { type ItemEstimate, isEstimated, windowOf } from './model';
import { valueText } from './text';
import classes from './ValueCard.module.css';

const EstimateDialog = lazy(async () => ({ default: (await import('./EstimateDialog')).EstimateDialog }));

/** What the item is worth, made of what, and what it costs. The server says who may write it. */
export function ValueCard({ itemId }: { itemId: string }) {
  const t = valueText.useText();
  const estimate = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/estimate', {
    params: { path: { id: itemId } },
  });
  const [open, setOpen] = useState(false);

  if (estimate.isError) {
    return <ProblemNotice error={estimate.error} onRetry={estimate.refetch} />;
  }
  if (!estimate.data) {
    return null;
  }
  const { mayChange } = estimate.data;
  const known = isEstimated(estimate.data);
  const button = mayChange && (
    <Button
      variant={known ? 'subtle' : 'default'}
      size="xs"
      leftSection={<IconPencil size={15} aria-hidden />}
      onClick={() => setOpen(true)}
    >
      {t(known ? 'edit' : 'add')}
    </Button>
  );

  return (
    <Card title={t('title')} flush={!known} aside={known && button}>
      {known ? (
        <Known itemId={itemId} estimate={estimate.data} onGive={mayChange ? () => setOpen(true) : undefined} />
      ) : (
        <EmptyState part title={t('empty.title')} action={button}>
          {t(mayChange ? 'empty.words' : 'empty.wordsReader')}
        </EmptyState>
      )}
      <Suspense>
        {open && <EstimateDialog itemId={itemId} estimate={estimate.data} onClose={() => setOpen(false)} />}
      </Suspense>
    </Card>
  );
}

interface KnownProps {
  itemId: string;
  estimate: ItemEstimate;
  onGive: (() => void) | undefined;
}

function Known({ itemId, estimate, onGive }: KnownProps) {
  const t = valueText.useText();
  const { value, cost, mandatory, mandatoryReason } = estimate;
  const window = t(windowOf(estimate), {
    earliest: estimate.earliestQuarter ?? '',
    latest: estimate.latestQuarter ?? '',
    quarter: estimate.earliestQuarter ?? '',
  });

  return (
    <>
      <div className={classes.value}>
        <p className={classes.points} data-absent={value.points == null || undefined}>
          <span className={classes.label}>{t('value')}</span>
          {value.points == null ? t('noValue') : formatNumber(value.points)}
        </p>
        <Factors estimate={estimate} />
      </div>
      {value.missing.length > 0 && <Missing itemId={itemId} estimate={estimate} onGive={onGive} />}
      <dl className={classes.facts}>
        <Fact label={t('cost')} absent={cost == null}>
          {cost == null ? t('notGiven') : formatMoney(cost)}
        </Fact>
        <Fact label={t('window')}>{window}</Fact>
        <Fact label={t('mandatory')}>
          {mandatory ? (
            <>
              {mandatoryReason} <span className={classes.note}>{t('mandatoryGate')}</span>
            </>
          ) : (
            t('notMandatory')
          )}
        </Fact>
      </dl>
      <p className={classes.foot} data-print="hide">
        <Link to="/budget/values">{t('toValues')}</Link>
      </p>
    </>
  );
}

/** The three factors written out, and the product of them as it is computed. */
function Factors({ estimate }: { estimate: ItemEstimate }) {
  const t = valueText.useText();
  const { value, theme, impact, confidence } = estimate;
  const { score, impactFactor, confidenceShare } = value;
  const factors = [
    { label: t('factor.score'), given: score == null ? undefined : formatScore(score), note: theme?.name },
    {
      label: t('factor.impact'),
      given:
        impact == null || impactFactor == null
          ? undefined
          : t('factor.times', { step: t(`impact.${impact}`), factor: formatNumber(impactFactor) }),
    },
    {
      label: t('factor.confidence'),
      given:
        confidence == null || confidenceShare == null
          ? undefined
          : t('factor.share', { step: t(`confidence.${confidence}`), share: formatPercent(confidenceShare) }),
    },
  ];

  return (
    <div className={classes.factors}>
      <dl className={classes.facts}>
        {factors.map(({ label, given, note }) => (
          <Fact key={label} label={label} absent={given === undefined}>
            {given ?? t('notGiven')}
            {note && <span className={classes.note}> {t('factor.scoreBy', { theme: note })}</span>}
          </Fact>
        ))}
      </dl>
      {score != null && impactFactor != null && confidenceShare != null && (
        <p className={classes.formula} title={estimate.formula}>
          {t('formula', {
            score: formatScore(score),
            impact: formatNumber(impactFactor),
            confidence: formatPercent(confidenceShare),
          })}
        </p>
      )}
    </div>
  );
}

/** Each thing that is missing, with the way to where it is given. */
function Missing({ itemId, estimate, onGive }: KnownProps) {
  const t = valueText.useText();
  const mayEdit = estimate.mayChange;

  return (
    <section className={classes.missing} aria-label={t('missing.title')}>
      <ul>
        {estimate.value.missing.map((factor) => (
          <li key={factor}>
            {t(`missing.${factor}`)}{' '}
            {factor === 'SCORE' && <Link to="/strategy/scorecard">{t('missing.toSCORE')}</Link>}
            {factor === 'THEME' && mayEdit && (
              <Link to="/roadmap-items/$itemId/edit" params={{ itemId }} hash="field-themeId">
                {t('missing.toTHEME')}
              </Link>
            )}
            {(factor === 'IMPACT' || factor === 'CONFIDENCE') && onGive && (
              <button type="button" className={classes.give} onClick={onGive}>
                {t(`missing.to${factor}`)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ label, absent = false, children }: { label: string; absent?: boolean; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd data-absent={absent || undefined}>{children}</dd>
    </div>
  );
}
