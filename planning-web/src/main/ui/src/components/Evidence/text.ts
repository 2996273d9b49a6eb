import { defineText } from '@/lib/text';
import strings from './en.json';

export const evidenceText = defineText('evidence', strings);
