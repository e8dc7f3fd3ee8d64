package io.stammkunde.segment.membership;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.PersonStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** The person behind a profile id; the id of an absorbed profile leads to its survivor. */
@ApplicationScoped
public class FindPerson {
    private static final int MAX_MERGES = 100;

    private final PersonStates states;

    FindPerson(PersonStates states) {
        this.states = states;
    }

    /**
     * The state as stored now.
     *
     * @throws MembershipRefusal.UnknownProfile if nothing is known of the profile, or not any more
     */
    public Uni<PersonState> handle(UUID id) {
        return follow(id, 0);
    }

    private Uni<PersonState> follow(UUID id, int merges) {
        return states.load(Set.of(id)).map(found -> found.get(id)).chain(state -> switch (state.fate()) {
            case Fate.Absorbed absorbed when merges < MAX_MERGES -> follow(absorbed.into(), merges + 1);
            case Fate.Active _ when !state.isUnknown() -> Uni.createFrom().item(state);
            case Fate.Active _ -> unknown(id);
            case Fate.Absorbed _ -> unknown(id);
            case Fate.Erased _ -> unknown(id);
        });
    }

    private static Uni<PersonState> unknown(UUID id) {
        return Uni.createFrom().failure(new MembershipRefusal.UnknownProfile(id));
    }
}
