package io.stammkunde.metrics.value;

import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.figure.Dimension;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.figure.FigureAnswer.Group;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that rest on the latest scoring of all customers. */
class ScoreFiguresTest {
    private static final Period MARCH = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
    private static final UUID WEB = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final UUID TILL = UUID.fromString("00000000-0000-7000-8000-0000000000bb");
    private static final int EACH = 6;

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;

    /** Six people buy on the web, six at the till; a seventh of each is scored in another currency, or not at all. Others bought before. */
    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
        IntStream.range(0, EACH).forEach(number -> {
            buys("w" + number, WEB, "2026-03-05");
            shop.score("w" + number, 0.5, number, "EUR");
            buys("t" + number, TILL, "2026-03-06");
            shop.score("t" + number, number / 10.0, 100, "EUR");
            buys("earlier" + number, WEB, "2026-02-07");
            shop.score("earlier" + number, 1.0, 9999, "EUR");
        });
        buys("abroad", WEB, "2026-03-07");
        shop.score("abroad", null, 5000, "USD");
        buys("unscored", TILL, "2026-03-07");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void buys(String name, UUID source, String day) {
        shop.permit(name);
        shop.events(Shop.from(source, order(name, "o-" + name, day, "10")));
        // a second order of the same day makes nobody count twice
        shop.events(Shop.from(source, order(name, "p-" + name, day, "10")));
    }

    private FigureAnswer ask(String figure, @Nullable Dimension by, @Nullable Instant knownBy) {
        return answers.of(figure, new FigureQuestion(MARCH, Comparison.NONE, "EUR", null, by, knownBy, List.of()));
    }

    @Test
    void predictedValueIsTheMeanOfTheScoredCustomersOfThePeriod() {
        var answer = ask("predicted-clv", Dimension.SOURCE, null);

        assertThat(answer.people()).isEqualTo(2 * EACH);
        assertThat(answer.value()).isEqualByComparingTo("51.25");
        assertThat(answer.interval()).isNotNull();
        assertThat(answer.groups())
                .extracting(Group::group, group -> String.valueOf(group.value()))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(WEB.toString(), "2.5"),
                        org.assertj.core.api.Assertions.tuple(TILL.toString(), "100"));
    }

    @Test
    void expectedChurnLeavesOutThoseOfWhomTheModelCannotTell() {
        var answer = ask("expected-churn", null, null);

        assertThat(answer.people()).isEqualTo(2 * EACH);
        assertThat(answer.value()).isNotNull();
        assertThat(answer.value().doubleValue()).isCloseTo(0.375, within(1e-12));
    }

    @Test
    void scoresOfEarlierTimesAreNotKept() {
        var earlier = Instant.parse("2026-04-15T00:00:00Z");

        assertThatThrownBy(() -> ask("predicted-clv", null, earlier))
                .isInstanceOf(NotDivisible.class)
                .hasMessage("'predicted-clv' rests on what is known now: leave 'asOf' out");
        assertThatThrownBy(() -> ask("expected-churn", null, earlier)).isInstanceOf(NotDivisible.class);
    }
}
