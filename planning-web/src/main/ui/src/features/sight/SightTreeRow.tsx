import { ActionIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBulb,
  IconChevronRight,
  IconFlag,
  IconFocusCentered,
  IconListDetails,
  IconStack2,
  IconTarget,
  IconTargetArrow,
  IconTelescope,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import { formatNumber } from '@/lib/format';
import { GateCounts } from './GateCounts';
import type { NodeKind, SightNode } from './node';
import type { TreeRow } from './rows';
import classes from './SightTree.module.css';
import { sightText } from './text';

const ICONS: Readonly<Record<NodeKind, TablerIcon>> = {
  COMPANY: IconTelescope,
  PORTFOLIO: IconTelescope,
  PRODUCT: IconTelescope,
  strategy: IconTargetArrow,
  theme: IconStack2,
  objective: IconListDetails,
  keyResult: IconTarget,
  opportunity: IconBulb,
  item: IconFlag,
  group: IconAlertTriangle,
};

interface SightTreeRowProps {
  row: TreeRow;
  index: number;
  top: number;
  active: boolean;
  onActive: () => void;
  onToggle: () => void;
  onShowLine: (ref: string) => void;
}

export function SightTreeRow({ row, index, top, active, onActive, onToggle, onShowLine }: SightTreeRowProps) {
  const t = sightText.useText();
  const { node, level, position, siblings, open } = row;
  const { ref } = node;

  return (
    <tr
      className={classes.row}
      style={{ top }}
      tabIndex={active ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-rowindex={index + 2}
      {...(node.children.length > 0 ? { 'aria-expanded': open } : {})}
      onFocus={onActive}
    >
      <td className={classes.name} style={{ '--level': level - 1 } as CSSProperties}>
        <Toggle node={node} open={open} onToggle={onToggle} />
        <Name node={node} reachable={active} />
      </td>
      <td className={classes.number}>{node.kind === 'item' ? '' : formatNumber(node.sum.items)}</td>
      <td className={classes.gate}>
        {node.item ? <StatusBadge state={itemStateOf(node.item.standing)} /> : <GateCounts sum={node.sum} />}
      </td>
      <td className={classes.portfolio}>
        {node.item
          ? node.item.onPortfolio && t('onPortfolio')
          : node.sum.onPortfolio > 0 && formatNumber(node.sum.onPortfolio)}
      </td>
      <td className={classes.action}>
        {ref !== undefined && (
          <ActionIcon
            variant="subtle"
            tabIndex={active ? 0 : -1}
            aria-label={t('showLine', { title: node.title })}
            title={t('showLineShort')}
            onClick={() => onShowLine(ref)}
          >
            <IconFocusCentered size={16} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

/** For the pointer; by keys the row itself opens and closes. */
function Toggle({ node, open, onToggle }: { node: SightNode; open: boolean; onToggle: () => void }) {
  const t = sightText.useText();
  return node.children.length === 0 ? (
    <span className={classes.toggle} />
  ) : (
    <button
      type="button"
      className={classes.toggle}
      tabIndex={-1}
      data-open={open || undefined}
      aria-label={t(open ? 'close' : 'open', { title: node.title })}
      onClick={onToggle}
    >
      <IconChevronRight size={16} aria-hidden />
    </button>
  );
}

function Name({ node, reachable }: { node: SightNode; reachable: boolean }) {
  const t = sightText.useText();
  const Icon = ICONS[node.kind];
  const { kind, gap } = node;
  const isGroup = kind === 'group';
  return (
    <>
      <Icon size={16} stroke={1.7} className={classes.icon} data-gap={gap !== undefined || undefined} aria-hidden />
      <span className={classes.words}>
        <span className={classes.title} title={node.title}>
          {node.to === undefined ? (
            <strong>{node.title}</strong>
          ) : (
            <Link to={node.to} tabIndex={reachable ? 0 : -1}>
              {node.title}
            </Link>
          )}
        </span>
        <span className={classes.note}>
          {isGroup ? (
            gap && t(`advice.${gap}`)
          ) : (
            <>
              {t(`kind.${kind}`)}
              {node.note && ` · ${node.note}`}
              {kind !== 'item' && <span className={classes.countHere}> · {t('items', { count: node.sum.items })}</span>}
              {gap && <span className={classes.gap}> · {t(`gap.${gap}`)}</span>}
            </>
          )}
        </span>
      </span>
    </>
  );
}
