import { Link } from '@tanstack/react-router';
import type { Vision } from '@/api/visions';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { EmptyState } from '@/components/EmptyState/EmptyState';
import { cycleText } from './text';
import classes from './VisionCard.module.css';

interface VisionCardProps {
  visions: readonly Vision[];
  cycleYear: number;
}

/** The company's vision large, the portfolio's below it; the products' are one click away. */
export function VisionCard({ visions, cycleYear }: VisionCardProps) {
  const t = cycleText.useText();
  const company = visions.find(({ level }) => level === 'COMPANY');
  const portfolio = visions.find(({ level }) => level === 'PORTFOLIO');
  const products = visions.filter(({ level }) => level === 'PRODUCT').length;

  if (company === undefined && portfolio === undefined) {
    return (
      <Card title={t('vision.title')}>
        <EmptyState
          title={t('vision.none')}
          action={
            <ButtonLink to="/vision" variant="default">
              {t('vision.write')}
            </ButtonLink>
          }
        >
          {t('vision.noneWords')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={t('vision.title')} aside={<Link to="/vision">{t('vision.all', { count: products })}</Link>}>
      {company && <p className={classes.statement}>{company.statement}</p>}
      {company && <p className={classes.horizon}>{t('vision.until', { year: cycleYear + company.horizonYears })}</p>}
      {portfolio && (
        <div className={classes.portfolio}>
          <h3>{t('vision.portfolio')}</h3>
          <p>{portfolio.statement}</p>
        </div>
      )}
    </Card>
  );
}
