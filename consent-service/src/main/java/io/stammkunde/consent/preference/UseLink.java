package io.stammkunde.consent.preference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditObject;
import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NewDecision;
import io.stammkunde.consent.ledger.RecordDecision;
import io.stammkunde.consent.link.LinkInvalid;
import io.stammkunde.consent.link.LinkToken;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.FindPurposes;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.Say;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.ResolveSubject;
import io.stammkunde.consent.subject.SubjectReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes links to preferences, and does what their holders decide. */
@ApplicationScoped
public class UseLink {
    private static final Actor HOLDER = Actor.service("link");

    private final PreferenceLinks links;
    private final FindPreferences preferences;
    private final FindPurposes purposes;
    private final RecordDecision record;
    private final ResolveSubject resolve;
    private final AppendAudit audit;
    private final PreferenceConfig config;
    private final MailConfig mail;
    private final Clock clock;

    public UseLink(
            PreferenceLinks links,
            FindPreferences preferences,
            FindPurposes purposes,
            RecordDecision record,
            ResolveSubject resolve,
            AppendAudit audit,
            PreferenceConfig config,
            MailConfig mail,
            Clock clock) {
        this.links = links;
        this.preferences = preferences;
        this.purposes = purposes;
        this.record = record;
        this.resolve = resolve;
        this.audit = audit;
        this.config = config;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * A link as it goes into a letter.
     *
     * @param url of the page
     * @param unsubscribeUrl for the header {@code List-Unsubscribe} (RFC 8058), or null if a click ends nothing
     */
    public record Made(String url, @Nullable String unsubscribeUrl, Instant expiresAt) {}

    /**
     * Makes a link. Fails if the person or the purpose cannot be told.
     *
     * @param purpose what a single click ends, or empty
     */
    public Uni<Made> make(Actor by, SubjectReference subject, Optional<PurposeKey> purpose, Channel channel) {
        return purpose.map(purposes::current)
                .map(Uni::replaceWithVoid)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> resolve.handle(subject))
                .chain(profile -> keep(by, profile, purpose.orElse(null), channel));
    }

    @WithTransaction
    Uni<Made> keep(Actor by, ProfileId profile, @Nullable PurposeKey purpose, Channel channel) {
        var token = LinkToken.random();
        var now = clock.instant();
        var link = new PreferenceLink(
                token.digest(),
                profile,
                purpose,
                purpose == null ? null : channel,
                now,
                now.plus(config.linkValidFor()));
        return links.add(link)
                .chain(() -> audit.handle(
                        by,
                        "preferences.link.made",
                        new AuditObject("profile", profile.toString()),
                        Map.of("until", link.expiresAt())))
                .replaceWith(() -> made(token, link));
    }

    private Made made(LinkToken token, PreferenceLink link) {
        return new Made(
                mail.publicUrl() + "/preferences#" + token.value(),
                link.purpose() == null ? null : mail.publicUrl() + "/v1/unsubscribe/" + token.value(),
                link.expiresAt());
    }

    /** How everything stands for the person of the link. Fails with {@link LinkInvalid}. */
    public Uni<List<Preference>> look(LinkToken token) {
        return open(token).chain(link -> preferences.of(link.profile()));
    }

    /** Records a decision of the person of the link. Fails with {@link LinkInvalid} or as {@link RecordDecision} does. */
    public Uni<LedgerEntry> decide(LinkToken token, PurposeKey purpose, Channel channel, Action action) {
        return open(token)
                .chain(link -> record.handle(
                        HOLDER, NewDecision.now(link.profile(), purpose, channel, action, Method.BUTTON)));
    }

    /** Ends what a single click on the link ends. Fails with {@link LinkInvalid}. */
    public Uni<LedgerEntry> unsubscribe(LinkToken token) {
        return open(token).chain(this::end);
    }

    private Uni<LedgerEntry> end(PreferenceLink link) {
        var purpose = link.purpose();
        var channel = link.channel();
        if (purpose == null || channel == null) {
            throw new LinkInvalid();
        }
        return purposes.current(purpose)
                .map(current -> current.say() == Say.CONSENT ? Action.WITHDRAW : Action.OBJECT)
                .chain(action -> record.handle(
                        HOLDER,
                        NewDecision.now(link.profile(), purpose, channel, action, Method.ONE_CLICK_UNSUBSCRIBE)));
    }

    @WithTransaction
    Uni<PreferenceLink> open(LinkToken token) {
        return links.find(token.digest())
                .map(found -> found.filter(link -> clock.instant().isBefore(link.expiresAt()))
                        .orElseThrow(LinkInvalid::new));
    }
}
