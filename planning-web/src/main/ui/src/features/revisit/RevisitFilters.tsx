import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Cycle } from '@/api/cycle';
import { useSession } from '@/api/session';
import classes from './revisit.module.css';
import { filtersOf, KINDS, type RevisitSearch } from './search';
import { revisitText } from './text';
import { useSubjectName } from './use-subjects';

const NONE: RevisitSearch = { owner: undefined, subjectKind: undefined, subject: undefined, done: undefined };

/** The filters live in the address, so that what one sees can be sent as a link. */
export function RevisitFilters({ cycle, search }: { cycle: Cycle; search: RevisitSearch }) {
  const t = revisitText.useText();
  const navigate = useNavigate({ from: '/revisit' });
  const { person } = useSession();
  const only = useSubjectName(cycle, search.subject === undefined ? undefined : search.subjectKind, search.subject);

  function show(change: RevisitSearch) {
    navigate({ to: '.', search: (now) => ({ ...now, ...change }), replace: true });
  }

  return (
    <search className={classes.filters} aria-label={t('filters.label')}>
      <NativeSelect
        className={classes.choice}
        label={t('filters.about')}
        value={search.subjectKind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          show({ subjectKind: KINDS.find((kind) => kind === value), subject: undefined })
        }
        data={[
          { value: '', label: t('filters.all') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`field.subject.${kind}`) })),
        ]}
      />
      <Checkbox
        className={classes.check}
        label={t('filters.mine')}
        checked={search.owner === person.id}
        onChange={(event) => show({ owner: event.currentTarget.checked ? person.id : undefined })}
      />
      <Checkbox
        className={classes.check}
        label={t('filters.done')}
        checked={search.done === true}
        onChange={(event) => show({ done: event.currentTarget.checked ? true : undefined })}
      />
      {only !== undefined && <span className={classes.only}>{t('filters.only', { name: only })}</span>}
      {(Object.keys(filtersOf(search)).length > 0 || search.done) && (
        <Button variant="subtle" onClick={() => show(NONE)}>
          {t('filters.clear')}
        </Button>
      )}
    </search>
  );
}
