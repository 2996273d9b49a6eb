import { Button } from '@mantine/core';
import { LevelMark } from '@/components/RiskMatrix/LevelMark';
import { MitigationLine } from './MitigationLine';
import type { Scenario } from './model';
import type { ScenarioTask } from './Scenarios';
import classes from './Scenarios.module.css';
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

  return (
    <li id={`scenario-${scenario.id}`} className={classes.scenario} tabIndex={-1}>
      <span className={classes.number} aria-hidden>
        {number}
      </span>
      <div className={classes.body}>
        <h3>{scenario.title}</h3>
        <p className={classes.levels}>
          <LevelMark level={scenario.inherentLevel} />
          {scenario.residualLevel < scenario.inherentLevel && (
            <>
              {t('scenarios.residual')} <LevelMark level={scenario.residualLevel} />
            </>
          )}
          <span className={classes.muted}>
            {t(`scenarios.kind.${scenario.kind}`)}. {t('scenarios.by', { name: scenario.writtenBy.name })}.{' '}
            {t('question.guidelines', { count: scenario.guidelines.length, numbers: scenario.guidelines.join(', ') })}
          </span>
        </p>
        <Story scenario={scenario} />
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
            <Action label={t('mitigation.add')} onClick={() => onTask({ do: 'mitigate', scenario })} />
            <Action
              label={scenario.disposition == null ? t('disposition.decide') : t('disposition.change')}
              onClick={() => onTask({ do: 'decide', scenario, number })}
            />
            <Action label={t('scenarios.edit')} onClick={() => onTask({ do: 'edit', scenario, number })} />
            <Action label={t('scenarios.withdraw')} onClick={() => onTask({ do: 'withdraw', scenario, number })} />
          </div>
        )}
      </div>
    </li>
  );
}

function Action({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" onClick={onClick}>
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
        <div>
          <dt>{t('scenarios.field.severity')}</dt>
          <dd>{t(`scenarios.severity.${scenario.severity as 1}`)}</dd>
        </div>
        <div>
          <dt>{t('scenarios.field.likelihood')}</dt>
          <dd>{t(`scenarios.likelihood.${(scenario.likelihood ?? 'unknown') as 'unknown'}`)}</dd>
        </div>
        {scenario.aggravators.length > 0 && (
          <div>
            <dt>{t('scenarios.field.aggravators')}</dt>
            <dd>{scenario.aggravators.map((aggravator) => t(`scenarios.aggravator.${aggravator}`)).join('. ')}</dd>
          </div>
        )}
      </dl>
    </details>
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
