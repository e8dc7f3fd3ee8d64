package io.stammkunde.metrics.alert;

import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.Catalogue;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.Direction;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.goal.TargetDefinition;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop in which each of ten people buys for 10 each day, until the last one. */
class JudgePeriodTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int PEOPLE = 10;

    @TempDir
    Path folder;

    private Shop shop;
    private JudgePeriod judge;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        judge = new JudgePeriod(
                new Catalogue(SalesFigures.all(), List.of()),
                new MeasureFigures(shop.calendar, shop.currencies, shop.config));
        var people = IntStream.range(0, PEOPLE).mapToObj(person -> "p" + person).toArray(String[]::new);
        shop.permit(people);
        shop.enter("few", "p0", "p1", "p2");
        shop.enter("many", "p0", "p1", "p2", "p3", "p4");
        var orders = new ArrayList<ResolvedEventV1>();
        for (var day = LAST.minusDays(60); !day.isAfter(LAST); day = day.plusDays(1)) {
            for (var person : people) {
                orders.add(order(person, person + day, day.toString(), day.equals(LAST) ? "50" : "10"));
            }
        }
        shop.events(orders);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Optional<Finding> judged(Aim aim, @Nullable String segment) {
        var wanted = new TargetDefinition("revenue", aim, Rhythm.DAY, "EUR", segment, null);
        return shop.database
                .ask(sql -> judge.handle(sql, wanted, new Period(LAST, LAST.plusDays(1))))
                .await()
                .indefinitely();
    }

    private static Aim atLeast(String value) {
        return new Aim.Goal(new Aim.Bound(Direction.AT_LEAST, new BigDecimal(value)));
    }

    @Test
    void aGoalThatIsReachedIsNotToldOf() {
        assertThat(judged(atLeast("500"), null)).isEmpty();
    }

    @Test
    void aGoalThatIsMissedIsToldOfWithWhatWouldHaveBeenRight() {
        var finding = judged(atLeast("500.01"), null).orElseThrow();

        assertThat(finding.value()).isEqualByComparingTo("500");
        assertThat(finding.low()).isEqualByComparingTo("500.01");
        assertThat(finding.high()).isNull();
        assertThat(finding.z()).isNull();
    }

    @Test
    void aDayUnlikeTheOthersIsToldOf() {
        var finding = judged(new Aim.NoSurprise(), null).orElseThrow();

        assertThat(finding.value()).isEqualByComparingTo("500");
        assertThat(finding.expected()).isEqualByComparingTo("100");
        // nothing ever varied, so the least spread of a hundredth counts: 100 ± 3.5
        assertThat(finding.low()).isEqualByComparingTo("96.5");
        assertThat(finding.high()).isEqualByComparingTo("103.5");
    }

    @Test
    void aSegmentOfTooFewPeopleIsToldOfToNobody() {
        var aims = List.of(atLeast("1000000"), new Aim.NoSurprise());

        assertThat(aims).allSatisfy(aim -> assertThat(judged(aim, "few")).isEmpty());
        assertThat(aims).allSatisfy(aim -> assertThat(judged(aim, "many")).isPresent());
    }
}
