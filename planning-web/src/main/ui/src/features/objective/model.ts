import type { CheckIn, KeyResult, Objective } from '@/api/objectives';
import type { Theme } from '@/api/themes';
import { csvOf } from '@/lib/csv';

/** The objectives of one theme. */
export interface ThemeGroup {
  readonly theme: Pick<Theme, 'id' | 'name' | 'position'>;
  readonly objectives: readonly Objective[];
}

/** The themes in their order, those without an objective, too. */
export function groupsOf(themes: readonly Theme[], objectives: readonly Objective[]): ThemeGroup[] {
  const groups = new Map<string, { theme: ThemeGroup['theme']; objectives: Objective[] }>(
    themes.map((theme) => [theme.id, { theme, objectives: [] }]),
  );
  for (const objective of objectives) {
    const { theme } = objective;
    const group = groups.get(theme.id) ?? { theme, objectives: [] };
    group.objectives.push(objective);
    groups.set(theme.id, group);
  }
  return [...groups.values()].sort((one, other) => one.theme.position - other.theme.position);
}

/** Key results that all tell only in the end leave nothing to steer by. */
export function onlyLagging({ keyResults }: Pick<Objective, 'keyResults'>): boolean {
  return keyResults.length > 0 && keyResults.every(({ kind }) => kind === 'LAGGING');
}

/** What the plan lacks before its objectives say anything. */
export interface Missing {
  readonly themes: readonly ThemeGroup['theme'][];
  readonly withoutKeyResults: readonly Objective[];
  readonly onlyLagging: readonly Objective[];
}

export function missingIn(groups: readonly ThemeGroup[]): Missing {
  const objectives = groups.flatMap((group) => group.objectives);
  return {
    themes: groups.filter((group) => group.objectives.length === 0).map(({ theme }) => theme),
    withoutKeyResults: objectives.filter(({ keyResults }) => keyResults.length === 0),
    onlyLagging: objectives.filter(onlyLagging),
  };
}

export function isNothingMissing({ themes, withoutKeyResults, onlyLagging: lagging }: Missing): boolean {
  return themes.length + withoutKeyResults.length + lagging.length === 0;
}

/** How many key results of an objective have a value, which are those that its grade is made of. */
export function counted({ keyResults }: Pick<Objective, 'keyResults'>): number {
  return keyResults.filter(({ progress }) => progress != null).length;
}

export function keyResultsOf(objectives: readonly Objective[]): readonly KeyResult[] {
  return objectives.flatMap(({ keyResults }) => keyResults);
}

/** What a value means while it is being typed; the server computes what is kept. */
export function progressAt({ baseline, target }: Pick<KeyResult, 'baseline' | 'target'>, value: number): number {
  return (value - baseline) / (target - baseline);
}

/** One value of a key result on a day. */
export interface Point {
  readonly day: string;
  readonly value: number;
}

/** The values that count, the oldest first. */
export function pointsOf(checkIns: readonly CheckIn[]): Point[] {
  return checkIns
    .filter(({ withdrawal }) => withdrawal == null)
    .flatMap(({ checkedOn, value }) => (value == null ? [] : [{ day: checkedOn, value }]))
    .reverse();
}

export const CSV_COLUMNS = [
  'theme',
  'objective',
  'commitment',
  'product',
  'objectiveOwner',
  'objectiveGrade',
  'keyResult',
  'kind',
  'owner',
  'unit',
  'baseline',
  'target',
  'current',
  'progress',
  'grade',
  'confidence',
  'checkedOn',
  'checkedBy',
  'stale',
  'metric',
  'items',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

interface CsvWords {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly yes: string;
}

/** One row for each key result, and one for an objective without any. */
export function objectivesCsv(objectives: readonly Objective[], words: CsvWords): string {
  const rows = objectives.flatMap((objective) => {
    const own = objectiveCells(objective);
    return objective.keyResults.length === 0
      ? [own]
      : objective.keyResults.map((keyResult) => ({ ...own, ...keyResultCells(keyResult, words) }));
  });
  return csvOf([
    CSV_COLUMNS.map((column) => words.columns[column]),
    ...rows.map((cells: Partial<Record<CsvColumn, string>>) => CSV_COLUMNS.map((column) => cells[column] ?? '')),
  ]);
}

function objectiveCells(objective: Objective): Partial<Record<CsvColumn, string>> {
  return {
    theme: objective.theme.name,
    objective: objective.title,
    commitment: objective.commitment,
    product: objective.product?.name ?? '',
    objectiveOwner: objective.owner.name,
    objectiveGrade: cell(objective.grade?.value),
  };
}

function keyResultCells(keyResult: KeyResult, words: CsvWords): Partial<Record<CsvColumn, string>> {
  const { lastCheckIn } = keyResult;
  return {
    keyResult: keyResult.title,
    kind: keyResult.kind,
    owner: keyResult.owner.name,
    unit: keyResult.unit,
    baseline: cell(keyResult.baseline),
    target: cell(keyResult.target),
    current: cell(keyResult.current),
    progress: cell(keyResult.progress),
    grade: cell(keyResult.grade?.value),
    confidence: lastCheckIn?.confidence ?? '',
    checkedOn: lastCheckIn?.checkedOn ?? '',
    checkedBy: lastCheckIn?.author ?? '',
    stale: lastCheckIn?.stale ? words.yes : '',
    metric: keyResult.metric?.name ?? '',
    items: cell(keyResult.itemCount),
  };
}

/** What nobody knows stays empty, which is not 0. */
function cell(value: number | null | undefined): string {
  return value == null ? '' : String(value);
}

export const CHECK_IN_CSV_COLUMNS = [
  'day',
  'value',
  'unit',
  'confidence',
  'note',
  'author',
  'withdrawnBy',
  'reason',
] as const;
export type CheckInCsvColumn = (typeof CHECK_IN_CSV_COLUMNS)[number];

/** One row for each check-in, withdrawn ones with their reason. */
export function checkInsCsv(
  checkIns: readonly CheckIn[],
  { unit }: Pick<KeyResult, 'unit'>,
  columns: Readonly<Record<CheckInCsvColumn, string>>,
): string {
  const rows = checkIns.map((checkIn) => [
    checkIn.checkedOn,
    cell(checkIn.value),
    unit,
    checkIn.confidence,
    checkIn.note,
    checkIn.author.name,
    checkIn.withdrawal?.by ?? '',
    checkIn.withdrawal?.reason ?? '',
  ]);
  return csvOf([CHECK_IN_CSV_COLUMNS.map((column) => columns[column]), ...rows]);
}
