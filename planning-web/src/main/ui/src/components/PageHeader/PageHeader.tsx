import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useHeadingFocus } from '@/lib/heading-focus';
import { usePageAction } from '@/lib/page-actions';
import classes from './PageHeader.module.css';

interface PageHeaderProps {
  title: string;
  /** One line under the title: what this is and how it stands. */
  summary?: ReactNode;
  /** Shown beside the title: a StatusBadge. */
  status?: ReactNode;
  /** The screen's own buttons, most important last. */
  actions?: ReactNode;
  /** Where Esc and the arrow lead. */
  back?: { to: string; label: string };
}

/** Names the screen: in the heading, in the window's title, and to a screen reader that has just arrived. */
export function PageHeader({ title, summary, status, actions, back }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  useHeadingFocus(heading);
  usePageAction(back && { id: 'back', label: back.label, run: () => navigate({ to: back.to }) });

  useEffect(() => {
    document.title = `${title} - Northline`;
  }, [title]);

  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {back && (
          <Link to={back.to} className={classes.back}>
            <IconArrowLeft size={14} aria-hidden /> {back.label}
          </Link>
        )}
        <div className={classes.titleLine}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {status}
        </div>
        {summary && <div className={classes.summary}>{summary}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
