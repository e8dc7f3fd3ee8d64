package io.stammkunde.consent.acknowledgement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.LetterBox;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.rights.Acknowledge;
import io.stammkunde.consent.rights.RequestIdentity;
import io.stammkunde.consent.rights.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes to the address that a request came from by e-mail or by self-service; who wrote a letter or phoned is answered
 * by hand. Both languages stand in one letter, as nobody knows which one the person reads.
 */
@ApplicationScoped
class AcknowledgeByLetter implements Acknowledge {
    private static final Set<String> ANSWERABLE = Set.of("EMAIL", "SELF_SERVICE");
    private static final String ADDRESS = "email";
    private static final String SUBJECT = "Ihr Antrag ist eingegangen · Your request has come in";

    /** What a letter is made of. */
    record Facts(String article, String number, String dueDe, String dueEn, String sender) {}

    @CheckedTemplate(basePath = "acknowledgement")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance text(Facts facts);

        static native TemplateInstance html(Facts facts);
    }

    private final LetterBox box;
    private final MailConfig mail;
    private final WorkCalendar calendar;
    private final Clock clock;

    AcknowledgeByLetter(LetterBox box, MailConfig mail, WorkCalendar calendar, Clock clock) {
        this.box = box;
        this.mail = mail;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Uni<Void> receipt(RightsRequest request) {
        return address(request)
                .map(address -> box.drop(write(request, address), request.profileId(), clock.instant()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Optional<String> address(RightsRequest request) {
        return request.identities().stream()
                .filter(identity -> ANSWERABLE.contains(request.channel()))
                .filter(identity -> identity.type().equals(ADDRESS))
                .map(RequestIdentity::value)
                .findFirst();
    }

    private Letter write(RightsRequest request, String address) {
        var due = Deadlines.of(request.receivedAt(), calendar).date(false);
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        var facts = new Facts(
                request.type().article(),
                request.id().toString(),
                format.withLocale(Locale.GERMANY).format(due),
                format.withLocale(Locale.UK).format(due),
                mail.sender());
        return new Letter.Email(
                address,
                SUBJECT,
                Templates.text(facts).render(),
                Templates.html(facts).render());
    }
}
