import { Button } from '@mantine/core';
import { Card } from '@/components/Card/Card';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import type { Line } from './line';
import { refOf } from './node';
import classes from './SightPage.module.css';
import { sightText } from './text';

interface LineCardProps {
  /** Absent when the cycle does not have it. */
  line: Line | undefined;
  onShowLine: (ref: string) => void;
  onShowAll: () => void;
}

/** What one thing leads to above; what is below it follows as the tree or the table. */
export function LineCard({ line, onShowLine, onShowAll }: LineCardProps) {
  const t = sightText.useText();
  const showAll = (
    <Button size="xs" variant="default" onClick={onShowAll}>
      {t('line.showAll')}
    </Button>
  );
  if (line === undefined) {
    return (
      <Card title={t('line.title')} aside={showAll}>
        <p className={classes.muted}>{t('line.gone')}</p>
      </Card>
    );
  }
  const { here, above } = line;
  return (
    <Card title={t('line.of', { title: here.title })} aside={showAll}>
      <ol className={classes.chain} aria-label={t('line.above')}>
        {above.map((node) => (
          <li key={refOf(node.kind, node.id)}>
            <span className={classes.kind}>{node.kind !== 'group' && t(`kind.${node.kind}`)}</span>
            <button type="button" className={classes.up} onClick={() => onShowLine(refOf(node.kind, node.id))}>
              {node.title}
            </button>
            <span className={classes.onPaper}>{node.title}</span>
            {node.gap && <span className={classes.gap}>{t(`gap.${node.gap}`)}</span>}
          </li>
        ))}
        <li aria-current="true">
          <span className={classes.kind}>{here.kind !== 'group' && t(`kind.${here.kind}`)}</span>
          {here.to ? <LocalLink to={here.to}>{here.title}</LocalLink> : here.title}
          {here.gap && <span className={classes.gap}>{t(`gap.${here.gap}`)}</span>}
        </li>
      </ol>
    </Card>
  );
}
