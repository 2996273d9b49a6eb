import { defineText } from '@/lib/text';
import strings from './en.json';

export const settingsText = defineText('settings', strings);
