import { defineText } from '@/lib/text';
import strings from './en.json';

export const savedViewText = defineText('roadmap-saved-view', strings);
