import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { StatusBadge } from '@/components/StatusBadge/StatusBadge';
import { itemStateOf } from '@/components/StatusBadge/states';
import type { ItemView } from '../item-form/model';
import classes from './ItemHeader.module.css';
import { itemText } from './text';

interface ItemHeaderProps {
  item: ItemView;
  /** Replaces the item's title as the heading of the screen. */
  title?: string;
  actions?: ReactNode;
}

/** The item's name and standing above its views. */
export function ItemHeader({ item, title = item.title, actions }: ItemHeaderProps) {
  const t = itemText.useText();

  return (
    <>
      <PageHeader
        title={title}
        back={{ to: '/roadmaps', label: t('back') }}
        status={
          <>
            <StatusBadge state={itemStateOf(item.standing)} />
            {item.portfolioEntry != null && (
              <StatusBadge state={item.portfolioEntry.state === 'ACTIVE' ? 'on-roadmap' : 'suspended'} />
            )}
          </>
        }
        summary={t('ownedBy', { number: item.number, product: item.product.name, owner: item.owner.name })}
        actions={actions}
      />
      <nav className={classes.tabs} aria-label={t('tabs.label')}>
        <Link to="/roadmap-items/$itemId" params={{ itemId: item.id }} activeOptions={{ exact: true }}>
          {t('tabs.item')}
        </Link>
        <Link to="/roadmap-items/$itemId/history" params={{ itemId: item.id }}>
          {t('tabs.history')}
        </Link>
      </nav>
    </>
  );
}
