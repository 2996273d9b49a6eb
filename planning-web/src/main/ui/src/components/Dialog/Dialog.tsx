import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useHeldPage } from '@/lib/hold-page';
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
  useHeldPage(open);

  return (
    <Modal.Root opened={open} onClose={onClose} size={WIDTHS[size]}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.content}>
          {/* Modal.Header would be a second banner landmark. */}
          <div className={classes.header}>
            <Modal.Title>{title}</Modal.Title>
          </div>
          <Modal.Body>
            {children}
            {footer && <div className={classes.footer}>{footer}</div>}
          </Modal.Body>
          {/* Last, so that the focus starts in the dialog's own content. */}
          <Modal.CloseButton className={classes.close} aria-label={t('dialog.close')} />
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
