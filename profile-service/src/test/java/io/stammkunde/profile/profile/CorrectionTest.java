package io.stammkunde.profile.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.profile.TraitValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final UUID SHOP = new UUID(0, 1);
    private static final Instant DECIDED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant NOW = DECIDED.plusSeconds(60);

    private static Statements said(String name, Object value, Instant at) {
        return Statements.NONE.with(stated(name, value, at));
    }

    private static Map<String, TraitValue> stated(String name, Object value, Instant at) {
        return Traits.stated(Map.of(name, value), SHOP, at);
    }

    private static Correction correction(String field, @Nullable Object value) {
        return new Correction(field, value, DECIDED);
    }

    @Test
    void whatWasStatedBeforeTheDecisionDoesNotUndoItHoweverLateItArrives() {
        var right = correction("lastName", "Meyer").in(said("lastName", "Meier", DECIDED.minusSeconds(9)), NOW);

        var later = right.with(stated("lastName", "Maier", DECIDED.minusSeconds(1)));

        assertThat(later.traits().get("lastName"))
                .isEqualTo(new TraitValue("Meyer", TraitValue.RECTIFICATION, DECIDED));
    }

    @Test
    void whatIsStatedAfterTheDecisionStands() {
        var married = said("lastName", "Schmidt", DECIDED.plusSeconds(30));

        assertThat(correction("lastName", "Meyer").isMissing(married, NOW)).isFalse();
        assertThat(correction("lastName", "Meyer").in(married, NOW)).isEqualTo(married);
    }

    @Test
    void aStatementThatClaimsToBeOfTheFutureIsCorrected() {
        var ahead = said("lastName", "Meier", NOW.plusSeconds(3600));
        var correction = correction("lastName", "Meyer");

        var right = correction.in(ahead, NOW);

        assertThat(right.traits().get("lastName").value()).isEqualTo("Meyer");
        assertThat(correction.in(right, NOW)).isEqualTo(right);
        assertThat(correction.isMissing(right, NOW)).isFalse();
    }

    @Test
    void whatIsRemovedDoesNotComeBackWithAnOlderStatementAndDoesWithALaterOne() {
        var removed = correction("lastName", null).in(said("lastName", "Meier", DECIDED.minusSeconds(9)), NOW);

        assertThat(removed.traits()).isEmpty();
        assertThat(removed.with(stated("lastName", "Meier", DECIDED)).traits()).isEmpty();
        assertThat(removed.with(stated("lastName", "Meyer", DECIDED.plusSeconds(1)))
                        .traits())
                .containsKey("lastName");
    }

    @Test
    void whatIsRemovedDoesNotComeBackWithAProfileThatIsAbsorbed() {
        var removed = correction("lastName", null).in(Statements.NONE, NOW);
        var other = said("lastName", "Meier", DECIDED.minusSeconds(9));

        assertThat(removed.joined(other).traits()).isEmpty();
        assertThat(other.joined(removed).traits()).isEmpty();
    }

    @Test
    void aFieldInsideOfATraitIsCorrectedAndItsNeighboursStay() {
        var address = Map.<String, Object>of("city", "Bon", "street", "Weg 1");
        var said = said("address", address, DECIDED.minusSeconds(9));

        assertThat(correction("address.city", "Bonn").in(said, NOW).traits().get("address"))
                .isEqualTo(
                        new TraitValue(Map.of("city", "Bonn", "street", "Weg 1"), TraitValue.RECTIFICATION, DECIDED));
        assertThat(correction("address.city", null)
                        .in(said, NOW)
                        .traits()
                        .get("address")
                        .value())
                .isEqualTo(Map.of("street", "Weg 1"));
        assertThat(correction("address.geo.lat", 1)
                        .in(said, NOW)
                        .traits()
                        .get("address")
                        .value())
                .isEqualTo(Map.of("city", "Bon", "street", "Weg 1", "geo", Map.of("lat", 1)));
    }

    @Test
    void aGroupWhoseLastFieldIsRemovedGoes() {
        var said = said("address", Map.of("city", "Bon"), DECIDED.minusSeconds(9));

        assertThat(correction("address.city", null).in(said, NOW).traits()).isEmpty();
        assertThat(correction("address.city", null).in(Statements.NONE, NOW)).isEqualTo(Statements.NONE);
    }

    @Test
    void aTraitWithADotInItsNameIsMeantBeforeAFieldInsideOfOne() {
        var said = said("address.city", "Bon", DECIDED.minusSeconds(9));

        assertThat(correction("address.city", "Bonn")
                        .in(said, NOW)
                        .traits()
                        .get("address.city")
                        .value())
                .isEqualTo("Bonn");
    }

    @Test
    void aFieldInsideOfPlainTextIsNotSetAsTheTextWouldBeLost() {
        var said = said("address", "Weg 1, Bonn", DECIDED.minusSeconds(9));

        assertThatThrownBy(() -> correction("address.city", "Bonn").isMissing(said, NOW))
                .isInstanceOf(Correction.FieldInsideOfPlainValue.class);
    }

    @Test
    void onlyWhatIsOtherwiseIsMissing() {
        assertThat(correction("lastName", null).isMissing(Statements.NONE, NOW)).isFalse();
        assertThat(correction("lastName", "Meyer").isMissing(Statements.NONE, NOW))
                .isTrue();
        assertThat(correction("lastName", "Meyer").isMissing(said("lastName", "Meyer", DECIDED.minusSeconds(9)), NOW))
                .isFalse();
    }

    /** Statements with seconds from the decision as their values, in any order, and the correction among them. */
    @Property(tries = 500)
    void theLatestStatementOrElseTheCorrectionHoldsInWhateverOrderTheyArrive(
            @ForAll @Size(max = 8) List<@IntRange(min = -30, max = 30) Integer> seconds,
            @ForAll @IntRange(max = 8) int place,
            @ForAll boolean removes,
            @ForAll boolean twice) {
        var correction = correction("lastName", removes ? null : "right");
        var said = Statements.NONE;
        var arriving = new ArrayList<>(seconds);
        arriving.removeIf(second -> second == 0); // at the same instant the one that arrives later holds
        for (var i = 0; i <= arriving.size(); i++) {
            if (i == Math.min(place, arriving.size()) || (twice && i == arriving.size())) {
                said = correction.in(said, NOW);
            }
            if (i < arriving.size()) {
                said = said.with(stated("lastName", arriving.get(i), DECIDED.plusSeconds(arriving.get(i))));
            }
        }

        var latest = arriving.stream().max(Integer::compare).filter(second -> second > 0);
        var holds = said.traits().get("lastName");
        if (latest.isPresent()) {
            assertThat(holds.value()).isEqualTo(latest.get());
        } else if (removes) {
            assertThat(holds).isNull();
        } else {
            assertThat(holds.value()).isEqualTo("right");
        }
        assertThat(correction.isMissing(said, NOW)).isFalse();
    }
}
