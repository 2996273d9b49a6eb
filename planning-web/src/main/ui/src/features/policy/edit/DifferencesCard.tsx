import { Card } from '@/components/Card/Card';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import type { Draft } from './model';

type Difference = Draft['differences'][number];

/** Every change against the version in force, before and after. */
export function DifferencesCard({ differences }: { differences: readonly Difference[] }) {
  const t = policyText.useText();
  return (
    <Card title={t('edit.differences')} aside={t('edit.changes', { count: differences.length })} flush>
      {differences.length === 0 ? (
        <p className={classes.lead}>{t('edit.noDifference')}</p>
      ) : (
        <ul className={classes.rows}>
          {differences.map((difference) => (
            <li key={`${difference.subject} ${difference.field}`} className={classes.difference}>
              <p>
                <strong>{difference.subject}</strong> {t(`edit.kind.${difference.kind}`, { field: difference.field })}
              </p>
              {difference.before !== '' && <del>{difference.before}</del>}
              {difference.after !== '' && <ins>{difference.after}</ins>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
