import { Card } from '@/components/Card/Card';
import classes from './Figures.module.css';
import { CASES } from './model';
import { figuresText } from './text';

const EXPLAINED = [...CASES, 'lapsed'] as const;

/** What is counted under each heading, so that two readers mean the same. */
export function Meanings() {
  const t = figuresText.useText();
  return (
    <Card title={t('meaning.title')}>
      <p className={classes.words}>{t('meaning.tier')}</p>
      <dl className={classes.meanings}>
        {EXPLAINED.map((column) => (
          <div key={column}>
            <dt>{t(`column.${column}`)}</dt>
            <dd>{t(`meaning.${column}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
