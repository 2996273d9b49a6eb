import type { CycleItems } from '@/api/timeline';
import { itemStateOf } from '@/components/StatusBadge/states';
import { componentText } from '@/components/text';
import type { GroupBy } from './model';
import { tableText } from './text';

/** What a group is called. */
export function useGroupName(plan: CycleItems): (by: GroupBy, key: string) => string {
  const t = tableText.useText();
  const common = componentText.useText();

  return (by, key) => {
    switch (by) {
      case 'product':
        return plan.products.find(({ id }) => id === key)?.name ?? '';
      case 'theme':
        return plan.themes.find(({ id }) => id === key)?.name ?? t('noTheme');
      case 'horizon':
        return t(`horizons.${key as 'NOW' | 'NEXT' | 'LATER'}`);
      case 'kind':
        return t(`kinds.${key as 'OUTCOME' | 'FEATURE' | 'ENABLER'}`);
      case 'standing':
        return common(`state.${itemStateOf(key)}`);
    }
  };
}
