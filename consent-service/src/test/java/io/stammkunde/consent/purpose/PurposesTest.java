package io.stammkunde.consent.purpose;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.purpose.Purposed.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stammkunde.contracts.consent.LegalBasis;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposesTest {
    private static final PurposeKey KEY = new PurposeKey("analytics");

    private final Purposes purposes = new Purposes(List.of(
            version("analytics", LegalBasis.ART6_1_A, 2, EVENING), version("analytics", LegalBasis.ART6_1_A, 1, NOON)));

    @Test
    void peopleDecideOnTheVersionThatIsValid() {
        assertThat(purposes.at(KEY, EVENING).orElseThrow().version()).isEqualTo(2);
        assertThat(purposes.at(KEY, EVENING.minusSeconds(1)).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void whatWasDecidedBeforeTheFirstVersionCountsForIt() {
        assertThat(purposes.at(KEY, MORNING).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void versionsComeOldestFirst() {
        assertThat(purposes.versionsOf(KEY)).extracting(Purpose::version).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Analytics", "1st", "a b", "a|b", "é", "../etc"})
    void aKeyOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PurposeKey(text));
    }
}
