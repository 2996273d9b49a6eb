import { defineText } from '@/lib/text';
import strings from './en.json';

export const timelineText = defineText('roadmap-timeline', strings);
