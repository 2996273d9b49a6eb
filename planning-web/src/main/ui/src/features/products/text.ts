import { defineText } from '@/lib/text';
import strings from './en.json';

export const productsText = defineText('products', strings);
