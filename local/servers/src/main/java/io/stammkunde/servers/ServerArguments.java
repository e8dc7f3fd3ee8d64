package io.stammkunde.servers;

import java.nio.file.Path;
import java.util.List;

/**
 * What each server's main class is told on its command line.
 *
 * @param data what the server keeps
 * @param programs where it may unpack programs, which other servers of this machine then share
 * @param owner the process with which the server ends, or {@link Lifeline#NONE}
 * @param durability whether what is written has to survive a power cut
 */
public record ServerArguments(Path data, Path programs, int port, long owner, Durability durability) {
    /** {@code DISPOSABLE} trades safety for speed, for tests. */
    public enum Durability {
        KEPT,
        DISPOSABLE
    }

    public static ServerArguments parse(String[] arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException(
                    "needs: data folder, programs folder, port, owner's process id or 0, KEPT or DISPOSABLE");
        }
        return new ServerArguments(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                Durability.valueOf(arguments[4]));
    }

    /** The same for another folder. */
    ServerArguments in(Path folder) {
        return new ServerArguments(folder, programs, port, owner, durability);
    }

    List<String> asCommandLine() {
        return List.of(
                data.toString(), programs.toString(), Integer.toString(port), Long.toString(owner), durability.name());
    }
}
