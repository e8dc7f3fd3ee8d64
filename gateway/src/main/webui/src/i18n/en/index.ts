import { analyses } from './analyses';
import { breaches } from './breaches';
import { customers } from './customers';
import { data } from './data';
import { experiments } from './experiments';
import { frame } from './frame';
import { journeys } from './journeys';
import { ledgers } from './ledgers';
import { notices } from './notices';
import { personal } from './personal';
import { privacy } from './privacy';
import { corrections } from './corrections';
import { privacyActions } from './privacyActions';
import { registers } from './registers';
import { relations } from './relations';
import { segments } from './segments';
import { start } from './start';
import { figure } from './figure';
import { targets } from './targets';
import { satisfaction } from './satisfaction';
import { quality } from './quality';
import { worth } from './worth';
import { lifetimes } from './lifetimes';
import { groups } from './groups';
import { season } from './season';

export const en = {
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
  ...experiments,
  ...journeys,
  ...relations,
  ...worth,
  ...lifetimes,
  ...groups,
  ...season,
  ...privacy,
  ...corrections,
  ...privacyActions,
  ...ledgers,
  ...personal,
  ...notices,
  ...breaches,
  ...registers,
};
