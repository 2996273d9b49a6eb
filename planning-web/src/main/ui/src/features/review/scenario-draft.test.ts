import { describe, expect, it } from 'vitest';
import { BLANK_SCENARIO, complaintsAboutScenario, scenarioInputOf } from './scenario-draft';

describe('scenario form', () => {
  it('leaves the likelihood out when nobody knows', () => {
    const input = scenarioInputOf({ ...BLANK_SCENARIO, severity: '3', guidelines: ['2', '7'] });

    expect(input).toMatchObject({ severity: 3, guidelines: [2, 7] });
    expect(input).not.toHaveProperty('likelihood');
  });

  it('names everything that is missing at once, each at its field', () => {
    expect(Object.keys(complaintsAboutScenario(BLANK_SCENARIO))).toEqual([
      'title',
      'actor',
      'victims',
      'severity',
      'guidelines',
    ]);
  });

  it('sends no level: the server works it out', () => {
    expect(Object.keys(scenarioInputOf(BLANK_SCENARIO)).some((name) => /level|score|tier/i.test(name))).toBe(false);
  });
});
