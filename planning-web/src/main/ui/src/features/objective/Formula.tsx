import { Card } from '@/components/Card/Card';
import classes from './ObjectivesPage.module.css';
import { objectiveText } from './text';

/** Every number of the screen explains itself. */
export function Formula() {
  const t = objectiveText.useText();
  return (
    <Card title={t('formula.title')}>
      <ul className={classes.formula}>
        <li>{t('formula.progress')}</li>
        <li>{t('formula.grade')}</li>
        <li>{t('formula.objective')}</li>
        <li>{t('formula.work')}</li>
      </ul>
    </Card>
  );
}
