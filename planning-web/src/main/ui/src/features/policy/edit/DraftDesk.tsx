import { Button, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Card } from '@/components/Card/Card';
import { Columns } from '@/components/Columns/Columns';
import { partName, policyWords } from '@/components/PolicyWords/policy-words';
import { partsOf } from '../model';
import classes from '../Policy.module.css';
import { policyText } from '../text';
import { DifferencesCard } from './DifferencesCard';
import { GuidelineDialog } from './GuidelineDialog';
import { blankQuestion, type Draft, type Guideline, type QuestionText } from './model';
import { NameForm } from './NameForm';
import { PublishCard } from './PublishCard';
import { TiersForm } from './TiersForm';

const QuestionDialog = lazy(async () => ({ default: (await import('./QuestionDialog')).QuestionDialog }));

/** The parts of a draft, and beside them what it changes and what stands against it. */
export function DraftDesk({ draft }: { draft: Draft }) {
  return (
    <Columns
      rail={
        <div className={classes.stack}>
          {/* Who publishes reads first what that changes. */}
          {draft.canPublish && <DifferencesCard differences={draft.differences} />}
          <PublishCard draft={draft} />
          {!draft.canPublish && <DifferencesCard differences={draft.differences} />}
        </div>
      }
    >
      <NameForm draft={draft} />
      <TiersForm draft={draft} />
      <Guidelines draft={draft} />
      <Questions draft={draft} />
    </Columns>
  );
}

function Guidelines({ draft }: { draft: Draft }) {
  const t = policyText.useText();
  const [edited, setEdited] = useState<Guideline>();

  return (
    <Card
      title={t('guidelines.title')}
      aside={
        draft.canWrite && (
          <Button
            variant="default"
            size="xs"
            onClick={() => setEdited({ number: draft.nextGuideline, title: '', text: '' })}
          >
            {t('edit.addGuideline')}
          </Button>
        )
      }
      flush
    >
      <ul className={classes.rows}>
        {draft.text.guidelines.map((guideline) => (
          <li key={guideline.number} className={classes.row}>
            <p>
              <span className={classes.id}>{guideline.number}</span> <strong>{guideline.title}</strong> {guideline.text}
            </p>
            {draft.canWrite && (
              <EditButton
                what={t('edit.guideline', { number: guideline.number })}
                onClick={() => setEdited(guideline)}
              />
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <GuidelineDialog draft={draft} guideline={edited} onClose={() => setEdited(undefined)} key={edited.number} />
      )}
    </Card>
  );
}

function Questions({ draft }: { draft: Draft }) {
  const t = policyText.useText();
  const words = policyWords.useText();
  const [edited, setEdited] = useState<QuestionText>();

  return (
    <Card title={t('bank.title')} aside={t('bank.count', { count: draft.text.questions.length })} flush>
      {partsOf(draft.text.questions).map(({ part, questions }) => (
        <details key={part} className={classes.part}>
          <summary>
            {partName(part, words)}{' '}
            <span className={classes.count}>{t('bank.count', { count: questions.length })}</span>
          </summary>
          <ul className={classes.rows}>
            {questions.map((question) => (
              <li key={question.id} className={classes.row}>
                <p>
                  <span className={classes.id}>{question.id}</span> {question.text}{' '}
                  <span className={classes.marks}>{t('bank.from', { tier: question.mandatoryFromTier })}</span>
                </p>
                {draft.canWrite && <EditButton what={question.id} onClick={() => setEdited(question)} />}
              </li>
            ))}
          </ul>
          {draft.canWrite && (
            <Button
              variant="default"
              size="xs"
              className={classes.add}
              onClick={() => setEdited(blankQuestion(draft.nextQuestions[part] ?? `${part}-01`))}
            >
              {t('edit.addQuestion', { part: partName(part, words) })}
            </Button>
          )}
        </details>
      ))}
      {edited && (
        <Suspense>
          <QuestionDialog draft={draft} question={edited} onClose={() => setEdited(undefined)} key={edited.id} />
        </Suspense>
      )}
    </Card>
  );
}

function EditButton({ what, onClick }: { what: string; onClick: () => void }) {
  const t = policyText.useText();
  return (
    <Button variant="subtle" size="xs" onClick={onClick}>
      {t('edit.change')}
      <VisuallyHidden> {what}</VisuallyHidden>
    </Button>
  );
}
