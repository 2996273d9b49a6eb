import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Policy, usePolicy, usePolicyVersions } from '@/api/policy';
import { holds, useSession } from '@/api/session';
import { ButtonLink } from '@/components/ButtonLink/ButtonLink';
import { Card } from '@/components/Card/Card';
import { PageHeader } from '@/components/PageHeader/PageHeader';
import { partName, policyWords } from '@/components/PolicyWords/policy-words';
import { ProblemNotice } from '@/components/ProblemNotice/ProblemNotice';
import { Segments } from '@/components/Segments/Segments';
import { formatDateTime } from '@/lib/format';
import { partsOf } from './model';
import classes from './Policy.module.css';
import { QuestionEntry } from './QuestionEntry';
import { TiersTable } from './TiersTable';
import { policyText } from './text';

export function PolicyPage() {
  const { version } = useSearch({ strict: false }) as { version?: number };
  const navigate = useNavigate();
  return (
    <PolicyScreen
      version={version}
      onVersion={(chosen) => navigate({ to: '/ethics-gate/policy', search: { version: chosen }, replace: true })}
    />
  );
}

/** Those who write a draft, and those who publish it. */
const DRAFTERS = ['ADMINISTRATOR', 'MISUSE_REVIEWER', 'EXECUTIVE'] as const;

interface PolicyScreenProps {
  /** The one in force when left out. */
  version: number | undefined;
  onVersion: (version: number) => void;
}

/** What the gate asks of everybody: guidelines, signatures and questions, in any version. */
export function PolicyScreen({ version, onVersion }: PolicyScreenProps) {
  const t = policyText.useText();
  const session = useSession();
  const mayDraft = DRAFTERS.some((capacity) => holds(session, capacity));
  const policy = usePolicy(version);
  const versions = usePolicyVersions();
  const failed = [policy, versions].find((query) => query.isError);

  if (failed !== undefined) {
    return <ProblemNotice error={failed.error} onRetry={failed.refetch} />;
  }
  if (!policy.data || !versions.data) {
    return null;
  }
  const inForce = versions.data.items[0]?.version === policy.data.version;
  const said = {
    version: policy.data.version,
    name: policy.data.name,
    when: formatDateTime(policy.data.adoptedAt),
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        back={{ to: '/ethics-gate', label: t('back') }}
        summary={inForce ? t('summary', said) : t('former', said)}
        actions={
          mayDraft && (
            <ButtonLink to="/ethics-gate/policy/edit" variant="default">
              {t('toEdit')}
            </ButtonLink>
          )
        }
      />
      <div className={classes.stack}>
        {versions.data.items.length > 1 && (
          <Segments
            label={t('versions')}
            hideLabel
            options={versions.data.items.map((row, index) => ({
              value: String(row.version),
              label: index === 0 ? `${t('version', row)}, ${t('inForce').toLowerCase()}` : t('version', row),
            }))}
            value={String(policy.data.version)}
            onChange={(chosen) => onVersion(Number(chosen))}
          />
        )}
        <Guidelines policy={policy.data} />
        <TiersTable tiers={policy.data.tiers} />
        <Bank policy={policy.data} />
        <Card title={t('material.title')}>
          <p className={classes.words}>{t('material.words')}</p>
        </Card>
      </div>
    </>
  );
}

function Guidelines({ policy }: { policy: Policy }) {
  const t = policyText.useText();
  return (
    <Card title={t('guidelines.title')} aside={t('guidelines.aside', { version: policy.guidelineSet })}>
      <p className={classes.hint}>{t('guidelines.words')}</p>
      <ol className={classes.guidelines}>
        {policy.guidelines.map(({ number, title, text }) => (
          <li key={number} id={`guideline-${number}`} value={number}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ol>
    </Card>
  );
}

const TIERS = ['1', '2', '3', '4'] as const;

function Bank({ policy }: { policy: Policy }) {
  const t = policyText.useText();
  const words = policyWords.useText();
  const [tier, setTier] = useState<(typeof TIERS)[number]>('4');
  const { questions, version } = policy.questionBank;
  const shown = questions.filter(({ mandatoryFromTier }) => mandatoryFromTier <= Number(tier));

  return (
    <Card title={t('bank.title')} aside={t('bank.aside', { version, count: shown.length })} flush>
      <div className={classes.lead}>
        <p className={classes.hint}>{t('bank.words')}</p>
        <Segments
          label={t('bank.show')}
          options={TIERS.map((value) => ({ value, label: t('bank.upTo', { tier: value }) }))}
          value={tier}
          onChange={setTier}
        />
      </div>
      {partsOf(shown).map(({ part, questions: own }) => (
        <details key={part} className={classes.part}>
          <summary>
            {partName(part, words)} <span className={classes.count}>{t('bank.count', { count: own.length })}</span>
          </summary>
          {own.map((question) => (
            <QuestionEntry key={question.id} question={question} />
          ))}
        </details>
      ))}
    </Card>
  );
}
