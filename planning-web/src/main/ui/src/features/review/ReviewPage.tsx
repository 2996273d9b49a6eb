import { useNavigate, useParams } from '@tanstack/react-router';
import { usePolicy } from '@/api/policy';
import { useSession } from '@/api/session';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { toast } from '@/components/Toasts/toasts';
import { formatRelative } from '@/lib/format';
import { type Gate, liveReview, type Review } from './model';
import { Screening } from './Screening';
import { reviewText } from './text';
import { useGate, useItem } from './use-review';
import { Workspace } from './Workspace';
import classes from './Workspace.module.css';

export function ReviewPage() {
  const { itemId = '' } = useParams({ strict: false });
  return <ReviewScreen itemId={itemId} />;
}

/** The misuse review of one item: its screening, then the workspace, then, sealed, what was written. */
export function ReviewScreen({ itemId }: { itemId: string }) {
  const t = reviewText.useText();
  const navigate = useNavigate();
  const item = useItem(itemId);
  const gate = useGate(itemId);
  const review = gate.data && liveReview(gate.data);
  // A review keeps the version with which it was started.
  const policy = usePolicy(review?.policyVersion);
  const failed = [item, gate, policy].find((query) => query.isError);

  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={failed.refetch} />;
  }
  if (!item.data || !gate.data || !policy.data) {
    return null;
  }
  const ended = gate.data.review != null && review === undefined;

  return (
    <>
      <PageHeader
        title={t('titleOf', { title: item.data.title })}
        back={{ to: `/roadmap-items/${itemId}`, label: t('back') }}
        status={<StatusBadge state={itemStateOf(gate.data.standing)} />}
        summary={review && summaryOf(review, t)}
      />
      {review === undefined ? (
        <>
          {ended && (
            <div className={classes.notice}>
              <p>{t(gate.data.renewal == null ? 'screening.previous' : 'screening.renews')}</p>
            </div>
          )}
          <Starters gate={gate.data} />
          <Screening itemId={itemId} policy={policy.data} />
        </>
      ) : (
        <Workspace
          review={review}
          policy={policy.data}
          onSealed={() => {
            toast(t('seal.sealed'));
            navigate({ to: '/roadmap-items/$itemId/sign-off', params: { itemId } });
          }}
        />
      )}
    </>
  );
}

/** Said before anybody answers all questions for nothing: whom the gate names for what comes first. */
function Starters({ gate: { nextSteps } }: { gate: Gate }) {
  const t = reviewText.useText();
  const { person } = useSession();
  const named = nextSteps.flatMap(({ who }) => who);

  if (named.length === 0 || named.some(({ id }) => id === person.id)) {
    return null;
  }
  const names = [...new Set(named.map(({ name }) => name))];
  return (
    <div className={classes.notice}>
      <p>{t('screening.starters', { names: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names) })}</p>
    </div>
  );
}

function summaryOf(review: Review, t: ReturnType<typeof reviewText.useText>): string {
  const values = { tier: review.tier, lead: review.lead.name, when: formatRelative(review.startedAt) };
  return review.state === 'REVIEW' ? t('summary', values) : t('summarySealed', values);
}
