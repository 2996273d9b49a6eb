import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf, type Schema } from '@/api/client';
import { refreshPlan } from '@/api/plan';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '@/components/Dialog/Dialog';
import { toast } from '@/components/Toasts/toasts';
import type { ImportView } from './model';
import { importText } from './text';

/** Takes the last import back, and says what it could not take back. */
export function UndoImport({ view }: { view: ImportView }) {
  const t = importText.useText();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [report, setReport] = useState<Schema<'UndoReport'>>();

  async function undo() {
    const done = dataOf(await api.POST('/api/v1/imports/{id}/undos', { params: { path: { id: view.id } } }));
    toast(t('undo.done', { withdrawn: done.withdrawn, restored: done.restored }));
    setReport(done.keptCount > 0 ? done : undefined);
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/imports'),
    });
    await refreshPlan(queryClient);
  }

  return (
    <>
      <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {t('undo.button')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('undo.title')}
        confirmLabel={t('undo.confirm')}
        danger
        onConfirm={undo}
        onClose={() => setAsking(false)}
      >
        {t('undo.words')}
      </ConfirmDialog>
      <Dialog
        open={report !== undefined}
        title={t('undo.kept', { count: report?.keptCount ?? 0 })}
        onClose={() => setReport(undefined)}
      >
        <ul>
          {report?.kept.map(({ id, number, title, sentence }) => (
            <li key={id}>
              {number} {title}: {sentence}
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
