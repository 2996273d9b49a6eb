import { defineText } from '@/lib/text';
import strings from './en.json';

export const shareText = defineText('share', strings);
