import { defineText } from '@/lib/text';
import strings from './en.json';

export const visionText = defineText('vision', strings);
