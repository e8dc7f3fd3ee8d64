package io.stammkunde.metrics.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.Table;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Satisfaction and recommendation in the passenger survey of San Francisco airport 2017 (DataSF), and a small table with
 * ties; coefficients, intervals and p-values by SciPy 1.17 ({@code pearsonr, spearmanr, kendalltau}).
 */
class CorrelationReferenceTest {
    private static final double CONFIDENCE = 0.95;
    private static final double[] X = {1, 2, 2, 3, 4, 4, 4, 7, 9, 10, 11, 12};
    private static final double[] Y = {2, 1, 3, 3, 3, 5, 5, 6, 4, 9, 9, 8};

    /** Answers to both questions: overall satisfaction 1 to 5, recommendation 0 to 10; 11 is a blank. */
    private static List<double[]> survey() {
        return Table.read("sfo-survey-nps/sfo_customer_survey_2017.csv.gz").stream()
                .filter(line -> !line.getField("Q7ALL").equals("Blank"))
                .filter(line -> !line.getField("NETPRO").isEmpty()
                        && !line.getField("NETPRO").equals("11"))
                .map(line -> new double[] {
                    Double.parseDouble(line.getField("Q7ALL")), Double.parseDouble(line.getField("NETPRO"))
                })
                .toList();
    }

    @Test
    void satisfactionAndRecommendationGoTogetherAsPublished() {
        var survey = survey();
        double[] satisfaction = survey.stream().mapToDouble(row -> row[0]).toArray();
        double[] recommendation = survey.stream().mapToDouble(row -> row[1]).toArray();

        var pearson = Objects.requireNonNull(Pearson.of(satisfaction, recommendation, CONFIDENCE));
        var spearman = Objects.requireNonNull(Spearman.of(satisfaction, recommendation));
        var kendall = Objects.requireNonNull(Kendall.of(satisfaction, recommendation));

        assertThat(survey).hasSize(2625);
        assertThat(pearson.coefficient()).isCloseTo(0.5538620298, within(5e-11));
        assertThat(pearson.lower()).isCloseTo(0.5267661809, within(5e-11));
        assertThat(pearson.upper()).isCloseTo(0.5798334091, within(5e-11));
        assertThat(spearman.coefficient()).isCloseTo(0.5671984836, within(5e-11));
        assertThat(kendall.coefficient()).isCloseTo(0.5060987474, within(5e-11));
    }

    @Test
    void aSmallTableWithTiesHasTheCoefficientsAndChancesOfSciPy() {
        var pearson = Objects.requireNonNull(Pearson.of(X, Y, CONFIDENCE));
        var spearman = Objects.requireNonNull(Spearman.of(X, Y));
        var kendall = Objects.requireNonNull(Kendall.of(X, Y));

        assertThat(pearson.coefficient()).isCloseTo(0.8785673295374241, within(1e-14));
        assertThat(pearson.lower()).isCloseTo(0.6145070629503793, within(1e-12));
        assertThat(pearson.upper()).isCloseTo(0.9656017292351291, within(1e-12));
        assertThat(pearson.pValue()).isCloseTo(0.00016902218240973785, Percentage.withPercentage(1e-7));
        assertThat(spearman.coefficient()).isCloseTo(0.8912670131127587, within(1e-14));
        assertThat(spearman.pValue()).isCloseTo(9.946807126585245e-05, Percentage.withPercentage(1e-7));
        assertThat(kendall.coefficient()).isCloseTo(0.7479922005605528, within(1e-14));
        assertThat(kendall.pValue()).isCloseTo(0.0012316883297441975, Percentage.withPercentage(1e-7));
    }
}
