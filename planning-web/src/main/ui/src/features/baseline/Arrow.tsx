import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import classes from './baseline.module.css';
import { baselineText } from './text';

/** Between what was and what is. */
export function Arrow() {
  const t = baselineText.useText();
  return (
    <>
      <IconArrowRight size={14} className={classes.arrow} aria-hidden />
      <VisuallyHidden>{t('to')}</VisuallyHidden>
    </>
  );
}
