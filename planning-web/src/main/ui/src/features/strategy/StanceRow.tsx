import { Button, Textarea } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Stance, StrategyOption } from '@/api/strategies';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { SaveState } from '@/components/SaveState/SaveState';
import { StanceBadge } from './StanceBadge';
import { StancePicker } from './StancePicker';
import classes from './StanceRow.module.css';
import { strategyText } from './text';
import type { Stances } from './use-stances';

interface StanceRowProps {
  option: StrategyOption;
  /** Absent for who may only read. */
  stances: Stances | undefined;
  active: boolean;
  onActivate: () => void;
  onPick: (stance: Stance) => void;
  onStep: (step: 1 | -1) => void;
  /** Saved by key: on to the next one that is open. */
  onDone: () => void;
  onAbout: () => void;
}

export function StanceRow(props: StanceRowProps) {
  const t = strategyText.useText();
  const { option, stances, active, onActivate, onPick, onStep, onAbout } = props;
  const { strategy } = option;

  function saveWhenLeft(event: FocusEvent<HTMLLIElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      stances?.save(option);
    }
  }

  return (
    <li
      id={`strategy-${option.id}`}
      className={classes.row}
      data-active={active || undefined}
      onFocus={onActivate}
      onBlur={saveWhenLeft}
    >
      <span className={classes.number}>{strategy.number}</span>
      <span className={classes.words}>
        <span className={classes.name}>
          {strategy.name}
          <button
            type="button"
            className={classes.about}
            onClick={onAbout}
            aria-label={t('about', { name: strategy.name })}
          >
            <IconInfoCircle size={16} aria-hidden />
          </button>
        </span>
      </span>
      {stances ? (
        <StancePicker name={strategy.name} value={stances.draftOf(option).stance} onPick={onPick} onLeave={onStep} />
      ) : option.stance ? (
        <StanceBadge stance={option.stance} />
      ) : (
        <span className={classes.none}>{t('noStance')}</span>
      )}
      {stances ? <Reason {...props} stances={stances} /> : <p className={classes.read}>{option.reason}</p>}
    </li>
  );
}

function Reason({ option, stances, onDone }: StanceRowProps & { stances: Stances }) {
  const t = strategyText.useText();
  const { stance, reason } = stances.draftOf(option);
  const { saving, failure } = stances.stateOf(option);
  if (stance === undefined) {
    return null;
  }
  const waits = stances.isDirty(option) && reason.trim() === '';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      // On at once: whether it was saved shows at this row, and nobody waits for the server between two strategies.
      stances.save(option);
      if (reason.trim() !== '') {
        onDone();
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.closest('li')?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
    }
  }

  return (
    <div className={classes.reason}>
      <Textarea
        aria-label={t('reasonOf', { name: option.strategy.name })}
        placeholder={t(`why.${stance}`)}
        autosize
        minRows={1}
        maxLength={2000}
        classNames={{ input: classes.input }}
        value={reason}
        error={waits && t('reasonMissing')}
        onChange={(event) => stances.edit(option, { reason: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <span className={classes.state}>
        {saving !== 'clash' && <SaveState state={saving} onRetry={() => stances.save(option)} />}
      </span>
      {saving === 'clash' && <Clash option={option} stances={stances} />}
      {saving === 'failed' && <ProblemNotice error={failure} />}
    </div>
  );
}

/** Somebody else took a stance on the same strategy first. */
function Clash({ option, stances }: { option: StrategyOption; stances: Stances }) {
  const t = strategyText.useText();
  return (
    <div className={classes.clash} role="alert">
      <p>
        {t('clash', {
          stance: option.stance ? t(`stance.${option.stance}`) : t('noStance'),
          reason: option.reason ?? '',
        })}
      </p>
      <Button size="xs" variant="default" onClick={() => stances.takeTheirs(option)}>
        {t('takeTheirs')}
      </Button>
      <Button size="xs" onClick={() => stances.save(option)}>
        {t('saveMine')}
      </Button>
    </div>
  );
}
