package io.stammkunde.metrics.board;

import com.sun.management.OperatingSystemMXBean;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures in a process of its own, so that its memory is that of the figures: {@code fill <folder>} writes the large
 * shop, {@code ask <folder>} times the answers. Prints {@code name=value} lines.
 */
final class BoardBenchmark {
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final double NANOS = 1e6;
    private static final Period YEAR = new Period(LocalDate.parse("2025-07-01"), LocalDate.parse("2026-07-01"));
    private static final FigureQuestion QUESTION = FigureQuestion.ofAll(YEAR, Comparison.PREVIOUS, null, Grain.MONTH);

    private BoardBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (var shop = new Shop(Path.of(arguments[1]))) {
            if (arguments[0].equals("fill")) {
                fill(shop);
            } else {
                ask(shop);
            }
        }
        print("rss.mb", memory("VmRSS"));
        print("rss.peak.mb", memory("VmHWM"));
    }

    private static void fill(Shop shop) {
        var large = new LargeShop(shop);
        large.addPeople();
        long begun = System.nanoTime();
        var kept = large.addEvents();
        print("ingest.per.second", LargeShop.EVENTS * 1e9 / kept.toNanos());
        print("ingest.with.interpretation.per.second", LargeShop.EVENTS * 1e9 / (System.nanoTime() - begun));
    }

    private static void ask(Shop shop) {
        var answers = new Answers(shop);
        var written = new HandWritten(shop.database, YEAR, Shop.NOW);
        var all = new Time(0, 0);
        double greatest = 0;
        for (var figure : HandWritten.FIGURES) {
            // in turn, so that what else the machine does falls on both
            var times = medians(() -> answers.of(figure, QUESTION), () -> written.ask(figure));
            var ours = times.getFirst();
            var theirs = times.getLast();
            greatest = Math.max(greatest, ours.wall() / theirs.wall());
            all = new Time(all.wall() + theirs.wall(), all.processor() + theirs.processor());
            System.out.printf(
                    "figure=%s ours.ms=%.0f hand.ms=%.0f ratio=%.2f ours.cpu.ms=%.0f hand.cpu.ms=%.0f cpu.ratio=%.2f%n",
                    figure,
                    ours.wall(),
                    theirs.wall(),
                    ours.wall() / theirs.wall(),
                    ours.processor(),
                    theirs.processor(),
                    ours.processor() / theirs.processor());
        }
        var board = medians(() -> answers.board(QUESTION)).getFirst();
        print("greatest.ratio", greatest);
        print("board.ms", board.wall());
        print("board.cpu.ms", board.processor());
        print("board.hand.ms", all.wall());
        print("board.hand.cpu.ms", all.processor());
    }

    /** Milliseconds on the clock and of all processors; the latter hardly depend on what else the machine does. */
    private record Time(double wall, double processor) {}

    private static List<Time> medians(Runnable... works) {
        // before, so that neither side is charged with compiling what it runs: a service runs for weeks
        for (int i = 0; i < WARM_UP; i++) {
            Stream.of(works).forEach(Runnable::run);
        }
        var times = Stream.of(works).map(work -> new ArrayList<Time>()).toList();
        for (int i = 0; i < ROUNDS; i++) {
            for (int work = 0; work < works.length; work++) {
                times.get(work).add(time(works[work]));
            }
        }
        return times.stream()
                .map(of -> new Time(median(of, Time::wall), median(of, Time::processor)))
                .toList();
    }

    private static Time time(Runnable work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begun = System.nanoTime();
        long spent = system.getProcessCpuTime();
        work.run();
        return new Time((System.nanoTime() - begun) / NANOS, (system.getProcessCpuTime() - spent) / NANOS);
    }

    private static double median(List<Time> times, ToDoubleFunction<Time> of) {
        return times.stream()
                .mapToDouble(of)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double memory(String what) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith(what + ":"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    private static void print(String name, double value) {
        System.out.printf("%s=%.2f%n", name, value);
    }
}
