import { defineText } from '@/lib/text';
import strings from './en.json';

export const planSpanText = defineText('planSpan', strings);
