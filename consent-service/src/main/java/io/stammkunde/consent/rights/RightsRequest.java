package io.stammkunde.consent.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request of a person about their data.
 *
 * @param id UUIDv7
 * @param type what is asked for
 * @param channel how it came: {@code LETTER EMAIL PHONE CONSOLE SELF_SERVICE OPENDSR}
 * @param receivedAt when it came; never changes, as the deadlines follow from it
 * @param receivedBy who took it in
 * @param identities what the person is known by; empty once an erasure is done
 * @param profileId their profile, or null if nobody is known by that
 * @param stage how far it is
 * @param extension why it takes longer, or null
 * @param history what happened, oldest first
 * @param corrections what a rectification corrects, or null while nobody has said it
 */
public record RightsRequest(
        UUID id,
        RightsType type,
        String channel,
        Instant receivedAt,
        String receivedBy,
        List<RequestIdentity> identities,
        @Nullable UUID profileId,
        Stage stage,
        @Nullable Extension extension,
        List<Step> history,
        @Nullable Corrections corrections) {
    public RightsRequest {
        identities = List.copyOf(identities);
        history = List.copyOf(history);
    }

    /** Art. 12(3): told to the person within the first month, with the reasons. */
    public record Extension(Instant at, String by, String reasons) {}

    static RightsRequest received(
            UUID id,
            RightsType type,
            String channel,
            Instant at,
            String by,
            List<RequestIdentity> identities,
            @Nullable UUID profileId) {
        var first = new Step(at, by, "received", channel);
        return new RightsRequest(
                id, type, channel, at, by, identities, profileId, new Stage.Received(), null, List.of(first), null);
    }

    RightsRequest to(Stage next, Step step) {
        return at(next, extension, after(step));
    }

    /** Goes on within a stage without anything worth telling. */
    RightsRequest in(Stage next) {
        return at(next, extension, history);
    }

    RightsRequest extended(Extension by, Step step) {
        return at(stage, by, after(step));
    }

    private RightsRequest at(Stage next, @Nullable Extension longer, List<Step> steps) {
        return new RightsRequest(
                id, type, channel, receivedAt, receivedBy, identities, profileId, next, longer, steps, corrections);
    }

    /** With what is to be corrected. */
    RightsRequest correcting(Corrections stated, Stage next, Step step) {
        return to(next, step).naming(identities, stated);
    }

    /** What named the person is gone. */
    public RightsRequest forgotten() {
        return naming(List.of(), null);
    }

    /** The same with what names the person, and what is corrected. */
    public RightsRequest naming(List<RequestIdentity> known, @Nullable Corrections stated) {
        return new RightsRequest(
                id, type, channel, receivedAt, receivedBy, known, profileId, stage, extension, history, stated);
    }

    private List<Step> after(Step step) {
        var steps = new ArrayList<>(history);
        steps.add(step);
        return steps;
    }
}
