import { IconAlertTriangle, IconFingerprint } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '@/components/Card/Card';
import classes from './Statement.module.css';
import { type Block, fingerprintOf, linesOf, partsOf } from './statement';
import { signOffText } from './text';

interface StatementProps {
  text: string;
  hash: string;
}

/** The text that is signed, in readable type or letter by letter, with the check that it is the one behind the hash. */
export function Statement({ text, hash }: StatementProps) {
  const t = signOffText.useText();
  const [exact, setExact] = useState(false);

  return (
    <Card
      title={t('statement.title')}
      aside={
        <button type="button" className={classes.toggle} onClick={() => setExact(!exact)} aria-pressed={exact}>
          {t('statement.exact')}
        </button>
      }
    >
      <p className={classes.lead}>{t('statement.lead')}</p>
      {exact ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard.
        <section className={classes.exact} tabIndex={0} aria-label={t('statement.exact')}>
          <pre>{text}</pre>
        </section>
      ) : (
        <ReadableStatement text={text} />
      )}
      <Fingerprint text={text} hash={hash} />
    </Card>
  );
}

function ReadableStatement({ text }: { text: string }) {
  return (
    <div className={classes.parts}>
      {partsOf(linesOf(text)).map((part) => (
        <section key={part.heading} className={classes.part}>
          {part.heading !== '' && <h3 className={classes.heading}>{part.heading}</h3>}
          {part.blocks.map((block, index) => (
            // The statement never changes: a place in it is identity enough.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <Paragraph key={index} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Paragraph({ block }: { block: Block }) {
  if (block.kind === 'quote') {
    return <blockquote className={classes.quote}>{block.lines.join('\n')}</blockquote>;
  }
  return <p className={block.kind === 'question' ? classes.asked : classes.line}>{block.lines.join('\n')}</p>;
}

function Fingerprint({ text, hash }: StatementProps) {
  const t = signOffText.useText();
  const check = useStatementCheck({ text, hash });

  return (
    <div className={classes.fingerprint} data-broken={check === 'differs' || undefined}>
      {check === 'differs' ? <IconAlertTriangle size={16} aria-hidden /> : <IconFingerprint size={16} aria-hidden />}
      <div>
        <p role={check === 'differs' ? 'alert' : 'status'}>{t(`statement.check.${check}`)}</p>
        <code className={classes.hash}>{hash}</code>
      </div>
    </div>
  );
}

export type StatementCheck = 'checking' | 'matches' | 'differs' | 'unable';

/** Whether the text on screen is the text behind the hash, found out here and not taken from the server. */
export function useStatementCheck({ text, hash }: StatementProps): StatementCheck {
  const { data, isSuccess } = useQuery({
    queryKey: ['fingerprint', text],
    queryFn: async () => (await fingerprintOf(text)) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isSuccess) {
    return 'checking';
  }
  if (data === null) {
    return 'unable';
  }
  return data === hash ? 'matches' : 'differs';
}
