import { useSuspenseQuery } from '@tanstack/react-query';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { OrganisationForm } from './OrganisationForm';
import { organisationQuery } from './queries';
import classes from './SettingsPage.module.css';
import { settingsText } from './text';

export function SettingsPage() {
  const t = settingsText.useText();
  const session = useSession();
  const { data: organisation } = useSuspenseQuery(organisationQuery);
  const administers = holds(session, 'ADMINISTRATOR');

  return (
    <>
      <PageHeader title={t('title')} />
      <div className={classes.cards}>
        <Card title={t('organisation')}>
          {administers ? <OrganisationForm organisation={organisation} /> : <p>{organisation.name}</p>}
        </Card>
        <Card title={t('password')}>
          <p className={classes.words}>{t('passwordWords', { email: session.person.email })}</p>
          <ButtonLink to="/change-password" variant="default" className={classes.button}>
            {t('changePassword')}
          </ButtonLink>
        </Card>
        {administers && (
          <Card title={t('workspace')}>
            <p className={classes.words}>{t('workspaceWords')}</p>
            <ButtonLink to="/workspace" variant="default" className={classes.button}>
              {t('toWorkspace')}
            </ButtonLink>
          </Card>
        )}
        {administers && (
          <Card title={t('sample')}>
            <p className={classes.words}>{t('sampleWords')}</p>
            <ButtonLink to="/sample" variant="default" className={classes.button}>
              {t('toSample')}
            </ButtonLink>
          </Card>
        )}
      </div>
    </>
  );
}
