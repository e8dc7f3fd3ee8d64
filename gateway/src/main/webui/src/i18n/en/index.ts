import { analyses } from './analyses';
import { customers } from './customers';
import { data } from './data';
import { frame } from './frame';
import { segments } from './segments';
import { start } from './start';

export const en = { ...frame, ...start, ...customers, ...segments, ...analyses, ...data };
