import { Button } from '@mantine/core';
import { policyWords } from '@/components/PolicyWords/policy-words';
import { LevelMark } from '@/components/RiskMatrix/LevelMark';
import { MitigationLine } from './MitigationLine';
import type { Scenario } from './model';
import type { ScenarioTask } from './Scenarios';
import classes from './Scenarios.module.css';
import { Scores } from './Scores';
import { STORY } from './scenario-draft';
import { reviewText } from './text';

interface ScenarioCardProps {
  scenario: Scenario;
  number: number;
  open: boolean;
  /** The conditions to which this reader may give more time. */
  extendable: readonly string[];
  onTask: (task: ScenarioTask) => void;
}

/** One scenario of the list: how bad before and after, what is done about it, and what was decided. */
export function ScenarioCard({ scenario, number, open, extendable, onTask }: ScenarioCardProps) {
  const t = reviewText.useText();
  const words = policyWords.useText();

  return (
    <li id={`scenario-${scenario.id}`} className={classes.scenario} tabIndex={-1}>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      <div className={classes.body}>
        <h3>{scenario.title}</h3>
        <p className={classes.levels}>
          <Levels scenario={scenario} />
          <span className={classes.muted}>
            {words(`scenario.${scenario.kind}`)}. {t('scenarios.by', { name: scenario.writtenBy.name })}.{' '}
            {t('question.guidelines', { count: scenario.guidelines.length, numbers: scenario.guidelines.join(', ') })}
          </span>
        </p>
        <Story scenario={scenario} />
        <Scores scenario={scenario} />
        <Mitigations scenario={scenario} open={open} extendable={extendable} onTask={onTask} />
        <p>
          <strong>{t('disposition.label')}:</strong>{' '}
          {scenario.disposition == null
            ? t('disposition.none')
            : t('disposition.line', {
                choice: t(`disposition.${scenario.disposition.choice}`),
                name: scenario.disposition.by.name,
                reason: scenario.disposition.reason,
              })}
        </p>
        {open && (
          <div className={classes.actions} data-print="hide">
            {scenario.scoring.can.score && (
              <Action
                main={scenario.scoring.asked}
                label={t('scores.score')}
                onClick={() => onTask({ do: 'score', scenario, number })}
              />
            )}
            {scenario.scoring.can.discuss && (
              <Action
                main
                label={t('scores.discuss.open')}
                onClick={() => onTask({ do: 'discuss', scenario, number })}
              />
            )}
            <Action label={t('mitigation.add')} onClick={() => onTask({ do: 'mitigate', scenario })} />
            <Action
              label={scenario.disposition == null ? t('disposition.decide') : t('disposition.change')}
              onClick={() => onTask({ do: 'decide', scenario, number })}
            />
            {scenario.scoring.can.rewrite && (
              <Action label={t('scenarios.edit')} onClick={() => onTask({ do: 'edit', scenario, number })} />
            )}
            <Action label={t('scenarios.withdraw')} onClick={() => onTask({ do: 'withdraw', scenario, number })} />
          </div>
        )}
      </div>
    </li>
  );
}

/** The level before and after, as far as the reader is told. */
function Levels({ scenario: { inherentLevel, residualLevel } }: { scenario: Scenario }) {
  const t = reviewText.useText();
  if (inherentLevel == null || residualLevel == null) {
    return null;
  }
  return (
    <>
      <LevelMark level={inherentLevel} />
      {residualLevel < inherentLevel && (
        <>
          {t('scenarios.residual')} <LevelMark level={residualLevel} />
        </>
      )}
    </>
  );
}

function Action({ label, onClick, main = false }: { label: string; onClick: () => void; main?: boolean }) {
  return (
    <Button variant={main ? 'light' : 'default'} size="xs" onClick={onClick}>
      {label}
    </Button>
  );
}

function Story({ scenario }: { scenario: Scenario }) {
  const t = reviewText.useText();
  return (
    <details className={classes.story}>
      <summary>{t('scenarios.more')}</summary>
      <dl>
        {STORY.filter((part) => scenario[part] !== '').map((part) => (
          <div key={part}>
            <dt>{t(`scenarios.field.${part}`)}</dt>
            <dd>{scenario[part]}</dd>
          </div>
        ))}
        <OwnScore scenario={scenario} />
      </dl>
    </details>
  );
}

/** The one score that there is; two of them stand side by side outside of the story. */
function OwnScore({ scenario: { scoring, severity, likelihood, aggravators } }: { scenario: Scenario }) {
  const t = reviewText.useText();
  if (severity == null || scoring.second != null) {
    return null;
  }
  return (
    <>
      <div>
        <dt>{t('scenarios.field.severity')}</dt>
        <dd>{t(`scenarios.severity.${severity as 1}`)}</dd>
      </div>
      <div>
        <dt>{t('scenarios.field.likelihood')}</dt>
        <dd>{t(`scenarios.likelihood.${(likelihood ?? 'unknown') as 'unknown'}`)}</dd>
      </div>
      {aggravators.length > 0 && (
        <div>
          <dt>{t('scenarios.field.aggravators')}</dt>
          <dd>{aggravators.map((aggravator) => t(`scenarios.aggravator.${aggravator}`)).join('. ')}</dd>
        </div>
      )}
    </>
  );
}

function Mitigations({ scenario, open, extendable, onTask }: Omit<ScenarioCardProps, 'number'>) {
  const t = reviewText.useText();
  if (scenario.mitigations.length === 0) {
    return null;
  }
  return (
    <ul className={classes.mitigations} aria-label={t('scenarios.mitigations')}>
      {scenario.mitigations.map((mitigation) => (
        <MitigationLine
          key={mitigation.id}
          mitigation={mitigation}
          open={open}
          extendable={extendable.includes(mitigation.id)}
          onEdit={() => onTask({ do: 'mitigate', scenario, mitigation })}
          onVerify={() => onTask({ do: 'verify', mitigation })}
          onExtend={() => onTask({ do: 'extend', mitigation })}
        />
      ))}
    </ul>
  );
}
