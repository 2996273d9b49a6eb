import { Link } from '@tanstack/react-router';
import type { ItemSet } from '@/api/dependencies';
import { itemPath } from '@/lib/links';
import classes from './Dependencies.module.css';
import { othersOf } from './model';
import { itemDependencyText } from './text';

/** The sets that an item is in, each with the others that it comes with, or instead of. */
export function SetsOfItem({ itemId, sets }: { itemId: string; sets: readonly ItemSet[] }) {
  const t = itemDependencyText.useText();
  if (sets.length === 0) {
    return null;
  }
  return (
    <section className={classes.group} aria-label={t('sets.title')}>
      <h3>{t('sets.title')}</h3>
      <ul>
        {sets.map((set) => {
          const others = othersOf(itemId, set);
          return (
            <li key={set.id} className={classes.set}>
              <p className={classes.setName}>{set.name}</p>
              <p className={classes.note}>{t(others.length === 0 ? 'sets.alone' : `sets.${set.kind}`)}</p>
              <ul className={classes.others}>
                {others.map(({ id, number, title }) => (
                  <li key={id}>
                    <Link to={itemPath(id)}>{title}</Link> <span className={classes.note}>{number}</span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
