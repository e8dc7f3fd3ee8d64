package io.stammkunde.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stammkunde.contracts.profile.Identifier;
import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierRulesTest {
    private final IdentifierRules rules = TestRules.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "0",
                "-",
                "000000",
                "00000000-0000-0000-0000-000000000000",
                "null",
                "NULL",
                " None ",
                "[object Object]",
                "GUEST",
                "a\u0000b",
                "a\nb"
            })
    void valuesThatManySendersSendForNobodyIdentifyNobody(String value) {
        assertThat(rules.identifies(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"  Ada@Example.ORG ,ada@example.org", "ada+news@example.org,ada+news@example.org"})
    void mailAddressesAreComparedTrimmedAndInLowerCase(String written, String normal) {
        assertThat(rules.normalise("email", written)).contains(new Identifier("email", normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "a b@example.org", "a@b@c"})
    void whatIsNoMailAddressIdentifiesNobody(String written) {
        assertThat(rules.normalise("email", written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "030 901820,+4930901820",
        "+49 (0)30 901820,+4930901820",
        "0049 30 901820,+4930901820",
        "+33 1 42 68 53 00,+33142685300"
    })
    void phoneNumbersAreComparedInE164(String written, String normal) {
        assertThat(rules.normalise("phone", written)).contains(new Identifier("phone", normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "+49"})
    void whatCannotBeDialledIdentifiesNobody(String written) {
        assertThat(rules.normalise("phone", written)).isEmpty();
    }

    @Test
    void anUnknownTypeIdentifiesNobody() {
        assertThat(rules.normalise("shoeSize", "42")).isEmpty();
    }

    @Test
    void theUserIdMustBeTheStrongestAndSingle() {
        var limits = new LinkedHashMap<String, Integer>();
        limits.put("email", 1);
        limits.put("userId", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentifierRules(limits, Set.of(), "DE", 50));
    }
}
