import { defineText } from '@/lib/text';
import strings from './en.json';

export const itemFormText = defineText('item-form', strings);
