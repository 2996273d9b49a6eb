import { ButtonLink } from '../ButtonLink/ButtonLink';
import { Card } from '../Card/Card';
import { EmptyState } from '../EmptyState/EmptyState';
import { PageHeader } from '../PageHeader/PageHeader';
import { componentText } from '../text';

/** What a screen of the plan shows before there is a plan. */
export function NoCycle({ title }: { title: string }) {
  const t = componentText.useText();
  return (
    <>
      <PageHeader title={title} />
      <Card>
        <EmptyState title={t('noCycle.title')} action={<ButtonLink to="/">{t('noCycle.action')}</ButtonLink>}>
          {t('noCycle.words')}
        </EmptyState>
      </Card>
    </>
  );
}
