package io.stammkunde.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a program that knows no owner, and ends it with the owner. Arguments: the owner's process id, the command. */
public final class Kept {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private Kept() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var command = List.of(arguments).subList(1, arguments.length);
        var process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> RunningProcess.stop(process.toHandle(), STOP_LIMIT), "stop"));
        Lifeline.tieTo(Long.parseLong(arguments[0]));
        System.exit(process.waitFor());
    }

    /** The command itself if there is no owner to end with. */
    static List<String> with(long owner, Distribution distribution, List<String> command) {
        if (owner == Lifeline.NONE) {
            return command;
        }
        var options = List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        var kept = new ArrayList<>(distribution.java(options, Kept.class));
        kept.add(Long.toString(owner));
        kept.addAll(command);
        return kept;
    }
}
