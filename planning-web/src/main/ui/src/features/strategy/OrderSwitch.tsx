import { Segments } from '@/components/Segments/Segments';
import { strategyText } from './text';

export type RowOrder = 'catalogue' | 'rank';

interface OrderSwitchProps {
  order: RowOrder;
  onChange: (order: RowOrder) => void;
}

export function OrderSwitch({ order, onChange }: OrderSwitchProps) {
  const t = strategyText.useText();
  return (
    <Segments
      label={t('order.label')}
      hideLabel
      value={order}
      onChange={onChange}
      options={[
        { value: 'catalogue', label: t('order.catalogue') },
        { value: 'rank', label: t('order.rank') },
      ]}
    />
  );
}
