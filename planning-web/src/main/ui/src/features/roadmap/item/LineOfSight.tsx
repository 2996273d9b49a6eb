import {
  IconBulb,
  IconFlag,
  IconRoute2,
  IconStack2,
  IconTarget,
  IconTargetArrow,
  IconTelescope,
  type TablerIcon,
} from '@tabler/icons-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { apiQuery } from '@/api/client';
import { Card } from '@/components/Card/Card';
import { LocalLink } from '@/components/LocalLink/LocalLink';
import classes from './LineOfSight.module.css';
import { chainOf, type Link, type Sight } from './line-of-sight';
import { itemText } from './text';

const ICONS: Readonly<Record<Link['kind'], TablerIcon>> = {
  COMPANY: IconTelescope,
  PORTFOLIO: IconTelescope,
  PRODUCT: IconTelescope,
  strategy: IconTargetArrow,
  theme: IconStack2,
  keyResults: IconTarget,
  opportunities: IconBulb,
  item: IconFlag,
};

interface LineOfSightProps {
  sight: Sight;
  itemId: string;
  itemTitle: string;
}

/** The way from the visions down to this item. A gap is a link of the chain too, with the way to close it. */
export function LineOfSight({ sight, itemId, itemTitle }: LineOfSightProps) {
  const t = itemText.useText();
  const strategies = apiQuery.useQuery('get', '/api/v1/growth-strategies');
  const strategyName = (key: string) => strategies.data?.find((strategy) => strategy.key === key)?.name ?? '';
  const chain = chainOf(sight, { itemId, itemTitle, strategyName });
  const gaps = chain.filter((link) => link.gap || link.complaint !== undefined).length;

  return (
    <Card
      title={t('sight.title')}
      aside={
        <>
          {gaps === 0 ? t('sight.whole') : t('sight.gaps', { count: gaps })}{' '}
          <RouterLink to="/line-of-sight" search={{ node: `item:${itemId}` }} data-print="hide">
            {t('sight.inPlan')}
          </RouterLink>
        </>
      }
    >
      <ol className={classes.chain}>
        {chain.map((link) => (
          <ChainLink key={link.kind} link={link} />
        ))}
      </ol>
    </Card>
  );
}

function ChainLink({ link }: { link: Link }) {
  const t = itemText.useText();
  const Icon = link.gap ? IconRoute2 : ICONS[link.kind];

  return (
    <li className={classes.link} data-gap={link.gap || undefined} data-here={link.kind === 'item' || undefined}>
      <span className={classes.node}>
        <Icon size={14} stroke={1.8} aria-hidden />
      </span>
      <div className={classes.words}>
        <p className={classes.level}>
          {t(`sight.${link.kind}`)}
          {link.stance && ` (${t(`sight.stance.${link.stance}`).toLowerCase()})`}
        </p>
        <LinkWords link={link} />
      </div>
    </li>
  );
}

function LinkWords({ link }: { link: Link }) {
  const t = itemText.useText();

  if (link.kind === 'item') {
    return <p className={classes.statement}>{link.text}</p>;
  }
  if (link.kind === 'keyResults' || link.kind === 'opportunities') {
    return <ServedWords kind={link.kind} served={link.served ?? []} />;
  }
  if (link.gap) {
    return (
      <p className={classes.gap}>
        {link.complaint ?? `${t(`sight.missing.${link.kind}`)}.`}{' '}
        <LocalLink to={link.to}>{t(`sight.fix.${link.kind}`)}</LocalLink>
      </p>
    );
  }
  return (
    <>
      <p className={classes.statement}>
        <LocalLink to={link.to}>{link.text}</LocalLink>
      </p>
      {link.note && (
        <p className={classes.note}>
          {link.kind === 'strategy' ? link.note : t('sight.northStar', { metric: link.note })}
        </p>
      )}
      {link.complaint && (
        <p className={classes.gap}>
          {link.complaint} <LocalLink to={link.to}>{t(`sight.fix.${link.kind}`)}</LocalLink>
        </p>
      )}
    </>
  );
}

interface ServedWordsProps {
  kind: 'keyResults' | 'opportunities';
  served: NonNullable<Link['served']>;
}

/** Serving no key result and addressing no opportunity is no gap, only something to think about. */
function ServedWords({ kind, served }: ServedWordsProps) {
  const t = itemText.useText();
  if (served.length === 0) {
    return <p className={classes.note}>{t(kind === 'keyResults' ? 'sight.servesNone' : 'sight.addressesNone')}</p>;
  }
  return (
    <>
      {served.map(({ id, text, note, to }) => (
        <p key={id} className={classes.statement}>
          <LocalLink to={to}>{text}</LocalLink>{' '}
          {note !== undefined && <span className={classes.note}>{t('sight.of', { objective: note })}</span>}
        </p>
      ))}
    </>
  );
}
