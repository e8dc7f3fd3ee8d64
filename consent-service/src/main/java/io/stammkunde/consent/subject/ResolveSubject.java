package io.stammkunde.consent.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the profile from what a caller named. A profile id is taken as it is: withdrawing must not need a second service. */
@ApplicationScoped
public class ResolveSubject {
    private final SubjectDirectory directory;

    public ResolveSubject(SubjectDirectory directory) {
        this.directory = directory;
    }

    /** The person's profile. */
    public Uni<ProfileId> handle(SubjectReference subject) {
        return switch (subject) {
            case SubjectReference.Known known -> Uni.createFrom().item(known.id());
            case SubjectReference.Identified identified -> directory.resolve(identified);
        };
    }
}
