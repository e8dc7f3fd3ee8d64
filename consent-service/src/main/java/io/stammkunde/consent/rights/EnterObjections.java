package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.consent.ledger.RecordDecision;
import io.stammkunde.consent.ledger.RequestName;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectReference;
import io.stammkunde.context.InTurn;
import io.stammkunde.contracts.consent.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Enters an objection in the ledger of consents: against every purpose that rests on an interest of the controller, or
 * against every purpose that writes to people or advertises elsewhere. A repetition enters nothing again.
 */
@ApplicationScoped
class EnterObjections {
    private static final String CALLER = "rights";
    private static final Actor ACTOR = Actor.service("rights-requests");
    private static final Set<Channel> ADVERTISING =
            Set.of(Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST, Channel.PUSH);

    private final FindPurposes purposes;
    private final RecordDecision record;

    EnterObjections(FindPurposes purposes, RecordDecision record) {
        this.purposes = purposes;
        this.record = record;
    }

    Uni<Void> handle(RightsRequest request) {
        var profile = request.profileId();
        if (profile == null) {
            return Uni.createFrom().voidItem();
        }
        return purposes.current()
                .map(all -> all.stream()
                        .filter(purpose -> isMeant(request.type(), purpose))
                        .toList())
                .chain(meant -> InTurn.each(
                        meant, purpose -> record.handle(ACTOR, objection(request, new ProfileId(profile), purpose))));
    }

    /** Art. 21(2): direct marketing needs no reasons, whatever it rests on. */
    static boolean isMeant(RightsType type, Purpose purpose) {
        if (purpose.say() == Say.NONE) {
            return false;
        }
        return type == RightsType.OBJECTION_DIRECT_MARKETING
                ? purpose.content().legalBasis() == LegalBasis.UWG_7_3
                        || purpose.isObjectedToByGpc()
                        || purpose.content().channels().stream().anyMatch(ADVERTISING::contains)
                : purpose.say() == Say.OBJECTION;
    }

    private static NewDecision objection(RightsRequest request, ProfileId profile, Purpose purpose) {
        return new NewDecision(
                new SubjectReference.Known(profile),
                purpose.key(),
                Channel.NONE,
                Action.OBJECT,
                Optional.of(request.receivedAt()),
                Optional.empty(),
                Method.API,
                Optional.empty(),
                Optional.of(new RequestName(
                        CALLER, request.id() + "." + purpose.key().value())));
    }
}
