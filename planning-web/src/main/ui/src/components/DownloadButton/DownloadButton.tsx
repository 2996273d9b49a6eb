import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

interface DownloadButtonProps {
  href: string;
  label: string;
  fullWidth?: boolean;
}

/** A file that the server makes and the browser keeps. */
export function DownloadButton({ href, label, fullWidth = false }: DownloadButtonProps) {
  return (
    <Button
      component="a"
      variant="default"
      size="xs"
      href={href}
      download
      fullWidth={fullWidth}
      leftSection={<IconDownload size={14} aria-hidden />}
    >
      {label}
    </Button>
  );
}
