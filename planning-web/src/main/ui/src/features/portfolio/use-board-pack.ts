import { useState } from 'react';
import { api, dataOf } from '@/api/client';
import { toast } from '@/components/Toasts/toasts';
import { downloadFile } from '@/lib/download';
import { useAttempt } from '@/lib/use-attempt';
import type { LanesBy } from './model';
import { portfolioText } from './text';
import { nameOf } from './use-export';

export type PackFormat = 'pptx' | 'pdf';

interface PackOptions {
  readonly lanes: LanesBy;
  readonly money: boolean;
  readonly names: boolean;
  readonly since?: string;
}

/** Has the server make the pack, and hands it to the reader; says whether that went well. */
export function useBoardPack(cycle: string) {
  const t = portfolioText.useText();
  const { busy, failure, attempt } = useAttempt();
  const [format, setFormat] = useState<PackFormat>();

  async function make(chosen: PackFormat, query: PackOptions): Promise<boolean> {
    setFormat(chosen);
    let made = false;
    await attempt(async () => {
      const answer = await api.GET('/api/v1/planning-cycles/{cycle}/board-pack/exports/{format}', {
        params: { path: { cycle, format: chosen }, query },
        parseAs: 'blob',
      });
      downloadFile(nameOf(answer.response) ?? `board-pack.${chosen}`, dataOf(answer) as unknown as Blob);
      toast(t('pack.done'));
      made = true;
    });
    return made;
  }

  return { making: busy ? format : undefined, failure, make };
}
