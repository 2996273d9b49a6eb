import { createRoute, lazyRouteComponent as screen } from '@tanstack/react-router';
import { readComparisonSearch } from '@/features/baseline/search';
import { readDependencySearch } from '@/features/dependency/search';
import { readPortfolioSearch } from '@/features/portfolio/search';
import { readRevisitSearch } from '@/features/revisit/search';
import { readListSearch } from '@/features/roadmap/list/search';
import { readCompareSearch } from '@/features/scenario/search';
import { readSightSearch } from '@/features/sight/search';
import { inShell } from './shell-route';

const homeRoute = createRoute({
  ...inShell,
  path: '/',
  component: screen(() => import('@/features/cycle/AnnualPlanPage'), 'AnnualPlanPage'),
});
const visionRoute = createRoute({
  ...inShell,
  path: '/vision',
  component: screen(() => import('@/features/vision/VisionPage'), 'VisionPage'),
});
const companyVisionRoute = createRoute({
  ...inShell,
  path: '/vision/company',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'CompanyVisionPage'),
});
const portfolioVisionRoute = createRoute({
  ...inShell,
  path: '/vision/portfolio',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'PortfolioVisionPage'),
});
const productVisionRoute = createRoute({
  ...inShell,
  path: '/vision/products/$productId',
  component: screen(() => import('@/features/vision/VisionEditorPage'), 'ProductVisionPage'),
});
const strategyRoute = createRoute({
  ...inShell,
  path: '/strategy',
  component: screen(() => import('@/features/strategy/StancesPage'), 'StancesPage'),
});
const scorecardRoute = createRoute({
  ...inShell,
  path: '/strategy/scorecard',
  component: screen(() => import('@/features/strategy/ScorecardPage'), 'ScorecardPage'),
});
const choiceRoute = createRoute({
  ...inShell,
  path: '/strategy/choice',
  component: screen(() => import('@/features/strategy/ChoicePage'), 'ChoicePage'),
});
const themesRoute = createRoute({
  ...inShell,
  path: '/themes',
  component: screen(() => import('@/features/themes/ThemesPage'), 'ThemesPage'),
});
const objectivesRoute = createRoute({
  ...inShell,
  path: '/objectives',
  component: screen(() => import('@/features/objective/ObjectivesPage'), 'ObjectivesPage'),
});
const objectiveRoute = createRoute({
  ...inShell,
  path: '/objectives/$objectiveId',
  component: screen(() => import('@/features/objective/ObjectivePage'), 'ObjectivePage'),
});
const opportunitiesRoute = createRoute({
  ...inShell,
  path: '/opportunities/{-$opportunityId}',
  component: screen(() => import('@/features/opportunity/OpportunitiesPage'), 'OpportunitiesPage'),
});
const productsRoute = createRoute({
  ...inShell,
  path: '/products',
  component: screen(() => import('@/features/products/ProductsPage'), 'ProductsPage'),
});
const roadmapsRoute = createRoute({
  ...inShell,
  path: '/roadmaps',
  validateSearch: readListSearch,
  component: screen(() => import('@/features/roadmap/list/RoadmapsPage'), 'RoadmapsPage'),
});
const portfolioRoute = createRoute({
  ...inShell,
  path: '/portfolio',
  validateSearch: readPortfolioSearch,
  component: screen(() => import('@/features/portfolio/PortfolioPage'), 'PortfolioPage'),
});
const shareLinksRoute = createRoute({
  ...inShell,
  path: '/share-links',
  component: screen(() => import('@/features/share/ShareLinksPage'), 'ShareLinksPage'),
});
const capacityRoute = createRoute({
  ...inShell,
  path: '/capacity',
  component: screen(() => import('@/features/team/CapacityPage'), 'CapacityPage'),
});
const budgetRoute = createRoute({
  ...inShell,
  path: '/budget',
  component: screen(() => import('@/features/budget/BudgetPage'), 'BudgetPage'),
});
const valuesRoute = createRoute({
  ...inShell,
  path: '/budget/values',
  component: screen(() => import('@/features/budget/ValuesPage'), 'ValuesPage'),
});
const dependenciesRoute = createRoute({
  ...inShell,
  path: '/dependencies',
  validateSearch: readDependencySearch,
  component: screen(() => import('@/features/dependency/DependenciesPage'), 'DependenciesPage'),
});
const scenariosRoute = createRoute({
  ...inShell,
  path: '/scenarios',
  component: screen(() => import('@/features/scenario/ScenariosPage'), 'ScenariosPage'),
});
const compareRoute = createRoute({
  ...inShell,
  path: '/scenarios/compare',
  validateSearch: readCompareSearch,
  component: screen(() => import('@/features/scenario/ComparePage'), 'ComparePage'),
});
const adoptedRoute = createRoute({
  ...inShell,
  path: '/scenarios/adopted',
  component: screen(() => import('@/features/scenario/AdoptedPage'), 'AdoptedPage'),
});
const scenarioRoute = createRoute({
  ...inShell,
  path: '/scenarios/$scenarioId',
  component: screen(() => import('@/features/scenario/ScenarioPage'), 'ScenarioPage'),
});
const baselinesRoute = createRoute({
  ...inShell,
  path: '/baselines',
  component: screen(() => import('@/features/baseline/BaselinesPage'), 'BaselinesPage'),
});
const comparisonRoute = createRoute({
  ...inShell,
  path: '/baselines/compare',
  validateSearch: readComparisonSearch,
  component: screen(() => import('@/features/baseline/ComparisonPage'), 'ComparisonPage'),
});
const baselineRoute = createRoute({
  ...inShell,
  path: '/baselines/$baselineId',
  component: screen(() => import('@/features/baseline/BaselinePage'), 'BaselinePage'),
});
const sightRoute = createRoute({
  ...inShell,
  path: '/line-of-sight',
  validateSearch: readSightSearch,
  component: screen(() => import('@/features/sight/SightEntry'), 'SightEntry'),
});
const revisitRoute = createRoute({
  ...inShell,
  path: '/revisit',
  validateSearch: readRevisitSearch,
  component: screen(() => import('@/features/revisit/RevisitPage'), 'RevisitPage'),
});
const rolloverRoute = createRoute({
  ...inShell,
  path: '/rollover',
  component: screen(() => import('@/features/rollover/RolloverPage'), 'RolloverPage'),
});
const newItemRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/new',
  component: screen(() => import('@/features/roadmap/item-form/NewItemPage'), 'NewItemPage'),
});
const itemRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId',
  component: screen(() => import('@/features/roadmap/item/ItemPage'), 'ItemPage'),
});
const itemEditRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/edit',
  component: screen(() => import('@/features/roadmap/item/ItemEditPage'), 'ItemEditPage'),
});
const itemHistoryRoute = createRoute({
  ...inShell,
  path: '/roadmap-items/$itemId/history',
  component: screen(() => import('@/features/roadmap/item/HistoryPage'), 'HistoryPage'),
});

/** From the vision to the portfolio roadmap, with the items on the way. */
export const planScreens = [
  homeRoute,
  visionRoute,
  companyVisionRoute,
  portfolioVisionRoute,
  productVisionRoute,
  strategyRoute,
  scorecardRoute,
  choiceRoute,
  themesRoute,
  objectivesRoute,
  objectiveRoute,
  opportunitiesRoute,
  productsRoute,
  roadmapsRoute,
  portfolioRoute,
  shareLinksRoute,
  capacityRoute,
  budgetRoute,
  valuesRoute,
  dependenciesRoute,
  scenariosRoute,
  compareRoute,
  adoptedRoute,
  scenarioRoute,
  baselinesRoute,
  comparisonRoute,
  baselineRoute,
  sightRoute,
  revisitRoute,
  rolloverRoute,
  newItemRoute,
  itemRoute,
  itemEditRoute,
  itemHistoryRoute,
];
