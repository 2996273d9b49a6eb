import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type Capacity, holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
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
        <Download href="/api/v1/audit-head.txt" label={t('proof.head')} />
        {mayExport && <Download href="/api/v1/audit-export.zip" label={t('proof.export')} />}
      </div>
      {mayExport && (
        <p className={classes.check}>
          {t('proof.check')} <code>java Verify.java northline-export.zip heads</code>
        </p>
      )}
    </Card>
  );
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <Button
      component="a"
      variant="default"
      size="xs"
      href={href}
      download
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {label}
    </Button>
  );
}
