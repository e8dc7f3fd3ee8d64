import { analyses } from './analyses';
import { customers } from './customers';
import { data } from './data';
import { frame } from './frame';
import { segments } from './segments';
import { start } from './start';
import { figure } from './figure';
import { targets } from './targets';
import { satisfaction } from './satisfaction';
import { quality } from './quality';

export const de = {
  ...frame,
  ...start,
  ...customers,
  ...segments,
  ...analyses,
  ...data,
  ...figure,
  ...targets,
  ...satisfaction,
  ...quality,
};
