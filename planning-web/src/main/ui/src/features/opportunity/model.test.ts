import { describe, expect, test } from 'vitest';
import { anEvidence, anOpportunity } from '@/test/opportunities';
import {
  CSV_COLUMNS,
  type CsvWords,
  countOf,
  countsOf,
  dimensionsOf,
  evidenceEntry,
  evidenceNeeds,
  opportunitiesCsv,
  opportunityEntry,
  opportunityNeeds,
} from './model';
import { readFilters } from './search';

const TODAY = '2026-11-23';

describe('what is typed', () => {
  test('an opportunity needs a title and somebody who answers for it', () => {
    expect(opportunityNeeds(opportunityEntry(undefined, ''))).toEqual({ title: 'title', ownerId: 'owner' });
    expect(opportunityNeeds(opportunityEntry(anOpportunity(), ''))).toEqual({});
  });

  test('a segment needs words, a day and whole people', () => {
    expect(evidenceNeeds({ ...evidenceEntry(undefined, ''), asked: '0' }, TODAY)).toEqual({
      dimension: 'dimension',
      segment: 'segment',
      source: 'source',
      askedOn: 'day',
      asked: 'people',
      important: 'count',
      satisfied: 'count',
    });
    expect(evidenceNeeds(evidenceEntry(anEvidence(), TODAY), TODAY)).toEqual({});
  });

  test('no more say so than were asked, and nobody was asked tomorrow', () => {
    const typed = { ...evidenceEntry(anEvidence(), TODAY), important: '211', askedOn: '2026-11-24' };

    expect(evidenceNeeds(typed, TODAY)).toEqual({ important: 'most', askedOn: 'future' });
    expect(evidenceNeeds({ ...typed, important: '210', askedOn: TODAY }, TODAY)).toEqual({});
  });

  test('people are whole', () => {
    expect(['12', ' 12 ', '0'].map(countOf)).toEqual([12, 12, 0]);
    expect(['', '1.5', '1e3', '-1', 'many', '123456789'].map(countOf)).toEqual(Array(6).fill(undefined));
  });
});

describe('the list', () => {
  test('counts what is underserved beyond doubt and what nothing addresses', () => {
    const loose = anOpportunity({ evidence: [], itemCount: 0, strategies: [] });

    expect(countsOf([anOpportunity(), loose])).toEqual({ all: 2, underserved: 1, unaddressed: 1 });
  });

  test('names each dimension once, however it is written', () => {
    const other = anOpportunity({ evidence: [anEvidence({ dimension: 'region' }), anEvidence({ dimension: 'Age' })] });

    expect(dimensionsOf([anOpportunity(), other])).toEqual(['Age', 'Region']);
  });

  test('reads of its address only what it knows', () => {
    expect(readFilters({ finding: 'SERVED', owner: 'p', dimension: 7 })).toEqual({
      finding: 'SERVED',
      owner: 'p',
      dimension: '7',
    });
    expect(readFilters({ finding: 'GREAT', owner: '', dimension: '' })).toEqual({});
  });

  test('is written for a spreadsheet with one row for each segment', () => {
    const words: CsvWords = {
      columns: Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as CsvWords['columns'],
      finding: (finding) => finding,
    };
    const [head, first, second, third] = opportunitiesCsv(
      [anOpportunity(), anOpportunity({ title: 'Bare', evidence: [] })],
      words,
    ).split('\r\n');

    expect(head?.split(',')).toHaveLength(CSV_COLUMNS.length);
    expect(first).toContain('Pay without a queue,Drivers wait at the gate.,,Ada Lindqvist,Strategy 1,1,Region,DACH,');
    expect(first).toContain('2026-09-14,210,172,61,8.2,7.6,8.7,2.9,2.3,3.6,13.5,11.6,15.0,UNDERSERVED');
    expect(second).toContain('Nordics');
    expect(third?.split(',')).toHaveLength(CSV_COLUMNS.length);
  });
});
