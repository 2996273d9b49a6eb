import { VisuallyHidden } from '@mantine/core';
import { levelAt, placeOf, STEPS, type Step } from './levels';
import classes from './RiskMatrix.module.css';
import { riskText } from './text';

export interface PlacedScenario {
  readonly id: string;
  /** Its number in the list beside the matrix. */
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly severity: number;
  readonly likelihood?: number | null;
  readonly aggravators: readonly string[];
}

interface RiskMatrixProps {
  scenarios: readonly PlacedScenario[];
  /** Takes the reader to the scenario in the list. */
  onFollow: (scenarioId: string) => void;
}

/** Where the scenarios stand. Each square says its level in words; each disc leads to its scenario in the list. */
export function RiskMatrix({ scenarios, onFollow }: RiskMatrixProps) {
  const t = riskText.useText();
  const descending = [...STEPS].reverse();

  return (
    <table className={classes.matrix}>
      <caption className={classes.caption}>{t('caption')}</caption>
      <tbody>
        {descending.map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{t(`likelihood.${likelihood}`)}</th>
            {STEPS.map((impact) => (
              <Square
                key={impact}
                impact={impact}
                likelihood={likelihood}
                scenarios={scenarios.filter((scenario) => isAt(scenario, impact, likelihood))}
                onFollow={onFollow}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {STEPS.map((impact) => (
            <th key={impact} scope="col">
              {t(`impact.${impact}`)}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function isAt(scenario: PlacedScenario, impact: Step, likelihood: Step): boolean {
  const place = placeOf(scenario);
  return place.impact === impact && place.likelihood === likelihood;
}

interface SquareProps extends RiskMatrixProps {
  impact: Step;
  likelihood: Step;
}

function Square({ impact, likelihood, scenarios, onFollow }: SquareProps) {
  const t = riskText.useText();
  const level = levelAt(impact, likelihood);

  return (
    <td data-level={level}>
      {scenarios.length === 0 ? (
        <span className={classes.level}>{t(`level.${level}`)}</span>
      ) : (
        <span className={classes.discs}>
          <VisuallyHidden>{t(`level.${level}`)}</VisuallyHidden>
          {scenarios.map(({ id, number, title }) => (
            <a
              key={id}
              href={`#scenario-${id}`}
              className={classes.disc}
              aria-label={t('disc', { number, title })}
              title={title}
              onClick={(event) => {
                event.preventDefault();
                onFollow(id);
              }}
            >
              {number}
            </a>
          ))}
        </span>
      )}
    </td>
  );
}
