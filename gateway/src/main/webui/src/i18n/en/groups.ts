import type { groups as german } from '../de/groups';
import type { Translated } from '../Translated';

export const groups: Translated<typeof german> = {
  groups: {
    description:
      'Customers who are alike: by days since the last purchase, orders, revenue and tenure, found by k-means.',
    number: 'Number of groups',
    automatic: 'the best',
    title_one: '{{count, number}} group',
    title_other: '{{count, number}} groups, the one with the highest revenue first',
    reading: 'Means of each group. The stronger a cell is coloured, the farther the group is from the average of all.',
    label: 'Groups with the means of their customers',
    group: 'Group',
    mean: '{{name}}, mean',
    deviation: '{{name}}, deviation in standard deviations',
    telling: '{{figure}}: {{distance}} ({{mean}} on average)',
    nothingTelling: 'Average in everything',
    distances: {
      muchMore: 'far above average',
      more: 'above average',
      alike: 'average',
      less: 'below average',
      muchLess: 'far below average',
    },
    sizes: 'Size and weight of the groups',
    sizesReading: 'How many customers a group has, and which part of the revenue it brings.',
    sizesOnly: 'How many customers a group has.',
    sizesLabel: 'Bar chart: share of each group in customers and in revenue',
    ofCustomers: 'Share of customers',
    ofRevenue: 'Share of revenue',
    silhouette: 'Silhouette',
    silhouetteTitle: 'How distinct are the groups?',
    silhouetteReading:
      'The silhouette compares how near customers are to their own group and to the next one; 1 is set apart entirely, 0 not at all.',
    silhouetteLabel: 'Bar chart: silhouette by number of groups',
    chosen: 'The number with the highest silhouette is chosen: {{value}}.',
    asked: 'This number has the silhouette {{value}}.',
    structures: {
      none: 'The groups blend into each other; they are a division, not a discovery.',
      weak: 'The groups can be made out, but are not sharply set apart.',
      reasonable: 'The groups are distinct.',
      strong: 'The groups are sharply set apart.',
    },
    hidden_one: '{{count, number}} group is hidden so that nobody is recognised.',
    hidden_other: '{{count, number}} groups are hidden so that nobody is recognised.',
    allHidden: 'No group is large enough to be shown',
    examined_one: '{{count, number}} of {{all, number}} customers is divided.',
    examined_other: '{{count, number}} of {{all, number}} customers are divided.',
    none: 'Too few customers for groups yet',
    noneText: 'It takes at least 50 customers who have bought something and may be analysed.',
  },
};
