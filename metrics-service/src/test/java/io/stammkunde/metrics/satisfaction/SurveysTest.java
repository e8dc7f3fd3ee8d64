package io.stammkunde.metrics.satisfaction;

import static io.stammkunde.metrics.satisfaction.SurveyShop.FROM;
import static io.stammkunde.metrics.satisfaction.SurveyShop.PEOPLE;
import static io.stammkunde.metrics.satisfaction.SurveyShop.TO;
import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.satisfaction.SurveyReport.Group;
import io.stammkunde.metrics.satisfaction.SurveyReport.Promoters;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers to surveys amount to, and which of them count. */
class SurveysTest {
    @TempDir
    Path folder;

    private SurveyShop surveys;
    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        surveys = new SurveyShop(folder);
        shop = surveys.shop;
        answers = surveys.answers;
    }

    @AfterEach
    void close() {
        surveys.close();
    }

    @Test
    void recommendationIsPromotersLessDetractorsInPoints() {
        surveys.answers("nps", 10, 10, 9, 8, 7, 6, 0);

        var figure = answers.of("nps", Answers.question(FROM, TO));
        assertThat(figure.numerator()).isEqualTo("0");
        assertThat(figure.denominator()).isEqualTo("6");
        assertThat(figure.unit()).isEqualTo("points");
        shop.events(surveys.answer("ada", "nps", 9, null), surveys.answer("ada", "nps", "10", 10));
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("25");
        assertThat(surveys.only().nps()).isEqualTo(new Promoters(4, 2, 2));
        assertThat(surveys.only().n()).isEqualTo(8);
        assertThat(surveys.only().people()).isEqualTo(6);
    }

    @Test
    void pointsAreNoMultiplesOfThosePointsBefore() {
        for (var person : PEOPLE) {
            shop.events(
                    event("before-" + person, person, "Survey Answered", Shop.noon("2026-02-20"), answered(6)),
                    event("now-" + person, person, "Survey Answered", Shop.noon("2026-03-20"), answered(8)));
        }

        var figure = answers.of("nps", Answers.question(FROM, TO));
        assertThat(figure.previous()).isNotNull();
        assertThat(figure.previous().value()).isEqualTo("-100");
        assertThat(figure.value()).isEqualTo("0");
        assertThat(figure.changeRatio()).isNull();
    }

    private static Map<String, Object> answered(int score) {
        return Map.of("survey", "s", "kind", "nps", "score", score, "scaleMax", 10);
    }

    @Test
    void satisfiedAreTheTwoBestScoresOfEachScale() {
        surveys.answers("csat", 5, 5, 4, 3, 1);
        surveys.answers("csat", 10, 10, 9, 8, new BigDecimal("8.5"));

        assertThat(answers.value("csat", FROM, TO)).isEqualTo("0.5");
        assertThat(surveys.only().satisfied()).isNull();
        shop.events(surveys.answer("eve", "csat", 5, 5));
        assertThat(surveys.only().satisfied()).isEqualTo(5);
        assertThat(surveys.only().value()).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void effortIsAMeanAndAnAgreement() {
        surveys.answers("ces", 7, 7, 5, 4, 1, 6);

        assertThat(answers.value("ces-mean", FROM, TO)).isEqualTo("4.6");
        assertThat(answers.value("ces-agreement", FROM, TO)).isEqualTo("0.6");
        assertThat(surveys.only().value()).isEqualTo(4.6);
        assertThat(surveys.only().agreement()).isEqualTo(Estimate.share(3, 5));
        assertThat(surveys.only().standardError()).isCloseTo(Math.sqrt(5.3 / 5), within(1e-12));
    }

    @Test
    void aScoreThatCannotBeOnItsScaleIsRefusedAndCounted() {
        surveys.answers("nps", 10, 10, 10, 0, 10, 8);
        shop.events(
                surveys.answer("ada", "nps", 11, 10),
                surveys.answer("ada", "nps", -1, 10),
                surveys.answer("ada", "nps", new BigDecimal("8.5"), 10),
                surveys.answer("ada", "nps", "Blank", 10),
                surveys.answer("ada", "nps", null, 10),
                surveys.answer("ada", "nps", 8, 5),
                surveys.answer("ada", "nps", 8, "ten"));

        assertThat(surveys.only().n()).isEqualTo(5);
        assertThat(surveys.only().refused())
                .isEqualTo(Map.of("off-scale", 2, "not-whole", 1, "no-score", 2, "unusable-scale", 2));
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("40");
    }

    @Test
    void aScaleMustBeOneThatItsKindIsMeasuredOn() {
        surveys.answers("ces", 7, 7, 7, 7, 7, 7);
        shop.events(
                surveys.answer("ada", "ces", 5, 5),
                surveys.answer("ada", "ces", 5, null),
                surveys.answer("ada", "ces", 0, 7));

        assertThat(surveys.only().refused()).isEqualTo(Map.of("off-scale", 1, "unusable-scale", 2));

        shop.events(surveys.answer("ben", "csat", 1, 2), surveys.answer("ben", "csat", 1, new BigDecimal("4.5")));
        assertThat(answers.value("csat", FROM, TO)).isNull();
    }

    @Test
    void anAnswerOfUnknownKindIsRefused() {
        for (var person : PEOPLE) {
            shop.events(surveys.answer(person, "happiness", 5, 5));
        }

        assertThat(surveys.only().kind()).isNull();
        assertThat(surveys.only().value()).isNull();
        assertThat(surveys.only().n()).isZero();
        assertThat(surveys.only().suppressed()).isFalse();
        assertThat(surveys.only().refused()).isEqualTo(Map.of("unknown-kind", 6));
    }

    @Test
    void fewerThanFivePeopleAreNotShown() {
        surveys.answers("nps", 10, 10, 10, 10, 10);
        shop.events(surveys.answer("ada", "nps", 10, 10), surveys.answer("ada", "nps", 11, 10));

        assertThat(surveys.only()).isEqualTo(Group.suppressed("nps", "s", null));
        shop.events(surveys.answer("eve", "nps", 11, 10));
        assertThat(surveys.only()).isEqualTo(Group.suppressed("nps", "s", Map.of("off-scale", 2)));
    }

    @Test
    void whoeverWithdrewOrWasErasedNoLongerCounts() {
        surveys.answers("nps", 10, 10, 10, 10, 10, 10, 0);
        shop.withdraw("finn");
        assertThat(answers.value("nps", FROM, TO)).isEqualTo("100");
        assertThat(surveys.report(Grouping.SURVEY).excluded().noConsent()).isEqualTo(1);

        shop.erase("eve");

        assertThat(surveys.rows()).isEqualTo(5);
        assertThat(surveys.only().suppressed()).isTrue();
    }

    @Test
    void aRepeatedAnswerCountsOnce() {
        var answer = surveys.answer("ada", "nps", 10, 10);
        shop.events(answer, answer);
        shop.events(answer);

        assertThat(surveys.rows()).isEqualTo(1);
    }

    @Test
    void groupsAreBySurveyOrChannel() {
        assertThat(Grouping.of(null)).isEqualTo(Grouping.SURVEY);
        assertThat(Grouping.of("channel")).isEqualTo(Grouping.CHANNEL);
        assertThatThrownBy(() -> Grouping.of("person")).isInstanceOf(InvalidParameter.class);
    }

    @Test
    void answersAreDividedBySegmentAndRestrictedToOne() {
        surveys.answers("nps", 10, 10, 10, 10, 10, 10, 0);
        shop.enter("five", "ada", "ben", "cleo", "dan", "eve");
        shop.enter("all", PEOPLE);

        var groups = surveys.report(Grouping.SEGMENT).groups();
        assertThat(groups).extracting(Group::group).containsExactly("all", "five");
        assertThat(groups.getLast().value()).isEqualTo(100.0);
        // all but one: what that one said would follow from the difference
        var restricted = surveys.report(Grouping.SURVEY, new Restriction.OfSegment("five"))
                .groups()
                .getFirst();
        assertThat(restricted.suppressed()).isTrue();
        assertThat(restricted.value()).isNull();
        assertThat(surveys.report(Grouping.SURVEY, new Restriction.OfSegment("all"))
                        .groups()
                        .getFirst()
                        .n())
                .isEqualTo(6);
    }
}
