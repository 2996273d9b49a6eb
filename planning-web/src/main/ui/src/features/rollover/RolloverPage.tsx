import { Button, NativeSelect } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Cycle, cyclesQuery, useCycle } from '@/api/cycle';
import { type RolloverItem, rolloverObjectivesQuery } from '@/api/rollovers';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { AlongCard } from './AlongCard';
import { itemColumns, objectiveColumns } from './columns';
import { type Choices, isOpen, isTooMuch, NEW, NOTHING, type Target, targetsOf } from './model';
import { PastCard } from './PastCard';
import { RehearsalDialog } from './RehearsalDialog';
import classes from './rollover.module.css';
import { rolloverText } from './text';
import { useRollover, useRolloverItems } from './use-rollover';

/** Chooses what of a plan goes on in the next one. */
export function RolloverPage() {
  const t = rolloverText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <RolloverOfCycle key={cycle.id} cycle={cycle} />;
}

export function RolloverOfCycle({ cycle }: { cycle: Cycle }) {
  const t = rolloverText.useText();
  const mayCarry = holds(useSession(), 'PRODUCT_LEADER');
  const { data: cycles } = useSuspenseQuery(cyclesQuery);
  const targets = targetsOf(cycle, cycles);
  const [picked, setPicked] = useState<string>();
  const [choices, setChoices] = useState<Choices>(NOTHING);
  const target = targets.find(({ value }) => value === picked) ?? targets[0];
  const [asking, setAsking] = useState(false);
  const { run, undo, busy, failure } = useRollover(cycle, ({ toCycleId }) => {
    setAsking(false);
    setPicked(toCycleId);
    setChoices(NOTHING);
  });

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t(mayCarry ? 'summary' : 'reader')}
        back={{ to: '/revisit', label: t('back') }}
      />
      <div className={classes.parts}>
        {failure !== undefined && <ProblemNotice error={failure} />}
        {target === undefined ? (
          <Card>
            <EmptyState title={t('noTarget')}>{t('noTargetWords')}</EmptyState>
          </Card>
        ) : (
          <>
            <Bar
              targets={targets}
              target={target}
              choices={choices}
              mayCarry={mayCarry}
              busy={busy}
              onTarget={setPicked}
              onRun={() => setAsking(true)}
            />
            {asking && (
              <RehearsalDialog
                cycle={cycle}
                target={target}
                choices={choices}
                onRun={() => run(choices, target.value)}
                onClose={() => setAsking(false)}
              />
            )}
            {mayCarry && <AlongCard choices={choices} onChoose={setChoices} />}
            <Chosen cycle={cycle} target={target} choices={choices} mayCarry={mayCarry} onChoose={setChoices} />
          </>
        )}
        <PastCard cycle={cycle} mayCarry={mayCarry} busy={busy} onUndo={(rollover) => void undo(rollover)} />
      </div>
    </>
  );
}

interface BarProps {
  targets: readonly Target[];
  target: Target;
  choices: Choices;
  mayCarry: boolean;
  busy: boolean;
  onTarget: (value: string) => void;
  onRun: () => void;
}

/** Into which plan, and the button that does it. */
function Bar({ targets, target, choices, mayCarry, busy, onTarget, onRun }: BarProps) {
  const t = rolloverText.useText();
  const count = choices.items.size + choices.objectives.size;
  const tooMuch = isTooMuch(choices);
  return (
    <div className={classes.bar}>
      <NativeSelect
        className={classes.target}
        label={t('to')}
        value={target.value}
        onChange={(event) => onTarget(event.currentTarget.value)}
        data={targets.map(({ value, year, name }) => ({
          value,
          label: name === undefined ? t('toNew', { year }) : t('toYear', { year, name }),
        }))}
      />
      {mayCarry && (
        <Button
          leftSection={<IconArrowForwardUp size={16} aria-hidden />}
          loading={busy}
          disabled={count === 0 || tooMuch}
          onClick={onRun}
        >
          {count === 0 ? t('runNone', { year: target.year }) : t('run', { count, year: target.year })}
        </Button>
      )}
      {tooMuch && (
        <p role="alert" className={classes.tooMany}>
          {t('tooMany')}
        </p>
      )}
    </div>
  );
}

interface ChosenProps {
  cycle: Cycle;
  target: Target;
  choices: Choices;
  mayCarry: boolean;
  onChoose: (choices: Choices) => void;
}

function Chosen({ cycle, target, choices, mayCarry, onChoose }: ChosenProps) {
  const t = rolloverText.useText();
  const to = target.value === NEW ? undefined : target.value;
  const objectives = useQuery(rolloverObjectivesQuery(cycle.id, to));
  const items = useRolloverItems(cycle.id, to);
  const choosing = { choices, onChoose, mayCarry };
  const failed = [objectives, items].find(({ isError }) => isError);
  return (
    <>
      {failed && <ProblemNotice error={failed.error} onRetry={failed.refetch} />}
      {objectives.data && objectives.data.length > 0 && (
        <Card title={t('objectives.title')} flush>
          <p className={classes.words}>{t('objectives.words')}</p>
          <DataTable
            label={t('objectives.title')}
            columns={objectiveColumns(choosing)}
            rows={objectives.data}
            rowId={({ id }) => id}
          />
        </Card>
      )}
      <Card title={t('items.title')} flush aside={mayCarry && <ChooseAll rows={items.data ?? []} {...choosing} />}>
        {items.data?.length === 0 && (
          <EmptyState part title={t('items.none')}>
            {t('items.noneWords')}
          </EmptyState>
        )}
        {items.data && items.data.length > 0 && (
          <>
            <p className={classes.words}>{t('items.words')}</p>
            <DataTable
              label={t('items.title')}
              columns={itemColumns(choosing)}
              rows={items.data}
              rowId={({ id }) => id}
              more={{
                available: items.hasNextPage,
                loading: items.isFetchingNextPage,
                load: () => items.fetchNextPage(),
              }}
              twoLines
            />
          </>
        )}
      </Card>
    </>
  );
}

interface ChooseAllProps {
  rows: readonly RolloverItem[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

function ChooseAll({ rows, choices, onChoose }: ChooseAllProps) {
  const t = rolloverText.useText();
  const open = useMemo(() => rows.filter(isOpen).map(({ id }) => id), [rows]);
  if (open.length === 0) {
    return null;
  }
  const hasAll = open.every((id) => choices.items.has(id));
  return (
    <Button
      variant="subtle"
      size="xs"
      onClick={() => onChoose({ ...choices, items: hasAll ? new Set() : new Set(open) })}
    >
      {t(hasAll ? 'noneChosen' : 'all')}
    </Button>
  );
}
