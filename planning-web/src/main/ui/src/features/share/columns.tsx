import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ShareLink } from '@/api/share-links';
import type { DataColumn } from '@/components/DataTable/DataTable';
import { formatDate, formatDateTime } from '@/lib/format';
import classes from './share.module.css';
import { shareText } from './text';

export interface LinkTools {
  onChange: (link: ShareLink) => void;
  onRevoke: (link: ShareLink) => void;
}

/** Links, one a row; tools are for who may share. */
export function linkColumns(tools: LinkTools | undefined): DataColumn<ShareLink>[] {
  const t = shareText.text;
  const columns: DataColumn<ShareLink>[] = [
    {
      id: 'audience',
      header: t('column.audience'),
      sortValue: ({ audience }) => audience,
      cell: (link) => (
        <>
          <span className={classes.audience}>{link.audience}</span>
          <span className={classes.second}>{showsOf(link)}</span>
        </>
      ),
    },
    {
      id: 'made',
      header: t('column.made'),
      sortValue: ({ madeOn }) => madeOn,
      cell: ({ madeOn, madeBy }) => (
        <div>
          {formatDate(madeOn)}
          <span className={classes.second}>{t('madeBy', { name: madeBy })}</span>
        </div>
      ),
    },
    {
      id: 'expires',
      header: t('column.expires'),
      sortValue: ({ expiresOn }) => expiresOn,
      cell: ({ expiresOn, revokedAt, ended }) => (
        <div>
          {revokedAt ? t('state.revoked') : ended ? t('state.ended') : formatDate(expiresOn)}
          {ended && <span className={classes.second}>{formatDate(revokedAt ?? expiresOn)}</span>}
        </div>
      ),
    },
    {
      id: 'seen',
      header: t('column.seen'),
      sortValue: ({ times }) => times,
      cell: ({ times, lastUsedAt }) => (
        <div>
          {times === 0 ? t('seen_zero') : t('seen', { count: times })}
          {lastUsedAt && <span className={classes.second}>{t('lastSeen', { when: formatDateTime(lastUsedAt) })}</span>}
        </div>
      ),
    },
  ];
  return tools ? [...columns, toolsColumn(tools)] : columns;
}

function toolsColumn({ onChange, onRevoke }: LinkTools): DataColumn<ShareLink> {
  const t = shareText.text;
  return {
    id: 'tools',
    header: t('column.actions'),
    align: 'end',
    cell: (link) =>
      !link.revokedAt && (
        <span className={classes.tools}>
          <ActionIcon aria-label={t('changeNamed', { audience: link.audience })} onClick={() => onChange(link)}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            size="xs"
            aria-label={t('revokeNamed', { audience: link.audience })}
            onClick={() => onRevoke(link)}
          >
            {t('revoke')}
          </Button>
        </span>
      ),
  };
}

/** By product, no money, no names, live. */
function showsOf({ lanes, showsMoney, showsNames, frozen, madeOn }: ShareLink): string {
  const t = shareText.text;
  const facts = [showsMoney && t('shows.money'), showsNames && t('shows.names')].filter(Boolean).join(', ');
  return [
    t(`shows.${lanes}`),
    facts || t('shows.nothing'),
    frozen ? t('shows.frozen', { date: formatDate(madeOn) }) : t('shows.live'),
  ].join(' · ');
}
