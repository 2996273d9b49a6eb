import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { itemReasonsQuery } from '@/api/baselines';
import { unexplainedLabels } from '@/components/ChangeReason/labels';
import classes from './AgreedNotice.module.css';
import { agreedText } from './text';

const ReasonDialog = lazy(async () => ({
  default: (await import('@/components/ChangeReason/ReasonDialog')).ReasonDialog,
}));

/** That an item is not as it was agreed, and the way to say why; nothing while it is, or while a reason was given. */
export function AgreedNotice({ itemId, title }: { itemId: string; title: string }) {
  const t = agreedText.useText();
  const { data } = useQuery(itemReasonsQuery(itemId));
  const [asking, setAsking] = useState(false);
  if (data?.baseline == null || data.unexplained.length === 0) {
    return null;
  }
  const words = t('lead', { name: data.baseline.name, what: unexplainedLabels(data.unexplained) });

  return (
    <div className={classes.notice} role="status" data-print="hide">
      <IconBookmark size={18} aria-hidden />
      <p>{words}</p>
      {data.mayExplain && (
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          {t('explain')}
        </Button>
      )}
      <Suspense>
        {asking && (
          <ReasonDialog
            cycleId={data.cycleId}
            items={[{ id: itemId, name: title }]}
            what={words}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
