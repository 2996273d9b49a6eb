import { Card } from '@/components/Card/Card';
import { LevelMark } from '@/components/RiskMatrix/LevelMark';
import { RiskMatrix } from '@/components/RiskMatrix/RiskMatrix';
import { goToAnchor } from '@/lib/anchors';
import type { Scenario } from './model';
import classes from './SignOff.module.css';
import { signOffText } from './text';

/** The scenarios at a glance: the statement holds them in full. */
export function ScenarioDigest({ scenarios }: { scenarios: readonly Scenario[] }) {
  const t = signOffText.useText();
  const placed = scenarios.map((scenario, index) => ({ ...scenario, number: index + 1 }));
  if (placed.length === 0) {
    return null;
  }
  return (
    <Card title={t('scenarios.title')} aside={t('scenarios.aside')}>
      <div className={classes.risk}>
        <RiskMatrix scenarios={placed} onFollow={(id) => goToAnchor(`scenario-${id}`)} />
        <ol className={classes.scenarios}>
          {placed.map((scenario) => (
            <li key={scenario.id} id={`scenario-${scenario.id}`}>
              <span className={classes.disc} aria-hidden>
                {scenario.number}
              </span>
              <div>
                <p className={classes.scenario}>{scenario.title}</p>
                <p className={classes.levels}>
                  <LevelMark level={scenario.inherentLevel} />
                  {scenario.residualLevel < scenario.inherentLevel && (
                    <>
                      {t('scenarios.residual')} <LevelMark level={scenario.residualLevel} />
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
