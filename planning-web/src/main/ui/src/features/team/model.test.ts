import { describe, expect, test } from 'vitest';
import type { QuarterLoad, TeamLoad } from '@/api/teams';
import {
  barOf,
  type CapacityEntry,
  CSV_COLUMNS,
  capacityOf,
  complaintsAbout,
  entryOf,
  followedFrom,
  hasCapacities,
  hasEffort,
  overOf,
  pointerInForm,
  promotedPart,
  quartersOf,
  standingOf,
  teamLoadsCsv,
  teamsOver,
} from './model';

function quarterLoad(changes: Partial<QuarterLoad> = {}): QuarterLoad {
  return { quarter: 1, people: 3, daysOff: 10, runShare: 20, capacity: 28, load: 0, promoted: 0, ...changes };
}

function teamLoad(changes: Partial<TeamLoad> = {}): TeamLoad {
  return {
    team: { id: 'team-1', name: 'Platform', version: 1 },
    capacity: { id: 'capacity-1', version: 1 },
    quarters: [1, 2, 3, 4].map((quarter) => quarterLoad({ quarter })),
    notScheduled: 0,
    ...changes,
  };
}

const unset = { capacity: undefined, quarters: [quarterLoad({ people: 0, daysOff: 0, runShare: 0, capacity: 0 })] };

describe('the capacity of a quarter', () => {
  test('is the weeks of its people, less who is away, less what keeps the lights on', () => {
    expect(capacityOf({ people: 6, daysOff: 0, runShare: 0 })).toBe(78);
    expect(capacityOf({ people: 6, daysOff: 30, runShare: 0 })).toBe(72);
    expect(capacityOf({ people: 6, daysOff: 30, runShare: 25 })).toBe(54);
  });

  test('is never below nothing, and has one decimal', () => {
    expect(capacityOf({ people: 1, daysOff: 70, runShare: 0 })).toBe(0);
    expect(capacityOf({ people: 6, daysOff: 30, runShare: 100 })).toBe(0);
    expect(capacityOf({ people: 1, daysOff: 1, runShare: 30 })).toBe(9);
    expect(capacityOf({ people: 1, daysOff: 0, runShare: 33 })).toBe(8.7);
  });
});

test('over is what exceeds the capacity, to a tenth', () => {
  expect(overOf({ load: 40, capacity: 28 })).toBe(12);
  expect(overOf({ load: 28.3, capacity: 28.2 })).toBe(0.1);
  expect(overOf({ load: 28, capacity: 28 })).toBe(0);
  expect(overOf({ load: 5, capacity: 28 })).toBe(0);
});

test('a capacity that nobody has set is not a capacity of zero', () => {
  expect(standingOf(teamLoad(), quarterLoad({ load: 40 }))).toBe('over');
  expect(standingOf(teamLoad(), quarterLoad({ load: 28 }))).toBe('within');
  expect(standingOf(teamLoad(), quarterLoad({ capacity: 0, load: 1 }))).toBe('over');
  expect(standingOf(teamLoad(unset), quarterLoad({ capacity: 0, load: 40 }))).toBe('withoutCapacity');
  expect(standingOf(teamLoad(unset), quarterLoad({ capacity: 0 }))).toBe('noCapacity');
});

test('the part that is promoted is all of it, none or some', () => {
  expect(promotedPart({ load: 40, promoted: 40 })).toBe('allPromoted');
  expect(promotedPart({ load: 40, promoted: 0 })).toBe('nonePromoted');
  expect(promotedPart({ load: 40, promoted: 24 })).toBe('somePromoted');
});

test('the bar is full when the load reaches the capacity, and never longer', () => {
  expect(barOf({ load: 14, capacity: 28, promoted: 7 })).toEqual({ loaded: 0.5, promoted: 0.25 });
  expect(barOf({ load: 56, capacity: 28, promoted: 28 })).toEqual({ loaded: 1, promoted: 0.5 });
  expect(barOf({ load: 1, capacity: 0, promoted: 0 })).toEqual({ loaded: 1, promoted: 0 });
  expect(barOf({ load: 0, capacity: 0, promoted: 0 })).toEqual({ loaded: 0, promoted: 0 });
});

test('a team counts once however many quarters are over, and not without a capacity', () => {
  const over = quarterLoad({ load: 40 });
  const rows = [teamLoad({ quarters: [over, over] }), teamLoad(), teamLoad({ ...unset, quarters: [over] })];
  expect(teamsOver({ quarters: [], items: rows })).toBe(1);
});

test('says whether there is any capacity and any effort', () => {
  const empty = { quarters: [], items: [teamLoad(unset)] };
  expect([hasCapacities(empty), hasEffort(empty)]).toEqual([false, false]);
  expect(hasEffort({ quarters: [], items: [teamLoad({ notScheduled: 3 })] })).toBe(true);
  expect(hasEffort({ quarters: [], items: [teamLoad({ quarters: [quarterLoad({ load: 1 })] })] })).toBe(true);
  expect(hasCapacities({ quarters: [], items: [teamLoad()] })).toBe(true);
});

describe('the entry of a capacity', () => {
  const words = { people: 'people', daysOff: 'days', runShare: 'share' };
  const whole = (): CapacityEntry => entryOf([1, 2, 3, 4].map((people) => ({ people, daysOff: 2.5, runShare: 10 })));

  test('starts without people, who are not known, and with nothing taken off', () => {
    expect(entryOf(undefined).quarter4).toEqual({ people: '', daysOff: '0', runShare: '0' });
  });

  test('comes back as it was sent', () => {
    expect(quartersOf(whole())[3]).toEqual({ people: 4, daysOff: 2.5, runShare: 10 });
    expect(complaintsAbout(whole(), words)).toEqual({});
  });

  test('is refused at each field that is missing or cannot be', () => {
    const entry = {
      ...whole(),
      quarter1: { people: '', daysOff: '-1', runShare: '101' },
      quarter3: { people: 'six', daysOff: '0', runShare: '100' },
    };
    expect(complaintsAbout(entry, words)).toEqual({
      'quarter1.people': 'people',
      'quarter1.daysOff': 'days',
      'quarter1.runShare': 'share',
      'quarter3.people': 'people',
    });
  });

  test('takes half a person and half a day, and only whole percents', () => {
    const fine = { ...whole(), quarter2: { people: '2.25', daysOff: '0.5', runShare: '0' } };
    const finer = { ...whole(), quarter2: { people: '2.255', daysOff: '0.55', runShare: '12.5' } };
    expect(complaintsAbout(fine, words)).toEqual({});
    expect(Object.keys(complaintsAbout(finer, words))).toEqual([
      'quarter2.people',
      'quarter2.daysOff',
      'quarter2.runShare',
    ]);
    expect(
      Object.keys(complaintsAbout({ ...whole(), quarter2: { ...fine.quarter2, people: '999.5' } }, words)),
    ).toEqual(['quarter2.people']);
  });

  test('carries a quarter on to those after it, and leaves those before', () => {
    const followed = followedFrom(whole(), 'quarter2');
    expect(quartersOf(followed).map(({ people }) => people)).toEqual([1, 2, 2, 2]);
  });

  test('a complaint of the server finds the field of its quarter', () => {
    expect(pointerInForm('/quarters/0/people')).toBe('/quarter1/people');
    expect(pointerInForm('/quarters/3')).toBe('/quarter4');
    expect(pointerInForm('/teamId')).toBe('/teamId');
  });
});

test('the download has a row for each quarter and one for what is not scheduled', () => {
  const columns = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<
    (typeof CSV_COLUMNS)[number],
    string
  >;
  const csv = teamLoadsCsv(
    {
      quarters: [{ quarter: 1, label: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' }],
      items: [
        teamLoad({ quarters: [quarterLoad({ load: 40, promoted: 24 })], notScheduled: 5.5 }),
        teamLoad({ ...unset, team: { id: 'team-2', name: '=Payments', version: 1 } }),
      ],
    },
    { columns, notScheduled: 'Not scheduled' },
  );

  expect(csv.split('\r\n')).toEqual([
    CSV_COLUMNS.join(','),
    'Platform,Q1 2027,2027-01-01,2027-03-31,3,10,20,28,40,24,12',
    'Platform,Not scheduled,,,,,,,5.5,,',
    "'=Payments,Q1 2027,2027-01-01,2027-03-31,,,,,0,0,",
    "'=Payments,Not scheduled,,,,,,,0,,",
  ]);
});
