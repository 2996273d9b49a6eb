import {
  IconBraces,
  IconChevronDown,
  IconDownload,
  IconFileTypePdf,
  IconFileTypeSvg,
  IconPhoto,
  IconPresentation,
  IconTable,
  IconTableExport,
  type TablerIcon,
} from '@tabler/icons-react';
import { PopoverList } from '@/components/PopoverList/PopoverList';
import classes from './PortfolioPage.module.css';
import { portfolioText } from './text';
import { EXPORT_FORMATS, type ExportFormat } from './use-export';

interface ExportMenuProps {
  /** The file that is being made, if one is. */
  making: ExportFormat | undefined;
  onChoose: (format: ExportFormat) => void;
}

const ICONS: Readonly<Record<ExportFormat, TablerIcon>> = {
  pptx: IconPresentation,
  pdf: IconFileTypePdf,
  png: IconPhoto,
  svg: IconFileTypeSvg,
  xlsx: IconTable,
  csv: IconTableExport,
  json: IconBraces,
};

/** Every file that the roadmap can be taken away as: what is read first, then pictures, then what is counted on with. */
export function ExportMenu({ making, onChoose }: ExportMenuProps) {
  const t = portfolioText.useText();
  const entries = EXPORT_FORMATS.map((format) => {
    const Icon = ICONS[format];
    return {
      key: format,
      label: t(`export.${format}`),
      note: t(`export.${format}Note`),
      icon: <Icon size={16} aria-hidden />,
      disabled: making !== undefined,
      run: () => onChoose(format),
    };
  });

  return (
    <span aria-live="polite">
      <PopoverList
        label={making === undefined ? t('export.label') : t('export.busy', { format: t(`export.${making}`) })}
        className={classes.export}
        groups={[entries.slice(0, 2), entries.slice(2, 4), entries.slice(4)]}
      >
        <IconDownload size={16} aria-hidden />
        {making === undefined ? t('export.button') : t('export.busy', { format: t(`export.${making}`) })}
        <IconChevronDown size={14} aria-hidden />
      </PopoverList>
    </span>
  );
}
