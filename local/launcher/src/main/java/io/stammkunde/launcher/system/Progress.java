package io.stammkunde.launcher.system;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says what goes on, with the seconds since it began. */
public final class Progress {
    private final PrintStream out;
    private final InstantSource clock;
    private final Instant begin;

    public Progress(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
    }

    public static Progress onTerminal() {
        return new Progress(System.out, InstantSource.system());
    }

    public synchronized void say(String message) {
        out.printf("%6.1f s  %s%n", sinceBegin().toMillis() / 1000.0, message);
        out.flush();
    }

    public Duration sinceBegin() {
        return Duration.between(begin, clock.instant());
    }
}
