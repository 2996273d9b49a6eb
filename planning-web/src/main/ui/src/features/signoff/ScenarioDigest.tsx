import { Card } from '@/components/Card/Card';
import { LevelMark } from '@/components/RiskMatrix/LevelMark';
import { placed } from '@/components/RiskMatrix/placed';
import { RiskMatrix } from '@/components/RiskMatrix/RiskMatrix';
import { goToAnchor } from '@/lib/anchors';
import type { Scenario } from './model';
import classes from './SignOff.module.css';
import { signOffText } from './text';

/** The scenarios at a glance: the statement holds them in full. */
export function ScenarioDigest({ scenarios }: { scenarios: readonly Scenario[] }) {
  const t = signOffText.useText();
  if (scenarios.length === 0) {
    return null;
  }
  return (
    <Card title={t('scenarios.title')} aside={t('scenarios.aside')}>
      <div className={classes.risk}>
        <RiskMatrix scenarios={placed(scenarios)} onFollow={(id) => goToAnchor(`scenario-${id}`)} />
        <ol className={classes.scenarios}>
          {scenarios.map((scenario, index) => (
            <li key={scenario.id} id={`scenario-${scenario.id}`}>
              <span className={classes.disc} aria-hidden>
                {index + 1}
              </span>
              <div>
                <p className={classes.scenario}>{scenario.title}</p>
                <p className={classes.levels}>
                  <Levels scenario={scenario} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}

/** Before mitigation and, where that is less, after it; a sealed review hides neither. */
function Levels({ scenario: { inherentLevel, residualLevel } }: { scenario: Scenario }) {
  const t = signOffText.useText();
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
