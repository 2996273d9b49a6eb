import type { Comparison, DifferenceKind } from '@/api/baselines';
import classes from './baseline.module.css';
import { type ComparisonSearch, KINDS } from './search';
import { baselineText } from './text';
import { useShow } from './use-show';

type Figures = Comparison['counts'];

const FIGURES: Readonly<Record<DifferenceKind, keyof Figures>> = {
  ADDED: 'added',
  REMOVED: 'removed',
  MOVED: 'moved',
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
};

/** How much became what; each figure shows only its own items, and all again when it is pressed once more. */
export function Counts({ counts, search }: { counts: Figures; search: ComparisonSearch }) {
  const t = baselineText.useText();
  const show = useShow();
  return (
    <section aria-label={t('counts.label')}>
      <div className={classes.counts}>
        {KINDS.map((kind) => {
          const pressed = search.kind === kind;
          const count = counts[FIGURES[kind]];
          return (
            <button
              key={kind}
              type="button"
              className={classes.count}
              aria-pressed={pressed}
              aria-label={t('counts.show', { kind: t(`kinds.${kind}`), count })}
              onClick={() => show({ kind: pressed ? undefined : kind })}
            >
              <span className={classes.figure}>{count}</span>
              <span className={classes.kind}>{t(`kinds.${kind}`)}</span>
            </button>
          );
        })}
      </div>
      {counts.movedAndChanged > 0 && (
        <p className={classes.twice}>{t('counts.twice', { count: counts.movedAndChanged })}</p>
      )}
    </section>
  );
}
