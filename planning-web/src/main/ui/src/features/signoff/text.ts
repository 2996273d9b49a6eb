import { defineText } from '@/lib/text';
import strings from './en.json';

export const signOffText = defineText('sign-off', strings);
