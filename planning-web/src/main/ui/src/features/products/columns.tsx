import { ActionIcon } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Product } from '@/api/products';
import type { DataColumn } from '@/components/DataTable/DataTable';
import classes from './columns.module.css';
import { productsText } from './text';

interface ProductTools {
  onEdit: (product: Product) => void;
  onArchive: (product: Product) => void;
}

/** The columns of the list of products; tools are for who may change them. */
export function productColumns(tools: ProductTools | undefined): DataColumn<Product>[] {
  const t = productsText.text;
  const columns: DataColumn<Product>[] = [
    {
      id: 'name',
      header: t('field.name'),
      sortValue: ({ name }) => name,
      cell: ({ id, name, description }) => (
        <span className={classes.words}>
          <Link to="/roadmaps" search={{ product: id }} className={classes.name}>
            {name}
          </Link>
          {description && <span className={classes.description}>{description}</span>}
        </span>
      ),
    },
    { id: 'key', header: t('field.key'), sortValue: ({ key }) => key, cell: ({ key }) => <code>{key}</code> },
    {
      id: 'items',
      header: t('items'),
      align: 'end',
      sortValue: ({ itemCount }) => itemCount,
      cell: ({ itemCount }) => itemCount,
    },
    {
      id: 'vision',
      header: t('vision'),
      cell: ({ id, name }) => (
        <Link to="/vision/products/$productId" params={{ productId: id }} aria-label={t('visionOf', { name })}>
          {t('vision')}
        </Link>
      ),
    },
  ];
  return tools ? [...columns, toolsColumn(tools)] : columns;
}

function toolsColumn({ onEdit, onArchive }: ProductTools): DataColumn<Product> {
  const t = productsText.text;
  return {
    id: 'tools',
    header: t('actions'),
    align: 'end',
    width: '6rem',
    cell: (product) => (
      <span className={classes.tools}>
        <ActionIcon aria-label={t('editNamed', { name: product.name })} onClick={() => onEdit(product)}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('archiveNamed', { name: product.name })} onClick={() => onArchive(product)}>
          <IconArchive size={16} aria-hidden />
        </ActionIcon>
      </span>
    ),
  };
}
