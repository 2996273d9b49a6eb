import { CloseButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { CycleItems, TimelineRow } from '@/api/timeline';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Dialog } from '@/components/Dialog/Dialog';
import { itemPath } from '@/lib/links';
import { ItemFacts } from './ItemFacts';
import { MoveMenu } from './MoveMenu';
import type { Dates } from './model';
import classes from './Panel.module.css';
import { timelineText } from './text';

interface ItemPanelProps {
  row: TimelineRow;
  plan: CycleItems;
  changedMeanwhile: boolean;
  /** Over the page instead of beside it. */
  asDialog: boolean;
  onMove: (row: TimelineRow, to: Dates) => void;
  onOpen: (itemId: string) => void;
  onClose: () => void;
}

/** One item in short, beside the timeline or, on a phone, over it. */
export function ItemPanel(props: ItemPanelProps) {
  const { row, plan, asDialog, onMove, onClose } = props;
  const t = timelineText.useText();
  const mayChange = plan.products.some(({ id, mayChange: may }) => id === row.productId && may);
  const tools = (
    <div className={classes.tools} data-print="hide">
      {mayChange && <MoveMenu row={row} onMove={(to) => onMove(row, to)} />}
      <ButtonLink to={itemPath(row.id)} variant="default" rightSection={<IconArrowRight size={15} aria-hidden />}>
        {t('panel.open')}
      </ButtonLink>
    </div>
  );

  if (asDialog) {
    return (
      <Dialog open title={row.title} onClose={onClose}>
        <p className={classes.number}>{row.number}</p>
        <ItemFacts {...props} />
        {tools}
      </Dialog>
    );
  }
  return (
    <Beside row={row} tools={tools} onClose={onClose}>
      <ItemFacts {...props} />
    </Beside>
  );
}

interface BesideProps {
  row: TimelineRow;
  tools: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

function Beside({ row, tools, onClose, children }: BesideProps) {
  const t = timelineText.useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item is another place to read.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [row.id]);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  }

  return (
    <section className={classes.panel} aria-labelledby={id} onKeyDown={closeOnEscape} data-print="hide">
      <div className={classes.head}>
        <div>
          <p className={classes.number}>{row.number}</p>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {row.title}
          </h2>
        </div>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      {children}
      {tools}
    </section>
  );
}
