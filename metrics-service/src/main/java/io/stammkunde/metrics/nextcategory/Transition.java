package io.stammkunde.metrics.nextcategory;

/**
 * From a category of an order to one of the next order of the same person (a Markov chain of the first order; Anderson,
 * Goodman 1957).
 *
 * @param after category of the earlier order
 * @param next category of the later one
 * @param people who went that way
 * @param probability share of the orders with the first that are followed by one with the second
 * @param lift probability divided by the share of all following orders that have the second: above 1, whoever bought the
 *     first is likelier to go on to the second than anybody
 */
public record Transition(String after, String next, int people, double probability, double lift) {
    /**
     * From counts of steps from one order to the next.
     *
     * @param both steps from the first to the second
     * @param fromFirst steps from an order with the first
     * @param toSecond steps to an order with the second
     * @param steps all of them
     */
    static Transition of(String after, String next, int people, long both, long fromFirst, long toSecond, long steps) {
        double probability = (double) both / fromFirst;
        return new Transition(after, next, people, probability, probability * steps / toSecond);
    }
}
