import { defineText } from '@/lib/text';
import strings from './en.json';

export const themesText = defineText('themes', strings);
