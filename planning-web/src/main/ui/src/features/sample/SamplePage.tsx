import { useSuspenseQuery } from '@tanstack/react-query';
import { holds, useSession } from '@/api/session';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { CreateSample } from './CreateSample';
import { sampleQuery } from './queries';
import { SamplePeople } from './SamplePeople';
import { sampleText } from './text';

export function SamplePage() {
  const t = sampleText.useText();
  const session = useSession();

  if (!holds(session, 'ADMINISTRATOR')) {
    return (
      <>
        <PageHeader title={t('title')} />
        <Card>
          <EmptyState title={t('notYours.title')}>{t('notYours.words')}</EmptyState>
        </Card>
      </>
    );
  }
  return <Sample />;
}

function Sample() {
  const t = sampleText.useText();
  const { data: sample } = useSuspenseQuery(sampleQuery);

  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      {sample.present ? <SamplePeople people={sample.people} /> : <CreateSample />}
    </>
  );
}
