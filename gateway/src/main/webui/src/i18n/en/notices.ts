import type { Translated } from '../Translated';
import type { notices as german } from '../de/notices';

export const notices: Translated<typeof german> = {
  notices: {
    description: 'What people read before they decide. A published text never changes; there are new versions.',
    none: { title: 'No notice yet', body: 'Write down what people read before they decide.' },
    create: 'New notice',
    revise: 'New version',
    reviseOf: 'New version: {{key}}',
    versions: 'Versions',
    versionsOf: 'Versions: {{key}}',
    versionsTable: 'All versions, newest first',
    version: 'Version',
    versionNumber: 'Version {{version}}',
    publishedAt: 'Published on',
    key: 'Key',
    keyHint: 'Lower-case letters, digits and hyphens; stays for ever.',
    purposes: 'Purposes',
    textDe: 'Text in German',
    textEn: 'Text in English',
    labelDe: 'Label in German',
    labelEn: 'Label in English',
    digest: 'SHA-256 of the text',
    newConsent: 'Requires new consent',
    newConsentHint: 'Consents that were given before then no longer count. This cannot be undone.',
    publish: 'Publish',
    preview: 'What people see',
  },
};
