package io.stammkunde.segment.membership;

import static io.stammkunde.segment.People.MARKETING;
import static io.stammkunde.segment.People.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.segment.People;
import io.stammkunde.segment.Rules;
import io.stammkunde.segment.person.Permission;
import io.stammkunde.segment.person.Person;
import io.stammkunde.segment.person.Status;
import io.stammkunde.segment.rule.Rule;
import io.stammkunde.segment.value.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Rule BUYERS = Rules.orders("'aggregate':'count','op':'gte','value':1,'within':'P30D'")
            .rule();

    private static Judgement judgement(Permission permission) {
        Person person = People.ada(People.order(1)).knownAs(Facts.NONE, Map.of(MARKETING, permission));
        return Judgement.of(MARKETING, BUYERS, person, NOON);
    }

    @Test
    void whoHasWithdrawnIsCountedAsLeftOut() {
        assertThat(judgement(People.WITHDRAWN).status()).isEqualTo(Status.LEFT_OUT);
    }

    @Test
    void whoIsRestrictedIsNotEvenAskedFor() {
        assertThat(judgement(new Permission(false, "RESTRICTED", null))).isEqualTo(new Judgement(Status.OUT, null));
    }

    @Test
    void aPermissionIsWhatItSaysWhateverItsReason() {
        assertThat(judgement(new Permission(true, "RESTRICTED", null)).status()).isEqualTo(Status.MEMBER);
    }
}
