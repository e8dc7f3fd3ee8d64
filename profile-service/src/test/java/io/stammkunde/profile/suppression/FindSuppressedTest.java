package io.stammkunde.profile.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.profile.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindSuppressedTest {
    private static final Identifier ADA = new Identifier("email", "ada@example.org");
    private static final Identifier BOB = new Identifier("email", "bob@example.org");

    private final SimulatedSuppressions suppressions = new SimulatedSuppressions();

    @Test
    void oneSuppressedIdentifierIsEnoughToDropAnEvent() {
        suppressions.suppress(ADA);

        var suppressed =
                suppressions.finding().handle(List.of(ADA, BOB)).await().indefinitely();

        assertThat(suppressed.drops(List.of(BOB, ADA))).isTrue();
        assertThat(suppressed.drops(List.of(BOB))).isFalse();
    }

    @Test
    void withoutAKeyEverythingPassesAsLongAsNothingIsSuppressed() {
        var suppressed =
                suppressions.findingWithoutKey().handle(List.of(ADA)).await().indefinitely();

        assertThat(suppressed.drops(List.of(ADA))).isFalse();
    }

    @Test
    void withoutAKeyNothingPassesOnceSomethingIsSuppressed() {
        suppressions.suppress(BOB);

        assertThatThrownBy(() -> suppressions
                        .findingWithoutKey()
                        .handle(List.of(ADA))
                        .await()
                        .indefinitely())
                .isInstanceOf(NoSuppressionKey.class);
    }
}
