import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { cyclesQuery } from '@/api/cycle';
import { aCycle, serve } from '@/test/plan';
import { renderInApp } from '@/test/render';
import { PlanDates } from './PlanDates';

/** The application has read the cycles before any screen is shown. */
function Dated(dates: Parameters<typeof PlanDates>[0]) {
  const { isSuccess } = useQuery(cyclesQuery);
  return isSuccess && <PlanDates {...dates} />;
}

beforeEach(() => {
  serve('/planning-cycles', { items: [aCycle()] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

test.each([
  ['2027-01-01', '2027-06-30', /^Q1 – Q2 2027$/],
  ['2027-02-01', '2027-04-30', /^Feb\s*–\s*Apr 2027$/],
  ['2027-02-03', '2027-05-09', /^3 Feb\s*–\s*9 May 2027$/],
  ['2027-02-03', null, 'From 3 February 2027'],
  [null, '2027-05-09', 'Until 9 May 2027'],
  [null, null, 'No dates'],
])('from %s until %s is said as it was meant', async (startsOn, endsOn, words) => {
  await renderInApp(<Dated startsOn={startsOn} endsOn={endsOn} />);

  expect(await screen.findByText(words)).toBeInTheDocument();
});
