package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request that is handled in memory: what would be sent is kept, and answers are given by hand. */
final class Desk {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Patience PATIENCE = new Patience(Duration.ofSeconds(40), Duration.ofSeconds(1), 3);
    static final UUID PROFILE = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID ABSORBED = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    static final List<ParticipantV1> PARTICIPANTS = List.of(
            new ParticipantV1("profile", true, List.of(new StoreV1("profile/events", "events")), NOW),
            new ParticipantV1("segment", false, List.of(new StoreV1("segment/members", "members")), NOW),
            new ParticipantV1("metrics", false, List.of(new StoreV1("metrics/orders", "orders")), NOW));
    static final Map<String, Map<Integer, Long>> BARRIER = Map.of("events", Map.of(0, 10L));

    final Saga saga = new Saga(PATIENCE);
    final List<PrivacyCommandV1> sent = new ArrayList<>();
    RightsRequest request;

    @Nullable
    Instant lookAt;

    Instant now = NOW;

    Desk(RightsType type) {
        this(type, PROFILE);
    }

    Desk(RightsType type, @Nullable UUID profile) {
        request = RightsRequest.received(
                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                type,
                "LETTER",
                NOW,
                "clara",
                List.of(new RequestIdentity("email", "kim@example.org")),
                profile);
    }

    Desk follow(Next next) {
        request = next.request();
        lookAt = next.lookAt();
        sent.addAll(next.commands());
        return this;
    }

    String state() {
        return request.stage().state();
    }

    Desk established() {
        return follow(Handling.establish(request, "clara", "signed in", now));
    }

    Desk planning() {
        return established().follow(Handling.plan(request, "clara", PARTICIPANTS, Set.of("profile"), now));
    }

    /** The owner of the identity graph has told who the person is. */
    Desk identified() {
        return answer(receipt -> identified(receipt, List.of(PROFILE, ABSORBED), List.of("aa", "bb")));
    }

    /** Everybody is asked what would be found. */
    Desk dryRun() {
        return follow(saga.dryRun(request, List.of(), now));
    }

    /** All have answered the dry run. */
    Desk planned() {
        return planning().identified().dryRun().answer(3, 0);
    }

    Desk approved() {
        planned();
        return follow(Handling.approve(request, "carl", digest(), now));
    }

    /** It is asked once more who the person is. */
    Desk identifying() {
        approved();
        return follow(saga.identifying(request, BARRIER, now));
    }

    Desk erasing() {
        identifying();
        answer(receipt -> identified(receipt, List.of(ABSORBED, PROFILE), List.of("bb", "aa")));
        return follow(saga.suppressed(request, BARRIER, now));
    }

    String digest() {
        return Handling.planOf(request.stage()).digest();
    }

    List<PrivacyCommandV1> take() {
        var commands = List.copyOf(sent);
        sent.clear();
        return commands;
    }

    /** Everybody who was told answers that so many were found, and so many are kept. */
    Desk answer(long found, long retained) {
        return answer(receipt -> rows(receipt, row(found, found - retained, retained)));
    }

    Desk answer(UnaryOperator<PrivacyReceiptV1> how) {
        for (var command : take()) {
            follow(saga.receive(request, how.apply(empty(command)), now));
        }
        return this;
    }

    Desk later(Duration duration) {
        now = now.plus(duration);
        return follow(saga.waited(request, now));
    }

    static PrivacyReceiptV1 empty(PrivacyCommandV1 command) {
        return new PrivacyReceiptV1(
                command.requestId(),
                command.participant(),
                command.mode(),
                command.attempt(),
                List.of(),
                command.barrier(),
                null,
                null,
                NOW);
    }

    static PrivacyReceiptV1 identified(PrivacyReceiptV1 receipt, List<UUID> profiles, List<String> suppressions) {
        return new PrivacyReceiptV1(
                receipt.requestId(),
                receipt.participant(),
                receipt.mode(),
                receipt.attempt(),
                List.of(),
                receipt.consumed(),
                new IdentityV1(profiles, suppressions),
                null,
                receipt.completedAt());
    }

    /** As one who has read so far. */
    static PrivacyReceiptV1 reading(PrivacyReceiptV1 receipt, Map<String, Map<Integer, Long>> consumed) {
        return new PrivacyReceiptV1(
                receipt.requestId(),
                receipt.participant(),
                receipt.mode(),
                receipt.attempt(),
                receipt.rows(),
                consumed,
                receipt.identity(),
                receipt.failure(),
                receipt.completedAt());
    }

    static PrivacyReceiptV1 rows(PrivacyReceiptV1 receipt, RowV1 row) {
        return new PrivacyReceiptV1(
                receipt.requestId(),
                receipt.participant(),
                receipt.mode(),
                receipt.attempt(),
                List.of(row),
                receipt.consumed(),
                null,
                null,
                receipt.completedAt());
    }

    static RowV1 row(long found, long erased, long retained) {
        return new RowV1(
                "store",
                "category",
                found,
                erased,
                0,
                0,
                retained,
                retained == 0 ? null : "§ 147 AO",
                retained == 0 ? null : LocalDate.parse("2034-01-01"));
    }

    static PrivacyReceiptV1 failed(PrivacyReceiptV1 receipt) {
        return new PrivacyReceiptV1(
                receipt.requestId(),
                receipt.participant(),
                receipt.mode(),
                receipt.attempt(),
                List.of(),
                Map.of(),
                null,
                "IllegalStateException",
                receipt.completedAt());
    }
}
