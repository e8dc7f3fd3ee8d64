import type { start as german } from '../de/start';
import type { Translated } from '../Translated';

export const start: Translated<typeof german> = {
  start: {
    welcome: 'Hello, {{name}}',
    welcomeText: 'Everything that belongs to your role is on the left.',
    figures: 'Figures',
    span: '{{from}} to {{until}}',
    previously: 'previously {{value}}',
    noComparison: 'no comparison',
    definitionOf: 'Definition: {{name}}',
    vanity: 'A figure to look at: it does not say what to do.',
    leftOut_one: '{{count, number}} person is left out for lack of consent to analytics.',
    leftOut_other: '{{count, number}} people are left out for lack of consent to analytics.',
    grain: { label: 'Step', day: 'Day', week: 'Week', month: 'Month' },
    revenue: {
      title: 'Revenue over time',
      description: 'After discounts, without tax and shipping; the dashed line is the period before.',
      label: 'Bar chart: revenue in the chosen period, compared with the period before',
      current: 'Chosen period',
      earlier: 'Period before',
      point: 'Time',
    },
    quiet: {
      title: 'Nothing was sold in this period',
      elsewhere: 'There are orders in another period.',
      nothing: 'No orders have come in yet. The figures appear once a source sends or an import has run.',
      action: 'Show {{from}} to {{until}}',
    },
    collection: {
      title: 'Data flow',
      description: 'What became of the events that came in.',
      processed: 'Processed',
      lag: 'In progress',
      withheld: 'Not permitted',
      suppressed: 'Of erased people',
      quarantined: 'In quarantine',
      unprocessable: 'Not processable',
      duplicates: 'Sent twice',
    },
  },
};
