import { defineText } from '@/lib/text';
import strings from './locales/en.json';

export const appText = defineText('app', strings);
