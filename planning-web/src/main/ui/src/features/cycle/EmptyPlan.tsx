import { IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { toast } from '@/components/Toasts/toasts';
import classes from './EmptyPlan.module.css';
import { GuidedPath } from './GuidedPath';
import { NewCycleForm } from './NewCycleForm';
import { STEPS } from './progress';
import { cycleText } from './text';

/** The first screen: who may start a plan starts one here, who may not is told who can. */
export function EmptyPlan() {
  const t = cycleText.useText();
  const session = useSession();
  const navigate = useNavigate();
  const administers = holds(session, 'ADMINISTRATOR');

  return (
    <>
      <PageHeader title={t('plan.title')} summary={t('empty.summary')} />
      <div className={classes.ways}>
        {holds(session, 'PRODUCT_LEADER') ? (
          <Card title={t('empty.createTitle')}>
            <p className={classes.words}>{t('empty.createWords')}</p>
            <NewCycleForm
              onSaved={({ name, year }) => {
                toast(t('created', { name }));
                navigate({ to: '/', search: { cycle: year } });
              }}
            />
          </Card>
        ) : (
          <WhoStarts administers={administers} />
        )}
        {administers && !session.organisation.sample && <SampleWay />}
      </div>
      <div className={classes.path}>
        <GuidedPath steps={STEPS.map((step) => ({ ...step, state: 'open', count: 0, total: undefined }))} preview />
      </div>
    </>
  );
}

function WhoStarts({ administers }: { administers: boolean }) {
  const t = cycleText.useText();
  return (
    <Card title={administers ? t('empty.peopleTitle') : t('empty.waitTitle')}>
      <p className={classes.words}>{administers ? t('empty.peopleWords') : t('empty.waitWords')}</p>
      {administers && (
        <div className={classes.action}>
          <ButtonLink to="/people" leftSection={<IconUsers size={16} aria-hidden />}>
            {t('empty.people')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function SampleWay() {
  const t = cycleText.useText();
  return (
    <Card title={t('empty.sampleTitle')}>
      <p className={classes.words}>{t('empty.sampleWords')}</p>
      <ul className={classes.contents}>
        <li>{t('empty.sampleProducts')}</li>
        <li>{t('empty.sampleItems')}</li>
        <li>{t('empty.samplePeople')}</li>
      </ul>
      <div className={classes.action}>
        <ButtonLink to="/sample" variant="default">
          {t('empty.sample')}
        </ButtonLink>
      </div>
    </Card>
  );
}
