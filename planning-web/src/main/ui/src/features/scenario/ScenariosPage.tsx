import { Button, Checkbox } from '@mantine/core';
import { IconColumns, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type Cycle, useCycle } from '@/api/cycle';
import { adoptionQuery, type Scenario, scenariosQuery } from '@/api/scenarios';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { formatNumber, formatRelative } from '@/lib/format';
import { usePageAction } from '@/lib/page-actions';
import classes from './Scenario.module.css';
import { FEWEST, MOST } from './search';
import { scenarioText } from './text';
import { quality } from './words';

const ScenarioDialog = lazy(async () => ({ default: (await import('./ScenarioDialog')).ScenarioDialog }));

/** Drafts of the plan of the year. */
export function ScenariosPage() {
  const t = scenarioText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <ScenariosOfCycle key={cycle.id} cycle={cycle} />;
}

function ScenariosOfCycle({ cycle }: { cycle: Cycle }) {
  const t = scenarioText.useText();
  const navigate = useNavigate();
  const mayAdd = holds(useSession(), 'PRODUCT_LEADER');
  const scenarios = useQuery(scenariosQuery(cycle.id));
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const columns = useMemo(() => scenarioColumns(chosen, setChosen), [chosen]);
  const add = () => setAdding(true);
  usePageAction(mayAdd ? { id: 'new', label: t('add'), run: add } : undefined);
  const addButton = mayAdd && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
      {t('add')}
    </Button>
  );
  const list = scenarios.data;

  return (
    <>
      <PageHeader
        title={t('titleFor', { year: cycle.year })}
        summary={t('summary')}
        actions={
          list &&
          list.length > 0 && (
            <>
              {list.length >= FEWEST && (
                <Button
                  variant="default"
                  leftSection={<IconColumns size={16} aria-hidden />}
                  disabled={chosen.length < FEWEST}
                  title={chosen.length < FEWEST ? t('compare.actionHint') : undefined}
                  onClick={() => navigate({ to: '/scenarios/compare', search: { of: [...chosen] } })}
                >
                  {t('compare.action')}
                </Button>
              )}
              {addButton}
            </>
          )
        }
      />
      {scenarios.isError && <ProblemNotice error={scenarios.error} onRetry={scenarios.refetch} />}
      <AdoptedLine cycle={cycle} />
      {list && (
        <Card>
          <DataTable
            label={t('table')}
            columns={columns}
            rows={list}
            rowId={({ id }) => id}
            twoLines
            empty={
              <EmptyState title={t('empty.title')} action={addButton}>
                {t(mayAdd ? 'empty.words' : 'empty.wordsReader')}
              </EmptyState>
            }
          />
        </Card>
      )}
      {adding && (
        <Suspense>
          <ScenarioDialog
            cycleId={cycle.id}
            onClose={() => setAdding(false)}
            onAdded={(scenarioId) => navigate({ to: '/scenarios/$scenarioId', params: { scenarioId } })}
          />
        </Suspense>
      )}
    </>
  );
}

/** Which plan is the plan of the year, and what of it waits. */
function AdoptedLine({ cycle }: { cycle: Cycle }) {
  const t = scenarioText.useText();
  const adoption = useQuery(adoptionQuery(cycle.id)).data?.adoption;
  return adoption == null ? null : (
    <p className={classes.adopted}>
      {t('adopted.line', {
        name: adoption.scenario,
        promoted: adoption.promoted,
        count: adoption.items,
        waiting: adoption.waiting,
      })}{' '}
      <Link to="/scenarios/adopted">{t('adopted.open')}</Link>
    </p>
  );
}

function scenarioColumns(
  chosen: readonly string[],
  choose: (chosen: readonly string[]) => void,
): DataColumn<Scenario>[] {
  const t = scenarioText.text;
  return [
    {
      id: 'name',
      header: t('column.name'),
      sortValue: ({ name }) => name,
      cell: ({ id, name, note }) => (
        <>
          <Link to="/scenarios/$scenarioId" params={{ scenarioId: id }}>
            {name}
          </Link>
          {note && <span className={classes.note}>{note}</span>}
        </>
      ),
    },
    {
      id: 'value',
      header: t('column.value'),
      align: 'end',
      sortValue: ({ result }) => result?.value ?? null,
      cell: ({ result }) => (result?.value == null ? null : formatNumber(result.value, 0)),
    },
    { id: 'plan', header: t('column.plan'), cell: (scenario) => <span>{planWords(scenario)}</span> },
    {
      id: 'assumptions',
      header: t('column.assumptions'),
      cell: ({ assumptions }) => t('assumptions', { count: assumptions.length }),
    },
    {
      id: 'compare',
      header: t('column.compare'),
      width: '6rem',
      cell: ({ id, name }) => (
        <Checkbox
          aria-label={t('compare.select', { name })}
          checked={chosen.includes(id)}
          disabled={!chosen.includes(id) && chosen.length >= MOST}
          onChange={({ currentTarget }) =>
            choose(currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ),
    },
    {
      id: 'changed',
      header: t('column.changed'),
      sortValue: ({ changedAt }) => changedAt,
      cell: ({ changedAt, changedBy }) => t('changedBy', { when: formatRelative(changedAt), name: changedBy }),
    },
  ];
}

/** How good the plan of a scenario is, or why there is none. */
function planWords({ result }: Scenario): string {
  const t = scenarioText.text;
  if (result == null) {
    return t('standing.none');
  }
  if (result.state !== 'DONE' || result.value == null || result.bound == null) {
    return t(`standing.${result.state as 'OPEN' | 'NO_PLAN' | 'FAILED'}`);
  }
  const words = quality(result.value, result.bound);
  return result.current ? words : `${words}, ${t('standing.outdated')}`;
}
