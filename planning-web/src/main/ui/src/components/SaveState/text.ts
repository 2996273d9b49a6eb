import { defineText } from '@/lib/text';
import strings from './en.json';

export const saveStateText = defineText('save-state', strings);
