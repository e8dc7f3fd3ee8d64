package io.stammkunde.consent.report;

import static java.util.stream.Collectors.groupingBy;

import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.rights.RightsType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests that came in a period, and breaches of which the company became aware in it, as they stand now.
 *
 * @param at now
 * @param byType each type, those without requests too
 * @param parts months or quarters in order, cut to the period
 * @param refusals how many there are of each code, ordered by code
 * @param byRisk each risk, those without breaches too
 */
public record Report(
        ReportPeriod period,
        Grain grain,
        Instant at,
        RequestCounts total,
        List<TypeLine> byType,
        List<Part> parts,
        Map<String, Long> refusals,
        BreachCounts breaches,
        List<RiskLine> byRisk) {
    /** Requests of one type. */
    public record TypeLine(RightsType type, RequestCounts counts) {}

    /**
     * A month or a quarter.
     *
     * @param from the first day
     * @param to the first day that is not part of it
     * @param byType types with requests only
     */
    public record Part(
            String name,
            LocalDate from,
            LocalDate to,
            RequestCounts total,
            List<TypeLine> byType,
            BreachCounts breaches) {}

    /** Breaches of one risk. */
    public record RiskLine(Risk risk, BreachCounts counts) {}

    /**
     * Counts.
     *
     * @param requests that came in the period
     * @param breaches of which the company became aware in it
     * @param hours of the clock of Art. 33
     */
    static Report of(
            ReportPeriod period,
            Grain grain,
            Collection<RequestFacts> requests,
            Collection<Breach> breaches,
            int hours,
            Instant now) {
        var ofType = requests.stream().collect(groupingBy(RequestFacts::type));
        var ofRisk =
                breaches.stream().collect(groupingBy(breach -> breach.facts().risk()));
        return new Report(
                period,
                grain,
                now,
                RequestCounts.of(requests, now),
                Arrays.stream(RightsType.values())
                        .map(type -> new TypeLine(type, RequestCounts.of(ofType.getOrDefault(type, List.of()), now)))
                        .toList(),
                parts(period, grain, requests, breaches, hours, now),
                refusals(requests),
                BreachCounts.of(breaches, hours, now),
                Arrays.stream(Risk.values())
                        .map(risk ->
                                new RiskLine(risk, BreachCounts.of(ofRisk.getOrDefault(risk, List.of()), hours, now)))
                        .toList());
    }

    private static List<Part> parts(
            ReportPeriod period,
            Grain grain,
            Collection<RequestFacts> requests,
            Collection<Breach> breaches,
            int hours,
            Instant now) {
        Function<Instant, LocalDate> start =
                at -> grain.startOf(at.atZone(period.zone()).toLocalDate());
        var ofPart = requests.stream().collect(groupingBy(request -> start.apply(request.receivedAt())));
        var breachesOfPart = breaches.stream()
                .collect(groupingBy(breach -> start.apply(breach.facts().awareness())));
        return Stream.iterate(grain.startOf(period.from()), day -> day.isBefore(period.to()), grain::after)
                .map(day -> part(
                        period,
                        grain,
                        day,
                        ofPart.getOrDefault(day, List.of()),
                        BreachCounts.of(breachesOfPart.getOrDefault(day, List.of()), hours, now),
                        now))
                .toList();
    }

    private static Part part(
            ReportPeriod period,
            Grain grain,
            LocalDate start,
            List<RequestFacts> requests,
            BreachCounts breaches,
            Instant now) {
        var ofType = new TreeMap<>(requests.stream().collect(groupingBy(RequestFacts::type)));
        var after = grain.after(start);
        return new Part(
                grain.name(start),
                start.isBefore(period.from()) ? period.from() : start,
                after.isAfter(period.to()) ? period.to() : after,
                RequestCounts.of(requests, now),
                ofType.entrySet().stream()
                        .map(type -> new TypeLine(type.getKey(), RequestCounts.of(type.getValue(), now)))
                        .toList(),
                breaches);
    }

    private static Map<String, Long> refusals(Collection<RequestFacts> requests) {
        return requests.stream()
                .map(RequestFacts::refusal)
                .filter(Objects::nonNull)
                .collect(groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }
}
