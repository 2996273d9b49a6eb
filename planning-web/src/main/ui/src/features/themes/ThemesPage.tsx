import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { holds, useSession } from '@/api/session';
import { strategyOptionsQuery } from '@/api/strategies';
import { type Theme, themesQuery } from '@/api/themes';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { usePageAction } from '@/lib/page-actions';
import { StrategyThemes } from './StrategyThemes';
import classes from './ThemesPage.module.css';
import { themesText } from './text';

const ArchiveTheme = lazy(async () => ({ default: (await import('./ArchiveTheme')).ArchiveTheme }));
const ThemeDialog = lazy(async () => ({ default: (await import('./ThemeDialog')).ThemeDialog }));

export function ThemesPage() {
  const t = themesText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <Themes key={cycle.id} cycle={cycle} />;
}

/** What is open over the page: a new theme of a strategy, a theme to edit, or one to archive. */
type Opened = { what: 'new'; optionId?: string } | { what: 'edit' | 'archive'; theme: Theme };

/** The themes of the year under the strategies that they come from, so that a strategy without work shows. */
function Themes({ cycle }: { cycle: Cycle }) {
  const t = themesText.useText();
  const mayEdit = holds(useSession(), 'PRODUCT_LEADER');
  const [opened, setOpened] = useState<Opened>();
  const { data: themes } = useSuspenseQuery(themesQuery(cycle.id));
  const { data: options } = useSuspenseQuery(strategyOptionsQuery(cycle.id));
  const chosen = options.filter((option) => option.chosen);
  const close = () => setOpened(undefined);
  const add = () => setOpened({ what: 'new' });
  const mayAdd = mayEdit && chosen.length > 0;
  usePageAction(mayAdd ? { id: 'new', label: t('new'), run: add } : undefined);

  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary', { year: cycle.year })}
        actions={
          mayAdd && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              {t('new')}
            </Button>
          )
        }
      />
      {chosen.length === 0 ? (
        <Card>
          <EmptyState
            title={t('noStrategy.title')}
            action={<ButtonLink to="/strategy/choice">{t('noStrategy.action')}</ButtonLink>}
          >
            {t('noStrategy.words')}
          </EmptyState>
        </Card>
      ) : (
        <div className={classes.strategies}>
          {chosen.map((option) => (
            <StrategyThemes
              key={option.id}
              option={option}
              themes={themes.filter((theme) => theme.option.id === option.id)}
              mayEdit={mayEdit}
              onAdd={() => setOpened({ what: 'new', optionId: option.id })}
              onEdit={(theme) => setOpened({ what: 'edit', theme })}
              onArchive={(theme) => setOpened({ what: 'archive', theme })}
            />
          ))}
        </div>
      )}
      <Suspense>
        {opened?.what === 'new' && (
          <ThemeDialog cycle={cycle} chosen={chosen} optionId={opened.optionId} onClose={close} />
        )}
        {opened?.what === 'edit' && <ThemeDialog cycle={cycle} chosen={chosen} theme={opened.theme} onClose={close} />}
        {opened?.what === 'archive' && <ArchiveTheme theme={opened.theme} onClose={close} />}
      </Suspense>
    </>
  );
}
