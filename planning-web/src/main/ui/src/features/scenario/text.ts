import { defineText } from '@/lib/text';
import strings from './en.json';

export const scenarioText = defineText('scenario', strings);
