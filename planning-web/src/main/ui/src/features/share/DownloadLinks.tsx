import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ShareLink } from '@/api/share-links';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { CSV_COLUMNS, linksCsv } from './model';
import { shareText } from './text';

export function DownloadLinks({ links, year }: { links: readonly ShareLink[]; year: number }) {
  const t = shareText.useText();

  function download() {
    const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, t(`csv.${column}`)])) as Record<
      (typeof CSV_COLUMNS)[number],
      string
    >;
    downloadText(`share-links-${year}.csv`, 'text/csv', linksCsv(links, columns));
  }

  usePageAction({ id: 'download', label: t('download'), run: download });
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      {t('download')}
    </Button>
  );
}
