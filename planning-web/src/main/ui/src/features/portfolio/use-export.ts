import { useRef, useState } from 'react';
import { api, dataOf } from '@/api/client';
import { toast } from '@/components/Toasts/toasts';
import { downloadFile } from '@/lib/download';
import { useAttempt } from '@/lib/use-attempt';
import type { LanesBy } from './model';
import { portfolioText } from './text';

export const EXPORT_FORMATS = ['pptx', 'pdf', 'png', 'svg', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Has the server make a file of the roadmap as it is laid out here, and hands it to the reader. */
export function useExport(cycle: string, lanes: LanesBy) {
  const t = portfolioText.useText();
  const { busy, failure, attempt } = useAttempt();
  const [format, setFormat] = useState<ExportFormat>('pptx');
  const last = useRef<ExportFormat>('pptx');

  function make(chosen: ExportFormat) {
    setFormat(chosen);
    last.current = chosen;
    return attempt(async () => {
      const answer = await api.GET('/api/v1/planning-cycles/{cycle}/portfolio-roadmap/exports/{format}', {
        params: { path: { cycle, format: chosen }, query: { lanes } },
        parseAs: 'blob',
      });
      downloadFile(nameOf(answer.response) ?? `portfolio-roadmap.${chosen}`, dataOf(answer) as unknown as Blob);
      toast(t('export.done', { format: t(`export.${chosen}`) }));
    });
  }

  return { making: busy ? format : undefined, failure, make, again: () => make(last.current) };
}

/** As the server calls the file. */
export function nameOf(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
}
