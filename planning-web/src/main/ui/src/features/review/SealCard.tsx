import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import { problemOf, type Reason } from '@/api/problem';
import { Card } from '@/components/Card/Card';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { ReasonList } from '@/components/ReasonList/ReasonList';
import { Segments } from '@/components/Segments/Segments';
import { followHere } from '@/lib/anchors';
import { useAttempt } from '@/lib/use-attempt';
import { LinkByHand } from './LinkByHand';
import type { Review } from './model';
import { ReturnButton } from './ReturnButton';
import { reviewText } from './text';
import { useRefresh } from './use-review';
import classes from './Workspace.module.css';

const VERDICTS = ['PROCEED', 'PROCEED_WITH_CONDITIONS', 'STOP'] as const;
type Verdict = (typeof VERDICTS)[number];

/** The human part: the verdict, the dissent, and the seal that turns the review into a statement. */
export function SealCard({ review, onSealed }: { review: Review; onSealed: () => void }) {
  const t = reviewText.useText();

  return (
    <div id="seal" className={classes.anchor}>
      <Card title={t('seal.title')}>
        <p className={classes.hint}>{t('seal.words')}</p>
        {review.can.seal ? (
          <SealForm review={review} onSealed={onSealed} />
        ) : (
          <p className={classes.words}>{t('seal.notLead', { lead: review.lead.name })}</p>
        )}
        <div className={classes.buttons}>
          {review.can.giveBack && <ReturnButton review={review} />}
          {review.can.seal && <LinkByHand review={review} />}
        </div>
      </Card>
    </div>
  );
}

function SealForm({ review, onSealed }: { review: Review; onSealed: () => void }) {
  const t = reviewText.useText();
  const refresh = useRefresh();
  const [verdict, setVerdict] = useState<Verdict>();
  const [dissent, setDissent] = useState('');
  const [missing, setMissing] = useState(false);
  const { busy, failure, attempt } = useAttempt();

  async function seal() {
    if (verdict === undefined) {
      setMissing(true);
      return;
    }
    await attempt(async () => {
      try {
        await api.POST('/api/v1/misuse-reviews/{id}/seals', {
          params: { path: { id: review.id } },
          body: { verdict, ...(dissent.trim() === '' ? {} : { dissent: dissent.trim() }) },
        });
      } finally {
        await refresh();
      }
      onSealed();
    });
  }

  return (
    <form
      className={classes.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        seal();
      }}
    >
      <Segments
        stacked
        label={t('seal.verdict')}
        options={VERDICTS.map((value) => ({
          value,
          disabled: !review.allowedVerdicts.includes(value),
          label: (
            <span>
              <strong>{t(`seal.${value}`)}.</strong> {t(`seal.help.${value}`)}
            </span>
          ),
        }))}
        value={verdict}
        onChange={(value) => {
          setVerdict(value);
          setMissing(false);
        }}
      />
      {missing && (
        <p role="alert" className={classes.open}>
          {t('seal.verdictMissing')}
        </p>
      )}
      <Textarea
        label={t('seal.dissent')}
        description={t('seal.dissentHelp')}
        autosize
        minRows={2}
        value={dissent}
        onChange={(event) => setDissent(event.currentTarget.value)}
      />
      {failure !== undefined && <SealRefusal error={failure} />}
      <Button type="submit" size="md" loading={busy}>
        {t('seal.seal')}
      </Button>
    </form>
  );
}

function SealRefusal({ error }: { error: unknown }) {
  const t = reviewText.useText();
  const { reasons } = problemOf(error);
  return reasons.length === 0 ? (
    <ProblemNotice error={error} />
  ) : (
    <div role="alert">
      <ReasonList
        reasons={reasons}
        title={t('seal.incomplete')}
        onFollow={(reason: Reason) => followHere(reason.link)}
      />
    </div>
  );
}
