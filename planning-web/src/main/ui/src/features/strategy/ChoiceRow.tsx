import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '@/api/client';
import type { Cycle } from '@/api/cycle';
import { etagOf, ifMatch } from '@/api/middleware';
import { refreshPlan } from '@/api/plan';
import type { StrategyOption } from '@/api/strategies';
import { ConfirmDialog } from '@/components/ConfirmDialog/ConfirmDialog';
import { formatScore } from '@/lib/format';
import classes from './ChoiceRow.module.css';
import { strategyText } from './text';

interface ChoiceRowProps {
  cycle: Cycle;
  option: StrategyOption;
  mayDecide: boolean;
}

export function ChoiceRow({ cycle, option, mayDecide }: ChoiceRowProps) {
  const t = strategyText.useText();
  const [asking, setAsking] = useState(false);
  const { strategy, score, chosen, choiceReason, reason } = option;

  return (
    <li className={classes.row} data-chosen={chosen || undefined}>
      <Score option={option} />
      <div className={classes.words}>
        <span className={classes.name}>
          {strategy.name}
          {chosen && (
            <span className={classes.chosen}>
              <IconCircleCheck size={14} aria-hidden />
              {t('choice.chosen')}
            </span>
          )}
        </span>
        {choiceReason && <p>{chosen ? choiceReason : t('choice.takenBackBecause', { reason: choiceReason })}</p>}
        <p className={classes.stance}>{t('choice.pursuedBecause', { reason: reason ?? '' })}</p>
        {chosen && (
          <p>
            <Link to="/line-of-sight" search={{ node: `strategy:${option.id}` }}>
              {t('choice.sight', { name: strategy.name })}
            </Link>
          </p>
        )}
      </div>
      {mayDecide && (score != null || chosen) && (
        <Button variant={chosen ? 'default' : 'filled'} onClick={() => setAsking(true)} data-print="hide">
          {chosen ? t('choice.takeBack') : t('choice.choose')}
        </Button>
      )}
      <ChoiceDialog cycle={cycle} option={option} open={asking} onClose={() => setAsking(false)} />
    </li>
  );
}

function Score({ option: { score } }: { option: StrategyOption }) {
  const t = strategyText.useText();
  if (score == null) {
    return (
      <span className={classes.score}>
        <span className={classes.unscored}>{t('scorecard.notScored')}</span>
        <Link to="/strategy/scorecard">{t('choice.rate')}</Link>
      </span>
    );
  }
  return (
    <span className={classes.score}>
      <strong>{formatScore(score.value)}</strong>
      <small>
        {score.tied ? t('scorecard.tied', { rank: score.rank }) : t('scorecard.rank', { rank: score.rank })}
      </small>
    </span>
  );
}

interface ChoiceDialogProps {
  cycle: Cycle;
  option: StrategyOption;
  open: boolean;
  onClose: () => void;
}

function ChoiceDialog({ cycle, option, open, onClose }: ChoiceDialogProps) {
  const t = strategyText.useText();
  const queryClient = useQueryClient();
  const { chosen, strategy } = option;

  async function decide(reason: string) {
    await api.PUT('/api/v1/strategy-options/{id}/choice', {
      params: { path: { id: option.id } },
      headers: ifMatch(etagOf(option.version)),
      body: { chosen: !chosen, reason },
    });
    await refreshPlan(queryClient);
  }

  return (
    <ConfirmDialog
      open={open}
      title={
        chosen ? t('choice.takeBackTitle', { name: strategy.name }) : t('choice.chooseTitle', { name: strategy.name })
      }
      confirmLabel={chosen ? t('choice.takeBack') : t('choice.choose')}
      reason={{ label: chosen ? t('choice.takeBackReason') : t('choice.reason'), required: true }}
      onConfirm={decide}
      onClose={onClose}
    >
      {chosen ? t('choice.takeBackWords') : t('choice.chooseWords', { year: cycle.year })}
    </ConfirmDialog>
  );
}
