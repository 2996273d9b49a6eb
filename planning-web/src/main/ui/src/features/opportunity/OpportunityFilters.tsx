import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { OpportunityFilters as Filters } from '@/api/opportunities';
import { useSession } from '@/api/session';
import { scoreText } from '@/components/Opportunity/text';
import classes from './opportunity.module.css';
import { FINDINGS } from './search';
import { opportunityText } from './text';

interface OpportunityFiltersProps {
  filters: Filters;
  /** By what customers are told apart in this cycle. */
  dimensions: readonly string[];
}

type Change = { [Filter in keyof Filters]: Filters[Filter] | undefined };

const NONE: Change = { finding: undefined, owner: undefined, dimension: undefined };

/** The filters live in the address, so that what one sees can be sent as a link. */
export function OpportunityFilters({ filters, dimensions }: OpportunityFiltersProps) {
  const t = opportunityText.useText();
  const navigate = useNavigate();
  const { person } = useSession();
  const any = { value: '', label: t('filters.any') };

  function show(change: Change) {
    navigate({ to: '.', search: (now: object) => ({ ...now, ...change }) as never, replace: true });
  }

  return (
    <search className={classes.filters} aria-label={t('filters.label')}>
      <NativeSelect
        className={classes.choice}
        label={t('filters.finding')}
        value={filters.finding ?? ''}
        onChange={({ currentTarget: { value } }) => show({ finding: FINDINGS.find((one) => one === value) })}
        data={[any, ...FINDINGS.map((value) => ({ value, label: scoreText.text(`finding.${value}`) }))]}
      />
      <NativeSelect
        className={classes.choice}
        label={t('filters.dimension')}
        value={filters.dimension ?? ''}
        onChange={({ currentTarget: { value } }) => show({ dimension: value || undefined })}
        data={[any, ...dimensions.map((value) => ({ value, label: value }))]}
      />
      <Checkbox
        className={classes.check}
        label={t('filters.mine')}
        checked={filters.owner === person.id}
        onChange={(event) => show({ owner: event.currentTarget.checked ? person.id : undefined })}
      />
      {Object.keys(filters).length > 0 && (
        <Button variant="subtle" onClick={() => show(NONE)}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
}
