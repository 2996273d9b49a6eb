import { Button } from '@mantine/core';
import { IconOctagonMinus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ItemView } from '../item-form/model';
import { itemText } from './text';
import { useRefresh } from './use-item';

const StopItem = lazy(async () => ({ default: (await import('@/components/StopItem/StopItem')).StopItem }));

/** The way to stop an item. It stands last: a decision to be found, not to be stumbled upon. */
export function StopPanel({ item }: { item: ItemView }) {
  const t = itemText.useText();
  const refresh = useRefresh();
  const [stopping, setStopping] = useState(false);

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconOctagonMinus size={16} aria-hidden />}
        onClick={() => setStopping(true)}
      >
        {t('stop.ask')}
      </Button>
      <Suspense>
        {stopping && (
          <StopItem
            itemId={item.id}
            itemTitle={item.title}
            open
            onClose={() => setStopping(false)}
            onStopped={refresh}
          />
        )}
      </Suspense>
    </>
  );
}
