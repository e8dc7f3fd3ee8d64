package io.stammkunde.profile.source;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Finds the source of a name, or registers it. For imports: two files of one shop belong to one source, so that a
 * repeated import counts nothing twice.
 */
@ApplicationScoped
public class EnsureSource {
    private final Sources sources;
    private final RegisterSource registerSource;

    EnsureSource(Sources sources, RegisterSource registerSource) {
        this.sources = sources;
        this.registerSource = registerSource;
    }

    /**
     * Safe to call from several places at once. Fails with {@link SourceRefusal.NameTaken} if the name belongs to a
     * source of another kind, legal basis or other purposes: events must not come to rest on a ground nobody stated.
     */
    public Uni<Source> handle(NewSource wanted) {
        return sources.byName(wanted.name())
                .chain(found -> found.map(source -> same(source, wanted)).orElseGet(() -> register(wanted)));
    }

    private Uni<Source> register(NewSource wanted) {
        return registerSource
                .handle(wanted)
                .onFailure(SourceRefusal.NameTaken.class)
                .recoverWithUni(() ->
                        sources.byName(wanted.name()).map(Optional::orElseThrow).chain(source -> same(source, wanted)));
    }

    private static Uni<Source> same(Source source, NewSource wanted) {
        return source.kind() == wanted.kind()
                        && source.legalBasis() == wanted.legalBasis()
                        && source.purposes().equals(wanted.purposes())
                ? Uni.createFrom().item(source)
                : Uni.createFrom().failure(new SourceRefusal.NameTaken());
    }
}
