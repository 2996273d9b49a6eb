import { ActionIcon, Button } from '@mantine/core';
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { StrategyOption } from '@/api/strategies';
import type { Theme } from '@/api/themes';
import { Card } from '@/components/Card/Card';
import classes from './StrategyThemes.module.css';
import { themesText } from './text';

interface StrategyThemesProps {
  option: StrategyOption;
  themes: readonly Theme[];
  mayEdit: boolean;
  onAdd: () => void;
  onEdit: (theme: Theme) => void;
  onArchive: (theme: Theme) => void;
}

export function StrategyThemes({ option, themes, mayEdit, onAdd, onEdit, onArchive }: StrategyThemesProps) {
  const t = themesText.useText();
  const { strategy, choiceReason } = option;

  return (
    <Card
      title={strategy.name}
      flush
      aside={
        mayEdit && (
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconPlus size={15} aria-hidden />}
            aria-label={t('addTo', { name: strategy.name })}
            onClick={onAdd}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {choiceReason && <p className={classes.reason}>{choiceReason}</p>}
      {themes.length === 0 ? (
        <p className={classes.none}>{t('none')}</p>
      ) : (
        <ul className={classes.list}>
          {themes.map((theme) => (
            <li key={theme.id} className={classes.theme}>
              <div className={classes.words} data-series={((theme.position - 1) % 4) + 1}>
                <h3>{theme.name}</h3>
                {theme.description && <p>{theme.description}</p>}
              </div>
              <div className={classes.items}>
                <Link to="/roadmaps" search={{ theme: theme.id }}>
                  {t('items', { count: theme.itemCount })}
                </Link>
                <Link
                  to="/line-of-sight"
                  search={{ node: `theme:${theme.id}` }}
                  aria-label={t('sightOf', { name: theme.name })}
                >
                  {t('sight')}
                </Link>
              </div>
              {mayEdit && (
                <div className={classes.tools} data-print="hide">
                  <ActionIcon aria-label={t('editNamed', { name: theme.name })} onClick={() => onEdit(theme)}>
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon aria-label={t('archiveNamed', { name: theme.name })} onClick={() => onArchive(theme)}>
                    <IconArchive size={16} aria-hidden />
                  </ActionIcon>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
