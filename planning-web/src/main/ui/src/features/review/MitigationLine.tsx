import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useSession } from '@/api/session';
import { formatDate } from '@/lib/format';
import type { Mitigation } from './model';
import classes from './Scenarios.module.css';
import { reviewText } from './text';

interface MitigationLineProps {
  mitigation: Mitigation;
  open: boolean;
  extendable: boolean;
  onEdit: () => void;
  onVerify: () => void;
  onExtend: () => void;
}

/** One promise with its owner, date and measure, whether it was given more time, and whether somebody has verified it. */
export function MitigationLine(props: MitigationLineProps) {
  const { mitigation, open, extendable, onEdit, onVerify, onExtend } = props;
  const t = reviewText.useText();
  const { person } = useSession();
  const { verification, extension, owner } = mitigation;
  const Icon = verification == null ? IconCircleDashed : IconCircleCheck;

  return (
    <li className={classes.mitigation} data-verified={verification != null || undefined}>
      <Icon size={15} aria-hidden />
      <div>
        <p>{mitigation.text}</p>
        <p className={classes.muted}>
          {t('mitigation.line', {
            owner: owner.name,
            due: formatDate(mitigation.dueOn),
            step: t(`mitigation.blocks.${mitigation.blocks}`),
          })}
          . {t('mitigation.done', { measure: mitigation.measure })}
        </p>
        {extension != null && (
          <p className={classes.muted}>
            {t('extension.line', {
              from: formatDate(extension.from),
              to: formatDate(mitigation.dueOn),
              name: extension.by.name,
              reason: extension.reason,
            })}
          </p>
        )}
        <p className={classes.state}>
          {verification == null
            ? t('mitigation.open')
            : t('mitigation.verified', { name: verification.by.name, evidence: verification.evidence })}
        </p>
        {verification == null && (
          <div className={classes.actions} data-print="hide">
            {owner.id !== person.id && (
              <Button variant="default" size="compact-xs" onClick={onVerify}>
                {t('mitigation.verify')}
              </Button>
            )}
            {extendable && (
              <Button variant="default" size="compact-xs" onClick={onExtend}>
                {t('extension.extend')}
              </Button>
            )}
            {open && (
              <Button variant="default" size="compact-xs" onClick={onEdit}>
                {t('mitigation.edit')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
