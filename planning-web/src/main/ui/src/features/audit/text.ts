import { defineText } from '@/lib/text';
import strings from './en.json';

export const auditText = defineText('audit', strings);
