package io.stammkunde.consent.rights;

import static io.stammkunde.consent.rights.HttpDesk.PATIENCE;
import static io.stammkunde.consent.rights.HttpDesk.asCarl;
import static io.stammkunde.consent.rights.HttpDesk.digest;
import static io.stammkunde.consent.rights.HttpDesk.get;
import static io.stammkunde.consent.rights.HttpDesk.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.ProfileServiceFake;
import io.stammkunde.contracts.privacy.PrivacyMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many erasures are approved, participants are told of a few at a time. */
@QuarkusTest
class TurnsTest {
    /** As the settings of tests have it. */
    private static final int AT_ONCE = 2;

    private OtherServices others;

    @BeforeEach
    void everybodyIsThere() {
        others = OtherServices.started();
    }

    @AfterEach
    void everybodyLeaves() throws InterruptedException {
        others.stop();
    }

    @Test
    void onlyAFewErasuresAreAtWorkAndTheOthersFollow() {
        var ids = IntStream.range(0, AT_ONCE + 2)
                .mapToObj(number -> planned("turn-" + UUID.randomUUID() + "@example.org"))
                .toList();
        others.silent.add("metrics-service");

        ids.forEach(id -> asCarl("/" + id + "/approval", digest(id)).statusCode(202));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told(ids)).hasSizeGreaterThanOrEqualTo(AT_ONCE));

        assertThat(told(ids)).hasSizeLessThanOrEqualTo(AT_ONCE);
        var waiting = ids.stream().filter(id -> !told(ids).contains(id)).toList();
        assertThat(waiting)
                .allSatisfy(id -> assertThat(get(id).extract().<List<Object>>path("progress.open"))
                        .isEmpty());
        others.silent.clear();
        ids.forEach(id -> until(id, "FULFILLED"));
    }

    private static String planned(String email) {
        ProfileServiceFake.profileOf("email", email);
        return new HttpDesk(email).planned("ERASURE");
    }

    /** Of which requests anybody was told to erase. */
    private List<String> told(List<String> ids) {
        return others.commands.stream()
                .filter(command -> command.mode() == PrivacyMode.EXECUTE)
                .map(command -> command.requestId().toString())
                .filter(ids::contains)
                .distinct()
                .toList();
    }
}
