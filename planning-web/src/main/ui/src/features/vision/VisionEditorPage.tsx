import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type Cycle, useCycle } from '@/api/cycle';
import { productsQuery } from '@/api/products';
import { type VisionLevel, visionsQuery } from '@/api/visions';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { LevelsAbove } from './LevelsAbove';
import { visionsByLevel } from './model';
import { visionText } from './text';
import classes from './VisionEditorPage.module.css';
import { VisionForm } from './VisionForm';

interface SubjectProps {
  level: VisionLevel;
  productId?: string;
}

export function CompanyVisionPage() {
  return <VisionEditor level="COMPANY" />;
}

export function PortfolioVisionPage() {
  return <VisionEditor level="PORTFOLIO" />;
}

export function ProductVisionPage() {
  const { productId } = useParams({ strict: false });
  return <VisionEditor key={productId} level="PRODUCT" {...(productId ? { productId } : {})} />;
}

function VisionEditor(subject: SubjectProps) {
  const t = visionText.useText();
  const cycle = useCycle();
  if (cycle === undefined) {
    return <NoCycle title={t('title')} />;
  }
  return <Editor key={cycle.id} cycle={cycle} {...subject} />;
}

function Editor({ cycle, level, productId }: SubjectProps & { cycle: Cycle }) {
  const t = visionText.useText();
  const { data: visions } = useSuspenseQuery(visionsQuery(cycle.id));
  const { data: products } = useSuspenseQuery(productsQuery);
  const { company, portfolio, products: ofProduct } = visionsByLevel(visions);
  const product = products.find(({ id }) => id === productId);
  const back = { to: '/vision', label: t('title') };

  if (level === 'PRODUCT' && product === undefined) {
    return (
      <>
        <PageHeader title={t('level.PRODUCT')} back={back} />
        <EmptyState title={t('noProduct.title')}>{t('noProduct.words')}</EmptyState>
      </>
    );
  }
  const vision = level === 'COMPANY' ? company : level === 'PORTFOLIO' ? portfolio : ofProduct.get(productId ?? '');
  const above = level === 'COMPANY' ? [] : level === 'PORTFOLIO' ? [company] : [company, portfolio];

  return (
    <>
      <PageHeader
        title={product ? t('editor.ofProduct', { name: product.name }) : t(`editor.${level}`)}
        summary={t(`guide.${level}`)}
        back={back}
      />
      <div className={classes.columns}>
        <VisionForm level={level} product={product} vision={vision} cycle={cycle} />
        <LevelsAbove visions={above} cycle={cycle} />
      </div>
    </>
  );
}
