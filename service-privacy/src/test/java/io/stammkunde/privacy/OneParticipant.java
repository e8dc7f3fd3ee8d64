package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A participant with a shelf, whose answers are collected. */
public final class OneParticipant implements ReceiptsOut {
    public static final String NAME = "shelf";

    public final List<PrivacyReceiptV1> receipts = new CopyOnWriteArrayList<>();

    /** Takes part, and has read its input when {@code read} of the barrier says so. */
    public TakePart reading(Function<Map<String, Map<Integer, Long>>, Uni<Map<String, Map<Integer, Long>>>> read) {
        var shelf = new Shelf();
        var follow = new FollowCommand(shelf, (barrier, channels) -> read.apply(barrier), Clock.systemUTC());
        return new TakePart(NAME, shelf, follow, this, Clock.systemUTC());
    }

    @Override
    public Uni<Void> send(PrivacyReceiptV1 receipt) {
        receipts.add(receipt);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> register(ParticipantV1 participant) {
        return Uni.createFrom().voidItem();
    }
}
