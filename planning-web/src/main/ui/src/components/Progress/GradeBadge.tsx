import type { Grade } from '@/api/objectives';
import { formatNumber } from '@/lib/format';
import classes from './Progress.module.css';
import { progressText } from './text';

interface GradeBadgeProps {
  grade: Grade | null | undefined;
  /** Says "Grade" before the number, where no column does. */
  named?: boolean;
}

/** A grade with the name of its band; the tone only repeats it. */
export function GradeBadge({ grade, named = false }: GradeBadgeProps) {
  const t = progressText.useText();
  if (grade == null) {
    return <span className={classes.absent}>{t('noGrade')}</span>;
  }
  // Always with its one decimal: 1.0.
  const number = formatNumber(grade.value, 1, 1);
  return (
    <span className={classes.grade} data-band={grade.band}>
      <strong>{named ? t('grade', { grade: number }) : number}</strong> {t(`band.${grade.band}`)}
    </span>
  );
}
