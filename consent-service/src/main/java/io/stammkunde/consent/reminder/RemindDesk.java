package io.stammkunde.consent.reminder;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.Reminder;
import io.stammkunde.consent.deadline.Reminders;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.mail.Letter;
import io.stammkunde.consent.mail.LetterBox;
import io.stammkunde.consent.mail.MailConfig;
import io.stammkunde.consent.rights.FindRequests;
import io.stammkunde.consent.rights.RightsRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes to the desk when a request has 14, 7, 3 and 1 days left, and when its time is over. It names nobody. */
@ApplicationScoped
public class RemindDesk {
    /** What a letter is made of. */
    record Facts(String article, boolean isOverdue, int days, String due, String link, String sender) {}

    @CheckedTemplate(basePath = "reminder")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance text(Facts facts);

        static native TemplateInstance html(Facts facts);
    }

    private final FindRequests requests;
    private final LastLook lastLook;
    private final LetterBox box;
    private final WorkCalendar calendar;
    private final ReminderConfig config;
    private final MailConfig mail;
    private final Clock clock;

    public RemindDesk(
            FindRequests requests,
            LastLook lastLook,
            LetterBox box,
            WorkCalendar calendar,
            ReminderConfig config,
            MailConfig mail,
            Clock clock) {
        this.requests = requests;
        this.lastLook = lastLook;
        this.box = box;
        this.calendar = calendar;
        this.config = config;
        this.mail = mail;
        this.clock = clock;
    }

    /** Writes what is due since the last look; how many letters. */
    @WithTransaction
    public Uni<Integer> handle() {
        var now = clock.instant();
        return lastLook.replace(now)
                .chain(before -> requests.open().map(open -> letters(open, before, now)))
                .call(letters -> Multi.createFrom()
                        .iterable(letters)
                        .onItem()
                        .transformToUniAndConcatenate(
                                letter -> box.drop(letter, null, now).replaceWith(letter))
                        .collect()
                        .asList())
                .map(List::size);
    }

    private List<Letter> letters(List<RightsRequest> open, Instant before, Instant now) {
        return open.stream()
                .flatMap(request -> due(request, before, now).flatMap(reminder -> letters(request, reminder)))
                .toList();
    }

    /** The most urgent one only: whoever was away for a week need not read that there had been seven days left. */
    private Stream<Reminder> due(RightsRequest request, Instant before, Instant now) {
        var deadlines = Deadlines.of(request.receivedAt(), calendar);
        var due = Reminders.due(deadlines, request.extension() != null, before, now, calendar.zone());
        return due.isEmpty() ? Stream.empty() : Stream.of(due.getLast());
    }

    private Stream<Letter> letters(RightsRequest request, Reminder reminder) {
        var due = Deadlines.of(request.receivedAt(), calendar).date(request.extension() != null);
        var facts = new Facts(
                request.type().article(),
                reminder == Reminder.OVERDUE,
                reminder.daysBefore(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.GERMANY)
                        .format(due),
                mail.publicUrl() + "/privacy/requests/" + request.id(),
                mail.sender());
        var subject = (facts.isOverdue() ? "Überfällig · Overdue: " : "Frist · Deadline " + facts.due() + ": ")
                + facts.article();
        return config.to().orElse(Set.of()).stream()
                .sorted()
                .map(address -> new Letter.Email(
                        address,
                        subject,
                        Templates.text(facts).render(),
                        Templates.html(facts).render()));
    }
}
