import type { lifetimes as german } from '../de/lifetimes';
import type { Translated } from '../Translated';

export const lifetimes: Translated<typeof german> = {
  lifetimes: {
    views: {
      label: 'Kind of customers',
      purchases: 'Free purchases',
      opportunities: 'Fixed opportunities',
      contracts: 'Contracts',
    },
    terms: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    opportunities: {
      grain: 'One opportunity a',
      title: 'Purchases at fixed opportunities',
      reading:
        'Each opportunity after the first purchase is used or is not. The model says how often and until when; it suits purchases with a rhythm, such as one order a year.',
      undetermined:
        'These purchases have no rhythm from which a model follows. Another length of opportunities may help; free purchases are described by the models beside.',
      alike: {
        buying: 'Customers buy so much alike that one chance to buy, p, describes them all.',
        stopping:
          'Customers leave so much alike that one chance to leave before each opportunity, θ, describes them all.',
        never: 'No customer seems to have left for good (θ = 0): whoever paused came back too often for that.',
      },
      newCustomers: 'without an opportunity yet',
      longest: 'Most opportunities',
      expectedAlive: 'can still be won',
      next: { month: 'Month from now', quarter: 'Quarter from now', year: 'Year from now' },
      own: 'Expected purchases',
      together: 'All until then',
      expectedTitle: 'Purchases expected at the next opportunities',
      expectedReading:
        'All customers together, without new ones. At most one purchase of a customer and opportunity counts.',
      expectedLabel: 'Bar chart: purchases expected at each of the next opportunities',
      aliveTitle: 'Who is still with us?',
      aliveReading: 'Customers by the probability that they can still be won at the next opportunity.',
      aliveLabel: 'Bar chart: customers by the probability of being alive',
    },
    contracts: {
      term: 'Renewed each',
      discount: 'Discount a year',
      titles: { events: 'Retention of your contracts', counts: 'Retention of the contracts entered' },
      reading: 'How probably contracts end at each renewal. Lifetimes are in terms, discounted by {{discount}} a year.',
      contracts: 'Contracts',
      renewals: 'Most renewals',
      lifetime: 'Worth of a new contract in terms',
      needs:
        'A model needs at least 20 contracts that have come to a renewal, and some that have ended. The events “Subscription Started” and “Subscription Cancelled” tell of them.',
      undetermined: 'These contracts determine no model: they must end at more than one renewal, and not all at once.',
      curve: 'What is left after each renewal',
      curveReading:
        'Observed by Kaplan and Meier; dashed the model, also of renewals that are to come. The rate of renewal rises as the disloyal leave first.',
      curveLabel: 'Line chart: share of contracts left after each renewal, observed and by the model',
      renewal: 'Renewal',
      came: 'Contracts that came to it',
      observed: 'Observed to be left',
      survival: 'Left by the model',
      retention: 'Rate of renewal by the model',
      residual: 'Terms still expected, discounted',
      cohorts: 'Contracts by their start',
      cohortsReading: 'As far as all contracts of a line have come.',
      hidden_one: '{{count, number}} line is hidden because too few people are behind it.',
      hidden_other: '{{count, number}} lines are hidden because too few people are behind them.',
      noCohorts: 'Too few people are behind each line',
      start: 'Start',
      seen: 'Renewals of all',
      left: 'left after them',
      leftShare: 'Share',
    },
    counts: {
      title: 'Judge other contracts',
      text: 'Such as a cohort of a spreadsheet. The numbers are not kept.',
      label: 'Contracts at the start and after each renewal',
      hint: 'Separated by commas, semicolons or spaces, and without marks for thousands: 1000, 869, 743, 653, 593',
      ask: 'Judge',
      back: 'Show your contracts',
    },
  },
};
