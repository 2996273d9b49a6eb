import { defineText } from '@/lib/text';
import strings from './en.json';

export const watchedText = defineText('watched', strings);
