import { defineText } from '@/lib/text';
import strings from './en.json';

export const objectionText = defineText('objections', strings);
