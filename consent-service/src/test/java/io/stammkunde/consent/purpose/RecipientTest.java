package io.stammkunde.consent.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {
    @ParameterizedTest
    @ValueSource(strings = {"US", "GB", "CH", "IN"})
    void outsideTheEeaASafeguardIsNeeded(String country) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("Cloud Inc.", country, null));

        assertThat(new Recipient("Cloud Inc.", country, Safeguard.STANDARD_CLAUSES).safeguard())
                .isEqualTo(Safeguard.STANDARD_CLAUSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", "IE", "IS", "LI", "NO"})
    void withinTheEeaNothingProtectsBeyondTheRegulation(String country) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("Haus", country, Safeguard.ADEQUACY));

        assertThat(new Recipient("Haus", country, null).safeguard()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "Germany", "XX", "EU"})
    void aCountryIsNamedInTwoLetters(String country) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("Haus", country, null));
    }

    @Test
    void theEeaHasThirtyMembers() {
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(Recipient::isInEea))
                .hasSize(30);
    }
}
