package io.stammkunde.consent.report;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.breach.FindBreaches;
import io.stammkunde.consent.deadline.DeadlineConfig;
import io.stammkunde.consent.deadline.Deadlines;
import io.stammkunde.consent.deadline.WorkCalendar;
import io.stammkunde.consent.report.ReportFacts.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what an authority may ask for. */
@ApplicationScoped
public class WriteReport {
    private final ReportFacts facts;
    private final FindBreaches breaches;
    private final WorkCalendar calendar;
    private final DeadlineConfig deadlines;
    private final Clock clock;

    public WriteReport(
            ReportFacts facts, FindBreaches breaches, WorkCalendar calendar, DeadlineConfig deadlines, Clock clock) {
        this.facts = facts;
        this.breaches = breaches;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** As things stand now. */
    public Uni<Report> handle(ReportPeriod period, Grain grain) {
        var now = clock.instant();
        return facts.received(period.start(), period.end())
                .map(this::withDeadlines)
                .chain(requests -> breaches.awareBetween(period.start(), period.end())
                        .map(known -> Report.of(period, grain, requests, known, deadlines.breachHours(), now)));
    }

    /** Deadlines follow from the day alone, and many requests share one. */
    private List<RequestFacts> withDeadlines(List<Received> requests) {
        Map<LocalDate, Deadlines> known = new HashMap<>();
        return requests.stream()
                .map(request -> withDeadline(
                        request,
                        known.computeIfAbsent(
                                request.receivedAt().atZone(calendar.zone()).toLocalDate(),
                                day -> Deadlines.of(request.receivedAt(), calendar))))
                .toList();
    }

    private static RequestFacts withDeadline(Received request, Deadlines deadlines) {
        return new RequestFacts(
                request.type(),
                request.receivedAt(),
                deadlines.expiry(request.isExtended()),
                request.isExtended(),
                request.outcome(),
                request.endedAt(),
                request.refusal());
    }
}
