package io.stammkunde.metrics.inference;

/**
 * Sums over people of whom each has one or several observations of a mark, such as 1 below the median and 0 above.
 *
 * @param people how many
 * @param observations of all of them
 * @param marks Σ mark
 * @param squares Σ mark²
 * @param marksOfEach Σ over people of the square of their marks' sum
 * @param products Σ over people of their marks' sum times their number of observations
 * @param sizes Σ over people of the square of their number of observations
 */
public record Clusters(
        long people,
        long observations,
        double marks,
        double squares,
        double marksOfEach,
        double products,
        double sizes) {
    /**
     * How many independent observations they are worth: their number, divided by how much larger the variance of the mean
     * is than that of as many independent ones (the design effect of Kish, Survey Sampling, 1965, 8.2). At most their
     * number; 0 of fewer than two people, of whom no spread can be seen.
     */
    public double independent() {
        if (people < 2) {
            return 0;
        }
        double mean = marks / observations;
        double alone = (squares - observations * mean * mean) * observations / (observations - 1);
        double together = (marksOfEach - 2 * mean * products + mean * mean * sizes) * people / (people - 1);
        return alone <= 0 || together <= alone ? observations : observations * alone / together;
    }
}
