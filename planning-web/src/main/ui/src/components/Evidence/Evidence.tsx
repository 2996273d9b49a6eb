import { DownloadButton } from '../DownloadButton/DownloadButton';
import classes from './Evidence.module.css';
import { evidenceText } from './text';

interface EvidenceProps {
  itemId: string;
  /** Of the sealed review, when there is one. */
  reviewId?: string | undefined;
  promoted: boolean;
}

/** What anybody takes along: the statement on paper, and the proof of an entry on the portfolio roadmap to check elsewhere. */
export function Evidence({ itemId, reviewId, promoted }: EvidenceProps) {
  const t = evidenceText.useText();

  return (
    <div className={classes.evidence} data-print="hide">
      {reviewId !== undefined && (
        <DownloadButton href={`/api/v1/misuse-reviews/${reviewId}/statement.pdf`} label={t('pdf')} fullWidth />
      )}
      {promoted && (
        <>
          <DownloadButton href={`/api/v1/roadmap-items/${itemId}/evidence.zip`} label={t('bundle')} fullWidth />
          <p className={classes.check}>
            {t('check')} <code>java Verify.java northline-….zip heads</code>
          </p>
        </>
      )}
    </div>
  );
}
