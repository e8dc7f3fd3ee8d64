package io.stammkunde.consent.signal;

import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which purposes a person's signals decide, and how. Pure. The browser's objection never creates a consent. */
final class SignalPlan {
    private SignalPlan() {}

    /** What a signal says of one purpose. */
    record Spoken(Purpose purpose, Channel channel, Action action, Method method) {}

    /**
     * All that is said.
     *
     * @param purposes as valid now: what a signal says is read by today's mapping
     * @param gpc whether the browser objects
     */
    static List<Spoken> of(List<Purpose> purposes, Optional<TcfConsent> tcf, boolean gpc) {
        var spoken = new ArrayList<Spoken>();
        for (var purpose : purposes) {
            tcf.flatMap(consent -> tool(purpose, consent)).ifPresent(spoken::add);
            if (gpc && purpose.isObjectedToByGpc()) {
                spoken.add(new Spoken(purpose, Channel.NONE, Action.OBJECT, Method.GPC));
            }
        }
        return spoken;
    }

    private static Optional<Spoken> tool(Purpose purpose, TcfConsent consent) {
        if (!purpose.content().signals().isInTcf()) {
            return Optional.empty();
        }
        return action(purpose, consent).map(action -> new Spoken(purpose, Channel.DEVICE, action, Method.TC_STRING));
    }

    /** Where nobody objected to a legitimate interest there is nothing to record: it is no consent. */
    private static Optional<Action> action(Purpose purpose, TcfConsent consent) {
        var mapped = purpose.content().signals();
        return switch (purpose.say()) {
            case CONSENT ->
                Optional.of(
                        consent.consents().containsAll(mapped.tcfPurposes())
                                        && consent.specialFeatures().containsAll(mapped.tcfSpecialFeatures())
                                ? Action.GIVE
                                : Action.REFUSE);
            case OBJECTION ->
                consent.legitimateInterests().containsAll(mapped.tcfPurposes())
                        ? Optional.empty()
                        : Optional.of(Action.OBJECT);
            case NONE -> Optional.empty();
        };
    }
}
