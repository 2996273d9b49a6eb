import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { componentText } from '../text';
import classes from './Dialog.module.css';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  /** Buttons, most important last. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  children: ReactNode;
}

const WIDTHS = { small: '26rem', medium: '36rem', large: '56rem' } as const;

export function Dialog({ open, title, onClose, footer, size = 'small', children }: DialogProps) {
  const t = componentText.useText();

  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={WIDTHS[size]}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      {children}
      {footer && <div className={classes.footer}>{footer}</div>}
    </Modal>
  );
}
