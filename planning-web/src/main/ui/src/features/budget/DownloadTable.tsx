import { ActionIcon } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { downloadText } from '@/lib/download';
import { usePageAction } from '@/lib/page-actions';
import { budgetText } from './text';

interface DownloadTableProps {
  /** Tells the actions of one page apart. */
  id: string;
  label: string;
  name: string;
  text: () => string | Promise<string>;
}

/** A table of this page as a file that a spreadsheet reads. */
export function DownloadTable({ id, label, name, text }: DownloadTableProps) {
  const t = budgetText.useText();
  const download = async () => downloadText(name, 'text/csv', await text());
  usePageAction({ id, label, run: () => void download() });
  return (
    <ActionIcon aria-label={label} title={t('download')} onClick={() => void download()}>
      <IconDownload size={16} aria-hidden />
    </ActionIcon>
  );
}
