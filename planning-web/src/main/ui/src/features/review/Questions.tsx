import { Card } from '@/components/Card/Card';
import { partName, policyWords } from '@/components/PolicyWords/policy-words';
import { isOpen, partsOf, type Question, type Review, SUNLIGHT } from './model';
import { QuestionField } from './QuestionField';
import classes from './QuestionField.module.css';
import { reviewText } from './text';

interface QuestionsProps {
  review: Review;
  questions: readonly Question[];
  onUnsaved: (questionId: string, unsaved: boolean) => void;
}

/** The question bank, part by part: what this tier asks for is open, the rest is folded away but welcome. */
export function Questions({ review, questions, onUnsaved }: QuestionsProps) {
  const t = reviewText.useText();
  const words = policyWords.useText();

  function field(question: Question) {
    return (
      <QuestionField
        key={question.id}
        reviewId={review.id}
        question={question}
        answer={review.answers.find(({ questionId }) => questionId === question.id)}
        tier={review.tier}
        open={isOpen(review)}
        onUnsaved={onUnsaved}
      />
    );
  }

  return partsOf(questions, review.tier, review.answers).map(({ part, asked, beyond, open }) => (
    <div key={part} id={`part-${part}`}>
      <Card
        title={partName(part, words)}
        aside={t('question.count', { done: asked.length - open, all: asked.length })}
        flush
      >
        {part === SUNLIGHT && <p className={classes.words}>{t('sunlight.words')}</p>}
        {asked.map(field)}
        {beyond.length > 0 && (
          <details className={classes.beyond}>
            <summary>{t('question.optional', { count: beyond.length })}</summary>
            {beyond.map(field)}
          </details>
        )}
      </Card>
    </div>
  ));
}
