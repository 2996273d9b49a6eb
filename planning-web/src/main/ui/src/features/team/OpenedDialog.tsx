import { lazy, Suspense } from 'react';
import type { Cycle } from '@/api/cycle';
import type { TeamLoad, TeamLoads } from '@/api/teams';
import { quarterLabel } from './labels';

const TeamDialog = lazy(async () => ({ default: (await import('./TeamDialog')).TeamDialog }));
const ArchiveTeam = lazy(async () => ({ default: (await import('./ArchiveTeam')).ArchiveTeam }));
const CapacityDialog = lazy(async () => ({ default: (await import('./CapacityDialog')).CapacityDialog }));
const ItemsDialog = lazy(async () => ({ default: (await import('./ItemsDialog')).ItemsDialog }));

/** What is open over the page: a new team, one to change, or what one of its loads is made of. */
export type Opened =
  | { what: 'new' }
  | { what: 'rename' | 'archive' | 'capacity'; row: TeamLoad }
  | { what: 'items'; row: TeamLoad; quarter: number | undefined };

interface OpenedDialogProps {
  cycle: Cycle;
  loads: TeamLoads;
  opened: Opened | undefined;
  onClose: () => void;
}

export function OpenedDialog(props: OpenedDialogProps) {
  return (
    <Suspense>
      <DialogOf {...props} />
    </Suspense>
  );
}

function DialogOf({ cycle, loads: { quarters }, opened, onClose }: OpenedDialogProps) {
  switch (opened?.what) {
    case undefined:
      return null;
    case 'new':
      return <TeamDialog onClose={onClose} />;
    case 'rename':
      return <TeamDialog team={opened.row.team} onClose={onClose} />;
    case 'archive':
      return <ArchiveTeam team={opened.row.team} onClose={onClose} />;
    case 'capacity':
      return <CapacityDialog cycle={cycle} quarters={quarters} row={opened.row} onClose={onClose} />;
    case 'items': {
      const { row, quarter } = opened;
      const load = row.quarters.find((candidate) => candidate.quarter === quarter);
      const shown = load && { quarter: load.quarter, load: load.load, name: quarterLabel(quarters, load.quarter) };
      return <ItemsDialog cycle={cycle} row={row} quarter={shown} onClose={onClose} />;
    }
  }
}
