import type { Schema } from '@/api/client';

export type ItemView = Schema<'ItemView'>;
export type ItemInput = Schema<'ItemInput'>;

/** An item as the form holds it: every field a string, so that nothing typed is ever turned into something else. */
export type ItemDraft = {
  title: string;
  productId: string;
  problem: string;
  targetUsers: string;
  payer: string;
  revenueLink: string;
  dataCategories: string;
  automationUse: string;
  geography: string;
  channel: string;
  population: string;
  kind: ItemInput['kind'];
  themeId: string;
  ownerId: string;
  horizon: ItemInput['horizon'];
  startsOn: string;
  endsOn: string;
};

export type ItemField = keyof ItemDraft;

/** What the gate judges beside title and product, in the order in which a reader wants it. */
export const JUDGED_TEXTS = [
  'problem',
  'targetUsers',
  'payer',
  'revenueLink',
  'dataCategories',
  'automationUse',
  'geography',
  'channel',
  'population',
] as const satisfies readonly ItemField[];

/** The fields behind the content hash. The server alone decides on it; this list is for the warning before a save. */
export const MATERIAL_FIELDS: readonly ItemField[] = ['title', 'productId', ...JUDGED_TEXTS];

export const KINDS = ['OUTCOME', 'FEATURE', 'ENABLER'] as const satisfies readonly ItemInput['kind'][];
export const HORIZONS = ['NOW', 'NEXT', 'LATER'] as const satisfies readonly ItemInput['horizon'][];

export const LONGEST = { title: 200, problem: 4000, text: 1000 } as const;

export function blankDraft(known: Partial<ItemDraft> = {}): ItemDraft {
  return {
    title: '',
    productId: '',
    problem: '',
    targetUsers: '',
    payer: '',
    revenueLink: '',
    dataCategories: '',
    automationUse: '',
    geography: '',
    channel: '',
    population: '',
    kind: 'OUTCOME',
    themeId: '',
    ownerId: '',
    horizon: 'NEXT',
    startsOn: '',
    endsOn: '',
    ...known,
  };
}

export function draftOf(item: ItemView): ItemDraft {
  const { title, problem, targetUsers, payer, revenueLink, dataCategories, automationUse } = item;
  const { geography, channel, population, kind, horizon } = item;
  return {
    ...{ title, problem, targetUsers, payer, revenueLink, dataCategories, automationUse },
    ...{ geography, channel, population, kind, horizon },
    productId: item.product.id,
    themeId: item.theme?.id ?? '',
    ownerId: item.owner.id,
    startsOn: item.startsOn ?? '',
    endsOn: item.endsOn ?? '',
  };
}

export function inputOf(draft: ItemDraft, cycleId: string): ItemInput {
  const { themeId, ownerId, startsOn, endsOn, ...written } = draft;
  return {
    ...written,
    cycleId,
    title: draft.title.trim(),
    ...(themeId === '' ? {} : { themeId }),
    ...(ownerId === '' ? {} : { ownerId }),
    ...(startsOn === '' ? {} : { startsOn }),
    ...(endsOn === '' ? {} : { endsOn }),
  };
}

/** In the order in which the form shows them. */
export function changedMaterial(before: ItemDraft, after: ItemDraft): ItemField[] {
  return MATERIAL_FIELDS.filter((field) => before[field] !== after[field]);
}

/** Anything in the gate's hands would be lost by a material change; before the first review there is nothing to lose. */
export function hasSomethingToLose(item: Pick<ItemView, 'standing' | 'portfolioEntry'>): boolean {
  return (
    item.portfolioEntry != null ||
    !['DRAFT', 'INVALIDATED', 'RETURNED', 'EXPIRED', 'STOPPED', 'UNDER_APPEAL'].includes(item.standing)
  );
}
