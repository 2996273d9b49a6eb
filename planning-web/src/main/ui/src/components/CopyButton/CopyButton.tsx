import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { componentText } from '../text';

interface CopyButtonProps {
  text: string;
  label: string;
  /** Only the icon. */
  compact?: boolean;
}

const SHOWN_FOR = 2_000;

export function CopyButton({ text, label, compact = false }: CopyButtonProps) {
  const t = componentText.useText();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const Icon = state === 'copied' ? IconCheck : IconCopy;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Without TLS a browser has no clipboard for us: the text stands there to be selected.
      setState('refused');
    }
    window.setTimeout(() => setState('idle'), SHOWN_FOR);
  }

  const words = state === 'idle' ? label : t(`copy.${state}`);
  return compact ? (
    <ActionIcon onClick={copy} aria-label={words} title={words}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  ) : (
    <Button variant="default" leftSection={<Icon size={16} aria-hidden />} onClick={copy}>
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
