import { defineText } from '@/lib/text';
import strings from './en.json';

export const agreedText = defineText('agreed', strings);
