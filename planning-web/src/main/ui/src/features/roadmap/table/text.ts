import { defineText } from '@/lib/text';
import strings from './en.json';

export const tableText = defineText('roadmap-table', strings);
