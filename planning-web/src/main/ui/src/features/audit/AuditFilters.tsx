import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { everybodyQuery } from '@/api/people';
import classes from './AuditFilters.module.css';
import { type AuditFilter, filterFrom, isEmpty, KINDS } from './model';
import { auditText } from './text';

interface AuditFiltersProps {
  filter: AuditFilter;
  onFilter: (filter: AuditFilter) => void;
}

export function AuditFilters({ filter, onFilter }: AuditFiltersProps) {
  const t = auditText.useText();
  const people = useQuery(everybodyQuery);

  return (
    <search className={classes.filters} aria-label={t('filters')} data-print="hide">
      <NativeSelect
        size="xs"
        aria-label={t('kindLabel')}
        data={[
          { value: '', label: t('kind.ALL') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        ]}
        value={filter.kind ?? ''}
        onChange={(event) => onFilter(withFilter(filter, 'kind', event.currentTarget.value))}
      />
      <NativeSelect
        size="xs"
        aria-label={t('person')}
        data={[
          { value: '', label: t('anyone') },
          ...(people.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.person ?? ''}
        onChange={(event) => onFilter(withFilter(filter, 'person', event.currentTarget.value))}
      />
      {filter.item !== undefined && (
        <Button size="xs" variant="default" onClick={() => onFilter(withFilter(filter, 'item', ''))}>
          {t('clearItem')}
        </Button>
      )}
      {!isEmpty(filter) && (
        <Button size="xs" variant="subtle" onClick={() => onFilter({})}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}

function withFilter(filter: AuditFilter, name: keyof AuditFilter, value: string): AuditFilter {
  const { [name]: _before, ...others } = filter;
  return filterFrom(value === '' ? others : { ...others, [name]: value });
}
