import { Card } from '@/components/Card/Card';
import { type DataColumn, DataTable } from '@/components/DataTable/DataTable';
import { kindsInWords, policyWords } from '@/components/PolicyWords/policy-words';
import type { Tier } from './model';
import classes from './Policy.module.css';
import { policyText } from './text';

/** Who signs for each tier, for how long that holds, and how long it rests. */
export function TiersTable({ tiers }: { tiers: readonly Tier[] }) {
  const t = policyText.useText();
  const words = policyWords.useText();
  const columns: DataColumn<Tier>[] = [
    { id: 'tier', header: t('tiers.tier'), cell: ({ tier }) => t('tiers.numbered', { tier }), width: '5rem' },
    { id: 'signers', header: t('tiers.signers'), cell: ({ signers }) => signers, width: '5rem' },
    { id: 'kinds', header: t('tiers.kinds'), cell: ({ kinds }) => kindsInWords(kinds, words) },
    { id: 'valid', header: t('tiers.valid'), cell: ({ validDays }) => t('tiers.days', { count: validDays }) },
    {
      id: 'rest',
      header: t('tiers.rest'),
      cell: ({ waitingDays }) => (waitingDays === 0 ? t('tiers.noRest') : t('tiers.days', { count: waitingDays })),
    },
  ];

  return (
    <Card title={t('tiers.title')} flush>
      <p className={classes.lead}>{t('tiers.words')}</p>
      <DataTable label={t('tiers.title')} columns={columns} rows={tiers} rowId={({ tier }) => String(tier)} twoLines />
    </Card>
  );
}
