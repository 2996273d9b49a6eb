import { useParams } from '@tanstack/react-router';
import { apiQuery, type Schema } from '@/api/client';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatDate } from '@/lib/format';
import { type Gate, type SealedReview, sealedReview } from './model';
import { SealedStatement } from './SealedStatement';
import { signOffText } from './text';

export function SignOffPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <SignOffScreen itemId={itemId} />;
}

/** Where the statement of an item is read and signed: on a phone first. */
export function SignOffScreen({ itemId }: { itemId: string }) {
  const path = { params: { path: { id: itemId } } };
  const item = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}', path);
  const gate = apiQuery.useQuery('get', '/api/v1/roadmap-items/{id}/gate', path);
  const failed = [item, gate].find((query) => query.isError);

  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={failed.refetch} />;
  }
  return item.data && gate.data ? <SignOff item={item.data} gate={gate.data} /> : null;
}

function SignOff({ item, gate }: { item: Schema<'ItemView'>; gate: Gate }) {
  const { id: itemId, title, number } = item;
  const t = signOffText.useText();
  const sealed = sealedReview(gate);

  return (
    <>
      <PageHeader
        title={t('titleOf', { title })}
        back={{ to: `/roadmap-items/${itemId}`, label: t('back') }}
        status={<StatusBadge state={itemStateOf(gate.standing)} />}
        summary={sealed ? summaryOf(sealed, number, t) : number}
      />
      {sealed ? (
        <SealedStatement itemId={itemId} gate={gate} sealed={sealed} promoted={item.portfolioEntry != null} />
      ) : (
        <Card>
          <EmptyState
            title={t('none.title')}
            action={
              <ButtonLink to="/roadmap-items/$itemId/misuse-review" params={{ itemId }}>
                {t('none.action')}
              </ButtonLink>
            }
          >
            {t('none.words')}
          </EmptyState>
        </Card>
      )}
    </>
  );
}

function summaryOf({ review, statement }: SealedReview, number: string, t: ReturnType<typeof signOffText.useText>) {
  return t('summary', {
    number,
    tier: review.tier,
    verdict: review.verdict == null ? '' : t(`verdict.${review.verdict}`),
    until: formatDate(statement.validUntil),
  });
}
