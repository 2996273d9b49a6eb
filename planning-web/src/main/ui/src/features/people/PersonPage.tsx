import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { everybodyQuery, type PersonView } from '@/api/people';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { AccountCard } from './AccountCard';
import { CapacitiesCard } from './CapacitiesCard';
import { NameForm } from './NameForm';
import classes from './PersonPage.module.css';
import { peopleText } from './text';

export function PersonPage() {
  const t = peopleText.useText();
  const { personId } = useParams({ strict: false });
  const { data: people } = useSuspenseQuery(everybodyQuery);
  const person = people.find(({ id }) => id === personId);

  if (person === undefined) {
    return (
      <>
        <PageHeader title={t('title')} back={{ to: '/people', label: t('title') }} />
        <Card>
          <EmptyState title={t('nobody')}>{t('nobodyWords')}</EmptyState>
        </Card>
      </>
    );
  }
  return <Person key={person.id} person={person} />;
}

export function Person({ person }: { person: PersonView }) {
  const t = peopleText.useText();
  const session = useSession();
  const administers = holds(session, 'ADMINISTRATOR');
  const isSelf = session.person.id === person.id;

  return (
    <>
      <PageHeader
        title={person.name}
        summary={person.active ? person.email : t('inactiveEmail', { email: person.email })}
        back={{ to: '/people', label: t('title') }}
      />
      <div className={classes.cards}>
        <CapacitiesCard person={person} administers={administers} isSelf={isSelf} />
        {administers && (
          <div className={classes.side}>
            <Card title={t('field.name')}>
              <NameForm person={person} />
            </Card>
            <AccountCard person={person} isSelf={isSelf} />
          </div>
        )}
      </div>
    </>
  );
}
