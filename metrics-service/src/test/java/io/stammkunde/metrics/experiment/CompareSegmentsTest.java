package io.stammkunde.metrics.experiment;

import static io.stammkunde.metrics.experiment.TrialShop.MARCH;
import static io.stammkunde.metrics.experiment.TrialShop.PLAIN;
import static io.stammkunde.metrics.experiment.TrialShop.viewed;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an effect differs. */
class CompareSegmentsTest {
    private final List<ExposedPerson> people = new ArrayList<>();

    /** Some people of a variant in some segments, of whom the first ones buy. */
    private void saw(String variant, int count, int buyers, String... segments) {
        for (int i = 0; i < count; i++) {
            var outcome = new ExposedPerson.Outcome(i < buyers ? 1 : 0, i < buyers ? 10 : 0, 0, 0, 0);
            people.add(new ExposedPerson(
                    new UUID(1, people.size()),
                    variant,
                    LocalDate.parse("2026-03-10"),
                    new UUID(0, 1),
                    false,
                    outcome,
                    Set.of(segments)));
        }
    }

    private List<SegmentEffect> effects() {
        return new CompareSegments(Trials.since(Instant.EPOCH, null), PLAIN, people, 5, Double.POSITIVE_INFINITY).all();
    }

    /** Members: 200 and 300 of a thousand, lift 0.5. Others: 200 and 220 of a thousand, lift 0.1. By hand. */
    @Test
    void theLiftOfMembersIsTestedAgainstThatOfTheOthers() {
        saw("a", 1000, 200, "vip");
        saw("b", 1000, 300, "vip");
        saw("a", 1000, 200);
        saw("b", 1000, 220);

        var effect = effects().getFirst().effects().getFirst();

        double members = (0.3 * 0.7 / 1000 + 0.2 * 0.8 / 1000 * 1.5 * 1.5) / 0.04;
        double others = (0.22 * 0.78 / 1000 + 0.2 * 0.8 / 1000 * 1.1 * 1.1) / 0.04;
        assertThat(effect.lift()).isCloseTo(0.5, within(1e-12));
        var interval = Objects.requireNonNull(effect.interval());
        assertThat(interval.upper() - interval.lower()).isCloseTo(2 * 1.96 * Math.sqrt(members), within(1e-3));
        var interaction = Objects.requireNonNull(effect.interaction());
        assertThat(interaction.restLift()).isCloseTo(0.1, within(1e-12));
        assertThat(interaction.z()).isCloseTo(0.4 / Math.sqrt(members + others), within(1e-12));
        assertThat(interaction.p()).isLessThan(0.01);
        assertThat(interaction.holm()).isEqualTo(interaction.p());
    }

    @Test
    void pValuesAreCorrectedForAllSegments() {
        saw("a", 1000, 200, "vip", "south");
        saw("b", 1000, 300, "vip");
        saw("a", 1000, 200);
        saw("b", 1000, 220, "south");

        var effects = effects();

        assertThat(effects).extracting(SegmentEffect::segment).containsExactly("south", "vip");
        for (var effect : effects) {
            var interaction = Objects.requireNonNull(effect.effects().getFirst().interaction());
            assertThat(interaction.holm())
                    .isGreaterThanOrEqualTo(interaction.benjaminiHochberg())
                    .isLessThanOrEqualTo(Math.min(1, 2 * interaction.p()));
            assertThat(interaction.benjaminiHochberg()).isGreaterThanOrEqualTo(interaction.p());
        }
    }

    @Test
    void aSegmentOfFewPeopleIsHiddenAndSoIsOneThatLeavesFewOut() {
        saw("a", 1000, 200, "nearly-all");
        saw("b", 1000, 220, "nearly-all");
        saw("a", 3, 1, "few");

        assertThat(effects()).hasSize(2).allSatisfy(effect -> {
            assertThat(effect.suppressed()).isTrue();
            assertThat(effect.people()).isNull();
            assertThat(effect.effects()).isEmpty();
        });
    }

    @Test
    void ofADozenPeopleNoInteractionIsTold() {
        saw("a", 12, 6, "small");
        saw("b", 12, 4, "small");
        saw("a", 1000, 200);
        saw("b", 1000, 220);

        var effect = effects().getFirst().effects().getFirst();

        assertThat(effect.lift()).isCloseTo(-1 / 3.0, within(1e-12));
        assertThat(effect.interaction()).isNull();
    }

    /** Six people see each variant as members; who enters the segment afterwards is no member of it here. */
    @Test
    void membersAreThoseWhoWereInTheSegmentWhenTheySawIt(@TempDir Path folder) {
        var trial = new TrialShop(folder);
        try (var shop = trial.shop) {
            trial.running(Trials.since(MARCH, null));
            var names = IntStream.range(0, 40).mapToObj(i -> "person-" + i).toArray(String[]::new);
            shop.permit(names);
            shop.events(IntStream.range(0, 40)
                    .mapToObj(i -> viewed(names[i], i % 2 == 0 ? "a" : "b", "2026-03-10"))
                    .toList());
            for (int i = 0; i < 30; i++) {
                trial.member("vip", true, noon(i < 12 ? "2026-03-01" : "2026-03-20"), names[i]);
            }

            var effects = trial.results(PLAIN).bySegment();

            assertThat(effects).singleElement().satisfies(effect -> {
                assertThat(effect.segment()).isEqualTo("vip");
                assertThat(effect.people()).isEqualTo(12);
                assertThat(effect.effects().getFirst().people()).isEqualTo(6);
            });
        }
    }
}
