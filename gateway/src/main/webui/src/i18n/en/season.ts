import type { season as german } from '../de/season';
import type { Translated } from '../Translated';

export const season: Translated<typeof german> = {
  season: {
    description: 'Which months are strong or weak by themselves, so that December does not pass for growth.',
    figure: 'Figure',
    figures: { revenue: 'Revenue', orders: 'Orders' },
    years: 'Computed from',
    lastYears_one: '{{count, number}} year',
    lastYears_other: '{{count, number}} years',
    months: 'The months of the year',
    monthsReading: 'By how much a month usually lies above or below the mean of the year.',
    monthsLabel: 'Bar chart: deviation of each month from the mean of the year',
    index: 'Seasonal index',
    above: 'Against the mean',
    basis: 'Years behind it',
    series: 'The course without the season',
    seriesReading: 'Dashed: each month divided by its index. What rises here is not the calendar.',
    seriesLabel: 'Line chart: months as they were and without the season',
    adjusted: 'Without the season',
    none: 'No seasons to be seen yet',
    noneText: 'It takes 24 whole months with orders.',
  },
};
