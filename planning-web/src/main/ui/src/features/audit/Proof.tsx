import { type Capacity, holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { DownloadButton } from '@/components/DownloadButton/DownloadButton';
import classes from './Proof.module.css';
import { auditText } from './text';

const EXPORTERS: Capacity[] = ['ADMINISTRATOR', 'EXECUTIVE', 'MISUSE_REVIEWER', 'PRODUCT_LEADER'];

/** How anybody proves that the trail is whole: an export to check elsewhere, and a head to keep elsewhere. */
export function Proof() {
  const t = auditText.useText();
  const session = useSession();
  const mayExport = EXPORTERS.some((capacity) => holds(session, capacity));

  return (
    <Card title={t('proof.title')}>
      <p className={classes.words}>{t('proof.words')}</p>
      <div className={classes.buttons}>
        <DownloadButton href="/api/v1/audit-head.txt" label={t('proof.head')} />
        {mayExport && <DownloadButton href="/api/v1/audit-export.zip" label={t('proof.export')} />}
      </div>
      {mayExport && (
        <p className={classes.check}>
          {t('proof.check')} <code>java Verify.java northline-export.zip heads</code>
        </p>
      )}
    </Card>
  );
}
