import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { baselineText } from './text';

interface DownloadTableProps {
  name: string;
  busy: boolean;
  /** Gathers every page. */
  text: () => Promise<string>;
  attempt: (action: () => Promise<unknown>) => Promise<void>;
}

/** Everything that the table would show, as a file that a spreadsheet reads. */
export function DownloadTable({ name, busy, text, attempt }: DownloadTableProps) {
  const t = baselineText.useText();
  const download = () => attempt(async () => downloadText(name, 'text/csv', await text()));
  usePageAction({ id: 'download', label: t('compare.download'), run: () => void download() });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={busy}
      onClick={() => void download()}
    >
      {t('compare.download')}
    </Button>
  );
}
