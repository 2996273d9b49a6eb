import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { holds, useSession } from '@/api/session';
import { Dialog } from '@/components/Dialog/Dialog';
import { setSingleKeys, singleKeysOn } from '@/lib/keyboard';
import { navigationFor } from '../navigation';
import { appText } from '../text';
import classes from './ShortcutSheet.module.css';

/** Every key there is, and the switch for the single letters. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = appText.useText();
  const session = useSession();
  const [on, setOn] = useState(singleKeysOn);

  const sections = [
    {
      title: t('keys.anywhere'),
      keys: [
        ['Ctrl K', t('keys.palette')],
        ['/', t('keys.search')],
        ['?', t('keys.sheet')],
        ['N', t('keys.new')],
        ['E', t('keys.edit')],
        ['Esc', t('keys.back')],
      ],
    },
    {
      title: t('keys.lists'),
      keys: [
        ['J', t('keys.next')],
        ['K', t('keys.previous')],
        ['Enter', t('keys.open')],
        ['Ctrl Enter', t('keys.save')],
      ],
    },
    {
      title: t('keys.timeline'),
      keys: [
        ['← → ↑ ↓', t('keys.bars')],
        ['Enter', t('keys.openBar')],
        ['Space', t('keys.pickUp')],
        ['PgUp PgDn', t('keys.quarter')],
        ['Shift ←→', t('keys.end')],
        ['Alt ←→', t('keys.start')],
      ],
    },
    {
      title: t('keys.go'),
      keys: navigationFor((capacity) => holds(session, capacity)).flatMap((group) =>
        group.entries.map(({ goKey, label }) => [`G ${goKey.toUpperCase()}`, t(label)]),
      ),
    },
  ];

  return (
    <Dialog open title={t('topBar.shortcuts')} onClose={onClose} size="medium">
      <div className={classes.columns}>
        {sections.map(({ title, keys }) => (
          <section key={title} className={classes.section}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key = '', does]) => (
                <div key={`${key} ${does}`} className={classes.line}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <kbd key={part}>{part}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        className={classes.switch}
        checked={on}
        label={t('keys.single')}
        description={t('keys.singleWhy')}
        onChange={(event) => {
          setOn(event.currentTarget.checked);
          setSingleKeys(event.currentTarget.checked);
        }}
      />
    </Dialog>
  );
}
