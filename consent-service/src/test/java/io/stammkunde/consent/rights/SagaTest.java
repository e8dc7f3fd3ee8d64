package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A participant that is down, slow, answers twice, late, wrongly or not at all never makes a request claim too much. */
class SagaTest {
    private final Desk desk = new Desk(RightsType.ERASURE);

    @Test
    void whoThePersonIsComesFirstThenEverybodySaysWhatWouldBeFound() {
        desk.planning();
        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("profile");
        assertThat(desk.sent).extracting(PrivacyCommandV1::mode).containsExactly(PrivacyMode.IDENTIFY);

        desk.sent.clear();
        var planned = new Desk(RightsType.ERASURE).planned();

        assertThat(planned.state()).isEqualTo("PLANNED");
        assertThat(planned.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void nothingIsPlannedWithoutKnowingWhoThePersonIs() {
        desk.planning();

        desk.answer(receipt -> receipt);

        assertThat(desk.state()).isEqualTo("TRIAGE");
        desk.later(Duration.ofSeconds(1));
        assertThat(desk.sent).extracting(PrivacyCommandV1::attempt).containsExactly(2);
    }

    @Test
    void theSamePlanHasTheSameDigestAndAnotherOneAnother() {
        var same = new Desk(RightsType.ERASURE).planned().digest();

        assertThat(desk.planned().digest()).isEqualTo(same);
        var other = new Desk(RightsType.ERASURE).planning();
        other.answer(receipt -> Desk.identified(receipt, List.of(Desk.PROFILE, Desk.ABSORBED), List.of("aa", "bb")));
        other.follow(other.saga.dryRun(other.request, List.of(), other.now));
        other.answer(4, 0);
        assertThat(other.digest()).isNotEqualTo(same);
    }

    @Test
    void projectionsAreErasedBeforeTheIdentityGraphAndEverybodyIsVerified() {
        desk.erasing();

        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("segment", "metrics");
        assertThat(desk.sent).allSatisfy(command -> {
            assertThat(command.mode()).isEqualTo(PrivacyMode.EXECUTE);
            assertThat(command.barrier()).isEqualTo(Desk.BARRIER);
            assertThat(command.profileIds()).containsExactly(Desk.PROFILE, Desk.ABSORBED);
        });
        desk.answer(3, 0);
        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("profile");
        desk.answer(3, 0);
        assertThat(desk.state()).isEqualTo("VERIFYING");
        assertThat(desk.sent).extracting(PrivacyCommandV1::mode).containsOnly(PrivacyMode.VERIFY);
        desk.answer(0, 0);

        assertThat(desk.state()).isEqualTo("FULFILLED");
    }

    @Test
    void theEndForgetsWhatNamedThePerson() {
        desk.erasing().answer(3, 0).answer(3, 0).answer(0, 0);

        assertThat(desk.request.identities()).isEmpty();
        assertThat(Handling.planOf(desk.request.stage()).suppressions()).isEmpty();
    }

    @Test
    void whatALawKeepsMakesItPartialUntilTheFirstDayOnWhichItMayGo() {
        desk.erasing().answer(3, 1).answer(3, 1).answer(1, 1);

        assertThat(desk.request.stage())
                .isInstanceOfSatisfying(
                        Stage.PartiallyFulfilled.class,
                        partly -> assertThat(partly.resumes()).isEqualTo(LocalDate.parse("2034-01-01")));
    }

    @Test
    void whenTheLawEndsTheRestIsErasedWithoutAnybodyAsking() {
        desk.erasing().answer(3, 1).answer(3, 1).answer(1, 1);
        desk.take();

        desk.follow(desk.saga.comeBack(desk.request, List.of(), desk.now));
        assertThat(desk.sent).as("not before its day").isEmpty();

        desk.now = Instant.parse("2034-01-01T02:00:00Z");
        desk.follow(desk.saga.comeBack(desk.request, List.of(), desk.now));
        assertThat(desk.state()).isEqualTo("EXECUTING");
        desk.answer(1, 0).answer(1, 0).answer(0, 0);
        assertThat(desk.state()).isEqualTo("FULFILLED");
    }

    @Test
    void silenceIsAskedAgainAndBlocksAtTheEnd() {
        desk.erasing();
        desk.take();

        desk.later(Duration.ofSeconds(39));
        assertThat(desk.take()).isEmpty();
        desk.later(Duration.ofSeconds(2));
        assertThat(desk.take()).extracting(PrivacyCommandV1::attempt).containsExactly(2, 2);
        desk.later(Duration.ofSeconds(41));
        assertThat(desk.take()).extracting(PrivacyCommandV1::attempt).containsExactly(3, 3);
        desk.later(Duration.ofSeconds(41));

        assertThat(desk.state()).isEqualTo("BLOCKED");
        assertThat(desk.lookAt).isNull();
    }

    @Test
    void whatIsBlockedGoesOnFromWhereItStopped() {
        desk.erasing();
        var commands = desk.take();
        desk.follow(desk.saga.receive(desk.request, done(commands.getFirst()), desk.now));
        for (int i = 0; i < Desk.PATIENCE.attempts(); i++) {
            desk.later(Duration.ofMinutes(1));
        }
        assertThat(desk.state()).isEqualTo("BLOCKED");
        desk.take();

        desk.follow(Handling.resume(desk.request, "clara", desk.now));

        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("metrics");
        desk.answer(3, 0).answer(3, 0).answer(0, 0);
        assertThat(desk.state()).isEqualTo("FULFILLED");
    }

    @Test
    void aSecondAnswerChangesNothing() {
        desk.erasing();
        var commands = desk.take();
        desk.follow(desk.saga.receive(desk.request, done(commands.getFirst()), desk.now));
        var once = desk.request;

        desk.follow(desk.saga.receive(desk.request, done(commands.getFirst()), desk.now));

        assertThat(desk.request).isEqualTo(once);
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void aLateAnswerToAnEarlierAttemptCounts() {
        desk.erasing();
        var first = desk.take();
        desk.later(Duration.ofSeconds(41));
        desk.take();

        first.forEach(command -> desk.follow(desk.saga.receive(desk.request, done(command), desk.now)));

        assertThat(desk.sent).extracting(PrivacyCommandV1::participant).containsExactly("profile");
    }

    @Test
    void sumsThatDoNotAddUpAreNotBelieved() {
        desk.erasing();

        desk.answer(receipt -> Desk.rows(receipt, Desk.row(5, 3, 1)));

        assertThat(desk.state()).isEqualTo("EXECUTING");
        assertThat(open(desk)).allSatisfy(errand -> assertThat(errand.failure()).contains("do not add up"));
        desk.later(Duration.ofSeconds(1));
        assertThat(desk.sent).extracting(PrivacyCommandV1::attempt).containsExactly(2, 2);
    }

    @Test
    void anAnswerFromBeforeTheBarrierIsNotBelieved() {
        desk.erasing();

        desk.answer(receipt -> new PrivacyReceiptV1(
                receipt.requestId(),
                receipt.participant(),
                receipt.mode(),
                receipt.attempt(),
                List.of(Desk.row(3, 3, 0)),
                Map.of("events", Map.of(0, 9L)),
                null,
                null,
                receipt.completedAt()));

        assertThat(open(desk)).allSatisfy(errand -> assertThat(errand.failure()).contains("up to the barrier"));
    }

    @Test
    void aFailureIsRepeatedAfterAPauseThatDoubles() {
        desk.erasing();

        desk.answer(Desk::failed);
        assertThat(desk.lookAt).isEqualTo(desk.now.plusSeconds(1));
        desk.later(Duration.ofSeconds(1));
        desk.answer(Desk::failed);

        assertThat(desk.lookAt).isEqualTo(desk.now.plusSeconds(2));
    }

    @Test
    void moreLeftThanIsKeptIsNoVerification() {
        desk.erasing().answer(3, 0).answer(3, 0);

        desk.answer(receipt -> Desk.rows(receipt, Desk.row(1, 0, 0)));

        assertThat(desk.state()).isEqualTo("VERIFYING");
        assertThat(open(desk)).hasSize(3);
    }

    @Test
    void aPersonWhomNobodyKnowsIsPlannedWithNothingInItAndFulfilledWithoutCommands() {
        var stranger = new Desk(RightsType.ERASURE, null).planning();
        assertThat(stranger.take()).isEmpty();

        stranger.follow(stranger.saga.dryRun(stranger.request, List.of(), stranger.now));
        stranger.follow(Handling.approve(stranger.request, "carl", stranger.digest(), stranger.now));
        stranger.follow(stranger.saga.suppressed(stranger.request, Desk.BARRIER, stranger.now));

        assertThat(stranger.state()).isEqualTo("FULFILLED");
        assertThat(stranger.sent).isEmpty();
    }

    private static PrivacyReceiptV1 done(PrivacyCommandV1 command) {
        return Desk.rows(Desk.empty(command), Desk.row(3, 3, 0));
    }

    private static List<Errand> open(Desk desk) {
        return ((Stage.Executing) desk.request.stage()).execution().open();
    }
}
