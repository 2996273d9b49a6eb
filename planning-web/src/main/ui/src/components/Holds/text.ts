import { defineText } from '@/lib/text';
import strings from './en.json';

export const holdText = defineText('holds', strings);
