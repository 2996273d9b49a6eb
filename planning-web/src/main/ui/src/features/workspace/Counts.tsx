import { formatNumber } from '@/lib/format';
import { countsOf, detailsOf } from './model';
import type { Workspace } from './queries';
import { workspaceText } from './text';
import classes from './workspace.module.css';

/** What a workspace is made of, in numbers. */
export function Counts({ parts }: { parts: Workspace['parts'] }) {
  const t = workspaceText.useText();
  const details = detailsOf(parts);
  return (
    <dl className={classes.counts}>
      {countsOf(parts).map(({ kind, rows }) => (
        <div key={kind}>
          <dt>{t(`kind.${kind}`)}</dt>
          <dd>{formatNumber(rows)}</dd>
        </div>
      ))}
      {details > 0 && (
        <div>
          <dt>{t('kind.details')}</dt>
          <dd>{formatNumber(details)}</dd>
        </div>
      )}
    </dl>
  );
}
