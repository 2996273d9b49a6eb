import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { refreshPlan } from '@/api/plan';
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog';
import { toast } from '../Toasts/toasts';

interface ArchiveDialogProps {
  /** The question, naming the thing. */
  title: string;
  confirmLabel: string;
  /** Said when it is done, beside the undo. */
  doneText: string;
  archive: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  onClose: () => void;
  /** What hangs on it and what will happen. */
  children: ReactNode;
}

/** Takes a part of the plan out of the lists, and can bring it back at once. */
export function ArchiveDialog(props: ArchiveDialogProps) {
  const { title, confirmLabel, doneText, archive, restore, onClose, children } = props;
  const queryClient = useQueryClient();

  async function undo() {
    await restore();
    await refreshPlan(queryClient);
  }

  async function confirm() {
    await archive();
    await refreshPlan(queryClient);
    toast(doneText, { undo });
  }

  return (
    <ConfirmDialog open title={title} confirmLabel={confirmLabel} onConfirm={confirm} onClose={onClose}>
      {children}
    </ConfirmDialog>
  );
}
