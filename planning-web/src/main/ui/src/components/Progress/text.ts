import { defineText } from '@/lib/text';
import strings from './en.json';

export const progressText = defineText('progress', strings);
