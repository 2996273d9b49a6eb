import { defineText } from '@/lib/text';
import strings from './inbox.en.json';

export const inboxText = defineText('inbox', strings);
