import type { Schema } from '@/api/client';

export type Sight = Schema<'LineOfSightView'>;

type Level = 'COMPANY' | 'PORTFOLIO' | 'PRODUCT';

/** One link of the chain, as the page shows it: either there, with its words, or a gap with the place to close it. */
export interface Link {
  readonly kind: Level | 'strategy' | 'theme' | 'keyResults' | 'opportunities' | 'item';
  readonly text: string;
  readonly note?: string;
  readonly stance?: Stance;
  readonly gap: boolean;
  /** What the server says is wrong with this link. */
  readonly complaint?: string;
  readonly to: string;
  /** The key results that the item serves, each with its objective, or the opportunities that it addresses. None breaks no line. */
  readonly served?: readonly {
    readonly id: string;
    readonly text: string;
    readonly note?: string;
    readonly to: string;
  }[];
}

export type Stance = 'PURSUE' | 'EXPLORE' | 'NOT_NOW' | 'NEVER';

const LEVELS: readonly Level[] = ['COMPANY', 'PORTFOLIO', 'PRODUCT'];

interface Names {
  readonly itemId: string;
  readonly itemTitle: string;
  readonly strategyName: (key: string) => string;
}

/** From the company's vision down to the item, always with every link: what is missing is shown as missing. */
export function chainOf(sight: Sight, names: Names): readonly Link[] {
  const visions = LEVELS.map((level) => visionOf(sight, level));
  const absent = visions.filter((vision) => vision.gap).length;
  // The server tells first where theme or strategy break the line, then each vision that is not there.
  const [broken] = sight.missing.slice(0, sight.missing.length - absent);
  return [
    ...visions,
    strategyOf(sight, names, broken),
    themeOf(sight, names, broken),
    servedBy(sight),
    addressedBy(sight),
    itemLink(names),
  ];
}

function visionOf(sight: Sight, level: Level): Link {
  const vision = sight.visions.find((candidate) => candidate.level === level);
  return {
    kind: level,
    text: vision?.statement ?? '',
    ...(vision?.northStar ? { note: vision.northStar } : {}),
    gap: vision === undefined,
    to: '/vision',
  };
}

function strategyOf({ strategy, theme }: Sight, { strategyName }: Names, broken: string | undefined): Link {
  const complaint = broken !== undefined && theme != null ? { complaint: broken } : {};
  if (strategy == null) {
    return { kind: 'strategy', text: '', gap: true, ...complaint, to: '/strategy' };
  }
  return {
    kind: 'strategy',
    text: strategyName(strategy.key),
    ...(strategy.reason ? { note: strategy.reason } : {}),
    ...(strategy.stance ? { stance: strategy.stance as Stance } : {}),
    gap: false,
    ...complaint,
    to: '/strategy',
  };
}

function themeOf({ theme }: Sight, { itemId }: Names, broken: string | undefined): Link {
  if (theme == null) {
    return {
      kind: 'theme',
      text: '',
      gap: true,
      ...(broken === undefined ? {} : { complaint: broken }),
      to: `/roadmap-items/${itemId}/edit#field-themeId`,
    };
  }
  return { kind: 'theme', text: theme.name, gap: false, to: '/themes' };
}

function servedBy({ keyResults }: Sight): Link {
  const served = keyResults.map(({ id, title, objective }) => ({
    id,
    text: title,
    note: objective.name,
    to: `/objectives/${objective.id}`,
  }));
  return { kind: 'keyResults', text: '', gap: false, to: '#key-results', served };
}

function addressedBy({ opportunities }: Sight): Link {
  const served = opportunities.map(({ id, name }) => ({ id, text: name, to: `/opportunities/${id}` }));
  return { kind: 'opportunities', text: '', gap: false, to: '#opportunities', served };
}

function itemLink({ itemId, itemTitle }: Names): Link {
  return { kind: 'item', text: itemTitle, gap: false, to: `/roadmap-items/${itemId}` };
}
