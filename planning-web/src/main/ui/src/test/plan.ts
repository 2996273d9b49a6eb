import { HttpResponse, http, type JsonBodyType } from 'msw';
import type { Cycle, CycleProgress } from '@/api/cycle';
import type { CheckIn, KeyResult, Objective } from '@/api/objectives';
import type { Product } from '@/api/products';
import type { StrategyOption } from '@/api/strategies';
import type { Theme } from '@/api/themes';
import type { Vision } from '@/api/visions';
import { server } from './server';

/* Parts of a plan with every field in place; a test names only what it is about. */

export function aCycle(changes: Partial<Cycle> = {}): Cycle {
  return {
    id: 'cycle-1',
    year: 2027,
    name: 'Annual plan 2027',
    fiscalStart: '2027-01-01',
    currency: 'EUR',
    phase: 'VISION',
    version: 1,
    ...changes,
  };
}

export function someProgress(changes: Partial<CycleProgress> = {}): CycleProgress {
  return {
    companyVision: false,
    portfolioVision: false,
    productVisions: 0,
    products: 0,
    strategies: 16,
    stancesTaken: 0,
    pursued: 0,
    chosen: 0,
    themes: 0,
    productsWithItems: 0,
    items: 0,
    itemsWithTheme: 0,
    itemsByStanding: {},
    promoted: 0,
    ...changes,
  };
}

export function aStrategyOption(number: number, changes: Partial<StrategyOption> = {}): StrategyOption {
  const key = `STRATEGY_${number}`;
  return {
    id: `option-${number}`,
    cycleId: 'cycle-1',
    strategyKey: key,
    strategy: {
      key,
      number,
      class: 'GROW_REVENUE',
      name: `Strategy ${number}`,
      description: `What strategy ${number} is.`,
      metricsItShouldMove: ['ARR'],
      evidenceItNeeds: ['Interviews'],
      typicalRisks: ['A price war'],
      notThis: 'Not a discount.',
      origin: 'Ansoff, 1957',
      catalogueVersion: 1,
    },
    chosen: false,
    ratings: [],
    version: 1,
    ...changes,
  };
}

export function aVision(changes: Partial<Vision> = {}): Vision {
  return {
    id: 'vision-1',
    cycleId: 'cycle-1',
    level: 'COMPANY',
    statement: 'Any small business can run its money with the calm of a large one.',
    horizonYears: 4,
    metrics: [
      {
        id: 'metric-1',
        kind: 'NORTH_STAR',
        name: 'Active teams',
        unit: 'teams',
        definition: 'Weekly',
        lastResult: 612,
      },
    ],
    version: 3,
    ...changes,
  };
}

export function aProduct(changes: Partial<Product> = {}): Product {
  return { id: 'product-1', key: 'payments', name: 'Payments', description: '', itemCount: 0, version: 1, ...changes };
}

export function aTheme(changes: Partial<Theme> = {}): Theme {
  return {
    id: 'theme-1',
    name: 'Land with self-serve',
    description: 'Trial to paid from 9% to 14%.',
    option: { id: 'option-1', strategyKey: 'STRATEGY_1', name: 'Strategy 1' },
    position: 1,
    itemCount: 0,
    version: 1,
    ...changes,
  };
}

export function aKeyResult(changes: Partial<KeyResult> = {}): KeyResult {
  return {
    id: 'key-result-1',
    objective: { id: 'objective-1', name: 'Work with us from the first week' },
    title: 'Practices that run a full day in week one',
    unit: '%',
    direction: 'INCREASE',
    baseline: 58,
    target: 90,
    kind: 'LEADING',
    owner: { id: 'person-1', name: 'Mara Lind' },
    current: 71,
    progress: 0.4063,
    grade: { value: 0.4, band: 'SOME_PROGRESS' },
    lastCheckIn: { checkedOn: '2026-11-14', confidence: 'ON_TRACK', author: 'Mara Lind', stale: false },
    itemCount: 2,
    mayCheckIn: true,
    version: 5,
    ...changes,
  };
}

export function anObjective(changes: Partial<Objective> = {}): Objective {
  return {
    id: 'objective-1',
    cycleId: 'cycle-1',
    theme: { id: 'theme-1', name: 'Land with self-serve', position: 1 },
    title: 'Work with us from the first week',
    why: 'Practices that are still on paper after a month leave.',
    owner: { id: 'person-1', name: 'Mara Lind' },
    commitment: 'COMMITTED',
    grade: { value: 0.4, band: 'SOME_PROGRESS' },
    keyResults: [aKeyResult()],
    mayChange: true,
    version: 2,
    ...changes,
  };
}

export function aCheckIn(changes: Partial<CheckIn> = {}): CheckIn {
  return {
    id: 'check-in-1',
    keyResultId: 'key-result-1',
    checkedOn: '2026-11-14',
    value: 71,
    confidence: 'ON_TRACK',
    note: 'The move helps.',
    author: { id: 'person-1', name: 'Mara Lind' },
    writtenAt: '2026-11-14T09:00:00Z',
    ...changes,
  };
}

/** The server answers a read with this. */
export function serve(path: string, body: JsonBodyType): void {
  server.use(http.get(`*/api/v1${path}`, () => HttpResponse.json(body)));
}

interface Received {
  readonly body: unknown;
  readonly ifMatch: string | null;
}

/** The server accepts a change and answers it; what it received is handed back. */
export function accept(
  method: 'post' | 'put' | 'delete',
  path: string,
  answer: (body: never) => JsonBodyType | undefined = () => undefined,
): Received[] {
  const received: Received[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      const text = await request.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      received.push({ body, ifMatch: request.headers.get('If-Match') });
      const reply = answer(body as never);
      return reply === undefined ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(reply);
    }),
  );
  return received;
}

/** The server answers with a problem. */
export function refuse(
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  status: number,
  problem: { type?: string; title?: string; detail?: string; errors?: { pointer: string; detail: string }[] } = {},
): void {
  server.use(
    http[method](`*/api/v1${path}`, () =>
      HttpResponse.json(
        { type: '/problems/refused', title: 'Refused', status, ...problem },
        { status, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
}
