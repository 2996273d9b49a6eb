import { defineText } from '@/lib/text';
import strings from './en.json';

export const revisitText = defineText('revisit', strings);
