import { IconPencil } from '@tabler/icons-react';
import type { Cycle } from '@/api/cycle';
import type { Product } from '@/api/products';
import type { Vision, VisionLevel } from '@/api/visions';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { MetricList } from './MetricList';
import { horizonYear } from './model';
import { visionText } from './text';
import classes from './VisionCard.module.css';

interface VisionCardProps {
  level: VisionLevel;
  product?: Product;
  vision: Vision | undefined;
  cycle: Cycle;
  mayEdit: boolean;
}

export function VisionCard({ level, product, vision, cycle, mayEdit }: VisionCardProps) {
  const t = visionText.useText();
  const title = product?.name ?? t(`level.${level}`);

  if (vision === undefined && level === 'PRODUCT') {
    return (
      <Card title={title} aside={mayEdit && <EditLink {...{ level, product, isNew: true }} />}>
        <p className={classes.none}>{t('none.PRODUCT')}</p>
      </Card>
    );
  }
  if (vision === undefined) {
    return (
      <Card title={title}>
        <EmptyState title={t(`none.${level}`)} action={mayEdit && <EditLink {...{ level, product, isNew: true }} />}>
          {t(`guide.${level}`)}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={title}
      aside={mayEdit ? <EditLink {...{ level, product, isNew: false }} /> : product && t('level.PRODUCT')}
    >
      <p className={classes.statement} data-lead={level !== 'PRODUCT' || undefined}>
        {vision.statement}
      </p>
      <p className={classes.horizon}>
        {t('horizon', { count: vision.horizonYears, year: horizonYear(cycle.year, vision.horizonYears) })}
      </p>
      <MetricList metrics={vision.metrics} cycle={cycle} />
    </Card>
  );
}

interface EditLinkProps {
  level: VisionLevel;
  product: Product | undefined;
  isNew: boolean;
}

function EditLink({ level, product, isNew }: EditLinkProps) {
  const t = visionText.useText();
  const name = product?.name ?? t(`level.${level}`);
  const link = product
    ? ({ to: '/vision/products/$productId', params: { productId: product.id } } as const)
    : ({ to: level === 'COMPANY' ? '/vision/company' : '/vision/portfolio' } as const);

  if (isNew && level !== 'PRODUCT') {
    return (
      <ButtonLink {...link} variant="default" aria-label={t('writeNamed', { name })}>
        {t('write')}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      {...link}
      variant="subtle"
      size="xs"
      data-print="hide"
      leftSection={<IconPencil size={15} aria-hidden />}
      aria-label={t(isNew ? 'writeNamed' : 'editNamed', { name })}
    >
      {isNew ? t('write') : t('edit')}
    </ButtonLink>
  );
}
