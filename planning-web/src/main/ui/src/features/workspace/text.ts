import { defineText } from '@/lib/text';
import strings from './en.json';

export const workspaceText = defineText('workspace', strings);
