package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where periods may begin and end that a part of the people is asked for. Days on which too few were there are drawn
 * together with their neighbours into blocks, the same ones for every question, and a period may not cut a block. What
 * two answers differ by is then made of whole blocks: it is about nobody or about enough people, as is what follows from
 * any number of answers by adding and taking away. This is partitioning (Chin, Özsoyoğlu 1981, "Statistical database
 * design"; Adam, Wortmann 1989, "Security-control methods for statistical databases", 3.3), applied to time.
 *
 * @param blocks days that belong together, the earliest first; between them nobody was there
 * @param open whether anything may be asked for at all
 */
record TimeGrid(List<Block> blocks, boolean open) {
    /** Every day is a block. */
    static final TimeGrid FREE = new TimeGrid(List.of(), true);

    /** Whole years, quarters and months are kept together first, so that periods that people ask for stay possible. */
    private static final List<Grain> LEVELS = List.of(Grain.YEAR, Grain.QUARTER, Grain.MONTH, Grain.WEEK, Grain.DAY);

    /**
     * Days that are told of together.
     *
     * @param last inclusive
     */
    record Block(LocalDate first, LocalDate last) {
        private boolean isCutAt(LocalDate edge) {
            return edge.isAfter(first) && !edge.isAfter(last);
        }
    }

    TimeGrid {
        blocks = List.copyOf(blocks);
    }

    /**
     * The grid on which nothing is about fewer than so many.
     *
     * @param watched for the part itself, and for each group of people that follows from it and what else may be asked:
     *     who was there on which day; of more than {@code least} on one day any {@code least} suffice
     * @param least the fewest people that anything shown may be about
     */
    static TimeGrid of(List<Map<LocalDate, Set<String>>> watched, int least) {
        var days = new TreeSet<LocalDate>();
        watched.forEach(crowd -> days.addAll(crowd.keySet()));
        var all = List.copyOf(days);
        var crowds = new Crowds(watched, least);
        if (!crowds.areSafe(all)) {
            return new TimeGrid(List.of(), false);
        }
        var parts = days.isEmpty() ? List.<List<LocalDate>>of() : List.of(all);
        for (var level : LEVELS) {
            parts = parts.stream()
                    .flatMap(part -> crowds.divided(part, level).stream())
                    .toList();
        }
        return new TimeGrid(
                parts.stream()
                        .map(part -> new Block(part.getFirst(), part.getLast()))
                        .toList(),
                true);
    }

    /** What can be told of a period: as much of it as cuts no block. */
    Optional<Period> within(Period asked) {
        if (!open) {
            return Optional.empty();
        }
        var from = cutting(asked.from()).map(block -> block.last().plusDays(1)).orElse(asked.from());
        var to = cutting(asked.to()).map(Block::first).orElse(asked.to());
        return from.isBefore(to) ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    /** Whether all of a period can be told of. */
    boolean allows(Period period) {
        return within(period).equals(Optional.of(period));
    }

    private Optional<Block> cutting(LocalDate edge) {
        return blocks.stream().filter(block -> block.isCutAt(edge)).findFirst();
    }

    /** Who was there, and how many must be. */
    private record Crowds(List<Map<LocalDate, Set<String>>> watched, int least) {
        /** Whether of each watched group nobody or enough people were there on some days. */
        boolean areSafe(List<LocalDate> days) {
            return watched.stream().allMatch(crowd -> {
                int people = people(crowd, days);
                return people == 0 || people >= least;
            });
        }

        private int people(Map<LocalDate, Set<String>> crowd, List<LocalDate> days) {
            var seen = new HashSet<String>();
            for (var day : days) {
                seen.addAll(crowd.getOrDefault(day, Set.of()));
                if (seen.size() >= least) {
                    break;
                }
            }
            return seen.size();
        }

        /**
         * Divides days that are safe together by weeks, months and so on into parts that are safe each: from the first
         * on, each as short as can be; what is left at the end joins the parts before it.
         */
        List<List<LocalDate>> divided(List<LocalDate> days, Grain level) {
            var parts = new ArrayList<List<LocalDate>>();
            var part = new ArrayList<LocalDate>();
            for (int i = 0; i < days.size(); i++) {
                part.add(days.get(i));
                boolean ends =
                        i + 1 == days.size() || !level.startOf(days.get(i)).equals(level.startOf(days.get(i + 1)));
                if (ends && areSafe(part)) {
                    parts.add(List.copyOf(part));
                    part.clear();
                }
            }
            while (!part.isEmpty() && !areSafe(part)) {
                part.addAll(0, parts.removeLast());
            }
            if (!part.isEmpty()) {
                parts.add(List.copyOf(part));
            }
            return parts;
        }
    }
}
