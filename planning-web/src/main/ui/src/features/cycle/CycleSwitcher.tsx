import { IconCheck, IconChevronDown, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type Cycle, cycleInView, cyclesQuery, useCycleYear } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { type PopoverEntry, PopoverList } from '@/components/PopoverList/PopoverList';
import { toast } from '@/components/Toasts/toasts';
import classes from './CycleSwitcher.module.css';
import { cycleText } from './text';

// The form is heavier than the shell may be; it comes when it is asked for.
const CycleDialog = lazy(async () => ({ default: (await import('./CycleDialog')).CycleDialog }));

/** Which year is being looked at; in the top bar of every screen. Shows nothing while there is no cycle. */
export function CycleSwitcher() {
  const t = cycleText.useText();
  const session = useSession();
  const navigate = useNavigate();
  const { data: cycles = [] } = useQuery(cyclesQuery);
  const [opened, setOpened] = useState<{ cycle: Cycle | undefined }>();
  const current = cycleInView(cycles, useCycleYear());

  if (current === undefined) {
    return null;
  }

  function show(year: number) {
    navigate({ to: '.', search: (previous) => ({ ...previous, cycle: year }) });
  }

  const years: PopoverEntry[] = cycles.map((cycle) => ({
    key: cycle.id,
    label: cycle.name,
    note: t(`phase.${cycle.phase}`),
    current: cycle.id === current.id,
    icon: cycle.id === current.id && <IconCheck size={15} aria-hidden />,
    run: () => show(cycle.year),
  }));
  const actions: PopoverEntry[] = [
    {
      key: 'edit',
      label: t('switcher.edit'),
      icon: <IconPencil size={15} aria-hidden />,
      run: () => setOpened({ cycle: current }),
    },
    {
      key: 'new',
      label: t('switcher.new'),
      icon: <IconPlus size={15} aria-hidden />,
      run: () => setOpened({ cycle: undefined }),
    },
  ];

  return (
    <>
      <PopoverList
        label={t('switcher.current', { name: current.name })}
        className={classes.target}
        groups={[years, holds(session, 'PRODUCT_LEADER') ? actions : []]}
      >
        {t('switcher.year', { year: current.year })}
        <IconChevronDown size={14} aria-hidden />
      </PopoverList>
      <Suspense>
        {opened && (
          <CycleDialog
            cycle={opened.cycle}
            onClose={() => setOpened(undefined)}
            onSaved={(saved) => {
              toast(opened.cycle ? t('saved') : t('created', { name: saved.name }));
              show(saved.year);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
