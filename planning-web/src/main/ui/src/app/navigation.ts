import {
  IconArrowsSplit2,
  IconBellRinging,
  IconBinoculars,
  IconBookmark,
  IconBulb,
  IconChartDots3,
  IconCoins,
  IconFileImport,
  IconListCheck,
  IconMap2,
  IconPackages,
  IconScale,
  IconSettings,
  IconShieldCheck,
  IconSitemap,
  IconStack2,
  IconTarget,
  IconTargetArrow,
  IconTelescope,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Capacity } from '@/api/session';
import type { TextKey } from '@/lib/text';
import type strings from './locales/en.json';

export interface NavigationEntry {
  readonly to: string;
  readonly label: TextKey<typeof strings>;
  readonly icon: TablerIcon;
  /** Second key after g. */
  readonly goKey: string;
  /** Only shown to a person who holds one of them. */
  readonly capacities?: readonly Capacity[];
}

export interface NavigationGroup {
  readonly label: TextKey<typeof strings>;
  readonly entries: readonly NavigationEntry[];
}

export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'nav.plan',
    entries: [
      { to: '/', label: 'nav.annualPlan', icon: IconTargetArrow, goKey: 'a' },
      { to: '/vision', label: 'nav.vision', icon: IconTelescope, goKey: 'v' },
      { to: '/strategy', label: 'nav.strategy', icon: IconScale, goKey: 's' },
      { to: '/opportunities', label: 'nav.opportunities', icon: IconBulb, goKey: 'y' },
      { to: '/themes', label: 'nav.themes', icon: IconChartDots3, goKey: 't' },
      { to: '/objectives', label: 'nav.objectives', icon: IconTarget, goKey: 'k' },
      { to: '/products', label: 'nav.products', icon: IconPackages, goKey: 'd' },
      { to: '/roadmaps', label: 'nav.productRoadmaps', icon: IconMap2, goKey: 'r' },
      { to: '/portfolio', label: 'nav.portfolioRoadmap', icon: IconStack2, goKey: 'p' },
      { to: '/line-of-sight', label: 'nav.lineOfSight', icon: IconBinoculars, goKey: 'f' },
      { to: '/capacity', label: 'nav.capacity', icon: IconUsersGroup, goKey: 'c' },
      { to: '/budget', label: 'nav.budget', icon: IconCoins, goKey: 'b' },
      { to: '/dependencies', label: 'nav.dependencies', icon: IconSitemap, goKey: 'n' },
      { to: '/scenarios', label: 'nav.scenarios', icon: IconArrowsSplit2, goKey: 'x' },
      { to: '/baselines', label: 'nav.baselines', icon: IconBookmark, goKey: 'l' },
      { to: '/revisit', label: 'nav.revisit', icon: IconBellRinging, goKey: 'w' },
    ],
  },
  {
    label: 'nav.govern',
    entries: [
      { to: '/ethics-gate', label: 'nav.ethicsGate', icon: IconShieldCheck, goKey: 'e' },
      { to: '/audit-trail', label: 'nav.auditTrail', icon: IconListCheck, goKey: 'h' },
    ],
  },
  {
    label: 'nav.administer',
    entries: [
      { to: '/people', label: 'nav.people', icon: IconUsers, goKey: 'u', capacities: ['ADMINISTRATOR'] },
      {
        to: '/import',
        label: 'nav.import',
        icon: IconFileImport,
        goKey: 'i',
        capacities: ['PRODUCT_LEADER', 'PRODUCT_MANAGER'],
      },
      { to: '/settings', label: 'nav.settings', icon: IconSettings, goKey: 'o', capacities: ['ADMINISTRATOR'] },
    ],
  },
];

/** The groups this person sees; a group without entries does not appear. */
export function navigationFor(mayUse: (capacity: Capacity) => boolean): NavigationGroup[] {
  return NAVIGATION.map((group) => ({
    ...group,
    entries: group.entries.filter((entry) => entry.capacities?.some(mayUse) ?? true),
  })).filter((group) => group.entries.length > 0);
}
