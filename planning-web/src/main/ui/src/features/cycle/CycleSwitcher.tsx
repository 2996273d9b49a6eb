import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type Cycle, cycleInView, cyclesQuery } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { toast } from '@/components/Toasts/toasts';
import classes from './CycleSwitcher.module.css';
import { cycleText } from './text';

// The form is heavier than the shell may be; it comes when it is asked for.
const CycleDialog = lazy(async () => ({ default: (await import('./CycleDialog')).CycleDialog }));

type Opened = { cycle: Cycle | undefined };

/** Which year is being looked at; in the top bar of every screen. Shows nothing while there is no cycle. */
export function CycleSwitcher() {
  const t = cycleText.useText();
  const session = useSession();
  const navigate = useNavigate();
  const { data: cycles = [] } = useQuery(cyclesQuery);
  const search: { cycle?: number | undefined } = useSearch({ strict: false });
  const [opened, setOpened] = useState<Opened>();
  const current = cycleInView(cycles, search.cycle);
  const mayPlan = holds(session, 'PRODUCT_LEADER');

  if (current === undefined) {
    return null;
  }

  function show(year: number) {
    navigate({ to: '.', search: (previous) => ({ ...previous, cycle: year }) });
  }

  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <UnstyledButton className={classes.target} aria-label={t('switcher.current', { name: current.name })}>
            {t('switcher.year', { year: current.year })}
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown aria-label={t('switcher.label')}>
          {cycles.map((cycle) => (
            <Menu.Item
              key={cycle.id}
              aria-current={cycle.id === current.id || undefined}
              rightSection={cycle.id === current.id && <IconCheck size={15} aria-hidden />}
              onClick={() => show(cycle.year)}
            >
              {cycle.name}
              <span className={classes.phase}>{t(`phase.${cycle.phase}`)}</span>
            </Menu.Item>
          ))}
          {mayPlan && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setOpened({ cycle: current })}>
                {t('switcher.edit')}
              </Menu.Item>
              <Menu.Item leftSection={<IconPlus size={16} />} onClick={() => setOpened({ cycle: undefined })}>
                {t('switcher.new')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
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
