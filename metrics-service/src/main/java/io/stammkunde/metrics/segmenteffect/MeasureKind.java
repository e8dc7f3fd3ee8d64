package io.stammkunde.metrics.segmenteffect;

import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.ProportionTest;
import io.stammkunde.metrics.experiment.inference.WelchTest;
import java.util.Locale;
import java.util.Optional;

/** In what members of a segment may differ from everybody else. */
enum MeasureKind {
    /** Revenue of the period per person, before refunds. */
    VALUE {
        @Override
        Optional<Comparison> compare(Sums members, Sums rest) {
            return means(members.value(), rest.value());
        }

        @Override
        long concerned(Sums sums) {
            return sums.buyers();
        }
    },
    /** Share of the people who ordered in the period. */
    CONVERSION {
        @Override
        Optional<Comparison> compare(Sums members, Sums rest) {
            return shares(members.buyers(), members.people(), rest.buyers(), rest.people());
        }

        @Override
        long concerned(Sums sums) {
            return sums.people();
        }
    },
    /** Share of those who ordered in the period before who ordered again. */
    RETENTION {
        @Override
        Optional<Comparison> compare(Sums members, Sums rest) {
            return shares(members.returned(), members.earlierBuyers(), rest.returned(), rest.earlierBuyers());
        }

        @Override
        long concerned(Sums sums) {
            return sums.earlierBuyers();
        }
    },
    /** Change of the revenue per person against the period before. */
    GROWTH {
        @Override
        Optional<Comparison> compare(Sums members, Sums rest) {
            return means(members.change(), rest.change());
        }

        @Override
        long concerned(Sums sums) {
            return sums.changed();
        }
    };

    private static final double ALPHA = 0.05;

    /**
     * Members less the rest.
     *
     * @param members mean or share of the members
     * @param rest of everybody else
     * @param low with 95 % confidence: Welch (1947) for means, Newcombe (1998, method 10) for shares
     * @param pValue two-sided; of shares by the pooled z test
     * @param effectSize Cohen's d with the pooled standard deviation for means, Cohen's h for shares (Cohen 1988)
     */
    record Comparison(
            double members,
            double rest,
            double difference,
            double low,
            double high,
            double pValue,
            double effectSize) {}

    /** Nothing where there is nobody on one side, or nobody differs from anybody. */
    abstract Optional<Comparison> compare(Sums members, Sums rest);

    /** How many people a number is about, who must not be too few. */
    abstract long concerned(Sums sums);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Comparison> means(Arm members, Arm rest) {
        if (members.people() < 2 || rest.people() < 2 || members.variance() + rest.variance() <= 0) {
            return Optional.empty();
        }
        var test = WelchTest.difference(rest, members, ALPHA);
        double squares = (members.people() - 1) * members.variance() + (rest.people() - 1) * rest.variance();
        double deviation = Math.sqrt(squares / (members.people() + rest.people() - 2));
        return Optional.of(new Comparison(
                members.mean(),
                rest.mean(),
                test.estimate(),
                test.interval().lower(),
                test.interval().upper(),
                test.p(),
                test.estimate() / deviation));
    }

    private static Optional<Comparison> shares(long successes, long people, long otherSuccesses, long others) {
        if (people == 0 || others == 0) {
            return Optional.empty();
        }
        var test = ProportionTest.of(otherSuccesses, others, successes, people, ALPHA);
        double share = (double) successes / people;
        double other = (double) otherSuccesses / others;
        return Optional.of(new Comparison(
                share,
                other,
                test.difference(),
                test.newcombe().lower(),
                test.newcombe().upper(),
                test.p(),
                2 * Math.asin(Math.sqrt(share)) - 2 * Math.asin(Math.sqrt(other))));
    }
}
