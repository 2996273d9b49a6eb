import { Card } from '@/components/Card/Card';
import classes from './opportunity.module.css';
import { opportunityText } from './text';

/** Every number of the screen explains itself. */
export function Formula() {
  const t = opportunityText.useText();
  return (
    <Card title={t('formula.title')}>
      <ul className={classes.formula}>
        <li>{t('formula.score')}</li>
        <li>{t('formula.range')}</li>
        <li>{t('formula.finding')}</li>
        <li>{t('formula.segments')}</li>
      </ul>
    </Card>
  );
}
