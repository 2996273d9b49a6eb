import { defineText } from '@/lib/text';
import strings from './en.json';

export const boardText = defineText('roadmap-board', strings);
