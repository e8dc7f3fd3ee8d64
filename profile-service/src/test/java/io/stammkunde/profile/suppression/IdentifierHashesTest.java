package io.stammkunde.profile.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.profile.Identifier;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierHashesTest {
    /**
     * Calculated with OpenSSL: {@code printf 'suppr:v1\0email\0ada@example.org' | openssl dgst -sha256 -mac HMAC -macopt
     * hexkey:000102…1f}.
     */
    @Test
    void aHashIsWhatOpensslSaysOfTypeAndValue() {
        var ada = new Identifier("email", "ada@example.org");
        var customer = new Identifier("userId", "ada");

        var hashes = SimulatedSuppressions.hashing().of(List.of(ada, customer));

        assertThat(hashes)
                .containsEntry(ada, "81c43b6d4b104dd6b648963b9ef40be35920319e6cd6f747b392d2644fc2222b")
                .containsEntry(customer, "9b481365ba1220faab1c1ba6cdedb98bd0fce1d6b7c0b717a771aa3e0807df07");
    }

    @Property(tries = 200)
    void valuesAndTypesNeverMeet(@ForAll String type, @ForAll String value, @ForAll String other) {
        var hashes = SimulatedSuppressions.hashing();
        var one = new Identifier(type, value);
        var another = new Identifier(type, value + '1' + other);

        assertThat(hashes.of(List.of(one)).get(one))
                .matches(IdentifierHashes::isHash)
                .isNotEqualTo(hashes.of(List.of(another)).get(another));
    }

    @Test
    void withoutAKeyNothingIsHashed() {
        assertThatThrownBy(() -> SimulatedSuppressions.notHashing().of(List.of(new Identifier("userId", "ada"))))
                .isInstanceOf(NoSuppressionKey.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAEC", "not Base64!"})
    void aKeyOfAnotherFormStopsTheStart(String key) {
        assertThatThrownBy(() -> new IdentifierHashes(Optional.of(key))).isInstanceOf(IllegalArgumentException.class);
    }
}
