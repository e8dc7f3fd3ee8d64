package io.stammkunde.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stammkunde.gateway.answer.Refusal;
import io.stammkunde.gateway.route.Access;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {
    private static final Access ANALYSTS = new Access.OneOf(Set.of("analyst", "administrator"));

    @Test
    void letsInWhoHoldsOneOfTheRoles() {
        assertThatCode(() -> Permission.check(ANALYSTS, holding("analyst", "marketer")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhoHoldsNone() {
        assertThat(refused(ANALYSTS, holding("marketer"))).isEqualTo(403);
        assertThat(refused(ANALYSTS, holding())).isEqualTo(403);
    }

    @Test
    void doesNotTakeAWriteKeyForAPerson() {
        assertThat(refused(ANALYSTS, new Caller.Source("key"))).isEqualTo(401);
        assertThat(refused(new Access.SignedIn(), new Caller.Source("key"))).isEqualTo(401);
        assertThat(refused(new Access.SignedIn(), new Caller.Anybody())).isEqualTo(401);
        assertThat(refused(new Access.WriteKey(), new Caller.Anybody())).isEqualTo(401);
    }

    @Test
    void keepsPersonAndTokenOutOfLogs() {
        assertThat(holding("analyst").toString()).doesNotContain("Anna", "secret", "anna");
    }

    private static int refused(Access access, Caller caller) {
        return catchThrowableOfType(Refusal.class, () -> Permission.check(access, caller))
                .status();
    }

    private static Caller holding(String... roles) {
        return new Caller.SignedIn("0198", "Anna", "anna", Set.of(roles), "secret");
    }
}
