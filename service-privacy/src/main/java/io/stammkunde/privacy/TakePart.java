package io.stammkunde.privacy;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells of itself, and answers the commands that are meant for it. */
@ApplicationScoped
public class TakePart {
    private final String name;
    private final PersonalData data;
    private final FollowCommand follow;
    private final ReceiptsOut out;
    private final Clock clock;

    TakePart(
            @ConfigProperty(name = "quarkus.application.name") String name,
            PersonalData data,
            FollowCommand follow,
            ReceiptsOut out,
            Clock clock) {
        this.name = name;
        this.data = data;
        this.follow = follow;
        this.out = out;
        this.clock = clock;
    }

    public Uni<Void> register() {
        return out.register(new ParticipantV1(name, data.ownsIdentity(), data.stores(), clock.instant()));
    }

    /** Passes over what is meant for others. */
    public Uni<Void> handle(PrivacyCommandV1 command) {
        return command.participant().equals(name)
                ? follow.handle(command).chain(out::send)
                : Uni.createFrom().voidItem();
    }
}
