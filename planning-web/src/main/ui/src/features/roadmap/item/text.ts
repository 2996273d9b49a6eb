import { defineText } from '@/lib/text';
import strings from './en.json';

export const itemText = defineText('item', strings);
