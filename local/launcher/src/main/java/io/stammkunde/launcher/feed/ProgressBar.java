package io.stammkunde.launcher.feed;

import java.io.PrintStream;
import java.util.Locale;

/** One line that changes, on a terminal; a line a tenth elsewhere, where a log is read afterwards. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int STEPS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private int lastStep = -1;
    private int lastLength;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
    static ProgressBar onTerminal(PrintStream out) {
        return new ProgressBar(out, System.console() != null && System.console().isTerminal());
    }

    void show(String what, long done, long total) {
        double share = total <= 0 ? 0 : Math.min(1, done / (double) total);
        int filled = (int) (share * WIDTH);
        String line = String.format(
                Locale.ROOT,
                "%s [%s%s] %3.0f %% (%,d of %,d)",
                what,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                share * 100,
                done,
                total);
        if (terminal) {
            rewrite(line);
        } else if ((int) (share * STEPS) != lastStep) {
            lastStep = (int) (share * STEPS);
            out.println(line);
        }
    }

    /** Something without an end in sight; shown on a terminal only. */
    void note(String line) {
        if (terminal) {
            rewrite(line);
        }
    }

    /** Leaves the line standing, or another one in its place. */
    void done(String line) {
        if (terminal && !line.isEmpty()) {
            rewrite(line);
        }
        if (terminal) {
            out.println();
        } else if (!line.isEmpty()) {
            out.println(line);
        }
        lastStep = -1;
        lastLength = 0;
    }

    private void rewrite(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, lastLength - line.length())));
        out.flush();
        lastLength = line.length();
    }
}
