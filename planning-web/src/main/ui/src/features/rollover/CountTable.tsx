import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { rolloverText } from './text';

/** How much of something goes along, and how much stays. */
export interface CountLine {
  readonly id: string;
  readonly what: string;
  readonly went: number;
  readonly stayed: number;
}

export function CountTable({ label, lines }: { label: string; lines: readonly CountLine[] }) {
  const t = rolloverText.useText();
  const columns: DataColumn<CountLine>[] = [
    { id: 'what', header: t('rehearsal.what'), cell: ({ what }) => what },
    { id: 'went', header: t('rehearsal.goes'), align: 'end', cell: ({ went }) => went },
    { id: 'stayed', header: t('rehearsal.stays'), align: 'end', cell: ({ stayed }) => stayed },
  ];
  return <DataTable label={label} columns={columns} rows={lines} rowId={({ id }) => id} />;
}
