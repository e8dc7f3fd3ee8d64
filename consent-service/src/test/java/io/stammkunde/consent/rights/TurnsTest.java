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

/** However many dry runs and erasures are wanted, participants are told of a few at a time. */
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
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(ids, PrivacyMode.EXECUTE)).hasSizeGreaterThanOrEqualTo(AT_ONCE));

        assertThat(told(ids, PrivacyMode.EXECUTE)).hasSizeLessThanOrEqualTo(AT_ONCE);
        var waiting = ids.stream()
                .filter(id -> !told(ids, PrivacyMode.EXECUTE).contains(id))
                .toList();
        assertThat(waiting)
                .allSatisfy(id -> assertThat(get(id).extract().<List<Object>>path("progress.open"))
                        .isEmpty());
        others.silent.clear();
        ids.forEach(id -> until(id, "FULFILLED"));
    }

    @Test
    void onlyAFewDryRunsAreAtWorkAndTheOthersFollow() {
        others.silent.add("metrics-service");
        var ids = IntStream.range(0, AT_ONCE + 2)
                .mapToObj(number -> asked("look-" + UUID.randomUUID() + "@example.org"))
                .toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(ids, PrivacyMode.DRY_RUN)).hasSizeGreaterThanOrEqualTo(AT_ONCE));

        assertThat(told(ids, PrivacyMode.DRY_RUN)).hasSizeLessThanOrEqualTo(AT_ONCE);
        others.silent.clear();
        ids.forEach(id -> until(id, "PLANNED"));
    }

    private static String planned(String email) {
        var id = asked(email);
        until(id, "PLANNED");
        return id;
    }

    /** Asked for a plan that nobody has waited for. */
    private static String asked(String email) {
        ProfileServiceFake.profileOf("email", email);
        var desk = new HttpDesk(email);
        return desk.planWanted(desk.received("ERASURE"));
    }

    /** Of which requests anybody was told to do something. */
    private List<String> told(List<String> ids, PrivacyMode what) {
        return others.commands.stream()
                .filter(command -> command.mode() == what)
                .map(command -> command.requestId().toString())
                .filter(ids::contains)
                .distinct()
                .toList();
    }
}
