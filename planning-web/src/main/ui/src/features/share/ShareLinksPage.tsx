import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { shareLinksQuery } from '@/api/share-links';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { usePageAction } from '@/lib/page-actions';
import { linkColumns } from './columns';
import { DownloadLinks } from './DownloadLinks';
import { working } from './model';
import { type Opened, OpenedDialog } from './OpenedDialog';
import { shareText } from './text';

/** Who without an account may read the portfolio roadmap, and until when. */
export function ShareLinksPage() {
  const t = shareText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <LinksOfCycle key={cycle.id} cycle={cycle} />;
}

function LinksOfCycle({ cycle }: { cycle: Cycle }) {
  const t = shareText.useText();
  const links = useQuery(shareLinksQuery(cycle.id));
  const [opened, setOpened] = useState<Opened>();
  const mayShare = links.data?.mayShare ?? false;
  const add = () => setOpened({ what: 'new' });
  usePageAction(mayShare ? { id: 'new', label: t('new'), run: add } : undefined);
  const columns = useMemo(
    () =>
      linkColumns(
        mayShare
          ? {
              onChange: (link) => setOpened({ what: 'change', link }),
              onRevoke: (link) => setOpened({ what: 'revoke', link }),
            }
          : undefined,
      ),
    [mayShare],
  );
  const addButton = mayShare && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('new')}
    </Button>
  );

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        back={{ to: '/portfolio', label: t('back') }}
        summary={links.data && links.data.items.length > 0 && t('summary', { count: working(links.data.items) })}
        actions={
          links.data &&
          links.data.items.length > 0 && (
            <>
              <DownloadLinks links={links.data.items} year={cycle.year} />
              {addButton}
            </>
          )
        }
      />
      {links.isError && <ProblemNotice error={links.error} onRetry={links.refetch} />}
      {links.data?.items.length === 0 && (
        <Card>
          <EmptyState title={t('empty.title')} action={addButton}>
            {t(mayShare ? 'empty.words' : 'empty.wordsReader')}
          </EmptyState>
        </Card>
      )}
      {links.data && links.data.items.length > 0 && (
        <Card flush>
          <DataTable label={t('links')} columns={columns} rows={links.data.items} rowId={({ id }) => id} twoLines />
        </Card>
      )}
      <OpenedDialog cycle={cycle} opened={opened} onClose={() => setOpened(undefined)} />
    </>
  );
}
