import { defineText } from '@/lib/text';
import strings from './en.json';

export const itemSelectText = defineText('itemSelect', strings);
