import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { PlanDates } from '@/components/PlanSpan/PlanDates';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { itemPath } from '@/lib/links';
import classes from './Dependencies.module.css';
import type { Tie } from './model';
import { itemDependencyText } from './text';

interface TieRowProps {
  tie: Tie;
  removing: boolean;
  onNote: () => void;
  onRemove: () => void;
}

/** The item at the other end, with what is wrong between the two. The server says who may change it. */
export function TieRow({ tie: { dependency, other, standing }, removing, onNote, onRemove }: TieRowProps) {
  const t = itemDependencyText.useText();
  const { number } = other;

  return (
    <li className={classes.tie}>
      <div className={classes.words}>
        <Link to={itemPath(other.id)} className={classes.title}>
          {other.title}
        </Link>
        <p className={classes.facts}>
          <span>{number}</span>
          <span>{other.product.name}</span>
          <span>
            <PlanDates startsOn={other.startsOn} endsOn={other.endsOn} />
          </span>
        </p>
        {dependency.warning != null && (
          <p className={classes.warning}>
            <IconAlertTriangle size={15} aria-hidden />
            {dependency.warning}
          </p>
        )}
        {dependency.note !== '' && <p className={classes.note}>{dependency.note}</p>}
      </div>
      <div className={classes.side}>
        <StatusBadge state={other.withdrawn ? 'withdrawn' : itemStateOf(standing)} />
        {dependency.mayChange && (
          <div className={classes.tools} data-print="hide">
            <ActionIcon aria-label={t(dependency.note === '' ? 'addNote' : 'changeNote', { number })} onClick={onNote}>
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon aria-label={t('remove', { number })} disabled={removing} onClick={onRemove}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        )}
      </div>
    </li>
  );
}
