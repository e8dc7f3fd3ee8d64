package io.stammkunde.consent.purpose;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps purposes in memory. */
public final class InMemoryPurposeRegister implements PurposeRegister {
    private final List<Purpose> all;

    public InMemoryPurposeRegister(List<Purpose> all) {
        this.all = new ArrayList<>(all);
    }

    /** Holds what {@link Purposed#shipped()} does. */
    public static InMemoryPurposeRegister shipped() {
        return new InMemoryPurposeRegister(Purposed.shipped().allAt(Instant.MAX));
    }

    @Override
    public Uni<Purposes> load() {
        return Uni.createFrom().item(() -> new Purposes(all));
    }

    @Override
    public Uni<Void> add(Purpose purpose, Instant publishedAt, String publishedBy) {
        var taken = all.stream()
                .anyMatch(known -> known.key().equals(purpose.key()) && known.version() == purpose.version());
        if (taken) {
            return Uni.createFrom().failure(new StalePurpose(purpose.key()));
        }
        all.add(purpose);
        return Uni.createFrom().voidItem();
    }
}
