import { defineText } from '@/lib/text';
import strings from './en.json';

export const figuresText = defineText('figures', strings);
