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
 * @param blocks days that belong together, the earliest first; between them nobody of the part was there
 * @param end the day from which on nothing is told yet, as too few were there since; what came before stays as it is
 */
record TimeGrid(List<Block> blocks, LocalDate end) {
    /** Every day is a block. */
    static final TimeGrid FREE = new TimeGrid(List.of(), LocalDate.MAX);

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
     * @param part who of it was there on which day; of more than {@code least} on one day any {@code least} suffice
     * @param rests the same of those who are left of each question that the part is a part of. They matter on days on which
     *     the part was there; on others it is shown to be nothing, so that nothing of it is left out of the whole.
     *     Where nobody is ever left, the part is everybody, of whom every day is told.
     * @param today in whose week, month and year more people may come
     * @param least the fewest people that anything shown may be about
     */
    static TimeGrid of(
            Map<LocalDate, Set<String>> part, List<Map<LocalDate, Set<String>>> rests, LocalDate today, int least) {
        if (part.isEmpty() || isEverybody(rests)) {
            return FREE;
        }
        var days = List.copyOf(new TreeSet<>(part.keySet()));
        var crowds = new Crowds(part, rests, least);
        if (!crowds.areSafe(days)) {
            return new TimeGrid(List.of(), LocalDate.MIN);
        }
        var parts = List.of(days);
        for (var level : LEVELS) {
            parts = crowds.divided(parts, level, isRunning(parts.getLast().getLast(), days.getLast(), level, today));
        }
        var blocks = parts.stream()
                .map(together -> new Block(together.getFirst(), together.getLast()))
                .toList();
        var told = blocks.getLast().last();
        return new TimeGrid(
                blocks,
                days.stream().filter(day -> day.isAfter(told)).findFirst().orElse(LocalDate.MAX));
    }

    private static boolean isEverybody(List<Map<LocalDate, Set<String>>> rests) {
        return !rests.isEmpty()
                && rests.stream().flatMap(rest -> rest.values().stream()).allMatch(Set::isEmpty);
    }

    /**
     * Whether the latest days that are divided by a level are still to grow: nothing after them waits already, and the
     * month that is divided by weeks, and the year it is in, are not over.
     */
    private static boolean isRunning(LocalDate last, LocalDate lastOfAll, Grain level, LocalDate today) {
        return last.equals(lastOfAll)
                && LEVELS.stream()
                        .takeWhile(coarser -> coarser != level)
                        .allMatch(coarser -> coarser.startOf(last).equals(coarser.startOf(today)));
    }

    /** What can be told of a period: as much of it as cuts no block and is told of yet. */
    Optional<Period> within(Period asked) {
        var from = cutting(asked.from()).map(block -> block.last().plusDays(1)).orElse(asked.from());
        var last = asked.to().isAfter(end) ? end : asked.to();
        var to = cutting(last).map(Block::first).orElse(last);
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
    private record Crowds(Map<LocalDate, Set<String>> part, List<Map<LocalDate, Set<String>>> rests, int least) {
        /** Whether of the part, and of each rest, nobody or enough people were there on some days. */
        boolean areSafe(List<LocalDate> days) {
            return isSafe(part, days) && rests.stream().allMatch(rest -> isSafe(rest, days));
        }

        private boolean isSafe(Map<LocalDate, Set<String>> crowd, List<LocalDate> days) {
            int people = people(crowd, days);
            return people == 0 || people >= least;
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
         * Divides each of some parts.
         *
         * @param isRunning whether the last one is still to grow
         */
        List<List<LocalDate>> divided(List<List<LocalDate>> parts, Grain level, boolean isRunning) {
            var divided = new ArrayList<List<LocalDate>>();
            for (int i = 0; i < parts.size(); i++) {
                boolean isLast = i + 1 == parts.size();
                divided.addAll(dividedPart(parts.get(i), level, isLast && isRunning));
            }
            return divided;
        }

        /**
         * Divides days that are safe together by weeks, months and so on into parts that are safe each: from the first
         * on, each as short as can be. What is left at the end joins the parts before it, but for the latest days of what
         * still goes on: they wait for others, or the month before could not be told of while the new one is young.
         */
        private List<List<LocalDate>> dividedPart(List<LocalDate> days, Grain level, boolean isRunning) {
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
            if (part.isEmpty() || isRunning) {
                return parts;
            }
            while (!areSafe(part)) {
                part.addAll(0, parts.removeLast());
            }
            parts.add(List.copyOf(part));
            return parts;
        }
    }
}
