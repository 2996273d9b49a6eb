import { defineText } from '@/lib/text';
import strings from './en.json';

export const teamText = defineText('team', strings);
