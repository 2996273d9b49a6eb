import { useSuspenseQuery } from '@tanstack/react-query';
import { type Cycle, useCycle } from '@/api/cycle';
import { productsQuery } from '@/api/products';
import { holds, useSession } from '@/api/session';
import { visionsQuery } from '@/api/visions';
import { NoCycle } from '@/components/NoCycle/NoCycle';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { visionsByLevel } from './model';
import { NoProducts } from './NoProducts';
import { visionText } from './text';
import { VisionCard } from './VisionCard';
import classes from './VisionPage.module.css';

export function VisionPage() {
  const t = visionText.useText();
  const cycle = useCycle();
  return cycle === undefined ? <NoCycle title={t('title')} /> : <Visions cycle={cycle} />;
}

/** The three levels side by side, so that each can be read against the one that it serves. */
function Visions({ cycle }: { cycle: Cycle }) {
  const t = visionText.useText();
  const session = useSession();
  const { data: visions } = useSuspenseQuery(visionsQuery(cycle.id));
  const { data: products } = useSuspenseQuery(productsQuery);
  const { company, portfolio, products: ofProduct } = visionsByLevel(visions);
  const leads = holds(session, 'PRODUCT_LEADER');

  return (
    <>
      <PageHeader title={t('title')} summary={t('summary', { year: cycle.year })} />
      <div className={classes.levels}>
        <div className={classes.level}>
          <VisionCard level="COMPANY" vision={company} cycle={cycle} mayEdit={leads} />
        </div>
        <div className={classes.level}>
          <VisionCard level="PORTFOLIO" vision={portfolio} cycle={cycle} mayEdit={leads} />
        </div>
        <div className={classes.level}>
          {products.map((product) => (
            <VisionCard
              key={product.id}
              level="PRODUCT"
              product={product}
              vision={ofProduct.get(product.id)}
              cycle={cycle}
              mayEdit={leads || holds(session, 'PRODUCT_MANAGER', product.id)}
            />
          ))}
          {products.length === 0 && <NoProducts mayAdd={leads} />}
        </div>
      </div>
    </>
  );
}
