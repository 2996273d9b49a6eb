import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Cycle } from '@/api/cycle';
import type { KeyResult, Objective } from '@/api/objectives';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { GradeBadge } from '@/components/Progress/GradeBadge';
import { keyResultColumns } from './key-result-columns';
import { counted, onlyLagging, type ThemeGroup } from './model';
import { ObjectiveTools } from './ObjectiveTools';
import type { Opened } from './OpenedDialog';
import classes from './ThemeObjectives.module.css';
import { objectiveText } from './text';

interface ThemeObjectivesProps {
  cycle: Cycle;
  group: ThemeGroup;
  mayAdd: boolean;
  onOpen: (opened: Opened) => void;
}

export function ThemeObjectives({ cycle, group: { theme, objectives }, mayAdd, onOpen }: ThemeObjectivesProps) {
  const t = objectiveText.useText();
  return (
    <div id={`theme-${theme.id}`} className={classes.theme}>
      <Card
        title={theme.name}
        flush
        aside={
          mayAdd && (
            <Button
              variant="subtle"
              size="xs"
              leftSection={<IconPlus size={15} aria-hidden />}
              aria-label={t('addTo', { theme: theme.name })}
              onClick={() => onOpen({ what: 'new', themeId: theme.id })}
            >
              {t('add')}
            </Button>
          )
        }
      >
        {objectives.length === 0 && <p className={classes.none}>{t(mayAdd ? 'noneInTheme' : 'noneInThemeReader')}</p>}
        {objectives.map((objective) => (
          <ObjectiveBlock key={objective.id} cycle={cycle} objective={objective} onOpen={onOpen} />
        ))}
      </Card>
    </div>
  );
}

interface ObjectiveBlockProps {
  cycle: Cycle;
  objective: Objective;
  onOpen: (opened: Opened) => void;
}

function ObjectiveBlock({ cycle, objective, onOpen }: ObjectiveBlockProps) {
  const t = objectiveText.useText();
  const { id, title, keyResults, mayChange } = objective;
  const columns = useMemo(
    () =>
      keyResultColumns(cycle.currency, {
        onCheckIn: (keyResult: KeyResult) => onOpen({ what: 'check-in', keyResult }),
        onHistory: (keyResult: KeyResult) => onOpen({ what: 'history', keyResult }),
      }),
    [cycle.currency, onOpen],
  );

  return (
    <article className={classes.objective} aria-labelledby={`objective-${id}`}>
      <header className={classes.head} data-series={((objective.theme.position - 1) % 4) + 1}>
        <div className={classes.words}>
          <h3 id={`objective-${id}`}>
            <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
              {title}
            </Link>
          </h3>
          <p>
            {[t(`commitment.${objective.commitment}`), objective.product?.name, objective.owner.name]
              .filter((part) => part != null)
              .join(', ')}
          </p>
        </div>
        <ObjectiveGrade objective={objective} />
        {mayChange && <ObjectiveTools objective={objective} onOpen={onOpen} />}
      </header>
      {keyResults.length === 0 ? (
        <p className={classes.none}>{t(mayChange ? 'noKeyResult' : 'noKeyResultReader')}</p>
      ) : (
        <DataTable
          label={t('keyResult.table', { name: title })}
          columns={columns}
          rows={keyResults}
          rowId={(row) => row.id}
          twoLines
        />
      )}
      {onlyLagging(objective) && <p className={classes.hint}>{t('laggingHint')}</p>}
    </article>
  );
}

/** The grade, and of how many key results it is made when some have no value. */
export function ObjectiveGrade({ objective }: { objective: Objective }) {
  const t = objectiveText.useText();
  const [count, all] = [counted(objective), objective.keyResults.length];
  return (
    <span className={classes.grade}>
      <GradeBadge grade={objective.grade} named />
      {objective.grade != null && count < all && <span className={classes.part}>{t('gradeOf', { count, all })}</span>}
    </span>
  );
}
