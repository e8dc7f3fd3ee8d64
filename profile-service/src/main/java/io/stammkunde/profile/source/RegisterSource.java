package io.stammkunde.profile.source;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Registers a source; one that sends over HTTP gets its first write key at once. */
@ApplicationScoped
public class RegisterSource {
    private final Sources sources;
    private final Clock clock;

    RegisterSource(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Fails with {@link SourceRefusal.NameTaken} if there is a source of that name. */
    public Uni<Source> handle(NewSource wanted) {
        var source = create(wanted);
        return sources.insert(source).replaceWith(source);
    }

    private Source create(NewSource wanted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Source(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.name(),
                wanted.kind(),
                wanted.legalBasis(),
                wanted.purposes(),
                wanted.allowedOrigins(),
                true,
                wanted.kind() == SourceKind.HTTP ? List.of(WriteKeys.create(now)) : List.of(),
                now);
    }
}
