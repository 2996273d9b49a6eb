import { defineText } from '@/lib/text';
import strings from './en.json';

export const roadmapsText = defineText('roadmaps', strings);
