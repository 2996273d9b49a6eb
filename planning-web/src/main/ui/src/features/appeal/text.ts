import { defineText } from '@/lib/text';
import strings from './en.json';

export const appealText = defineText('appeal', strings);
