package io.stammkunde.metrics.testshop;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.PersonRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The raw orders of the CDNOW sample, 1997 to mid-1998, by customers {@code 0001} to {@code 2357}. */
public final class Cdnow {
    private Cdnow() {}

    /** Fills a shop; skips the test where the data set is missing. */
    public static void fill(Shop shop) {
        var events = new ArrayList<ResolvedEventV1>();
        var people = new LinkedHashMap<String, PersonRow>();
        int number = 0;
        try {
            for (var line : Files.readAllLines(ReferenceData.file("cdnow/CDNOW_sample.txt"))) {
                var fields = line.strip().split("\\s+", -1);
                var day = LocalDate.parse(fields[2], DateTimeFormatter.BASIC_ISO_DATE);
                events.add(Shop.order(fields[1], "cd-" + number++, Shop.noon(day.toString()), fields[4], "USD"));
                people.computeIfAbsent(fields[1], name -> shop.person(name, true, null));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        shop.events(events);
        shop.people(List.copyOf(people.values()));
    }
}
