import type { ReactNode } from 'react';
import { Card } from '@/components/Card/Card';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import { HEADLINE } from '@/components/PolicyWords/policy-words';
import { formatDate, formatDateTime, formatMoney } from '@/lib/format';
import { type Hat, type Mitigation, type MoneyPage, openConditions, type SealedReview } from './model';
import classes from './SignOff.module.css';
import { signOffText } from './text';

/** What a signer wants to know first: how far it reaches, what was decided, who disagreed, what is still promised. */
export function InShort({ sealed: { review, statement } }: { sealed: SealedReview }) {
  const t = signOffText.useText();
  const conditions = openConditions(review.scenarios);
  const headline = review.answers.find(({ questionId }) => questionId === HEADLINE)?.value;

  return (
    <Card
      title={t('inShort.title')}
      aside={<LocalLink to={`/roadmap-items/${review.itemId}/misuse-review`}>{t('inShort.change')}</LocalLink>}
    >
      <dl className={classes.facts}>
        <Fact name={t('inShort.verdict')}>{review.verdict != null && capitalised(t(`verdict.${review.verdict}`))}</Fact>
        <Fact name={t('inShort.tier')}>{review.tier}</Fact>
        <Fact name={t('inShort.until')}>{formatDateTime(statement.validUntil)}</Fact>
        <Fact name={t('inShort.lead')}>{review.lead.name}</Fact>
        {headline != null && (
          <Fact name={t('inShort.headline')} wide>
            {headline}
          </Fact>
        )}
        <Fact name={t('inShort.dissent')} wide>
          {review.dissent ? <span className={classes.dissent}>{review.dissent}</span> : t('inShort.noDissent')}
        </Fact>
        {review.hats.map(
          (hat) => hat.argument != null && <HatInShort key={hat.hat} hat={hat} lead={review.lead.name} />,
        )}
        {review.moneyPage.figures != null && <MoneyInShort figures={review.moneyPage.figures} />}
        {review.resemblances.length > 0 && (
          <Fact name={t('inShort.resembles')} wide>
            <ul className={classes.conditions}>
              {review.resemblances.map(({ itemId, itemNumber, title, percent, stoppedAt, guideline, reason }) => (
                <li key={itemId}>
                  <LocalLink to={`/roadmap-items/${itemId}`}>{`${itemNumber}, ${title}`}</LocalLink>
                  {t('inShort.stopped', { percent, day: formatDate(stoppedAt), guideline, reason })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('inShort.conditions')} wide>
          {conditions.length === 0 ? (
            t('inShort.noConditions')
          ) : (
            <ul className={classes.conditions}>
              {conditions.map((condition) => (
                <li key={condition.id}>
                  <ConditionInShort condition={condition} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </Card>
  );
}

/** Word for word: it is what a signer has to have read. */
function HatInShort({ hat: { hat, wearer, argument, answer }, lead }: { hat: Hat; lead: string }) {
  const t = signOffText.useText();
  return (
    <Fact name={t(`inShort.${hat}`, { name: wearer?.name ?? '' })} wide>
      <span className={classes.dissent}>{argument}</span>
      {answer != null && t('inShort.answer', { lead, answer })}
    </Fact>
  );
}

function MoneyInShort({ figures: { total, stopping } }: { figures: NonNullable<MoneyPage['figures']> }) {
  const t = signOffText.useText();
  return (
    <>
      <Fact name={t('inShort.loss')}>
        {t('inShort.range', { low: formatMoney(total.low), high: formatMoney(total.high) })}
      </Fact>
      <Fact name={t('inShort.stopNow')}>{formatMoney(stopping.now)}</Fact>
      <Fact name={t('inShort.stopAfterBuild')}>{formatMoney(stopping.afterBuild)}</Fact>
      <Fact name={t('inShort.stopAfterLaunch')}>{formatMoney(stopping.afterLaunch)}</Fact>
    </>
  );
}

function ConditionInShort({ condition }: { condition: Mitigation }) {
  const t = signOffText.useText();
  const { text, owner, dueOn, extension } = condition;
  const words = t('inShort.condition', { text, owner: owner.name, due: formatDate(dueOn) });
  return extension == null
    ? words
    : `${words}. ${t('inShort.extended', {
        from: formatDate(extension.from),
        to: formatDate(dueOn),
        name: extension.by.name,
        reason: extension.reason,
      })}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
