import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { formatNumber } from '@/lib/format';
import classes from './Imports.module.css';
import type { ImportView, Report } from './model';
import { ProblemTable } from './ProblemTable';
import { importText } from './text';

interface ReportCardProps {
  view: ImportView;
  report: Report;
  running: boolean;
  onRun: () => void;
}

const FIGURES = ['created', 'updated', 'unchanged', 'skipped', 'leftOut'] as const;

/** What a check found or an import did, in five figures and the rows that went wrong. */
export function ReportCard({ view, report, running, onRun }: ReportCardProps) {
  const t = importText.useText();
  const wanted = report.created + report.updated;

  return (
    <Card title={t(report.dryRun ? 'report.checked' : 'report.done')}>
      <dl className={classes.figures}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{t(`report.${figure}`)}</dt>
            <dd>{formatNumber(report[figure])}</dd>
          </div>
        ))}
      </dl>
      {report.newProducts.length > 0 && (
        <p>{t('report.newProducts', { count: report.newProducts.length, names: report.newProducts.join(', ') })}</p>
      )}
      {report.removedFromPortfolio > 0 && (
        <p className={classes.warning}>{t('report.removed', { count: report.removedFromPortfolio })}</p>
      )}
      <div className={classes.problemsHead}>
        <span>
          {report.problemCount === 0 ? t('report.noProblems') : t('report.problems', { count: report.problemCount })}{' '}
          {report.problemCount > report.problems.length && t('report.first', { count: report.problems.length })}
        </span>
        {report.problemCount > 0 && (
          <Button
            component="a"
            variant="default"
            size="xs"
            href={`/api/v1/imports/${view.id}/problems.csv`}
            download
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t('report.download')}
          </Button>
        )}
      </div>
      {report.problems.length > 0 && <ProblemTable problems={report.problems} />}
      <div className={classes.buttons}>
        {view.state === 'CHECKED' &&
          (wanted > 0 ? (
            <Button loading={running} onClick={onRun}>
              {t('report.run', { count: formatNumber(wanted) })}
            </Button>
          ) : (
            t('report.nothing')
          ))}
        {running && (
          <span role="status">
            {view.progress
              ? t('report.progress', {
                  read: formatNumber(view.progress.rowsRead),
                  all: formatNumber(view.progress.rowCount),
                })
              : t('report.running')}
          </span>
        )}
        {view.state === 'DONE' && <ButtonLink to="/roadmaps">{t('report.toItems')}</ButtonLink>}
      </div>
    </Card>
  );
}
