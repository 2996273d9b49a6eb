import { PageHeader } from '@/components/PageHeader/PageHeader';
import { GuidedPath } from './GuidedPath';
import { homeText } from './text';

export function HomePage() {
  const t = homeText.useText();

  return (
    <>
      <PageHeader title={t('title')} />
      <GuidedPath />
    </>
  );
}
