import type { worth as german } from '../de/worth';
import type { Translated } from '../Translated';

export const worth: Translated<typeof german> = {
  worth: {
    chosen: 'chosen',
    purchases: 'Purchases foretold by',
    churn: 'Churn foretold by',
    models: {
      'bg-nbd': 'r and α say how often customers buy; a and b when they stop.',
      'mbg-nbd': 'Like BG/NBD, but somebody may stop after the first purchase too.',
      'pareto-nbd': 'r and α say how often customers buy; s and β how long they stay.',
      'gamma-gamma': 'p, q and v say how the amount per purchase is distributed.',
      'bg-bb': 'α and β say how often customers use an opportunity; γ and δ when they stop.',
      sbg: 'α and β say how the inclination to leave at a renewal differs.',
    },
    refit: {
      label: 'Progress of the fit',
      fitting: 'The models are being fitted.',
      scoring: 'All customers are being scored.',
      sending: 'Values that changed are being sent.',
      done_one: 'Last fitted on {{at}}; {{count, number}} value had changed.',
      done_other: 'Last fitted on {{at}}; {{count, number}} values had changed.',
      failed: 'Fitting has failed; the values from before still hold.',
    },
    distribution: {
      title: 'Distribution of the predicted value',
      reading: 'Customers by what they will probably spend in {{weeks}} weeks; the steps grow wider upwards.',
      label: 'Histogram: customers by predicted value, with the total of each step',
      below: 'below',
      value: 'Value together',
      total: 'Value of all customers',
      median: 'Median',
      top: 'Share of the top 20%',
    },
    calibration: {
      title: 'Does the model hold?',
      view: 'Shown is',
      views: { byRepeats: 'by repeats', cumulative: 'over time' },
      readings: {
        byRepeats: 'Customers with so many repeat purchases, and how many {{model}} expects.',
        cumulative: 'Repeat purchases of all customers up to a day, and how many {{model}} expects.',
      },
      axes: { byRepeats: 'Repeat purchases', cumulative: 'Up to' },
      labels: {
        byRepeats: 'Bar chart: customers by repeat purchases, actual and expected',
        cumulative: 'Line chart: repeat purchases over time, actual and expected',
      },
      actual: 'Actual',
      expected: 'Expected',
    },
    holdout: {
      title: 'Check on weeks held out',
      reading:
        'Fitted to purchases up to {{split}}, checked on the {{weeks}} weeks after: {{customers}} customers bought {{actual}} times.',
      method: 'Method',
      frequency: 'Rule of thumb: on as on average',
      recency: 'Rule of thumb: on if bought lately',
      rmse: 'RMSE',
      mae: 'Mean error',
      predicted: 'Foretold purchases',
      bias: 'Bias',
      rank: 'Rank correlation',
    },
  },
  effectiveness: {
    title: 'Effectiveness: members against everybody else',
    measure: 'Compared is',
    measures: { value: 'Value', conversion: 'Conversion', retention: 'Retention', growth: 'Growth' },
    readings: {
      value: 'Revenue per person in the period: members less everybody else, with a 95% interval.',
      conversion: 'Share that ordered in the period: members less everybody else, with a 95% interval.',
      retention:
        'Share of the buyers of the period before that ordered again: members less everybody else, with a 95% interval.',
      growth:
        'Change of revenue per person against the period before: members less everybody else, with a 95% interval.',
    },
    label: 'Intervals: {{measure}} of the members of each segment against everybody else',
    segment: 'Segment',
    members: 'Members',
    rest: 'Everybody else',
    effectSize: 'Effect size',
    sizes: { negligible: 'negligible', small: 'small', medium: 'medium', large: 'large' },
    hidden: 'Too few people: {{names}}.',
    nothing: 'There is nothing to compare yet.',
    both: 'In both',
    jaccard: 'Share in common',
    overlap: {
      title: 'Overlap of the segments',
      reading: 'People in both, divided by people in at least one (Jaccard).',
    },
  },
};
