import { expect, test } from 'vitest';
import { aRevisit, aTrippedOne, aTripwire } from '@/test/revisits';
import {
  CSV_COLUMNS,
  type CsvWords,
  limitBody,
  measureBody,
  partsOf,
  revisitCsv,
  revisitEntry,
  revisitNeeds,
  subjectBody,
  tripwireEntry,
  tripwireNeeds,
} from './model';
import { filtersOf, readRevisitSearch } from './search';

const first = {
  subject: { kind: 'THEME', id: 'theme-1' },
  ownerId: 'person-1',
  today: '2027-03-02',
  startsOn: '2027-03-01',
} as const;

test('what has tripped comes first, then what is due, what is next and what is watched', () => {
  const parts = partsOf(
    [aTripwire({ id: 'holds' }), aTrippedOne({ id: 'tripped' }), aTripwire({ id: 'waits', state: 'WAITING' })],
    [aRevisit({ id: 'later', state: 'PLANNED' }), aRevisit({ id: 'missed', state: 'OVERDUE' }), aRevisit()],
  );

  expect(parts.tripped.map(({ id }) => id)).toEqual(['tripped']);
  expect(parts.due.map(({ id }) => id)).toEqual(['missed', 'revisit-1']);
  expect(parts.next.map(({ id }) => id)).toEqual(['later']);
  expect(parts.watching.map(({ id }) => id)).toEqual(['holds', 'waits']);
});

test('a new tripwire says what it lacks, and a fall wants a share and a figure to count from', () => {
  const entry = tripwireEntry(undefined, first);

  expect(tripwireNeeds(entry)).toEqual({ measureId: 'measure', threshold: 'figure', agreed: 'agreed' });
  const falls = { ...entry, measureId: 'METRIC:metric-1', comparison: 'FALLS_AT_MOST', agreed: 'stop' } as const;
  expect(tripwireNeeds({ ...falls, threshold: '101', baseline: '0' })).toEqual({
    threshold: 'share',
    baseline: 'notZero',
  });
  expect(tripwireNeeds({ ...falls, threshold: '10', baseline: '80' })).toEqual({});
  expect(tripwireNeeds({ ...falls, threshold: '10', baseline: '80', subjectId: '' })).toEqual({ subjectId: 'subject' });
});

test('what is sent has a baseline only for a fall, and no id for the whole plan', () => {
  const entry = { ...tripwireEntry(aTripwire(), first), threshold: '12', baseline: '80' };

  expect(limitBody(entry)).not.toHaveProperty('baseline');
  expect(limitBody({ ...entry, comparison: 'FALLS_AT_MOST' })).toMatchObject({ threshold: 12, baseline: 80 });
  expect(measureBody('METRIC:metric-1')).toEqual({ measureKind: 'METRIC', measureId: 'metric-1' });
  expect(subjectBody({ subjectKind: 'PLAN', subjectId: 'x' })).toEqual({ subjectKind: 'PLAN' });
});

test('a revisit date wants a question, a day and a person', () => {
  const entry = revisitEntry(undefined, { ...first, ownerId: '' });

  expect(revisitNeeds({ ...entry, dueOn: '' })).toEqual({ question: 'question', dueOn: 'day', ownerId: 'owner' });
});

test('the file has one row for each, in the order of the screen', () => {
  const words: CsvWords = {
    columns: Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as CsvWords['columns'],
    tripwire: 'Tripwire',
    revisit: 'Date',
    tripwireState: ({ state }) => state,
    revisitState: ({ state }) => state,
    subject: ({ name }) => name,
    limit: () => 'at most 11.5',
    decision: () => '',
  };

  const rows = revisitCsv([aTripwire(), aTrippedOne()], [aRevisit()], words).split('\r\n');

  expect(rows).toHaveLength(4);
  expect(rows[1]).toBe(
    'Tripwire,Keep practices,TRIPPED,Practices that leave,at most 11.5,11.9,2027-03-01,stop the reporting work.,Ada Lindqvist,',
  );
  expect(rows[2]).toContain('Would we choose it again?');
});

test('the address keeps what it knows and nothing else', () => {
  expect(readRevisitSearch({ subjectKind: 'ITEM', subject: 'item-1', owner: 'me', done: true })).toEqual({
    subjectKind: 'ITEM',
    subject: 'item-1',
    owner: 'me',
    done: true,
  });
  expect(readRevisitSearch({ subjectKind: 'PERSON', subject: 'item-1', done: 'yes' })).toEqual({});
  expect(filtersOf({ done: true, owner: 'me' })).toEqual({ owner: 'me' });
});
