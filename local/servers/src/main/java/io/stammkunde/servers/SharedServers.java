package io.stammkunde.servers;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Servers shared by the JVMs of one owner, usually a Maven run. A file per server says which process serves at which
 * port; a lock on a second file makes the first JVM that asks start the server while the others wait. The folders of
 * owners that are gone are deleted.
 */
final class SharedServers {
    private final Path folder;

    SharedServers(Path allOwners, long owner) {
        this.folder = allOwners.resolve(Long.toString(owner));
        deleteLeftovers(allOwners);
    }

    /** The first port of the server, which is started if nobody has done so yet. */
    int port(String name, Function<Path, ProcessPlan> plan) {
        return ports(name, plan).getFirst();
    }

    /** The ports of the server, which is started if nobody has done so yet. */
    List<Integer> ports(String name, Function<Path, ProcessPlan> plan) {
        var state = folder.resolve(name + ".state");
        try {
            return ProcessLock.whileHolding(folder.resolve(name + ".lock"), () -> {
                var running = read(state);
                return running.isPresent() ? running.get() : start(plan.apply(folder), state);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot share " + name + " in " + folder, e);
        }
    }

    private static List<Integer> start(ProcessPlan plan, Path state) throws IOException {
        var running = plan.start();
        running.awaitHealthy();
        var ports = plan.ports().stream().map(String::valueOf).collect(joining(" "));
        Files.writeString(state, running.handle().pid() + " " + ports);
        return plan.ports();
    }

    private static Optional<List<Integer>> read(Path state) throws IOException {
        if (!Files.exists(state)) {
            return Optional.empty();
        }
        var words = List.of(Files.readString(state).split(" ", -1));
        return isAlive(Long.parseLong(words.getFirst()))
                ? Optional.of(words.stream().skip(1).map(Integer::valueOf).toList())
                : Optional.empty();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void deleteLeftovers(Path allOwners) {
        if (!Files.isDirectory(allOwners)) {
            return;
        }
        try (var owners = Files.list(allOwners)) {
            owners.filter(owner -> owner.getFileName().toString().matches("\\d+"))
                    .filter(owner -> !isAlive(Long.parseLong(owner.getFileName().toString())))
                    .forEach(SharedServers::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another JVM may delete the same, and a server may still be on its way out: what is left goes the next time. */
    private static void delete(Path owner) {
        try (var files = Files.walk(owner)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(SharedServers.class.getName()).log(System.Logger.Level.DEBUG, "left for later", e);
        }
    }
}
