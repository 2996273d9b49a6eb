import { describe, expect, test } from 'vitest';
import { aCheckIn, aKeyResult, anObjective, aTheme } from '@/test/plan';
import {
  CHECK_IN_CSV_COLUMNS,
  CSV_COLUMNS,
  checkInsCsv,
  counted,
  groupsOf,
  isNothingMissing,
  missingIn,
  objectivesCsv,
  onlyLagging,
  pointsOf,
  progressAt,
} from './model';

const second = aTheme({ id: 'theme-2', name: 'Calm month end', position: 2 });

describe('what is missing', () => {
  test('a theme without an objective keeps its place', () => {
    const groups = groupsOf([second, aTheme()], [anObjective()]);

    expect(groups.map(({ theme, objectives }) => [theme.name, objectives.length])).toEqual([
      ['Land with self-serve', 1],
      ['Calm month end', 0],
    ]);
    expect(missingIn(groups).themes.map(({ name }) => name)).toEqual(['Calm month end']);
  });

  test('an objective whose theme is not among the themes is not lost', () => {
    expect(groupsOf([], [anObjective()]).map(({ theme }) => theme.name)).toEqual(['Land with self-serve']);
  });

  test('objectives without key results and those with lagging ones only are told', () => {
    const empty = anObjective({ id: 'empty', keyResults: [] });
    const lagging = anObjective({ id: 'lagging', keyResults: [aKeyResult({ kind: 'LAGGING' })] });
    const missing = missingIn(groupsOf([aTheme()], [anObjective(), empty, lagging]));

    expect(missing.withoutKeyResults.map(({ id }) => id)).toEqual(['empty']);
    expect(missing.onlyLagging.map(({ id }) => id)).toEqual(['lagging']);
    expect(onlyLagging(empty)).toBe(false);
    expect(isNothingMissing(missing)).toBe(false);
    expect(isNothingMissing(missingIn(groupsOf([aTheme()], [anObjective()])))).toBe(true);
  });
});

test('only key results with a value are counted, one at the baseline among them', () => {
  const objective = anObjective({
    keyResults: [aKeyResult({ progress: 0 }), aKeyResult({ id: 'other', progress: undefined })],
  });

  expect(counted(objective)).toBe(1);
});

test.each([
  [10, 20, 10, 0],
  [10, 20, 20, 1],
  [10, 20, 5, -0.5],
  [20, 10, 15, 0.5],
  [20, 10, 5, 1.5],
])('from %d to %d, a value of %d has come %d', (baseline, target, value, progress) => {
  expect(progressAt({ baseline, target }, value)).toBe(progress);
});

test('the line has the values that count, the oldest first', () => {
  const points = pointsOf([
    aCheckIn({ id: '3', checkedOn: '2026-11-01', value: 71 }),
    aCheckIn({ id: '2', checkedOn: '2026-10-01', value: 700, withdrawal: { at: '', by: 'Mara', reason: 'Typo' } }),
    aCheckIn({ id: '1', checkedOn: '2026-09-01', value: undefined }),
    aCheckIn({ id: '0', checkedOn: '2026-08-01', value: 58 }),
  ]);

  expect(points).toEqual([
    { day: '2026-08-01', value: 58 },
    { day: '2026-11-01', value: 71 },
  ]);
});

test('the file has a row for each key result, and what nobody knows stays empty', () => {
  const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as never;
  const csv = objectivesCsv(
    [
      anObjective({
        keyResults: [
          aKeyResult({
            current: -5,
            progress: -0.25,
            lastCheckIn: { ...aKeyResult().lastCheckIn, stale: true } as never,
          }),
          aKeyResult({
            title: 'Not yet',
            current: undefined,
            progress: undefined,
            grade: undefined,
            lastCheckIn: undefined,
          }),
        ],
      }),
      anObjective({ title: 'Empty', keyResults: [], grade: undefined }),
    ],
    { columns, yes: 'yes' },
  );
  const [head, backwards, unknown, empty] = csv.split('\r\n');

  expect(head).toBe(CSV_COLUMNS.join(','));
  expect(backwards).toContain(',-5,-0.25,');
  expect(backwards).toContain(',yes,');
  expect(unknown).toContain('Not yet,LEADING,Mara Lind,%,58,90,,,,,,,,,2');
  expect(empty).toMatch(/^Land with self-serve,Empty,COMMITTED,,Mara Lind,,+$/);
});

test('the file of check-ins has the withdrawn ones with their reason', () => {
  const columns = Object.fromEntries(CHECK_IN_CSV_COLUMNS.map((column) => [column, column])) as never;
  const csv = checkInsCsv(
    [aCheckIn({ withdrawal: { at: '2026-11-15T10:00:00Z', by: 'Iris', reason: 'Typo' } })],
    { unit: '%' },
    columns,
  );

  expect(csv.split('\r\n')[1]).toBe('2026-11-14,71,%,ON_TRACK,The move helps.,Mara Lind,Iris,Typo');
});
