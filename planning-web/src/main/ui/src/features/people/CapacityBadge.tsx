import type { Capacity } from '@/api/session';
import classes from './CapacityBadge.module.css';
import { peopleText } from './text';

interface CapacityBadgeProps {
  capacity: Capacity;
  productName?: string | null | undefined;
}

export function CapacityBadge({ capacity, productName }: CapacityBadgeProps) {
  const t = peopleText.useText();
  return (
    <span className={classes.badge} data-capacity={capacity}>
      {productName ? t('managerOf', { product: productName }) : t(`capacity.${capacity}`)}
    </span>
  );
}
