import { levelOf } from './levels';
import classes from './RiskMatrix.module.css';
import { riskText } from './text';

/** A level by tint and word. */
export function LevelMark({ level }: { level: number }) {
  const t = riskText.useText();
  const shown = levelOf(level);
  return (
    <span className={classes.mark} data-level={shown}>
      {t(`level.${shown}`)}
    </span>
  );
}
