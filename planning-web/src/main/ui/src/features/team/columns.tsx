import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import type { TeamLoad, TeamLoads } from '@/api/teams';
import type { DataColumn } from '@/components/DataTable/DataTable';
import classes from './columns.module.css';
import { LoadCell, UnscheduledCell } from './LoadCell';
import { quarterLabel } from './labels';
import { teamText } from './text';

export interface TeamTools {
  onCapacity: (row: TeamLoad) => void;
  onRename: (row: TeamLoad) => void;
  onArchive: (row: TeamLoad) => void;
}

/** Teams by quarters; tools are for who may change them. */
export function teamColumns(
  { quarters }: TeamLoads,
  onItems: (row: TeamLoad, quarter?: number) => void,
  tools: TeamTools | undefined,
): DataColumn<TeamLoad>[] {
  const t = teamText.text;
  const columns: DataColumn<TeamLoad>[] = [
    {
      id: 'team',
      header: t('team'),
      sortValue: ({ team }) => team.name,
      cell: ({ team }) => <span className={classes.name}>{team.name}</span>,
    },
    ...quarters.map(({ quarter }): DataColumn<TeamLoad> => {
      const name = quarterLabel(quarters, quarter);
      return {
        id: `quarter-${quarter}`,
        header: name,
        cell: (row) => {
          const load = row.quarters.find((candidate) => candidate.quarter === quarter);
          return load && <LoadCell row={row} quarter={load} quarterName={name} onOpen={() => onItems(row, quarter)} />;
        },
      };
    }),
    {
      id: 'not-scheduled',
      header: t('notScheduled'),
      cell: (row) => <UnscheduledCell row={row} onOpen={() => onItems(row)} />,
    },
  ];
  return tools ? [...columns, toolsColumn(tools)] : columns;
}

function toolsColumn({ onCapacity, onRename, onArchive }: TeamTools): DataColumn<TeamLoad> {
  const t = teamText.text;
  return {
    id: 'tools',
    header: t('actions'),
    align: 'end',
    cell: (row) => {
      const { name } = row.team;
      const isSet = row.capacity != null;
      return (
        <span className={classes.tools}>
          <Button
            variant={isSet ? 'subtle' : 'default'}
            size="xs"
            aria-label={t(isSet ? 'capacity.changeNamed' : 'capacity.setNamed', { name })}
            onClick={() => onCapacity(row)}
          >
            {t(isSet ? 'capacity.change' : 'capacity.set')}
          </Button>
          <ActionIcon aria-label={t('renameNamed', { name })} onClick={() => onRename(row)}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon aria-label={t('archiveNamed', { name })} onClick={() => onArchive(row)}>
            <IconArchive size={16} aria-hidden />
          </ActionIcon>
        </span>
      );
    },
  };
}
